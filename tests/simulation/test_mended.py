"""What seeds of the simulator found wrong once, step by step: whatever they draw today, it is looked at again."""

from __future__ import annotations

import uuid

import pytest

from app.domain.people import PEOPLE
from app.domain.quantity import Quantity
from app.hub.feed import FeedReset
from app.queries import customers
from app.queries.counts import seen as books_seen
from app.services import stock
from app.services.counts import post_count, set_count, start_count
from app.services.customers import CustomerDetails, erase_customer, save_customer
from app.sync.link import Link
from tests.simulation import lives
from tests.simulation.acts import PRODUCTS
from tests.simulation.checker import check
from tests.simulation.stations import Station
from tests.simulation.watch import cache_of, opened, shown_levels
from tests.simulation.world import World, world

ANN = "00000000-0000-4000-8000-000000000001"


def _write(station: Station, **fields: str) -> None:
    """Ann's record with other words in some fields."""
    known = [row for row in station.till.ask(customers.find) if row.id == ANN]
    details = {"name": known[0].name, "email": known[0].email} if known else {}
    station.till.do(save_customer, ANN, CustomerDetails(**{**details, **fields})).result()


def _name(station: Station) -> str:
    return next(row.name for row in station.till.ask(customers.find) if row.id == ANN)


def _email(station: Station) -> str:
    return next(row.email for row in station.till.ask(customers.find) if row.id == ANN)


def _sent(run: World, station: Station) -> None:
    while station.link.push():
        run.clock.pass_by(1)


def test_a_change_of_a_life_without_a_record_is_not_on_its_way_for_ever() -> None:
    """Her record went up whole for a change of the next life: what stands at the hub since then stands here too.

    Held twice: the hub asks each life for the record, and only a customer's last change can be on its way.
    """
    with world(1, registers=2) as run:
        first, second = run.stations
        _write(first, name="Ann")
        first.till.keep(first.kept)
        run.sell(first)
        first.till.bring_back(first.kept, unnoticed=False)  # the sale is gone, and this is another life
        _write(first, email="ann@example.test")
        run.settle()
        _write(first, name="Anna")
        run.clock.pass_by(60)
        _write(second, name="Anne")
        _sent(run, second)
        run.settle()
        assert (_name(first), _name(second)) == ("Anne", "Anne")  # the later of two words
        found = check(run)
        assert found.is_clean, str(found)


def test_a_change_that_was_recorded_again_is_on_its_way_until_it_is_there() -> None:
    """A fork: the change stands in this journal twice, and no page takes it back before the hub has it."""
    with world(1, registers=2) as run:
        first, second = run.stations
        _write(first, name="Ann")
        run.settle()
        first.till.keep(first.kept)
        run.sell(first)
        run.settle()
        first.till.bring_back(first.kept, unnoticed=True)  # the hub knows another fact where this life goes on
        first.link.forget()
        run.clock.pass_by(60)
        _write(first, name="Anna")
        _write(second, email="ann@example.test")
        _sent(run, second)
        assert first.link.push()  # compares heads: what was recorded since is recorded again in another life
        first.link.pull(PEOPLE)
        assert (_name(first), _email(first)) == ("Anna", "ann@example.test")
        run.settle()
        assert (_name(second), _email(second)) == ("Anna", "ann@example.test")


def test_who_was_told_from_beyond_a_page_is_told_anew_when_the_hub_goes_back_behind_that() -> None:
    """A page of people says how they stand now, though it ends before the feed does."""
    with world(1, registers=2) as run:
        first, second = run.stations
        _write(first, name="Ann")
        run.settle()
        kept = run.hub.keep()
        run.clock.pass_by(60)
        _write(first, name="Anna")
        _sent(run, first)
        page = run.hub.hub.pull(second.sender, PEOPLE, "", 1)
        assert page.rows[0].values is not None and page.rows[0].values["fields"]["name"] == "Anna" and not page.is_last
        assert run.hub.hub.pull(second.sender, PEOPLE, page.cursor).rows
        run.hub.bring_back(kept)
        for is_known in (False, True):
            with pytest.raises(FeedReset):
                run.hub.hub.pull(second.sender, PEOPLE, page.cursor, is_known=is_known)


def test_whom_only_the_asked_register_remembers_as_erased_is_erased_again() -> None:
    """The hub and the register that erased her went back to before it: the third was told and knows it still."""
    with world(1, registers=2) as run:
        first, second = run.stations
        kept = run.hub.keep()
        _write(first, name="Ann")
        run.settle()
        second.till.keep(second.kept)
        second.till.do(erase_customer, ANN).result()
        run.settle()
        second.till.bring_back(second.kept, unnoticed=False)
        assert _name(second) == "Ann"
        run.hub.bring_back(kept)
        run.settle()
        assert not second.till.ask(customers.find)
        found = check(run)
        assert found.is_clean, str(found)


