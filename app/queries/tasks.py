"""Tasks as a person sees them: what waits for them, one with all that it takes to decide it, and what was decided.

What was decided here is done here, whether or not the platform has heard of it. Times are instants as journals write
them; names are empty where nobody here knows them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from app.db import people
from app.db.cache.rows import read_values
from app.db.reader import Reader
from app.domain.catalog import Values
from app.domain.frozen import frozen
from app.domain.quantity import Quantity
from app.domain.tasks import DONE, OPEN, OURS, THEIRS, Answer, answers, maker, sales_of, with_values
from app.errors import NotFound
from app.queries.stock import on_hand

MOST_PRODUCTS = 50  # of one task, told by name


@frozen
class Till:
    """A till by its name, or by its code where it has none."""

    name: str
    is_code: bool


@frozen
class Other:
    """An answer that came once a task was settled, and says otherwise; by whom, and on which till, as far as known."""

    outcome: str
    at: str
    by: str
    till: Till | None


@frozen
class TaskRow:
    """One task. ``name`` is that of the product or customer it is about; ``done_by`` the name of who settled it, and
    ``done_on`` the till, where the platform says it.

    ``others`` came after that, as from a till that did not know: what they changed may stand now.
    """

    id: str
    kind: str
    subject: str
    state: str
    opened_at: str
    body: Mapping[str, Any]
    name: str = ""
    outcome: str = ""
    done_at: str = ""
    done_by: str = ""
    done_on: Till | None = None
    others: tuple[Other, ...] = ()


@frozen
class Named:
    """A product or order that a task leads to; ``is_here`` where this register knows it."""

    id: str
    name: str
    is_here: bool


@frozen
class Sold:
    """A sale that a task names, and the till that made it: its name, or its code where it has none."""

    order: Named
    till: str
    is_code: bool
    sold: Quantity
    at: str


@frozen
class Maker:
    """Who made one of two edits: a till by its name, or its code where it has none, when, and the person."""

    till: str = ""
    is_code: bool = False
    at: str = ""
    who: str = ""


@frozen
class TaskDetail:
    """A task with its product or customer as it stands ``now`` (all fields), who made the edit that came first and the
    later one, and the ``answers`` it takes.

    A task that is done takes those that would change something still, for one who thinks better of it.
    """

    row: TaskRow
    now: Values | None
    first: Maker
    later: Maker
    answers: tuple[Answer, ...]
    on_hand: Quantity | None = None  # of its product, by now
    products: tuple[Named, ...] = ()
    orders: tuple[Named, ...] = ()
    sales: tuple[Sold, ...] = ()  # of what was oversold, the last first


_WAITS = "t.state = 'open' AND NOT EXISTS (SELECT 1 FROM decided AS d WHERE d.task = t.id)"
_HERE = "coalesce(d.outcome, ''), coalesce(d.at, ''), coalesce(d.actor, '')"


def open_counts(reader: Reader) -> dict[str, int]:
    """How many tasks wait, by kind."""
    rows = reader.cache.rows(f"SELECT t.kind, count(*) FROM tasks AS t WHERE {_WAITS} GROUP BY t.kind")
    return {kind: int(count) for kind, count in rows}


def open_tasks(reader: Reader, kind: str = "", limit: int = 100) -> tuple[TaskRow, ...]:
    """The newest that wait, of one kind or of all."""
    wanted, values = (" AND t.kind = ?", (kind,)) if kind else ("", ())
    rows = reader.cache.rows(
        f"SELECT t.id, t.body, '', '', '' FROM tasks AS t INDEXED BY tasks_open WHERE {_WAITS}{wanted} "
        "ORDER BY t.opened_at DESC, t.id DESC LIMIT ?",
        (*values, limit),
    )
    return _rows(reader, rows)


def done_tasks(reader: Reader, since: str, limit: int = 100) -> tuple[TaskRow, ...]:
    """What was settled since an instant, the last first; here, or as the platform tells."""
    rows = reader.cache.rows(
        "SELECT id, body, outcome, at, actor FROM ("
        "SELECT id, body, '' AS outcome, '' AS at, '' AS actor, done_at AS ended FROM tasks "
        "WHERE state = 'done' AND done_at >= ? "
        "UNION ALL SELECT t.id, t.body, d.outcome, d.at, d.actor, d.at FROM decided AS d "
        "JOIN tasks AS t ON t.id = d.task WHERE t.state = 'open' AND d.at >= ?) "
        "ORDER BY ended DESC, id LIMIT ?",
        (since, since, limit),
    )
    return _rows(reader, rows)


def task(reader: Reader, task_id: str) -> TaskDetail:
    """One task. Raises NotFound for one that the platform does not tell of any more."""
    rows = reader.cache.rows(
        f"SELECT t.id, t.body, {_HERE} FROM tasks AS t LEFT JOIN decided AS d ON d.task = t.id WHERE t.id = ?",
        (task_id,),
    )
    if not rows:
        raise NotFound("This task is not there any more.", "Look at the list.")
    (row,) = _rows(reader, rows)
    body = row.body
    known = read_values(reader.cache, body["product"]) if isinstance(body.get("product"), str) else None
    now = _customer(reader, body) if body.get("customer") else None if known is None else known[1]
    makers = [maker(body, side) for side in (THEIRS, OURS)]
    named = _people(reader, (one["actor"] for one in makers))
    first, later = (_maker(one, named) for one in makers)
    offered = answers(row.kind, body, now)
    return TaskDetail(
        row=row,
        now=now,
        first=first,
        later=later,
        answers=tuple(one for one in offered if row.state == OPEN or one.edits),
        on_hand=on_hand(reader, body["product"]) if known is not None else None,
        products=_products_named(reader, body),
        orders=_orders_named(reader, body),
        sales=_sales(reader, body),
    )


def _maker(told: Mapping[str, Any], named: Mapping[str, str]) -> Maker:
    return Maker(told["name"] or told["code"], not told["name"], told["at"], named.get(told["actor"], ""))


def _rows(reader: Reader, rows: Sequence[tuple[Any, ...]]) -> tuple[TaskRow, ...]:
    told = [(id, _with_values(reader, json.loads(body)), here) for id, body, *here in rows]
    bodies = [values["body"] for _, values, _ in told]
    names = _labels(reader, {str(body["product"]) for body in bodies if body.get("product")})
    actors = {here[2] or values.get("done_by", "") for _, values, here in told}
    actors |= {one.by for _, values, _ in told for one in _others(values)}
    known = _people(reader, {*actors, *(str(body["customer"]) for body in bodies if body.get("customer"))})
    return tuple(_row(id, values, here, names, known) for id, values, here in told)


def _with_values(reader: Reader, values: dict[str, Any]) -> dict[str, Any]:
    body = values["body"]
    if not isinstance(body.get("customer"), str):
        return values
    mark = people.read_mark(reader.ledger, body["customer"])
    lost = dict(mark.others) if mark is not None else {}
    return {**values, "body": with_values(values["kind"], body, _customer(reader, body), lost)}


def _customer(reader: Reader, body: Mapping[str, Any]) -> Values | None:
    found = people.read_customer(reader.ledger, str(body["customer"]))
    return None if found is None else found.fields


def _row(
    id: str, values: dict[str, Any], here: Sequence[str], names: dict[str, str], persons: dict[str, str]
) -> TaskRow:
    is_open = values["state"] == OPEN  # what the platform says of the end stands before what was done here
    outcome, at, actor = here if is_open else (values.get(name, "") for name in ("outcome", "done_at", "done_by"))
    body = values["body"]
    customer = persons.get(str(body.get("customer", "")), "")
    name = names.get(str(body.get("product", "")), "") or customer or _told_name(body)
    state = DONE if outcome or not is_open else OPEN
    others = tuple(replace(one, by=persons.get(one.by, "")) for one in _others(values))
    ends = (outcome, at, persons.get(actor, ""), None if is_open else _till(values.get("done_on")), others)
    return TaskRow(id, values["kind"], values["subject"], state, values["opened_at"], body, name, *ends)


def _others(values: Mapping[str, Any]) -> tuple[Other, ...]:
    """The further answers that the platform tells of, with ids for names; what is not as agreed is left out."""
    told = values.get("others")
    found = [one for one in told if isinstance(one, Mapping)] if isinstance(told, list) else []
    names = ("outcome", "at", "by")
    good = [one for one in found if all(type(one.get(name)) is str for name in names)]
    return tuple(Other(one["outcome"], one["at"], one["by"], _till(one)) for one in good)


def _till(told: Any) -> Till | None:
    name, code = (told.get("name"), told.get("code")) if isinstance(told, Mapping) else (None, None)
    if not isinstance(name, str) or not isinstance(code, str) or not name + code:
        return None
    return Till(name or code, not name)


def _told_name(body: Mapping[str, Any]) -> str:
    """The name of a product that is not there any more, where the task says it."""
    for side in ("stood", "theirs", "base"):
        values = body.get(side)
        if isinstance(values, Mapping) and isinstance(values.get("name"), str):
            return str(values["name"])
    return ""


def _labels(reader: Reader, ids: Iterable[str]) -> dict[str, str]:
    rows = reader.cache.rows(
        "SELECT p.id, p.name, p.variant FROM json_each(?) AS e CROSS JOIN products AS p WHERE p.id = e.value",
        (json.dumps(sorted(ids)),),
    )
    return {id: f"{name}, {variant}" if variant else name for id, name, variant in rows}


def _people(reader: Reader, ids: Iterable[str]) -> dict[str, str]:
    wanted = json.dumps(sorted(filter(None, ids)))
    rows = reader.ledger.rows(
        "SELECT p.id, p.name FROM json_each(?) AS e CROSS JOIN people AS p WHERE p.id = e.value", (wanted,)
    )
    return dict(rows)


def _products_named(reader: Reader, body: Mapping[str, Any]) -> tuple[Named, ...]:
    ids = body.get("products") or ([body["product"]] if body.get("product") else [])
    ids = [each for each in ids if isinstance(each, str)][:MOST_PRODUCTS]
    labels = _labels(reader, ids)
    return tuple(Named(each, labels.get(each, ""), each in labels) for each in ids)


def _orders_named(reader: Reader, body: Mapping[str, Any]) -> tuple[Named, ...]:
    ids = [each for each in body.get("orders") or () if isinstance(each, str)]
    marks = ", ".join("?" * len(ids))
    known = dict(reader.ledger.rows(f"SELECT id, number FROM orders WHERE id IN ({marks})", tuple(ids)))
    return tuple(Named(each, known.get(each, str(body.get("number", ""))), each in known) for each in ids)


def _sales(reader: Reader, body: Mapping[str, Any]) -> tuple[Sold, ...]:
    told = sales_of(body)
    ids = [each["order"] for each in told]
    marks = ", ".join("?" * len(ids))
    known = {id for (id,) in reader.ledger.rows(f"SELECT id FROM orders WHERE id IN ({marks})", tuple(ids))}
    return tuple(
        Sold(
            Named(each["order"], each["number"], each["order"] in known),
            *(each["name"] or each["code"], not each["name"], Quantity(*each["sold"]), each["at"]),
        )
        for each in told
    )
