"""Stock in numbers: exact sums of movements, and what a count says about a shelf that went on selling.

A shelf is counted while goods leave it, so a count is held against the book of its own moment (the *watermark*, the
journal's last fact then) and never against the book of when it is posted: what moved after the watermark is right by
itself, and setting the level to the counted number would undo those sales (msupply-foundation/mobile#638).
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from app.domain.frozen import frozen
from app.domain.money import divide
from app.domain.quantity import Quantity, UnitPrice

NONE = Quantity(0)

ADJUSTMENT_REASONS = ("found", "lost", "stolen", "damaged", "expired", "correction")
WASTE_REASONS = ("damaged", "expired", "spoiled", "broken", "sample", "own-use")


def plus(one: Quantity, other: Quantity) -> Quantity:
    """The sum, in the finer of both exponents: exact."""
    if one.exponent == other.exponent:
        return Quantity(one.amount + other.amount, one.exponent)
    exponent = max(one.exponent, other.exponent)
    return Quantity(_scaled(one, exponent) + _scaled(other, exponent), exponent)


def minus(one: Quantity, other: Quantity) -> Quantity:
    """The difference, in the finer of both exponents: exact."""
    return plus(one, Quantity(-other.amount, other.exponent))


def total(quantities: Iterable[Quantity]) -> Quantity:
    """The sum of any number of quantities; thousandths where there is none."""
    summed = NONE
    for one in quantities:
        summed = plus(summed, one)
    return summed


def _in_order(one: Quantity) -> Fraction:
    return Fraction(one.amount, 10**one.exponent)


def compared(one: Quantity, other: Quantity) -> int:
    """Negative, zero or positive as ``one`` is less than, as much as, or more than ``other``."""
    if one.exponent == other.exponent:
        return one.amount - other.amount
    return minus(one, other).amount


def value_minor(amount: Quantity, price: UnitPrice, minor_exponent: int) -> int:
    """What a quantity is worth at a unit price, in minor units, half up; negative for less than nothing."""
    finer = amount.exponent + price.exponent - minor_exponent
    product = amount.amount * price.amount
    return divide(product, 10**finer) if finer >= 0 else product * 10**-finer


@frozen
class Moved:
    """One movement of a product in fact ``n``, and the moment ``at`` that it is about.

    Goods move when they move. A count's difference was there at its last watermark, however late it is posted, and
    what takes a movement back says that it never was: both belong to an earlier moment than their own.
    """

    n: int
    delta: Quantity
    cause: str
    at: int
    is_goods: bool = True  # False for a count's difference, and for what takes one back
    takes_back: int = 0  # the fact whose movement this undoes


@frozen
class Expected:
    """What a count is held against. ``low`` and ``high`` differ where goods moved between first and last scan.

    ``later`` is the fact of a count that was made after this one and is posted already: then this one says nothing.
    ``book`` is the book of the first scan with all that is known of it since.
    """

    quantity: Quantity
    low: Quantity
    high: Quantity
    later: int = 0
    book: Quantity = NONE

    @property
    def is_sure(self) -> bool:
        return compared(self.low, self.high) == 0


def expected_for(
    counted: Quantity, book: Quantity, moves: Iterable[Moved], first: int, last: int, elsewhere: Iterable[Quantity] = ()
) -> Expected:
    """What should have been counted between the watermarks ``first`` and ``last``.

    ``book`` is the sum of what was recorded up to ``first``, ``moves`` all that was recorded after it. ``elsewhere`` is
    by how much, at moments between the scans, other registers were heard to have moved it since ``first``.

    No goods moved between the watermarks: the book of that moment, and the count is sure. Else a piece that moved
    between the scans may have been counted before it left or not, and nobody can know: every number from the book
    with all that left to the book with all that came is explained by the goods alone. A count within that span posts
    no difference; one outside it posts only the part that no order of scans and sales explains. The first watermark
    alone would invent a loss for each piece sold before its shelf was reached, the last one a gain for each piece
    sold after: this rule does neither, is right wherever the book was right, and is never further off than what moved
    between the scans.
    """
    moves = tuple(moves)
    later = counted_since(moves, last + 1)
    if later:
        return Expected(counted, counted, counted, later, book)
    between: dict[int, Quantity] = {}
    for one in moves:
        if one.at <= first or (not one.is_goods and one.at <= last):
            book = plus(book, one.delta)
        elif one.at <= last:
            between[one.at] = plus(between.get(one.at, NONE), one.delta)
    low = plus(book, total(one for one in between.values() if one.amount < 0))
    high = plus(book, total(one for one in between.values() if one.amount > 0))
    heard = (NONE, *elsewhere)
    low, high = plus(low, min(heard, key=_in_order)), plus(high, max(heard, key=_in_order))
    if compared(counted, low) < 0:
        return Expected(low, low, high, book=book)
    return Expected(high if compared(counted, high) > 0 else counted, low, high, book=book)


def counted_since(moves: Iterable[Moved], moment: int) -> int:
    """The fact of the first count among ``moves`` that was finished at ``moment`` or after and still stands, or 0."""
    moves = tuple(moves)
    taken_back = {one.takes_back for one in moves}
    return next((one.n for one in moves if one.cause == "count" and one.at >= moment and one.n not in taken_back), 0)


def _scaled(quantity: Quantity, exponent: int) -> int:
    return quantity.amount * int(10 ** (exponent - quantity.exponent))
