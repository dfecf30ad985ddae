"""A conflict between two counters, settled at one of them: real registers, their links, real HTTP, both databases."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import asdict, replace

from app.catalog_edits import edit
from app.db.reader import Reader
from app.queries import customers
from app.queries.tasks import TaskRow, Till, done_tasks, open_tasks, task
from app.services.customers import CustomerDetails, save_customer
from app.services.tasks import resolve_task
from tests.products import change_to, new_products, values_of
from tests.shop import findings
from tests.sync.linked import PATIENCE, Counter, Shop


def known(reader: Reader, product: str) -> bool:
    return reader.cache.row("SELECT 1 FROM products WHERE id = ?", (product,)) is not None


def settle(counter: Counter, outcome: str) -> None:
    register = counter.register
    (row,) = register.ask(open_tasks)
    chosen = next(one for one in register.ask(task, row.id).answers if one.outcome == outcome)
    register.do(resolve_task, row.id, chosen.outcome, chosen.changes, chosen.typed).result()
    assert register.ask(open_tasks) == ()


def test_two_prices_become_one_where_a_person_decides(shop: Shop, stack: ExitStack) -> None:
    front, back = (shop.counter(name, code, stack) for name, code in (("front", "3"), ("back", "4")))
    (tea,) = new_products(front.register, name="Tea", price=[200, 2])
    front.settled()
    back.until(lambda: back.register.ask(known, tea))
    back.linking.stop(PATIENCE)
    edit(front.register, [change_to(front.register, tea, price=[240, 2])]).result()
    front.settled()
    edit(back.register, [change_to(back.register, tea, price=[260, 2])]).result()  # with the line cut
    back.start()
    back.until(lambda: bool(back.register.ask(open_tasks)))
    assert values_of(back.register, tea)["price"] == [240, 2], "what came first stands"
    front.until(lambda: bool(front.register.ask(open_tasks)))
    back.linking.stop(PATIENCE)
    settle(back, "ours")  # off line too
    back.start()
    front.until(lambda: not front.register.ask(open_tasks) and values_of(front.register, tea)["price"] == [260, 2])
    back.settled()
    for counter in (front, back):
        (row,) = counter.register.ask(done_tasks, "")
        assert (row.name, row.outcome) == ("Tea 00000", "ours")
        assert not findings(counter.register.folder)
    assert not shop.office.verify()


def test_both_answer_differently_off_line_and_both_see_what_stands_and_both_answers(
    shop: Shop, stack: ExitStack
) -> None:
    """What comes later has changed the price: whoever looks at the answer that came first must not think it stands."""
    front, back = (shop.counter(name, code, stack) for name, code in (("front", "3"), ("back", "4")))
    (tea,) = new_products(front.register, name="Tea", price=[200, 2])
    front.settled()
    back.until(lambda: back.register.ask(known, tea))
    back.linking.stop(PATIENCE)
    edit(front.register, [change_to(front.register, tea, price=[240, 2])]).result()
    front.settled()
    edit(back.register, [change_to(back.register, tea, price=[260, 2])]).result()
    back.start()
    for counter in (front, back):
        counter.until(lambda counter=counter: bool(counter.register.ask(open_tasks)))
    for counter in (front, back):
        counter.linking.stop(PATIENCE)
    settle(front, "theirs")
    settle(back, "ours")
    front.start()
    front.settled()
    back.start()
    for counter in (back, front):
        counter.until(lambda counter=counter: bool(done(counter).others))
        assert values_of(counter.register, tea)["price"] == [260, 2]
        detail = counter.register.ask(task, done(counter).id)
        assert detail.now is not None and detail.now["price"] == [260, 2]
    told = done(front)
    assert told == done(back) and told.others[0].at > told.done_at
    assert [(one.outcome, one.till) for one in told.others] == [("ours", Till("back", False))]
    assert (told.outcome, told.done_on) == ("theirs", Till("front", False))
    assert not shop.office.verify()


def done(counter: Counter) -> TaskRow:
    (row,) = counter.register.ask(done_tasks, "")
    return row


def test_two_names_of_a_customer_become_one_where_a_person_decides(shop: Shop, stack: ExitStack) -> None:
    front, back = (shop.counter(name, code, stack) for name, code in (("front", "3"), ("back", "4")))
    ann, details = front.register.new_id(), CustomerDetails("Ann", phone="123")
    front.register.do(save_customer, ann, details).result()
    front.settled()
    back.until(lambda: bool(back.register.ask(customers.find)))
    back.linking.stop(PATIENCE)
    front.register.do(save_customer, ann, replace(details, name="Anna")).result()
    front.settled()
    back.register.do(save_customer, ann, replace(details, name="Anne", phone="456")).result()
    back.start()
    front.until(lambda: bool(front.register.ask(open_tasks)) and name_and_phone(front, ann) == ("Anna", "456"))
    (row,) = front.register.ask(open_tasks)
    assert (row.name, row.body["theirs"], row.body["ours"]) == ("Anna", "Anna", "Anne")
    assert [one.outcome for one in front.register.ask(task, row.id).answers] == ["theirs", "ours"]
    back.until(lambda: bool(back.register.ask(open_tasks)) and name_and_phone(back, ann) == ("Anna", "456"))
    back.linking.stop(PATIENCE)
    settle(back, "ours")
    back.start()
    front.until(lambda: not front.register.ask(open_tasks) and name_and_phone(front, ann) == ("Anne", "456"))
    assert not shop.office.verify()


def name_and_phone(counter: Counter, customer: str) -> tuple[str, str]:
    found = asdict(counter.register.ask(customers.one, customer))
    return found["name"], found["phone"]
