"""Tasks at the hub: decided once for ever, whatever comes again and in whatever order."""

from __future__ import annotations

import threading
import uuid
from typing import Any

import pytest
from sqlalchemy import select

from app.domain.pages import TASK
from app.hub import schema
from app.hub.applying import Sender
from app.hub.hub import Hub
from app.hub.tasks import CODE_TWICE, Decision, Task, decided, opened
from tests.hub.facts import Journal
from tests.hub.members import office_of

Told = dict[str, dict[str, Any]]


@pytest.fixture
def sender(hub: Hub) -> Sender:
    merchant = office_of(hub).add_merchant("Shop")
    return office_of(hub).add_register(merchant, office_of(hub).add_store(merchant, "1"), "1")


def tasks(hub: Hub, sender: Sender, cursor: str = "", stream: str = "catalog") -> Told:
    page = hub.pull(sender, stream, cursor, 10_000)
    return {row.id: {**row.values, "revision": row.revision} for row in page.rows if row.entity == TASK and row.values}


def conflict(hub: Hub, sender: Sender) -> tuple[Journal, Journal, str]:
    """Two registers price tea differently; the task that came of it."""
    other = office_of(hub).add_register(sender.merchant, sender.store, "2")
    ours, theirs = Journal(), Journal()
    ours.edit("tea", None, {"name": "Tea", "price": [200, 2]})
    hub.push(sender, ours.envelope())
    theirs.edit("tea", {"price": [200, 2]}, {"price": [240, 2]})
    hub.push(other, theirs.envelope())
    ours.edit("tea", {"price": [200, 2]}, {"price": [260, 2]})
    hub.push(sender, ours.envelope(3))
    (task,) = tasks(hub, sender)
    return ours, theirs, task


def resolve(journal: Journal, task: str, outcome: str) -> None:
    journal.add("TaskResolved", {"task": task, "outcome": outcome})


def test_a_conflict_names_the_till_and_the_moment_of_both_sides(hub: Hub, sender: Sender) -> None:
    """Of what came first those of the edit that set this field, whatever else was edited since."""
    back = office_of(hub).add_register(sender.merchant, sender.store, "2", "Back counter")
    one, two = Journal(), Journal()
    one.edit("tea", None, {"name": "Tea", "price": [200, 2]}, at="2026-11-02T09:00:00.000000Z")
    one.edit("tea", {"price": [200, 2]}, {"price": [240, 2]}, at="2026-11-02T09:10:00.000000Z")
    one.edit("tea", {"brand": ""}, {"brand": "Leaf"}, at="2026-11-02T09:20:00.000000Z")
    hub.push(sender, one.envelope())
    two.edit("tea", {"price": [200, 2]}, {"price": [260, 2]}, at="2026-11-02T09:30:00.000000Z")
    two.edit("tea", {"name": "Tea", "price": [200, 2]}, None, at="2026-11-02T09:40:00.000000Z")
    hub.push(back, two.envelope())
    one.edit("tea", {"brand": "Leaf"}, {"brand": "Twig"}, at="2026-11-02T09:50:00.000000Z")
    hub.push(sender, one.envelope(5))
    bodies = [task["body"] for task in tasks(hub, sender).values()]
    made = sorted(
        (each["field"], *(str(each[side][key]) for side in ("theirs_by", "ours_by") for key in ("code", "name", "at")))
        for each in bodies
    )
    till, till_at, other = ("1", ""), "2026-11-02T09:{}0:00.000000Z".format, ("2", "Back counter")
    assert made == [
        ("", *till, till_at(2), *other, till_at(4)),  # changed, and then taken out
        ("", *other, till_at(4), *till, till_at(5)),  # taken out, and then changed
        ("price", *till, till_at(1), *other, till_at(3)),
    ]
    assert {each["ours_by"]["actor"] for each in bodies} == {"owner"}


