"""The demo shop: goods that scan, pictures that are drawn the same each time, days that verify."""

from __future__ import annotations

import csv
import io
import time
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from importlib.resources import files
from pathlib import Path

import pytest
from PIL import Image

from app.clock import stamp
from app.db.folder import heads_folder
from app.db.verify import verify
from app.demo import create_demo
from app.demo.keys import PAGES, SCALE
from app.demo.pictures import GROUNDS, names, picture
from app.demo.shop import demo_list
from app.domain.barcode import check_digit, price_verifier, verifies
from app.domain.cart import Cart
from app.domain.pricing import price, rules_for
from app.queries.catalog import line_for_barcode, products_in
from app.queries.tiles import products_by_id
from app.register import Register
from tests.imports.lists import rows_in

QUICK_KEYS = "counter.quick_keys"
NOON = datetime(2026, 3, 12, 12, 0, tzinfo=UTC)


class Stopped:
    """A clock that a test sets."""

    def __init__(self, now: datetime) -> None:
        self.time = now

    def now(self) -> datetime:
        return self.time


def rows() -> list[dict[str, str]]:
    text = (files("resources.demo") / "products.csv").read_text("utf-8")
    return list(csv.DictReader(text.splitlines()))


def test_the_catalogue_reads_without_a_remark() -> None:
    found, report = rows_in(demo_list())
    assert len(found) == len(rows()) >= 200
    assert not report.counts
    assert {row.values["tax_class"] for row in found} == {"standard", "reduced", "zero"}
    assert {row.values["category"] for row in found} == set(GROUNDS)
    assert len({(row.values["name"], str(row.values["options"])) for row in found}) == len(found)
    assert not any("custom" in row.values for row in found)


def test_quick_keys_are_three_screens_of_goods_that_are_there() -> None:
    by_sku = {row["sku"]: row for row in rows()}
    assert [name for name, _skus in PAGES] == ["Morning", "Lunch", "By weight"]
    for _name, skus in PAGES:
        assert len(set(skus)) == len(skus) == 25 and set(skus) <= set(by_sku)
    assert all(by_sku[sku]["weighed"] for sku in SCALE)


def test_barcodes_are_in_ranges_that_belong_to_no_maker() -> None:
    """GS1 General Specifications 1.4.2: 020–029 and 200–299 within a region, 040–049 within a company."""
    for row in rows():
        if row["barcode"]:
            assert len(row["barcode"]) == 13 and verifies(row["barcode"])
            assert row["barcode"].startswith("20" if row["weighed"] else "040")
        assert not row["weighed"] or (row["barcode"] and row["unit"] == "kg")


def test_prices_are_plausible_and_above_cost() -> None:
    for row in rows_in(demo_list())[0]:
        (amount, exponent), cost = row.values["price"], row.values["cost"]
        assert exponent == 2 and 10 <= amount <= 40_00
        assert cost is not None and cost[0] < amount


def test_every_product_has_a_picture_and_every_picture_a_product() -> None:
    assert {row["picture"] for row in rows()} == set(names())


def test_pictures_are_the_same_each_time_and_are_pictures() -> None:
    kinds = {(row["picture"], row["category"]) for row in rows()}
    seen = set()
    for kind in sorted(kinds)[::5]:
        data = picture(*kind)
        assert data == picture(*kind)
        seen.add(data)
        with Image.open(io.BytesIO(data)) as image:
            assert image.size == (128, 128)
            colours = image.convert("RGB").getcolors(128 * 128)
            assert colours is not None and len(colours) > 8
    assert len(seen) == len(sorted(kinds)[::5])


