"""Every declared setting in the reader's language: its name, the sentence under it, and the words of its choices."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app import places
from app.settings import SETTINGS
from ui.settings.groups import groups, tr


def labels() -> Mapping[str, tuple[str, str]]:
    """Key → its name and the sentence that explains it."""
    return {
        "shop.name": (tr("Name of the shop"), tr("At the top of receipts and of this window.")),
        "shop.address": (tr("Address"), tr("Under the name on receipts; a line each.")),
        "shop.tax_number": (tr("Tax number"), tr("On receipts and invoices, such as a VAT number.")),
        "store.code": (tr("Store code"), tr("First part of every receipt number: one or two letters or digits.")),
        "register.code": (tr("Till code"), tr("Second part of every receipt number. Each till has its own.")),
        "country": (tr("Country"), tr("Decides how cash is rounded and how dates and money are written.")),
        "currency": (tr("Currency"), tr("What prices are in. It can be changed while no shift is open.")),
        "language": (tr("Language"), tr("Of the screens; papers may have one of their own.")),
        "timezone": (tr("Time zone"), tr("Whose clock stands on receipts and ends the day.")),
        "pricing.policy": (tr("How tax is rounded"), tr("On each line, or once for each rate of the receipt.")),
        "prices.include_tax": (
            tr("Prices include tax"),
            tr("Whether the price on the shelf has tax in it. The classes below follow."),
        ),
        "taxes": (tr("Tax classes"), tr("Each item has one of these. Rates in percent, such as 8.875.")),
        "counter.mode": (tr("Beside the cart"), tr("Pictures to touch, or the cart as a wide list for scanning.")),
        "counter.quick_keys": (tr("Quick keys"), tr("Items that stand first. Arrange them at the counter itself.")),
        "counter.keys": (tr("Keys that were changed"), tr("On the page Keys.")),
        "counter.sounds": (tr("Sounds"), tr("For a good scan, an unknown one, and money. Each has its sign too.")),
        "counter.keyboard": (
            tr("Screen keyboard"),
            tr("Letters on the screen when a field is touched. Chinese is typed in Latin letters."),
        ),
        "counter.pad": (tr("Number pad"), tr("Which digits stand in its top row.")),
        "counter.cash_notes": (
            tr("Notes offered for cash"),
            tr("One touch each when paying. Empty: those of the currency."),
        ),
        "counter.card_reference": (
            tr("Reference of a card slip"),
            tr("Whether a card payment can be taken without it. It finds the payment again at the bank."),
        ),
        "discounts.reasons": (tr("Reasons for a discount"), tr("Offered when something is taken off.")),
        "prices.reasons": (tr("Reasons for another price"), tr("Offered when a price is changed at the counter.")),
        "refunds.reasons": (tr("Reasons for giving back"), tr("Offered when goods come back.")),
        "tenders.other": (tr("Other ways to pay"), tr("Beside cash and card, such as voucher or cheque.")),
        "stock.oversell": (tr("When too little is on hand"), tr("What happens when more is sold than the stock says.")),
        "catalog.margin_floor": (tr("Lowest margin"), tr("In percent. A price under it is marked; 0 marks none.")),
        "receipt.header": (tr("Words above the goods"), tr("Such as opening hours. A line each.")),
        "receipt.footer": (tr("Closing words"), tr("Under the total. A line each.")),
        "receipt.logo": (tr("Logo"), tr("A picture in black and white prints best.")),
        "receipt.language": (
            tr("Language of papers"),
            tr("Papers speak English, German, Chinese and Arabic. A customer's own language goes first."),
        ),
        "receipt.print": (tr("Print a receipt"), tr("For every sale, when somebody wants one, or never.")),
        "printer": (tr("Receipt printer"), tr("One that was found, or its address.")),
        "printer.width": (tr("Paper"), tr("How wide the roll is.")),
        "printer.drawer_pin": (
            tr("Pin of the drawer"),
            tr("Nearly always 2. Try 5 where the drawer stays shut though the printer prints."),
        ),
        "printer.drawer": (tr("Cash drawer"), tr("It hangs on the printer and opens for cash.")),
        "invoice.paper": (tr("Paper of invoices"), tr("The size your office printer holds.")),
        "invoice.printer": (
            tr("Printer of invoices"),
            tr("One of this computer's printers, or a folder for PDF files."),
        ),
        "shop.legal_name": (tr("Legal name"), tr("On invoices, if it is not the name of the shop.")),
        "shop.registration": (tr("Company register"), tr("Register and number, where the law wants them on invoices.")),
        "shop.phone": (tr("Phone"), tr("On invoices.")),
        "shop.email": (tr("E-mail"), tr("On invoices.")),
        "invoice.exemption": (
            tr("Reason for no tax"),
            tr("On invoices with goods without tax, such as: small business, or reverse charge."),
        ),
        "invoice.terms": (tr("Closing words on invoices"), tr("Such as when it is due. A line each.")),
        "scanner.profiles": (tr("Measured scanners"), tr("On the page Scanner.")),
        "backup.folder": (
            tr("Where copies go"),
            tr("A stick or another disk is best. Empty: in the folder of the shop."),
        ),
        "backup.hourly": (tr("A copy every hour"), tr("Made and checked while you sell.")),
    }


def label_of(key: str) -> str:
    """The setting's name; one that a newer part declared keeps its English one."""
    return labels()[key][0] if key in labels() else SETTINGS[key].label


