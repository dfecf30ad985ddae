"""What is wrong between registers and their hub, told from the receipts, the ledgers and the hub's tables alone.

Plain SQL to files and tables, hashes and sums made anew: nothing of the product is used. Each ledger by itself is
``checker``'s.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.faults.checker import content_of, short
from tests.faults.oracle import Oracle
from tests.simulation.watch import cache_of, opened, shown_levels

Ask = Callable[..., list[Any]]
FACT = "incarnation, seq, id, type, schema, actor, shift, at, business_day, training, body, content, link"
NAMES = FACT.split(", ")
LEFT_OUT = {"name": "", "brand": "", "price": [0, 2]}
Wrong = list[tuple[str, str]]  # kind and words


@contextmanager
def asking(database: str) -> Iterator[Ask]:
    """Questions in SQL to a hub's database that no hub need be running on; ``?`` stands for a value."""
    if database.startswith("sqlite"):
        with opened(Path(database.removeprefix("sqlite:///"))) as file:
            yield lambda sql, *values: file.execute(sql, values).fetchall()
        return
    import psycopg

    with psycopg.connect(database.replace("postgresql+psycopg", "postgresql")) as connection:
        yield lambda sql, *values: connection.execute(sql.replace("?", "%s"), values).fetchall()


def not_stored(ask: Ask, acknowledged: Mapping[bytes, tuple[int, bytes]]) -> Wrong:
    """An acknowledgement means that it is durable, whatever died since."""
    wrong: Wrong = []
    for incarnation, (seq, link) in acknowledged.items():
        found = ask("SELECT link FROM inbox WHERE incarnation = ? AND seq = ?", incarnation, seq)
        if not found or bytes(found[0][0]) != link:
            wrong.append(("lost", f"seq {seq} of {incarnation.hex()[:8]} was acknowledged and is not stored"))
    return wrong


def check(ask: Ask, shops: Mapping[str, tuple[Path, Oracle]]) -> Wrong:
    """Everything, once all has settled. ``shops``: each register's folder, and what it was asked and answered."""
    wrong: Wrong = []
    facts = [dict(zip(NAMES, row, strict=True)) for row in ask(f"SELECT {FACT} FROM inbox ORDER BY incarnation, seq")]
    wrong += _chains(facts)
    kept = {fact["id"]: bytes(fact["content"]) for fact in facts}
    wrong += [
        ("duplicated", f"fact {id} is stored twice") for id, n in Counter(f["id"] for f in facts).items() if n > 1
    ]
    wrong += [("diverged", f"{type} {id} is {status}") for id, type, status in ask(_HELD)]
    wrong += _receipts(ask, kept, [known for _, known in shops.values()])
    wrong += _sums(ask, [known for _, known in shops.values()])
    wrong += _feed(ask)
    at_hub = {(bytes(fact["incarnation"]), fact["seq"]): bytes(fact["link"]) for fact in facts}
    for name, (folder, _) in shops.items():
        wrong += _all_there(name, folder, at_hub)
        wrong += [("diverged", f"{name}: {words}") for words in _differences(ask, folder)]
    return wrong


_HELD = "SELECT id, type, status FROM inbox WHERE status NOT IN ('applied', 'duplicate')"


def _chains(facts: Iterable[dict[str, Any]]) -> Wrong:
    """Each life's facts are dense, and each is what its content and link say; its first says what it goes on from."""
    wrong: Wrong = []
    last: dict[bytes, tuple[int, bytes]] = {}
    for fact in facts:
        life, where = bytes(fact["incarnation"]), f"{fact['type']} {fact['id']} at the hub"
        seq, link = last.get(life, (0, _goes_on_from(fact)))
        content = content_of({**fact, "body": bytes(fact["body"])})
        if fact["seq"] != seq + 1:
            wrong.append(("lost", f"{where} is seq {fact['seq']} where {seq + 1} was to come"))
        if content != bytes(fact["content"]):
            wrong.append(("altered", f"{where} is not what its content's hash says"))
        if hashlib.sha256(link + life + fact["seq"].to_bytes(8, "big") + content).digest() != bytes(fact["link"]):
            wrong.append(("altered", f"{where} does not follow from the one before"))
        last[life] = (fact["seq"], bytes(fact["link"]))
    return wrong


def _goes_on_from(first: dict[str, Any]) -> bytes:
    previous = json.loads(first["body"]).get("previous")
    return bytes.fromhex(previous["link"]) if previous else bytes(32)


def _receipts(ask: Ask, kept: Mapping[str, bytes], known: list[Oracle]) -> Wrong:
    """Each receipt is an order once, as it was printed; there are no others, and no number stands on two."""
    wrong: Wrong = []
    rows = defaultdict(list)
    for id, fact, number, total, state in ask("SELECT id, fact, number, total_minor, state FROM orders"):
        rows[id].append((number, total, short(kept.get(fact, b"")), state))
    for oracle in known:
        voided = {attempt.refers_to for attempt in _done(oracle) if attempt.kind == "void"}
        for key, receipt in oracle.receipts.items():
            if oracle.tries[key].kind not in ("sale", "refund"):
                continue
            found = rows.pop(key, [])
            state = "voided" if key in voided else "completed"
            if not found:
                wrong.append(("lost", f"{receipt.number} is not at the hub"))
            elif len(found) > 1:
                wrong.append(("duplicated", f"{receipt.number} is at the hub {len(found)} times"))
            elif found[0] != (receipt.number, receipt.total, receipt.proof, state):
                wrong.append(("altered", f"{receipt} ({state}) is {found[0]} at the hub"))
    wrong += [("duplicated", f"order {id} at the hub was never printed") for id in rows]
    numbers = Counter(one.number for oracle in known for one in oracle.receipts.values() if one.number)
    wrong += [("repeated_numbers", f"{number} was printed {n} times") for number, n in numbers.items() if n > 1]
    return wrong


