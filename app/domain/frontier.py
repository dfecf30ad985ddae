"""What a stock count says to whoever adds up several registers: what lay there, and what its counters knew of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.domain.frozen import frozen
from app.domain.movements import Movement
from app.domain.quantity import Quantity
from app.domain.stock import plus

Json = Mapping[str, Any]
Place = tuple[bytes, int]  # incarnation and seq


@frozen
class Mark:
    """A fact of the counting register's journal: its id, and its place there when the count was posted."""

    fact: str
    place: Place


@frozen
class Line:
    """One product of a count.

    ``own`` is the difference as the register made it, from the book that it knew. ``shelf`` is what lay there at the
    fact ``first``, as far as the movements explain it; ``last`` is the fact at its last scan, ``at`` the time of that.
    ``cursor`` is how far the register knew of the others; empty where it knew no platform, or not what that has.
    """

    own: Movement
    shelf: Quantity
    at: str
    first: Mark
    last: Mark
    cursor: str
    is_overtaken: bool  # a later count of the same register was posted before it: it says nothing


def lines_of(body: Json) -> tuple[Line, ...]:
    """The lines of a count's fact. Raises KeyError, TypeError, ValueError, IndexError for a body that does not say."""
    frontier = body.get("frontier", {"cursors": (), "facts": {}})
    marks = {int(n): _mark(place, frontier["facts"].get(n, "")) for n, place in body["marks"].items()}
    return tuple(
        _line(position, line, marks, frontier["cursors"], str(body["cause"]))
        for position, line in enumerate(body["lines"])
    )


def _mark(place: Any, fact: Any) -> Mark:
    incarnation, seq = place
    return Mark(str(fact), (bytes.fromhex(incarnation), int(seq)))


def _line(position: int, line: Json, marks: Mapping[int, Mark], cursors: Any, cause: str) -> Line:
    own = Movement(position, line["product"], line["delta"][0], line["delta"][1], cause)
    is_known = "cursor" in line
    return Line(
        own=own,
        shelf=plus(Quantity(*line["book"]), Quantity(*line["delta"])) if is_known else Quantity(*line["counted"]),
        at=str(line["at"]),
        first=marks[line["first"]],
        last=marks[line["last"]],
        cursor=str(cursors[line["cursor"]]) if is_known else "",
        is_overtaken="later" in line,
    )
