"""What a code means at the counter, and which products a category shows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.barcode import UnreadableCode, check_digit, normalise, price_verifier
from app.domain.cart import Cart, CartLine
from app.domain.catalog import Change
from app.domain.pricing import policies, price, rules_for
from app.domain.quantity import ONE, Quantity, UnitPrice
from app.domain.tax import Tax
from app.queries import catalog
from app.queries.catalog import (
    categories,
    categories_near,
    line_for,
    line_for_barcode,
    product,
    product_page,
    products_in,
)
from app.register import Register
from app.services.catalog import change_products

MILK, SIX, LOOSE = "5000000000012", "15000000000019", "5000000000029"
TAXES = {"standard": [{"id": "vat", "name": "VAT", "rate": 200_000, "included": True}]}


def ean(payload: str) -> str:
    return payload + str(check_digit(payload))


GOODS: Mapping[str, Mapping[str, Any]] = {
    "milk": {
        "name": "Milk",
        "sku": "MLK",
        "barcodes": [normalise(MILK)],
        "packs": [[normalise(SIX), 6000]],
        "price": [120, 2],
        "category": "Food > Dairy",
        "tax_class": "standard",
    },
    "rope": {"name": "Rope", "sku": "Rope-1", "unit": "m", "step": 500, "price": [250, 2], "category": "Hardware"},
    "eggs": {"name": "Eggs", "sku": "rope-1", "step": 250, "price": [30, 2], "category": "Food"},
    "old": {
        "name": "Old milk",
        "sku": "OLD",
        "barcodes": [normalise(LOOSE)],
        "active": False,
        "category": "Food > Dairy",
    },
    "tea": {"name": "Café tea", "category": "Food > Drinks > Hot", "price": [0, 2]},
    "fool": {"name": "Fools gold", "category": "Foods", "price": [1, 2]},
}


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Register]:
    folder = tmp_path_factory.mktemp("shop") / "shop"
    with Register.open(folder, settings={"taxes": TAXES}) as register:
        register.do(change_products, [Change(name, None, dict(fields)) for name, fields in GOODS.items()]).result()
        yield register


def line(register: Register, code: str) -> CartLine:
    found = register.ask(line_for_barcode, code)
    assert found is not None
    return found.line


def test_a_code_is_one_unit_at_its_price_and_taxes(shop: Register) -> None:
    one = line(shop, MILK)
    assert (one.product_id, one.quantity, one.unit_price) == ("milk", ONE, UnitPrice(120))
    assert (one.barcode, one.taxes) == (MILK, (Tax("vat", "VAT", 200_000),))


def test_a_packs_code_is_what_is_in_the_pack(shop: Register) -> None:
    assert (line(shop, SIX).product_id, line(shop, SIX).quantity) == ("milk", Quantity(6000))


def test_a_sku_is_found_in_any_case_and_first_as_it_is_written(shop: Register) -> None:
    assert [line(shop, code).product_id for code in ("MLK", "mlk", "Rope-1", "rope-1")] == [
        *("milk", "milk", "rope", "eggs")
    ]


@pytest.mark.parametrize("code", [LOOSE, "OLD", "old", "5000000000036", "nothing"])
def test_what_is_not_sold_is_not_found(shop: Register, code: str) -> None:
    assert shop.ask(line_for_barcode, code) is None


def test_the_first_of_two_that_claim_a_code(tmp_path: Path) -> None:
    with Register.open(tmp_path / "shop") as register:
        for name, active in (("a", False), ("b", True), ("c", True)):
            fields = {"name": name, "barcodes": [normalise(MILK)], "active": active}
            register.do(change_products, [Change(name, None, fields)]).result()
        assert line(register, MILK).product_id == "b"


# In-store labels ----------------------------------------------------------------------------------------------


def _label_shop(folder: Path, **fields: Any) -> Register:
    register = Register.open(folder, settings={"taxes": TAXES, "country": "GB"})
    key = normalise(ean("201234500000"))
    new = {"name": "Ham", "unit": "kg", "weighed": True, "step": 1, "barcodes": [key], **fields}
    register.do(change_products, [Change("ham", None, new)]).result()
    return register


def _price_label(minor: int) -> str:
    """A label as the shop's country prints it, found by trying: the first that reads as this price."""
    layouts = catalog.layouts_in("GB")
    layout = layouts.by_prefix["20"]
    size = 12 - layout.start
    digits = f"{minor:0{size}d}"
    fixed = "201234500000"[: layout.start if layout.verifier < 0 else layout.verifier]
    return ean(fixed + ("" if layout.verifier < 0 else str(price_verifier(digits))) + digits)


@pytest.mark.parametrize("each", [UnitPrice(998), UnitPrice(1999), UnitPrice(12345, 3), UnitPrice(0), UnitPrice(1)])
@pytest.mark.parametrize("minor", [1, 499, 998, 4999])
def test_a_label_asks_for_exactly_its_price(tmp_path: Path, each: UnitPrice, minor: int) -> None:
    with _label_shop(tmp_path / "shop", price=[each.amount, each.exponent]) as register:
        one = line(register, _price_label(minor))
        assert one.product_id == "ham"
        for policy in policies():
            priced = price(Cart("c", "GBP", (one,)), rules_for(policy, "GBP"))
            assert priced.lines[0].list_minor == minor
        if one.unit == "kg":
            exact = one.quantity.amount * each.amount, 10 ** (one.quantity.exponent + each.exponent - 2)
            assert exact[0] == minor * exact[1]
        else:
            assert (one.unit, one.quantity) == ("pc", ONE)


