"""Every setting declared once: key, kind, default, scope, and the words that name, group and explain it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from app.domain.frozen import frozen
from app.domain.printer_forms import DOCUMENT_FORMS, FORMS


@frozen
class Setting:
    """One setting. ``private`` text is kept outside the journal, which then holds only its salted hash.

    ``group`` is the page of the settings screen it stands on, ``help`` a sentence under it; ``choices`` are the values
    it may have, where they are few. The words are English; the screen translates them.
    """

    key: str
    kind: type
    default: Any
    label: str
    scope: str = "register"
    private: bool = False
    group: str = ""
    help: str = ""
    choices: tuple[str, ...] = ()


def _grouped(group: str, *settings: Setting) -> Iterable[Setting]:
    return (replace(setting, group=group) for setting in settings)


SETTINGS: Mapping[str, Setting] = {
    setting.key: setting
    for setting in (
        *_grouped(
            "shop",
            Setting("shop.name", str, "", "Name of the shop", "store", private=True),
            Setting("shop.address", str, "", "Address on receipts", "store", private=True),
            Setting("shop.tax_number", str, "", "Tax number on receipts", "store", private=True),
            Setting("store.code", str, "1", "Store code on receipts", "store"),
            Setting("register.code", str, "1", "Register code on receipts"),
            Setting("country", str, "GB", "Country of the shop", "store"),
            Setting("currency", str, "GBP", "Currency", "store"),
            Setting("language", str, "en", "Language of the screens, and of papers that have none of their own"),
            Setting("timezone", str, "", "Time zone; empty for the machine's", "store"),
        ),
        *_grouped(
            "taxes",
            Setting("pricing.policy", str, "line-half-up/1", "How taxes are rounded", "store"),
            Setting("prices.include_tax", bool, True, "Prices include tax", "store"),
            Setting("taxes", dict, {}, "Taxes of each tax class", "store"),
        ),
        *_grouped(
            "counter",
            Setting(
                "counter.mode",
                str,
                "tiles",
                "What stands beside the cart: tiles, or the wide list",
                "register",
                choices=("tiles", "list"),
            ),
            Setting("counter.quick_keys", list, [], "Quick keys: pages of items the shop puts first"),
            Setting("counter.keys", dict, {}, "Keys of the till that were changed"),
            Setting("counter.sounds", bool, True, "Sounds for scans and money"),
            Setting(
                "counter.keyboard",
                str,
                "auto",
                "Keyboard on the screen: auto for touches, always for a mouse too, never",
                choices=("auto", "always", "never"),
            ),
            Setting("counter.pad", str, "789", "Top row of the number pad", choices=("789", "123")),
            Setting(
                "counter.card_reference",
                str,
                "skip",
                "Whether a card payment is taken only with the reference of its slip",
                "store",
                choices=("skip", "ask"),
            ),
            Setting("counter.cash_notes", list, [], "Notes offered for cash; empty for those of the currency", "store"),
            Setting(
                "discounts.reasons", list, ["damaged", "loyal", "staff", "manager"], "Reasons for a discount", "store"
            ),
            Setting(
                "prices.reasons", list, ["agreed", "damaged", "label", "match"], "Reasons for another price", "store"
            ),
            Setting("refunds.reasons", list, ["damaged", "wrong", "unwanted"], "Reasons for giving back", "store"),
            Setting("tenders.other", list, ["voucher"], "Other tenders taken", "store"),
            Setting(
                "stock.oversell",
                str,
                "warn",
                "When more is sold than is on hand: warn, ask or block",
                "store",
                choices=("warn", "ask", "block"),
            ),
            Setting("catalog.margin_floor", int, 0, "Margin in percent under which a price is warned of", "store"),
        ),
        *_grouped(
            "receipt",
            Setting("receipt.header", str, "", "Words above the goods on receipts", "store", private=True),
            Setting("receipt.footer", str, "", "Closing words on receipts", "store", private=True),
            Setting("receipt.logo", str, "", "Logo on receipts", "store"),
            Setting(
                "receipt.language",
                str,
                "",
                "Language of papers; empty for that of the screens",
                "store",
                choices=("", "en", "de", "zh_CN", "ar"),
            ),
            Setting("receipt.print", str, "always", "When a receipt is printed", choices=("always", "ask", "never")),
        ),
        *_grouped(
            "printer",
            Setting("printer", str, "none", f"Receipt printer: {FORMS}"),
            Setting("printer.width", int, 576, "Dots across the paper: 576 for 80 mm, 384 for 58 mm"),
            Setting("printer.drawer", bool, False, "A cash drawer hangs on the printer"),
            Setting("printer.drawer_pin", int, 2, "Pin of the printer's socket that opens the drawer: 2 or 5"),
        ),
        *_grouped(
            "invoice",
            Setting("invoice.paper", str, "A4", "Paper of invoices", "store", choices=("A4", "Letter")),
            Setting("invoice.printer", str, "none", f"Printer of invoices: {DOCUMENT_FORMS}"),
            Setting("shop.legal_name", str, "", "Legal name on invoices, if another", "store", private=True),
            Setting("shop.registration", str, "", "Company register and number on invoices", "store", private=True),
            Setting("shop.phone", str, "", "Telephone on invoices", "store", private=True),
            Setting("shop.email", str, "", "E-mail on invoices", "store", private=True),
            Setting("invoice.exemption", str, "", "Reason for no tax, on invoices without tax", "store"),
            Setting("invoice.terms", str, "", "Closing words on invoices", "store", private=True),
        ),
        *_grouped(
            "scanner",
            Setting("scanner.profiles", list, [], "Scanners of this till, as measured"),
        ),
        *_grouped(
            "backup",
            Setting("backup.folder", str, "", "Where copies are kept; empty for in its own folder"),
            Setting("backup.hourly", bool, True, "Make a checked copy every hour"),
        ),
    )
}
