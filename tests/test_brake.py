"""The brake: who stands still, for how long, and that nobody stands still for ever."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from app.brake import MOMENT, MOST, Brake, brake
from app.worker import Report, WorkerStopped, run
from tests.test_worker import HERE as WORKER

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="nothing is stopped elsewhere")
HERE = __name__


class Time:
    """A clock that is put on by hand."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def held(time: Time) -> Brake:
    return Brake(time)


@pytest.fixture
def child() -> Iterator[subprocess.Popen[bytes]]:
    with subprocess.Popen([sys.executable, "-c", "import signal; signal.pause()"]) as process:
        yield process
        process.kill()


def stands_still(child: subprocess.Popen[bytes]) -> bool:
    """Waits until the process has done as it was told: a stop and a going on are both reported to its parent."""
    told = os.waitid(os.P_PID, child.pid, os.WSTOPPED | os.WCONTINUED)
    assert told is not None
    return told.si_status == signal.SIGSTOP


def is_told(child: subprocess.Popen[bytes]) -> bool:
    return os.waitid(os.P_PID, child.pid, os.WSTOPPED | os.WCONTINUED | os.WNOHANG) is not None


def test_a_key_stops_it_and_it_goes_on_when_the_moment_is_over(
    time: Time, held: Brake, child: subprocess.Popen[bytes]
) -> None:
    held.hold(child)
    held.ease()
    assert not is_told(child)
    held.press()
    assert stands_still(child)
    time.now += MOMENT / 2
    held.press()  # the moment begins again
    time.now += MOMENT - 0.001
    held.ease()
    assert not is_told(child)
    time.now += 0.001
    held.ease()
    assert not stands_still(child)


def test_one_that_begins_meanwhile_stands_still_too_and_one_that_is_over_goes_on(
    time: Time, held: Brake, child: subprocess.Popen[bytes]
) -> None:
    with subprocess.Popen([sys.executable, "-c", "import signal; signal.pause()"]) as other:
        held.hold(other)
        held.press()
        assert stands_still(other)
        held.hold(child)
        assert stands_still(child)
        held.let_go(child)
        assert not stands_still(child)
        held.let_go(child)  # once more does nothing
        time.now += MOMENT
        held.ease()
        assert not is_told(child)
        other.kill()


class Noting(subprocess.Popen[bytes]):
    """A process that notes what it was told last: it does so a moment later."""

    told = signal.SIGCONT

    def send_signal(self, sig: int) -> None:
        self.told = signal.Signals(sig)
        super().send_signal(sig)


def test_who_never_stops_typing_leaves_them_half_of_the_time(time: Time, held: Brake) -> None:
    still, seconds, step = 0.0, 60.0, MOMENT / 2
    with Noting([sys.executable, "-c", "import signal; signal.pause()"]) as child:
        held.hold(child)
        for _ in range(round(seconds / step)):
            held.press()
            held.ease()
            still += step if child.told is signal.SIGSTOP else 0.0
            time.now += step
        child.kill()
    assert seconds / 2 - MOST < still < seconds / 2 + MOST + 2 * MOMENT


def test_a_child_that_is_gone_is_no_trouble(held: Brake, child: subprocess.Popen[bytes]) -> None:
    held.hold(child)
    child.kill()
    child.wait()
    held.press()


def tells_and_ends(args: Mapping[str, Any], report: Report) -> Any:
    for number in range(200):
        report(number)
    return "done"


def test_work_that_is_stopped_again_and_again_is_done() -> None:
    heard: list[Any] = []

    def hear(number: Any) -> None:
        heard.append(number)
        brake.press()

    assert run(f"{HERE}:tells_and_ends", {}, hear) == "done"
    assert heard == list(range(200))


def test_work_that_stands_still_can_be_given_up() -> None:
    wanted = threading.Event()
    wanted.set()
    with pytest.raises(WorkerStopped):
        run(f"{WORKER}:waits", {}, lambda told: (brake.press(), wanted.clear()), lambda: not wanted.is_set())
