"""Checks a ledger against the oracle with SQL and hashing of its own: nothing here comes from the product.

The rules are written down from the design: content and link as a fact defines them, receipt numbers gapless within a
series, every confirmed act there once with the content it was printed with, stock and cash the sums of what was done.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import tempfile
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pysqlite3 import dbapi2 as sqlite

from tests.faults.oracle import Oracle

_FACTS = (
    "SELECT n, incarnation, seq, id, type, schema, actor, shift, at, business_day, training, body, content, link "
    "FROM journal ORDER BY n"
)
_HASHED = ("id", "type", "schema", "actor", "shift", "at", "business_day")


@dataclass(slots=True)
class Verdict:
    """What is wrong with one ledger, each with its words."""

    confirmed: int = 0
    lost: list[str] = field(default_factory=list)
    duplicated: list[str] = field(default_factory=list)
    altered: list[str] = field(default_factory=list)

    @property
    def is_clean(self) -> bool:
        return not (self.lost or self.duplicated or self.altered)


def check(ledger: Path, oracle: Oracle) -> Verdict:
    """The verdict on a ledger that may or may not be open: a copy of it is read."""
    verdict = Verdict(confirmed=len(oracle.receipts))
    with tempfile.TemporaryDirectory() as place:
        copy = Path(place) / "ledger.db"
        for suffix in ("", "-wal"):
            source = ledger.with_name(ledger.name + suffix)
            if source.exists():
                shutil.copyfile(source, copy.with_name(copy.name + suffix))
        connection = sqlite.connect(str(copy))
        connection.row_factory = sqlite.Row
        try:
            _check(connection, oracle, verdict)
        except sqlite.DatabaseError as problem:
            if not oracle.receipts and "no such table" in str(problem):
                return verdict  # cut off before there was a register
            verdict.lost += list(oracle.receipts)
            verdict.altered.append(f"the ledger cannot be read: {problem}")
        finally:
            connection.close()
    return verdict


def _check(connection: Any, oracle: Oracle, verdict: Verdict) -> None:
    sound = connection.execute("PRAGMA integrity_check").fetchone()[0]
    if sound != "ok":
        verdict.altered.append(f"integrity_check: {sound}")
    facts = connection.execute(_FACTS).fetchall()
    verdict.altered += chain_problems(facts)
    acts = _acts(facts)
    _confirmed_once(oracle, acts, verdict)
    _rows_agree(connection, oracle, acts, verdict)
    _numbers(connection, verdict)
    _sums(connection, oracle, acts, verdict)


def chain_problems(facts: list[Any]) -> list[str]:
    """Every fact whose place, content or link is not what the rules make of it."""
    problems, previous, last_seq = [], bytes(32), defaultdict(int)
    for place, fact in enumerate(facts, 1):
        where = f"fact {fact['n']} ({fact['type']})"
        if fact["n"] != place:
            problems.append(f"{where}: row {place} expected")
            place = fact["n"]
        last_seq[fact["incarnation"]] += 1
        if fact["seq"] != last_seq[fact["incarnation"]]:
            problems.append(f"{where}: seq {fact['seq']}, not {last_seq[fact['incarnation']]}")
        if content_of(fact) != fact["content"]:
            problems.append(f"{where}: content hash does not match")
        linked = previous + fact["incarnation"] + fact["seq"].to_bytes(8, "big") + fact["content"]
        if hashlib.sha256(linked).digest() != fact["link"]:
            problems.append(f"{where}: link does not match")
        previous = fact["link"]
    return problems


def content_of(fact: Any) -> bytes:
    said: dict[str, Any] = {name: fact[name] for name in _HASHED}
    said["training"] = bool(fact["training"])
    said["body"] = json.loads(fact["body"])
    return hashlib.sha256(json.dumps(said, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()).digest()


def short(content: bytes) -> str:
    """A content hash as receipts print it: ten hex digits in two groups."""
    return f"{content.hex()[:5]}-{content.hex()[5:10]}".upper()


def _acts(facts: list[Any]) -> dict[str, list[tuple[Any, dict[str, Any]]]]:
    """Facts by the key the oracle knows them under; one appended again after a restore is the same fact."""
    acts: dict[str, list[tuple[Any, dict[str, Any]]]] = defaultdict(list)
    seen: set[str] = set()
    for fact in facts:
        body = json.loads(fact["body"])
        key = _key(fact, body)
        if key and fact["id"] not in seen:
            acts[key].append((fact, body))
        seen.add(fact["id"])
    return acts


def _key(fact: Any, body: dict[str, Any]) -> str:
    if fact["type"] in ("SaleCompleted", "RefundCompleted"):
        return str(body["order"])
    if fact["type"] == "OrderVoided":
        return f"void {body['order']}"
    return str(fact["id"]) if fact["type"] == "CashMoved" else ""


def _confirmed_once(oracle: Oracle, acts: dict[str, Any], verdict: Verdict) -> None:
    verdict.duplicated += [f"{key}: confirmed with two receipts" for key in oracle.said_twice]
    for key, receipt in oracle.receipts.items():
        found = acts.get(key, [])
        if not found:
            verdict.lost.append(f"{key} ({receipt.number})")
            continue
        fact, body = found[0]
        if receipt.proof and short(fact["content"]) != receipt.proof:
            verdict.altered.append(f"{key}: not the content that was printed")
        if receipt.number and (body["number"], body["total"]) != (receipt.number, receipt.total):
            verdict.altered.append(f"{key}: number or total is not what was printed")
    for key, found in acts.items():
        if len(found) > 1:
            verdict.duplicated.append(f"{key}: recorded {len(found)} times")
        if key in oracle.refused:
            verdict.altered.append(f"{key}: said to be NOT recorded, but it is")
        if key not in oracle.tries:
            verdict.altered.append(f"{key}: recorded, but nobody asked for it")


def _rows_agree(connection: Any, oracle: Oracle, acts: dict[str, Any], verdict: Verdict) -> None:
    """The order's rows say what its fact says, and there is no order without a fact."""
    rows = {row["id"]: row for row in connection.execute("SELECT * FROM orders")}
    lines = _totals(connection, "SELECT order_n, sum(gross_minor), count(*) FROM order_lines GROUP BY order_n")
    paid = _totals(connection, "SELECT order_n, sum(amount_minor), count(*) FROM payments GROUP BY order_n")
    sold = {key: found[0][1] for key, found in acts.items() if "number" in found[0][1]}
    verdict.altered += [f"{key}: an order without a fact" for key in rows.keys() - sold.keys()]
    for key, body in sold.items():
        row = rows.get(key)
        if row is None:
            verdict.lost.append(f"{key}: a fact without its order")
            continue
        wanted = (body["number"], body["total"], (body["total"], len(body["lines"])), body["total"] + body["rounding"])
        found = (row["number"], row["total_minor"], lines.get(row["n"]), paid.get(row["n"], (0, 0))[0])
        if wanted != found:
            verdict.altered.append(f"{key}: rows say {found}, the fact says {wanted}")
        asked = oracle.tries.get(key)
        if asked is not None and asked.total != body["total"]:
            verdict.altered.append(f"{key}: {asked.total} was asked for, {body['total']} recorded")
        if (row["state"] == "voided") != (f"void {key}" in acts):
            verdict.altered.append(f"{key}: state {row['state']} does not follow from its facts")


