"""The story of the stock room under the rule of other tills: it must come to grief in it.

Rules that go wrong only where counts overtake one another, something is taken back, or goods move between two scans
are killed in tests/domain/test_stock.py and tests/services/test_stock.py, by the shortest story that tells.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from app.db import stock as shelf
from app.domain.quantity import Quantity
from app.domain.stock import Expected, Moved, expected_for, plus, total
from tests.stories.test_stock import InTheStockRoom, WrongOnHand


def _at_posting_time(counted: Quantity, book: Quantity, moves: Iterable[Moved], first: int, last: int) -> Expected:
    """The count is held against what the book says when it is posted; all else is as it is."""
    held = expected_for(counted, book, moves, first, last)
    return Expected(plus(book, total(one.delta for one in moves)), held.low, held.high, held.later)


class Unverified(InTheStockRoom):
    """Only what is on hand tells here: verify knows the rule and would see another at once."""

    def teardown(self) -> None:
        self.register.close()
        shutil.rmtree(self.place)


def test_without_the_watermark_sales_during_the_count_come_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shelf, "expected_for", _at_posting_time)
    quick = settings(
        max_examples=150,
        stateful_step_count=40,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        report_multiple_bugs=False,
        suppress_health_check=list(HealthCheck),
    )
    with pytest.raises(WrongOnHand):
        run_state_machine_as_test(Unverified, settings=quick)