def test_the_demo_shop_has_goods_days_and_verifies(tmp_path: Path) -> None:
    demo = create_demo(tmp_path / "demo", clock=Stopped(NOON))
    assert demo.fresh and demo.orders > 80
    with Register.open(tmp_path / "demo", clock=Stopped(NOON)) as register:
        products = register.ask(products_in)
        assert len(products) == demo.products
        for product in products[::20]:
            assert register.blobs.get(product.picture).startswith(b"\x89PNG")
        keys = {page["name"]: register.ask(products_by_id, page["items"]) for page in register.settings[QUICK_KEYS]}
        assert {name: tuple(one.sku for one in found) for name, found in keys.items()} == dict(PAGES)
        shifts = register.ask(
            lambda reader: reader.ledger.rows(
                "SELECT business_day, z, closed_at = '' FROM shifts ORDER BY business_day"
            )
        )
    assert [tuple(row) for row in shifts] == [
        ("2026-03-09", 1, 0),
        ("2026-03-10", 2, 0),
        ("2026-03-11", 3, 0),
        ("2026-03-12", 0, 1),
    ]
    report = verify(tmp_path / "demo", heads_folder(), rebuild=True)
    assert (report.findings, report.notes) == ([], [])


def test_orders_stand_in_the_order_of_their_times(tmp_path: Path) -> None:
    create_demo(tmp_path / "demo", clock=Stopped(NOON))
    with Register.open(tmp_path / "demo", clock=Stopped(NOON)) as register:
        times = [
            row[0] for row in register.ask(lambda reader: reader.ledger.rows("SELECT sold_at FROM orders ORDER BY n"))
        ]
    assert times == sorted(times)
    assert times[-1] <= stamp(NOON)


def test_a_label_of_the_scale_gives_the_product_at_its_price(tmp_path: Path) -> None:
    create_demo(tmp_path / "demo", clock=Stopped(NOON))
    cheese = next(row for row in rows() if row["weighed"])
    payload = f"{cheese['barcode'][:7]}{price_verifier('0472')}0472"
    with Register.open(tmp_path / "demo", clock=Stopped(NOON)) as register:
        found = register.ask(line_for_barcode, payload + str(check_digit(payload)))
    assert found is not None
    priced = price(Cart("c", "GBP", (replace(found.line, id="1"),)), rules_for("line-half-up/1", "GBP"))
    assert (found.product.sku, priced.total_minor) == (cheese["sku"], 472)


def test_making_it_again_changes_nothing_on_any_day(tmp_path: Path) -> None:
    create_demo(tmp_path / "demo", clock=Stopped(NOON))
    before = _facts(tmp_path / "demo")
    for later in (timedelta(), timedelta(days=1), timedelta(days=40)):
        again = create_demo(tmp_path / "demo", clock=Stopped(NOON + later))
        assert not again.fresh and again.orders > 80
    assert _facts(tmp_path / "demo") == before


class Cut(Exception):
    pass


@pytest.mark.parametrize("acts", [1, 3, 40, 100])
def test_stopped_half_way_it_is_finished_by_the_next_call(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, acts: int
) -> None:
    whole = create_demo(tmp_path / "whole", clock=Stopped(NOON))
    hand_in, left = Register.do, [acts]

    def stopping(register: Register, *args: object, **named: object) -> object:
        left[0] -= 1
        if left[0] < 0:
            raise Cut
        return hand_in(register, *args, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(Register, "do", stopping)
    with pytest.raises(Cut):
        create_demo(tmp_path / "cut", clock=Stopped(NOON))
    monkeypatch.setattr(Register, "do", hand_in)
    assert create_demo(tmp_path / "cut", clock=Stopped(NOON)).orders == whole.orders
    facts, expected = _facts(tmp_path / "cut"), _facts(tmp_path / "whole")
    assert {kind: facts[kind] for kind in facts if kind != "CustomerChanged"} == {
        kind: expected[kind] for kind in expected if kind != "CustomerChanged"
    }


def test_it_is_made_in_under_three_seconds(tmp_path: Path) -> None:
    took = []
    for attempt in range(3):  # the best of three: others may be using the disk
        started = time.perf_counter()
        create_demo(tmp_path / f"demo-{attempt}", clock=Stopped(NOON))
        took.append(time.perf_counter() - started)
        if took[-1] < 3:
            break
    assert min(took) < 3


def _facts(folder: Path) -> Counter[str]:
    with Register.open(folder, clock=Stopped(NOON)) as register:
        found = register.ask(lambda reader: reader.ledger.rows("SELECT type FROM journal"))
    return Counter(row[0] for row in found)
