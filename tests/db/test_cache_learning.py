"""Pages learned: many rows in few statements, and the same as one by one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.db import journal
from app.db.cache.levels import put_platform, shift_pending
from app.db.cache.marks import read_mark
from app.db.cache.rows import COLUMNS, read_values, row_of
from app.db.cache.schema import STATEMENTS
from app.db.engine import Connection, in_memory, writer
from app.db.reader import Reader
from app.domain.catalog import DEFAULTS, whole
from app.domain.pages import LEVEL, PRODUCT, OutOfStep, Page, Row
from app.queries.linking import cursor
from app.register import Register
from app.services.settings import change_settings
from tests.db.test_cache import SPOIL, cache_file


@pytest.fixture
def cache() -> Connection:
    connection = in_memory()
    for statement in STATEMENTS:
        connection.write(statement)
    return connection


def test_levels_come_in_any_unit_and_leave_what_is_pending(cache: Connection) -> None:
    for product, exponent, delta in (("coarse", 0, 2), ("same", 3, 2_000), ("fine", 5, 200_000)):
        shift_pending(cache, product, exponent, delta)
    put_platform(cache, [(product, 7_000, 3, 0) for product in ("coarse", "same", "fine")] + [("new", -3, 0, 1)])
    rows = cache.rows("SELECT product, platform, pending, exponent, kept FROM levels ORDER BY product")
    assert rows == [
        ("coarse", 7_000, 2_000, 3, 0),
        ("fine", 700_000, 200_000, 5, 0),
        ("new", -3, 0, 0, 1),
        ("same", 7_000, 2_000, 3, 0),
    ]
    put_platform(cache, [("new", -3_000, 3, 0)])
    row = cache.row("SELECT platform, pending, exponent, kept FROM levels WHERE product = 'new'")
    assert row == (-3_000, 0, 3, 1)  # whoever kept its stock once goes on keeping it


def test_a_page_of_many_rows_takes_few_statements(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each product keeps the revision at which the platform told it."""
    products = [Row(PRODUCT, f"p{n}", n, {"name": f"Tea {n}", "price": [n, 2]}) for n in range(1, 401)]
    levels = [Row(LEVEL, f"p{n}", 1, {"on_hand": [n, 0], "kept": True}) for n in range(1, 401)]
    with Register.open(tmp_path / "shop") as register:
        written: list[str] = []
        write = Connection.write

        def noting(self: Connection, sql: str, values: object = ()) -> None:
            written.append(sql)
            write(self, sql, values)

        monkeypatch.setattr(Connection, "write", noting)
        register.learn(Page("catalog", "c", True, (), tuple(products), restarts=True)).result()
        register.learn(Page("store", "s", True, (), tuple(levels), restarts=True)).result()
        assert len(written) < 100, written  # of fifty rows a dozen, so that a sale can come between them
        again = Row(PRODUCT, "p7", 1007, {"name": "Tea 7", "price": [9, 2]}), Row(PRODUCT, "p8", 1008, None)
        register.learn(Page("catalog", "d", True, (), again)).result()
        found = register.ask(lambda reader: reader.cache.rows("SELECT id, price, revision FROM products"))
    known = {id: (price, revision) for id, price, revision in found}
    assert (known["p6"], known["p7"]) == ((6, "platform:6"), (9, "platform:1007"))
    assert len(known) == 399 and "p8" not in known


_CHANGED: dict[str, object] = {
    "sku": "T-2",
    "name": "Grün tea",
    "options": [["Size", "L"]],
    "parent": "p0",
    "category": "Tea > Green",
    "brand": "Änther",
    "unit": "kg",
    "step": 10,
    "price": [2_500, 3],
    "cost": [100, 2],
    "prices": {"2": [200, 2]},
    "tax_class": "zero",
    "weighed": True,
    "picture": "a" * 64,
    "oversell": "refuse",
    "low_stock": 3_000,
    "active": False,
    "barcodes": ["4000000000006"],
    "packs": [["5000000000003", 6_000]],
    "custom": {"shelf": "7"},
}


