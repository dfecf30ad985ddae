"""A life stays with the register that it was recorded at, whoever hands it in."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from app.domain.facts import GENESIS, canonical, content_of, link_hash
from app.domain.people import PEOPLE, Record
from app.hub import frontiers
from app.hub.applying import Sender
from app.hub.credentials import Misplaced, token_of
from app.hub.hub import Hub
from app.hub.owners import NotYours
from app.sync.joining import hash_of
from app.sync.protocol import Head, Machine
from tests.hub.facts import Journal
from tests.hub.members import office_of

DEEP = b'{"head":' + b"[" * 60_000 + b"]" * 60_000 + b',"previous":{},"reason":"first"}'
FIRST = b'"reason":"forked"}'


class Shop:
    """A merchant with two stores."""

    def __init__(self, hub: Hub) -> None:
        self.hub, self.office = hub, office_of(hub)
        self.merchant = self.office.add_merchant("Shop")
        self.stores = [self.office.add_store(self.merchant, code) for code in ("1", "2")]

    def join(self, store: int, code: str, **machine: Any) -> tuple[Sender, dict[str, str]]:
        """A machine becomes a register, whose secret is its code; and which of its lives are others'."""
        invited = self.office.invite(self.stores[store], code)
        joined = self.hub.join(invited, hash_of(code), Machine(**machine))
        return Sender(*joined.token.split(".")[:1], self.stores[store], joined.token.split(".")[1]), dict(joined.others)

    def facts(self) -> dict[str, int]:
        return {row.sender.register: row.facts for row in self.office.registers()}

    def levels(self, sender: Sender) -> dict[str, int]:
        rows = self.hub.pull(sender, "store", "", 1000).rows
        return {row.id: row.values["on_hand"][0] for row in rows if row.entity == "level" and row.values}

    def contained(self, sender: Sender, stream: str) -> dict[bytes, int]:
        return {one.incarnation: one.upto for one in self.hub.pull(sender, stream, "", 1000).contains}


@pytest.fixture
def shop(hub: Hub) -> Shop:
    return Shop(hub)


def after(journal: Journal, reason: str, of: Journal | None = None) -> Journal:
    """The life that begins where another ends. ``of`` is the one that forked, at its first fact."""
    later = Journal()
    last = journal.facts[-1]
    previous = {"incarnation": last.incarnation.hex(), "seq": last.seq, "link": last.link.hex()}
    known = of.facts[0] if of else None
    head = {"incarnation": known.incarnation.hex(), "seq": 1, "link": known.link.hex()} if known else {}
    body = canonical({"reason": reason, "previous": previous, "head": head})
    first = replace(later.facts.pop(), body=body)
    content = content_of(first)
    later.begins = last.link
    later.facts.append(replace(first, content=content, link=link_hash(last.link, first.incarnation, 1, content)))
    return later


def test_what_is_handed_in_later_is_the_old_registers_in_its_store(shop: Shop) -> None:
    front, _ = shop.join(0, "front")
    first = Journal()
    first.edit("tea", None, {"name": "Tea"})
    first.sell("tea")
    shop.hub.push(front, first.envelope())
    first.sell("tea")
    moved, others = shop.join(1, "moved", lives=[first.incarnation])
    assert others == {first.incarnation.hex(): "1"}
    second = after(first, "moved")
    second.edit("tea", {"name": "Tea"}, {"name": "Green tea"})
    second.sell("tea")
    shop.hub.hello(moved, [Head(first.incarnation, 4, first.facts[-1].link)])
    for journal in (first, second):
        assert shop.hub.push(moved, journal.envelope()).status == "ok"
    assert shop.facts() == {front.register: 4, moved.register: 3}
    assert (shop.levels(front), shop.levels(moved)) == ({"tea": -2000}, {"tea": -1000})
    assert shop.contained(moved, "store") == {second.incarnation: 3}, "the other store's stock is no part of this one's"
    assert shop.contained(moved, "catalog") == {first.incarnation: 3, second.incarnation: 3}
    assert shop.hub.journal(moved, first.incarnation, 2) and not shop.hub.journal(front, second.incarnation, 0)
    assert not shop.office.verify()


def test_lives_that_go_on_from_a_carried_one_stay_with_it(shop: Shop) -> None:
    front, _ = shop.join(0, "front")
    first = Journal()
    shop.hub.push(front, first.envelope())
    restored, moved = after(first, "restored"), Journal()
    restored.sell("tea")
    register, _ = shop.join(1, "moved", lives=[first.incarnation, restored.incarnation])
    moved = after(restored, "moved")
    again = after(moved, "handed-in", of=first)
    again.sell("tea")
    back = after(again, "moved")
    back.sell("tea")
    for journal in (restored, moved, again, back):
        assert shop.hub.push(register, journal.envelope()).status == "ok"
    assert shop.facts() == {front.register: 5, register.register: 3}
    assert (shop.levels(front), shop.levels(register)) == ({"tea": -2000}, {"tea": -1000})
    for journal in (restored, again):
        assert shop.hub.hello(register, [Head(journal.incarnation, 1, b"")]).known[0].stored.seq == 2


