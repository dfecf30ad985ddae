"""The bookmark: how far a cache has been projected, and which journal that is about."""

from __future__ import annotations

from dataclasses import replace

from app.db import journal
from app.db.cache.schema import PROJECTOR
from app.db.engine import Connection
from app.db.journal import Tail
from app.domain.facts import GENESIS
from app.domain.frozen import frozen

_COLUMNS = "n, incarnation, seq, link, projector, part, whole"
_PUT = f"INSERT OR REPLACE INTO bookmark (one, {_COLUMNS}) VALUES (1, ?, ?, ?, ?, ?, ?, ?)"
_SOURCE_BITS = 24  # more entries than a blob of 4 MiB can hold


@frozen
class Mark:
    """The last fact applied whole, and ``part``: how much of the next catalogue fact is in as well.

    ``whole`` is False for a generation that only stands in while another is built.
    """

    n: int = 0
    incarnation: bytes = b""
    seq: int = 0
    link: bytes = GENESIS
    projector: int = PROJECTOR
    part: int = 0
    whole: bool = True

    def at(self, tail: Tail) -> Mark:
        """This bookmark moved on to the end of a fact."""
        return replace(self, n=tail.n, incarnation=tail.incarnation, seq=tail.seq, link=tail.link, part=0)


def part_at(source: int, done: int) -> int:
    """The ``part`` of ``done`` entries of a fact's ``source``: -1 is the fact itself, from 0 on its blobs."""
    return (source + 1 << _SOURCE_BITS) + done


def place_in(part: int) -> tuple[int, int]:
    """The source and the entries done of it that ``part_at`` was given."""
    return (part >> _SOURCE_BITS) - 1, part & (1 << _SOURCE_BITS) - 1


def read_mark(connection: Connection) -> Mark:
    """The bookmark of a cache. Raises LookupError where it has none."""
    row = connection.row(f"SELECT {_COLUMNS} FROM bookmark")
    if row is None:
        raise LookupError("bookmark")
    n, incarnation, seq, link, projector, part, whole = row
    return Mark(n, incarnation, seq, link, projector, part, bool(whole))


def write_mark(connection: Connection, mark: Mark) -> None:
    values = (mark.n, mark.incarnation, mark.seq, mark.link, mark.projector, mark.part, int(mark.whole))
    connection.write(_PUT, values)


def is_known(mark: Mark, ledger: Connection) -> bool:
    """Whether this bookmark stands in this journal and was put there by this projector."""
    if mark.projector != PROJECTOR:
        return False
    if mark.n == 0:
        return mark.link == GENESIS
    return journal.has(ledger, mark.incarnation, mark.seq, mark.link)
