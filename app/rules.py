"""Rules of countries from ``resources/rules``: cash rounding and taxes by date, read when first asked for."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from functools import cache
from typing import Any

from app.domain.frozen import frozen
from app.domain.money import Rounding
from app.domain.tax import Tax
from app.domain.tender import NO_CASH_ROUNDING, CashRounding
from app.errors import NotFound
from resources import FOLDER


@frozen
class TaxClass:
    """A kind of goods and its rate in parts per million, such as ``reduced``."""

    id: str
    rate_ppm: int


@frozen
class CountryRules:
    """What a shop in a country starts with; it confirms or changes them. ``since`` is the entry's first day.

    ``source`` is the law of the rates, ``rounding_source`` of ``pricing_policy``, empty where unverified.
    """

    code: str
    name: str
    currency: str
    prices_include_tax: bool
    tax_name: str
    tax_classes: tuple[TaxClass, ...]
    pricing_policy: str
    since: date
    source: str
    rounding_source: str

    def tax(self, class_id: str) -> Tax:
        """The tax of a class as it stands on a line. Raises NotFound."""
        for one in self.tax_classes:
            if one.id == class_id:
                return Tax(f"{self.code}-{one.id}", self.tax_name, one.rate_ppm, self.prices_include_tax)
        raise NotFound(f"{self.name} has no tax class {class_id}.", f"Choose one of: {_listed(self.tax_classes)}.")


def country(code: str, on: date | None = None) -> CountryRules:
    """The rules of an ISO 3166 country as of a day, or the newest there are. Raises NotFound."""
    found = _in_force((one for one in _countries() if one["country"] == code), on)
    if found is None:
        raise NotFound(f"There are no rules for the country {code}.", f"Choose one of: {', '.join(countries())}.")
    classes = tuple(TaxClass(class_id, rate) for class_id, rate in found["classes"].items())
    return CountryRules(
        code=code,
        name=found["name"],
        currency=found["currency"],
        prices_include_tax=found["prices_include_tax"],
        tax_name=found["tax_name"],
        tax_classes=classes,
        pricing_policy=found["pricing_policy"],
        since=date.fromisoformat(found["from"]),
        source=found["source"],
        rounding_source=found["rounding_source"] or "",
    )


def countries() -> tuple[str, ...]:
    """The codes ``country`` knows."""
    return tuple(dict.fromkeys(one["country"] for one in _countries()))


def cash_rounding(country_code: str, on: date) -> CashRounding:
    """How cash is rounded in a country on a day; where nothing is known, not at all."""
    found = _in_force((one for one in _cash()["countries"] if one["country"] == country_code), on)
    if found is None:
        return NO_CASH_ROUNDING
    return _rounding(f"{country_code}/{found['from']}", found)


def cash_rounding_source(country_code: str, on: date) -> str:
    """The law or notice behind ``cash_rounding``; empty where it is unverified or there is none."""
    found = _in_force((one for one in _cash()["countries"] if one["country"] == country_code), on)
    return (found["source"] or "") if found else ""


def cash_rounding_policy(policy: str) -> CashRounding:
    """The rule a stored sale names. Raises NotFound."""
    if policy == NO_CASH_ROUNDING.policy:
        return NO_CASH_ROUNDING
    for one in _cash()["countries"]:
        if f"{one['country']}/{one['from']}" == policy:
            return _rounding(policy, one)
    raise NotFound(f"The cash rounding {policy} is not known here.", "Update the program.")


def cash_rounding_system(name: str) -> CashRounding:
    """A table of the till manuals, such as ``Danish``, for shops that keep theirs. Raises NotFound."""
    for one in _cash()["systems"]:
        if one["system"] == name:
            return _rounding(f"system/{name}", one)
    raise NotFound(f"There is no cash rounding system {name}.")


def _rounding(policy: str, entry: dict[str, Any]) -> CashRounding:
    return CashRounding(policy, entry["step_minor"], Rounding(entry["rounding"]), entry["only_cash"])


def _in_force(entries: Iterable[dict[str, Any]], on: date | None) -> dict[str, Any] | None:
    newest: dict[str, Any] | None = None
    for one in entries:
        until = one.get("until")
        if on is not None and (one["from"] > on.isoformat() or (until is not None and until < on.isoformat())):
            continue
        if newest is None or one["from"] > newest["from"]:
            newest = one
    return newest


def _listed(classes: tuple[TaxClass, ...]) -> str:
    return ", ".join(one.id for one in classes)


@cache
def _cash() -> dict[str, list[dict[str, Any]]]:
    return _load("cash_rounding.json")


@cache
def _countries() -> list[dict[str, Any]]:
    return _load("countries.json")["countries"]


def _load(name: str) -> dict[str, list[dict[str, Any]]]:
    loaded: dict[str, list[dict[str, Any]]] = json.loads((FOLDER / "rules" / name).read_text("utf-8"))
    return loaded