def _totals(connection: Any, sql: str) -> dict[int, tuple[int, int]]:
    return {row[0]: (row[1], row[2]) for row in connection.execute(sql)}


def _numbers(connection: Any, verdict: Verdict) -> None:
    series: dict[str, list[int]] = defaultdict(list)
    numbers: Counter[str] = Counter()
    for row in connection.execute("SELECT series, series_n, number FROM orders"):
        series[row["series"]].append(row["series_n"])
        numbers[row["number"]] += 1
        if not row["number"].endswith(f"-{row['series']}-{row['series_n']}"):
            verdict.altered.append(f"{row['number']} is not number {row['series_n']} of series {row['series']}")
    verdict.duplicated += [f"receipt number {number} stands {n} times" for number, n in numbers.items() if n > 1]
    for name, taken in series.items():
        if sorted(taken) != list(range(1, len(taken) + 1)):
            verdict.altered.append(f"series {name} has gaps or repeats: {len(taken)} numbers up to {max(taken)}")


def _sums(connection: Any, oracle: Oracle, acts: dict[str, Any], verdict: Verdict) -> None:
    stock: Counter[str] = Counter()
    cash = 0
    for key in acts:
        asked = oracle.tries.get(key)
        if asked is not None:
            stock.update(asked.stock)
            cash += asked.cash
    found = dict(connection.execute("SELECT product, sum(delta) FROM stock_movements GROUP BY product").fetchall())
    if {k: v for k, v in stock.items() if v} != {k: v for k, v in found.items() if v}:
        verdict.altered.append(f"stock {found} is not the sum of what was done {dict(stock)}")
    in_drawer = connection.execute("SELECT coalesce(sum(amount_minor), 0) FROM cash_movements").fetchone()[0]
    if in_drawer != cash:
        verdict.altered.append(f"cash {in_drawer} is not the sum of what was done {cash}")
