"""What was in quarantine and is tried again: what it waits for then, and what waits behind it."""

from __future__ import annotations

import pytest

from app.hub.hub import Hub
from tests.hub.facts import Journal
from tests.hub.members import office_of
from tests.hub.test_contained import bug


def waiting(hub: Hub) -> list[tuple[int, str, str]]:
    return [(one.seq, one.code, one.why) for one in office_of(hub).held()]


def test_what_is_mended_and_waits_behind_another_says_so_and_bars_no_more_than_that(
    hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody made tea: an edit of both is understood now and waits on, and who makes milk need not wait for it."""
    office = office_of(hub)
    merchant = office.add_merchant("Shop")
    store = office.add_store(merchant, "1")
    sender, other = office.add_register(merchant, store, "1"), office.add_register(merchant, store, "2")
    journal, maker = Journal(), Journal()
    journal.edit("tea", {"name": "Tea"}, {"name": "Green tea"})
    both = [{"id": name, "base": {"sku": ""}, "new": {"sku": name}} for name in ("tea", "milk")]
    edit = journal.add("ProductsChanged", {"changes": both, "count": 2})
    unknown = (2, "unknown-product", "tea is not known here")
    with bug(monkeypatch, edit):
        hub.push(sender, journal.envelope())
        hub.replay_quarantine(merchant)
        assert waiting(hub) == [unknown, (3, "unreadable", "a bug")]
    assert hub.replay_quarantine(merchant) == 0
    assert waiting(hub) == [unknown, (3, "follows", "it builds on a fact in quarantine")]
    maker.edit("milk", None, {"name": "Milk"})
    assert hub.push(other, maker.envelope()).results[1].status == "applied"
    maker.edit("milk", {"brand": ""}, {"brand": "Best"})
    assert hub.push(other, maker.envelope(3)).results[0].code == "follows"
    maker.edit("tea", None, {"name": "Tea"})
    hub.push(other, maker.envelope(4))
    assert not waiting(hub)
