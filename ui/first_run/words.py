"""Words of the first run."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.first_run.state import Way
from ui.kit import figures, times
from ui.kit.plural import counted

if TYPE_CHECKING:
    from app.found_backups import BackupFile


def tr(text: str) -> str:
    return QCoreApplication.translate("", text)


def card_words(way: Way) -> tuple[str, str, str]:
    """A card's title, what it does, and how long that takes."""
    return {
        Way.DEMO: (
            tr("Try the demo shop"),
            tr("A small grocer with over 200 items and a few days of sales. Press anything; none of it is real."),
            tr("A few seconds"),
        ),
        Way.SHOP: (
            tr("Open a new shop"),
            tr("Your country sets currency and taxes; you look them over. No account, no internet."),
            tr("About 2 minutes"),
        ),
        Way.JOIN: (
            tr("Join a shop"),
            tr("One more till of a shop that has a hub. You need its address, and a code that was made there."),
            tr("A minute, then it fills by itself"),
        ),
        Way.BACKUP: (
            tr("Bring back a backup"),
            tr("From this computer or a USB stick. Every record is checked before the till opens."),
            tr("A minute, depending on size"),
        ),
    }[way]


def working_words(way: Way) -> tuple[str, str]:
    """What is being made, and what comes then."""
    return {
        Way.DEMO: (tr("Making the demo shop"), tr("The till opens as soon as it is ready.")),
        Way.SHOP: (tr("Making your shop"), tr("The till opens as soon as it is ready.")),
        Way.JOIN: (tr("Joining the shop"), tr("The till opens as soon as the hub has taken it in.")),
        Way.BACKUP: (tr("Bringing back the backup"), tr("Each record is checked; the till opens only if all is well.")),
    }[way]


def backup_words(found: BackupFile, now: datetime) -> tuple[str, str]:
    """When a backup was made, and what is in it."""
    made = found.made_at.astimezone()
    clock = times.clock(made)
    if made.date() == now.astimezone().date():
        when = tr("Today, %s").replace("%s", clock)
    else:
        when = f"{times.short_day(made)}, {clock}"
    many = counted("%n records", found.facts)
    return when, f"{many}  ·  {figures.data_size(found.size)}  ·  {found.path}"
