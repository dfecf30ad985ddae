"""What a page says that it contains: nothing of what waits in quarantine, under whatever life it came."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from app.domain.facts import Fact
from app.domain.frontier import Mark
from app.domain.pages import LEVEL, Page
from app.hub import replay, verdicts
from app.hub.applying import Said, Sender, Unreadable
from app.hub.frontiers import place_of
from app.hub.hub import Hub
from tests.hub.facts import Journal
from tests.hub.members import office_of


@pytest.fixture
def sender(hub: Hub) -> Sender:
    merchant = office_of(hub).add_merchant("Shop")
    return office_of(hub).add_register(merchant, office_of(hub).add_store(merchant, "1"), "1")


def levels(page: Page) -> dict[str, int]:
    return {row.id: row.values["on_hand"][0] for row in page.rows if row.entity == LEVEL and row.values}


def contains(page: Page) -> dict[bytes, tuple[int, tuple[int, ...]]]:
    return {one.incarnation: (one.upto, one.without) for one in page.contains}


@contextmanager
def bug(monkeypatch: pytest.MonkeyPatch, fact: Fact) -> Iterator[None]:
    """A hub that cannot read this fact."""
    plain = verdicts.read

    def read(said: Fact) -> Said:
        if said.id == fact.id:
            raise Unreadable("a bug")
        return plain(said)

    with monkeypatch.context() as patch:
        patch.setattr(verdicts, "read", read)
        patch.setattr(replay, "read", read)
        yield


def test_what_waits_in_quarantine_is_contained_under_none_of_its_lives(
    hub: Hub, sender: Sender, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It comes again while it waits: its register goes on adding it to what it is told, until it is applied."""
    journal, later, last = Journal(), Journal(), Journal()
    journal.move("tea", 10)
    waiting = journal.move("tea", 5)
    for life in (later, last):
        life.again(waiting)
        life.move("milk", 1)
    with bug(monkeypatch, waiting):
        hub.push(sender, journal.envelope())
        hub.push(sender, later.envelope())
        before = hub.pull(sender, "store", "")
        assert levels(before) == {"tea": 10_000, "milk": 1_000}
        assert contains(before) == {journal.incarnation: (3, (3,)), later.incarnation: (3, (2,))}
        assert hub.push(sender, last.envelope()).results[1].status == "duplicate"
    assert hub.replay_quarantine(sender.merchant) == 1
    page = hub.pull(sender, "store", before.cursor, 1)  # told now, and ends where it still waited
    assert levels(page) == {"milk": 2_000}
    assert contains(page) == {**contains(before), last.incarnation: (3, (2,))}
    page = hub.pull(sender, "store", page.cursor, 1)
    assert levels(page) == {"tea": 15_000}
    assert contains(page) == {life.incarnation: (3, ()) for life in (journal, later, last)}


def test_what_comes_again_is_contained_though_its_id_waits_with_other_content(hub: Hub, sender: Sender) -> None:
    journal, other, later = Journal(), Journal(), Journal()
    sold = journal.sell("tea")
    hub.push(sender, journal.envelope())
    other.add(sold.type, {**sold.read(), "total": 1}, id=sold.id)
    hub.push(sender, other.envelope())
    later.again(sold)
    hub.push(sender, later.envelope())
    spans = {journal.incarnation: (2, ()), other.incarnation: (2, (2,)), later.incarnation: (2, ())}
    assert contains(hub.pull(sender, "store", "")) == spans


def test_a_count_that_began_at_a_fact_whose_id_is_anothers_began_in_its_own_life(hub: Hub, sender: Sender) -> None:
    journal, other, later = Journal(), Journal(), Journal()
    sold = journal.sell("tea")
    hub.push(sender, journal.envelope())
    other.add(sold.type, {**sold.read(), "total": 1}, id=sold.id)
    hub.push(sender, other.envelope())
    later.again(sold)
    hub.push(sender, later.envelope())
    first = (journal.incarnation, 2)
    for place, stands in (
        ((other.incarnation, 2), (other.incarnation, 2)),
        ((later.incarnation, 2), first),
        (first, first),
    ):
        mark = Mark(sold.id, place)
        assert hub.database.read(lambda one, mark=mark: place_of(one, sender.merchant, mark)) == stands