def _done(oracle: Oracle) -> list[Any]:
    return [oracle.tries[key] for key in oracle.receipts]


def _sums(ask: Ask, known: list[Oracle]) -> Wrong:
    """Stock, and what the day came to, are the sums of what was printed."""
    stock: Counter[str] = Counter()
    total = cash = 0
    for oracle in known:
        voided = {attempt.refers_to for attempt in _done(oracle) if attempt.kind == "void"}
        for attempt in _done(oracle):
            stock.update(attempt.stock)
            if attempt.kind in ("sale", "refund") and attempt.key not in voided:
                total, cash = total + attempt.total, cash + attempt.cash
    wrong: Wrong = []
    levels = dict(ask("SELECT product, amount FROM levels"))
    moved = {product: int(sum_) for product, sum_ in ask("SELECT product, sum(delta) FROM movements GROUP BY product")}
    if not ({k: v for k, v in stock.items() if v} == _some(levels) == _some(moved)):
        wrong.append(("altered", f"stock {levels}, moved {moved}, done {dict(stock)}"))
    sums = "SELECT coalesce(sum(total_minor), 0), coalesce(sum(cash_minor), 0) FROM orders WHERE state = 'completed'"
    found = tuple(int(each) for each in ask(sums)[0])
    if found != (total, cash):
        wrong.append(("altered", f"orders come to {found} at the hub, to {(total, cash)} on paper"))
    return wrong


def _some(levels: Mapping[str, int]) -> dict[str, int]:
    return {product: level for product, level in levels.items() if level}


def _feed(ask: Ask) -> Wrong:
    """Every scope's steps are dense, up to its head."""
    wrong: Wrong = []
    for scope, head in ask("SELECT scope, seq FROM feed_heads"):
        numbers = [seq for (seq,) in ask("SELECT seq FROM feed_steps WHERE scope = ? ORDER BY seq", scope)]
        if numbers != list(range(1, head + 1)):
            wrong.append(("lost", f"{scope}: {len(numbers)} steps up to {head}"))
    return wrong


def _all_there(name: str, folder: Path, at_hub: Mapping[tuple[bytes, int], bytes]) -> Wrong:
    with opened(folder / "ledger.db") as ledger:
        rows = ledger.execute("SELECT incarnation, seq, link, type FROM journal").fetchall()
    wrong: Wrong = []
    for life, seq, link, type in rows:
        found = at_hub.get((life, seq))
        if found != link:
            wrong.append(("altered" if found else "lost", f"{type} {seq} of {name} is not at the hub as it is there"))
    return wrong


def _differences(ask: Ask, folder: Path) -> list[str]:
    """Where the register shows something else than the hub has: levels, products, customers and tasks."""
    with opened(folder / "ledger.db") as ledger, opened(cache_of(folder)) as cache:
        own_levels = shown_levels(ledger, cache)
        own_products = {
            id: {"name": name, "brand": brand, "price": [price, exponent]}
            for id, name, brand, price, exponent in cache.execute(
                "SELECT id, name, brand, price, price_exponent FROM products"
            )
        }
        own_people = dict(ledger.execute("SELECT id, name FROM people WHERE kind = 'customer'").fetchall())
        own_tasks = {id: json.loads(body)["state"] for id, body in cache.execute("SELECT id, body FROM tasks")}
        read_upto = {
            stream: int.from_bytes(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))[:8], "big")
            for stream, cursor in cache.execute("SELECT stream, cursor FROM streams")
        }
    products = {id: json.loads(body) for id, body in ask("SELECT id, body FROM products WHERE body IS NOT NULL")}
    sides: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
        "level of": (_some(own_levels), _some(dict(ask("SELECT product, amount FROM levels")))),
        "product": (
            own_products,
            {id: {key: body.get(key, empty) for key, empty in LEFT_OUT.items()} for id, body in products.items()},
        ),
        "customer": (
            own_people,
            {id: json.loads(body)["name"] for id, body in ask("SELECT id, body FROM people WHERE body IS NOT NULL")},
        ),
        "task": (own_tasks, dict(ask("SELECT id, state FROM tasks WHERE kind <> ''"))),
        "end of": (
            read_upto,
            {scope.split(":")[0]: seq for scope, seq in ask("SELECT scope, seq FROM feed_heads") if scope != "people"},
        ),
    }
    return [
        f"{what} {id}: {here.get(id)} here, {there.get(id)} at the hub"
        for what, (here, there) in sides.items()
        for id in sorted({*here, *there})
        if here.get(id) != there.get(id)
    ]