def test_a_decision_ends_a_task_and_is_told(hub: Hub, sender: Sender) -> None:
    ours, _, task = conflict(hub, sender)
    cursor = hub.pull(sender, "catalog", "", 10_000).cursor
    ours.edit("tea", {"price": [240, 2]}, {"price": [260, 2]})
    resolve(ours, task, "ours")
    answer = hub.push(sender, ours.envelope(4))
    assert [one.status for one in answer.results] == ["applied", "applied"]
    page = hub.pull(sender, "catalog", cursor)
    assert {(row.entity, row.id) for row in page.rows} == {("product", "tea"), (TASK, task)}
    told = tasks(hub, sender, cursor)[task]
    assert (told["state"], told["outcome"], told["done_by"], told["revision"]) == ("done", "ours", "owner", 2)
    assert told["done_at"] >= told["opened_at"]
    assert told["kind"] == "edit-conflict" and told["body"]["ours"] == [260, 2], "what it was about stays with it"
    assert [(one.upto, one.without) for one in page.contains] == [(5, ())]
    (tea,) = (row.values for row in page.rows if row.id == "tea")
    assert tea is not None and tea["price"] == [260, 2]


def test_the_first_decision_stands_and_the_second_is_told_of_it(hub: Hub, sender: Sender) -> None:
    ours, theirs, task = conflict(hub, sender)
    other = office_of(hub).add_register(sender.merchant, sender.store, "2")
    resolve(theirs, task, "theirs")
    hub.push(other, theirs.envelope(3))
    before = tasks(hub, sender)[task]
    cursor = hub.pull(sender, "catalog", "", 10_000).cursor
    resolve(ours, task, "ours")
    assert [one.status for one in hub.push(sender, ours.envelope(4)).results] == ["applied"]
    told = tasks(hub, sender, cursor)[task]
    others = told.pop("others")
    assert told == {**before, "revision": before["revision"] + 1}, "the first stands"
    assert [(one["outcome"], one["by"]) for one in others] == [("ours", "owner")], "and the second is told beside it"
    assert others[0]["at"] >= told["done_at"]
    assert [one.upto for one in hub.pull(sender, "catalog", cursor).contains] == [4]


def test_of_further_answers_those_are_told_that_say_otherwise_than_the_one_before(hub: Hub, sender: Sender) -> None:
    ours, theirs, task = conflict(hub, sender)
    other = office_of(hub).add_register(sender.merchant, sender.store, "2")
    for outcome in ("theirs", "theirs"):
        resolve(theirs, task, outcome)
    hub.push(other, theirs.envelope(3))
    assert "others" not in tasks(hub, sender)[task]
    for outcome in ("theirs", "ours", "ours", "theirs"):
        resolve(ours, task, outcome)
    hub.push(sender, ours.envelope(4, 6))
    for first, last in ((4, 6), (4, 7), (1, 7)):
        hub.push(sender, ours.envelope(first, last))  # some of it again
    told = tasks(hub, sender)[task]
    assert (told["outcome"], [one["outcome"] for one in told["others"]]) == ("theirs", ["ours", "theirs"])
    assert not office_of(hub).verify()


def test_both_decide_differently_and_the_edits_meet_as_any_do(hub: Hub, sender: Sender) -> None:
    ours, theirs, task = conflict(hub, sender)
    other = office_of(hub).add_register(sender.merchant, sender.store, "2")
    theirs.edit("tea", {"price": [240, 2]}, {"price": [255, 2]})
    resolve(theirs, task, "theirs")
    hub.push(other, theirs.envelope(3))
    ours.edit("tea", {"price": [240, 2]}, {"price": [260, 2]})
    resolve(ours, task, "ours")
    hub.push(sender, ours.envelope(4))
    told = tasks(hub, sender)
    assert told.pop(task)["outcome"] == "theirs"
    assert [(one["state"], one["body"]["theirs"], one["body"]["ours"]) for one in told.values()] == [
        ("open", [255, 2], [260, 2])
    ], "the second edit did not know of the first: a person is asked again"


def test_practice_decides_nothing(hub: Hub, sender: Sender) -> None:
    ours, _, task = conflict(hub, sender)
    ours.add("TaskResolved", {"task": task, "outcome": "ours"}, training=True)
    hub.push(sender, ours.envelope(4))
    assert tasks(hub, sender)[task]["state"] == "open"


@pytest.mark.parametrize("body", [{}, {"task": "", "outcome": "ours"}, {"task": ["x"], "outcome": 1}])
def test_a_decision_that_cannot_be_read_is_set_aside(hub: Hub, sender: Sender, body: dict[str, Any]) -> None:
    journal = Journal()
    journal.add("TaskResolved", body)
    assert [one.status for one in hub.push(sender, journal.envelope()).results] == ["applied", "quarantined"]


