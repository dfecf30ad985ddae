"""Lists taken into a register: once is enough, twice changes nothing, and what was there is found again."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.catalog_edits import undo
from app.domain.catalog import Change
from app.imports import taking
from app.imports.taking import Imported, Plan, import_bytes, import_file, preview
from app.queries.imports import last_import
from app.queries.stock import on_hand
from app.register import Register
from app.services.catalog import change_products
from app.worker import WorkerStopped
from tests.imports.lists import by_sku, products, shop
from tests.shop import facts_of, findings

HEADER = "sku,barcode,name,price,stock,shelf\n"
LIST = HEADER + "A1,4006381333931,Pen,1.20,7,A3\nB2,,Ink,3.50,0,\nC3,96385074,Nib,,2.5,\n"


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    with shop(tmp_path / "till") as opened:
        yield opened


def counted(done: Imported) -> tuple[int, int, int, int]:
    return done.added, done.changed, done.same, done.refused


def take(register: Register, text: str) -> Imported:
    return import_bytes(register, text.encode())


def test_a_list_comes_in_once(register: Register) -> None:
    done = take(register, LIST)
    assert counted(done) == (3, 0, 0, 0) and done.unpriced == 1
    found = by_sku(register)
    assert (found["A1"]["barcodes"], found["A1"]["custom"]) == (["04006381333931"], {"stock": "7", "shelf": "A3"})
    assert [found[sku]["active"] for sku in ("A1", "B2", "C3")] == [True, True, False]
    before = len(facts_of(register))
    again = take(register, LIST)
    assert (counted(again), again.fact) == ((0, 0, 3, 0), "")
    assert len(facts_of(register)) == before


def test_the_fact_is_small_and_its_blobs_hold_only_what_changed_and_what_it_replaced(register: Register) -> None:
    take(register, LIST)
    take(register, LIST.replace("1.20", "1.30"))
    body = facts_of(register)[-1].read()
    assert (body["count"], body["format"], len(body["blobs"])) == (1, "generic", 1)
    (change,) = json.loads(register.blobs.get(body["blobs"][0]))
    assert (change["base"], change["new"]) == ({"price": [120, 2]}, {"price": [130, 2]})
    assert json.loads(register.blobs.get(body["report"]))["changed"] == 1
    assert findings(register.folder) == []


def test_what_waits_for_its_price_is_sold_once_it_has_one(register: Register) -> None:
    take(register, LIST)
    take(register, HEADER + "C3,,Nib,0.40,,\n")
    assert (by_sku(register)["C3"]["price"], by_sku(register)["C3"]["active"]) == ([40, 2], True)


def test_an_empty_cell_takes_nothing_away_and_no_code_is_lost(register: Register) -> None:
    take(register, LIST)
    (pen,) = (key for key, values in products(register).items() if values["sku"] == "A1")
    register.do(change_products, [Change(pen, {"brand": ""}, {"brand": "Swan"})]).result()
    take(register, HEADER + "A1,5012345678900,Pen,1.20,,\n")
    values = by_sku(register)["A1"]
    assert (values["brand"], values["barcodes"]) == ("Swan", ["04006381333931", "05012345678900"])
    assert values["custom"] == {"stock": "7", "shelf": "A3"}


def test_a_list_of_other_columns_leaves_those_of_an_earlier_one(register: Register) -> None:
    take(register, LIST)
    take(register, "sku,name,price,note\nA1,Pen,1.20,blue\n")
    assert by_sku(register)["A1"]["custom"] == {"stock": "7", "shelf": "A3", "note": "blue"}


def test_what_a_shop_system_has_no_more_is_no_more(register: Register) -> None:
    text = "Handle,Title,Tags,Variant SKU,Variant Price,Variant Compare At Price\nmug,Mug,{},M1,5.00,{}\n"
    take(register, text.format("red", "7.00"))
    take(register, text.format("blue", ""))
    assert by_sku(register)["M1"]["custom"] == {"Handle": "mug", "Tags": "blue"}


def test_codes_that_differ_in_case_are_one_product(register: Register) -> None:
    done = take(register, HEADER + "85123A,4006381333931,Holder,2.55,,\n85123a,96385074,Holder,2.95,,\n")
    assert (done.added, done.counts["merged"]) == (1, {"same-product": 1})
    (values,) = by_sku(register).values()
    assert (values["sku"], values["price"]) == ("85123A", [255, 2])
    assert values["barcodes"] == ["00000096385074", "04006381333931"]
    again = take(register, HEADER + "85123a,,Holder,2.55,,\n")
    assert counted(again) == (0, 0, 1, 0) and again.counts["cleaned"] == {"case": 1}


@pytest.mark.parametrize("between", [0, 2500])
def test_further_rows_of_a_product_bring_their_barcodes_however_far_away(register: Register, between: int) -> None:
    filling = "".join(f"F{n},,Filling {n},1,,\n" for n in range(between))
    text = HEADER + f"A1,4006381333931,Pen,1,,\n{filling}A1,96385074,Pen,1,,\nA1,5012345678900,Pen,1,,\n"
    take(register, text)
    codes = ["00000096385074", "04006381333931", "05012345678900"]
    assert by_sku(register)["A1"]["barcodes"] == codes
    assert counted(take(register, text))[:2] == (0, 0)
    take(register, text + filling.replace("F", "G") + "A1,12345670,Pen,1,,\n")
    assert by_sku(register)["A1"]["barcodes"] == ["00000012345670", *codes]
    take(register, text.replace("Pen,1", "Fine pen,2") + filling.replace("F", "H") + "A1,40123455,Pen,1,,\n")
    assert by_sku(register)["A1"]["barcodes"] == ["00000012345670", "00000040123455", *codes]
    assert by_sku(register)["A1"]["name"] == "Fine pen"


def test_two_products_may_claim_one_code_and_are_told_of(register: Register) -> None:
    done = take(register, HEADER + "A1,4006381333931,Pen,1,,\nB2,4006381333931,Ink,1,,\n")
    (remark,) = done.examples
    assert (remark.line, remark.kind, remark.other) == (3, "shared-code", 2)
    assert {sku: values["barcodes"] for sku, values in by_sku(register).items()} == {
        "A1": ["04006381333931"],
        "B2": ["04006381333931"],
    }
    assert take(register, HEADER + "C3,4006381333931,Nib,1,,\n").counts["warned"] == {"shared-code": 1}


def test_a_row_without_sku_is_its_barcode(register: Register) -> None:
    text = "barcode,name,price\n4006381333931,Pen,1\n0000000000017,Crackers,2\n00000017,Cookies,3\n"
    done = take(register, text)
    assert counted(done) == (3, 0, 0, 0) and done.counts["warned"] == {"shared-code": 1}
    assert counted(take(register, text)) == (0, 0, 3, 0)
    take(register, HEADER + "P1,5012345678900,Pot,1,,\n")
    found = take(register, "barcode,name,price\n5012345678900,Pot,2\n")
    assert counted(found) == (0, 1, 0, 0) and by_sku(register)["P1"]["price"] == [200, 2]


def test_a_dry_run_says_what_would_change_and_changes_nothing(register: Register, tmp_path: Path) -> None:
    take(register, LIST)
    before = facts_of(register), register.blobs.names(), products(register)
    file, report = tmp_path / "list.csv", tmp_path / "report.csv"
    file.write_text(LIST.replace("1.20", "1.30") + "D4,,=Glue,2,,\nE5,,,1,,\n", "utf-8")
    done = import_file(register, file, dry_run=True, report=report)
    assert counted(done) == (1, 1, 2, 1)
    assert (facts_of(register), register.blobs.names(), products(register)) == before
    rows = list(csv.DictReader(report.open(encoding="utf-8", newline="")))
    assert [(row["line"], row["outcome"], row["kind"], row["was"], row["became"]) for row in rows] == [
        ("6", "refused", "no-name", "", ""),
        ("2", "changed", "field", "1.20", "1.30"),
        ("5", "added", "new", "D4", "'=Glue"),
    ]
    assert counted(import_file(register, file)) == counted(done)


def test_an_import_is_taken_back_as_one(register: Register) -> None:
    take(register, LIST)
    before = products(register)
    take(register, LIST.replace("1.20", "1.30") + "D4,,Glue,2,,\n")
    undone = undo(register, register.ask(last_import)).result()
    assert undone.changed == 2
    assert products(register) == before


def test_quantities_become_opening_stock_only_where_nothing_ever_moved(register: Register, tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text(LIST, "utf-8")
    plan = Plan(stock=True)
    done = import_file(register, file, plan)
    assert (done.stock, done.opened) == (3, 2)
    ids = {values["sku"]: key for key, values in products(register).items()}
    levels = {sku: register.ask(on_hand, ids[sku]) for sku in ids}
    assert [(levels[sku].amount, levels[sku].exponent) for sku in ("A1", "C3")] == [(7000, 3), (2500, 3)]
    assert import_file(register, file, plan).opened == 0
    assert register.ask(on_hand, ids["A1"]) == levels["A1"]


def test_a_mapping_is_kept_for_the_lists_of_its_source(register: Register, tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text("nr,text,betrag\n1,Pen,1.20\n", "utf-8")
    mapping = {"sku": "nr", "name": "text", "price": "betrag"}
    assert import_file(register, file, Plan(mapping=mapping)).added == 1
    file.write_text("Betrag,Nr,Text\n1.20,1,Pen\n2,2,Ink\n", "utf-8")
    assert preview(register, file).fields == ("price", "sku", "name")
    assert counted(import_file(register, file)) == (1, 0, 1, 0)


def test_a_big_list_is_read_by_a_child_that_can_be_stopped(
    register: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(taking, "SMALL", 0)
    file = tmp_path / "big.csv"
    file.write_text(HEADER + "".join(f"S{n},,Thing {n},{n}.50,,\n" for n in range(6_000)), "utf-8")
    before = facts_of(register)
    with pytest.raises(WorkerStopped):
        import_file(register, file, cancelled=lambda: True)
    assert (facts_of(register), products(register)) == (before, {})
    done = import_file(register, file)
    assert counted(done) == (6_000, 0, 0, 0)
    body = facts_of(register)[-1].read()
    assert [len(json.loads(register.blobs.get(name))) for name in body["blobs"]] == [5_000, 1_000]
    assert len(products(register)) == 6_000
    assert replace(import_file(register, file), examples=()).same == 6_000


def test_the_report_names_what_changed_and_goods_without_a_class_get_the_shops_usual_one(tmp_path: Path) -> None:
    standard = {"standard": [{"id": "vat", "name": "VAT", "rate": 200_000, "included": True}], "zero": []}
    report = tmp_path / "report.csv"
    with Register.open(tmp_path / "shop", settings={"taxes": standard}) as register:
        import_bytes(register, b"sku,name,price,cost\nA,Glue,1.20,0.5\nB,Tape,2.00,\n")
        assert [one["tax_class"] for one in products(register).values()] == ["standard", "standard"]
        changed = tmp_path / "list.csv"
        changed.write_bytes(b"sku,name,price,cost\nA,Glue,1.20,0.5\nB,Tape wide,2.10,0.75\n")
        assert import_file(register, changed, report=report).changed == 1
    with report.open(encoding="utf-8-sig", newline="") as file:
        rows = [row[:6] for row in csv.reader(file) if "changed" in row]
    assert rows == [
        ["3", "changed", "field", "name", "Tape", "Tape wide"],
        ["3", "changed", "field", "price", "2.00", "2.10"],
        ["3", "changed", "field", "cost", "", "0.75"],
    ]


@pytest.mark.parametrize("small", [True, False])
def test_a_catalogue_put_in_order_meanwhile_stops_no_import(
    register: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, small: bool
) -> None:
    name = "read" if small else "run"
    monkeypatch.setattr(taking, "SMALL", 10_000 if small else 0)
    real, turns = getattr(taking, name), []

    def late(*given: Any, **more: Any) -> Any:
        """The file of the catalogue is named; before it is opened another one takes its place."""
        if not turns:
            turns.append(1)
            register.rearrange_catalog().result()
        return real(*given, **more)

    monkeypatch.setattr(taking, name, late)
    file = tmp_path / "list.csv"
    file.write_text(LIST)
    assert counted(import_file(register, file)) == (3, 0, 0, 0)
    assert turns == [1]
