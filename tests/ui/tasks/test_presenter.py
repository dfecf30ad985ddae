"""Tasks without a screen, on a real register that heard of them."""

from __future__ import annotations

import pytest

from app.domain import tasks
from app.queries.product_card import product_card
from app.queries.search import search
from app.queries.tasks import open_tasks
from app.register import Register
from tests.asked import price_conflict, told
from tests.shop import facts_of
from tests.ui.conftest import Pump, Ticks
from ui.tasks.presenter import TasksPresenter


def id_of(register: Register, name: str) -> str:
    return register.ask(search, name).rows[0].id


@pytest.fixture
def milk(register: Register) -> str:
    return id_of(register, "milk")


@pytest.fixture
def screen(register: Register, pump: Pump, ticks: Ticks, milk: str) -> TasksPresenter:
    price_conflict(register, milk)
    for place, name in enumerate(("loaf", "olives")):
        body = {"product": id_of(register, name), "on_hand": [-1000, 3]}
        told(register, f"o{place}", tasks.OVERSOLD, body, at=f"2026-11-22T09:4{place}:00.000000Z", stream="store")
    made = TasksPresenter(register, pump.post, lambda _state: None, ticks)
    made.refresh()
    return made


def said(screen: TasksPresenter) -> str:
    return screen.state.told.code if screen.state.told is not None else ""


def test_what_waits_is_listed_and_counted(screen: TasksPresenter) -> None:
    assert [row.id for row in screen.state.rows] == ["o1", "o0", "t1"]
    assert screen.state.counts == (("edit-conflict", 1), ("oversold", 2))
    screen.choose("oversold")
    assert [row.id for row in screen.state.rows] == ["o1", "o0"]
    assert screen.state.waiting == 3


def test_an_answer_changes_the_price_and_the_next_task_comes(screen: TasksPresenter, pump: Pump, milk: str) -> None:
    screen.open("t1")
    screen.answer(1)
    assert screen.state.busy
    screen.answer(0)  # while it is on its way
    pump.until(lambda: said(screen) == "ours")
    assert screen.register.ask(product_card, milk).values["price"] == [260, 2]
    assert [row.id for row in screen.state.rows] == ["o1", "o0"]
    assert screen.state.detail is not None and screen.state.detail.row.id == "o0", "the last was settled"
    assert not screen.state.busy
    screen.register.checkpoint()  # whatever was handed in is done
    assert [fact.type for fact in facts_of(screen.register)].count("TaskResolved") == 1


def test_a_key_that_bounces_does_not_answer_the_next_task(screen: TasksPresenter, pump: Pump, ticks: Ticks) -> None:
    screen.open("o1")
    screen.answer(0)
    pump.until(lambda: said(screen) == "noted")
    ticks.step = 0.1
    screen.answer(0)
    assert not screen.state.busy and len(screen.register.ask(open_tasks)) == 2
    ticks.step = 1.0
    screen.answer(0)
    pump.until(lambda: len(screen.register.ask(open_tasks)) == 1)


def test_the_last_of_a_kind_leads_back_to_all(screen: TasksPresenter, pump: Pump) -> None:
    screen.choose("edit-conflict")
    screen.open("t1")
    screen.answer(0)
    pump.until(lambda: said(screen) == "theirs")
    assert (screen.state.kind, len(screen.state.rows)) == ("", 2)


def test_what_an_answer_changed_is_taken_back(screen: TasksPresenter, pump: Pump, milk: str) -> None:
    screen.open("t1")
    screen.answer(1)
    pump.until(lambda: said(screen) == "ours")
    assert screen.state.told is not None
    screen.take_back(screen.state.told.undo)
    pump.until(lambda: said(screen) == "taken-back")
    assert screen.register.ask(product_card, milk).values["price"] == [229, 2]
    assert "t1" not in {row.id for row in screen.state.rows}
    screen.look_back(True)
    assert [row.id for row in screen.state.rows] == ["t1"]


def test_an_answer_that_changed_nothing_has_nothing_to_undo(screen: TasksPresenter, pump: Pump) -> None:
    screen.open("t1")
    screen.answer(0)
    pump.until(lambda: said(screen) == "theirs")
    assert screen.state.told is not None and screen.state.told.undo == ""


def test_among_the_settled_the_other_answer_can_still_be_taken(screen: TasksPresenter, pump: Pump, milk: str) -> None:
    screen.open("t1")
    screen.answer(0)
    pump.until(lambda: said(screen) == "theirs")
    screen.look_back(True)
    screen.open("t1")
    assert screen.state.detail is not None
    assert [one.outcome for one in screen.state.detail.answers] == ["ours"]
    screen.answer(0)
    pump.until(lambda: said(screen) == "ours")
    assert screen.register.ask(product_card, milk).values["price"] == [260, 2]
    assert screen.state.detail.row.id == "t1", "it stays in view"


def test_a_task_that_is_settled_elsewhere_meanwhile_is_shown_as_that(screen: TasksPresenter) -> None:
    screen.open("t1")
    body = screen.state.rows[2].body
    ends = {"state": "done", "outcome": "theirs", "done_at": "2026-11-22T10:00:00.000000Z", "done_by": ""}
    told(screen.register, "t1", tasks.EDIT_CONFLICT, body, **ends)
    screen.refresh()
    assert screen.state.detail is not None and screen.state.detail.row.outcome == "theirs"
    assert [row.id for row in screen.state.rows] == ["o1", "o0"]


def test_more_than_a_page_comes_by_pages(register: Register, pump: Pump) -> None:
    from app.domain.pages import TASK, Page, Row

    values = {"kind": tasks.OVERSOLD, "subject": "x", "body": {"product": "x"}, "state": "open", "opened_at": "1"}
    register.learn(Page("store", "c", True, (), tuple(Row(TASK, f"{n:03}", 1, values) for n in range(250)))).result()
    screen = TasksPresenter(register, pump.post, lambda _state: None)
    screen.refresh()
    seen = [len(screen.state.rows)]
    while screen.state.more:
        screen.load_more()
        seen.append(len(screen.state.rows))
    assert seen == [100, 200, 250]