@pytest.mark.parametrize("field", _CHANGED)
def test_of_a_known_product_what_is_new_is_written_as_if_it_were_whole(tmp_path: Path, field: str) -> None:
    assert _CHANGED.keys() == DEFAULTS.keys()
    before = {"name": "Tea", "sku": "T-1", "category": "Tea", "active": True, "custom": {"bin": "3"}}
    after = {**before, field: _CHANGED[field]}
    with Register.open(tmp_path / "shop") as register:
        for turn, values in enumerate((before, after), 1):
            register.learn(Page("catalog", f"c{turn}", True, (), (Row(PRODUCT, "p1", turn, values),))).result()
        rid, found = register.ask(lambda reader: read_values(reader.cache, "p1")) or (0, {})
        (row,) = register.ask(lambda reader: reader.cache.rows(f"SELECT {COLUMNS} FROM products"))
        counted = register.ask(lambda reader: reader.cache.rows("SELECT * FROM categories WHERE products <> 0"))
        words = register.ask(_places, "words", "grun" if field == "name" else "anther" if field == "brand" else "tea")
        parts = register.ask(_places, "grams", "tea")
    assert found == whole(after)
    assert row == row_of(rid, "p1", whole(after), "platform:2", 0)
    assert counted == ([(whole(after)["category"], 1)] if whole(after)["active"] else [])
    assert words == [rid]
    assert parts == [rid]


def _places(reader: Reader, table: str, word: str) -> list[int]:
    asked = f"SELECT rowid FROM {table} WHERE {table} MATCH ?"
    return [place for (place,) in reader.cache.rows(asked, (word,))]


def test_pages_are_written_through_one_connection_which_follows_the_generation(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []

    def noting(path: Path, *, synchronous: int) -> Connection:
        opened.append(path)
        return writer(path, synchronous=synchronous)

    monkeypatch.setattr("app.db.cache.writing.writer", noting)
    rows = (Row(PRODUCT, "p1", 1, {"name": "Tea"}),)
    with Register.open(tmp_path / "shop") as register:
        for turn in range(3):
            register.learn(Page("catalog", f"c{turn}", True, (), rows)).result()
        assert len(opened) == 1
        register.rearrange_catalog().result()
        assert register.ask(cursor, "catalog") == ""  # made of the journal alone: the platform is asked anew
        register.learn(Page("catalog", "d", True, (), rows)).result()
        assert len(opened) == 2
        assert register.ask(cursor, "catalog") == "d"
        assert register.ask(lambda reader: reader.cache.rows("SELECT id FROM products")) == [("p1",)]


def test_what_was_recorded_between_two_pages_is_taken_in_before_the_second(tmp_path: Path) -> None:
    with Register.open(tmp_path / "shop") as register:
        register.learn(Page("catalog", "c", True, (), ())).result()
        register.do(change_settings, {"shop.name": "Tea"}).result()
        register.learn(Page("catalog", "d", True, (), ())).result()
        recorded = register.ask(lambda reader: journal.tail(reader.ledger).n)
        taken_in = register.ask(lambda reader: read_mark(reader.cache).n)
    assert taken_in == recorded


def test_a_page_that_was_on_its_way_while_the_catalogue_was_made_anew_is_asked_for_again(tmp_path: Path) -> None:
    def page(name: str, after: str | None) -> Page:
        return Page("catalog", f"behind {name}", True, (), (Row(PRODUCT, name, 1, {"name": name}),), after=after)

    with Register.open(tmp_path / "shop") as register:
        register.learn(page("tea", "")).result()
        under_way = page("milk", "behind tea")
        register.rearrange_catalog().result()  # of the journal, which does not know tea
        with pytest.raises(OutOfStep):
            register.learn(under_way).result()
        assert register.ask(cursor, "catalog") == ""
        for one in (page("tea", ""), under_way):
            register.learn(one).result()
        assert register.ask(_names) == ["milk", "tea"]


@pytest.mark.parametrize("spoil", [each for name, each in SPOIL.items() if name != "another shop's"])
def test_a_file_that_is_spoiled_between_two_pages_is_made_anew(tmp_path: Path, spoil: Callable[[Path], None]) -> None:
    tea, milk = (Row(PRODUCT, name, 1, {"name": name}) for name in ("tea", "milk"))
    with Register.open(tmp_path / "shop") as register:
        register.learn(Page("catalog", "c", True, (), (tea,), restarts=True)).result()
        file = cache_file(tmp_path / "shop")
        for suffix in ("-wal", "-shm"):
            Path(f"{file}{suffix}").unlink(missing_ok=True)
        spoil(file)
        register.learn(Page("catalog", "d", True, (), (tea, milk), restarts=True)).result()
        assert register.ask(_names) == ["milk", "tea"]


def _names(reader: Reader) -> list[str]:
    return [name for (name,) in reader.cache.rows("SELECT name FROM products ORDER BY name")]
