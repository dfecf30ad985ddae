"""Times as the reader writes them: by the locale of the screen, in the shop's time zone."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QLocale, QTime

from app.clock import moment


def local(stamp: str, zone: str = "") -> datetime:
    """A journal's UTC text in the shop's time zone; an empty zone is the machine's."""
    return moment(stamp).astimezone(ZoneInfo(zone) if zone else None)


def clock(at: datetime) -> str:
    """``16:43`` or ``4:43 PM``, as the locale has it."""
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def day(at: datetime) -> str:
    """A date in figures, with its year."""
    return QLocale().toString(QDate(at.year, at.month, at.day), QLocale.FormatType.ShortFormat)


def day_and_clock(at: datetime) -> str:
    """Date and time of an instant, both in figures."""
    return f"{day(at)}  {clock(at)}"
