"""The goods on the desk without a screen: how many of each come back, why, and how the money goes. It knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from app.domain.frozen import frozen
from app.domain.quantity import Quantity
from app.domain.tender import TenderKind
from app.queries.search import NOTHING_FOUND, SearchResult
from app.register import Register
from ui.kit import typed
from ui.orders.giving import Giving, Way, step_of

Told = Callable[[str, str, str], None]


@frozen
class DeskState:
    """``found`` is what the field finds among the goods; ``lack`` is said once the button was pressed in vain."""

    giving: Giving
    text: str = ""
    found: SearchResult = NOTHING_FOUND
    pressed: bool = False


class DeskLines:
    """``show`` hears of every change, None when it is left; ``told`` says a thing once."""

    def __init__(self, register: Register, show: Callable[[DeskState | None], None], told: Told) -> None:
        self.register, self._show, self._told = register, show, told
        self.state: DeskState | None = None

    # Lines -----------------------------------------------------------------------------------------------------

    def choose(self, key: str) -> None:
        """Take a line in hand."""
        self._change(at=key, typed="", cash_typed=None)

    def walk(self, by: int) -> None:
        """↑↓ among the lines."""
        giving = self._giving
        if giving is None or not giving.lines:
            return
        keys = [line.key for line in giving.lines]
        at = keys.index(giving.at) + by if giving.at in keys else 0
        self.choose(keys[min(max(0, at), len(keys) - 1)])

    def toggle(self, key: str) -> None:
        """All of a line, or nothing of it where all is chosen already."""
        giving = self._giving
        line = next((one for one in giving.lines if one.key == key), None) if giving is not None else None
        if giving is None or line is None or giving.busy or giving.intent:
            return
        if line.most is None:
            self.choose(key)
        else:
            everything = line.chosen.amount < line.most.amount
            self._set(
                replace(giving, at=key, typed="", cash_typed=None).with_amount(key, line.most.amount * everything)
            )

    def step(self, by: int) -> None:
        """One piece more or less of the line in hand."""
        giving = self._giving
        if giving is None or giving.in_hand is None or giving.busy or giving.intent:
            return
        line = giving.in_hand
        size = step_of(line.most if line.most is not None else line.each.quantity)
        self._set(replace(giving, typed="").with_amount(line.key, line.chosen.amount + by * size))

    def everything(self) -> None:
        """All that can come back."""
        giving = self._giving
        if giving is None or giving.busy or giving.intent:
            return
        for line in giving.lines:
            if line.most is not None:
                giving = giving.with_amount(line.key, line.most.amount)
        self._set(replace(giving, typed=""))

    def press(self, key: str) -> None:
        """A key of the pad: for the cash that is handed over, or for how much of the line in hand."""
        giving = self._giving
        if giving is None or giving.busy or giving.intent:
            return
        if giving.cash_typed is not None:
            self._set(replace(giving, cash_typed=typed.pressed(giving.cash_typed, key)))
            return
        line = giving.in_hand
        if line is None:
            return
        text = typed.pressed(giving.typed, key)
        amount = typed.count(text) if text.strip(".") else Quantity(0)
        shift = line.chosen.exponent - amount.exponent
        if shift < 0:
            return  # finer than it was sold
        least = 1 if line.most is None and not text.strip(".0") else 0  # an open line is not lost while it is typed
        self._set(replace(giving, typed=text).with_amount(line.key, max(least, amount.amount * 10**shift)))

    # Why and how -----------------------------------------------------------------------------------------------

    def because(self, reason: str) -> None:
        giving = self._giving
        if giving is not None:
            self._change(reason="" if giving.reason == reason else reason)

    def restock(self, wanted: bool) -> None:
        self._change(restock=wanted)

    def by(self, way: Way) -> None:
        giving = self._giving
        if giving is not None and not giving.intent and not giving.busy:
            self._change(way=way, reference="", cash_typed=None)

    def refer(self, text: str) -> None:
        """What the reader's slip says."""
        self._change(reference=text)

    def count_cash(self) -> None:
        """The pad now types what the customer hands over."""
        giving = self._giving
        if giving is not None and giving.customer_pays and giving.way.kind == TenderKind.CASH:
            self._change(cash_typed="")

    # State -----------------------------------------------------------------------------------------------------

    @property
    def _giving(self) -> Giving | None:
        return None if self.state is None else self.state.giving

    def _change(self, **changes: Any) -> None:
        if self.state is not None:
            self._set(replace(self.state.giving, **changes))

    def _set(self, giving: Giving, **changes: Any) -> None:
        state = self.state if self.state is not None else DeskState(giving)
        self.state = replace(state, giving=giving, **{"pressed": False, **changes})
        self._show(self.state)
