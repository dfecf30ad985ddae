"""What a register answers where a platform asks for more than facts: records of people, and blobs as they lie here."""

from __future__ import annotations

from collections.abc import Sequence

from app.db import people
from app.db.reader import Reader
from app.domain.people import Record, Want


def records(reader: Reader, wants: Sequence[Want]) -> tuple[Record, ...]:
    """The records of these people as they stand now, with what this register's edits of them began with; of those whose
    change is of another life, nothing.
    """
    return tuple(_record(reader, want) for want in wants)


def _record(reader: Reader, want: Want) -> Record:
    customer, mark = people.read_customer(reader.ledger, want.person), people.read_mark(reader.ledger, want.person)
    # A change that is not in this journal was made by another life of this register: by a machine that was cloned from
    # it, which has the record as well, or by one that a restore took away.
    is_own = reader.ledger.row("SELECT 1 FROM journal WHERE id = ?", (want.fact,)) is not None
    if customer is None or not is_own:
        return Record(want.person, want.fact, 0, None, None)
    base = None if mark is None else mark.base if mark.base is not None else customer.fields
    return Record(want.person, want.fact, 0 if mark is None else mark.revision, base, customer.fields)


def erased(reader: Reader, wants: Sequence[Want]) -> tuple[str, ...]:
    """Whom of these people a platform once told to be erased and this journal does not say so: it forgot it since."""
    asked = dict.fromkeys(want.person for want in wants)
    return tuple(
        person
        for person in asked
        if (mark := people.read_mark(reader.ledger, person)) is not None
        and mark.erased
        and not people.is_erased_here(reader.ledger, person)
    )


def packed_blob(reader: Reader, name: str) -> bytes:
    """A blob, compressed as it is kept. Raises NotFound where it is gone and FolderDamaged where it was altered."""
    assert reader.blobs is not None
    return reader.blobs.packed(name)
