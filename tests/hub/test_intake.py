"""Push: what is stored, what is applied, what is set aside, and that nothing comes twice."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from app.domain import upcasting
from app.domain.facts import Fact
from app.domain.pages import LEVEL, PRODUCT, TASK, Page
from app.hub import verdicts
from app.hub.applying import Said, Sender, Unreadable
from app.hub.hub import Hub
from app.hub.owners import NotYours
from app.hub.tasks import OVERSOLD
from tests.hub.facts import Journal
from tests.hub.members import office_of


@pytest.fixture
def sender(hub: Hub) -> Sender:
    merchant = office_of(hub).add_merchant("Shop")
    return office_of(hub).add_register(merchant, office_of(hub).add_store(merchant, "1"), "1")


def another(hub: Hub, sender: Sender) -> Sender:
    return office_of(hub).add_register(sender.merchant, sender.store, "2")


def levels(page: Page) -> dict[str, int]:
    return {row.id: row.values["on_hand"][0] for row in page.rows if row.entity == LEVEL and row.values}


def whole(hub: Hub, sender: Sender, stream: str) -> Page:
    return hub.pull(sender, stream, "", 10_000)


def tasks(hub: Hub, sender: Sender, stream: str) -> list[str]:
    return [row.values["kind"] for row in whole(hub, sender, stream).rows if row.entity == TASK and row.values]


def test_facts_are_stored_and_applied(hub: Hub, sender: Sender) -> None:
    journal = Journal()
    journal.move("tea", 10)
    journal.sell("tea", 3)
    answer = hub.push(sender, journal.envelope())
    assert (answer.status, answer.stored.seq, answer.stored.link) == ("ok", 3, journal.facts[-1].link)
    assert [one.status for one in answer.results] == ["applied"] * 3
    page = whole(hub, sender, "store")
    assert levels(page) == {"tea": 7000}
    assert [(one.upto, one.without) for one in page.contains] == [(3, ())]


def test_more_goods_than_one_statement_takes_are_all_added_up(hub: Hub, sender: Sender) -> None:
    journal, goods = Journal(), {f"p{n:04}": 1 + n % 7 for n in range(2_500)}
    lines = [{"product": product, "delta": [1000 * units, 3]} for product, units in goods.items()]
    for cause, times in (("sale", 1), ("receive", 2), ("sale", 3)):
        journal.add("StockMoved", {"cause": cause, "lines": lines})
        hub.push(sender, journal.envelope(1 if times == 1 else len(journal.facts)))
        rows = whole(hub, sender, "store").rows
        told = {row.id: (row.values["on_hand"], row.values["kept"], row.revision) for row in rows if row.values}
        kept = times > 1  # once it is kept it stays so
        assert told == {product: ([1000 * units * times, 3], kept, times) for product, units in goods.items()}


def test_what_comes_again_is_answered_as_before_and_applied_once(hub: Hub, sender: Sender) -> None:
    journal = Journal()
    journal.sell("tea")
    first = hub.push(sender, journal.envelope())
    again = hub.push(sender, journal.envelope())
    assert again == first
    assert levels(whole(hub, sender, "store")) == {"tea": -1000}


def test_the_same_content_under_another_life_is_a_duplicate_and_is_contained_there_too(
    hub: Hub, sender: Sender
) -> None:
    journal = Journal()
    sold = journal.sell("tea")
    hub.push(sender, journal.envelope())
    later = Journal()
    later.add(sold.type, sold.read(), id=sold.id)
    answer = hub.push(sender, later.envelope())
    assert [one.status for one in answer.results] == ["applied", "duplicate"]
    page = whole(hub, sender, "store")
    assert levels(page) == {"tea": -1000}
    assert {one.incarnation: one.upto for one in page.contains} == {journal.incarnation: 2, later.incarnation: 2}


def test_an_id_that_says_something_else_is_a_conflict_and_changes_nothing(hub: Hub, sender: Sender) -> None:
    journal = Journal()
    sold = journal.sell("tea")
    hub.push(sender, journal.envelope())
    later = Journal()
    later.add(sold.type, {**sold.read(), "total": 1}, id=sold.id)
    answer = hub.push(sender, later.envelope())
    assert [(one.status, one.code) for one in answer.results[1:]] == [("conflict", "other-content")]
    assert levels(whole(hub, sender, "store")) == {"tea": -1000}
    assert tasks(hub, sender, "store") == ["other-content"]


def test_another_life_of_the_same_incarnation_is_a_fork_and_stores_nothing(hub: Hub, sender: Sender) -> None:
    journal = Journal()
    journal.sell("tea")
    hub.push(sender, journal.envelope())
    journal.facts.pop()
    journal.sell("milk")
    journal.sell("milk")
    assert hub.push(sender, journal.envelope()).status == "fork"
    assert hub.push(sender, journal.envelope(3)).status == "fork"
    assert levels(whole(hub, sender, "store")) == {"tea": -1000}


def test_a_gap_and_a_false_hash_store_no_more_than_what_holds(hub: Hub, sender: Sender) -> None:
    journal = Journal()
    for _ in range(3):
        journal.sell("tea")
    assert hub.push(sender, journal.envelope(2)).status == "gap"
    spoiled = replace(journal.facts[2], body=journal.facts[2].body.replace(b"tea", b"pea"))
    envelope = journal.envelope()
    answer = hub.push(sender, replace(envelope, facts=(*envelope.facts[:2], spoiled, envelope.facts[3])))
    assert (answer.status, answer.stored.seq) == ("bad-hash", 2)
    assert levels(whole(hub, sender, "store")) == {"tea": -1000}


def test_a_first_fact_says_where_its_life_begins(hub: Hub, sender: Sender) -> None:
    journal = Journal()
    journal.facts.clear()
    journal.sell("tea")
    assert hub.push(sender, journal.envelope()).status == "bad-hash"


def test_a_fact_that_cannot_be_read_waits_alone_with_what_follows_it(hub: Hub, sender: Sender) -> None:
    journal = Journal()
    broken = journal.add("ProductsChanged", {"changes": [{"id": "tea", "base": None}, "what"], "count": 2})
    journal.edit("tea", {"name": "Tea"}, {"name": "Green tea"})
    journal.edit("milk", None, {"name": "Milk"})
    journal.sell("tea")
    answer = hub.push(sender, journal.envelope())
    assert [(one.status, one.code) for one in answer.results] == [
        ("applied", ""),
        ("quarantined", "unreadable"),
        ("quarantined", "follows"),
        ("applied", ""),
        ("applied", ""),
    ]
    page = whole(hub, sender, "catalog")
    assert [row.id for row in page.rows if row.entity == PRODUCT] == ["milk"]
    assert [(one.upto, one.without) for one in page.contains] == [(5, (2, 3))]
    assert tasks(hub, sender, "store") == ["quarantined"]
    assert broken.seq == 2


def test_an_edit_waits_for_the_product_that_another_register_made(hub: Hub, sender: Sender) -> None:
    other = another(hub, sender)
    maker, editor = Journal(), Journal()
    maker.edit("tea", None, {"name": "Tea"})
    editor.edit("tea", {"name": "Tea"}, {"name": "Green tea"})
    answer = hub.push(other, editor.envelope())
    assert answer.results[1].code == "unknown-product"
    hub.push(sender, maker.envelope())
    page = whole(hub, other, "catalog")
    assert [row.values for row in page.rows if row.entity == PRODUCT] == [{"name": "Green tea"}]
    assert [(one.upto, one.without) for one in page.contains] == [(2, ())]


def test_the_making_of_a_product_does_not_wait_behind_an_edit_that_could_not_be_read(
    hub: Hub, sender: Sender, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The hub's bug is mended and the edit's product was lost: it goes on waiting, alone."""
    other = another(hub, sender)
    maker, editor = Journal(), Journal()
    edit = editor.edit("tea", {"name": "Tea"}, {"name": "Green tea"})
    maker.edit("tea", None, {"name": "Tea"})
    with monkeypatch.context() as patch:
        plain = verdicts.read

        def read(fact: Fact) -> Said:
            if fact.id == edit.id:
                raise Unreadable("a bug")
            return plain(fact)

        patch.setattr(verdicts, "read", read)
        assert hub.push(other, editor.envelope()).results[1].code == "unreadable"
        assert hub.push(sender, maker.envelope()).results[1].code == "follows"
    assert hub.replay_quarantine(sender.merchant) == 2
    page = whole(hub, sender, "catalog")
    assert [row.values for row in page.rows if row.entity == PRODUCT] == [{"name": "Green tea"}]


