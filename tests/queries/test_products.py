"""The catalogue's lists: every filter and order against a plain one in Python, cards, histories, clashes."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from app.catalog_edits import edit, undo
from app.db.engine import writer
from app.domain.catalog import Change, sparse, variant_label, whole
from app.domain.folding import fold
from app.domain.quantity import Quantity, UnitPrice
from app.errors import NotFound
from app.queries import product_list
from app.queries.products import (
    Filter,
    ProductRow,
    Sort,
    brands,
    catalog_problems,
    category_tree,
    clashes_of,
    counts,
    generation,
    product_card,
    product_history,
    product_ids,
    product_rows,
)
from app.register import Register
from app.services.stock import move_stock
from tests.shop import facts_of

CATEGORIES = (
    "",
    "Dairy",
    "Dairy > Cheese",
    "Dairy > Cheese > Blue",
    "Dairy & eggs",
    "Dairy - Milk",
    "Dairy =5",
    "Dairyfree",
    "Tea",
)
COUNT = 120


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Register, dict[str, dict[str, Any]]]]:
    """A hundred products of all kinds, some of which moved."""
    chance = random.Random(11)
    with Register.open(tmp_path_factory.mktemp("products") / "shop") as register:
        known = {register.new_id(): _fields(chance, place) for place in range(COUNT)}
        edit(register, [Change(one, None, sparse(values)) for one, values in known.items()]).result()
        for one in list(known)[::3]:
            delta = chance.choice((-4000, -1000, 0, 1000, 3000, 7500))
            register.do(move_stock, [(one, Quantity(delta))], "adjust").result()
        register.do(move_stock, [(next(iter(known)), Quantity(12_345, 4))], "receive").result()
        for one in list(known)[5:15]:
            edit(register, [Change(one, {"cost": known[one]["cost"]}, {"cost": [77, 2]})]).result()
        yield register, known


def _fields(chance: random.Random, place: int) -> dict[str, Any]:
    price = [chance.randrange(100, 400), 2] if place % 4 else [chance.randrange(1000, 4000), 3]
    return whole(
        {
            "sku": f"{chance.choice('abAB')}{chance.randrange(1000):03d}-{place}",
            "name": f"{chance.choice(('Tea', 'tea', 'Café', 'Zebra', '茶'))} {chance.randrange(20)}",
            "options": [["Size", chance.choice("SML")]] if place % 5 == 0 else [],
            "parent": "shirts" if place % 5 == 0 else "",
            "category": chance.choice(CATEGORIES),
            "brand": chance.choice(("", "Alm", "alm", "Öko")),
            "price": price,
            "active": place % 7 != 0,
            "low_stock": chance.choice((None, 0, 1000, 3000)),
        }
    )


Shop = tuple[Register, dict[str, dict[str, Any]]]


def _all(register: Register) -> list[ProductRow]:
    return list(register.ask(product_rows, register.ask(product_ids, Filter(active=None))))


def _hand(row: ProductRow) -> float:
    assert row.on_hand is not None
    return row.on_hand.amount / 10**row.on_hand.exponent


def _under(path: str) -> Callable[[ProductRow], bool]:
    return lambda row: row.category == path or row.category.startswith(f"{path} > ")


FILTERS: dict[str, tuple[Filter, Callable[[ProductRow], bool]]] = {
    "all": (Filter(active=None), lambda row: True),
    "active": (Filter(), lambda row: row.active),
    "inactive": (Filter(active=False), lambda row: not row.active),
    "category": (Filter(category="Dairy", active=None), _under("Dairy")),
    "category below": (Filter(category="Dairy > Cheese"), lambda row: row.active and _under("Dairy > Cheese")(row)),
    "no category": (Filter(category="Nowhere"), lambda row: False),
    "brand": (Filter(brand="Alm", active=None), lambda row: row.brand == "Alm"),
    "parent": (Filter(parent="shirts"), lambda row: row.active and row.parent == "shirts"),
    "out": (Filter(stock="out", active=None), lambda row: row.on_hand is not None and row.on_hand.amount <= 0),
    "negative": (
        Filter(stock="negative"),
        lambda row: row.active and row.on_hand is not None and row.on_hand.amount < 0,
    ),
    "low": (
        Filter(stock="low", active=None),
        lambda row: row.low_stock is not None and (_hand(row) if row.on_hand else 0) < row.low_stock / 1000,
    ),
    "several": (
        Filter(category="Dairy", brand="alm", stock="low"),
        lambda row: (
            row.active
            and _under("Dairy")(row)
            and row.brand == "alm"
            and row.low_stock is not None
            and (_hand(row) if row.on_hand else 0) < row.low_stock / 1000
        ),
    ),
    "text": (Filter(text="zeb", active=None), lambda row: row.name.startswith("Zebra")),
    "text and brand": (
        Filter(text="cafe", brand="Öko"),
        lambda row: row.active and "Café" in row.name and row.brand == "Öko",
    ),
}


@pytest.mark.parametrize(("wanted", "holds"), FILTERS.values(), ids=FILTERS.keys())
def test_a_filter_gives_what_a_look_at_each_product_gives(
    shop: Shop, wanted: Filter, holds: Callable[[ProductRow], bool]
) -> None:
    register, known = shop
    assert len(_all(register)) == COUNT == len(known)
    expected = {row.rid for row in _all(register) if holds(row)}
    assert expected or wanted.category == "Nowhere"
    for by in ("name", "sku", "price", "category", "stock", "sold", "changed"):
        found = register.ask(product_ids, wanted, Sort(by, True))  # type: ignore[arg-type]
        assert sorted(found) == sorted(expected)


def _key(row: ProductRow) -> str:
    return fold(f"{row.name} {row.variant}")


VALUES: dict[str, Callable[[ProductRow], Any]] = {
    "name": lambda row: _key(row).encode(),
    "sku": lambda row: row.sku.encode(),
    "price": lambda row: row.price.amount / 10**row.price.exponent,
    "category": lambda row: row.category.encode(),
    "stock": lambda row: (row.on_hand is None, 0 if row.on_hand is None else _hand(row)),
    "sold": lambda row: row.sold,
}


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("by", VALUES)
def test_an_order_is_that_of_the_values(shop: Shop, by: Any, descending: bool) -> None:
    register, _ = shop
    rows = register.ask(product_rows, register.ask(product_ids, Filter(active=None), Sort(by, descending)))
    values = [VALUES[by](row) for row in rows]
    if by == "stock":  # what nobody keeps comes last, either way
        kept = [value for none, value in values if not none]
        assert values[len(kept) :] == [(True, 0)] * (COUNT - len(kept))
        assert len(set(kept)) > 4
        values = kept
    assert values == sorted(values, reverse=descending)


def test_the_last_changed_come_first(shop: Shop) -> None:
    register, known = shop
    found = register.ask(product_rows, register.ask(product_ids, Filter(active=None), Sort("changed", True)))
    assert [row.id for row in found[:10]] == list(known)[14:4:-1]


@pytest.mark.parametrize("few", [0, 100_000])
@pytest.mark.parametrize("descending", [False, True])
def test_the_order_of_changes_is_that_of_the_facts(
    shop: Shop, descending: bool, few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many were changed by another fact than most: sorted by themselves if they are few."""
    monkeypatch.setattr(product_list, "_FEW", few)
    register, _ = shop
    last = dict(register.ask(lambda reader: reader.cache.rows("SELECT rid, max(n) FROM history GROUP BY rid")))
    rows = register.ask(product_rows, register.ask(product_ids, Filter(), Sort("changed", descending)))
    assert {last[row.rid] for row in rows} == {last[row.rid] for row in _all(register) if row.active}
    by_name = sorted(rows, key=lambda row: (_key(row).encode(), row.rid))
    assert list(rows) == sorted(by_name, key=lambda row: last[row.rid], reverse=descending)


