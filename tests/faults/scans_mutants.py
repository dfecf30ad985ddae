"""Scanning broken on purpose, one way at a time, with the bursts that have to show it."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from app.devices import scanner, scanner_keys, scanner_profile
from app.devices.scanner import IDLE, Kind, State, Stroke
from tests.faults.broken import broken
from ui.kit import scanning
from ui.kit.put_back import nothing
from ui.kit.scanning import Scanning


def applied(name: str) -> AbstractContextManager[None]:
    """The product with this fault in it until the end of the block; "" is the product as it is."""
    return broken({each: MUTANTS[each][0] for each in MUTANTS}, name)


def _repeats_too_soon(patch: pytest.MonkeyPatch) -> None:
    """A zero after a zero is taken for a key that is held down, as it was until November 2026."""
    patch.setattr(scanner_keys, "SOONEST_REPEAT", 16)


def _own_clock(patch: pytest.MonkeyPatch) -> None:
    """The time of a key is when the till came to look at it."""
    patch.setattr(scanning, "time_of", lambda _event: int(time.monotonic() * 1000))


def _forgets_when_quiet(patch: pytest.MonkeyPatch) -> None:
    """What was kept back long enough is typed, and no longer the begin of a code."""

    def quiet(state: State, stroke: Stroke, known: Any) -> Any:
        assert stroke.kind is Kind.QUIET and known
        return IDLE, scanner._released(state)

    patch.setattr(scanner, "_quiet", quiet)


def _nothing_put_back(patch: pytest.MonkeyPatch) -> None:
    """What of a scan went into a field stays there."""
    patch.setattr(scanning, "remembered", lambda _widget: nothing)


def _enter_goes_on(patch: pytest.MonkeyPatch) -> None:
    """The Enter of a scan reaches the widget with the keyboard."""
    scanned = Scanning._scanned

    def and_enter(self: Scanning, scan: Any) -> None:
        scanned(self, scan)
        self._sending = True
        enter = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r")
        QApplication.sendEvent(self._focus(), enter)
        self._sending = False

    patch.setattr(Scanning, "_scanned", and_enter)


def _dropped_while_asked(patch: pytest.MonkeyPatch) -> None:
    """A scan with a dialog up goes nowhere."""
    put = Scanning.put

    def drop(self: Scanning, code: str) -> None:
        if QApplication.activeModalWidget() is None:
            put(self, code)

    patch.setattr(Scanning, "put", drop)


def _cut_by_a_stall(patch: pytest.MonkeyPatch) -> None:
    """A pause longer than a scanner's ends a code, whatever its check digit says."""
    patch.setattr(scanner, "MOST_STALLS", 0)
    assert scanner_profile.STALL


# what breaks, where the keyboard stands, how the keys come, and the longest pause
MUTANTS: dict[str, tuple[Callable[[pytest.MonkeyPatch], None], tuple[str, ...], tuple[str, ...], int]] = {
    "repeats-too-soon": (_repeats_too_soon, ("dialog",), ("rolls",), 40),
    "own-clock": (_own_clock, ("busy-half-typed", "busy"), ("letters",), 40),
    "forgets-when-quiet": (_forgets_when_quiet, ("quantity",), ("mixed",), 99),
    "nothing-put-back": (_nothing_put_back, ("dialog",), ("even",), 30),
    "enter-goes-on": (_enter_goes_on, ("dialog", "files"), ("even",), 30),
    "dropped-while-asked": (_dropped_while_asked, ("dialog",), ("even",), 30),
    "cut-by-a-stall": (_cut_by_a_stall, ("half-typed", "dialog"), ("stalls",), 30),
}