def test_edits_wait_behind_one_that_misses_a_product_and_what_makes_products_does_not(hub: Hub, sender: Sender) -> None:
    """An older edit would else come after a newer one of the same item, as if it were the later."""
    other, editor = another(hub, sender), Journal()
    maker = Journal()
    maker.edit("milk", None, {"name": "Milk"})
    hub.push(sender, maker.envelope())
    both = [
        {"id": "milk", "base": {"name": "Milk"}, "new": {"name": "Whole milk"}},
        {"id": "tea", "base": {"name": "Tea"}, "new": {"name": "Green tea"}},
    ]
    editor.add("ProductsChanged", {"changes": both, "count": 2})
    editor.edit("milk", {"name": "Whole milk"}, {"name": "Fresh milk"})
    editor.edit("salt", None, {"name": "Salt"})
    answer = hub.push(other, editor.envelope())
    assert [one.code for one in answer.results] == ["", "unknown-product", "follows", ""]
    made = [
        {"id": "tea", "base": None, "new": {"name": "Tea"}},
        {"id": "milk", "base": {"sku": ""}, "new": {"sku": "M"}},
    ]
    maker.add("ProductsChanged", {"changes": made, "count": 2})
    assert [one.code for one in hub.push(sender, maker.envelope(3)).results] == [""]
    page = whole(hub, other, "catalog")
    assert {row.id: row.values for row in page.rows if row.entity == PRODUCT} == {
        "milk": {"name": "Fresh milk", "sku": "M"},
        "tea": {"name": "Green tea"},
        "salt": {"name": "Salt"},
    }
    assert [row.id for row in page.rows if row.entity == TASK] == []
    assert all(one.without == () for one in page.contains)