def test_nobody_hands_in_for_a_register_that_his_machine_never_was(shop: Shop) -> None:
    front, _ = shop.join(0, "front")
    other, _ = shop.join(0, "other")
    first = Journal()
    shop.hub.push(front, first.envelope())
    claimed = after(first, "restored")
    with pytest.raises(NotYours):
        shop.hub.push(other, first.envelope())
    with pytest.raises(NotYours):
        shop.hub.hello(other, [Head(first.incarnation, 1, b"")])
    assert shop.hub.journal(other, first.incarnation, 0) == ()
    shop.hub.push(other, claimed.envelope())
    assert shop.facts() == {front.register: 1, other.register: 1}


def test_what_was_never_sent_is_the_register_s_that_the_machine_proves_to_have_been(shop: Shop) -> None:
    front, _ = shop.join(0, "front")
    unsent, unproved = Journal(), Journal()
    proof = token_of(front, "front")
    moved, others = shop.join(1, "moved", lives=[unsent.incarnation], former=proof)
    assert others == {unsent.incarnation.hex(): "1"}
    stranger, others = shop.join(1, "stranger", lives=[unproved.incarnation], former=proof + "x")
    assert others == {}
    shop.hub.push(moved, unsent.envelope())
    shop.hub.push(stranger, unproved.envelope())
    assert shop.facts() == {front.register: 1, moved.register: 0, stranger.register: 1}


def test_a_machine_at_work_is_not_taken_in_as_another(shop: Shop) -> None:
    front, _ = shop.join(0, "front")
    journal = Journal()
    shop.hub.push(front, journal.envelope())
    for said in ({"lives": [journal.incarnation]}, {"former": token_of(front, "front")}):
        with pytest.raises(Misplaced) as told:
            shop.join(1, "moved", is_at_work=True, **said)
        assert told.value.code == "at-work"
    shop.join(0, "front", is_at_work=True, lives=[journal.incarnation])
    shop.join(1, "moved", is_at_work=True, lives=[Journal().incarnation])


def test_records_and_blobs_are_asked_of_the_machine_that_has_them(shop: Shop) -> None:
    front, _ = shop.join(0, "front")
    journal = Journal()
    journal.add("CustomerChanged", {"customer": "ann", "revision": 1, "fields": ["name"], "erased": False})
    journal.add("CatalogImported", {"blobs": ["ab" * 32], "count": 1, "source": "a list"})
    shop.hub.push(front, journal.envelope())
    moved, _ = shop.join(1, "moved", lives=[journal.incarnation])
    other, _ = shop.join(0, "other")
    assert shop.hub.hello(other, []).asked.people == ()
    asked = shop.hub.hello(moved, []).asked
    (want,) = asked.people
    assert asked.blobs == ("ab" * 32,)
    assert (want.person, want.fact) == ("ann", journal.facts[1].id)
    record = Record(person="ann", fact=want.fact, told=0, base=None, now={"name": "Ann"})
    shop.hub.put_people(other, [record])
    assert shop.hub.hello(moved, []).asked.people, "nobody else answers for it"
    shop.hub.put_people(moved, [record])
    assert not shop.hub.hello(moved, []).asked.people and not shop.hub.hello(front, []).asked.people
    (row,) = shop.hub.pull(other, PEOPLE, "").rows
    assert row.values and row.values["fields"]["name"] == "Ann"


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (DEEP, "bad-hash"),
        (b"[]", "bad-hash"),
        (b'{"head":{},"previous":[],' + FIRST, "ok"),
        (b'{"head":{},"previous":7,' + FIRST, "bad-hash"),
        (b'{"head":[1],"previous":{},' + FIRST, "ok"),
        (b'{"head":{"incarnation":"x"},"previous":{},"reason":"handed-in"}', "ok"),
        (b'{"head":{"incarnation":[]},"previous":{},"reason":"handed-in"}', "ok"),
        (b'{"head":{},"previous":{},"reason":{}}', "ok"),
    ],
)
def test_a_first_fact_may_say_anything(body: bytes, status: str, shop: Shop) -> None:
    """It is stored or refused; a count rests on where its life comes from, whatever that says."""
    sender, _ = shop.join(0, "front")
    journal = Journal()
    first = replace(journal.facts.pop(), body=body)
    content = content_of(first)
    journal.facts.append(replace(first, content=content, link=link_hash(GENESIS, first.incarnation, 1, content)))
    journal.add("StockReceived", {"lines": [{"product": "tea", "delta": [5000, 3]}]})
    assert shop.hub.push(sender, journal.envelope()).status == status
    if status == "ok":
        place = (journal.incarnation, 2)
        lives = shop.hub.database.read(lambda connection: frontiers._lives(connection, sender.merchant, place))
        assert lives == {journal.incarnation: 2}
