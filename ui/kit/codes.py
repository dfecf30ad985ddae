"""Short codes as people read them: reasons, ways to pay, tax classes; one word for each on every screen."""

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


def stock_reason(code: str) -> str:
    """Why goods were adjusted or wasted; a reason of another program is read as written."""
    known = {
        "found": tr("Found"),
        "lost": tr("Lost"),
        "stolen": tr("Stolen"),
        "damaged": tr("Damaged"),
        "expired": tr("Expired"),
        "correction": tr("Correction"),
        "spoiled": tr("Spoiled"),
        "broken": tr("Broken"),
        "sample": tr("Sample"),
        "own-use": tr("Own use"),
    }
    return known.get(code) or code.replace("-", " ").capitalize()


def tax_class(code: str) -> str:
    """``zero`` as ``No tax``; a class of the shop's own is read as written."""
    known = {
        "standard": tr("Standard rate"),
        "intermediate": tr("Intermediate rate"),
        "reduced": tr("Reduced rate"),
        "super_reduced": tr("Lowest rate"),
        "zero": tr("No tax"),
        "none": tr("Not taxed"),
        "exempt": tr("Exempt"),
        "lodging": tr("Lodging"),
        "livestock": tr("Livestock"),
    }
    return known.get(code) or code.replace("_", " ").replace("-", " ").capitalize()
