"""Short codes of settings and facts as people read them: reasons, ways to pay; one word for each on every screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def tr(text: str) -> str:
    return QCoreApplication.translate("", text)


def word(code: str) -> str:
    """``wrong`` as ``Wrong item``; a code of the shop's own is read as written: Lunch cheque."""
    known = {
        "agreed": tr("Agreed"),
        "damaged": tr("Damaged"),
        "gift-card": tr("Gift card"),
        "label": tr("Price on the label"),
        "loyal": tr("Regular customer"),
        "manager": tr("Manager"),
        "match": tr("Price match"),
        "staff": tr("Staff"),
        "unwanted": tr("Not wanted"),
        "voucher": tr("Voucher"),
        "wrong": tr("Wrong item"),
    }
    return known.get(code) or code.replace("-", " ").capitalize()
