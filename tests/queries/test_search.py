"""Search: whatever is typed finds what looking at every product would find, in the same order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.db.engine import reader as reading
from app.db.reader import Reader
from app.domain.cart import Cart
from app.domain.catalog import Change, whole
from app.queries.catalog import line_for, product
from app.queries.search import matching_rids, search
from app.register import Register
from app.services.catalog import change_products
from app.services.checkout import complete_sale
from app.settings import Settings
from tests.bench.catalogs import raw_cache
from tests.queries.search_oracle import Listed, find
from tests.shop import cash

NAMES: tuple[tuple[str, str], ...] = (
    ("Chocolate bar", "Côte d'Or"),
    ("Dark Chocolate 70%", "Lindt"),
    ("Hot chocolate", ""),
    ("Crème brûlée", "Ben & Jerry's"),
    ("creme fraiche", "Ó Súilleabháin"),
    ("Coca-Cola Zéro 1.5L", "Coca-Cola"),
    ("Cola cubes", "coc"),
    ("7-Up", "PepsiCo"),
    ("Milk 2 l", "Arla"),
    ("2 l milk jug", "Milkmaid"),
    ("a", "b"),
    ("%_\\", "'"),
    ('"quoted" AND "NOT" near(x)', "OR*"),
    ("under_score", "x_y"),
    ("牛奶巧克力", "明治"),
    ("巧克力牛奶糖 100g", ""),
    ("牛", "奶"),
    ("全脂牛奶", "蒙牛"),
    ("かがみもち", "がんこ"),
    ("ﾁｮｺﾚｰﾄ", ""),
    ("奶奶", ""),
    ("牛奶 奶糖", ""),
    ("Йо-йо", ""),
    ("abc003 spare part", ""),
    ("한국 김치 라면", "농심"),
    ("ก๋วยเตี๋ยวเรือ", "มาม่า"),
    ("नमक हिन्दी चाय", ""),
    ("Чай чёрный Ахмад", "Ахмад"),
    ("Γάλα φρέσκο", "ΔΕΛΤΑ"),
    ("شاي أسود", ""),
    ("חלב טרי", "תנובה"),
    ("Großmutters Apfelmus", "Müller"),
    ("LINDT牛奶100g", "Lindt"),
    ("!!!", "???"),
    ("x" * 290, "y" * 100),
)


def _fields(place: int, name: str, brand: str) -> dict[str, Any]:
    gtin = f"{5_000_000_000_000 + place:014d}" if place % 3 else f"{40_000_000 + place:014d}"
    return whole(
        {
            "sku": f"{'AbC' if place % 2 else 'ab-'}{place:03d}",
            "name": name,
            "brand": brand,
            "options": [["Size", "XL"], ["Colour", "bleu pâle"]] if place % 10 == 0 else [],
            "price": [100, 2],
            "barcodes": [gtin] if place % 5 else ["X-17", f"CODE{place}"],
            "active": place % 6 != 0,
        }
    )


def _sold(place: int) -> int:
    return 40 - place if place < len(NAMES) else max(0, place * 7 % 13 - 6)


ALL = [(f"p{place}", _fields(place, *NAMES[place % len(NAMES)]), _sold(place)) for place in range(120)]


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reader]:
    path = tmp_path_factory.mktemp("cache") / "cache-1.db"
    raw_cache(path, ALL)
    connection = reading(path)
    yield Reader(connection, connection, Settings())
    connection.close()


def _listed(active_only: bool = False) -> list[Listed]:
    return [
        Listed(
            rid,
            f"{fields['name']} {', '.join(value for _, value in fields['options'])}",
            fields["brand"],
            fields["sku"],
            tuple(fields["barcodes"]),
            sold,
        )
        for rid, (_, fields, sold) in enumerate(ALL, 1)
        if fields["active"] or not active_only
    ]


EVERY, ACTIVE = _listed(), _listed(active_only=True)
_known = st.sampled_from([text for _, fields, _ in ALL for text in (fields["name"], fields["brand"], fields["sku"])])
_pieces = st.tuples(_known, st.integers(0, 20), st.integers(1, 12)).map(lambda cut: cut[0][cut[1] : cut[1] + cut[2]])
_typed = st.one_of(
    _pieces,
    st.lists(_pieces, min_size=2, max_size=4).map(" ".join),
    st.sampled_from(ALL).map(lambda one: one[1]["barcodes"][0].lstrip("0")[:9]),
    st.text(max_size=12),
    st.text("ab\"*^()-+:{}\\%_\0' ANDORT\ud800牛奶ก", max_size=15),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@pytest.mark.parametrize("glance", [2, 200])
@given(typed=_typed, limit=st.integers(1, 30))
def test_it_finds_what_looking_at_every_product_finds(shop: Reader, glance: int, typed: str, limit: int) -> None:
    """Whether the index has to gather a long beginning at once or the first rows are enough."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("app.queries.search._GLANCE", glance)
        _same(shop, typed, limit)


