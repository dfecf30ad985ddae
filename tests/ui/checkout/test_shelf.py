"""The goods beside the cart: categories to their end, what is gone, and quick keys arranged, undone and kept."""

from __future__ import annotations

import pytest

from app.domain.catalog import Change
from app.domain.quantity import Quantity
from app.errors import ShopError
from app.register import Register
from app.services.catalog import change_products
from app.services.settings import change_settings
from app.services.stock import receive, waste
from tests.ui.conftest import Pump
from ui.checkout.quick_keys import QuickPage
from ui.checkout.shelf import PAGE, QUICK_KEYS, Shelf, ShelfState


class Watched(Shelf):
    """A shelf, with what it showed and what it could not keep."""

    def __init__(self, register: Register, pump: Pump) -> None:
        self.shown: list[ShelfState] = []
        self.failed: list[ShopError] = []
        super().__init__(register, pump.post, self.shown.append, self.failed.append)
        self.start()

    def names(self) -> list[str]:
        return [one.name for one in self.state.tiles]


@pytest.fixture
def shelf(register: Register, pump: Pump) -> Watched:
    return Watched(register, pump)


def _ids(register: Register, *names: str) -> list[str]:
    found = {one.name: one.id for one in Watched(register, Pump()).state.products}
    return [found[name] for name in names]


def test_categories_lead_down_and_back(shelf: Watched, register: Register) -> None:
    for name, path in (("Brie", "Food > Dairy > Cheese"), ("Milk", "Food > Dairy"), ("Soap", "Household")):
        register.do(change_products, [Change(name, None, {"name": name, "category": path})]).result()
    shelf.reload()
    assert {"Food", "Household"} <= set(shelf.state.categories)
    shelf.choose_category("Food")
    assert shelf.state.categories == ("Food", "Food > Dairy")
    assert shelf.names() == ["Brie", "Milk"]
    shelf.choose_category("Food > Dairy > Cheese")
    assert shelf.names() == ["Brie"]
    shelf.choose_category("")
    assert "Household" in shelf.state.categories


def test_a_long_category_is_shown_to_its_end(shelf: Watched, register: Register) -> None:
    """Nothing stops at the first screens of tiles, and a change elsewhere does not scroll anybody back."""
    many = [Change(f"n{n}", None, {"name": f"Nut {n:03}", "category": "Nuts", "price": [n, 2]}) for n in range(290)]
    for first in range(0, 290, 50):
        register.do(change_products, many[first : first + 50]).result()
    shelf.choose_category("Nuts")
    assert len(shelf.state.products) == PAGE and shelf.state.more
    shelf.show_more()
    shelf.reload()
    assert len(shelf.state.products) == 2 * PAGE
    shelf.show_more()
    shelf.show_more()
    assert shelf.names() == [f"Nut {n:03}" for n in range(290)] and not shelf.state.more


def test_what_is_gone_says_so_once_somebody_counts_it(shelf: Watched, register: Register) -> None:
    (croissant,) = _ids(register, "Almond croissant")
    assert shelf.state.gone == frozenset()
    register.do(receive, [(croissant, Quantity(2000))]).result()
    register.do(waste, [(croissant, Quantity(2000))], "damaged").result()
    shelf.look_at_stock()
    assert shelf.state.gone == {croissant}
    register.do(receive, [(croissant, Quantity(1000))]).result()
    shelf.look_at_stock()
    assert shelf.state.gone == frozenset()


def test_a_shop_without_quick_keys_begins_with_all_items(shelf: Watched, register: Register, pump: Pump) -> None:
    assert not shelf.state.is_quick and len(shelf.state.tiles) == 6
    register.do(change_settings, {QUICK_KEYS: [{"name": "A", "items": _ids(register, "Air-dried ham")}]}).result()
    again = Watched(register, pump)
    assert again.state.is_quick and again.names() == ["Air-dried ham"]


def test_keys_are_arranged_undone_and_kept(shelf: Watched, register: Register, pump: Pump) -> None:
    croissant, ham, milk = _ids(register, "Almond croissant", "Air-dried ham", "Full-fat milk 2 l")
    shelf.choose_page(0)
    shelf.put_key(croissant)
    assert shelf.names() == [], "nothing changes before somebody arranges"
    shelf.arrange("Quick keys")
    for product in (croissant, ham, milk, ham):
        shelf.put_key(product)
    assert shelf.names() == ["Almond croissant", "Air-dried ham", "Full-fat milk 2 l"]
    shelf.move_key(milk, croissant)
    shelf.take_key(ham)
    assert shelf.names() == ["Full-fat milk 2 l", "Almond croissant"]
    shelf.undo_keys()
    assert shelf.names() == ["Full-fat milk 2 l", "Almond croissant", "Air-dried ham"]
    shelf.name_page("  Morning\nround  ")
    shelf.add_page("Soup")
    assert (shelf.state.page, [page.name for page in shelf.state.pages]) == (1, ["Morning round", "Soup"])
    shelf.remove_page()
    shelf.end_arranging()
    pump.until(lambda: bool(register.settings[QUICK_KEYS]))
    assert register.settings[QUICK_KEYS] == [{"name": "Morning round", "items": [milk, croissant, ham]}]
    assert shelf.failed == [] and not shelf.state.can_undo


def test_pages_stand_in_the_order_of_the_shop(shelf: Watched, register: Register, pump: Pump) -> None:
    shelf.arrange("Morning")
    for name in ("Lunch", "Soup"):
        shelf.add_page(name)
    for by, order, page in (
        (1, ["Morning", "Lunch", "Soup"], 2),
        (-1, ["Morning", "Soup", "Lunch"], 1),
        (-1, ["Soup", "Morning", "Lunch"], 0),
        (-1, ["Soup", "Morning", "Lunch"], 0),
        (1, ["Morning", "Soup", "Lunch"], 1),
    ):
        shelf.move_page(by)
        assert ([one.name for one in shelf.state.pages], shelf.state.page) == (order, page)
    shelf.undo_keys()
    assert (shelf.state.pages[0].name, shelf.state.page) == ("Soup", 0), "a move is taken back with where one looked"
    shelf.end_arranging()
    pump.until(lambda: bool(register.settings[QUICK_KEYS]))
    assert [page["name"] for page in register.settings[QUICK_KEYS]] == ["Soup", "Morning", "Lunch"]


def test_the_best_sellers_fill_a_first_page_with_one_touch(shelf: Watched, pump: Pump, register: Register) -> None:
    shelf.choose_page(0)
    shelf.take_best_sellers("Quick keys")
    assert len(shelf.names()) == 6 and shelf.state.arranging
    shelf.undo_keys()
    assert shelf.names() == []


def test_every_key_and_page_taken_away_leaves_a_shelf_that_works(shelf: Watched) -> None:
    shelf.arrange("Quick keys")
    shelf.remove_page()
    shelf.put_key("x")
    shelf.name_page("nothing")
    shelf.undo_keys()
    assert shelf.state.pages == (QuickPage("Quick keys"),)
    shelf.remove_page()
    shelf.end_arranging()
    assert shelf.state.pages == () and len(shelf.state.tiles) == 6


def test_a_product_that_is_gone_from_the_catalogue_leaves_its_key(shelf: Watched, register: Register) -> None:
    (croissant,) = _ids(register, "Almond croissant")
    register.do(change_settings, {QUICK_KEYS: [{"name": "A", "items": ["nobody", croissant]}]}).result()
    shelf.settings_changed()
    shelf.choose_page(0)
    assert shelf.names() == ["Almond croissant"]
    assert shelf.state.pages[0].items == ("nobody", croissant), "it may come back"
