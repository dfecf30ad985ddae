"""The settings of one register: declared once, checked when they change, read from the ledger's rows."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from datetime import tzinfo
from typing import Any

from app.domain.frozen import frozen
from app.domain.tax import Tax
from app.errors import InvalidInput
from app.settings.declared import SETTINGS as SETTINGS

_SEALED = "sealed:"
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")  # all but line ends and tabs


@frozen
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
    instead = wanted(key, value)
    if instead:
        raise InvalidInput(f"{SETTINGS[key].label} is {instead}, not {value!r}.", "Nothing was changed.")
    return value


def wanted(key: str, value: Any) -> str:
    """What the setting has to be instead; empty when the value is right."""
    choices = SETTINGS[key].choices
    if choices:
        known = ", ".join(choice for choice in choices if choice)
        return "" if value in choices else f"one of {known}" + (", or empty" if "" in choices else "")
    from app.settings.checks import CHECKS  # for changes: a start only reads

    check = CHECKS.get(key)
    instead = check(value) if check is not None else ""
    # A tax named with a NUL would have every later sale refused; what a scanner sends first may be a control sign.
    if not instead and key != "scanner.profiles" and any(_CONTROL.search(text) for text in _texts(value)):
        return "text without control signs"
    return instead


def readable(told: Mapping[str, str], keys: Iterable[str]) -> dict[str, Any]:
    """What another till told of these settings, as it keeps them. Raises InvalidInput for what this version does not
    take.
    """
    values: dict[str, Any] = {}
    for key in sorted(told.keys() & set(keys)):
        try:
            value = json.loads(told[key])
        except (ValueError, RecursionError) as problem:
            raise InvalidInput(f"What was told of {key} cannot be read.") from problem
        values[key] = checked(key, value)
    return values


def plain(text: str) -> str:
    """The text as a setting takes it: without control signs, which come by pasting; line ends and tabs stay."""
    return _CONTROL.sub("", text)


def _texts(value: Any) -> Iterator[str]:
    """Every text in a value, at any depth."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for key, part in value.items():
            yield from _texts(key)
            yield from _texts(part)
    elif isinstance(value, (list, tuple)):
        for part in value:
            yield from _texts(part)


def stored(value: Any) -> str:
    """A value as the settings table keeps it."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def sealed_reference(digest: str) -> str:
    return stored(_SEALED + digest)


def sealed_hashes(texts: Iterable[str]) -> tuple[str, ...]:
    """The hashes of the private texts that stored values stand for."""
    start = f'"{_SEALED}'
    return tuple(text[len(start) : -1] for text in texts if text.startswith(start))


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
