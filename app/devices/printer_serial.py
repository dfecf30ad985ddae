"""A printer on a serial line, which holds the till back by its wires (RTS/CTS) when its buffer is full."""

from __future__ import annotations

import contextlib
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.devices.printer import Link, PrinterProblem, broken_off, missing_package, reason_of, unreachable
from app.domain.frozen import frozen
from app.domain.printer_address import USUAL_BAUD

if TYPE_CHECKING:
    from serial import Serial

_PIECE = 64  # bytes: at 9600 baud 67 ms, so that a full printer is noticed within a piece
_LOOK = 0.02  # seconds between looks while the line drains


@frozen
class SerialPrinter:
    """8 data bits, no parity, 1 stop bit. ``timeout`` (seconds) is how long it may take no byte."""

    device: str
    baud: int = USUAL_BAUD
    timeout: float = 10.0
    talks: bool = True

    def connect(self) -> Link:
        try:
            import serial
        except ImportError as problem:
            raise missing_package("pyserial", "serial") from problem
        try:
            line = serial.Serial(
                self.device,
                self.baud,
                timeout=0,
                write_timeout=self.timeout,
                rtscts=True,
                exclusive=True,
            )
        except (OSError, ValueError) as problem:  # pyserial's own error is an OSError
            raise unreachable(self.device, _reason(problem)) from problem
        return _SerialLink(self, line)


@dataclass(slots=True)
class _SerialLink:
    printer: SerialPrinter
    line: Serial
    handed: int = 0

    def write(self, data: bytes) -> None:
        for start in range(0, len(data), _PIECE):
            piece = data[start : start + _PIECE]
            self.handed += len(piece)
            self._hand_over(piece)

    def ask(self, data: bytes) -> None:
        self._hand_over(data)

    def read(self, seconds: float) -> bytes:
        try:
            self.line.timeout = seconds
            first: bytes = self.line.read(1)
            return first + self.line.read(self.line.in_waiting) if first else b""
        except OSError as problem:
            raise self._failed(problem) from problem

    def finish(self) -> None:
        self._drained(0)

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self.line.close()

    def _hand_over(self, piece: bytes) -> None:
        try:
            self.line.write(piece)
        except OSError as problem:
            raise self._failed(problem) from problem
        self._drained(_PIECE)

    def _drained(self, most: int) -> None:
        """Waits until no more than ``most`` bytes are held back; the time limit begins anew with each byte taken."""
        try:
            waiting = self.line.out_waiting
            limit = time.monotonic() + self.printer.timeout
            while waiting > most:
                if time.monotonic() > limit:
                    raise TimeoutError("timed out")
                time.sleep(_LOOK)
                left = self.line.out_waiting
                if left < waiting:
                    limit = time.monotonic() + self.printer.timeout
                waiting = left
        except OSError as problem:
            raise self._failed(problem) from problem

    def _failed(self, problem: OSError) -> PrinterProblem:
        """What never left this machine is thrown away, so that it cannot come out when the printer is back."""
        held = 0
        with contextlib.suppress(OSError):
            held = self.line.out_waiting
            self.line.reset_output_buffer()
        failed = broken_off if self.handed > held else unreachable
        return failed(self.printer.device, _reason(problem))


def _reason(problem: OSError | ValueError) -> str:
    if "timeout" in type(problem).__name__.lower():
        return "no answer in time"
    return reason_of(problem) if isinstance(problem, OSError) else str(problem)
