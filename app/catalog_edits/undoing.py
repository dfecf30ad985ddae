"""Taking back what one act did to the catalogue, as far as nobody changed it since; itself an act like any other."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Any

from app.catalog_edits.parts import Parts, aside, written
from app.domain.catalog import NOTHING, Change, Values, difference, read_change
from app.domain.facts import Fact
from app.domain.frozen import frozen
from app.queries.product_changes import as_they_stand, catalog_fact
from app.register import Register
from app.services.catalog import INLINE, change_products, change_products_in_blobs

AT_ONCE = 500  # products looked up in one question
NAMED = 1_000  # of what stayed, as many are told by name
WHOLE = ""  # the field of a product that is there or not there


@frozen
class Undone:
    """What came of it: products changed back, and what was left because it is no longer what that act made of it.

    ``skipped`` holds the first thousand of ``left`` pairs of product and field; an empty field is the product itself.
    ``kept`` counts products that the act had taken in and that sold or moved since: they are no longer sold.
    """

    fact_id: str
    changed: int
    left: int = 0
    skipped: tuple[tuple[str, str], ...] = ()
    kept: int = 0


def undo(register: Register, fact_id: str) -> Future[Undone]:
    """Take back the edit or import with this id, as one act; resolves once the catalogue shows it.

    Each field goes back only where it still is what that act made of it. The Future raises NotFound for no such
    act and Refused while the catalogue has not taken it in yet.
    """
    return aside(lambda: _Undoing(register, register.ask(catalog_fact, fact_id)).done())


@dataclass(slots=True)
class _Undoing:
    register: Register
    fact: Fact
    few: list[Change] = field(default_factory=list)
    skipped: list[tuple[str, str]] = field(default_factory=list)
    left: int = 0
    kept: int = 0

    def done(self) -> Undone:
        parts = Parts(self.register)
        body = self.fact.read()
        for changes in _batches(self.register, body):
            for back in self._backwards(changes):
                if parts.count < INLINE:
                    self.few.append(back)
                parts.add(written(back))
        fact_id = self._record(parts)
        return Undone(fact_id, parts.count, self.left, tuple(self.skipped), self.kept)

    def _record(self, parts: Parts) -> str:
        reason, undoes = "undo", self.fact.id
        if parts.count <= INLINE:
            return self.register.do(change_products, self.few, reason=reason, undoes=undoes).result()
        names, count = parts.names(), parts.count
        return self.register.do(change_products_in_blobs, names, count, reason=reason, undoes=undoes).result()

    def _backwards(self, changes: Sequence[Change]) -> Iterator[Change]:
        ids = [change.id for change in changes]
        present, moved = self.register.ask(as_they_stand, ids)
        for change in changes:
            now = present.get(change.id)
            back = self._back(change, now, change.id in moved)
            if back is not None:
                present[change.id] = None if back.new is None else {**(now or NOTHING), **back.new}
                yield back

    def _back(self, change: Change, now: Values | None, has_moved: bool) -> Change | None:
        """What takes ``change`` back from how the product stands ``now``, or None where nothing of it can be."""
        if change.base is None:
            return self._out(change, now, has_moved)
        if change.new is None:
            return Change(change.id, None, change.base) if now is None else self._skip(change.id, WHOLE)
        if now is None:
            return self._skip(change.id, WHOLE)
        for name in change.new:
            if now[name] != change.new[name]:
                self._skip(change.id, name)
        same = [name for name in change.new if now[name] == change.new[name] and name in change.base]
        if not same:
            return None
        return Change(change.id, {name: now[name] for name in same}, {name: change.base[name] for name in same})

    def _out(self, change: Change, now: Values | None, has_moved: bool) -> Change | None:
        if now is None:
            return self._skip(change.id, WHOLE)
        if not has_moved:
            return difference(change.id, now, None)
        self.kept += 1
        return Change(change.id, {"active": True}, {"active": False}) if now["active"] else None

    def _skip(self, product_id: str, name: str) -> Change | None:
        self.left += 1
        if len(self.skipped) < NAMED:
            self.skipped.append((product_id, name))
        return None


def _batches(register: Register, body: dict[str, Any]) -> Iterator[list[Change]]:
    """What the fact changed, the last first, some hundreds at a time."""
    for name in reversed(body.get("blobs", ())):
        yield from _split([read_change(entry) for entry in json.loads(register.blobs.get(name))])
    yield from _split([read_change(entry) for entry in body.get("changes", ())])


def _split(changes: list[Change]) -> Iterator[list[Change]]:
    changes.reverse()
    for start in range(0, len(changes), AT_ONCE):
        yield changes[start : start + AT_ONCE]
