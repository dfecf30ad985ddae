"""The printing thread: it tells how the printer is before a sale ends, sleeps with the till, and holds nobody up."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.printing import Spool, press, spool
from app.queries.print_jobs import print_jobs, waiting
from app.register import Register
from app.services.printing import queue_test
from app.services.settings import change_settings
from tests.architecture.source import REPOSITORY
from tests.printing.fake_printer import FakePrinter
from tests.shop import ring

ALL = ("queued", "sending", "sent", "unknown", "failed")


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Looks every few hundredths of a second instead of every dozen."""
    for name in ("LOOK_SECONDS", "DUMB_SECONDS", "FIRST_RETRY", "LAST_RETRY"):
        monkeypatch.setattr(spool, name, 0.03)
    monkeypatch.setattr(spool, "JUST_SECONDS", 0.0)


def shop(folder: Path, address: str, **settings: Any) -> Register:
    return Register.open(folder / "shop", settings={"printer": address, **settings})


def until(register: Register, what: Callable[[], bool]) -> None:
    """Waits for news after which ``what`` holds."""
    came = threading.Event()
    stop = register.on_change(lambda topics: came.set() if what() else None)
    if not what():
        assert came.wait(15), "it did not come to that"
    stop()


def states(register: Register) -> list[str]:
    return [job.state for job in register.ask(print_jobs, ALL)]


def test_the_state_is_told_before_anything_is_sold(tmp_path: Path, fake: FakePrinter) -> None:
    fake.set("cover-open")
    with shop(tmp_path, fake.address) as register:
        heard: list[frozenset[str]] = []
        register.on_change(heard.append)
        one = Spool(register)
        for faults, condition in ((("cover-open",), "cover-open"), (("paper-low",), "paper-low"), ((), "ok")):
            fake.set(*faults)
            until(register, lambda wanted=condition: one.state().condition == wanted)  # type: ignore[misc]
        assert one.state().at and not one.state().blocked
        one.stop()
        assert set(heard) == {frozenset({"printer"})}, "only changes are told, and nothing else is"
        assert len(heard) <= 4
        assert fake.slices == 0 and fake.pulses == 0


def test_what_waits_goes_out_by_itself_in_order(tmp_path: Path, fake: FakePrinter) -> None:
    fake.set("paper-out")
    with shop(tmp_path, fake.address) as register:
        one = Spool(register)
        placed = [ring(register).order_id for _ in range(3)]
        until(register, lambda: states(register) == ["failed"] * 3)
        fake.set()
        until(register, lambda: states(register) == ["sent"] * 3)
        one.stop()
        assert [job.order_id for job in register.ask(print_jobs, ("sent",))] == placed
        assert len(set(fake.receipts)) == len(fake.receipts) == 3


def test_a_till_that_sleeps_leaves_the_printer_alone(
    tmp_path: Path, fake: FakePrinter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spool, "ASLEEP_SECONDS", -1.0)
    with shop(tmp_path, fake.address) as register:
        one = Spool(register)
        until(register, lambda: one.state().condition == "ok")
        assert not fake.wait_for(lambda: fake.connections > 1, 0.3)
        fake.set("paper-out")
        one.look()
        until(register, lambda: one.state().condition == "paper-out")
        one.stop()


def test_an_idle_till_spends_next_to_nothing_on_its_printer(tmp_path: Path, fake: FakePrinter) -> None:
    """A look every 0.03 s here, every 12 s in a shop: 400 times as often, and still a part of a core."""
    with shop(tmp_path, fake.address) as register:
        one = Spool(register)
        until(register, lambda: one.state().condition == "ok")
        looks, before, begun = fake.connections, time.process_time(), time.monotonic()
        fake.wait_for(lambda: fake.connections >= looks + 20)
        spent, looks = time.process_time() - before, fake.connections - looks
        one.stop()
    assert time.monotonic() - begun < 15
    assert spent / looks / 12.0 < 0.01, f"{spent / looks * 1000:.1f} ms a look"


def test_a_slow_printer_holds_up_no_sale_and_no_closing(
    tmp_path: Path, fake: FakePrinter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(press, "CLOSING_SECONDS", 0.1)
    fake.speed = 1000
    with shop(tmp_path, fake.address) as register:
        one = Spool(register)
        ring(register)
        until(register, lambda: states(register) == ["sending"])
        begun = time.monotonic()
        for _ in range(5):
            ring(register)
        assert time.monotonic() - begun < 3
        fake.speed = 100_000  # the slice in hand would take seven seconds
        one.stop()
        assert states(register) == ["unknown", *["queued"] * 5]


def test_a_job_that_stands_still_is_given_up_when_the_till_closes(tmp_path: Path, fake: FakePrinter) -> None:
    fake.out_after = 2
    with shop(tmp_path, fake.address) as register:
        one = Spool(register)
        ring(register)
        until(register, lambda: [job.code for job in register.ask(waiting)] == ["paper-out"])
        one.stop()
        assert states(register) == ["unknown"]


def test_a_printer_may_be_set_up_while_the_till_is_open(tmp_path: Path, fake: FakePrinter) -> None:
    with Register.open(tmp_path / "shop") as register:
        heard: list[frozenset[str]] = []
        stop = register.on_change(heard.append)
        one = Spool(register)
        ring(register)
        assert not any("printer" in topics for topics in heard)
        stop()
        register.do(change_settings, {"printer": fake.address}).result()
        register.do(queue_test).result()
        until(register, lambda: states(register) == ["sent"])
        register.do(change_settings, {"printer": "none"}).result()
        until(register, lambda: one.state().code == "none")
        one.stop()
        assert len(fake.receipts) == 1


KILLED = """
import sys
from pathlib import Path
from app.printing import Spool
from app.queries.print_jobs import print_jobs
from app.register import Register
from tests.shop import ring
register = Register.open(Path(sys.argv[1]), settings={"printer": sys.argv[2]})
register.on_change(lambda topics: print(*[job.state for job in register.ask(print_jobs)], flush=True))
ring(register), ring(register)
Spool(register)
sys.stdin.read()
"""


def test_killed_in_the_middle_of_a_receipt_it_asks_and_prints_the_others(tmp_path: Path, fake: FakePrinter) -> None:
    fake.out_after = 2
    till = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(tmp_path / "shop"), fake.address],
        cwd=REPOSITORY,
        env=dict(os.environ),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert till.stdout is not None and till.stdin is not None
    for line in till.stdout:
        if line.startswith("sending") and "paper-out" in fake.faults:
            break
    till.send_signal(signal.SIGKILL)
    till.wait(10)
    till.stdout.close()
    till.stdin.close()
    fake.set()
    with Register.open(tmp_path / "shop") as register:
        one = Spool(register)
        until(register, lambda: states(register) == ["unknown", "sent"])
        one.stop()
        (job,) = register.ask(waiting)
        assert (job.code, job.passes) == ("interrupted", False)
    assert len(fake.receipts) == 2 and fake.garbage == b"", "the half one, cut off, and the next one whole"