def test_levels_count_what_the_cache_has_not_taken_in_yet(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    """As if the projector had stood still before the goods moved: lists say the same."""
    register, _ = shop
    lists = [Filter(stock=stock, active=None) for stock in ("low", "out", "negative")]
    before = [sorted(register.ask(product_ids, one)) for one in lists]
    by_stock = register.ask(product_ids, Filter(active=None), Sort("stock"))
    with register._cache.reading() as cache:
        path = cache.row("PRAGMA database_list")
    assert path is not None
    connection = writer(Path(path[2]), synchronous=1)
    kept = connection.rows("SELECT n FROM bookmark"), connection.rows("SELECT * FROM levels")
    try:
        with connection.begin():
            connection.write("UPDATE bookmark SET n = 2")
            connection.write("DELETE FROM levels")
        assert [sorted(register.ask(product_ids, one)) for one in lists] == before
        assert register.ask(product_ids, Filter(active=None), Sort("stock")) == by_stock
        assert any(row.on_hand == Quantity(3000) for row in _all(register))
    finally:
        with connection.begin():
            connection.write("UPDATE bookmark SET n = ?", kept[0][0])
            connection.write("INSERT INTO levels VALUES (?, ?, ?, ?, ?, ?, ?)", [*kept[1]])
        connection.close()


def test_rows_say_when_their_stock_last_moved(shop: Shop) -> None:
    register, known = shop
    moved = dict(
        register.ask(lambda reader: reader.ledger.rows("SELECT product, max(at) FROM stock_movements GROUP BY product"))
    )
    rows = register.ask(product_rows, register.ask(product_ids, Filter(active=None), Sort()))
    assert {row.id: row.moved_at for row in rows} == {one: moved.get(one, "") for one in known}
    assert any(row.moved_at for row in rows) and not all(row.moved_at for row in rows)


def test_a_long_list_is_read_in_pieces(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    register, _ = shop
    whole_list = register.ask(product_ids)
    for piece in (1, 2, 3, 7, 50):
        monkeypatch.setattr(product_list, "PIECE", piece)
        assert register.ask(product_ids) == whole_list


def test_rows_come_in_the_order_asked_and_without_those_that_are_gone(shop: Shop) -> None:
    register, known = shop
    rids = register.ask(product_ids, Filter(active=None))[:20][::-1]
    rows = register.ask(product_rows, [*rids, 999_999])
    assert [row.rid for row in rows] == list(rids)
    for row in rows:
        values = known[row.id]
        assert (row.sku, row.name, row.category, row.brand) == tuple(
            values[name] for name in ("sku", "name", "category", "brand")
        )
        assert (row.price, row.active, row.low_stock) == (
            UnitPrice(*values["price"]),
            values["active"],
            values["low_stock"],
        )
        assert row.variant == variant_label(values["options"])


def test_what_the_catalogue_holds_adds_up(shop: Shop) -> None:
    register, known = shop
    active = [values for values in known.values() if values["active"]]
    assert (register.ask(counts).products, register.ask(counts).active) == (COUNT, len(active))
    tree = {node.path: node for node in register.ask(category_tree)}
    for path, node in tree.items():
        own = sum(values["category"] == path for values in active)
        below = sum(values["category"] == path or values["category"].startswith(f"{path} > ") for values in active)
        assert (node.products, node.total) == (own, below)
        assert (node.name, node.depth) == (path.split(" > ")[-1], path.count(" > "))
    assert list(tree).index("Dairy > Cheese") == list(tree).index("Dairy") + 1
    expected = {name: sum(values["brand"] == name for values in active) for name in ("Alm", "alm", "Öko")}
    assert dict(register.ask(brands)) == expected
    assert len(register.ask(brands, 2)) == 2


def test_generation_names_the_file_that_answers(shop: Shop) -> None:
    register, _ = shop
    assert (register.folder / register.ask(generation)).exists()


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    with Register.open(tmp_path / "shop") as opened:
        yield opened


def _take_in(register: Register, **products: dict[str, Any]) -> None:
    edit(register, [Change(one, None, {"name": one, **values}) for one, values in products.items()]).result()


def test_a_card_shows_the_product_its_variants_and_its_clashes(register: Register) -> None:
    _take_in(
        register,
        a={"sku": "S", "barcodes": ["1", "2"], "parent": "p"},
        b={"sku": "T", "packs": [["2", 6000]], "parent": "p"},
        c={"sku": "S", "barcodes": ["3"]},
        d={"sku": "S", "barcodes": ["1"], "active": False},
    )
    card = register.ask(product_card, "a")
    assert [one.id for one in card.siblings] == ["b"]
    assert [(one.kind, one.value, [row.id for row in one.products]) for one in card.clashes] == [
        ("code", "2", ["b"]),
        ("sku", "S", ["c"]),
    ]
    assert card.row.barcode == "1" and card.values["barcodes"] == ["1", "2"]
    assert register.ask(product_card, "d").clashes == ()  # it is not sold, so nothing is taken for it
    assert [one.value for one in register.ask(clashes_of, "", {"barcodes": ["3"], "sku": "9"})] == ["3"]
    problems = register.ask(catalog_problems)
    assert [(one.kind, one.value, sorted(row.id for row in one.products)) for one in problems] == [
        ("code", "2", ["a", "b"]),
        ("sku", "S", ["a", "c"]),
    ]
    assert len(register.ask(catalog_problems, 1)) == 1
    with pytest.raises(NotFound):
        register.ask(product_card, "e")


def test_a_history_says_who_changed_what_when_and_what_stood_before(register: Register) -> None:
    many = [Change(f"p{n}", None, {"name": f"Thing {n}", "price": [100, 2]}) for n in range(60)]
    edit(register, many).result()  # in a blob
    second = edit(register, [Change("p7", {"price": [100, 2]}, {"price": [120, 2]})], "sale").result()
    edit(register, [Change("p8", {"name": "Thing 8"}, {"name": "Other"})]).result()
    third = undo(register, second).result().fact_id
    rows = register.ask(product_history, "p7")
    assert [(row.kind, row.fact_id, row.changes) for row in rows] == [
        ("changed", third, (("price", [120, 2], [100, 2]),)),
        ("changed", second, (("price", [100, 2], [120, 2]),)),
        ("added", facts_of(register)[1].id, (("name", "", "Thing 7"), ("price", [0, 2], [100, 2]))),
    ]
    assert (rows[0].reason, rows[0].undoes, rows[1].reason) == ("undo", second, "sale")
    assert {row.actor for row in rows} == {register.owner.id}
    assert rows[0].at > rows[1].at > rows[2].at
    assert register.ask(product_history, "p7", 1, 1) == rows[1:2]
    assert register.ask(product_history, "nobody") == ()


def test_a_history_says_where_its_words_were_lost(register: Register) -> None:
    edit(register, [Change(f"p{n}", None, {"name": f"Thing {n}"}) for n in range(60)]).result()
    (name,) = register.blobs.names()
    (register.folder / "blobs" / name[:2] / name).unlink()
    (row,) = register.ask(product_history, "p7")
    assert (row.kind, row.changes) == ("lost", ())