def test_a_labels_weight_is_told_only_where_there_is_no_doubt(tmp_path: Path) -> None:
    with _label_shop(tmp_path / "shop", price=[998, 2]) as register:
        exact, rough = line(register, _price_label(499)), line(register, _price_label(500))
        assert (exact.unit, exact.quantity, exact.unit_price, exact.amount_minor) == (
            *("kg", Quantity(500), UnitPrice(998), 499),
        )
        assert (rough.unit, rough.quantity, rough.unit_price, rough.amount_minor) == ("pc", ONE, UnitPrice(500), 500)


def test_a_code_that_stands_in_the_catalogue_is_no_label(tmp_path: Path) -> None:
    """Whatever its digits would say as a label; some do not even read as one."""
    with _label_shop(tmp_path / "shop", price=[998, 2]) as register:
        good = _price_label(499)
        layout = catalog.layouts_in("GB").by_prefix["20"]
        codes = [good]
        if layout.verifier >= 0:
            wrong = (
                good[: layout.verifier] + str((int(good[layout.verifier]) + 1) % 10) + good[layout.verifier + 1 : 12]
            )
            codes.append(ean(wrong))
            with pytest.raises(UnreadableCode):
                register.ask(line_for_barcode, codes[1])
        new = Change("pie", None, {"name": "Pie", "price": [350, 2], "barcodes": [normalise(code) for code in codes]})
        register.do(change_products, [new]).result()
        for code in codes:
            assert (line(register, code).product_id, line(register, code).amount_minor) == ("pie", None)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    code=st.one_of(
        st.sampled_from(
            [MILK, SIX, LOOSE, MILK[1:], "0" + MILK, "MLK", "mlk ", " " + MILK, "]E0" + MILK, "01" + "0" + MILK]
        ),
        st.text("0123456789", min_size=1, max_size=15),
        st.text(max_size=8),
    )
)
def test_the_short_way_answers_as_the_long_one(shop: Register, code: str) -> None:
    def answer(query: Callable[..., Any]) -> Any:
        try:
            return shop.ask(query, code)
        except UnreadableCode as problem:
            return problem.reason

    assert answer(line_for_barcode) == answer(catalog._by_reading)


# Categories ---------------------------------------------------------------------------------------------------


def test_a_category_shows_what_is_below_it(shop: Register) -> None:
    def names(category: str, limit: int = 500) -> list[str]:
        return [one.name for one in shop.ask(products_in, category, limit)]

    assert names("Food") == ["Café tea", "Eggs", "Milk"]
    assert names("Food > Dairy") == ["Milk"]
    assert names("Food > Drinks") == ["Café tea"]
    assert names("Foods") == ["Fools gold"]
    assert names("Foo") == names("Food > D") == []
    assert names("Food", 2) == ["Café tea", "Eggs"]
    assert names("") == ["Café tea", "Eggs", "Fools gold", "Milk", "Rope"]
    assert names("", 1) == ["Café tea"]


def test_the_paths_of_the_categories(shop: Register) -> None:
    assert shop.ask(categories) == ("Food", "Food > Dairy", "Food > Drinks > Hot", "Foods", "Hardware")


@pytest.mark.parametrize(
    ("chosen", "near"),
    [
        ("", ("Food", "Foods", "Hardware")),
        ("Hardware", ("Food", "Foods", "Hardware")),
        ("Gone", ("Food", "Foods", "Hardware")),
        ("Food", ("Food", "Food > Dairy", "Food > Drinks")),
        ("Food > Dairy", ("Food", "Food > Dairy", "Food > Drinks")),
        ("Food > Drinks", ("Food", "Food > Drinks", "Food > Drinks > Hot")),
        ("Food > Drinks > Hot", ("Food", "Food > Drinks", "Food > Drinks > Hot")),
    ],
)
def test_where_one_may_go_from_a_category(shop: Register, chosen: str, near: tuple[str, ...]) -> None:
    assert shop.ask(categories_near, chosen) == near


@pytest.mark.parametrize("paths", [3, 80])
@pytest.mark.parametrize("others", [0, 400])
def test_every_way_to_a_category_shows_the_same(tmp_path: Path, paths: int, others: int) -> None:
    """Few paths or many, a small part of the shop or nearly all of it."""
    names = [f"Thing {n * 7919 % 100:03d}" for n in range(200)]
    new = [Change(f"p{n}", None, {"name": name, "category": f"A > {n % paths}"}) for n, name in enumerate(names)]
    new += [Change(f"q{n}", None, {"name": f"Other {n:03d}", "category": "B"}) for n in range(others)]
    with Register.open(tmp_path / "shop") as register:
        for start in range(0, len(new), 50):
            register.do(change_products, new[start : start + 50]).result()
        for limit in (1, 30, 500):
            assert [one.name for one in register.ask(products_in, "A", limit)] == sorted(names)[:limit]
        assert _walked(register, "A") == sorted(names)
        assert _walked(register, "") == sorted([*names, *(f"Other {n:03d}" for n in range(others))])


def _walked(register: Register, category: str) -> list[str]:
    """Page after page to the end: several products of one name, and nothing twice or left out."""
    found, after, pages = [], "", 0
    while after or not pages:
        page = register.ask(product_page, category, 7, after)
        found += [one.name for one in page.products]
        after, pages = page.after, pages + 1
    return found


def test_one_product(shop: Register) -> None:
    found = shop.ask(product, "eggs")
    assert found is not None and (found.name, found.step) == ("Eggs", 250)
    assert shop.ask(line_for, found).quantity == ONE
    assert shop.ask(product, "nobody") is None
