"""The list without a screen: found as one types, in pages, filtered, sorted, chosen."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from app.register import Register
from tests.ui.catalog.conftest import BRIE, EDAM, TEA, place_of, settle
from tests.ui.conftest import Pump
from ui.catalog.chosen import EVERYTHING, Chosen
from ui.catalog.listing import PAGE, Listing
from ui.catalog.presenter import CatalogPresenter
from ui.catalog.words import found_words, order_words


def names(presenter: CatalogPresenter) -> list[str]:
    rows = [presenter.row(place) for place in range(len(presenter.listing))]
    return [row.name for row in rows if row is not None]


def test_everything_on_sale_by_name(listed: CatalogPresenter) -> None:
    assert listed.state.found == 43
    assert names(listed)[0] == BRIE
    assert "Old lamp" not in names(listed)
    assert found_words(listed.state) == ("43 items", "on sale")


def test_what_is_filtered_is_said_in_words(listed: CatalogPresenter, pump: Pump) -> None:
    listed.filter(category="Dairy > Cheese", brand="Polder")
    settle(listed, pump)
    assert names(listed) == [EDAM]
    assert found_words(listed.state) == ("1 of 43 items", "in Cheese, by Polder, on sale")
    assert listed.state.is_filtered
    listed.clear_filters()
    settle(listed, pump)
    assert listed.state.found == 43 and not listed.state.is_filtered


def test_what_is_not_sold_is_found_when_asked_for(listed: CatalogPresenter, pump: Pump) -> None:
    listed.filter(active=False)
    settle(listed, pump)
    assert names(listed) == ["Old lamp"]
    assert found_words(listed.state)[1] == "not on sale"


def test_only_the_last_key_counts(listed: CatalogPresenter, pump: Pump) -> None:
    shown = []
    listed._show = lambda state: shown.append(state.found)
    for text in ("c", "ch", "che", "chee", "شاي"):
        listed.search(text)
    settle(listed, pump)
    assert names(listed) == [TEA]
    assert set(shown) == {43, 1}


def test_the_same_column_again_turns_the_order_round(listed: CatalogPresenter, pump: Pump) -> None:
    listed.sort_by("price")
    settle(listed, pump)
    assert names(listed)[-1] == BRIE
    listed.sort_by("price")
    settle(listed, pump)
    assert names(listed)[0] == BRIE
    assert found_words(listed.state)[1] == "on sale" and order_words(listed.state) == "dearest first"


def test_rows_are_read_in_pages_and_kept() -> None:
    asked: list[int] = []

    def fetch(rids: Sequence[int]) -> Sequence[object]:
        asked.append(len(rids))
        return [type("Row", (), {"rid": rid})() for rid in rids]

    listing = Listing(fetch)  # type: ignore[arg-type]
    listing.replace(array("q", range(1, 1_000_001)))
    assert listing.row(999_999).rid == 1_000_000  # type: ignore[union-attr]
    assert listing.row(0).rid == 1 and listing.row(PAGE - 1).rid == PAGE  # type: ignore[union-attr]
    assert asked == [1_000_000 % PAGE or PAGE, PAGE]
    assert listing.row(1_000_000) is None and listing.row(-1) is None


def test_a_million_are_chosen_but_two() -> None:
    chosen = EVERYTHING.toggled(7).having(range(9, 10), False)
    assert chosen.count(1_000_000) == 999_998
    assert 7 not in chosen and 9 not in chosen and 8 in chosen
    assert chosen.having([7], True) == Chosen(True, frozenset({9}))


def test_a_range_is_chosen_from_the_last_one_on(listed: CatalogPresenter) -> None:
    listed.choose(2)
    listed.choose(5, to_last=True)
    assert [listed.is_chosen(place) for place in range(7)] == [False, False, True, True, True, True, False]
    listed.choose(3)
    assert listed.state.chosen_count == 3


def test_other_rows_are_shown_and_none_of_them_is_chosen(listed: CatalogPresenter, pump: Pump) -> None:
    listed.choose_everything()
    listed.choose(0)
    assert listed.state.chosen_count == 42
    listed.search("brie")
    settle(listed, pump)
    assert listed.state.chosen_count == 0


def test_a_catalogue_built_anew_forgets_what_was_chosen(listed: CatalogPresenter, shop: Register, pump: Pump) -> None:
    listed.choose(place_of(listed, EDAM))
    before = listed._generation
    shop.rearrange_catalog().result()
    listed.changed(frozenset({"catalog"}))
    pump.until(lambda: listed._generation != before)
    assert listed.state.chosen_count == 0
    assert names(listed)[0] == BRIE


def test_rows_of_a_generation_that_is_gone_are_never_shown(
    listed: CatalogPresenter, shop: Register, pump: Pump
) -> None:
    before = listed._generation
    shop.rearrange_catalog().result()
    listed.listing.forget()
    assert listed.row(0) is None
    pump.until(lambda: listed._generation != before)
    row = listed.row(0)
    assert row is not None and row.name == BRIE
