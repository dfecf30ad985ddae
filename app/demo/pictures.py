"""The demo shop's pictures: drawn by code from a table of shapes and colours, one for each kind of goods."""

from __future__ import annotations

import csv
from collections.abc import Callable
from functools import cache
from typing import Any

from app.demo import baked, fresh, packed
from app.demo.pen import Pen
from resources import FOLDER

# The grounds are the theme's swatches for goods without a picture, so that both kinds of tiles sit well side by side.
GROUNDS = {
    "Coffee and tea": "#F3DFD3",
    "Bakery": "#EFE4BE",
    "Kitchen": "#D0E6EA",
    "Cheese and deli": "#D7E0F1",
    "Fruit and veg": "#DFE8C9",
    "Dairy and eggs": "#D0E6EA",
    "Drinks": "#CFE8DB",
    "Pantry": "#E6DDF0",
    "Sweets and snacks": "#F3DAE1",
    "Home": "#D7E0F1",
    "Gifts": "#F3DFD3",
}


def picture(name: str, category: str) -> bytes:
    """The PNG of a picture on the ground of a category, the same bytes each time. Raises KeyError for unknown names."""
    shape, colours, options = _table()[name]
    pen = Pen(GROUNDS[category])
    shape(pen, *colours, **options)
    return pen.png()


def names() -> tuple[str, ...]:
    """Every picture there is."""
    return tuple(_table())


@cache
def _table() -> dict[str, tuple[Callable[..., None], tuple[str, ...], dict[str, Any]]]:
    text = (FOLDER / "demo" / "pictures.csv").read_text("utf-8")
    return {
        row["picture"]: (
            _shape(row["shape"]),
            tuple(row["colours"].split()),
            dict(map(_option, row["options"].split())),
        )
        for row in csv.DictReader(text.splitlines())
    }


def _shape(name: str) -> Callable[..., None]:
    for module in (baked, fresh, packed):
        found: Callable[..., None] | None = getattr(module, name, None)
        if found is not None:
            return found
    raise KeyError(name)


def _option(text: str) -> tuple[str, str | bool]:
    name, given, value = text.partition("=")
    return name, (value if given and value != "no" else not given)
