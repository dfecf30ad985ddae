"""Blobs at the hub: kept once by what they hold, and what imports say in them merged into the catalogue.

A blob's row is also where one is asked for: of a register whose fact came without it, until that register sends it or
says that it has lost it. An import is read blob by blob and told of in steps of some hundred products, so that no
list is ever as long as the catalogue.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, select

from app.domain.catalog import Change, sparse
from app.domain.pages import PRODUCT
from app.hub import catalog
from app.hub.catalog import Edit, readable
from app.hub.feed import CATALOG, PAGE_ROWS, News, publish
from app.hub.schema import blobs, products
from app.hub.sender import Sender
from app.hub.statements import put
from app.hub.tasks import Task

LARGEST = 4 * 1024 * 1024  # bytes, before compression; what it is compressed to is at most a little more
LARGEST_PACKED = LARGEST + 64 * 1024
HERE, WANTED, LOST = "here", "wanted", "lost"
AT_ONCE = 500  # products of a merge and of a step of the feed
MOST_TASKS = 100  # of a kind that one import opens: whoever gets more can only look at the whole


class BadBlob(ValueError):
    """What was sent is not the content of that name, or is larger than a blob may be."""


class BlobMissing(ValueError):
    """A fact names blobs that are not here. ``is_lost``: nobody is known to have one of them still."""

    def __init__(self, names: Sequence[str], is_lost: bool) -> None:
        super().__init__(f"{len(names)} of its blobs are not here")
        self.names = tuple(names)
        self.is_lost = is_lost


class Unfit(ValueError):
    """A blob does not hold changes of products."""


# Kept ---------------------------------------------------------------------------------------------------------------


def missing(connection: Connection, merchant: str, names: Sequence[str]) -> tuple[str, ...]:
    """Those of these blobs that are not here."""
    states = _states(connection, merchant, names)
    return tuple(name for name in dict.fromkeys(names) if states.get(name) != HERE)


def _states(connection: Connection, merchant: str, names: Sequence[str]) -> dict[str, str]:
    row = blobs.c
    states: dict[str, str] = {}
    for start in range(0, len(names), AT_ONCE):
        asked = select(row.sha256, row.state).where(
            row.merchant == merchant, row.sha256.in_(names[start : start + AT_ONCE])
        )
        states.update((name, state) for name, state in connection.execute(asked))
    return states


def unpacked(packed: bytes) -> bytes:
    """A blob as it was before a register compressed it (zlib). Raises BadBlob."""
    reader = zlib.decompressobj()
    try:
        content = reader.decompress(packed, LARGEST + 1)
    except zlib.error as problem:
        raise BadBlob("a blob is not compressed as it should be") from problem
    if len(packed) > LARGEST_PACKED or len(content) > LARGEST or not reader.eof or reader.unused_data:
        raise BadBlob("a blob is cut off or larger than 4 MiB")
    return content


def keep(connection: Connection, sender: Sender, name: str, packed: bytes) -> bool:
    """Store a blob that ``unpacked`` and its hash were checked of; whether something waited for it."""
    before = _states(connection, sender.merchant, [name]).get(name, "")
    if before != HERE:
        row = _row(sender, name, HERE)
        _put(connection, [{**row, "size": len(packed), "body": packed}], ("state", "size", "body"))
    return before in (WANTED, LOST)


def check(name: str, packed: bytes) -> None:
    """Raises BadBlob."""
    if hashlib.sha256(unpacked(packed)).hexdigest() != name:
        raise BadBlob("a blob is not what its name says")


def ask_for(connection: Connection, sender: Sender, names: Sequence[str]) -> None:
    """Remember that a register's facts wait for blobs."""
    _put(connection, [_row(sender, name, WANTED) for name in names], ())


def lose(connection: Connection, sender: Sender, name: str) -> None:
    """A register says that it does not have a blob any more; whoever has it may still send it."""
    if _states(connection, sender.merchant, [name]).get(name) != HERE:
        _put(connection, [_row(sender, name, LOST)], ("state",))


def packed(connection: Connection, merchant: str, name: str) -> bytes:
    """A blob, compressed. Raises LookupError."""
    row = blobs.c
    body = connection.scalar(select(row.body).where(row.merchant == merchant, row.sha256 == name, row.state == HERE))
    if body is None:
        raise LookupError(name)
    return bytes(body)


def _row(sender: Sender, name: str, state: str) -> dict[str, Any]:
    named = {"merchant": sender.merchant, "sha256": name, "register": sender.register}
    return {**named, "state": state, "size": 0, "body": None}


