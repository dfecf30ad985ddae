"""Times as the reader writes them: by the locale of the screen, in the shop's time zone, in western digits."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, tzinfo
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime
from PySide6.QtGui import QFont, QFontMetrics

from app.clock import moment
from ui.kit.plural import counted

_WESTERN = str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789")
_WEEKDAY = re.compile(r"\W*dddd\W*|'?den'? ")
_YEAR = re.compile(r"(?:[\s,،/]|'de'|'del')*y+(?:年|년|'г'\.|\s?'р'\.)?\s*")


def tr(text: str) -> str:
    return QCoreApplication.translate("", text)


def _zone(name: str) -> tzinfo | None:
    if not name:
        return None
    from zoneinfo import ZoneInfo  # a start without a zone of its own does without

    return ZoneInfo(name)


def local(stamp: str, zone: str = "") -> datetime:
    """A journal's UTC text in the shop's time zone; an empty zone is the machine's."""
    return moment(stamp).astimezone(_zone(zone))


def now(zone: str = "") -> datetime:
    """This moment in the shop's time zone."""
    return datetime.now(_zone(zone)).astimezone(_zone(zone))


def clock(at: datetime) -> str:
    """``16:43`` or ``4:43 PM``, as the locale has it."""
    return _western(QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat))


def day(at: date) -> str:
    """A date in figures, with its year."""
    return _western(QLocale().toString(_day(at), QLocale.FormatType.ShortFormat))


def day_and_clock(at: datetime) -> str:
    """Date and time of an instant, both in figures."""
    return f"{day(at)}  {clock(at)}"


def short_day(at: date, year: bool = True) -> str:
    """``21 Nov 2026``, ``Nov 21, 2026``, ``21. Nov. 2026`` or ``2026年11月21日``; without its year if that is known."""
    return _written(at, _forms(QLocale().name())[0 if year else 1])


def week_day(at: date) -> str:
    """A date with the day of its week: ``Sat 21 Nov 2026``."""
    return f"{_written(at, 'ddd')} {short_day(at)}"


def month(at: date) -> str:
    """``November 2026``, ``2026年11月``."""
    first = _forms(QLocale().name())[0].lower().startswith("y")
    return _written(at, "yyyy年M月" if first else "MMMM yyyy")


def when(at: datetime, today: datetime) -> str:
    """``16:43`` today, ``21 Nov 16:43`` this year, else the date with its year."""
    if at.date() == today.date():
        return clock(at)
    return f"{short_day(at, year=False)} {clock(at)}" if at.year == today.year else short_day(at)


def widest_when(font: QFont) -> int:
    """Px that ``when`` needs at most in the locale: months are words of different lengths."""
    metrics, end = QFontMetrics(font), datetime(2028, 12, 31, tzinfo=UTC)
    days = [end.replace(month=number, day=28, hour=hour) for number in range(1, 13) for hour in (10, 22)]
    said = {when(at, today) for at in days for today in (end, end.replace(year=2029))}
    return max(metrics.horizontalAdvance(one) for one in said)  # the figures of our font are all of one width


def exact(at: datetime) -> str:
    """Day of the week, date and time: what stands behind a shorter word, on hover."""
    return f"{week_day(at)}, {clock(at)}"


def ago(at: datetime, now: datetime) -> str:
    """As ``since``; after two weeks the date itself."""
    minutes = int((now - at).total_seconds() // 60)
    return since(minutes) if minutes < 14 * 24 * 60 else short_day(at, year=at.year != now.year)


def since(minutes: int) -> str:
    """``just now``, ``2 min ago``, ``3 h ago``, ``yesterday``, ``5 days ago``."""
    if minutes < 1:
        return tr("just now")
    if minutes < 60:
        return counted("%n min ago", minutes)
    if minutes < 24 * 60:
        return counted("%n h ago", minutes // 60)
    days = minutes // (24 * 60)
    return tr("yesterday") if days == 1 else counted("%n days ago", days)


def _written(at: date, form: str) -> str:
    return _western(QLocale().toString(_day(at), form))


def _day(at: date) -> QDate:
    return QDate(at.year, at.month, at.day)


def _western(text: str) -> str:
    return text.translate(_WESTERN)


@lru_cache(maxsize=8)
def _forms(name: str) -> tuple[str, str]:
    """The locale's long date with a short month and no day of the week: with its year, and without.

    Qt tells no other form with the month in words; the order of its parts is what is taken over.
    """
    form = QLocale(name).dateFormat(QLocale.FormatType.LongFormat)
    whole = _WEEKDAY.sub("", form).replace("MMMM", "MMM").strip(" ,،")
    return whole, _YEAR.sub("", whole).strip(" ,،") or "d MMM"
