"""A hundred thousand changed products learned from a platform's pages, beside raw upserts into the same indexes.

New names and new prices apart: a price touches no index of words. Rows a second; a page is one transaction on both
sides. The floor upserts each row by the platform's id with every column that the page tells, for a page does not tell
which of them are new; it also puts the words of a new name, that the platform told the product, and the cursor. It
reads nothing. Beside it, as a note, an upsert that knows beforehand that nothing but the price is new.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pysqlite3.dbapi2 as sqlite  # type: ignore[import-untyped]

from app.db.cache.rows import COLUMNS, place_of, row_of
from app.db.reader import Reader
from app.domain.catalog import sparse
from app.domain.folding import fold, indexed
from app.domain.pages import PRODUCT, Page, Row
from app.register import Register
from tests.bench.catalogs import products, shop_of
from tests.bench.result import Case, Result
from tests.bench.rounds import Times, in_turn, workshop

ROWS, PAGE, LIMIT = 100_000, 500, 0.6
MARK = "edition"
_ALL = COLUMNS.removeprefix("rid, ")
_TOLD = tuple(column for column in _ALL.split(", ") if column not in ("id", "sold"))
_SAME = (
    f"SELECT {COLUMNS} FROM products ORDER BY rid",
    "SELECT stream, entity, id FROM told ORDER BY id",
    "SELECT stream, cursor FROM streams",
    f"SELECT count(*), sum(rowid) FROM words WHERE words MATCH '{MARK}'",
    "SELECT count(*), sum(rowid) FROM grams WHERE grams MATCH 'edi'",
)
Values = dict[str, Any]
Change = Callable[[Values, int], Values]
Writing = Callable[..., None]


def run(quick: bool) -> Result:
    count, rounds = (2_000, 1) if quick else (ROWS, 2)
    with workshop() as folder:
        shop = shop_of(folder, count)
        known = [(id, fields) for id, fields, _ in products(count)]
        with Register.open(shop) as register:
            return _measured(register, _Raw(shop, folder / "raw"), known, rounds)


def _measured(register: Register, raw: _Raw, known: list[tuple[str, Values]], rounds: int) -> Result:
    cases, turn = [], 0
    for name, change in _CHANGES:
        ours, floor, least = Times(), Times(), Times()
        for _ in range(rounds):
            turn += 1
            known = [(id, change(fields, turn)) for id, fields in known]
            pages = list(_pages(known, turn))
            write, again = raw.upserts(known, turn, _TOLD), raw.upserts(known, turn, ("price", "revision"))
            in_turn(
                1,
                partial(ours.take, partial(_learn, register, pages)),
                partial(floor.take, partial(write, words=name == "names")),
                partial(least.take, partial(again, words=False)),
            )
        speeds = [len(known) / min(side.wall) for side in (ours, floor, least)]
        cpu, floor_cpu = (1e6 * min(side.cpu) / len(known) for side in (ours, floor))
        cases.append(Case(f"{len(known)} {name}", "1/s", *speeds[:2], LIMIT, at_least=True))
        cases.append(Case(f"processor for one of {name}", "us", cpu, floor_cpu))
    cases.append(Case("prices where nothing else is told", "1/s", speeds[0], speeds[2]))
    raw.check(register)
    raw.close()
    return Result("delta", tuple(cases))


def _learn(register: Register, pages: list[Page]) -> None:
    for page in pages:
        register.learn(page).result()


def _named(fields: Values, turn: int) -> Values:
    words = fields["name"].split(f" {MARK}")[0]
    return {**fields, "name": f"{words[:280]} {MARK} {turn}"}


def _priced(fields: Values, turn: int) -> Values:
    return {**fields, "price": [fields["price"][0] + turn, 2]}


_CHANGES: tuple[tuple[str, Change], ...] = (("names", _named), ("prices", _priced))


def _pages(known: list[tuple[str, Values]], turn: int) -> Iterator[Page]:
    for start in range(0, len(known), PAGE):
        rows = tuple(Row(PRODUCT, id, turn + 1, sparse(fields)) for id, fields in known[start : start + PAGE])
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

    def upserts(self, known: list[tuple[str, Values]], turn: int, columns: tuple[str, ...]) -> Writing:
        """What writes these columns of the changed products page by page, and the words of their names."""
        settings = ", ".join(f"{column} = excluded.{column}" for column in columns)
        values = ", ".join("?" * len(_ALL.split(", ")))
        put = f"INSERT INTO products ({_ALL}) VALUES ({values}) ON CONFLICT (id) DO UPDATE SET {settings}"
        pages = []
        for start in range(0, len(known), PAGE):
            rows, told, named, parts = [], [], [], []
            for id, fields in known[start : start + PAGE]:
                rid, place = self._places[id]
                rows.append(row_of(rid, id, fields, f"platform:{turn + 1}", 0)[1:])
                told.append((id,))
                said, gram = indexed(rows[-1][4], fold(fields["brand"]))
                named.append((place, said))
                parts.append((place, gram))
            pages.append((rows, told, named, parts, f"{turn}-{start}"))

        def write(*, words: bool) -> None:
            for rows, told, named, parts, cursor in pages:
                self._cache.execute("BEGIN IMMEDIATE")
                self._cache.executemany(put, rows)
                self._cache.executemany("INSERT OR IGNORE INTO told VALUES ('catalog', 'product', ?)", told)
                if words:
                    self._cache.executemany("INSERT OR REPLACE INTO words (rowid, text) VALUES (?, ?)", named)
                    self._cache.executemany("INSERT OR REPLACE INTO grams (rowid, text) VALUES (?, ?)", parts)
                self._cache.execute("INSERT OR REPLACE INTO streams VALUES ('catalog', ?, '')", (cursor,))
                self._cache.execute("COMMIT")

        return write

    def check(self, register: Register) -> None:
        """Both have the same rows."""
        for asked in _SAME:
            if register.ask(_rows, asked) != self._cache.execute(asked).fetchall():
                raise RuntimeError(f"the floor wrote something else: {asked}")

    def close(self) -> None:
        self._cache.close()
        shutil.rmtree(self._folder)


def _rows(reader: Reader, asked: str) -> list[tuple[Any, ...]]:
    return reader.cache.rows(asked)