@pytest.mark.parametrize("is_first_earlier", [True, False])
def test_an_edit_that_a_restored_hub_forgot_stands_again_as_it_did(is_first_earlier: bool) -> None:
    """Its register had learned it back already, so what it began with is known to nobody."""
    with world(1, registers=2) as run:
        first, second = run.stations
        _write(first, name="Ann")
        run.settle()
        kept = run.hub.keep()
        _write(first, name="Anna")
        run.settle()
        run.clock.pass_by(60)
        _write(second, name="Annie")
        _sent(run, second)
        second.link.pull(PEOPLE)
        assert (_name(first), _name(second)) == ("Anna", "Annie")
        run.hub.bring_back(kept)
        for one in (first, second) if is_first_earlier else (second, first):
            one.link.forget()
            _sent(run, one)
        run.settle()
        assert (_name(first), _name(second)) == ("Annie", "Annie")
        found = check(run)
        assert found.is_clean, str(found)


def test_what_happened_first_is_recorded_again_first_so_the_later_count_stands() -> None:
    """A fork in the life before this one: of two counts of the register the later stands, with what it sold since."""
    with world(1, registers=2) as run:
        first = run.stations[0]
        product = PRODUCTS[0]
        run.settle()
        first.till.keep(first.kept)
        run.sell(first)
        run.settle()
        first.till.bring_back(first.kept, unnoticed=True)  # the hub knows another fact where this life goes on
        first.link = Link(first.till, first.wire)
        _received(first, product, 1_000)
        _counted(first, product, 30_000)
        run.clock.pass_by(60)
        first.till.keep(first.kept)
        run.sell(first)  # which is lost, and the next life knows that something is
        first.till.bring_back(first.kept, unnoticed=False)
        first.link = Link(first.till, first.wire)
        run.clock.pass_by(60)
        _received(first, product, 5_000)
        _counted(first, product, 50_000)
        run.clock.pass_by(60)
        _received(first, product, 2_000)
        run.settle()
        assert _on_hand(run, product) == 52_000


def test_what_came_again_from_a_twin_while_it_waits_is_shown_by_both_until_it_is_applied() -> None:
    """Both machines recorded it again, each in a life of its own: the second page called it contained."""
    with world(1, registers=2) as run:
        first = run.stations[0]
        run.settle()
        first.till.keep(first.kept)
        run.sell(first)
        run.settle()
        first.till.bring_back(first.kept, unnoticed=True)  # the hub knows another fact where this life goes on
        delivered = str(uuid.uuid4())
        first.till.do(stock.receive, [(PRODUCTS[0], Quantity(5_000))], act_id=delivered).result()
        run.moved.append((first.sender.store, delivered, {PRODUCTS[0]: 5_000}))
        run.hub.poison.add(delivered)
        lives.clone(run, first)
        twin = run.stations[-1]
        for one in (first, twin):
            one.link = Link(one.till, one.wire)
            _sent(run, one)
            one.link.pull("store")
        with opened(run.hub.path) as hub:
            rows = hub.execute("SELECT status FROM inbox WHERE id = ? ORDER BY status", (delivered,)).fetchall()
        assert rows == [("duplicate",), ("quarantined",)]
        here = _on_hand(run, PRODUCTS[0])
        for one in (first, twin):
            with opened(one.till.folder / "ledger.db") as ledger, opened(cache_of(one.till.folder)) as cache:
                assert shown_levels(ledger, cache)[PRODUCTS[0]] == here + 5_000
        run.settle()
        assert _on_hand(run, PRODUCTS[0]) == here + 5_000
        found = check(run)
        assert found.is_clean, str(found)


def _counted(station: Station, product: str, amount: int) -> None:
    sheet = str(uuid.uuid4())
    station.till.do(start_count, sheet, "Shelf").result()
    seen = station.till.ask(books_seen, (product,)).get(product)
    station.till.do(set_count, sheet, product, "ann", Quantity(amount), seen=seen).result()
    station.till.do(post_count, sheet, with_unsure=True).result()


def _received(station: Station, product: str, amount: int) -> None:
    station.till.do(stock.receive, [(product, Quantity(amount))], act_id=str(uuid.uuid4())).result()


def _on_hand(run: World, product: str) -> int:
    with opened(run.hub.path) as hub:
        row = hub.execute("SELECT amount FROM levels WHERE product = ?", (product,)).fetchone()
    return int(row[0]) if row else 0
