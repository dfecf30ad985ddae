"""The pages of the settings, in the order of the list: their names, icons and what each is about."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.frozen import frozen


@frozen
class Group:
    """``name`` is that of the declared settings it shows; a page of its own may stand there besides or instead."""

    name: str
    word: str
    icon: str
    about: str


def tr(text: str) -> str:
    return QCoreApplication.translate("", text)


def groups() -> tuple[Group, ...]:
    return (
        Group("shop", tr("Shop"), "shop", tr("Who you are, where, and in which money and language.")),
        Group(
            "taxes", tr("Taxes"), "percent", tr("What is on top of prices or in them. Sales keep the rates they had.")
        ),
        Group("counter", tr("Counter"), "sell", tr("How the sale looks and sounds, and what may be chosen at it.")),
        Group("keys", tr("Keys"), "tiles", tr("Which key does what in a sale.")),
        Group("receipt", tr("Receipt"), "document", tr("What stands on it. Beside it is the paper, dot by dot.")),
        Group("printer", tr("Printer"), "print", tr("The receipt printer and the drawer that hangs on it.")),
        Group("invoice", tr("Invoices"), "orders", tr("Who invoices, on which paper, to which printer.")),
        Group("scanner", tr("Scanner"), "scan", tr("Most scanners work as they are. Measure one that does not.")),
        Group("backup", tr("Backups"), "history", tr("Copies of everything, made and checked while you sell.")),
        Group("hub", tr("Hub"), "sync", tr("Several tills as one shop, and every sale kept at a second place.")),
        Group("doctor", tr("Doctor"), "pulse", tr("Whether all is well, and what to do where it is not.")),
        Group("about", tr("About"), "help", tr("This program and this folder.")),
    )
