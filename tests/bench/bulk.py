"""A hundred thousand prices raised as one act, until shown; beside plain updates and one row of the journal."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pysqlite3.dbapi2 as sqlite  # type: ignore[import-untyped]

from app.catalog_edits import set_prices
from app.domain.repricing import Ending, Kind, Reprice
from app.queries.products import Filter, Sort, generation, product_ids
from app.register import Register
from tests.bench.catalogs import take_in
from tests.bench.result import Case, Result
from tests.bench.rounds import Times, in_turn, workshop

EDITS = 100_000
LIMIT = 3.0
RAISE = Reprice(Kind.RAISE, ppm=50_000, ending=Ending(100, 2, (99,)))


def run(quick: bool) -> Result:
    sizes = ((20_000, "20k", 2_000),) if quick else ((100_000, "100k", EDITS), (1_000_000, "1M", EDITS))
    return Result("bulk", tuple(_case(size, name, edits, 1 if quick else 4) for size, name, edits in sizes))


def _case(size: int, name: str, edits: int, rounds: int) -> Case:
    with workshop() as folder:
        shop = folder / "shop"
        take_in(shop, size)
        with Register.open(shop) as register:
            raw = _Raw(shop, folder / "raw")
            ours, floor = Times(), Times()
            in_turn(rounds, lambda: _reprice(register, edits, ours), lambda: _update(raw, edits, floor))
            raw.close()
    # The first round finds nothing in memory, on either side.
    cut = slice(1, None) if rounds > 1 else slice(None)
    return Case(f"{edits} prices of {name}", "s", min(ours.wall[cut]), min(floor.wall[cut]), LIMIT)


def _reprice(register: Register, edits: int, times: Times) -> None:
    rids = register.ask(product_ids, Filter(active=None), Sort("sku"))[:edits]
    of = register.ask(generation)
    fact: list[str] = []
    times.take(lambda: fact.append(set_prices(register, rids, of, RAISE).result()))
    assert fact != [""], "no price was changed"


def _update(raw: _Raw, edits: int, times: Times) -> None:
    write = raw.updates(edits)
    times.take(write)


class _Raw:
    """Copies of both files, written to by hand."""

    def __init__(self, shop: Path, folder: Path) -> None:
        folder.mkdir()
        (cache,) = shop.glob("cache-*.db")
        for source in (cache, shop / "ledger.db"):
            copy = sqlite.connect(str(folder / source.name))
            sqlite.connect(str(source)).backup(copy)
            copy.close()
        self.folder = folder
        self._cache = _opened(folder / cache.name, "NORMAL")
        self._ledger = _opened(folder / "ledger.db", "FULL")
        self._round = 0

    def updates(self, edits: int) -> Callable[[], None]:
        """What writes the new prices of ``edits`` products, known beforehand, and one row of the journal."""
        self._round += 1
        rows = self._cache.execute(
            "SELECT price + ?, revision || 'x', id FROM products ORDER BY sku LIMIT ?", (self._round, edits)
        ).fetchall()
        last = self._ledger.execute("SELECT * FROM journal ORDER BY n DESC LIMIT 1").fetchone()
        body = b"x" * 64 * (edits // 5_000 + 4)  # the names of the blobs
        fact: tuple[Any, ...] = (last[0] + 1, last[1], last[2] + 1, f"raw-{self._round}", *last[4:11], body, *last[12:])

        def write() -> None:
            self._cache.execute("BEGIN IMMEDIATE")
            self._cache.executemany("UPDATE products SET price = ?, revision = ? WHERE id = ?", rows)
            self._cache.execute("COMMIT")
            self._ledger.execute("BEGIN IMMEDIATE")
            self._ledger.execute(f"INSERT INTO journal VALUES ({', '.join('?' * len(fact))})", fact)
            self._ledger.execute("COMMIT")

        return write

    def close(self) -> None:
        self._cache.close()
        self._ledger.close()
        shutil.rmtree(self.folder)


def _opened(path: Path, synchronous: str) -> Any:
    connection = sqlite.connect(str(path), isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute(f"PRAGMA synchronous={synchronous}")
    return connection