def help_of(key: str) -> str:
    return labels()[key][1] if key in labels() else SETTINGS[key].help


def choices_of(key: str) -> tuple[tuple[str, str], ...]:
    """The values a setting may have and what each is called, in their order."""
    known: dict[str, dict[Any, str]] = {
        "counter.mode": {"tiles": tr("Pictures"), "list": tr("Wide list")},
        "counter.keyboard": {"auto": tr("For a finger"), "always": tr("For a mouse too"), "never": tr("Never")},
        "counter.pad": {"789": "\u20667 8 9\u2069", "123": "\u20661 2 3\u2069"},
        "counter.card_reference": {"skip": tr("If wanted"), "ask": tr("Always")},
        "stock.oversell": {"warn": tr("Warn"), "ask": tr("Ask"), "block": tr("Block")},
        "receipt.language": {"": tr("As the screens"), **places.OWN_NAMES},
        "receipt.print": {"always": tr("Always"), "ask": tr("Ask"), "never": tr("Never")},
        "printer.drawer_pin": {2: "2", 5: "5"},
        "printer.width": {576: tr("80 mm"), 384: tr("58 mm")},
        "pricing.policy": _policies() if key == "pricing.policy" else {},
    }
    words = known.get(key, {})
    return tuple((str(value), words.get(value, str(value))) for value in _values(key, words))


def _values(key: str, words: Mapping[Any, str]) -> tuple[Any, ...]:
    return SETTINGS[key].choices or tuple(words)


def _policies() -> dict[Any, str]:
    """Every way to round taxes: what is rounded, and where the half goes."""
    from app.domain.pricing import policies

    what = {"unit": tr("Each piece"), "line": tr("Each line"), "rate": tr("Each rate once"), "document": tr("All once")}
    how = {
        "half-up": tr("half up"),
        "half-even": tr("half to even"),
        "half-down": tr("half down"),
        "up": tr("up"),
        "down": tr("down"),
    }
    split = {policy: policy.partition("/")[0].partition("-") for policy in policies()}
    return {policy: f"{what.get(level, level)}, {how.get(rule, rule)}" for policy, (level, _, rule) in split.items()}


def saved_words(key: str) -> str:
    return tr("%s is saved").replace("%s", label_of(key))


def restart_words() -> str:
    return tr("Takes effect when the till is opened again.")


def searchable(values: Mapping[str, Any]) -> Mapping[str, str]:
    """Key → all the words a setting is found by: its names, its sentence, its page, its choices and its value."""
    pages = {group.name: group.word for group in groups()}
    found = {}
    for key, setting in SETTINGS.items():
        choices = " ".join(word for _, word in choices_of(key))
        page = pages.get(setting.group, "")
        said = (key, setting.label, label_of(key), help_of(key), page, choices, str(values.get(key, "")))
        found[key] = " ".join(said).casefold()
    return found
