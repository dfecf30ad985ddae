"""Products as facts know them: a set of fields, and changes that carry what they replace.

A change says, for one product, each field's value before (``base``) and after (``new``). That makes a history, an
undo, and a merge with what another register changed meanwhile, per field (sync.md 2.6). Fields are JSON values:

====================  ============================================================================================
``sku``               the shop's own code, at most 64 characters
``name``              at most 300 characters
``parent``            what binds the variants of one product together: a short text, empty for a product alone
``options``           [[name, value], …], at most 3: [["Size", "L"], ["Colour", "Red"]]
``category``          a path from the root down, its parts joined by " > ": "Dairy > Cheese"
``brand``             free text
``unit``              pc, kg, l, m … as the price is for one of it
``step``              thousandths of a unit that can be sold: 1000 for pieces, 1 for what is weighed
``price``             [amount, exponent] in the shop's currency
``prices``            {price list: [amount, exponent]}: a list is a currency ("EUR") or a name and one ("trade:EUR")
``cost``              [amount, exponent] or null where nobody knows
``tax_class``         a tax class of the settings
``weighed``           whether it goes on the scale
``barcodes``          codes of one unit, normalised, without repeats
``packs``             [[code, thousandths of a unit in the pack], …]
``picture``           the name of a blob, or empty
``active``            whether it is sold
``oversell``          what happens when more is sold than is there: "" (the shop's rule), "warn", "ask", "block"
``low_stock``         thousandths under which it is listed as low, or null
``custom``            {name: text}: what the shop keeps besides, imported columns that have no field of their own
====================  ============================================================================================
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field
from types import MappingProxyType
from typing import Any

from app.domain.frozen import frozen

Values = Mapping[str, Any]  # field → JSON value, never changed in place

DEFAULTS: Values = MappingProxyType(
    {
        "sku": "",
        "name": "",
        "parent": "",
        "options": [],
        "category": "",
        "brand": "",
        "unit": "pc",
        "step": 1000,
        "price": [0, 2],
        "prices": {},
        "cost": None,
        "tax_class": "",
        "weighed": False,
        "barcodes": [],
        "packs": [],
        "picture": "",
        "active": True,
        "oversell": "",
        "low_stock": None,
        "custom": {},
    }
)
CATEGORY_MARK = " > "
# Longest texts, in characters; a field of the shop's own holds what a cell of a spreadsheet can.
LONGEST_SKU, LONGEST_NAME, LONGEST_TEXT, LONGEST_UNIT, LONGEST_CUSTOM = 64, 300, 200, 16, 32_767
MOST_CUSTOM = 100  # fields of its own that a product has at most

# How two edits of one field that did not know of each other are brought together (sync.md 2.6): of an independent
# field the later one wins and the other is kept in the history, over a guarded one a person decides, of a set both
# count, what was added and what was taken out.
INDEPENDENT = frozenset(
    {
        *("name", "parent", "options", "category", "brand", "unit", "step", "weighed", "picture", "active"),
        *("oversell", "low_stock"),
    }
)
GUARDED = frozenset(("sku", "price", "prices", "cost", "tax_class", "barcodes", "packs"))
SETS = frozenset(("custom",))
NOTHING: Values = MappingProxyType({})


@frozen
class Change:
    """What becomes of one product: fields before and after.

    A product that is new has ``base`` None and in ``new`` each field that is not its default. One that is taken out
    has ``new`` None and in ``base`` each field that was not its default.
    """

    id: str
    base: Values | None = field(default_factory=lambda: NOTHING)
    new: Values | None = field(default_factory=lambda: NOTHING)

    def as_json(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "base": None if self.base is None else dict(self.base),
            "new": None if self.new is None else dict(self.new),
        }

    @property
    def is_empty(self) -> bool:
        return self.base is not None and self.new is not None and not self.new


def whole(values: Values) -> dict[str, Any]:
    """Every field, those that ``values`` does not name at their default."""
    return {**DEFAULTS, **values}


def known_fields(values: Values) -> dict[str, Any]:
    """As ``whole``, without what a newer program may have told beside."""
    found = {**DEFAULTS, **values}
    return found if len(found) == len(DEFAULTS) else {name: found[name] for name in DEFAULTS}


def sparse(values: Values) -> dict[str, Any]:
    """Only the fields that are not at their default: how a new product stands in a fact."""
    return {name: value for name, value in values.items() if name in DEFAULTS and value != DEFAULTS[name]}


def difference(product_id: str, before: Values | None, after: Values | None) -> Change:
    """The change that leads from all fields of ``before`` to those that ``after`` names; None is no product."""
    if before is None or after is None:
        return Change(
            product_id,
            None if before is None else sparse(before),
            None if after is None else sparse(after),
        )
    known = whole(before)
    new = {name: value for name, value in after.items() if name in DEFAULTS and value != known[name]}
    return Change(product_id, {name: known[name] for name in new}, new)


def applied(before: Values | None, change: Change) -> dict[str, Any] | None:
    """All fields after ``change``; None when it takes the product out."""
    if change.new is None:
        return None
    return {**whole(before or NOTHING), **change.new}


def inverse(change: Change) -> Change:
    """What takes ``change`` back."""
    return Change(change.id, change.new, change.base)


def variant_label(options: Iterable[Iterable[str]]) -> str:
    """The words that tell a variant from its siblings: ``"L, Red"``."""
    return ", ".join(value for _, value in options)


def read_change(entry: Mapping[str, Any]) -> Change:
    """A change as a fact or blob holds it; the first form of a blob held whole products instead of changes."""
    if "new" in entry:
        return Change(entry["id"], entry["base"], entry["new"])
    options = [["", part] for part in entry["variant"].split(", ")] if entry.get("variant") else []
    fields = {name: value for name, value in entry.items() if name in DEFAULTS}
    return Change(entry["id"], NOTHING, {**DEFAULTS, **fields, "options": options})
