"""Editing in the list without a screen: cells, blocks, one change for many, saved as one fact and taken back."""

from __future__ import annotations

from app.domain.repricing import Kind
from app.queries.products import product_history
from app.register import Register
from tests.ui.catalog.conftest import BRIE, EDAM, facts, place_of, settle
from tests.ui.conftest import Pump
from ui.catalog.fields import price_of
from ui.catalog.presenter import CatalogPresenter
from ui.catalog.words import effect_words
from ui.kit import figures


def price(presenter: CatalogPresenter, name: str) -> str:
    row = presenter.row(place_of(presenter, name))
    assert row is not None
    return figures.price(row.price, "EUR")


def test_an_edit_waits_until_it_is_saved(listed: CatalogPresenter, shop: Register, pump: Pump) -> None:
    brie = place_of(listed, BRIE)
    assert listed.cell_text(brie, "price") == "24.90"
    assert listed.put(brie, "price", "26,15") == ""
    assert listed.cell_text(brie, "price") == "26.15"
    assert price(listed, BRIE) == "24.90" and len(facts(shop)) == 1
    listed.save()
    settle(listed, pump)
    assert price(listed, BRIE) == "26.15" and len(facts(shop)) == 2
    row = listed.row(brie)
    assert row is not None
    (history, *_) = shop.ask(product_history, row.id)
    assert history.changes == (("price", [2490, 2], [2615, 2]),)
    assert listed.state.told is not None and listed.state.told.undo


def test_what_cannot_be_read_is_refused_with_an_example(listed: CatalogPresenter) -> None:
    brie = place_of(listed, BRIE)
    assert listed.put(brie, "price", "32,5O") == "Not a price. Use digits, as in 32.50."
    assert listed.put(brie, "price", "-3") == "A price is not negative."
    assert listed.put(brie, "tax_class", "19") == "No such tax class. Use one of standard (23 %), zero (0 %)."
    assert listed.put(brie, "name", " ").startswith("An item needs a name.")
    assert not listed.state.edits


def test_the_old_text_again_is_no_edit(listed: CatalogPresenter) -> None:
    brie = place_of(listed, BRIE)
    listed.put(brie, "price", "30")
    listed.put(brie, "tax_class", "23 %")
    assert listed.state.edits.count() == 2
    listed.put(brie, "price", "24.90")
    listed.put(brie, "tax_class", "0")
    assert not listed.state.edits


def test_edits_are_taken_back_one_by_one(listed: CatalogPresenter) -> None:
    brie, edam = place_of(listed, BRIE), place_of(listed, EDAM)
    listed.put(brie, "price", "30")
    listed.put(edam, "price", "31")
    listed.drop_edits()
    assert not listed.state.edits
    listed.undo()
    assert listed.state.edits.count() == 2
    listed.undo()
    assert listed.cell_text(brie, "price") == "30.00" and listed.cell_text(edam, "price") == "9.80"


def test_a_block_is_pasted_as_a_spreadsheet_gives_it(listed: CatalogPresenter, shop: Register, pump: Pump) -> None:
    first = place_of(listed, "Cheese 00")
    walked = ["name", "code", "category", "tax_class", "cost", "price", "on_hand", "margin"]
    listed.paste(first, first, "cost", walked, "4.10\t11.50\tignored\r\n4.20\t12.50\r\n\t13.50\r\n")
    listed.save()
    settle(listed, pump)
    assert [price(listed, f"Cheese 0{n}") for n in range(4)] == ["11.50", "12.50", "13.50", "10.03"]
    third = listed.row(first + 2)
    assert third is not None and third.cost is None
    assert len(facts(shop)) == 2


def test_one_value_fills_the_rows_and_bad_cells_are_told(listed: CatalogPresenter) -> None:
    first = place_of(listed, "Cheese 00")
    listed.paste(first, first + 9, "price", ["price"], "7.50")
    assert listed.state.edits.count() == 10
    listed.paste(first, first, "price", ["price"], "8\nlots\n9")
    told = listed.state.told
    assert told is not None and (told.code, told.detail) == ("paste-refused", "1")
    assert told.hint.startswith("Cheese 01: Not a price.")
    assert [listed.cell_text(first + n, "price") for n in range(3)] == ["8.00", "7.50", "9.00"]