def _put(connection: Connection, rows: list[dict[str, Any]], changed: Sequence[str]) -> None:
    if not rows:
        return
    statement = put(connection, blobs)
    key = ["merchant", "sha256"]
    if changed:
        set_ = {each: statement.excluded[each] for each in changed}
        connection.execute(statement.on_conflict_do_update(index_elements=key, set_=set_), rows)
    else:
        connection.execute(statement.on_conflict_do_nothing(index_elements=key), rows)


# Read ---------------------------------------------------------------------------------------------------------------


def require(connection: Connection, merchant: str, names: Sequence[str]) -> None:
    """Raises BlobMissing unless all of these are here."""
    states = _states(connection, merchant, names)
    gone = [name for name in dict.fromkeys(names) if states.get(name) != HERE]
    if gone:
        raise BlobMissing(gone, any(states.get(name) == LOST for name in gone))


def take_in(connection: Connection, merchant: str, edits: Sequence[Edit]) -> tuple[list[News], list[Task]]:
    """Merge edits into the products in order; those of an import's blobs are told by ``tell`` at the end.

    Raises BlobMissing, Unfit, and catalog.UnknownProduct.
    """
    require(connection, merchant, [name for edit in edits for name in edit.blobs])
    news: list[News] = []
    tasks: list[Task] = []
    for _, group in groupby(enumerate(edits), key=lambda placed: placed[0] if placed[1].blobs else -1):
        together = [edit for _, edit in group]  # small ones in a row at once, each large one alone
        told, clashes = catalog.take_in(connection, merchant, together)
        news += told
        tasks += clashes
        for edit in together:
            tasks += _take_in_blobs(connection, merchant, edit)
    return news, tasks


def _take_in_blobs(connection: Connection, merchant: str, edit: Edit) -> list[Task]:
    opened: list[Task] = []
    counts: Counter[str] = Counter()
    for changes in _parts(connection, merchant, edit.blobs):
        _, tasks = catalog.take_in(connection, merchant, [replace(edit, changes=changes, blobs=())])
        for task in tasks:
            counts[task.kind] += 1
            if counts[task.kind] <= MOST_TASKS:
                opened.append(task)
    for kind, count in counts.items():
        if count > MOST_TASKS:
            body = {"fact": edit.fact, "more": count - MOST_TASKS, "actor": edit.actor, "at": edit.at}
            opened.append(Task(CATALOG, kind, edit.fact, "more", body))
    return opened


def _parts(connection: Connection, merchant: str, names: Sequence[str]) -> Iterator[tuple[Change, ...]]:
    for name in names:
        changes = _changes(packed(connection, merchant, name))
        for start in range(0, len(changes), AT_ONCE):
            yield changes[start : start + AT_ONCE]


def _changes(packed: bytes) -> tuple[Change, ...]:
    try:
        entries = json.loads(unpacked(packed))
        if not isinstance(entries, list):
            raise Unfit("a blob of an import is no list")
        return readable(entries)
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError) as problem:
        raise Unfit(f"a blob of an import cannot be read: {type(problem).__name__}") from problem


# Told ---------------------------------------------------------------------------------------------------------------


def tell(connection: Connection, merchant: str, names: Sequence[str], news: Sequence[News]) -> tuple[News, ...]:
    """Tell of all products that these blobs change, as they stand now, in steps that are parts of a transaction's.

    Whoever publishes the transaction's last step after these says what it took in: a page that ends before that one
    shows some of an import's products, each whole, and contains nothing of it (decisions, 23). Returns ``news`` for
    that step, its products as they stand now too.
    """
    assert AT_ONCE <= PAGE_ROWS
    if not names:
        return tuple(news)
    edited = [one.id for one in news if one.entity == PRODUCT]
    for changes in _parts(connection, merchant, names):
        told = as_they_stand(connection, merchant, [one.id for one in changes])
        publish(connection, merchant, told, (), b"", 0, is_part=True)
    return (*(one for one in news if one.entity != PRODUCT), *as_they_stand(connection, merchant, edited))


def as_they_stand(connection: Connection, merchant: str, ids: Sequence[str]) -> list[News]:
    """News of those of these products that are known."""
    row = products.c
    told = []
    for start in range(0, len(ids), AT_ONCE):
        part = ids[start : start + AT_ONCE]
        asked = select(row.id, row.revision, row.body).where(row.merchant == merchant, row.id.in_(part))
        for id, revision, body in connection.execute(asked.order_by(row.id)):
            values = None if body is None else sparse(json.loads(body))
            told.append(News(CATALOG, PRODUCT, id, revision, values))
    return told
