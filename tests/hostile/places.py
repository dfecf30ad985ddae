"""Stops with fields that no stop of the walker has open: cells, lines of two fields, lists to search."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt

from tests.walker.guide import Guide, NotThere, settle
from tests.walker.shop import LOAF
from tests.walker.stops import Stop, stops
from ui.kit.forms import PairsBox
from ui.kit.picker import Chooser

CELLS = ("name", "category", "tax_class", "cost", "price")
LISTS = ("settings/shop", "catalog/sheet-all", "orders/list", "customers/new", "first-run/shop")


class NoList(NotThere):
    """There are fewer lists in sight."""


def _at(name: str) -> Stop:
    return next(one for one in stops(name) if one.name == name)


def _cell(key: str) -> Callable[[Guide], None]:
    def go(guide: Guide) -> None:
        _at("catalog/list").go(guide)
        room: Any = guide.till.catalog
        guide.press(Qt.Key.Key_Down)
        room.screen.spread.setFocus()
        room.screen.spread.move_to(1, key)
        if not room.screen.spread.edit():
            raise NotThere(f"no cell for {key}")
        guide.afterwards(room.screen.presenter.drop_edits)

    return go


def _pairs(guide: Guide) -> None:
    _at("catalog/sheet-all").go(guide)
    for box in guide.window.findChildren(PairsBox):
        if box.isVisible():
            box.add.click()
    settle()


def _who(guide: Guide) -> None:
    from ui.stock.count_pane import CountPane

    _at("stock/count-empty").go(guide)
    pane = guide.window.findChild(CountPane)
    pane.ask_who()
    guide.until(pane.who_field.isVisible, "who counts")


def _scanner(guide: Guide) -> None:
    from ui.settings.scanner_pane import ScannerPane

    _at("settings/scanner").go(guide)
    settle()
    pane = guide.window.findChild(ScannerPane)
    pane.measure.click()
    for _scan in range(3):
        guide.scan(LOAF)
        pane.presenter.quiet()
    guide.until(pane.naming.isVisible, "a name for the scanner")


def _listed(at: str, number: int) -> Callable[[Guide], None]:
    """The list of the n-th chooser in sight, where it has a field to narrow it by."""

    def go(guide: Guide) -> None:
        _at(at).go(guide)
        seen = [one for one in guide.window.findChildren(Chooser) if one.isVisible() and one.isEnabled()]
        if number >= len(seen):
            raise NoList
        guide.touch(seen[number])
        settle()

    return go


def own_stops() -> tuple[Stop, ...]:
    return (
        *(Stop(f"catalog/cell-{key}", _cell(key)) for key in CELLS),
        Stop("catalog/pairs", _pairs),
        Stop("stock/count-who", _who),
        Stop("settings/scanner-name", _scanner),
        *(Stop(f"{at}-list-{number}", _listed(at, number)) for at in LISTS for number in range(5)),
    )


def all_stops() -> tuple[Stop, ...]:
    return (*stops(), *own_stops())
