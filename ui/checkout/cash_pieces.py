"""Notes and coins of currencies: what people hand over for a sum, and what makes the change."""

from __future__ import annotations

from app.domain.money import currency

# Pieces in use at counters, in minor units, largest first, with the smallest that is a note (from each central bank's
# own list). Pieces that are legal and hardly seen (EUR 500, JPY 2,000, USD 2) are left out: nobody gives them back.
_PIECES: dict[str, tuple[tuple[int, ...], int]] = {
    "EUR": ((20000, 10000, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1), 500),
    "GBP": ((5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1), 500),
    "USD": ((10000, 5000, 2000, 1000, 500, 100, 25, 10, 5, 1), 100),
    "CAD": ((10000, 5000, 2000, 1000, 500, 200, 100, 25, 10, 5), 500),
    "AUD": ((10000, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5), 500),
    "NZD": ((10000, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10), 500),
    "CHF": ((20000, 10000, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5), 1000),
    "SEK": ((50000, 20000, 10000, 5000, 2000, 1000, 500, 200, 100), 2000),
    "NOK": ((50000, 20000, 10000, 5000, 2000, 1000, 500, 100), 5000),
    "DKK": ((50000, 20000, 10000, 5000, 2000, 1000, 500, 200, 100, 50), 5000),
    "PLN": ((20000, 10000, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1), 1000),
    "CZK": ((200000, 100000, 50000, 20000, 10000, 5000, 2000, 1000, 500, 200, 100), 10000),
    "HUF": ((2000000, 1000000, 500000, 200000, 100000, 50000, 20000, 10000, 5000, 2000, 1000, 500), 50000),
    "TRY": ((20000, 10000, 5000, 2000, 1000, 500, 100, 50, 25, 10, 5), 500),
    "CNY": ((10000, 5000, 2000, 1000, 500, 100, 50, 10), 100),
    "JPY": ((10000, 5000, 1000, 500, 100, 50, 10, 5, 1), 1000),
    "KRW": ((50000, 10000, 5000, 1000, 500, 100, 50, 10), 1000),
    "INR": ((50000, 20000, 10000, 5000, 2000, 1000, 500, 200, 100), 1000),
    "AED": ((50000, 20000, 10000, 5000, 2000, 1000, 500, 100, 50, 25), 500),
    "SAR": ((50000, 20000, 10000, 5000, 2000, 1000, 500, 200, 100, 50, 25, 10, 5, 1), 500),
    "EGP": ((20000, 10000, 5000, 2000, 1000, 500, 100, 50, 25), 500),
    "KWD": ((20000, 10000, 5000, 1000, 500, 250, 100, 50, 20, 10, 5), 250),
    "BHD": ((20000, 10000, 5000, 1000, 500, 100, 50, 25, 10, 5), 500),
    "JOD": ((50000, 20000, 10000, 5000, 1000, 500, 250, 100, 50), 1000),
}
_MOST_IN_NOTES = 1_000_000  # major units, yen and forints too; beyond it nobody counts notes at a counter
_FAST_STEPS = (5, 10, 20, 50, 100, 200)  # major units, where the notes of a currency are not known
_OFFERED = 4


def fast_amounts(asked_minor: int, code: str, notes: tuple[int, ...] = ()) -> tuple[int, ...]:
    """Up to four round sums above ``asked_minor`` that people hand over, in minor units, smallest first.

    Each is as many of one note as it takes. ``notes`` are the shop's own choice, in minor units, in place of those of
    the currency.
    """
    unit = 10 ** currency(code).exponent
    if asked_minor > _MOST_IN_NOTES * max(unit, 1):
        return ()
    sums = {-(-asked_minor // step) * step for step in notes or _notes(code)}
    return tuple(sorted(amount for amount in sums if amount > asked_minor))[:_OFFERED]


def _notes(code: str) -> tuple[int, ...]:
    if code not in _PIECES:
        unit = 10 ** currency(code).exponent
        return tuple(step * (unit if unit > 1 else 100) for step in _FAST_STEPS)
    pieces, smallest = _PIECES[code]
    return tuple(piece for piece in pieces if piece >= smallest)


def change_pieces(minor: int, code: str) -> tuple[tuple[int, int, bool], ...]:
    """``(piece, how many, is a note)`` that make ``minor``, largest first; empty where we do not know the coins.

    What no coin makes (öre where cash is rounded) is not part of what is given back: then nothing is shown.
    """
    found, left = [], minor
    pieces, smallest = _PIECES.get(code, ((), 0))
    for piece in pieces:
        count, left = divmod(left, piece)
        if count:
            found.append((piece, count, piece >= smallest))
    return () if left else tuple(found)