def test_what_is_copied_can_be_pasted(listed: CatalogPresenter) -> None:
    first = place_of(listed, "Cheese 00")
    text = listed.copied(first, first + 1, ["name", "code", "category", "price"])
    assert text == "Cheese 00\tC00\tDairy > Cheese\t10.00\nCheese 01\tC01\tDairy > Cheese\t10.01"
    listed.paste(first, first, "name", ["name", "code", "category", "price"], text)
    assert not listed.state.edits


def test_five_per_cent_up_to_99_for_all_but_one(listed: CatalogPresenter, shop: Register, pump: Pump) -> None:
    listed.filter(category="Dairy")
    settle(listed, pump)
    listed.choose_everything()
    listed.choose(place_of(listed, BRIE))
    listed.bulk(text="5 %", ending=".99")
    row = listed.row(place_of(listed, "Cheese 37"))
    assert row is not None and listed.new_price(row) == price_of([1099, 2])
    brie = listed.row(place_of(listed, BRIE))
    assert brie is not None and listed.new_price(brie) is None
    pump.until(lambda: listed.state.effect is not None)
    sentence, warning = effect_words(listed.state.effect, listed.state)
    assert sentence == "Margin goes from 49.3 % to 52.8 % on average" and "under cost" in warning
    assert len(facts(shop)) == 1
    listed.apply_bulk()
    pump.until(lambda: listed.state.told is not None and listed.state.told.code == "bulk-saved")
    settle(listed, pump)
    assert len(facts(shop)) == 2
    assert (price(listed, "Cheese 37"), price(listed, BRIE)) == ("10.99", "24.90")
    listed.undo()
    pump.until(lambda: listed.state.told is not None and listed.state.told.code == "taken-back")
    settle(listed, pump)
    assert price(listed, "Cheese 37") == "10.37" and not listed.state.can_undo


def test_a_rule_that_says_nothing_changes_nothing(listed: CatalogPresenter, shop: Register) -> None:
    listed.choose_everything()
    for text, words in (("", ""), ("lots", "Not a percentage."), ("-5", "Not a percentage. Choose Lower")):
        listed.bulk(text=text)
        assert listed.state.bulk.error.startswith(words) and not listed.state.bulk.says_something
        listed.apply_bulk()
    listed.bulk(kind=Kind.LOWER, text="101")
    assert listed.state.bulk.error
    assert len(facts(shop)) == 1


def test_one_category_for_all_chosen(listed: CatalogPresenter, shop: Register, pump: Pump) -> None:
    listed.choose(place_of(listed, "Cheese 00"))
    listed.choose(place_of(listed, "Cheese 09"), to_last=True)
    listed.bulk(field="category", text="Dairy>Hard  cheese")
    listed.apply_bulk()
    pump.until(lambda: listed.state.told is not None and listed.state.told.code == "bulk-saved")
    listed.filter(category="Dairy > Hard cheese")
    settle(listed, pump)
    assert listed.state.found == 10 and len(facts(shop)) == 2


def test_taken_off_sale_they_leave_the_list(listed: CatalogPresenter, pump: Pump) -> None:
    listed.choose(place_of(listed, EDAM))
    listed.bulk(field="active", text="no")
    listed.apply_bulk()
    pump.until(lambda: listed.state.found == 42)


def test_a_selection_and_open_edits_do_not_mix(listed: CatalogPresenter, shop: Register) -> None:
    listed.put(place_of(listed, BRIE), "price", "30")
    listed.choose(place_of(listed, EDAM))
    listed.bulk(text="5")
    listed.apply_bulk()
    assert not listed.state.saving and listed.state.chosen_count == 1
    listed.drop_edits()
    listed.apply_bulk()
    assert listed.state.saving


def test_undo_of_what_was_saved_leaves_a_newer_edit_alone(listed: CatalogPresenter, shop: Register, pump: Pump) -> None:
    listed.put(place_of(listed, BRIE), "price", "30")
    listed.save()
    settle(listed, pump)
    listed.put(place_of(listed, EDAM), "price", "31")
    listed.undo_saved()
    pump.until(lambda: len(facts(shop)) == 3)
    settle(listed, pump)
    assert price(listed, BRIE) == "24.90" and listed.state.edits.count() == 1
