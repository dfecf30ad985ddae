"""A shop with forty cheeses and a few other things, known by names, prices and costs that tests can count on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.catalog_edits import edit
from app.domain.catalog import Change
from app.register import Register
from tests.ui.conftest import Pump, open_register
from ui.catalog.presenter import CatalogPresenter
from ui.catalog.state import CatalogState

BRIE, EDAM, TEA = "Brie de Meaux", "Edam", "شاي أخضر بالنعناع"
KNOWN = (
    {"sku": "BRIE", "name": BRIE, "price": [2490, 2], "cost": [1520, 2], "unit": "kg", "step": 1, "weighed": True},
    {"sku": "EDAM", "name": EDAM, "price": [980, 2], "cost": [1100, 2], "brand": "Polder"},
    {"sku": "TEA", "name": TEA, "price": [450, 2], "category": "Tea", "tax_class": "standard", "brand": "Polder"},
    {"sku": "GONE", "name": "Old lamp", "price": [9900, 2], "category": "Home", "active": False},
    {"sku": "COAT-S", "name": "Coat", "parent": "COAT", "options": [["Size", "S"]], "category": "Home"},
    {"sku": "COAT-L", "name": "Coat", "parent": "COAT", "options": [["Size", "L"]], "category": "Home"},
)
PLAIN = tuple(
    {"sku": f"C{n:02}", "name": f"Cheese {n:02}", "price": [1000 + n, 2], "cost": [500, 2]} for n in range(38)
)
MILK_CODE = "5000000000012"


def stock_the_shop(register: Register) -> None:
    """Forty cheeses, tea, a lamp that is not sold and a coat in two sizes, all taken in as one act."""
    made = []
    for values in (*KNOWN, *PLAIN):
        whole = {"category": "Dairy > Cheese", "tax_class": "zero", **values}
        made.append(Change(register.new_id(), None, whole))
    edit(register, made).result()


def stocked(folder: Path) -> Register:
    """The shop opened from a folder of its own."""
    register = open_register(folder, goods="")
    stock_the_shop(register)
    return register


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Register]:
    with open_register(tmp_path / "till", goods="") as opened:
        stock_the_shop(opened)
        yield opened


@pytest.fixture
def states() -> list[CatalogState]:
    return []


@pytest.fixture
def listed(shop: Register, pump: Pump, states: list[CatalogState]) -> Iterator[CatalogPresenter]:
    presenter = CatalogPresenter(shop, pump.post, states.append)
    presenter.refresh()
    settle(presenter, pump)
    yield presenter
    presenter.close()


def settle(presenter: CatalogPresenter, pump: Pump) -> None:
    """Until the list and the chips' lists are there."""
    pump.until(lambda: not presenter.state.looking and not presenter.state.saving and presenter.state.products > 0)


def place_of(presenter: CatalogPresenter, name: str) -> int:
    """Where a product stands in the list."""
    for place in range(len(presenter.listing)):
        row = presenter.row(place)
        if row is not None and name in (row.name, row.sku):
            return place
    raise AssertionError(f"{name} is not in the list")


def facts(register: Register) -> list[str]:
    """The ids of all edits of the catalogue, the first one first."""
    rows = register.ask(lambda reader: reader.ledger.rows("SELECT id FROM journal WHERE type = 'ProductsChanged'"))
    return [row[0] for row in rows]
