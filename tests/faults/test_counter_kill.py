"""The counter's campaign in its short form; the long one is ``python -m tests.faults --only counter-kill``."""

from __future__ import annotations

import pytest

from tests.faults import counter_kill
from tests.faults.counter_oracle import Walk
from tests.faults.tally import Tally
from tests.faults.test_campaigns import needs_fork


@needs_fork
def test_a_till_killed_under_a_cashier_comes_back_with_all_she_saw_once() -> None:
    tally = Tally()
    counter_kill.run(tally, seed=3, kills=5, speed=0)
    assert tally.is_clean, tally.problems
    assert tally.counts["kills"] >= 4 and tally.counts["papers"] > 0


@needs_fork
def test_the_campaign_notices_a_receipt_queued_after_its_sale() -> None:
    noticed = Tally()
    counter_kill.run(noticed, 7, 2, "queued-late", speed=0)
    assert not noticed.is_clean


def _told(cart: list[object] | None) -> list[dict[str, object]]:
    there = {"parked": {}, "tenders": [], "cards": {}, "orders": [], "invoices": [], "papers": {}}
    found = {"cart": cart, **there, "numbers": {}, "invoice_numbers": {}}
    kept = {"ask": 1, "what": "keep_cart", "id": "c", "face": [["milk"]], "empty": False}
    return [kept, {"ok": 1, "is": {}}, {"rest": {"cart": ["c", [["milk"]]], "tenders": []}}, {"found": found}]


@pytest.mark.parametrize(
    ("cart", "right"), [(["c", [["milk"]]], True), (None, False), (["c", [["tea"]]], False), (["d", [["milk"]]], False)]
)
def test_the_oracle_takes_the_cart_that_was_kept_and_no_other(cart: list[object] | None, right: bool) -> None:
    tally = Tally()
    Walk(tally).through(_told(cart))
    assert tally.is_clean is right
