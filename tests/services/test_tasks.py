"""Settling a task: the answer and its edit as one act, done once, seen at once, whatever the platform says later."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.db.folder import heads_folder
from app.db.verify import verify
from app.domain import tasks
from app.domain.catalog import Change, difference
from app.domain.quantity import Quantity
from app.errors import InvalidInput, NotFound
from app.queries.product_card import product_card
from app.queries.tasks import Named, Sold, done_tasks, open_counts, open_tasks, task
from app.register import Register
from app.services.catalog import change_products
from app.services.tasks import resolve_task
from tests.asked import price_conflict, told
from tests.shop import facts_of, ring

TEA = {"name": "Tea", "price": [240, 2], "brand": "Leaf"}


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    with Register.open(tmp_path / "till", settings={"country": "GB", "currency": "GBP"}) as opened:
        opened.do(change_products, [difference("tea", None, TEA)]).result()
        yield opened


def settle(register: Register, id: str, outcome: str, act_id: str = "") -> None:
    answers = register.ask(task, id).answers
    chosen = next(one for one in answers if one.outcome == outcome)
    register.do(resolve_task, id, chosen.outcome, chosen.changes, act_id=act_id).result()


def price(register: Register) -> Any:
    return register.ask(product_card, "tea").values["price"]


def last_facts(register: Register, many: int) -> list[tuple[str, dict[str, Any]]]:
    return [(fact.type, fact.read()) for fact in facts_of(register)[-many:]]


def test_what_was_oversold_names_its_sales_as_far_as_they_are_as_agreed(register: Register) -> None:
    own = ring(register)
    sale = {"number": "7-2-A-1", "at": "2026-11-22T09:30:00.000000Z", "name": "", "code": "2", "sold": [2000, 3]}
    odd: list[Any] = [7, {}, {**sale, "order": "x", "sold": [2, -3]}, {**sale, "order": None}]
    sales = [{**sale, "order": "theirs"}, {**sale, "order": own.order_id, "number": own.number, "name": "Front"}, *odd]
    told(register, "t2", tasks.OVERSOLD, {"product": "tea", "on_hand": [-1000, 3], "sales": sales})
    assert register.ask(task, "t2").sales == (
        Sold(Named("theirs", "7-2-A-1", False), "2", True, Quantity(2000), sale["at"]),
        Sold(Named(own.order_id, own.number, True), "Front", False, Quantity(2000), sale["at"]),
    )
    told(register, "t3", tasks.OVERSOLD, {"product": "tea", "on_hand": [-1000, 3], "sales": 3})
    assert register.ask(task, "t3").sales == ()


def test_what_waits_is_told_with_both_values(register: Register) -> None:
    price_conflict(register, "tea")
    told(register, "t2", tasks.OVERSOLD, {"product": "tea", "on_hand": [-1000, 3]}, at="2026-11-22T09:31:00.000000Z")
    assert register.ask(open_counts) == {"edit-conflict": 1, "oversold": 1}
    assert [(row.id, row.name, row.state) for row in register.ask(open_tasks)] == [
        ("t2", "Tea", "open"),
        ("t1", "Tea", "open"),
    ]
    assert [row.id for row in register.ask(open_tasks, "edit-conflict")] == ["t1"]
    detail = register.ask(task, "t1")
    assert (detail.row.body["theirs"], detail.row.body["ours"]) == ([240, 2], [260, 2])
    assert detail.now is not None and detail.now["price"] == [240, 2]
    assert [(one.outcome, len(one.changes)) for one in detail.answers] == [("theirs", 0), ("ours", 1)]
    with pytest.raises(NotFound):
        register.ask(task, "nothing")


def test_taking_the_other_value_is_one_act_on_what_stands_now(register: Register) -> None:
    price_conflict(register, "tea")
    register.do(change_products, [Change("tea", {"price": [240, 2]}, {"price": [250, 2]})]).result()
    before = len(facts_of(register))
    settle(register, "t1", "ours")
    assert [type for type, _ in last_facts(register, 2)] == ["ProductsChanged", "TaskResolved"]
    assert len(facts_of(register)) == before + 2
    edit, resolved = (body for _, body in last_facts(register, 2))
    assert edit["changes"] == [{"id": "tea", "base": {"price": [250, 2]}, "new": {"price": [260, 2]}}]
    assert resolved == {"task": "t1", "outcome": "ours"}
    assert price(register) == [260, 2]


def test_leaving_it_records_the_answer_alone(register: Register) -> None:
    price_conflict(register, "tea")
    settle(register, "t1", "theirs")
    assert [type for type, _ in last_facts(register, 2)] == ["ProductsChanged", "TaskResolved"]  # the first made tea
    assert price(register) == [240, 2]


def test_it_leaves_the_inbox_at_once_and_stays_out_whatever_comes(register: Register) -> None:
    price_conflict(register, "tea")
    settle(register, "t1", "ours")
    for _ in range(2):
        assert (register.ask(open_tasks), register.ask(open_counts)) == ((), {})
        (row,) = register.ask(done_tasks, "")
        assert (row.id, row.state, row.outcome) == ("t1", "done", "ours")
        price_conflict(register, "tea")  # a page that was made before the platform heard of it
    register.rearrange_catalog().result()  # another generation knows what was decided from the journal
    price_conflict(register, "tea")
    assert register.ask(open_tasks) == ()


def test_what_the_platform_says_of_the_end_stands(register: Register) -> None:
    price_conflict(register, "tea")
    settle(register, "t1", "ours")
    ended = {"state": "done", "outcome": "theirs", "done_at": "2026-11-22T10:00:00.000000Z", "done_by": "somebody"}
    told(register, "t1", tasks.EDIT_CONFLICT, register.ask(task, "t1").row.body, **ended)
    (row,) = register.ask(done_tasks, "")
    assert (row.outcome, row.done_at, row.done_by) == ("theirs", "2026-11-22T10:00:00.000000Z", "")
    assert register.ask(task, "t1").row.outcome == "theirs"
    assert register.ask(done_tasks, "2026-11-23") == ()


def test_asked_for_twice_it_is_done_once(register: Register) -> None:
    price_conflict(register, "tea")
    act = register.new_id()
    answer = register.ask(task, "t1").answers[1]
    for _ in range(2):
        register.do(resolve_task, "t1", answer.outcome, answer.changes, act_id=act).result()
    assert [type for type, _ in last_facts(register, 4)].count("TaskResolved") == 1
    assert [type for type, _ in last_facts(register, 4)].count("ProductsChanged") == 2  # and the making


def test_an_answer_after_the_product_changed_or_went(register: Register) -> None:
    price_conflict(register, "tea", ours=240)
    assert [one.outcome for one in register.ask(task, "t1").answers] == ["theirs"], "it is as was wanted already"
    price_conflict(register, "tea")
    register.do(change_products, [difference("tea", register.ask(product_card, "tea").values, None)]).result()
    assert [one.outcome for one in register.ask(task, "t1").answers] == ["theirs"]


def test_one_who_thinks_better_of_it_may_still_take_the_other_value(register: Register) -> None:
    price_conflict(register, "tea")
    settle(register, "t1", "theirs")
    assert [one.outcome for one in register.ask(task, "t1").answers] == ["ours"]
    settle(register, "t1", "ours")
    assert price(register) == [260, 2]
    assert register.ask(task, "t1").row.outcome == "theirs", "the first answer stays the answer"
    assert register.ask(task, "t1").answers == ()


@pytest.mark.parametrize(
    "body",
    [
        {"theirs": None, "ours": {"price": [260, 2]}, "stood": TEA, "kept": "theirs"},
        {"theirs": {**TEA, "price": [260, 2]}, "ours": None, "kept": "ours"},
    ],
)
def test_a_product_that_was_taken_out_comes_back_whole(register: Register, body: dict[str, Any]) -> None:
    told(register, "t1", tasks.TAKEN_OUT, {"product": "tea", "field": "", "base": {}, **body})
    assert [one.outcome for one in register.ask(task, "t1").answers] == ["leave"], "it is there"
    register.do(change_products, [difference("tea", register.ask(product_card, "tea").values, None)]).result()
    assert register.ask(open_tasks)[0].name == "Tea"
    settle(register, "t1", "restore")
    values = register.ask(product_card, "tea").values
    assert (values["name"], values["price"], values["brand"]) == ("Tea", [260, 2], "Leaf")


def test_the_earlier_value_is_put_back(register: Register) -> None:
    body = {"product": "tea", "field": "name", "base": "Te", "theirs": "Green tea", "ours": "Tea", "kept": "ours"}
    told(register, "t1", tasks.LATER_EDIT, body)
    settle(register, "t1", "put-back")
    assert register.ask(product_card, "tea").row.name == "Green tea"


@pytest.mark.parametrize(
    "kind, body",
    [
        (tasks.OVERSOLD, {"product": "tea", "on_hand": [-1000, 3]}),
        (tasks.QUARANTINED, {"fact": "f", "type": "SaleCompleted", "register": "r", "code": "unreadable"}),
        (tasks.EDIT_CONFLICT, {"customer": "c", "field": "phone", "kept": "theirs"}),
        (tasks.LATER_EDIT, {"fact": "f", "more": 9}),
        ("of-a-later-version", {}),
    ],
)
def test_what_changes_nothing_is_noted(register: Register, kind: str, body: dict[str, Any]) -> None:
    told(register, "t1", kind, body, stream="store")
    assert [one.outcome for one in register.ask(task, "t1").answers] == ["noted"]
    settle(register, "t1", "noted")
    assert register.ask(open_tasks) == ()


def test_a_code_or_number_that_two_claim_names_them(register: Register) -> None:
    told(register, "t1", tasks.CODE_TWICE, {"code": "barcode:1", "products": ["tea", "gone"]})
    told(register, "t2", tasks.NUMBER_TWICE, {"number": "1-1-AAAA-1", "orders": ["o1", "o2"]}, stream="store")
    products = register.ask(task, "t1").products
    assert [(one.id, one.name, one.is_here) for one in products] == [("tea", "Tea", True), ("gone", "", False)]
    orders = register.ask(task, "t2").orders
    assert [(one.name, one.is_here) for one in orders] == [("1-1-AAAA-1", False)] * 2


@pytest.mark.parametrize("outcome", ["", "Ours!", "x" * 40])
def test_an_outcome_is_a_code(register: Register, outcome: str) -> None:
    with pytest.raises(InvalidInput):
        register.do(resolve_task, "t1", outcome).result()


def test_practice_settles_nothing(register: Register) -> None:
    price_conflict(register, "tea")
    register.do_as(register.owner, True, resolve_task, "t1", "theirs").result()
    assert len(register.ask(open_tasks)) == 1


def test_the_folder_verifies(register: Register, tmp_path: Path) -> None:
    price_conflict(register, "tea")
    settle(register, "t1", "ours")
    register.close()
    report = verify(tmp_path / "till", heads_folder(), rebuild=True)
    assert report.ok, report.findings


def test_thousands_are_counted_and_listed_in_no_time(register: Register) -> None:
    from app.domain.pages import TASK, Page, Row

    values = {"kind": tasks.OVERSOLD, "subject": "tea", "body": {"product": "tea"}, "state": "open"}
    rows = tuple(Row(TASK, f"t{n:05d}", 1, {**values, "opened_at": f"2026-11-22T09:{n:05d}"}) for n in range(5000))
    register.learn(Page("store", "c", True, (), rows)).result()
    settle(register, "t04999", "noted")
    assert register.ask(open_counts) == {tasks.OVERSOLD: 4999}
    assert [row.id for row in register.ask(open_tasks, "", 2)] == ["t04998", "t04997"]
    asked = register.ask(lambda reader: reader.cache.rows("EXPLAIN QUERY PLAN " + NEWEST))
    assert not any("TEMP B-TREE" in row[3] for row in asked), asked


NEWEST = (
    "SELECT t.id FROM tasks AS t INDEXED BY tasks_open WHERE t.state = 'open' "
    "AND NOT EXISTS (SELECT 1 FROM decided AS d WHERE d.task = t.id) ORDER BY t.opened_at DESC, t.id DESC LIMIT 2"
)
