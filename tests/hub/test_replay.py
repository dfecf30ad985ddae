"""Quarantine tried again on a person's word: all of it, one fact, or what one register recorded."""

from __future__ import annotations

import pytest

from app.domain.pages import LEVEL
from app.hub.applying import Sender
from app.hub.hub import Hub
from tests.hub.facts import Journal
from tests.hub.members import office_of


@pytest.fixture
def sender(hub: Hub) -> Sender:
    merchant = office_of(hub).add_merchant("Shop")
    return office_of(hub).add_register(merchant, office_of(hub).add_store(merchant, "1"), "1")


def levels(hub: Hub, sender: Sender) -> dict[str, int]:
    page = hub.pull(sender, "store", "", 10_000)
    return {row.id: row.values["on_hand"][0] for row in page.rows if row.entity == LEVEL and row.values}


def left(hub: Hub) -> set[str]:
    return {one.id for one in office_of(hub).held()}


def test_one_fact_or_one_register(hub: Hub, sender: Sender) -> None:
    other = office_of(hub).add_register(sender.merchant, sender.store, "2")
    front, back = Journal(), Journal()
    wanted, unwanted = front.move("tea", 1), front.move("milk", 20)
    also, more = back.move("rice", 300), back.move("tea", 4000)
    hub.drain(sender, front.envelope())
    hub.drain(other, back.envelope())
    merchant, begun = sender.merchant, (front.facts[0].id, back.facts[0].id)
    assert left(hub) == {*begun, wanted.id, unwanted.id, also.id, more.id}
    assert hub.replay_quarantine(merchant, fact="nobody's") == 0
    assert hub.replay_quarantine(merchant, fact=wanted.id) == 1
    assert levels(hub, sender) == {"tea": 1000}
    assert left(hub) == {*begun, unwanted.id, also.id, more.id}
    assert hub.replay_quarantine(merchant, fact=wanted.id) == 0, "once"
    assert hub.replay_quarantine(merchant, register=other.register) == 3
    assert levels(hub, sender) == {"tea": 4001_000, "rice": 300_000}
    assert left(hub) == {begun[0], unwanted.id}
    assert hub.replay_quarantine(merchant) == 2
    assert levels(hub, sender) == {"tea": 4001_000, "rice": 300_000, "milk": 20_000}
    assert not left(hub) and not office_of(hub).verify()


def test_what_waited_for_the_one_alone_goes_on_with_it(hub: Hub, sender: Sender) -> None:
    maker, editor = Journal(), Journal()
    other = office_of(hub).add_register(sender.merchant, sender.store, "2")
    made, unwanted = maker.edit("tea", None, {"name": "Tea"}), maker.move("milk", 2)
    changed = editor.edit("tea", {"name": "Tea"}, {"name": "Green tea"})
    hub.drain(sender, maker.envelope())
    assert hub.push(other, editor.envelope()).results[1].code == "follows"
    assert hub.replay_quarantine(sender.merchant, fact=changed.id) == 0, "what came before it still waits"
    assert hub.replay_quarantine(sender.merchant, fact=made.id) == 2
    assert left(hub) == {maker.facts[0].id, unwanted.id}
    assert not office_of(hub).verify()
