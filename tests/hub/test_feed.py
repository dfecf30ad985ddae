"""The feed: dense, whole transactions, and a cursor that knows which feed it is of."""

from __future__ import annotations

import pytest

from app.clock import SystemClock
from app.domain.pages import LEVEL
from app.hub.applying import Sender
from app.hub.database import Database
from app.hub.feed import FeedReset
from app.hub.hub import Hub
from tests.hub.facts import Journal
from tests.hub.members import office_of


@pytest.fixture
def sender(hub: Hub) -> Sender:
    merchant = office_of(hub).add_merchant("Shop")
    return office_of(hub).add_register(merchant, office_of(hub).add_store(merchant, "1"), "1")


def test_pages_are_whole_transactions_and_each_thing_once(hub: Hub, sender: Sender) -> None:
    journal = Journal()
    for product in ("tea", "milk", "rice"):
        journal.move(product, 5)
    hub.push(sender, journal.envelope())
    for _ in range(3):
        journal.sell("tea")
        hub.push(sender, journal.envelope(len(journal.facts)))
    first = hub.pull(sender, "store", "", 1)
    assert {row.id for row in first.rows} == {"tea", "milk", "rice"}, "a transaction is never cut"
    assert (first.restarts, first.is_last) == (True, False)
    rest = hub.pull(sender, "store", first.cursor, 100)
    assert [(row.id, row.values["on_hand"][0]) for row in rest.rows if row.values] == [("tea", 2000)]
    assert (rest.restarts, rest.is_last) == (False, True)
    assert hub.pull(sender, "store", rest.cursor).rows == ()


def test_each_page_contains_what_was_true_at_its_end(hub: Hub, sender: Sender) -> None:
    journal = Journal()
    journal.move("tea", 10)
    hub.push(sender, journal.envelope())
    for _ in range(4):
        journal.sell("tea")
        hub.push(sender, journal.envelope(len(journal.facts)))
    cursor, seen = "", []
    while True:
        page = hub.pull(sender, "store", cursor, 1)
        (level,) = (row.values["on_hand"][0] for row in page.rows if row.entity == LEVEL and row.values)
        (contained,) = page.contains
        seen.append((contained.upto, level))
        cursor = page.cursor
        if page.is_last:
            break
    assert seen == [(2, 10_000), (3, 9000), (4, 8000), (5, 7000), (6, 6000)]


@pytest.mark.parametrize("cursor", ["x", "AAAA", "A" * 54, "ZZZZ" * 14])
def test_a_cursor_of_nothing_is_read_anew(hub: Hub, sender: Sender, cursor: str) -> None:
    journal = Journal()
    journal.move("tea", 1)
    hub.push(sender, journal.envelope())
    try:
        page = hub.pull(sender, "store", cursor)
    except FeedReset:
        return
    assert page.rows, "only the very beginning needs no proof"


def test_a_feed_that_went_back_and_grew_again_is_noticed(address: str) -> None:
    """As after a restore: the same numbers, other steps."""
    cursors = []
    for product in ("tea", "milk"):
        hub = Hub(Database(address), SystemClock())
        merchant = office_of(hub).add_merchant("Shop")
        sender = office_of(hub).add_register(merchant, office_of(hub).add_store(merchant, "1"), "1")
        journal = Journal()
        journal.move(product, 1)
        hub.push(sender, journal.envelope())
        cursors.append(hub.pull(sender, "store", "").cursor)
        if len(cursors) == 2:
            with pytest.raises(FeedReset):
                hub.pull(sender, "store", cursors[0])
            assert hub.pull(sender, "store", cursors[1]).rows == ()
        hub.close()
