"""Every setting declared once: key, kind, default, scope and the words that name it."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

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
        Setting("printer", str, "none", "Receipt printer: none, file:PATH or tcp:HOST:PORT"),
        Setting("printer.width", int, 576, "Dots across the paper: 576 for 80 mm, 384 for 58 mm"),
        Setting("printer.drawer", bool, False, "A cash drawer hangs on the printer"),
    )
}

_SEALED = "sealed:"
_CODE = re.compile(r"[A-Z0-9]{1,2}")


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one register as they stand; unset ones have their default."""

    values: Mapping[str, Any] = field(default_factory=dict)

    def __getitem__(self, key: str) -> Any:
        return self.values.get(key, SETTINGS[key].default)

    def taxes(self, tax_class: str) -> tuple[Tax, ...]:
        """The taxes of a tax class; none for a class the shop does not know."""
        return tuple(
            Tax(tax["id"], tax["name"], tax["rate"], tax["included"], tax.get("compounds", False))
            for tax in self["taxes"].get(tax_class, ())
        )


def checked(key: str, value: Any) -> Any:
    """``value`` if the setting takes it. Raises InvalidInput with words."""
    if key not in SETTINGS:
        raise InvalidInput(f"There is no setting {key!r}.", "See the list with: cashwrap settings")
    kind = SETTINGS[key].kind
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise InvalidInput(f"{SETTINGS[key].label} takes {kind.__name__}, not {value!r}.")
    if key in ("store.code", "register.code") and _CODE.fullmatch(str(value)) is None:
        raise InvalidInput(f"{SETTINGS[key].label} is one or two capital letters or digits, not {value!r}.")
    return value


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