def test_what_waits_behind_a_product_that_never_comes_goes_on_once_a_person_has_seen_it(
    hub: Hub, sender: Sender
) -> None:
    journal = Journal()
    journal.edit("milk", None, {"name": "Milk"})
    both = [
        {"id": "milk", "base": {"name": "Milk"}, "new": {"name": "Whole milk"}},
        {"id": "tea", "base": {"name": "Tea"}, "new": {"name": "Green tea"}},
    ]
    lost = journal.add("ProductsChanged", {"changes": both, "count": 2})
    journal.edit("milk", {"name": "Whole milk"}, {"name": "Fresh milk"})
    hub.push(sender, journal.envelope())
    task = next(row.id for row in whole(hub, sender, "store").rows if row.entity == TASK)
    journal.add("TaskResolved", {"task": task, "outcome": "noted"})
    hub.push(sender, journal.envelope(5))
    page = whole(hub, sender, "catalog")
    assert {row.id: row.values for row in page.rows if row.entity == PRODUCT} == {"milk": {"name": "Fresh milk"}}
    assert [(one.upto, one.without) for one in page.contains] == [(5, (lost.seq,))]
    hub.replay_quarantine(sender.merchant)
    journal.edit("milk", {"name": "Fresh milk"}, {"name": "Milk"})
    assert hub.push(sender, journal.envelope(6)).results[0].status == "applied"


