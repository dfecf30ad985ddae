"""A business day as the register counts it: whatever other days lie between its sales."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.queries.syncing import own_day, proof
from app.register import Register
from app.services.shifts import close_shift, open_shift
from tests.shop import ring

DAYS = ("2026-11-23", "2026-11-22", "2036-11-23", "2026-11-23")


@pytest.mark.parametrize(("day", "sales"), [("2026-11-23", 3), ("2026-11-22", 1), ("2036-11-23", 1), ("2026-11-21", 0)])
def test_a_day_is_counted_whole_though_an_earlier_one_was_opened_after_it(tmp_path: Path, day: str, sales: int) -> None:
    with Register.open(tmp_path / "shop") as register:
        placed = []
        for opened in DAYS:
            register.do(open_shift, business_day=opened).result()
            placed += [(opened, ring(register)) for _ in range(2 if not placed else 1)]
            register.do(close_shift).result()
        total = sum(one.total_minor for opened, one in placed if opened == day)
        counted = register.ask(own_day, day)
        assert (counted.sales, counted.total_minor, counted.cash_minor) == (sales, total, total)
        assert register.ask(proof, day, {}).sales == sales