def _same(shop: Reader, typed: str, limit: int) -> None:
    assert list(matching_rids(shop, typed)) == find(EVERY, typed)
    for active_only, listed in ((False, EVERY), (True, ACTIVE)):
        wanted = find(listed, typed)
        found = search(shop, typed, limit, active_only=active_only)
        assert [int(one.id[1:]) + 1 for one in found.rows] == wanted[:limit]
        assert found.more == (len(wanted) > limit)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("choc", "Chocolate bar"),
        ("chocolate dark", "Dark Chocolate 70%"),
        ("BRULEE", "Crème brûlée"),
        ("cocacola", "Coca-Cola Zéro 1.5L"),
        ("7up", "7-Up"),
        ("jerrys", "Crème brûlée"),
        ("ocol", "Chocolate bar"),
        ("ocol b", "Chocolate bar"),
        ("h hoc", "Hot chocolate"),
        ("йойо", "Йо-йо"),
        ("abc003", "Crème brûlée"),
        ("奶", "奶奶"),
        ("克力", "牛奶巧克力"),
        ("奶巧克", "牛奶巧克力"),
        ("치", "한국 김치 라면"),
        ("เตี๋ยว", "ก๋วยเตี๋ยวเรือ"),
        ("черн", "Чай чёрный Ахмад"),
        ("φρεσκο", "Γάλα φρέσκο"),
        ("اسود", "شاي أسود"),
        ("טרי", "חלב טרי"),
        ("grossm", "Großmutters Apfelmus"),
        ("チョコ", "ﾁｮｺﾚｰﾄ"),
        ("abc001", "Dark Chocolate 70%"),
        ("5000000000001", "Dark Chocolate 70%"),
        ("50000000", "Dark Chocolate 70%"),
        ("x-17", "Chocolate bar"),
        ("bleu", "Chocolate bar"),
    ],
)
def test_what_people_type(shop: Reader, typed: str, first: str) -> None:
    assert search(shop, typed, active_only=False).rows[0].name == first


def test_signs_that_stand_apart_are_no_word(shop: Reader) -> None:
    assert {one.name for one in search(shop, "牛奶糖", active_only=False).rows} == {"巧克力牛奶糖 100g"}


@pytest.mark.parametrize("typed", ["", " ", "\0", "%", "*", '"', "-", "'", "_", "zzqqzz", "\ud800", "ab\0", "()"])
def test_nothing_is_found_by_nothing(shop: Reader, typed: str) -> None:
    found = search(shop, typed)
    assert (len(found.rows), found.more) == (len(find(ACTIVE, typed)), False)


@pytest.mark.parametrize(
    "typed",
    [
        "x" * 10_000,
        "choc " * 2_000,
        " ".join(f"w{n}" for n in range(2_000)),
        "牛" * 10_000,
        "9" * 10_000,
        '"' * 10_000,
        "がんこ" * 3_000,
    ],
)
def test_a_page_of_text_is_only_a_long_question(shop: Reader, typed: str) -> None:
    assert list(matching_rids(shop, typed)) == find(EVERY, typed)


def test_many_words_are_all_compared(shop: Reader) -> None:
    name = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
    path = Path(str(shop.cache.value("SELECT file FROM pragma_database_list"))).with_name("long.db")
    raw_cache(path, [("p0", whole({"name": name}), 0), ("p1", whole({"name": name.replace("six", "sex")}), 0)])
    connection = reading(path)
    reader = Reader(connection, connection, Settings())
    backwards = " ".join(reversed(name.split()))
    assert [one.id for one in search(reader, backwards).rows] == ["p0"]
    assert [one.id for one in search(reader, name).rows] == ["p0"]
    assert [one.id for one in search(reader, " ".join(word[1:] for word in name.split())).rows] == []
    connection.close()


def test_what_sells_comes_first_as_it_sells(tmp_path: Path) -> None:
    """No new generation is needed, and a product that came last may lead."""
    with Register.open(tmp_path / "shop") as register:
        new = [Change(f"tea-{n}", None, {"name": f"Tea number {n}", "price": [100, 2]}) for n in range(30)]
        register.do(change_products, new).result()
        assert [one.id for one in register.ask(search, "tea", 2).rows] == ["tea-0", "tea-1"]
        for product, times in (("tea-29", 2), ("tea-7", 4)):
            for _ in range(times):
                _sell(register, product)
        renamed = Change("tea-7", {"name": "Tea number 7"}, {"name": "Tea of the house"})
        register.do(change_products, [renamed]).result()
        for typed in ("tea", "ea", "te", "umber tea", "tea n"):
            listed = [
                Listed(n + 1, "Tea of the house" if n == 7 else f"Tea number {n}", sold={7: 4, 29: 2}.get(n, 0))
                for n in range(30)
            ]
            assert list(register.ask(matching_rids, typed)) == find(listed, typed)
        assert [one.id for one in register.ask(search, "tea", 3).rows] == ["tea-7", "tea-29", "tea-0"]
        assert [one.id for one in register.ask(search, "house").rows] == ["tea-7"]
        assert "tea-7" not in [one.id for one in register.ask(search, "number").rows]
        register.do(change_products, [Change("tea-29", {"name": "Tea number 29"}, None)]).result()
        assert len(register.ask(search, "tea").rows) == 29


def _sell(register: Register, product_id: str) -> None:
    known = register.ask(product, product_id)
    assert known is not None
    line = replace(register.ask(line_for, known), id=register.new_id())
    cart = Cart(register.new_id(), register.settings["currency"], (line,))
    register.do(complete_sale, cart, cash(cart)).result()
