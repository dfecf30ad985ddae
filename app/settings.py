"""Every setting declared once: key, kind, default, scope and the words that name it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import tzinfo
from typing import Any

from app import rules
from app.domain.oversell import POLICIES
from app.domain.pricing import policies
from app.domain.tax import Tax
from app.errors import InvalidInput


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting. ``private`` text is kept outside the journal, which then holds only its salted hash."""

    key: str
    kind: type
    default: Any
    label: str
    scope: str = "register"
    private: bool = False


SETTINGS: Mapping[str, Setting] = {
    setting.key: setting
    for setting in (
        Setting("store.code", str, "1", "Store code on receipts", "store"),
        Setting("register.code", str, "1", "Register code on receipts"),
        Setting("shop.name", str, "", "Name of the shop", "store", private=True),
        Setting("shop.address", str, "", "Address on receipts", "store", private=True),
        Setting("shop.tax_number", str, "", "Tax number on receipts", "store", private=True),
        Setting("receipt.footer", str, "", "Closing words on receipts", "store", private=True),
        Setting("country", str, "GB", "Country of the shop", "store"),
        Setting("currency", str, "GBP", "Currency", "store"),
        Setting("language", str, "en", "Language of screens and papers"),
        Setting("timezone", str, "", "Time zone; empty for the machine's", "store"),
        Setting("pricing.policy", str, "line-half-up/1", "How taxes are rounded", "store"),
        Setting("prices.include_tax", bool, True, "Prices include tax", "store"),
        Setting("taxes", dict, {}, "Taxes of each tax class", "store"),
        Setting("tenders.other", list, ["voucher"], "Other tenders taken", "store"),
        Setting("stock.oversell", str, "warn", "When more is sold than is on hand: warn, ask or block", "store"),
        Setting("catalog.margin_floor", int, 0, "Margin in percent under which a price is warned of", "store"),
        Setting("printer", str, "none", "Receipt printer: none, file:PATH or tcp:HOST:PORT"),
        Setting("printer.width", int, 576, "Dots across the paper: 576 for 80 mm, 384 for 58 mm"),
        Setting("printer.drawer", bool, False, "A cash drawer hangs on the printer"),
    )
}

_SEALED = "sealed:"
_CODE = re.compile(r"[A-Z0-9]{1,2}")
_SHORT = re.compile(r"[a-z0-9][a-z0-9-]{0,31}", re.ASCII)
HIGHEST_RATE = 10_000_000  # parts per million: ten times the price


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one register as they stand; unset ones have their default."""

    values: Mapping[str, Any] = field(default_factory=dict)
    _taxes: dict[str, tuple[Tax, ...]] = field(default_factory=dict, init=False, repr=False, compare=False)

    def __getitem__(self, key: str) -> Any:
        return self.values.get(key, SETTINGS[key].default)

    @property
    def zone(self) -> tzinfo | None:
        """The shop's time zone; None for the machine's own, also where this machine does not know the shop's."""
        if not self["timezone"]:
            return None
        from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # a start without a zone of its own does without

        try:
            return ZoneInfo(self["timezone"])
        except (ZoneInfoNotFoundError, ValueError, OSError):
            return None

    @property
    def usual_tax_class(self) -> str:
        """The class for goods of which nobody said another: the one with the highest rate; empty without taxes."""
        rates = {name: sum(tax["rate"] for tax in taxes) for name, taxes in self["taxes"].items()}
        return max(sorted(rates), key=rates.__getitem__, default="")

    def taxes(self, tax_class: str) -> tuple[Tax, ...]:
        """The taxes of a tax class; none for a class the shop does not know."""
        known = self._taxes.get(tax_class)
        if known is None:
            known = self._taxes[tax_class] = tuple(
                Tax(tax["id"], tax["name"], tax["rate"], tax["included"], tax.get("compounds", False))
                for tax in self["taxes"].get(tax_class, ())
            )
        return known


def checked(key: str, value: Any) -> Any:
    """``value`` if the setting takes it. Raises InvalidInput with words."""
    if key not in SETTINGS:
        raise InvalidInput(f"There is no setting {key!r}.", "See the list with: cashwrap settings")
    kind = SETTINGS[key].kind
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise InvalidInput(f"{SETTINGS[key].label} takes {kind.__name__}, not {value!r}.")
    check = _CHECKS.get(key)
    if check is not None:
        wanted = check(value)
        if wanted:
            raise InvalidInput(f"{SETTINGS[key].label} is {wanted}, not {value!r}.", "Nothing was changed.")
    return value


# Each answers what its setting has to be, or nothing when the value is that.


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


def _oversell(value: str) -> str:
    return "" if value in POLICIES else f"one of {', '.join(POLICIES)}"


def _printer(value: str) -> str:
    kind, _, rest = value.partition(":")
    if value == "none" or (kind == "file" and rest):
        return ""
    host, colon, port = rest.rpartition(":") if ":" in rest and not rest.endswith("]") else (rest, "", "")
    told = not colon or (port.isascii() and port.isdecimal() and 0 < int(port) < 65536)
    return "" if kind == "tcp" and host and told else "none, file:PATH or tcp:HOST:PORT"


def _width(value: int) -> str:
    return "" if 200 <= value <= 2400 and value % 8 == 0 else "a multiple of 8 from 200 to 2400"


def _margin(value: int) -> str:
    return "" if 0 <= value < 100 else "a whole number of percent from 0 to 99"


def _tenders(value: list[Any]) -> str:
    right = all(isinstance(name, str) and _SHORT.fullmatch(name) and name not in ("cash", "card") for name in value)
    return "" if right and len(set(value)) == len(value) else "a list of short codes such as voucher, each once"


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


_CHECKS: Mapping[str, Callable[[Any], str]] = {
    "store.code": _code,
    "register.code": _code,
    "country": _country,
    "currency": _currency,
    "language": _language,
    "timezone": _timezone,
    "pricing.policy": _policy,
    "stock.oversell": _oversell,
    "catalog.margin_floor": _margin,
    "printer": _printer,
    "printer.width": _width,
    "tenders.other": _tenders,
    "taxes": _taxes,
}


def stored(value: Any) -> str:
    """A value as the settings table keeps it."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def sealed_reference(digest: str) -> str:
    return stored(_SEALED + digest)


def read(rows: Mapping[str, str], sealed: Mapping[str, str]) -> Settings:
    """The settings from their stored rows; ``sealed`` maps the hash of a private text to the text, if it is kept."""
    values: dict[str, Any] = {}
    for key, text in rows.items():
        if key not in SETTINGS:
            continue  # from a newer version: left alone
        value = json.loads(text)
        if SETTINGS[key].private and isinstance(value, str) and value.startswith(_SEALED):
            value = sealed.get(value[len(_SEALED) :], "")
        values[key] = value
    return Settings(values)
