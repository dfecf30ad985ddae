"""The catalogue at the hub: edits that did not know of each other brought together, field by field.

Every product that an edit names is told anew, even where the edit changed nothing: so whoever made it learns what
stands in its place (decisions.md, base rows).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field, replace
from typing import Any

from sqlalchemy import Connection, delete, insert, select

from app.domain.catalog import DEFAULTS, Change, Values, read_change, sparse, whole
from app.domain.frozen import frozen
from app.domain.merging import Clash, merge
from app.domain.pages import PRODUCT
from app.hub.editors import editors
from app.hub.feed import CATALOG, News
from app.hub.schema import codes, products
from app.hub.statements import put
from app.hub.tasks import CODE_TWICE, EDIT_CONFLICT, LATER_EDIT, TAKEN_OUT, Task

_AT_ONCE = 500
_KINDS: dict[str, type] = {name: object if value is None else type(value) for name, value in DEFAULTS.items()}


class UnknownProduct(ValueError):
    """An edit of a product that was never made here: what made it is missing or in quarantine."""

    def __init__(self, product: str) -> None:
        super().__init__(f"{product} is not known here")
        self.product = product


@frozen
class Edit:
    """What one fact changes in the catalogue, and who did it when."""

    fact: str
    actor: str
    at: str
    changes: tuple[Change, ...]
    blobs: tuple[str, ...] = ()  # those that hold more of them


@frozen
class _Met:
    """An edit that met others, and the facts of those."""

    task: Task
    ours: str
    theirs: tuple[str, ...]


@frozen
class _Product:
    revision: int
    values: dict[str, Any] | None
    last: dict[str, Any] | None = None  # what it was before it was taken out
    edits: Mapping[str, str] = field(default_factory=dict)  # by field the fact that set it last; "" for all others


def take_in(connection: Connection, merchant: str, edits: Sequence[Edit]) -> tuple[list[News], list[Task]]:
    """Merge the edits into the products in order. Raises UnknownProduct."""
    wanted = sorted({change.id for edit in edits for change in edit.changes})
    if not wanted:
        return [], []
    known = _known(connection, merchant, wanted)
    met: list[_Met] = []
    for edit in edits:
        for change in edit.changes:
            product = known.get(change.id)
            if product is None and change.base and change.new is not None:
                raise UnknownProduct(change.id)
            before = product or _Product(0, None)
            merged, last = merge(before.values, change), before.values or before.last
            by = _edits(before, merged.values, edit.fact)
            known[change.id] = _Product(before.revision + 1, merged.values, last, by)
            met += _met(edit, change, merged.clashes, before)
    _put(connection, merchant, {each: known[each] for each in wanted})
    tasks = _named(connection, merchant, met)
    tasks += _codes(connection, merchant, {each: known[each].values for each in wanted}, edits[-1].fact)
    news = [News(CATALOG, PRODUCT, each, known[each].revision, _told_values(known[each].values)) for each in wanted]
    return news, tasks


def readable(entries: Iterable[Mapping[str, Any]]) -> tuple[Change, ...]:
    """Changes as facts and blobs hold them. Raises KeyError, TypeError, ValueError for what cannot be merged."""
    changes = tuple(read_change(each) for each in entries)
    for change in changes:
        if not isinstance(change.id, str):
            raise TypeError("a product's id is no text")
        for values in (change.base, change.new):
            _check(values)
    return changes


def _check(values: Values | None) -> None:
    for name, value in (values or {}).items():
        if not isinstance(value, _KINDS[name]):
            raise TypeError(f"{name} is of another kind")
    if values:
        if not all(isinstance(code, str) for code in values.get("barcodes", ())):
            raise TypeError("a barcode is no text")
        if not all(isinstance(code, str) for code, _ in values.get("packs", ())):
            raise TypeError("a pack's code is no text")


def _told_values(values: dict[str, Any] | None) -> dict[str, Any] | None:
    return None if values is None else sparse(values)


def _known(connection: Connection, merchant: str, ids: Sequence[str]) -> dict[str, _Product]:
    found: dict[str, _Product] = {}
    row = products.c
    for start in range(0, len(ids), _AT_ONCE):
        asked = (
            select(row.id, row.revision, row.body, row.last, row.edits)
            .where(row.merchant == merchant, row.id.in_(ids[start : start + _AT_ONCE]))
            .order_by(row.id)
            .with_for_update()
        )
        for id, revision, body, last, by in connection.execute(asked):
            found[id] = _Product(revision, _read(body), _read(last), _read(by) or {})
    return found


def _put(connection: Connection, merchant: str, changed: dict[str, _Product]) -> None:
    statement = put(connection, products)
    statement = statement.on_conflict_do_update(
        index_elements=["merchant", "id"],
        set_={name: statement.excluded[name] for name in ("revision", "body", "last", "edits")},
    )
    rows = [
        {
            "merchant": merchant,
            "id": each,
            "revision": product.revision,
            "body": _body(product.values),
            "last": None if product.values is not None else _body(product.last),
            "edits": json.dumps(dict(product.edits), separators=(",", ":")),
        }
        for each, product in changed.items()
    ]
    connection.execute(statement, rows)


def _body(values: dict[str, Any] | None) -> str | None:
    return None if values is None else json.dumps(sparse(values), ensure_ascii=False, separators=(",", ":"))


def _read(body: str | None) -> dict[str, Any] | None:
    return None if body is None else json.loads(body)


def _edits(before: _Product, after: dict[str, Any] | None, fact: str) -> Mapping[str, str]:
    if before.values is None or after is None:
        return before.edits if before.values is after else {"": fact}
    return {**before.edits, **{name: fact for name, value in after.items() if before.values.get(name) != value}}


def _met(edit: Edit, change: Change, clashes: Iterable[Clash], before: _Product) -> list[_Met]:
    met = []
    for clash in clashes:
        kind = TAKEN_OUT if not clash.field else EDIT_CONFLICT if clash.kept == "theirs" else LATER_EDIT
        body = {
            "product": change.id,
            "field": clash.field,
            "base": clash.base,
            "theirs": clash.theirs,
            "ours": clash.ours,
            "kept": clash.kept,
            "actor": edit.actor,
            "at": edit.at,
        }
        if not clash.field and clash.theirs is None:
            body["stood"] = sparse(before.values or before.last or {})
        fields = [clash.field]
        if not clash.field and clash.theirs is not None:  # one or several were changed, then it was taken out
            base, theirs = whole(clash.base or {}), whole(clash.theirs)
            fields = [name for name, value in theirs.items() if value != base[name]]
        by = {before.edits.get(name) or before.edits.get("", "") for name in fields}
        task = Task(CATALOG, kind, change.id, f"{edit.fact} {clash.field}", body)
        met.append(_Met(task, edit.fact, tuple(sorted(by))))
    return met


def _named(connection: Connection, merchant: str, met: Sequence[_Met]) -> list[Task]:
    """The tasks, each with the tills of both sides and when it was there."""
    known = editors(connection, merchant, {fact for one in met for fact in (one.ours, *one.theirs)})
    tasks = []
    for one in met:
        first = max((known[fact] for fact in one.theirs if fact in known), key=lambda by: str(by["at"]), default=None)
        by = {"theirs_by": first, "ours_by": known.get(one.ours)}
        tasks.append(replace(one.task, body={**one.task.body, **{side: who for side, who in by.items() if who}}))
    return tasks


def _codes(connection: Connection, merchant: str, changed: dict[str, dict[str, Any] | None], cause: str) -> list[Task]:
    """Keep which products claim which codes, and tell of each code that a second one claims now."""
    ids = list(changed)
    claimed = [(code, each) for each, values in changed.items() for code in _codes_of(values)]
    for start in range(0, len(ids), _AT_ONCE):
        part = ids[start : start + _AT_ONCE]
        connection.execute(delete(codes).where(codes.c.merchant == merchant, codes.c.product.in_(part)))
    if not claimed:
        return []
    connection.execute(
        insert(codes), [{"merchant": merchant, "code": code, "product": each} for code, each in sorted(set(claimed))]
    )
    tasks = []
    for start in range(0, len(claimed), _AT_ONCE):
        asked = sorted({code for code, _ in claimed[start : start + _AT_ONCE]})
        claims: dict[str, list[str]] = {}
        row = codes.c
        for code, product in connection.execute(
            select(row.code, row.product)
            .where(row.merchant == merchant, row.code.in_(asked))
            .order_by(row.code, row.product)
        ):
            claims.setdefault(code, []).append(product)
        for code, by in claims.items():
            if len(by) > 1:
                tasks.append(Task(CATALOG, CODE_TWICE, code, " ".join(by), {"code": code, "products": by}))
    return tasks


def _codes_of(values: dict[str, Any] | None) -> set[str]:
    if values is None:
        return set()
    sku = {f"sku:{values['sku']}"} if values.get("sku") else set()
    packs = (code for code, _ in values.get("packs", ()))
    return sku | {f"barcode:{code}" for code in (*values.get("barcodes", ()), *packs)}
