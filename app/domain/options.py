"""The option matrix: every variant that sizes, colours and the like make of one product, with labels and codes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import product

from app.domain.frozen import frozen

MOST_OPTIONS = 3
MOST_VARIANTS = 1_000
SUFFIX = 12  # letters and digits of one option's value in a SKU

Options = Sequence[tuple[str, Sequence[str]]]  # name → its values, in order


class NoMatrix(ValueError):
    """Options that make no matrix; ``reason`` is a stable code: no-name, name-twice, no-values, too-many …"""

    def __init__(self, reason: str, about: str = "") -> None:
        super().__init__(f"{reason}: {about}" if about else reason)
        self.reason = reason
        self.about = about


@frozen
class Variant:
    """One cell: its options as a product keeps them, and what its SKU ends in: ``"-L-RED"``."""

    options: tuple[tuple[str, str], ...]
    suffix: str


def matrix(options: Options) -> tuple[Variant, ...]:
    """Every combination, the last option changing fastest; a value said twice counts once.

    Raises NoMatrix for more than three options or a thousand variants, and for names or values that are missing.
    """
    kept = list(_checked(options))
    count = 1
    for _, values in kept:
        count *= len(values)
    if count > MOST_VARIANTS:
        raise NoMatrix("too-many-variants", str(count))
    cells = [tuple(zip((name for name, _ in kept), chosen, strict=True)) for chosen in product(*(v for _, v in kept))]
    endings = [_endings(values) for _, values in kept]
    return tuple(
        Variant(cell, "".join(f"-{ends[value]}" for (_, value), ends in zip(cell, endings, strict=True)))
        for cell in cells
    )


def _checked(options: Options) -> Iterator[tuple[str, list[str]]]:
    if not options:
        raise NoMatrix("no-options")
    if len(options) > MOST_OPTIONS:
        raise NoMatrix("too-many-options", str(len(options)))
    names: set[str] = set()
    for given, values in options:
        name = given.strip()
        if not name:
            raise NoMatrix("no-name")
        if name.casefold() in names:
            raise NoMatrix("name-twice", name)
        names.add(name.casefold())
        kept = list(dict.fromkeys(value.strip() for value in values if value.strip()))
        if not kept:
            raise NoMatrix("no-values", name)
        yield name, kept


def _endings(values: Sequence[str]) -> dict[str, str]:
    """What each value adds to a SKU; two that would add the same, or nothing, are told apart by their place."""
    found: dict[str, str] = {}
    for place, value in enumerate(values, 1):
        bare = unicodedata.normalize("NFKD", value).encode("ascii", "ignore").decode()
        ending = re.sub(r"[^A-Z0-9]", "", bare.upper())[:SUFFIX]
        while not ending or ending in found.values():
            ending = f"{ending}{place}" if ending else str(place)
        found[value] = ending
    return found
