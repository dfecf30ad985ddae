"""Rows of a count's lists, whichever part of the sheet is looked at: one table, its columns as data."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.domain.frozen import frozen
from app.domain.quantity import Quantity
from ui.kit import figures
from ui.kit import tokens as t
from ui.kit.table import Cell, Column
from ui.stock import amounts, words
from ui.stock.count_state import CountState, Tab

if TYPE_CHECKING:
    from app.queries.counts import VarianceRow
    from app.queries.stock import StockRow


@frozen
class CountRow:
    """One product of a sheet; what a blind count hides, or nobody counted, is None."""

    row: StockRow
    told: str
    counted: Quantity | None
    expected: Quantity | None
    difference: Quantity | None
    cost_minor: int | None
    sure: bool


def tr(text: str) -> str:
    return QCoreApplication.translate("", text)


def rows_of(state: CountState, names: dict[str, str]) -> tuple[CountRow, ...]:
    """What the chosen tab lists."""
    if state.tab is Tab.MISSING:
        blind = state.sheet is not None and state.sheet.blind
        return tuple(_missing(row, blind) for row in state.missing)
    return tuple(_counted(one, names) for one in state.variances if _is_listed(one, state.tab))


def _is_listed(one: VarianceRow, tab: Tab) -> bool:
    stands_out = one.differs or not one.sure
    return stands_out if tab is Tab.DIFFERENT else not stands_out if tab is Tab.MATCHING else True


def _missing(row: StockRow, blind: bool) -> CountRow:
    kept = row.level.kept and not blind
    return CountRow(row, row.sku, None, row.on_hand if kept else None, None, None, True)


def _counted(one: VarianceRow, names: dict[str, str]) -> CountRow:
    told = words.explained(one, names) or one.row.sku
    return CountRow(one.row, told, one.counted, one.expected, one.difference, one.cost_minor, one.sure)


def columns(currency: Callable[[], str]) -> tuple[Column[CountRow], ...]:
    """Picture, name with its explanation, unit, expected, counted, difference, cost."""

    def level(amount: Quantity | None, one: CountRow, tone: str, weight: int = t.REGULAR) -> Cell:
        return Cell("" if amount is None else amounts.level(amount, one.row.step), tone, weight)

    def expected(one: CountRow) -> Cell:
        return Cell("–", "muted") if one.expected is None else level(one.expected, one, "muted")

    def difference(one: CountRow) -> Cell:
        if one.difference is None:
            return Cell("")
        tone = "bad" if one.difference.amount < 0 else "text"
        return Cell(amounts.signed(one.difference, one.row.step), tone, t.STRONG)

    def cost(one: CountRow) -> Cell:
        if one.cost_minor is None:
            return Cell("")
        plus = "+" if one.cost_minor > 0 else ""
        return Cell(plus + figures.amount(one.cost_minor, currency()))

    def name(one: CountRow) -> Cell:
        hover = f"{one.row.label}\n{one.told}" if one.told else one.row.label
        tone = "muted" if one.sure else "warn"
        return Cell(one.row.label or one.row.id, weight=t.MEDIUM, under=one.told, under_tone=tone, hover=hover)

    return (
        Column("", lambda one: Cell(one.row.label, picture=one.row.picture), 64),
        Column(tr("Item"), name),
        Column("", lambda one: Cell(words.unit(one.row), "muted"), 56),
        Column(tr("Expected"), expected, 84, right=True),
        Column(tr("Counted"), lambda one: level(one.counted, one, "text"), 84, right=True),
        Column(tr("Difference"), difference, 100, right=True),
        Column(tr("At cost"), cost, 100, right=True),
    )


UNIT, EXPECTED, COUNTED, DIFFERENCE, COST = 2, 3, 4, 5, 6


def hidden(state: CountState, narrow: bool) -> frozenset[int]:
    """The columns that say nothing in this part of the sheet, or for which there is no room."""
    blind = state.sheet is not None and state.sheet.blind
    gone = {EXPECTED, DIFFERENCE, COST} if blind else {COST} if narrow else set()
    if narrow and state.tab is not Tab.MISSING:
        gone |= {UNIT, EXPECTED}
    if state.tab is Tab.MISSING:
        gone |= {COUNTED, DIFFERENCE, COST}
    return frozenset(gone)
