"""Taxes as they stand on a line: a rate in parts per million, inside or on top of the price."""

from __future__ import annotations

from app.domain.frozen import frozen


@frozen
class Tax:
    """One tax. ``rate_ppm`` is parts per million of its base (20 % is 200 000; 8.875 % is 88 750).

    ``included`` says the price already holds it; ``compounds`` says later taxes of the line are taken on
    the base with this one added.
    """

    id: str
    name: str
    rate_ppm: int
    included: bool = True
    compounds: bool = False
