"""What each setting has to be: a check answers in words what it takes, or nothing when the value is that."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from app import rules
from app.domain.pricing import policies
from app.settings import counter_keys

_CODE = re.compile(r"[A-Z0-9]{1,2}")
_KEPT = re.compile(r"[0-9a-f]{64}")
_SHORT = re.compile(r"[a-z0-9][a-z0-9-]{0,31}", re.ASCII)
HIGHEST_RATE = 10_000_000  # parts per million: ten times the price


def _code(value: str) -> str:
    return "" if _CODE.fullmatch(value) else "one or two capital letters or digits"


def _country(value: str) -> str:
    known = rules.countries()
    return "" if value in known else f"one of {', '.join(known)}"


def _currency(value: str) -> str:
    from babel.numbers import list_currencies  # CLDR knows ISO 4217; 30 ms that only a change pays

    return "" if value in list_currencies() else "an ISO 4217 code such as GBP or JPY"


def _language(value: str) -> str:
    from babel.core import Locale, UnknownLocaleError

    try:
        Locale.parse(value)
    except (UnknownLocaleError, ValueError, TypeError):
        return "a language such as en, de or pt_BR"
    return ""


def _timezone(value: str) -> str:
    from zoneinfo import available_timezones

    return "" if not value or value in available_timezones() else "a name such as Europe/Berlin, or empty"


def _policy(value: str) -> str:
    known = policies()
    return "" if value in known else f"one of {', '.join(known)}"


def _printer(value: str) -> str:
    from app.domain.printer_address import printer_address  # to change one, and not to start

    return _address(value, printer_address)


def _invoice_printer(value: str) -> str:
    from app.domain.printer_address import document_address

    return _address(value, document_address)


def _address(value: str, reading: Callable[[str], object]) -> str:
    try:
        reading(value)
    except ValueError as forms:
        return str(forms)
    return ""


def _logo(value: str) -> str:
    """A picture among the folder's blobs, or none."""
    kept = "a picture that was kept: choose its file in Settings, or name it to cashwrap settings"
    return "" if not value or _KEPT.fullmatch(value) else kept


def _width(value: int) -> str:
    return "" if 200 <= value <= 2400 and value % 8 == 0 else "a multiple of 8 from 200 to 2400"


def _pin(value: int) -> str:
    """Epson, ESC/POS Command Reference, ESC p: the socket has two."""
    return "" if value in (2, 5) else "2 or 5"


def _margin(value: int) -> str:
    return "" if 0 <= value < 100 else "a whole number of percent from 0 to 99"


def _tenders(value: list[Any]) -> str:
    right = all(isinstance(name, str) and _SHORT.fullmatch(name) and name not in ("cash", "card") for name in value)
    return "" if right and len(set(value)) == len(value) else "a list of short codes such as voucher, each once"


def _reasons(value: list[Any]) -> str:
    right = all(isinstance(name, str) and _SHORT.fullmatch(name) for name in value)
    return "" if right and len(set(value)) == len(value) else "a list of short codes such as damaged, each once"


def _notes(value: list[Any]) -> str:
    right = all(type(note) is int and note > 0 for note in value)
    return "" if right and len(set(value)) == len(value) <= 12 else "a list of amounts in minor units, each once"


def _keys(value: dict[Any, Any]) -> str:
    trouble = counter_keys.problem(value)
    return f"keys of the till, each once ({trouble.rstrip('.')})" if trouble else ""


def _quick_keys(value: list[Any]) -> str:
    right = all(_is_page(page) for page in value)
    return "" if right and len(value) <= 24 else 'pages such as {"name": "Drinks", "items": ["product id"]}, at most 24'


def _is_page(page: Any) -> bool:
    if not isinstance(page, dict) or page.keys() != {"name", "items"}:
        return False
    name, items = page["name"], page["items"]
    named = isinstance(name, str) and 0 < len(name.strip()) <= 40 and name.isprintable()
    listed = isinstance(items, list) and all(isinstance(one, str) and one for one in items)
    return named and listed and len(set(items)) == len(items) <= 200


def _taxes(value: dict[Any, Any]) -> str:
    right = all(
        isinstance(tax_class, str) and isinstance(taxes, list) and all(_is_tax(tax) for tax in taxes)
        for tax_class, taxes in value.items()
    )
    return (
        ""
        if right
        else 'classes such as {"standard": [{"id": "vat", "name": "VAT", "rate": 200000, "included": true}]}'
    )


def _is_tax(tax: Any) -> bool:
    if not isinstance(tax, dict) or not tax.keys() <= {"id", "name", "rate", "included", "compounds"}:
        return False
    rate = tax.get("rate")
    return (
        all(isinstance(tax.get(key), str) and tax[key] for key in ("id", "name"))
        and type(rate) is int
        and 0 <= rate <= HIGHEST_RATE
        and isinstance(tax.get("included"), bool)
        and isinstance(tax.get("compounds", False), bool)
    )


def _scanners(value: list[Any]) -> str:
    return "" if all(isinstance(row, dict) and _is_scanner(row) for row in value) else "a list of scanners, as measured"


def _is_scanner(row: dict[Any, Any]) -> bool:
    numbers = {"longest_gap": (1, 500), "quiet": (20, 1000), "shortest": (1, 100)}
    words = {"suffix": ("any", "enter", "tab", "none"), "layout": ("same", "us-on-azerty")}
    return (
        isinstance(row.get("name"), str)
        and 0 < len(row["name"]) <= 60
        and isinstance(row.get("prefix", ""), str)
        and len(row.get("prefix", "")) <= 8
        and all(
            type(row.get(key, low)) is int and low <= row.get(key, low) <= most for key, (low, most) in numbers.items()
        )
        and all(row.get(key, known[0]) in known for key, known in words.items())
    )


CHECKS: Mapping[str, Callable[[Any], str]] = {
    "store.code": _code,
    "register.code": _code,
    "country": _country,
    "currency": _currency,
    "language": _language,
    "timezone": _timezone,
    "pricing.policy": _policy,
    "catalog.margin_floor": _margin,
    "invoice.printer": _invoice_printer,
    "printer": _printer,
    "receipt.logo": _logo,
    "printer.width": _width,
    "printer.drawer_pin": _pin,
    "tenders.other": _tenders,
    "taxes": _taxes,
    "discounts.reasons": _reasons,
    "prices.reasons": _reasons,
    "refunds.reasons": _reasons,
    "counter.cash_notes": _notes,
    "scanner.profiles": _scanners,
    "counter.keys": _keys,
    "counter.quick_keys": _quick_keys,
}
