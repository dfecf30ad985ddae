"""A hundred thousand changed products learned from a platform's pages, beside raw upserts into the same indexes.

New names and new prices apart: a price touches no index of words. Rows a second; a page is one transaction on both
sides.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pysqlite3.dbapi2 as sqlite  # type: ignore[import-untyped]

from app.db.cache.rows import key_of, place_of
from app.domain.catalog import sparse
from app.domain.folding import fold, indexed
from app.domain.pages import PRODUCT, Page, Row
from app.register import Register
from tests.bench.catalogs import products, shop_of
from tests.bench.result import Case, Result
from tests.bench.rounds import Times, in_turn, workshop

ROWS, PAGE, LIMIT = 100_000, 500, 0.6
Values = dict[str, Any]
Change = Callable[[Values, int], Values]


def run(quick: bool) -> Result:
    count, rounds = (2_000, 1) if quick else (ROWS, 2)
    with workshop() as folder:
        shop = shop_of(folder, count)
        known = [(id, fields) for id, fields, _ in products(count)]
        with Register.open(shop) as register:
            return _measured(register, _Raw(shop, folder / "raw"), known, rounds)


def _measured(register: Register, raw: _Raw, known: list[tuple[str, Values]], rounds: int) -> Result:
    cases = tuple(_case(register, raw, known, name, change, rounds) for name, change in _CHANGES)
    raw.close()
    return Result("delta", cases)


def _named(fields: Values, turn: int) -> Values:
    return {**fields, "name": f"{fields['name']} {turn}"[:300]}


def _priced(fields: Values, turn: int) -> Values:
    return {**fields, "price": [fields["price"][0] + turn, 2]}


_CHANGES: tuple[tuple[str, Change], ...] = (("names", _named), ("prices", _priced))


def _case(
    register: Register, raw: _Raw, known: list[tuple[str, Values]], name: str, change: Change, rounds: int
) -> Case:
    ours, floor, turn = Times(), Times(), 0

    def learn() -> None:
        nonlocal turn
        turn += 1
        pages = list(_pages(known, change, turn))
        ours.take(lambda: [register.learn(page).result() for page in pages])

    def upsert() -> None:
        write = raw.upserts(known, change, turn, words=name == "names")
        floor.take(write)

    in_turn(rounds, learn, upsert)
    return Case(
        f"{len(known)} {name}", "1/s", len(known) / min(ours.wall), len(known) / min(floor.wall), LIMIT, at_least=True
    )


def _pages(known: list[tuple[str, Values]], change: Change, turn: int) -> Iterator[Page]:
    for start in range(0, len(known), PAGE):
        rows = tuple(
            Row(PRODUCT, id, turn + 1, sparse(change(fields, turn))) for id, fields in known[start : start + PAGE]
        )
        yield Page("catalog", f"{turn}-{start}", start + PAGE >= len(known), (), rows)


class _Raw:
    """A copy of the cache, written to by hand."""

    def __init__(self, shop: Path, folder: Path) -> None:
        (cache,) = shop.glob("cache-*.db")
        self._folder = folder
        self._folder.mkdir()
        copy = sqlite.connect(str(self._folder / "cache.db"))
        sqlite.connect(str(cache)).backup(copy)
        copy.close()
        self._cache = sqlite.connect(str(self._folder / "cache.db"), isolation_level=None)
        self._cache.execute("PRAGMA journal_mode=WAL")
        self._cache.execute("PRAGMA synchronous=NORMAL")
        rows = self._cache.execute("SELECT id, rid, sold FROM products").fetchall()
        self._places = {id: (rid, place_of(rid, sold)) for id, rid, sold in rows}

    def upserts(self, known: list[tuple[str, Values]], change: Change, turn: int, *, words: bool) -> Callable[[], None]:
        """What writes the changed products, known beforehand, page by page."""
        pages = []
        for start in range(0, len(known), PAGE):
            rows, texts = [], []
            for id, fields in known[start : start + PAGE]:
                new = change(fields, turn)
                rid, place = self._places[id]
                key = key_of(new)
                rows.append((id, new["sku"], new["name"], key, new["price"][0], str(turn), rid))
                said, gram = indexed(key, fold(new["brand"]))
                texts.append((place, said, gram))
            pages.append((rows, texts if words else []))

        def write() -> None:
            for rows, texts in pages:
                self._cache.execute("BEGIN IMMEDIATE")
                self._cache.executemany(
                    "INSERT INTO products SELECT rid, ?, ?, ?, variant, ?, parent, category, brand, unit, step, ?, "
                    "price_exponent, cost, cost_exponent, tax_class, weighed, picture, oversell, low_stock, active, ?, "
                    "more, sold FROM products WHERE rid = ? ON CONFLICT (rid) DO UPDATE SET sku = excluded.sku, "
                    "name = excluded.name, key = excluded.key, price = excluded.price, revision = excluded.revision",
                    rows,
                )
                for place, said, gram in texts:
                    self._cache.execute("INSERT OR REPLACE INTO words (rowid, text) VALUES (?, ?)", (place, said))
                    self._cache.execute("INSERT OR REPLACE INTO grams (rowid, text) VALUES (?, ?)", (place, gram))
                self._cache.execute("COMMIT")

        return write

    def close(self) -> None:
        self._cache.close()
        shutil.rmtree(self._folder)
