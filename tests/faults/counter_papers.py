"""A slow receipt printer in a process of its own, which outlives the till; and whose paper hangs out of it."""

from __future__ import annotations

import hashlib
import json
import os
import signal
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.printing.jobs import commands
from app.queries.print_jobs import PrintJob
from app.register import Register
from tests.faults.kill import never_returns
from tests.printing.fake_printer import FakePrinter

SPEED = 200_000.0  # bytes a second: some tenths of a second for a receipt
_LOOK = 0.01


@contextmanager
def printer(root: Path, speed: float = SPEED) -> Iterator[str]:
    """The address of a printer that runs until the end of the block; ``speed`` 0 is as fast as it goes."""
    asked, told = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(asked)
        never_returns(lambda: _print(root, told, speed))
    os.close(told)
    with os.fdopen(asked) as answer:
        address = answer.readline().strip()
    try:
        yield address
    finally:
        os.kill(child, signal.SIGTERM)
        os.waitpid(child, 0)


def _print(root: Path, told: int, speed: float) -> None:
    ended: list[int] = []
    signal.signal(signal.SIGTERM, lambda *_: ended.append(1))
    with FakePrinter(speed=speed, one_stream=True) as fake:
        os.write(told, f"{fake.address}\n".encode())
        while not ended:
            time.sleep(_LOOK)
            _write(root, fake)


def _write(root: Path, fake: FakePrinter) -> None:
    papers = [hashlib.sha256(dots).hexdigest() for dots in list(fake.receipts)]
    busy = any(thread.is_alive() for thread in list(fake._threads))
    said = {"papers": papers, "pulses": fake.pulses, "garbage": len(fake.garbage), "busy": busy}
    new = root / "printer.new"
    new.write_text(json.dumps(said), encoding="ascii")
    new.replace(root / "printer.json")


def look(root: Path) -> dict[str, object]:
    """What a person sees who looks at the printer: its papers, once it has come to rest."""
    path, since = root / "printer.json", time.time()
    end = time.monotonic() + 10
    while time.monotonic() < end:
        if path.exists() and path.stat().st_mtime > since + 2 * _LOOK:
            said: dict[str, object] = json.loads(path.read_text(encoding="ascii"))
            if not said["busy"]:
                return said
        time.sleep(_LOOK)
    raise TimeoutError("the printer does not come to rest")


def paper_of(register: Register, job: PrintJob) -> str:
    """The hash of the dots that this job puts on paper, all of it."""
    dots = b"".join(piece[8:] for piece in commands(register, job) if piece[:2] == b"\x1dv")
    return hashlib.sha256(dots).hexdigest()


def wrong_papers(register: Register, root: Path, jobs: list[PrintJob]) -> list[str]:
    """Where all jobs are done: what came out twice by itself, or not at all; half papers are nobody's."""
    said, problems = look(root), []
    out = Counter(str(one) for one in said["papers"])  # type: ignore[attr-defined]
    for job in jobs:
        if job.kind == "drawer":
            continue
        if job.state != "sent":
            problems.append(f"{job.kind} of {job.order_id} is {job.state}: {job.problem}")
    kinds = Counter((job.order_id, job.kind) for job in jobs if job.kind != "drawer")
    shown = {(job.order_id, job.kind): job for job in jobs if job.kind != "drawer"}
    for key, many in kinds.items():
        came = out[paper_of(register, shown[key])]
        if came > many or (came == 0 and key[1] != "receipt"):
            problems.append(f"{key[1]} of {key[0]}: {came} papers of {many} jobs")
        if key[1] == "receipt" and came != 1:
            problems.append(f"receipt of {key[0]}: {came} originals")
    drawers = sum(job.kind == "drawer" for job in jobs)
    if int(str(said["pulses"])) > drawers:
        problems.append(f"{said['pulses']} pulses for {drawers} drawer jobs")
    if said["garbage"]:
        problems.append(f"{said['garbage']} bytes that are no command")
    return problems
