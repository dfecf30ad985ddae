"""Registers and a hub together: imports with their blobs, and customers from one counter to the other."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import psycopg
import pytest

from app.catalog_edits import undo
from app.db.folder import heads_folder
from app.db.verify import verify
from app.domain.catalog import Change
from app.domain.pages import Page
from app.errors import NotFound
from app.hub.hub import Hub
from app.queries import customers
from app.queries.linking import heads
from app.register import Register
from app.services.catalog import import_catalog
from app.services.customers import CustomerDetails, erase_customer, save_customer
from app.sync.link import Link
from tests import postgres
from tests.hub.direct import Direct, meet, pull, push
from tests.hub.members import office_of
from tests.products import products_by_sku
from tests.shop import cart_of, ring

CANARIES = ("Zephyrine Quuxington", "+44 7700 900999", "zq@canary.example.test", "17 Canary Row", "Yorick Canarybird")
ANN = CustomerDetails("Ann", phone="0123")


class Counter:
    """A register, linked."""

    def __init__(self, hub: Hub, folder: Path, merchant: str, store: str, code: str) -> None:
        settings = {"country": "GB", "currency": "GBP", "store.code": "1", "register.code": code}
        self.register = Register.open(folder, settings=settings)
        self.platform = Direct(hub, office_of(hub).add_register(merchant, store, code))
        self.link = Link(self.register, self.platform)

    def saves(self, customer: str, details: CustomerDetails) -> None:
        self.register.do(save_customer, customer, details).result()

    def erases(self, customer: str) -> None:
        self.register.do(erase_customer, customer).result()

    def sees(self, customer: str) -> customers.CustomerRow:
        return self.register.ask(customers.one, customer)

    def imports(self, *products: tuple[str, str]) -> str:
        """A list of SKU and name, in two blobs."""
        entries = [
            Change(f"id-{sku}", None, {"sku": sku, "name": name, "price": [100, 2]}).as_json() for sku, name in products
        ]
        half = len(entries) // 2
        names = [self.register.blobs.put(json.dumps(part).encode()) for part in (entries[:half], entries[half:])]
        return self.register.do(import_catalog, names, len(entries), "csv:list").result()

    def shows(self) -> set[str]:
        return set(self.register.ask(products_by_sku))


@pytest.fixture
def pair(hub: Hub, tmp_path: Path) -> Iterator[tuple[Counter, Counter]]:
    merchant = office_of(hub).add_merchant("Shop")
    store = office_of(hub).add_store(merchant, "1")
    first = Counter(hub, tmp_path / "a" / "register", merchant, store, "1")
    second = Counter(hub, tmp_path / "b" / "register", merchant, store, "2")
    with closing(first.register), closing(second.register):
        yield first, second


def test_a_catalogue_made_anew_while_a_page_is_on_its_way_still_gets_all(
    pair: tuple[Counter, Counter], monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = pair
    first.imports(("A", "Apple"), ("B", "Bread"))
    meet(first.link, second.link)
    first.imports(("C", "Cheese"), ("D", "Dates"))
    push(first.link)
    fetch = second.platform.pull

    def slow(stream: str, cursor: str, is_known: bool = False) -> Page:
        page = fetch(stream, cursor, is_known)
        if stream == "catalog":
            monkeypatch.undo()
            second.register.rearrange_catalog().result()
        return page

    monkeypatch.setattr(second.platform, "pull", slow)
    pull(second.link)
    assert second.shows() == {"A", "B", "C", "D"}


LIST = tuple((f"S{n}", f"Product {n}") for n in range(6))


def test_an_import_goes_to_the_other_counter_its_blobs_first_each_a_step_of_its_own(
    pair: tuple[Counter, Counter],
) -> None:
    one, two = pair
    one.imports(*LIST)
    assert one.link.push()
    for _ in range(3):
        assert one.link.push()
    assert one.platform.sent == ["hello", "missing_blobs", "put_blob", "put_blob", "push"]
    meet(one.link, two.link)
    assert two.shows() == {sku for sku, _ in LIST}
    fact = one.imports(("S9", "Nine"), ("S8", "Eight"))
    one.link.forget()
    meet(one.link, two.link)
    assert len(two.shows()) == 8
    undo(one.register, fact).result()
    meet(one.link, two.link)
    assert two.shows() == {sku for sku, _ in LIST}


def test_blobs_that_are_there_are_not_sent_again(pair: tuple[Counter, Counter]) -> None:
    one, two = pair
    one.imports(*LIST)
    two.imports(*LIST)
    meet(one.link, two.link)
    assert two.platform.sent.count("put_blob") == 0
    assert two.platform.sent.count("missing_blobs") == 1


def test_an_interrupted_import_goes_on_with_the_next_blob(pair: tuple[Counter, Counter]) -> None:
    one, two = pair
    one.imports(*LIST)
    for _ in range(2):
        one.link.push()
    one.link.forget()
    meet(one.link, two.link)
    assert one.platform.sent.count("put_blob") == 2
    assert len(two.shows()) == len(LIST)


def test_a_lost_blob_lets_its_fact_go_up_and_what_comes_after_it(pair: tuple[Counter, Counter]) -> None:
    one, two = pair
    one.imports(*LIST)
    for path in one.register.blobs.folder.glob("??/*"):
        path.unlink()
    ring(one.register)
    one.imports(("S9", "Nine"), ("S8", "Eight"))
    meet(one.link, two.link)
    assert [result.code for result in one.link.told.results if result.code] == ["blob-missing"]
    assert two.shows() == {"S9", "S8"}
    assert not one.link.push()
    kinds = two.register.ask(lambda reader: reader.cache.rows("SELECT body ->> '$.body.code' FROM tasks"))
    assert ("blob-missing",) in kinds


def test_an_envelope_that_came_before_its_blobs_is_made_good(pair: tuple[Counter, Counter]) -> None:
    """As after a hub went back to before the blobs, and an envelope came late."""
    one, two = pair
    one.imports(*LIST)
    one.link._blobs.step = lambda facts: False  # type: ignore[method-assign]
    meet(one.link, two.link)
    assert len(two.shows()) == len(LIST)


def test_rows_of_an_import_that_is_still_told_contain_it_already(pair: tuple[Counter, Counter]) -> None:
    """A product that the platform tells with an edit of this register in it is not edited again here."""
    one, _ = pair
    one.imports(*LIST)
    push(one.link)
    page = one.platform.pull("catalog", "")
    rows = tuple(replace(row, values={**(row.values or {}), "name": "As it stands there"}) for row in page.rows)
    parted = replace(page, restarts=False, is_last=False, contains=(), rows=rows)
    one.register.learn(parted).result()
    assert {fields["name"] for _, fields in one.register.ask(products_by_sku).values()} == {name for _, name in LIST}
    one.register.learn(replace(parted, ahead=page.contains, ahead_rows=len(rows))).result()
    assert {fields["name"] for _, fields in one.register.ask(products_by_sku).values()} == {"As it stands there"}


# Customers ----------------------------------------------------------------------------------------------------------


def test_a_customer_is_known_at_the_other_counter_and_does_not_come_back_as_an_edit(
    pair: tuple[Counter, Counter],
) -> None:
    one, two = pair
    ann = one.register.new_id()
    one.saves(ann, ANN)
    meet(one.link, two.link)
    assert (two.sees(ann).name, two.sees(ann).phone) == ("Ann", "0123")
    assert [row.id for row in two.register.ask(customers.find, "ann")] == [ann]
    facts = two.register.ask(heads)[-1].n
    meet(one.link, two.link)
    assert two.register.ask(heads)[-1].n == facts
    assert "put_people" not in two.platform.sent


def test_fields_of_two_counters_come_together(pair: tuple[Counter, Counter]) -> None:
    one, two = pair
    ann = one.register.new_id()
    one.saves(ann, ANN)
    meet(one.link, two.link)
    one.saves(ann, CustomerDetails("Ann", phone="0456"))
    two.saves(ann, CustomerDetails("Ann", phone="0123", email="ann@example.test"))
    meet(one.link, two.link)
    meet(one.link, two.link)
    for each in pair:
        assert (each.sees(ann).phone, each.sees(ann).email) == ("0456", "ann@example.test")


def test_an_edit_that_waits_is_kept_over_what_is_learned(pair: tuple[Counter, Counter]) -> None:
    one, two = pair
    ann = one.register.new_id()
    one.saves(ann, ANN)
    meet(one.link, two.link)
    one.saves(ann, CustomerDetails("Ann", phone="0456"))
    push(one.link)
    two.saves(ann, CustomerDetails("Ann", phone="0123", email="two@example.test"))
    pull(two.link)
    assert (two.sees(ann).phone, two.sees(ann).email) == ("0456", "two@example.test")
    two.saves(ann, CustomerDetails("Ann", phone="0789", email="two@example.test"))
    meet(two.link, one.link)
    meet(two.link, one.link)
    for each in pair:
        assert (each.sees(ann).phone, each.sees(ann).email) == ("0789", "two@example.test")


def test_what_did_not_stand_is_there_to_choose_until_somebody_does(pair: tuple[Counter, Counter]) -> None:
    one, two = pair
    ann = one.register.new_id()
    one.saves(ann, ANN)
    meet(one.link, two.link)
    one.saves(ann, CustomerDetails("Ann One"))
    two.saves(ann, CustomerDetails("Ann Two", phone="0123"))
    for _ in range(2):
        meet(one.link, two.link)
    for each in pair:
        assert each.sees(ann).name == "Ann One"
        assert ("name", "Ann Two") in each.register.ask(customers.others_of, ann)
    two.saves(ann, CustomerDetails("Ann Two"))
    for _ in range(2):
        meet(one.link, two.link)
    for each in pair:
        assert each.sees(ann).name == "Ann Two"
        assert each.register.ask(customers.others_of, ann) == ()


def test_whom_a_counter_erased_does_not_come_back_with_another_counters_edit(pair: tuple[Counter, Counter]) -> None:
    one, two = pair
    ann = one.register.new_id()
    one.saves(ann, ANN)
    meet(one.link, two.link)
    one.saves(ann, CustomerDetails("Ann", phone="0456"))
    push(one.link)
    two.erases(ann)
    pull(two.link)
    with pytest.raises(NotFound):
        two.sees(ann)


def test_a_year_alone_goes_up(pair: tuple[Counter, Counter]) -> None:
    one, two = pair
    ids = [one.register.new_id() for _ in range(120)]
    saved = [one.register.do(save_customer, each, CustomerDetails(f"Customer {n}")) for n, each in enumerate(ids)]
    saved[-1].result()  # in their order
    meet(one.link, two.link)
    assert two.register.ask(customers.count) == 120


def test_an_erased_customer_is_nobody_for_ever(pair: tuple[Counter, Counter]) -> None:
    one, two = pair
    ann = one.register.new_id()
    one.saves(ann, ANN)
    meet(one.link, two.link)
    two.erases(ann)
    push(two.link)
    one.saves(ann, CustomerDetails("Ann of a register long away"))
    meet(one.link, two.link)
    for each in pair:
        with pytest.raises(NotFound):
            each.sees(ann)
    with pytest.raises(NotFound):
        one.saves(ann, ANN)


def _life_of_a_canary(one: Counter, two: Counter, meanwhile: Callable[[], None]) -> None:
    name, phone, mail, place, other = CANARIES
    crowd = [one.register.new_id() for _ in range(60)]
    for n, each in enumerate(crowd):  # pages of a tree that has to be parted and joined
        one.saves(each, CustomerDetails(f"Customer {n} of the crowd", address="A street\nA town"))
    ann = crowd[30]
    one.saves(ann, CustomerDetails(name, phone, mail, place))
    meet(one.link, two.link)
    for n in range(60):
        one.saves(crowd[n], CustomerDetails(f"Customer {n}", phone=f"0{n:06d}")) if n != 30 else None
    one.saves(ann, CustomerDetails(name + " II", phone, mail, place + "\nFlat 2"))
    two.saves(ann, CustomerDetails(other, phone, mail, place))
    meet(one.link, two.link)
    meet(one.link, two.link)
    assert two.sees(ann).name == name + " II"
    assert two.register.ask(customers.others_of, ann) == (("name", other),)
    ring(two.register, cart_of(two.register))
    meanwhile()
    two.erases(ann)
    assert two.register.ask(lambda reader: reader.ledger.rows("SELECT body FROM work WHERE key = ?", (ann,))) == []
    for _ in range(2):
        meet(two.link, one.link)


def _found(place: Path) -> list[str]:
    """Files under a folder in which a byte of the canaries is left, as it is or as it is searched for."""
    words = [word for canary in CANARIES for word in (canary, canary.lower(), canary.replace(" ", ""))]
    return [
        f"{path.relative_to(place)}: {word}"
        for path in sorted(place.rglob("*"))
        if path.is_file()
        for word in words
        if word.encode() in path.read_bytes()
    ]


def test_nothing_is_left_of_an_erased_customer(
    hub: Hub, pair: tuple[Counter, Counter], address: str, tmp_path: Path, caplog: Any
) -> None:
    one, two = pair
    with caplog.at_level(0):
        _life_of_a_canary(one, two, lambda: _sampled(address))
        hub.tidy()
    for each in pair:
        each.register._run(each.register._ledger.rest).result()  # as it does after a second without an act
    assert _found(tmp_path / "a") == _found(tmp_path / "b") == []
    if address.startswith("sqlite"):
        assert [name for name in _found(tmp_path) if name.startswith("hub")] == []
    else:
        assert _left_in_postgres(address) == []
    assert not any(word in caplog.text for word in CANARIES)
    for folder in ("a", "b"):
        {"a": one, "b": two}[folder].register.close()
        report = verify(tmp_path / folder / "register", heads_folder(), rebuild=True)
        assert report.ok, report.findings[:3]


def _place(address: str) -> tuple[str, str]:
    """The folder of a cluster's socket, and the name of the database."""
    return address.split("host=")[1], address.split("?")[0].rsplit("/", 1)[1]


def _sampled(address: str) -> None:
    """PostgreSQL draws samples of every column, as it does by itself now and then."""
    if not address.startswith("sqlite"):
        socket, name = _place(address)
        with psycopg.connect(host=socket, user="cashwrap", dbname=name, autocommit=True) as connection:
            connection.execute("ANALYZE")


def _left_in_postgres(address: str) -> list[str]:
    """In the files of the tables and in a dump. The server's own log for replicas is recycled by the server."""
    socket, name = _place(address)
    with psycopg.connect(host=socket, user="cashwrap", dbname=name, autocommit=True) as connection:
        connection.execute("CHECKPOINT")
    dump = postgres.programs() / "pg_dump"
    told = subprocess.run(
        [dump, "-h", socket, "-U", "cashwrap", name], capture_output=True, text=True, timeout=30, check=True
    )
    words = [word for word in CANARIES if word in told.stdout]
    return [*words, *_found(Path(socket) / "data" / "base"), *_found(Path(socket) / "data" / "global")]
