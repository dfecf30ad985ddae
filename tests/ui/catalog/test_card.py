"""One product in hand without a screen: edited, kept as a draft, saved, taken back; and a new one from a sale."""

from __future__ import annotations

from pathlib import Path

from app.queries.catalog import line_for_barcode
from app.queries.products import product_history
from app.register import Register
from tests.ui.catalog.conftest import BRIE, EDAM, MILK_CODE, facts, place_of, settle
from tests.ui.conftest import Pump
from ui.catalog.presenter import CatalogPresenter
from ui.catalog.state import Draft
from ui.catalog.words import history_words


def in_hand(presenter: CatalogPresenter) -> Draft:
    assert presenter.state.draft is not None
    return presenter.state.draft


def test_edits_of_the_sheet_are_one_fact_with_what_was_before(
    listed: CatalogPresenter, shop: Register, pump: Pump
) -> None:
    listed.open(place_of(listed, BRIE))
    listed.change("price", "25.50")
    listed.change("low_stock", "2.5")
    listed.change_pairs("codes", [(MILK_CODE, "1"), ("CASE", "6")])
    listed.save_card()
    pump.until(lambda: not in_hand(listed).busy and not in_hand(listed).is_touched)
    (row, *_) = shop.ask(product_history, in_hand(listed).id)
    assert {name: before for name, before, _ in row.changes} == {
        "price": [2490, 2],
        "low_stock": None,
        "barcodes": [],
        "packs": [],
    }
    assert in_hand(listed).base["packs"] == [["CASE", 6000]]
    assert len(facts(shop)) == 2


def test_esc_loses_nothing(listed: CatalogPresenter, pump: Pump) -> None:
    listed.open(place_of(listed, BRIE))
    listed.change("name", "Brie, half")
    listed.change("price", "not yet")
    brie = in_hand(listed).id
    listed.close_card()
    assert listed.state.draft is None and listed.has_draft(brie)
    listed.open(place_of(listed, EDAM))
    assert not in_hand(listed).is_touched
    listed.open(place_of(listed, BRIE))
    assert in_hand(listed).changed == {"name": "Brie, half"}
    assert in_hand(listed).texts == {"price": "not yet"}
    listed.drop_draft()
    listed.close_card()
    assert not listed.has_draft(brie)


def test_what_is_wrong_is_told_in_its_place_and_nothing_saved(listed: CatalogPresenter, shop: Register) -> None:
    listed.open(place_of(listed, BRIE))
    listed.change("price", "a lot")
    listed.change("step", "0.3")
    listed.change_pairs("prices", [("Euro", "3")])
    assert set(in_hand(listed).errors) == {"price", "step", "prices"}
    listed.save_card()
    assert len(facts(shop)) == 1
    listed.change("price", "24.90")
    assert "price" not in in_hand(listed).errors and "price" not in in_hand(listed).changed


def test_a_picture_that_was_refused_says_why_and_holds_up_nothing(
    listed: CatalogPresenter, shop: Register, pump: Pump, tmp_path: Path
) -> None:
    listed.open(place_of(listed, BRIE))
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"\x89PNG\r\n\x1a\n" + b"junk" * 100)
    listed.take_picture(str(broken))
    pump.until(lambda: listed.state.draft is not None and "picture" in listed.state.draft.errors)
    listed.change("price", "25.10")
    listed.save_card()
    settle(listed, pump)
    pump.until(lambda: len(facts(shop)) == 2)


def test_one_change_of_the_history_is_taken_back(listed: CatalogPresenter, shop: Register, pump: Pump) -> None:
    listed.open(place_of(listed, BRIE))
    listed.change("name", "Brie")
    listed.save_card()
    pump.until(lambda: bool(in_hand(listed).history) and in_hand(listed).history[0].kind == "changed")
    entry = in_hand(listed).history[0]
    assert history_words(entry, listed.shop) == f"Name {BRIE} → Brie"
    listed.take_back(entry.fact_id)
    pump.until(lambda: in_hand(listed).base["name"] == BRIE)
    settle(listed, pump)


def test_a_scanned_code_opens_its_product_or_begins_one(listed: CatalogPresenter, shop: Register) -> None:
    listed.open_code("EDAM-CODE")
    assert in_hand(listed).card is None and in_hand(listed).value("barcodes") == ["EDAM-CODE"]
    listed.open_code("EDAM")
    assert in_hand(listed).card is not None or in_hand(listed).value("barcodes") == ["EDAM"]


def test_an_unknown_code_becomes_an_item_and_goes_on_with_the_sale(
    listed: CatalogPresenter, shop: Register, pump: Pump
) -> None:
    made: list[str] = []
    listed.made = made.append
    listed.new_from_code(MILK_CODE)
    listed.change("name", "Milk 2 l")
    listed.change("price", "2.29")
    listed.save_card()
    pump.until(lambda: bool(made))
    found = shop.ask(line_for_barcode, MILK_CODE)
    assert found is not None and (found.product.name, found.line.unit_price.amount) == ("Milk 2 l", 229)
    assert listed.state.draft is None and len(facts(shop)) == 2


def test_a_new_item_needs_a_name(listed: CatalogPresenter, shop: Register) -> None:
    listed.new_item()
    listed.change("price", "1")
    listed.save_card()
    assert in_hand(listed).refused.startswith("A product needs a name.")
    assert in_hand(listed).changed["price"] == [100, 2] and len(facts(shop)) == 1


def test_a_code_that_is_taken_is_refused_and_added_all_the_same(
    listed: CatalogPresenter, shop: Register, pump: Pump
) -> None:
    for name in ("Milk", "Other milk"):
        listed.new_from_code(MILK_CODE, from_sale=False)
        listed.change("name", name)
        listed.save_card()
        pump.until(lambda: not in_hand(listed).busy)
    assert "Milk" in in_hand(listed).refused
    listed.save_card(may_share=True)
    pump.until(lambda: in_hand(listed).card is not None)
    assert len(facts(shop)) == 3


def test_a_new_item_half_typed_waits(listed: CatalogPresenter) -> None:
    listed.new_item()
    listed.change("name", "Half")
    listed.close_card()
    listed.new_item()
    assert in_hand(listed).changed == {"name": "Half"}


def test_variants_come_with_their_product(listed: CatalogPresenter) -> None:
    listed.open(place_of(listed, "COAT-S"))
    card = in_hand(listed).card
    assert card is not None and [row.variant for row in card.siblings] == ["L"]
