"""What is wrong at a hub and its registers after a replay, told from their files and plain SQL alone.

Nothing of the product is used here but SQLite and the ids that its replay gives to products: hashes and sums are made
anew. ``cashwrap verify`` and ``cashwrap hub verify`` are asked beside it, by whoever runs the replay.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import psycopg

from app.replay.ids import thing_id
from tests.replay.figures import Figures
from tests.simulation.watch import cache_of, opened, shown_levels

KIND = "uci-online-retail"
_COLUMNS = "incarnation, seq, id, type, schema, actor, shift, at, business_day, training, body, content, link"
_PIECE = 1000  # thousandths


def wrong_at(database: str, folders: Sequence[Path], figures: Figures) -> list[str]:
    """Words for each thing that does not hold; ``database`` is the hub's address as SQLAlchemy takes it."""
    with psycopg.connect(database.replace("+psycopg", "")) as hub:
        return [*_days(hub, figures), *_pieces(hub, figures), *_levels(hub, folders), *_chains(hub, folders)]


def _asked(hub: Any, statement: str, *values: object) -> list[Any]:
    found: list[Any] = hub.execute(statement, values).fetchall()
    return found


# Sums ----------------------------------------------------------------------------------------------------------------


def _days(hub: Any, figures: Figures) -> Iterator[str]:
    sums = (
        "SELECT business_day, count(*), sum(total_minor) FROM orders WHERE kind = %s AND state = 'completed' GROUP BY 1"
    )
    sold = {day: (int(many), int(minor)) for day, many, minor in _asked(hub, sums, "sale")}
    back = {day: int(minor) for day, _, minor in _asked(hub, sums, "refund")}
    for day in sorted({*sold, *figures.sold_minor}):
        expected = (figures.sales[day], figures.sold_minor[day])
        if sold.get(day, (0, 0)) != expected:
            yield f"{day}: sales and pennies are {sold.get(day)} at the hub, {expected} in the file"
    for day in sorted({*back, *figures.back_minor}):
        if back.get(day, 0) != figures.back_minor[day]:
            yield f"{day}: {back.get(day)} given back at the hub, {figures.back_minor[day]} in the file"
    whole = sum(minor for _, minor in sold.values()) + sum(back.values())
    if whole != figures.sold_minor.total() + figures.back_minor.total():
        yield f"all in all {whole} at the hub"
    moved = [json.loads(bytes(body)) for (body,) in _asked(hub, "SELECT body FROM inbox WHERE type = 'CashMoved'")]
    if sum(each["amount"] for each in moved) != figures.corrections_minor:
        yield f"{moved} moved in cash, {figures.corrections_minor} in the file"


def _pieces(hub: Any, figures: Figures) -> Iterator[str]:
    causes = {"adjust": "found"}
    found: Counter[tuple[str, str]] = Counter()
    for product, cause, delta in _asked(hub, "SELECT product, cause, sum(delta) FROM movements GROUP BY 1, 2"):
        found[product, causes.get(cause, cause)] += int(delta)
    expected: Counter[tuple[str, str]] = Counter()
    for (code, cause), pieces in figures.pieces.items():
        expected[thing_id(KIND, "product", code), cause] += pieces * _PIECE
    for key in {*found, *expected}:
        if found[key] != expected[key]:
            yield f"{key}: {found[key]} thousandths at the hub, {expected[key]} in the file"


def _levels(hub: Any, folders: Sequence[Path]) -> Iterator[str]:
    at_hub = {product: int(amount) for product, amount in _asked(hub, "SELECT product, amount FROM levels")}
    sums = {row[0]: int(row[1]) for row in _asked(hub, "SELECT product, sum(delta) FROM movements GROUP BY 1")}
    if at_hub != sums:
        yield "the hub's levels are not the sums of its movements"
    for folder in folders:
        with opened(folder / "ledger.db") as ledger, opened(cache_of(folder)) as cache:
            shown = dict(shown_levels(ledger, cache))
        different = {key for key in {*shown, *at_hub} if shown.get(key, 0) != at_hub.get(key, 0)}
        if different:
            yield f"{folder.name} shows {len(different)} levels otherwise than the hub"


# Chains --------------------------------------------------------------------------------------------------------------


def _chains(hub: Any, folders: Sequence[Path]) -> Iterator[str]:
    """Every register's journal is at the hub byte for byte, and each side's own hashes follow from its own bytes."""
    order, lives = f"SELECT {_COLUMNS} FROM", set[bytes]()
    for folder in folders:
        with opened(folder / "ledger.db") as ledger:
            mine = [_plain(row) for row in ledger.execute(f"{order} journal ORDER BY n")]
        yield from _walked(mine, folder.name)
        own = list(dict.fromkeys(row[0] for row in mine))
        lives.update(own)
        theirs = [
            _plain(row)
            for life in own
            for row in _asked(hub, f"{order} inbox WHERE incarnation = %s ORDER BY seq", life)
        ]
        yield from _walked(theirs, f"{folder.name} at the hub")
        if mine != theirs:
            first = next((a for a, b in zip(mine, theirs, strict=False) if a != b), mine[len(theirs) :][:1])
            yield f"{folder.name} has {len(mine)} facts, the hub {len(theirs)}; the first other one: {str(first)[:200]}"
    if others := {bytes(row[0]) for row in _asked(hub, "SELECT DISTINCT incarnation FROM inbox")} - lives:
        yield f"{len(others)} lives at the hub are of no register"
    if held := _asked(hub, "SELECT status, code, count(*) FROM inbox WHERE status <> 'applied' GROUP BY 1, 2"):
        yield f"not applied: {held}"


def _plain(row: Sequence[Any]) -> tuple[Any, ...]:
    return tuple(bytes(part) if isinstance(part, memoryview | bytearray) else part for part in row)


def _walked(rows: Iterable[tuple[Any, ...]], where: str) -> Iterator[str]:
    before, last = bytes(32), 0
    for incarnation, seq, *fact, content, link in rows:
        last = 1 if seq == 1 else last + 1
        if seq != last:
            yield f"{where}: seq {seq} where {last} was to come"
        if _content(fact) != content:
            yield f"{where}: fact {seq} is not what its hash says"
        if hashlib.sha256(before + incarnation + seq.to_bytes(8, "big") + content).digest() != link:
            yield f"{where}: the link of {seq} does not follow"
        before = link


def _content(fact: Sequence[Any]) -> bytes:
    id, type, schema, actor, shift, at, day, training, body = fact
    names = {"actor": actor, "at": at, "business_day": day, "id": id, "schema": schema, "shift": shift, "type": type}
    parts = [f"{json.dumps(name)}:{json.dumps(value, ensure_ascii=False)}" for name, value in names.items()]
    parts += [f'"body":{body.decode()}', f'"training":{"true" if training else "false"}']
    return hashlib.sha256(("{" + ",".join(sorted(parts)) + "}").encode()).digest()
