"""What the link asks: how far the journal goes, facts to send, where it differs from the platform, and its cursors."""

from __future__ import annotations

import json
from collections.abc import Mapping

from app.db import journal, people
from app.db.cache import contained, platform
from app.db.counts import sheets
from app.db.journal import Tail
from app.db.lives import begun
from app.db.reader import Reader
from app.domain import lives
from app.domain.facts import Fact
from app.domain.linked import Joining, Linked
from app.domain.people import PEOPLE


def heads(reader: Reader) -> tuple[Tail, ...]:
    """The last fact of each incarnation, the oldest first."""
    return journal.heads(reader.ledger)


def terms(reader: Reader) -> dict[bytes, int]:
    """Which incarnations were recorded while this machine was one and the same register: alike numbers."""
    return lives.terms(begun(reader.ledger))


def is_at_work(reader: Reader) -> bool:
    """Whether the drawer or a shelf is being counted on: a shift is open, or a count is under way."""
    is_open = reader.ledger.row("SELECT 1 FROM shifts WHERE closed_at = ''") is not None
    return is_open or bool(sheets(reader.ledger))


def run(reader: Reader, incarnation: bytes, after: int, limit: int) -> tuple[bytes, tuple[Fact, ...]]:
    """Up to ``limit`` facts of an incarnation beyond a seq, and the link that the first of them builds on."""
    found = journal.run(reader.ledger, incarnation, after, limit)
    before = journal.fact(reader.ledger, found[0].n - 1).link if found and found[0].n > 1 else bytes(32)
    return before, found


def link_at(reader: Reader, incarnation: bytes, seq: int) -> bytes:
    return journal.link_at(reader.ledger, incarnation, seq)


def forks(reader: Reader) -> dict[bytes, int]:
    """For each incarnation of which the platform knows other facts, the last seq that both have."""
    return contained.forks(reader.ledger)


def cursor(reader: Reader, stream: str) -> str:
    """Where the next page of a stream goes on; empty for its beginning."""
    if stream == PEOPLE:
        return people.read_cursor(reader.ledger)
    return platform.cursor(reader.cache, stream)


def linked(reader: Reader) -> Linked | None:
    """The platform that this register is linked to."""
    row = reader.ledger.row("SELECT body FROM work WHERE kind = 'link' AND key = 'linked'")
    return None if row is None else Linked(**json.loads(row[0]))


def joining(reader: Reader) -> Joining | None:
    """What was asked of a platform last and may have been answered."""
    row = reader.ledger.row("SELECT body FROM work WHERE kind = 'link' AND key = 'joining'")
    return None if row is None else Joining(**json.loads(row[0]))


def stored_by_all_we_know(reader: Reader, proved: Mapping[bytes, int]) -> dict[bytes, int]:
    """How far the platform has each incarnation of which there may be more to send: as it proved, or else told last."""
    told = contained.told(reader.ledger, reader.cache)
    return {incarnation: proved.get(incarnation, upto) for incarnation, upto in told.items()}


def unsent(reader: Reader, proved: Mapping[bytes, int]) -> int:
    """How many facts the platform is not known to have: by what it proved, and by what its last page contained."""
    seqs = {head.incarnation: head.seq for head in journal.heads(reader.ledger)}
    stored = stored_by_all_we_know(reader, proved)
    return sum(max(0, seqs[incarnation] - upto) for incarnation, upto in stored.items())
