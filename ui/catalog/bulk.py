"""One change for all chosen rows: how it is typed, and what it makes of a row."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.domain.frozen import frozen
from app.domain.money import divide
from app.domain.quantity import UnitPrice, decimal
from app.domain.repricing import HIGHEST_MARGIN, MILLION, Ending, Kind, Reprice
from app.errors import InvalidInput
from ui.catalog.fields import Shop, read

# What a price may end in, by what the list of choices calls it.
ENDINGS: Mapping[str, Ending | None] = {
    "": None,
    "0.01": Ending(1),
    "0.05": Ending(5),
    "0.10": Ending(10),
    ".99": Ending(100, parts=(99,)),
    ".95": Ending(100, parts=(95,)),
    ".49 .99": Ending(100, parts=(49, 99)),
    "1.00": Ending(100),
}
FIELDS = ("price", "category", "brand", "tax_class", "active")


@frozen
class Bulk:
    """What is typed in the bar; ``rule`` or ``value`` once it says something, ``error`` why it does not."""

    field: str = "price"
    kind: Kind = Kind.RAISE
    by_amount: bool = False
    text: str = ""
    ending: str = ""
    rule: Reprice | None = None
    value: Any = None
    error: str = ""

    @property
    def says_something(self) -> bool:
        return self.rule is not None or self.value is not None


def understood(bulk: Bulk, shop: Shop) -> Bulk:
    """The same with what its text means."""
    rule: Reprice | None = None
    value: Any = None
    error = ""
    try:
        if bulk.field == "price":
            rule = _rule(bulk, shop)
        elif bulk.text.strip():
            value = bulk.text == "yes" if bulk.field == "active" else read(bulk.field, bulk.text, shop)
    except InvalidInput as problem:
        error = str(problem)
    return Bulk(bulk.field, bulk.kind, bulk.by_amount, bulk.text, bulk.ending, rule, value, error)


def _rule(bulk: Bulk, shop: Shop) -> Reprice | None:
    text, ending = bulk.text.strip().removesuffix("%").strip(), ENDINGS[bulk.ending]
    if not text:
        return None
    if bulk.kind is Kind.SET or (bulk.by_amount and bulk.kind is not Kind.MARGIN):
        amount, exponent = read("price", text, shop)
        return Reprice(bulk.kind, amount=UnitPrice(amount, exponent), ending=ending)
    ppm = _share(text)
    if bulk.kind is Kind.LOWER and ppm > MILLION:
        raise InvalidInput("A price cannot be lowered by more than 100 %.")
    if bulk.kind is Kind.MARGIN and ppm > HIGHEST_MARGIN:
        raise InvalidInput("A margin is less than 100 %.")
    return Reprice(bulk.kind, ppm=ppm, ending=ending)


def _share(text: str) -> int:
    """A typed percentage in parts per million."""
    try:
        amount, given = decimal(text.replace(",", "."))
    except ValueError as problem:
        raise InvalidInput("Not a percentage.", "Use digits, as in 5 or 2.5.") from problem
    if amount < 0:
        raise InvalidInput("Not a percentage.", "Choose Lower instead of a minus.")
    ppm = divide(amount * 10_000, 10**given)
    if ppm > 100 * MILLION:
        raise InvalidInput("That is more than 10,000 %.")
    return ppm