def test_a_guarded_field_stays_until_a_person_decides(hub: Hub, sender: Sender) -> None:
    other = another(hub, sender)
    one, two = Journal(), Journal()
    one.edit("tea", None, {"name": "Tea", "price": [100, 2]})
    one.edit("tea", {"price": [100, 2]}, {"price": [120, 2]})
    two.edit("tea", {"price": [100, 2], "name": "Tea"}, {"price": [130, 2], "name": "Chai"})
    hub.push(sender, one.envelope())
    hub.push(other, two.envelope())
    page = whole(hub, sender, "catalog")
    assert [row.values for row in page.rows if row.entity == PRODUCT] == [{"name": "Chai", "price": [120, 2]}]
    told = [row.values["body"] for row in page.rows if row.entity == TASK and row.values]
    assert [(each["field"], each["theirs"], each["ours"]) for each in told] == [("price", [120, 2], [130, 2])]


def test_selling_more_than_is_there_is_told_once(hub: Hub, sender: Sender) -> None:
    journal = Journal()
    journal.move("tea", 2)
    journal.sell("tea", 3)
    journal.sell("tea", 1)
    journal.sell("never kept", 1)
    for seq in range(1, 6):
        hub.push(sender, journal.envelope(seq, seq))
    assert levels(whole(hub, sender, "store")) == {"tea": -2000, "never kept": -1000}
    assert tasks(hub, sender, "store") == ["oversold"]


def _named(hub: Hub, sender: Sender) -> list[tuple[str, str, str, int]]:
    """The tills and receipts that the oversold task names, and how much each of them sold."""
    told = [row.values for row in whole(hub, sender, "store").rows if row.entity == TASK and row.values]
    (body,) = (each["body"] for each in told if each["kind"] == OVERSOLD)
    return [(one["name"], one["code"], one["number"], one["sold"][0]) for one in body["sales"]]


def test_what_was_oversold_names_the_last_receipts_of_each_till_and_no_person(hub: Hub, sender: Sender) -> None:
    other = office_of(hub).add_register(sender.merchant, sender.store, "2", "Back room")
    elsewhere = office_of(hub).add_register(sender.merchant, office_of(hub).add_store(sender.merchant, "2"), "1")
    one, two, three = Journal(), Journal(), Journal()
    one.move("tea", 5)
    for n in range(5):
        one.sell("tea", number=f"1-1-{n}", at=f"2026-11-02T09:0{n}:00.000000Z")
    two.sell("tea", 2, number="1-2-1", at="2026-11-02T09:03:30.000000Z")
    three.sell("tea", number="2-1-1", at="2026-11-02T10:00:00.000000Z")
    for journal, register in ((three, elsewhere), (one, sender), (two, other)):
        hub.push(register, journal.envelope())
    assert _named(hub, sender) == [
        ("", "1", "1-1-4", 1000),
        ("Back room", "2", "1-2-1", 2000),
        ("", "1", "1-1-3", 1000),
        ("", "1", "1-1-2", 1000),
    ]


def test_what_was_voided_is_no_sale_that_took_the_last(hub: Hub, sender: Sender) -> None:
    journal = Journal()
    journal.move("tea", 1)
    journal.sell("tea", order="stays", number="first")
    journal.sell("tea", order="goes", number="voided")
    journal.add("OrderVoided", {"order": "goes", "reason": "mistake", "note": ""})
    hub.push(sender, journal.envelope())
    journal.sell("tea", 3, number="second")
    hub.push(sender, journal.envelope(6))
    assert [number for _, _, number, _ in _named(hub, sender)] == ["second", "first"]


def test_a_movement_that_only_calls_itself_a_sale_is_of_no_receipt(hub: Hub, sender: Sender) -> None:
    journal = Journal()
    journal.move("tea", 1)
    journal.sell("tea", number="first")
    journal.move("tea", -2, cause="sale")
    answer = hub.push(sender, journal.envelope())
    assert {one.status for one in answer.results} == {"applied"}
    assert [number for _, _, number, _ in _named(hub, sender)] == ["first"]


