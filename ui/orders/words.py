"""Words and figures of orders: times as people say them, states, ways of paying, what is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QGuiApplication

from app.domain.tender import EXCHANGE
from ui.kit import codes, figures, times
from ui.kit.joined import filled, listed, within
from ui.kit.times import local as local
from ui.orders.understood import Days, Vocabulary

if TYPE_CHECKING:
    from app.queries.orders import OrderRow
    from app.queries.print_jobs import PrintJob
    from ui.orders.state import OrdersState


T = TypeVar("T")


def tr(text: str) -> str:
    return QCoreApplication.translate("", text)


def time_words(at: datetime, today: datetime) -> str:
    """``16:43`` today, ``21 Nov 16:43`` this year, else the date with its year."""
    return times.when(at, today)


def number(text: str) -> str:
    """A receipt number as it is, whichever way the words around it run (Unicode's isolates, UAX 9)."""
    mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return f"\u2066{text}\u2069" if mirrored else text


def long_time(at: datetime) -> str:
    """Day of the week, date and time."""
    return times.exact(at)


def day_words(day: date) -> str:
    return times.week_day(day)


def tender(kind: str, name: str = "") -> str:
    """A way of paying in a word; what goods paid within an exchange too."""
    if kind in ("cash", "card"):
        return {"cash": tr("Cash"), "card": tr("Card")}[kind]
    return tr("Exchange") if name == EXCHANGE else codes.word(name)


def paid_by(tenders: str) -> str:
    """``cash card other:voucher`` as ``Cash, card, voucher``; that goods paid too is a state of the order."""
    kinds = [part for part in dict.fromkeys(tenders.split()) if part != f"other:{EXCHANGE}"]
    parts = [tender(*part.split(":", 1)) for part in kinds or tenders.split()]
    return listed((*parts[:1], *map(within, parts[1:])))


def reason(code: str) -> str:
    """A reason of the shop's list, in words where it is one that every shop begins with."""
    return codes.word(code)


def state_tag(row: OrderRow) -> tuple[str, str]:
    """The word and tone of an order that is not simply a sale; empty when all is well."""
    if row.state == "voided":
        return tr("Voided"), "open"
    if row.training:
        return tr("Practice"), "open"
    if row.kind == "refund":
        return tr("Refund"), "plain"
    if row.refunded_minor and -row.refunded_minor >= row.total_minor:
        return tr("Refunded"), "plain"
    if row.refunded_minor:
        return tr("Part refunded"), "plain"
    if f"other:{EXCHANGE}" in row.tenders.split():
        return tr("Exchange"), "plain"
    return ("", "")


def what(row: OrderRow) -> str:
    """Who bought, or the first line's name and how many more there are."""
    if row.line_count > 1:
        return f"{figures.named(row.first_line)}  {figures.signed(figures.whole(row.line_count - 1))}"
    return row.first_line


def job(one: PrintJob) -> str:
    """What became of a paper, or of the drawer."""
    kinds = {"receipt": tr("Receipt"), "copy": tr("Copy"), "gift": tr("Gift receipt"), "invoice": tr("Invoice")}
    states = {
        "queued": tr("waits for the printer"),
        "sending": tr("is being printed"),
        "sent": tr("printed"),
        "unknown": tr("did it print?"),
        "failed": tr("not printed"),
    }
    if one.kind == "drawer":
        return tr("Drawer not opened")
    return filled(tr("%1: %2"), kinds.get(one.kind, one.kind), states.get(one.state, one.state))


# What is asked for ---------------------------------------------------------------------------------------------


def vocabulary(others: Sequence[str]) -> Vocabulary:
    """What may be typed for days, tenders and states: in the reader's words, and in English."""
    days = {"today": 0, "yesterday": 1, tr("today"): 0, tr("yesterday"): 1}
    tenders = {"cash": "cash", "card": "card", tr("Cash"): "cash", tr("Card"): "card"}
    tenders |= {name: name for name in others}
    states = {"refunds": "refund", "refunded": "refunded", "voided": "voided", "practice": "training"}
    states |= {word: key for key, word in state_words().items()}
    month_first = QLocale().dateFormat(QLocale.FormatType.ShortFormat).lower().startswith("m")
    return Vocabulary(_small(days), _small(tenders), _small(states), month_first)


def _small(words: dict[str, T]) -> dict[str, T]:
    return {word.casefold(): value for word, value in words.items()}


def state_words() -> dict[str, str]:
    return {
        "sale": tr("Sales"),
        "refund": tr("Refunds"),
        "refunded": tr("Refunded"),
        "voided": tr("Voided"),
        "training": tr("Practice"),
    }


def spans(today: date) -> dict[str, tuple[str, Days]]:
    """Days to choose from without typing them: key → words and days."""
    month = today.replace(day=1)
    last_month = (month - timedelta(days=1)).replace(day=1)
    found = {
        "today": (tr("Today"), Days(today, today)),
        "yesterday": (tr("Yesterday"), Days(today - timedelta(days=1), today - timedelta(days=1))),
        "week": (tr("Last 7 days"), Days(today - timedelta(days=6), today)),
        "month": (tr("This month"), Days(month, today)),
        "last-month": (tr("Last month"), Days(last_month, month - timedelta(days=1))),
    }
    for back in range(2, 7):
        day = today - timedelta(days=back)
        found[f"day-{back}"] = (day_words(day), Days(day, day))
    return found


def days_words(days: Days, today: date) -> str:
    """Some days as a person says them."""
    for name, (words, same) in spans(today).items():
        if same == days and not name.startswith("day-"):
            return words
    if days.first == days.last:
        return day_words(days.first)
    return tr("%a to %b").replace("%a", day_words(days.first)).replace("%b", day_words(days.last))


def asked_for(state: OrdersState, today: date, code: str) -> str:
    """What is filtered, in words; nothing where all orders are shown."""
    found, chosen = state.understood, state.chosen
    parts = []
    if found.number:
        parts.append(tr("with the number %s").replace("%s", number(found.number)))
    parts += [tr("of %s").replace("%s", days_words(days, today)) for days in (found.days, chosen.days) if days]
    kind = chosen.tender or found.tender
    if kind:
        name = tender(kind if kind in ("cash", "card") else "other", kind)
        parts.append(tr("paid by %s").replace("%s", within(name)))
    if chosen.state or found.state:
        parts.append(tr("only %s").replace("%s", within(state_words()[chosen.state or found.state])))
    parts += [tr("over %s").replace("%s", figures.amount(minor, code)) for minor in found.amounts]
    parts += [tr("ending in %s").replace("%s", end) for end in found.ends]
    parts += [tr("with “%s”").replace("%s", word) for word in found.words]
    return listed(parts)
