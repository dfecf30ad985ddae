"""What the fields of a product may be: brought to the form in which they are kept, or refused with words."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from app.domain.barcode import UnreadableCode, normalise
from app.domain.catalog import (
    CATEGORY_MARK,
    DEFAULTS,
    LONGEST_CUSTOM,
    LONGEST_NAME,
    LONGEST_SKU,
    LONGEST_TEXT,
    LONGEST_UNIT,
    MOST_CUSTOM,
    Change,
    Values,
)
from app.errors import InvalidInput
from app.services.codes import LARGEST, check_blob, check_code, check_id, check_quantity

OPTIONS, CODES, LISTS = 3, 100, 50  # how many a product has at most
WHOLE_STEP = 1000
OVERSELL = ("", "warn", "ask", "block")

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_NO_BARCODE = {
    "empty": "there is nothing in it",
    "control-character": "a sign in it cannot be printed",
    "too-long": "it is too long",
}
_LIST = re.compile(r"(?:[^:]{1,40}:)?[A-Z]{3}")


def checked(values: Values) -> dict[str, Any]:
    """The fields as they are kept: trimmed, codes normalised. Raises InvalidInput for the first that cannot be.

    Only the fields given are looked at: a change need not name them all.
    """
    found = {}
    for name, value in values.items():
        check = CHECKS.get(name)
        if check is None:
            raise InvalidInput(f"A product has no field {name!r}.", "Use one of: " + ", ".join(CHECKS), code="no-field")
        found[name] = check(value)
    _check_codes_differ(found)
    return found


def checked_change(change: Change) -> Change:
    """A change with its new fields as they are kept. Raises InvalidInput, also for one that names no product."""
    check_id(change.id, "A product's id")
    if change.base is not None and change.new is not None and change.base.keys() != change.new.keys():
        raise InvalidInput("A change says of each field what stood before and what stands after.", code="not-a-change")
    if change.base is None and change.new is None:
        raise InvalidInput("A change takes a product in or out, or changes it.", code="not-a-change")
    for name in change.base or ():
        if name not in DEFAULTS:
            raise InvalidInput(f"A product has no field {name!r}.", code="no-field")
    if change.new is None:
        return change
    new = checked(change.new)
    if change.base is None and "name" not in new:
        raise _needs_name()
    return Change(change.id, change.base, new)


def _text(what: str, longest: int) -> Callable[[Any], str]:
    def check(value: Any) -> str:
        if not isinstance(value, str):
            raise InvalidInput(f"{what} is a text, not {value!r}.")
        kept = value.strip()
        if len(kept) > longest:
            raise InvalidInput(f"{what} has {len(kept)} characters.", f"Use at most {longest}.", code="too-long")
        if _CONTROL.search(kept):
            raise InvalidInput(f"{what} holds a sign that cannot be shown or printed.", "Type it again on one line.")
        return kept

    return check


_sku, _unit_text = _text("A SKU", LONGEST_SKU), _text("A unit", LONGEST_UNIT)
_name_text, _category_text, _option = (
    _text("A name", LONGEST_NAME),
    _text("A category", LONGEST_NAME),
    _text("An option", LONGEST_TEXT),
)
_field_name = _text("The name of a field", LONGEST_TEXT)


def _needs_name() -> InvalidInput:
    return InvalidInput("A product needs a name.", "Type what customers read on the receipt.", code="no-name")


def _name(value: Any) -> str:
    kept = _name_text(value)
    if not kept:
        raise _needs_name()
    return kept


def _category(value: Any) -> str:
    parts = [" ".join(part.split()) for part in _category_text(value).split(CATEGORY_MARK.strip())]
    return CATEGORY_MARK.join(part for part in parts if part)


def _unit(value: Any) -> str:
    return _unit_text(value) or "pc"


def _is_whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _price(value: Any, what: str = "A price") -> list[int]:
    if not isinstance(value, (list, tuple)) or len(value) != 2 or not all(map(_is_whole, value)):
        raise InvalidInput(f"{what} is an amount with its decimals, not {value!r}.", code="not-a-price")
    amount, exponent = value
    check_quantity(amount, exponent, what)
    if amount < 0:
        raise InvalidInput(f"{what} is not negative.", "Type nothing for what is free.", code="negative-price")
    return [amount, exponent]


def _cost(value: Any) -> list[int] | None:
    return None if value is None else _price(value, "A cost")


def _prices(value: Any) -> dict[str, list[int]]:
    if not isinstance(value, Mapping) or len(value) > LISTS:
        raise InvalidInput(f"A product has up to {LISTS} price lists.", "Take out those nobody uses.")
    for name in value:
        if not isinstance(name, str) or _LIST.fullmatch(name) is None:
            raise InvalidInput(f"{name!r} is no price list.", "Name a currency (EUR), or a list and one (trade:EUR).")
    return {name: _price(price) for name, price in value.items()}


def _options(value: Any) -> list[list[str]]:
    pairs = _pairs(value, "Options are names with values: Size and L.")
    kept = [[_option(name), _option(text)] for name, text in pairs]
    if len(kept) > OPTIONS:
        raise InvalidInput(f"A product has at most {OPTIONS} options.", "Put the rest into the name.", code="options")
    names = [name.casefold() for name, _ in kept if name]
    if len(set(names)) < len(names):
        raise InvalidInput("Two options have one name.", "Name each once: Size, Colour.", code="options")
    if not all(text for _, text in kept):
        raise InvalidInput("An option has no value.", "Type one, such as L, or take the option out.", code="options")
    return kept


def _pairs(value: Any, told: str) -> list[Any]:
    if not isinstance(value, (list, tuple)) or not all(
        isinstance(one, (list, tuple)) and len(one) == 2 for one in value
    ):
        raise InvalidInput(told)
    return list(value)


def code_of(value: Any) -> str:
    """A barcode as the cache keeps it. Raises InvalidInput for what can be none."""
    if not isinstance(value, str):
        raise InvalidInput(f"A barcode is a text, not {value!r}.", code="not-a-barcode")
    try:
        kept = normalise(value)
    except UnreadableCode as problem:
        raise InvalidInput(
            f"{value[:64]!r} can be no barcode ({_NO_BARCODE.get(problem.reason, problem.reason)}).",
            "Scan it.",
            "not-a-barcode",
        ) from problem
    if len(kept) > LONGEST_TEXT:
        raise InvalidInput(
            f"A barcode has {len(kept)} characters.", f"Use at most {LONGEST_TEXT}.", code="not-a-barcode"
        )
    return kept


def _barcodes(value: Any) -> list[str]:
    if not isinstance(value, (list, tuple)) or len(value) > CODES:
        raise InvalidInput(f"A product has up to {CODES} barcodes.", "Take out those nobody prints.")
    return sorted({code_of(code) for code in value})  # sorted: as the cache gives them back


def _packs(value: Any) -> list[list[Any]]:
    pairs = _pairs(value, "A pack is a barcode with how many are in it.")
    if len(pairs) > CODES:
        raise InvalidInput(f"A product has up to {CODES} packs.", "Take out those nobody prints.")
    kept = {}
    for code, quantity in pairs:
        if not _is_whole(quantity) or not 0 < quantity <= LARGEST:
            raise InvalidInput("A pack holds more than nothing.", "Type how many are in it.", code="empty-pack")
        if quantity == WHOLE_STEP:
            raise InvalidInput(
                "A pack of one is the thing itself.", "Put its code among the barcodes.", code="pack-of-one"
            )
        key = code_of(code)
        if key in kept:
            raise InvalidInput(f"The code {key} stands for two packs.", "Give each pack its own.", code="code-twice")
        kept[key] = quantity
    return [[code, kept[code]] for code in sorted(kept)]


def _check_codes_differ(values: Mapping[str, Any]) -> None:
    both = set(values.get("barcodes", ())) & {code for code, _ in values.get("packs", ())}
    if both:
        raise InvalidInput(f"The code {min(both)} stands for one and for a pack.", "Take out one.", code="code-twice")


def _step(value: Any) -> int:
    if not _is_whole(value) or not 1 <= value <= WHOLE_STEP or WHOLE_STEP % value:
        raise InvalidInput(
            "What can be sold at least is a part of a unit.", "Use 1, 0.5, 0.1, … 0.001 of it.", "bad-step"
        )
    return int(value)


def _low_stock(value: Any) -> int | None:
    if value is None:
        return None
    if not _is_whole(value) or not 0 <= value <= LARGEST:
        raise InvalidInput(
            "The mark for low stock is not negative.", "Type nothing to have none.", code="bad-low-stock"
        )
    return int(value)


def _yes_or_no(what: str) -> Callable[[Any], bool]:
    def check(value: Any) -> bool:
        if not isinstance(value, bool):
            raise InvalidInput(f"{what}: yes or no, not {value!r}.")
        return value

    return check


def _tax_class(value: Any) -> str:
    if not isinstance(value, str):
        raise InvalidInput(f"A tax class is a short code, not {value!r}.")
    check_code(value, "A tax class")
    return value


def _picture(value: Any) -> str:
    if not isinstance(value, str):
        raise InvalidInput(f"A picture is named by a text, not {value!r}.")
    if value:
        check_blob(value)
    return value


def _oversell(value: Any) -> str:
    if value not in OVERSELL:
        raise InvalidInput(f"When nothing is left the till does one of {', '.join(OVERSELL[1:])}, not {value!r}.")
    return str(value)


def _custom(value: Any) -> str:
    if not isinstance(value, str):
        raise InvalidInput(f"A field of your own is a text, not {value!r}.")
    if len(value) > LONGEST_CUSTOM:
        raise InvalidInput(
            f"A field of your own has {len(value)} characters.", f"Use at most {LONGEST_CUSTOM}.", code="too-long"
        )
    if _CONTROL.search(value.replace("\n", "").replace("\t", "")):
        raise InvalidInput("A field of your own holds a sign that cannot be shown or printed.", "Type it again.")
    return value  # as it stands: an imported body goes out again as it came


def _custom_fields(value: Any) -> dict[str, str]:
    if not isinstance(value, Mapping) or len(value) > MOST_CUSTOM:
        raise InvalidInput(f"A product has up to {MOST_CUSTOM} fields of your own.", "Take out some.")
    kept = {_field_name(name): _custom(text) for name, text in value.items()}
    if "" in kept:
        raise InvalidInput("A field of your own has no name.", "Name it.")
    return {name: text for name, text in kept.items() if text}


CHECKS: Mapping[str, Callable[[Any], Any]] = {
    "sku": _sku,
    "name": _name,
    "parent": _text("What binds variants together", LONGEST_NAME),
    "options": _options,
    "category": _category,
    "brand": _text("A brand", LONGEST_TEXT),
    "unit": _unit,
    "step": _step,
    "price": _price,
    "prices": _prices,
    "cost": _cost,
    "tax_class": _tax_class,
    "weighed": _yes_or_no("Weighed"),
    "barcodes": _barcodes,
    "packs": _packs,
    "picture": _picture,
    "active": _yes_or_no("Sold"),
    "oversell": _oversell,
    "low_stock": _low_stock,
    "custom": _custom_fields,
}
