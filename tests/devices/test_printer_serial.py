"""A printer on a serial line, played at the other end of a pseudo-terminal."""

from __future__ import annotations

import os
import pty
import sys
import threading
import tty
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.devices.printer import Condition, Outcome, PrinterProblem, deliver
from app.devices.printer_serial import SerialPrinter
from app.devices.printer_status import Heard, ask_status

JOB = bytes(range(256)) * 40


@pytest.fixture
def ends() -> Iterator[tuple[int, str]]:
    """The printer's end, and the device the till opens."""
    far, near = pty.openpty()
    tty.setraw(near)
    yield far, os.ttyname(near)
    os.close(far)
    os.close(near)


def test_a_job_arrives_whole(ends: tuple[int, str]) -> None:
    far, device = ends
    taken: list[bytes] = []

    def reads() -> None:
        while sum(map(len, taken)) < len(JOB):
            taken.append(os.read(far, 500))

    reader = threading.Thread(target=reads)
    reader.start()
    deliver(SerialPrinter(device, 19200, timeout=5), JOB)
    reader.join(10)
    assert b"".join(taken) == JOB


def test_it_answers_how_it_is(ends: tuple[int, str]) -> None:
    far, device = ends
    answers = {b"\x10\x04\x01": b"\x1a", b"\x10\x04\x02": b"\x16", b"\x10\x04\x04": b"\x12"}

    def plays() -> None:
        for _ in range(6):
            os.write(far, answers[os.read(far, 3)])

    player = threading.Thread(target=plays)
    player.start()
    link = SerialPrinter(device).connect()
    status = ask_status(link, Heard(), 5)
    link.close()
    player.join(10)
    assert status.condition is Condition.COVER_OPEN


def test_one_that_takes_nothing_is_given_up_and_says_so(ends: tuple[int, str]) -> None:
    _, device = ends
    with pytest.raises(PrinterProblem) as raised:
        deliver(SerialPrinter(device, timeout=0.2), JOB * 4)
    assert "no answer in time" in raised.value.message


def test_a_port_that_is_not_there_printed_nothing(tmp_path: Path) -> None:
    with pytest.raises(PrinterProblem) as raised:
        deliver(SerialPrinter(str(tmp_path / "ttyUSB9")), JOB)
    assert (raised.value.outcome, raised.value.code) == (Outcome.NOTHING, "unreachable")


def test_a_missing_package_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "serial", None)
    with pytest.raises(PrinterProblem) as raised:
        deliver(SerialPrinter("/dev/ttyS0"), JOB)
    assert raised.value.code == "missing-package" and "pyserial" in raised.value.message