def tasks_now(hub: Hub, sender: Sender) -> Told:
    """Those of the table that registers would be told of."""
    rows = hub.database.read(
        lambda connection: connection.execute(select(schema.tasks).where(schema.tasks.c.kind != "")).all()
    )
    return {row.id: row._asdict() for row in rows}


def test_a_restored_hub_that_hears_all_again_opens_nothing_that_was_decided(hub: Hub, sender: Sender) -> None:
    """Facts come again in another order: the decision first, then the edits that made the task."""
    ours, theirs, task = conflict(hub, sender)
    other = office_of(hub).add_register(sender.merchant, sender.store, "2")
    resolve(theirs, task, "theirs")
    hub.push(other, theirs.envelope(3))
    wiped = office_of(hub).add_merchant("The same again")
    first = office_of(hub).add_register(wiped, office_of(hub).add_store(wiped, "1"), "1")
    second = office_of(hub).add_register(wiped, first.store, "2")
    hub.push(first, ours.envelope(1, 2))
    hub.push(second, theirs.envelope())  # with the decision
    assert tasks(hub, first) == {}
    hub.push(first, ours.envelope(3))
    assert [(id, one["state"], one["outcome"]) for id, one in tasks(hub, first).items()] == [(task, "done", "theirs")]


def test_two_answers_that_come_before_their_task_are_both_told_with_it(hub: Hub, sender: Sender) -> None:
    ours, theirs, task = conflict(hub, sender)
    wiped = office_of(hub).add_merchant("The same again")
    first = office_of(hub).add_register(wiped, office_of(hub).add_store(wiped, "1"), "1")
    second = office_of(hub).add_register(wiped, first.store, "2")
    hub.push(first, ours.envelope(1, 2))
    resolve(theirs, task, "theirs")
    resolve(theirs, task, "ours")
    hub.push(second, theirs.envelope())
    hub.push(first, ours.envelope(3))
    (told,) = tasks(hub, first).values()
    assert (told["outcome"], [one["outcome"] for one in told["others"]]) == ("theirs", ["ours"])


def test_opening_and_deciding_at_once_leave_it_decided(hub: Hub, sender: Sender) -> None:
    """Neither has seen the other: whoever comes second waits for the first and finds its row."""
    made = [Task("catalog", CODE_TWICE, str(n), "", {"code": str(n), "products": []}) for n in range(20)]
    both = threading.Barrier(2)

    def open_all() -> None:
        both.wait()
        for one in made:
            hub.database.write(lambda connection, one=one: opened(connection, sender.merchant, [one], "1"))

    def decide_all() -> None:
        both.wait()
        for one in made:
            choice = Decision(one.id, "noted", "owner", one.id)
            hub.database.write(lambda connection, choice=choice: decided(connection, sender.merchant, [choice], "2"))

    threads = [threading.Thread(target=work) for work in (open_all, decide_all)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {one["state"] for one in tasks_now(hub, sender).values()} == {"done"}
    assert len(tasks_now(hub, sender)) == 20


def test_a_taken_out_product_is_told_as_it_stood(hub: Hub, sender: Sender) -> None:
    other = office_of(hub).add_register(sender.merchant, sender.store, "2")
    ours, theirs = Journal(), Journal()
    tea = {"name": "Tea", "price": [200, 2], "brand": "Leaf"}
    ours.edit("tea", None, tea)
    ours.edit("tea", tea, None)
    hub.push(sender, ours.envelope())
    theirs.edit("tea", {"price": [200, 2]}, {"price": [240, 2]})
    hub.push(other, theirs.envelope())
    theirs.edit("tea", {"brand": "Leaf"}, {"brand": "Twig"})
    hub.push(other, theirs.envelope(3))
    told = tasks(hub, sender)
    assert [(one["kind"], one["body"]["stood"]) for one in told.values()] == [("taken-out", tea)] * 2


def test_many_decisions_in_one_batch_that_name_a_task_twice(hub: Hub, sender: Sender) -> None:
    ours, _, task = conflict(hub, sender)
    for outcome in ("theirs", "ours"):
        resolve(ours, task, outcome)
    for _ in range(5):
        resolve(ours, uuid.uuid4().hex, "noted")
    assert {one.status for one in hub.push(sender, ours.envelope(4)).results} == {"applied"}
    assert tasks(hub, sender)[task]["outcome"] == "theirs"
