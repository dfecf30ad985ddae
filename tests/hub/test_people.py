"""People at the hub: asked for until they are there, brought together field by field, erased for ever."""

from __future__ import annotations

from typing import Any

import pytest

from app.domain.pages import CUSTOMER, TASK
from app.domain.people import Record, Want
from app.hub.applying import Sender
from app.hub.hub import Hub
from tests.hub.facts import Journal
from tests.hub.members import office_of

ANN = {"name": "Ann Quux", "phone": "123"}


@pytest.fixture
def sender(hub: Hub) -> Sender:
    merchant = office_of(hub).add_merchant("Shop")
    return office_of(hub).add_register(merchant, office_of(hub).add_store(merchant, "1"), "1")


@pytest.fixture
def other(hub: Hub, sender: Sender) -> Sender:
    return office_of(hub).add_register(sender.merchant, sender.store, "2")


class Till:
    """A register's journal, and the customer records beside it."""

    def __init__(self, hub: Hub, sender: Sender) -> None:
        self.hub, self.sender, self.journal = hub, sender, Journal()

    def push(self) -> tuple[Want, ...]:
        return self.hub.push(self.sender, self.journal.envelope()).asked.people

    def names(self, person: str = "ann", revision: int = 1, *, erased: bool = False) -> str:
        """A fact about a person; its id."""
        return self.journal.add("CustomerChanged", {"customer": person, "revision": revision, "erased": erased}).id

    def edits(self, now: dict[str, str] | None, base: dict[str, str] | None = None, person: str = "ann") -> None:
        """A fact, and the record that answers the question for it."""
        self.names(person)
        self.answers(self.push(), now, base)

    def answers(
        self, wants: tuple[Want, ...], now: dict[str, str] | None, base: dict[str, str] | None = None, told: int = 0
    ) -> None:
        self.hub.put_people(self.sender, [Record(want.person, want.fact, told, base, now) for want in wants])

    def sees(self) -> dict[str, Any]:
        rows = self.hub.pull(self.sender, "people", "").rows
        return {row.id: row.values and _said(row.values["fields"]) for row in rows if row.entity == CUSTOMER}

    def row(self, person: str = "ann") -> Any:
        return next(row.values for row in self.hub.pull(self.sender, "people", "").rows if row.id == person)

    def tasks(self) -> list[Any]:
        rows = self.hub.pull(self.sender, "catalog", "").rows
        return [row.values["body"] for row in rows if row.entity == TASK and row.values]


def _said(fields: dict[str, str]) -> dict[str, str]:
    return {name: value for name, value in fields.items() if value}


@pytest.fixture
def till(hub: Hub, sender: Sender) -> Till:
    return Till(hub, sender)


@pytest.fixture
def second(hub: Hub, other: Sender) -> Till:
    return Till(hub, other)


def test_a_record_is_asked_for_until_it_is_there_and_told_to_others(hub: Hub, till: Till, second: Till) -> None:
    fact = till.names()
    assert till.push() == (Want("ann", fact),)
    assert till.push() == (Want("ann", fact),)
    assert hub.hello(till.sender, []).asked.people == (Want("ann", fact),)
    assert hub.hello(second.sender, []).asked.people == ()
    assert second.sees() == {}
    till.answers((Want("ann", fact),), ANN)
    assert till.push() == ()
    assert second.sees() == {"ann": ANN}
    page = hub.pull(till.sender, "people", "")
    assert [one.upto for one in page.contains] == [2]


def test_the_newest_fact_is_asked_for_and_once_it_is_answered_an_older_answer_changes_nothing(
    till: Till, second: Till
) -> None:
    till.names()
    old = till.push()
    new = till.names()
    assert till.push() == (Want("ann", new),)
    till.answers((Want("ann", new),), ANN)
    till.answers((Want("ann", new),), {"name": "Again"})
    till.answers(old, {"name": "Old"})
    assert till.push() == ()
    assert second.sees() == {"ann": ANN}


def test_where_the_newest_is_gone_the_one_before_it_is_asked_for(till: Till, second: Till) -> None:
    """As of a register that was restored to what it was before: what it still has is not lost with the rest."""
    old = till.names()
    till.names()
    till.answers(till.push(), None)
    assert till.push() == (Want("ann", old),)
    till.answers((Want("ann", old),), ANN)
    assert second.sees() == {"ann": ANN}


