"""Scans in their order: none is lost while a number is asked for or a sale is paid. It knows no Qt."""

from __future__ import annotations

from collections.abc import Sequence

from app.register import Register
from ui.checkout.cart_presenter import Post, Show
from ui.checkout.questions import Questions


class ScanQueue(Questions):
    """The cart, with scans that wait until a person has answered."""

    def __init__(self, register: Register, post: Post, show: Show) -> None:
        super().__init__(register, post, show)
        self._waiting: list[str] = []

    def start(self, scanned: Sequence[str] = (), typed: Sequence[str] = ()) -> None:
        """Take up what was in hand when the program ended; then what came meanwhile."""
        self._take_up()
        for text in typed:
            self.enter(text)
        for code in scanned:
            self.scan(code)
        self.set(newest=self.state.newest)

    def scan(self, text: str) -> None:
        """Ring up; while a sale is paid or a number is asked for, a scan waits its turn."""
        if text.strip():
            self._waiting.append(text)
            self._ring_waiting()

    def enter(self, text: str) -> None:
        if self._waiting or not self._is_free():
            self.scan(text)
        else:
            super().enter(text)

    def _is_free(self) -> bool:
        return self.state.paying is None and self.state.asking is None

    def _ring_waiting(self) -> None:
        """Ring up what waits, in order, until one of them needs a person: its weight, or a code nobody knows."""
        while self._waiting and self._is_free():
            super().scan(self._waiting.pop(0))
            if self.state.scan.kind.needs_person:
                break
        if self.state.waiting != len(self._waiting):
            self.set(waiting=len(self._waiting), newest=self.state.newest)

    def skip_scan(self) -> None:
        super().skip_scan()
        self._ring_waiting()

    def leave_question(self) -> None:
        super().leave_question()
        self._ring_waiting()

    def answer(self) -> None:
        super().answer()
        self._ring_waiting()

    def _scans_first(self) -> bool:
        """Goods of this customer still wait for a weight or behind an unknown code: they come before the money."""
        asked = self.state.asking is not None and self.state.asking.is_new
        if self.state.paying is not None or not (asked or self._waiting):
            return False
        self._ring_waiting()
        self.tell("scans-first")
        return True
