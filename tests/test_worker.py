"""The worker: what a child process answers, refuses, and does when it or its parent dies."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from app.errors import InvalidInput
from app.worker import Report, WorkerDied, WorkerStopped, run

HERE = __name__


def adds(args: Mapping[str, Any], report: Report) -> Any:
    print("not for the parent")
    for number in range(3):
        report({"done": number})
    return {"sum": sum(args["numbers"]), "text": "Straße 牛奶"}


def refuses(args: Mapping[str, Any], report: Report) -> Any:
    raise InvalidInput("No such file.", "Name another.", "no-file")


def breaks(args: Mapping[str, Any], report: Report) -> Any:
    raise ValueError("a bug")


def is_killed(args: Mapping[str, Any], report: Report) -> Any:
    os.kill(os.getpid(), signal.SIGKILL)


def waits(args: Mapping[str, Any], report: Report) -> Any:
    if "note" in args:
        Path(args["note"]).write_text(str(os.getpid()))
    report({"pid": os.getpid(), "nice": os.nice(0)})
    signal.pause()


def modules(args: Mapping[str, Any], report: Report) -> Any:
    return sorted(sys.modules)


def test_it_answers_reports_and_keeps_prints_apart() -> None:
    heard: list[Any] = []
    assert run(f"{HERE}:adds", {"numbers": [1, 2, 39]}, heard.append) == {"sum": 42, "text": "Straße 牛奶"}
    assert heard == [{"done": 0}, {"done": 1}, {"done": 2}]


def test_what_a_task_refuses_is_raised_again_in_its_own_words() -> None:
    with pytest.raises(InvalidInput) as refused:
        run(f"{HERE}:refuses", {})
    assert (refused.value.message, refused.value.hint, refused.value.code) == (
        "No such file.",
        "Name another.",
        "no-file",
    )


@pytest.mark.warns("worker .*is_killed ended with -9")
def test_one_that_is_killed_is_told_as_such() -> None:
    with pytest.raises(WorkerDied):
        run(f"{HERE}:is_killed", {})


@pytest.mark.warns("(?s)worker .*breaks ended with 1.*ValueError: a bug")
def test_a_bug_in_it_is_logged_with_its_trace() -> None:
    with pytest.raises(WorkerDied):
        run(f"{HERE}:breaks", {})


def test_it_stops_when_nobody_wants_it_and_lets_others_go_first() -> None:
    heard: list[Any] = []
    with pytest.raises(WorkerStopped):
        run(f"{HERE}:waits", {}, heard.append, lambda: bool(heard))
    assert heard[0]["nice"] >= 10
    with pytest.raises(ProcessLookupError):
        os.kill(heard[0]["pid"], 0)


def test_it_ends_with_its_input() -> None:
    command = [sys.executable, "-m", "app", "worker", f"{HERE}:waits"]
    child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert child.stdin is not None and child.stdout is not None
    child.stdin.write(b"{}\n")
    child.stdin.flush()
    assert b"begun" in child.stdout.readline()
    assert b"progress" in child.stdout.readline()
    child.stdin.close()
    assert child.wait(20) == 1
    child.stdout.close()


STOPPED = "os.kill(told['pid'], signal.SIGSTOP)"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the closed input ends it")
@pytest.mark.parametrize("first", ("None", STOPPED), ids=("as it works", "as it stands still"))
def test_it_dies_with_the_process_that_started_it(tmp_path: Path, first: str) -> None:
    note = tmp_path / "pid"
    args = {"note": str(note)}
    heard = f"lambda told: ({first}, print('up', flush=True))"
    code = f"import os, signal; from app.worker import run; run('{HERE}:waits', {args!r}, {heard})"
    parent = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE)
    assert parent.stdout is not None
    assert parent.stdout.readline() == b"up\n"
    parent.kill()
    parent.wait()
    parent.stdout.close()
    _wait_until_gone(int(note.read_text()))


def _wait_until_gone(pid: int) -> None:
    try:
        handle = os.pidfd_open(pid)
    except ProcessLookupError:
        return
    assert select.select([handle], [], [], 20)[0]
    os.close(handle)


def test_the_till_starts_it_without_loading_what_it_does_not_need() -> None:
    loaded = run(f"{HERE}:modules", {})
    assert not [name for name in loaded if name.split(".")[0] in ("sqlalchemy", "PySide6", "alembic", "requests")]