def test_only_the_register_that_was_asked_may_answer(till: Till, second: Till) -> None:
    till.names()
    second.answers(till.push(), {"name": "Forged"})
    assert second.sees() == {}
    assert till.push() != ()


def test_a_register_that_has_no_such_change_is_asked_again_with_its_next_hello_alone(
    hub: Hub, till: Till, second: Till
) -> None:
    """Another machine may say hello then, which was cloned from it and made the change."""
    fact = till.names()
    till.answers(till.push(), None)
    assert till.push() == ()
    assert not hub.pull(till.sender, "people", "").rows, "of nobody nothing is told: it would be taken for an erasure"
    assert hub.hello(till.sender, []).asked.people == (Want("ann", fact),)
    till.answers((Want("ann", fact),), ANN)
    assert hub.hello(till.sender, []).asked.people == ()
    assert second.sees() == {"ann": ANN}


def test_a_register_is_told_that_what_it_does_not_have_waits_no_more(hub: Hub, till: Till) -> None:
    """Else one that was restored would go on showing its own record."""
    till.edits(ANN)
    till.journal = Journal()
    till.names()
    wants = till.push()
    before = hub.pull(till.sender, "people", "")
    assert till.row()["waits"]
    till.answers(wants, None)
    after = hub.pull(till.sender, "people", before.cursor)
    assert [(row.id, row.values and row.values["waits"]) for row in after.rows] == [("ann", False)]
    assert till.journal.incarnation not in {one.incarnation for one in after.contains}


def test_who_is_named_again_is_told_again_and_nobody_else(hub: Hub, till: Till) -> None:
    """Two machines of one register may send the same change: the second shows its own until it is told what stands."""
    till.edits(ANN)
    first = till.journal
    till.edits(None, person="bob")
    till.journal = Journal()
    for fact in first.facts[1:]:
        till.journal.again(fact)
    before = hub.pull(till.sender, "people", "")
    till.push()
    after = hub.pull(till.sender, "people", before.cursor)
    assert [row.id for row in after.rows] == ["ann"], "of Bob nothing is known: it would be taken for an erasure"
    assert till.journal.incarnation in {one.incarnation for one in after.contains}


def test_two_registers_fields_come_together(till: Till, second: Till) -> None:
    till.edits(ANN)
    till.edits({**ANN, "phone": "456"}, ANN)
    second.edits({**ANN, "email": "ann@example.test"}, ANN)
    assert till.sees() == {"ann": {**ANN, "phone": "456", "email": "ann@example.test"}}
    assert till.tasks() == []


def test_over_one_field_the_later_edit_stands_or_a_person_chooses_and_no_task_says_what(
    till: Till, second: Till
) -> None:
    till.edits({**ANN, "email": "a@example.test"})
    base = {**ANN, "email": "a@example.test"}
    till.edits({**base, "name": "Ann Zyx", "email": "b@example.test"}, base)
    second.edits({**base, "name": "Ann Wvu", "email": "c@example.test"}, base)
    assert till.sees() == {"ann": {**ANN, "name": "Ann Zyx", "email": "c@example.test"}}
    assert sorted((one["customer"], one["field"], one["kept"]) for one in till.tasks()) == [
        ("ann", "email", "ours"),
        ("ann", "name", "theirs"),
    ]
    assert {(one["theirs_by"]["code"], one["ours_by"]["code"]) for one in till.tasks()} == {("1", "2")}
    assert not any(word in str(till.tasks()) for word in ("Zyx", "Wvu", "example"))
    assert sorted(map(tuple, till.row()["others"])) == [("email", "b@example.test"), ("name", "Ann Wvu")]
    now = {**ANN, "name": "Ann Zyx", "email": "c@example.test"}
    till.edits({**now, "name": "Ann Wvu"}, now)
    assert till.row()["others"] == [["email", "b@example.test"]]