def test_one_number_for_two_orders_is_told_and_both_stand(hub: Hub, sender: Sender) -> None:
    journal = Journal()
    journal.sell("tea", number="1-1-AAAA-1")
    journal.sell("tea", number="1-1-AAAA-1")
    hub.push(sender, journal.envelope())
    assert levels(whole(hub, sender, "store")) == {"tea": -2000}
    assert tasks(hub, sender, "store") == ["number-twice"]


def test_a_void_brings_the_goods_back_whether_it_comes_with_its_sale_or_later(hub: Hub, sender: Sender) -> None:
    journal = Journal()
    journal.sell("tea", 3, order="one")
    journal.add("OrderVoided", {"order": "one", "reason": "mistake", "note": ""})
    journal.sell("tea", 2, order="two")
    hub.push(sender, journal.envelope())
    journal.add("OrderVoided", {"order": "two", "reason": "mistake", "note": ""})
    hub.push(sender, journal.envelope(5))
    assert levels(whole(hub, sender, "store")) == {"tea": 0}


def test_a_fact_of_an_older_schema_is_understood_for_ever_and_one_of_a_later_waits(
    hub: Hub, sender: Sender, monkeypatch: pytest.MonkeyPatch
) -> None:
    def with_lines(body: Any) -> dict[str, Any]:
        return {**body, "lines": [{"product": "tea", "quantity": [body["units"] * 1000, 3]}]}

    journal = Journal()
    plain = journal.sell("tea").read()
    journal.facts.pop()
    monkeypatch.setattr(upcasting, "STEPS", {("SaleCompleted", 1): with_lines})
    old = {name: value for name, value in plain.items() if name != "lines"}
    journal.add("SaleCompleted", {**old, "order": "old", "units": 2})
    journal.add("SaleCompleted", {**plain, "order": "new", "number": "2"}, schema=2)
    journal.add("SaleCompleted", {**plain, "order": "later", "number": "3"}, schema=3)
    codes = [(one.status, one.code) for one in hub.push(sender, journal.envelope()).results[1:]]
    assert codes == [("applied", ""), ("applied", ""), ("quarantined", "unreadable")]
    assert levels(whole(hub, sender, "store")) == {"tea": -3000}
    journal.add("OrderVoided", {"order": "old", "reason": "mistake", "note": ""})
    hub.push(sender, journal.envelope(5))
    assert levels(whole(hub, sender, "store")) == {"tea": -1000}


def test_training_moves_nothing(hub: Hub, sender: Sender) -> None:
    journal = Journal()
    body = journal.sell("tea").read()
    journal.facts.pop()
    journal.add("SaleCompleted", body, training=True)
    assert [one.status for one in hub.push(sender, journal.envelope()).results] == ["applied"] * 2
    assert levels(whole(hub, sender, "store")) == {}


def test_a_life_belongs_to_one_register(hub: Hub, sender: Sender) -> None:
    journal = Journal()
    hub.push(sender, journal.envelope())
    with pytest.raises(NotYours):
        hub.push(another(hub, sender), journal.envelope())


def test_shops_do_not_see_one_another(hub: Hub, sender: Sender) -> None:
    merchant = office_of(hub).add_merchant("Other")
    stranger = office_of(hub).add_register(merchant, office_of(hub).add_store(merchant, "1"), "1")
    journal = Journal()
    journal.edit("tea", None, {"name": "Tea"})
    journal.sell("tea")
    hub.push(sender, journal.envelope())
    for stream in ("catalog", "store"):
        page = whole(hub, stranger, stream)
        assert (page.rows, page.contains) == ((), ())
    assert hub.journal(stranger, journal.incarnation, 0) == ()
    assert hub.journal(sender, journal.incarnation, 0) == tuple(replace(fact, n=0) for fact in journal.facts)
