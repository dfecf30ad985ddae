"""Words of stock: why goods moved, how a count explains itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.domain.quantity import Quantity
from ui.kit import codes, figures
from ui.kit.goods import Goods
from ui.kit.joined import filled, listed, within
from ui.kit.plural import counted
from ui.stock import amounts

if TYPE_CHECKING:
    from app.queries.counts import Movement, VarianceRow
    from app.queries.movements import MovementRow
    from app.queries.stock import StockRow

_PIECE = ("", "pc")


def tr(text: str) -> str:
    return QCoreApplication.translate("", text)


def goods(row: StockRow) -> Goods:
    return Goods(row.id, row.label or row.id, "", code=row.sku, picture=row.picture)


def code(text: str) -> str:
    """A code as it is printed: a GTIN is kept with the zeros that fill it up, which nobody sees on a pack."""
    return text[1:] if len(text) == 14 and text.startswith("0") and text.isdecimal() else text


def unit(row: StockRow) -> str:
    """``pcs`` for pieces; what is measured says its unit."""
    return tr("pcs") if row.unit in _PIECE else row.unit


def with_unit(amount: str, row: StockRow) -> str:
    return amount if row.unit in _PIECE else f"{amount} {row.unit}"


def scans(many: int) -> str:
    """By what a number came about; nothing where it was typed."""
    if not many:
        return ""
    return counted("%n scans", many)


def cause(name: str) -> str:
    """The heading under which movements of one cause are summed."""
    return {
        "sale": tr("Sold"),
        "refund": tr("Given back by customers"),
        "void": tr("Voided sales"),
        "receive": tr("Received"),
        "adjust": tr("Adjusted"),
        "waste": tr("Wasted"),
        "given-away": tr("Given away"),
        "count": tr("Put right by counts"),
        "undo": tr("Taken back"),
    }.get(name, name.capitalize())


def happened(row: MovementRow) -> str:
    """``Sale 1-1-7K-123``, ``Waste: broken``, ``Count “Dairy fridge”: 12 counted``."""
    heads = {
        "sale": tr("Sale"),
        "refund": tr("Refund"),
        "void": tr("Void"),
        "receive": tr("Received"),
        "adjust": tr("Adjusted"),
        "waste": tr("Waste"),
        "given-away": tr("Given away"),
        "count": tr("Count"),
        "undo": tr("Taken back"),
    }
    words = heads.get(row.cause, row.cause.capitalize())
    if row.document:
        words = filled(tr("%1 %2"), words, figures.code(row.document))
    if row.reason:
        words = filled(tr("%1: %2"), words, within(codes.stock_reason(row.reason)))
    words = listed((words, row.note))
    return tr("%s (taken back)").replace("%s", words) if row.is_undone else words


def explained(row: VarianceRow, names: dict[str, str]) -> str:
    """Why a counted row stands as it does: what moved while or after it was counted, and who counted what."""
    step = row.row.step
    between = listed(_moved(one, step) for one in row.between)
    parts = [tr("Unsure: %s while it was counted. Count it again.").replace("%s", between)] if not row.sure else []
    since = [_moved(one, step) for one in row.since]
    if since:
        parts.append(tr("%s after it was counted: taken into account").replace("%s", listed(since)))
    if len(row.entries) > 1:
        own = (f"{names.get(one.counter, one.counter)} {amounts.level(one.quantity, step)}" for one in row.entries)
        parts.append(" + ".join(own))
    if row.expected is not None and not row.row.level.kept:
        parts.append(tr("Its first count"))
    return " · ".join(parts)


def moved_since(moves: tuple[Movement, ...], step: int) -> str:
    """``1 sold since it was counted`` in as few words as tell it."""
    return listed(_moved(one, step) for one in moves)


def _moved(one: Movement, step: int) -> str:
    amount = amounts.level(Quantity(abs(one.quantity.amount), one.quantity.exponent), step)
    words = {
        "sale": tr("%s sold"),
        "refund": tr("%s came back"),
        "void": tr("%s came back"),
        "receive": tr("%s received"),
        "waste": tr("%s wasted"),
        "given-away": tr("%s given away"),
    }
    return words.get(one.cause, tr("%s moved")).replace("%s", amount)