def test_what_a_register_sent_before_is_what_its_next_edit_begins_with(till: Till, second: Till) -> None:
    """It learned nothing in between, so it still says what its first edit began with."""
    till.edits(ANN)
    till.edits({**ANN, "name": "Ann B"}, ANN)
    till.edits({**ANN, "name": "Ann C"}, ANN)
    assert till.sees() == {"ann": {**ANN, "name": "Ann C"}}
    second.edits({**ANN, "name": "Ann D"}, {**ANN, "name": "Ann C"})
    till.edits({**ANN, "name": "Ann C", "phone": "9"}, ANN)
    assert till.sees() == {"ann": {"name": "Ann D", "phone": "9"}}
    assert till.tasks() == []


def test_a_restored_register_that_was_never_told_of_a_customer_takes_nothing_back(hub: Hub, till: Till) -> None:
    till.edits(ANN)
    till.edits({**ANN, "phone": "456", "email": "a@example.test"}, ANN)
    till.journal = Journal()  # another life, which knows the customer as it was first
    till.edits(ANN)
    assert till.sees() == {"ann": {**ANN, "phone": "456", "email": "a@example.test"}}
    assert [(one["field"], one["kept"]) for one in till.tasks()] == [("phone", "theirs")]


def test_each_life_of_a_register_is_told_that_its_change_was_taken_in(hub: Hub, till: Till) -> None:
    """One that a later life's change superseded would wait for ever, and a register restored to it show its own."""
    till.names()
    lost = till.journal
    till.push()
    till.journal = Journal()
    till.names(revision=2)
    wants = till.push()
    assert {want.fact for want in wants} == {lost.facts[-1].id, till.journal.facts[-1].id}
    assert not hub.pull(till.sender, "people", "").contains
    for want in wants:
        till.answers((want,), ANN)
    contained = {one.incarnation: one.upto for one in hub.pull(till.sender, "people", "").contains}
    assert contained == {lost.incarnation: 2, till.journal.incarnation: 2}


def test_erasure_goes_everywhere_and_stays(hub: Hub, till: Till, second: Till) -> None:
    till.edits(ANN)
    second.edits({**ANN, "name": "Ann Two"}, ANN)
    second.names(erased=True)
    late = till.names()
    asked = till.push()
    second.push()
    assert till.sees() == {"ann": None}
    till.answers(asked, {"name": "Late"})
    assert hub.hello(till.sender, []).asked.people == ()
    cursor = hub.pull(till.sender, "people", "").cursor
    till.names()
    till.answers((*till.push(), Want("ann", late)), {"name": "Later"})
    assert till.push() == ()
    page = hub.pull(till.sender, "people", cursor)
    assert [(row.id, row.values) for row in page.rows] == [("ann", None)], "it is told again"
    assert till.sees() == second.sees() == {"ann": None}


def test_the_feed_holds_no_word_of_anybody(hub: Hub, till: Till) -> None:
    from sqlalchemy import select

    from app.hub.schema import feed, inbox

    till.edits(ANN)
    hub.put_people(till.sender, [])
    rows = hub.database.read(lambda connection: connection.execute(select(feed)).all())
    facts = hub.database.read(lambda connection: connection.execute(select(inbox.c.body)).all())
    assert "Quux" not in str(rows)
    assert "Quux" not in str(facts)


def test_shops_do_not_share_people(hub: Hub, till: Till) -> None:
    merchant = office_of(hub).add_merchant("Other")
    stranger = Till(hub, office_of(hub).add_register(merchant, office_of(hub).add_store(merchant, "1"), "1"))
    till.edits(ANN)
    stranger.names(erased=True)
    stranger.push()
    assert till.sees() == {"ann": ANN}
    assert stranger.sees() == {"ann": None}


def test_a_hub_tidies_up_once_after_an_erasure(hub: Hub, till: Till) -> None:
    till.edits(ANN)
    assert not hub.tidy()
    till.names(erased=True)
    till.push()
    assert hub.tidy()
    assert not hub.tidy()


def test_a_fact_that_does_not_say_of_whom_is_set_aside(hub: Hub, sender: Sender) -> None:
    journal = Journal()
    journal.add("CustomerChanged", {"customer": 5, "revision": 1, "erased": False})
    assert hub.push(sender, journal.envelope()).results[1].code == "unreadable"
