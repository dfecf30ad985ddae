"""What is known of a person, and edits of it that did not know of each other brought together, field by field.

Person records stand outside the chain: a fact names a person and a revision, the record goes beside it and can be
erased. A record says what its editor began with, as a product's edit does.
"""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.frozen import frozen

FIELDS = ("name", "phone", "email", "address", "tax_number", "country", "language")
GUARDED = frozenset(("name", "tax_number"))  # to whom a paper is made out: a person decides
PEOPLE = "people"  # the stream that tells of them
LONGEST = 1000  # signs of a field: an address has the most, 600

Fields = Mapping[str, str]


@frozen
class Want:
    """A platform asks a register for the record of a person that one of its facts names."""

    person: str
    fact: str


@frozen
class Record:
    """What a register answers to a want: the person as they stand there, and what its edits began with.

    ``told``: the newest revision that a platform told of this person, 0 where none did; ``base`` is None then.
    ``now`` None: the register knows nobody by this id any more.
    """

    person: str
    fact: str
    told: int
    base: Fields | None
    now: Fields | None


@frozen
class Sent:
    """A record that was taken in before from the same life of the same register."""

    base: Fields | None
    now: Fields


@frozen
class Clash:
    """A field that two sides changed differently. ``lost`` does not stand; ``kept`` says whose edit does."""

    field: str
    lost: str
    kept: str  # theirs: until a person decides | ours: the later edit


@frozen
class Joined:
    """A record after an edit: all its fields, those that were changed, and what did not go together."""

    now: dict[str, str]
    changed: frozenset[str]
    clashes: tuple[Clash, ...] = ()


def whole(fields: Fields) -> dict[str, str]:
    """Every field, those that are not named empty."""
    return {name: fields.get(name, "") for name in FIELDS}


def join(current: Fields | None, record: Record, sent: Sent | None) -> Joined:
    """``record`` brought together with what stands now; ``current`` None: nothing does.

    What the same register sent before is what its next edit began with, if it has learned nothing in between. Raises
    ValueError for a record that says nothing.
    """
    if record.now is None:
        raise ValueError("a record of nobody changes nothing")
    now = whole(record.now)
    if current is None:
        return Joined(now, frozenset(name for name in FIELDS if now[name]))
    known = whole(current)
    begun = _begun(record, sent)
    result, changed, clashes = dict(known), set(), []
    for name in FIELDS:
        if now[name] in (known[name], begun[name]):
            continue
        if known[name] == begun[name]:
            result[name] = now[name]
            changed.add(name)
        elif name in GUARDED or (record.base is None and sent is None):
            clashes.append(Clash(name, now[name], "theirs"))
        else:
            result[name] = now[name]
            changed.add(name)
            clashes.append(Clash(name, known[name], "ours"))
    return Joined(result, frozenset(changed), tuple(clashes))


def _begun(record: Record, sent: Sent | None) -> dict[str, str]:
    base = whole(record.base or {})
    if sent is None:
        return base
    before = whole(sent.base or {})
    now = whole(sent.now)
    return {name: now[name] if before[name] == base[name] else base[name] for name in FIELDS}


def rebased(base: Fields, ours: Fields, theirs: Fields) -> tuple[dict[str, str], dict[str, str]]:
    """What is shown, and what it began with, of a record with edits that the platform does not have yet, once the
    platform tells of it: fields not edited here are as it tells, the others stay with what they began with.
    """
    base, ours, theirs = whole(base), whole(ours), whole(theirs)
    kept = {name for name in FIELDS if ours[name] != base[name] and ours[name] != theirs[name]}
    shown = {name: ours[name] if name in kept else theirs[name] for name in FIELDS}
    return shown, {name: base[name] if name in kept else theirs[name] for name in FIELDS}
