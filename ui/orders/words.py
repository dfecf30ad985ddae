"""Words and figures of orders: times as people say them, states, ways of paying."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from app.clock import moment

if TYPE_CHECKING:
    from app.queries.orders import OrderRow


def tr(text: str) -> str:
    return QCoreApplication.translate("orders", text)


def local(stamp: str, zone: str) -> datetime:
    """A journal's UTC text in the shop's time zone; an empty zone is the machine's."""
    return moment(stamp).astimezone(ZoneInfo(zone) if zone else None)


def time_words(at: datetime, today: datetime) -> str:
    """``16:43`` today, ``21 Nov 16:43`` this year, else with the year."""
    if at.date() == today.date():
        return at.strftime("%H:%M")
    return at.strftime("%d %b %H:%M") if at.year == today.year else at.strftime("%d %b %Y")


def paid_by(tenders: str) -> str:
    """``cash card other:voucher`` as ``Cash, card, voucher``."""
    words = {"cash": tr("cash"), "card": tr("card")}
    parts = [words.get(part, part.partition(":")[2] or part) for part in dict.fromkeys(tenders.split())]
    text = ", ".join(parts)
    return text[:1].upper() + text[1:]


def state_tag(row: OrderRow) -> tuple[str, str]:
    """The word and tone of an order that is not simply a sale; empty when all is well."""
    if row.state == "voided":
        return tr("Voided"), "open"
    if row.kind == "refund":
        return tr("Refund"), "plain"
    if row.refunded_minor and -row.refunded_minor >= row.total_minor:
        return tr("Refunded"), "plain"
    if row.refunded_minor:
        return tr("Part refunded"), "plain"
    return ("", "")


def what(row: OrderRow) -> str:
    """The first line's name, and how many more there are."""
    if row.line_count > 1:
        return f"{row.first_line}  +{row.line_count - 1}"
    return row.first_line
