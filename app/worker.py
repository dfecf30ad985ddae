"""The worker: bulk work in a child process of its own, so that a till that sells shares no lock and no thread with it.

``python -m app worker TASK`` (a name in TASKS, or module:function) takes its arguments as JSON in the first line of
standard input and answers in lines of JSON: ``{"begun": true}``, then ``{"progress": …}`` as often as the task says
something, then one ``{"result": …}`` or ``{"error": …}``. It runs niced, stands still while a hand is on the till, ends
at once when its standard input is closed, and dies with the process that started it. A task must bear being killed
anywhere.
"""

from __future__ import annotations

import json
import logging
import os
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from importlib import import_module
from pathlib import Path
from typing import IO, Any

from app import errors, steps
from app.brake import IS_HERE, brake
from app.errors import ShopError

log = logging.getLogger(__name__)

Report = Callable[[Any], None]
Task = Callable[[Mapping[str, Any], Report], Any]

# Named here and imported in the child only: what a task needs is nothing the till has to load.
TASKS: dict[str, str] = {
    "backup": "app.db.backup:work",
    "cache-build": "app.db.cache.tasks:build",
    "cache-project": "app.db.cache.tasks:project",
    "cache-check": "app.db.cache.tasks:check",
    "cache-keep": "app.db.cache.tasks:keep",
}
NICE = 10
LOOKS_SECONDS = 0.05  # how often the parent looks whether the work is still wanted
_PR_SET_PDEATHSIG = 1  # prctl(2)
_IOPRIO_SET = {"x86_64": 251, "aarch64": 30}  # ioprio_set(2) by machine: the C library has no word for it
_IDLE_CLASS = 3 << 13


class WorkerStopped(ShopError):
    """The work was given up because nobody wants it any more."""

    code = "stopped"


class WorkerDied(ShopError):
    """The child ended without an answer: killed, out of memory, or a bug that its log tells."""

    code = "worker-died"


def run(
    task: str,
    args: Mapping[str, Any],
    on_progress: Report | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Any:
    """Do ``task`` in a child process and wait for what it gives; arguments and answers are JSON values.

    ``on_progress`` hears on this thread what the task reports. Raises the ShopError that the task raised,
    WorkerStopped once ``cancelled`` says so, and WorkerDied where no child could be started or it ended unanswered.
    """
    with tempfile.TemporaryFile() as said, _child(task, said) as child:
        over = threading.Event()
        watching = threading.Thread(target=_watch, args=(child, cancelled, over), name=f"worker {task}", daemon=True)
        watching.start()
        try:
            answer = _converse(child, {**args, "parent": os.getpid()}, on_progress)
        finally:
            brake.let_go(child)
            over.set()
            watching.join()
        child.wait()
        if answer is None:
            raise _unanswered(task, child, said, stopped=cancelled is not None and cancelled())
    if "error" in answer:
        raise _raised(answer["error"])
    return answer["result"]


@contextmanager
def _child(task: str, said: IO[bytes]) -> Iterator[subprocess.Popen[bytes]]:
    frozen = getattr(sys, "frozen", False)
    command = [sys.executable, *(() if frozen else ("-m", "app")), "worker", task]
    root = str(Path(__file__).resolve().parent.parent)
    path = os.pathsep.join(filter(None, (root, os.environ.get("PYTHONPATH", ""))))
    hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    try:
        child = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=said,
            env={**os.environ, "PYTHONPATH": path},
            start_new_session=True,  # Ctrl+C is for the till, which then closes our standard input
            creationflags=hidden,
        )
    except OSError as problem:
        raise WorkerDied(
            f"No helper process could be started ({problem}).", "Close other programs and try again."
        ) from problem
    try:
        yield child
    finally:
        child.kill()
        child.wait()
        for pipe in (child.stdin, child.stdout):
            with suppress(OSError):
                pipe.close()  # type: ignore[union-attr]


def _watch(child: subprocess.Popen[bytes], cancelled: Callable[[], bool] | None, over: threading.Event) -> None:
    while not over.wait(LOOKS_SECONDS):  # waiting for the child itself would wake up a hundred times a second
        brake.ease()
        if cancelled is not None and cancelled():
            child.kill()
            return


def _converse(child: subprocess.Popen[bytes], args: Mapping[str, Any], on_progress: Report | None) -> Any:
    assert child.stdin is not None and child.stdout is not None
    with suppress(OSError):  # it may be dead already: then it has no answer either
        child.stdin.write(json.dumps(args).encode() + b"\n")
        child.stdin.flush()
    for line in child.stdout:
        if not line.endswith(b"\n"):
            return None  # it was killed in the middle of a line
        told = json.loads(line)
        if "begun" in told:
            if IS_HERE:
                brake.hold(child)
            continue
        if "progress" not in told:
            return told
        if on_progress is not None:
            on_progress(told["progress"])
    return None


def _unanswered(task: str, child: subprocess.Popen[bytes], said: IO[bytes], *, stopped: bool) -> ShopError:
    if stopped:
        return WorkerStopped("The work was stopped.", "Start it again when you like.")
    said.seek(0)
    words = said.read()[-4000:].decode(errors="replace")
    log.warning("worker %s ended with %s\n%s", task, child.returncode, words)
    return WorkerDied(
        f"The helper process for this work ended by itself (status {child.returncode}).",
        "Try again; if it happens again, free memory and disk space.",
    )


def _raised(told: Mapping[str, str]) -> ShopError:
    kind: type[ShopError] = getattr(errors, told["kind"])
    return kind(told["message"], told["hint"], told["code"])


def serve(name: str) -> int:
    """The child's whole life. Returns its exit status: 0 with a result, 1 with an error that was told."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # whatever prints must not speak in between
    asked = sys.stdin.buffer.readline()
    if not asked.strip():
        return 1
    args = json.loads(asked)
    _step_back(args.get("parent", 0))
    steps.watch_as_told()

    def say(told: dict[str, Any]) -> None:
        answers.write(json.dumps(told, ensure_ascii=True) + "\n")
        answers.flush()

    say({"begun": True})  # from here on it dies with its parent, and so may be stopped
    try:
        module, _, function = TASKS.get(name, name).partition(":")
        task: Task = getattr(import_module(module), function)
        result = task(args, lambda progress: say({"progress": progress}))
    except ShopError as problem:
        kind = next(kind.__name__ for kind in type(problem).__mro__ if getattr(errors, kind.__name__, None) is kind)
        say({"error": {"kind": kind, "code": problem.code, "message": problem.message, "hint": problem.hint}})
        return 1
    say({"result": result})
    return 0


def _step_back(parent: int) -> None:
    """Let everything else go first, and die with the parent."""
    with suppress(OSError, AttributeError):
        os.nice(NICE)
    if sys.platform == "linux":
        import ctypes  # in the child: the till has no use for it

        library = ctypes.CDLL(None, use_errno=True)
        library.prctl(_PR_SET_PDEATHSIG, int(signal.SIGKILL))
        number = _IOPRIO_SET.get(os.uname().machine)
        if number is not None:
            library.syscall(number, 1, 0, _IDLE_CLASS)
        if parent and os.getppid() != parent:  # it died before it could be asked about
            os._exit(1)
    threading.Thread(target=_end_with_input, daemon=True).start()


def _end_with_input() -> None:
    # Read past the buffer that held the first line: a thread inside it would hold its lock when Python ends.
    with suppress(OSError):
        while os.read(0, 4096):
            pass
    os._exit(1)
