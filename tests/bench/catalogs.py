"""Big catalogues for benchmarks: the same products each time, of real names where there are any, in a register folder.

``shop_of(folder, count)`` is a folder to open, with a cache written by hand and no fact behind its products;
``changes(count)`` are the same products as an import would hand them over.
"""

from __future__ import annotations

import csv
import gzip
import json
import os
import random
import shutil
import time
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import pysqlite3.dbapi2 as sqlite  # type: ignore[import-untyped]

from app.db.cache.rows import key_of, place_of
from app.db.cache.schema import INDEXES, PROJECTOR, SEARCH, TABLES
from app.domain.barcode import check_digit, normalise
from app.domain.catalog import Change, sparse, variant_label, whole
from app.domain.folding import fold, parts, tokens
from app.register import Register
from app.services.catalog import import_catalog
from app.settings import SETTINGS

SEED, VERSION = 20260101, 1
_ROOTS = ("Food", "Drinks", "Dairy", "Bakery", "Household", "Beauty", "Garden", "Toys", "Paper", "Frozen")
_KINDS = ("Plain", "Organic", "Family size", "On offer", "Imported", "Seasonal", "Own label", "Premium")
_SYNTHETIC = (
    ("Chocolate", "Milk", "Coffee", "Crème brûlée", "Soap", "Apple juice", "Rye bread", "牛奶巧克力", "Чай чёрный"),
    ("dark", "light", "fresh", "smoked", "no sugar", "classic", "extra", "mild", "with nuts"),
)
_COLUMNS = (
    "rid, id, sku, name, variant, key, parent, category, brand, unit, step, price, price_exponent, cost, "
    "cost_exponent, tax_class, weighed, picture, oversell, low_stock, active, revision, more, sold"
)
Product = tuple[str, dict[str, Any], int]  # id, all fields, how often it was sold


def products(count: int) -> Iterator[Product]:
    """``count`` products, the best sold first: sales fall off as in a shop, most of a large catalogue never sells."""
    chance = random.Random(SEED)
    names = _names(chance)
    brands = [f"{name.split()[0]} {name.split()[-1]}"[:40] for _, name in names[:2000] if name.split()]
    for place in range(count):
        code, name = names[place % len(names)]
        again = place // len(names)
        if again:
            name, code = f"{name} {chance.choice((100, 250, 330, 500, 750))} g", _code(place)
        fields = whole(
            {
                "sku": f"{chance.choice('ABCDEFGH')}{place:07d}",
                "name": name[:300],
                "category": f"{chance.choice(_ROOTS)} > {chance.choice(_KINDS)} > Shelf {chance.randrange(20)}",
                "brand": chance.choice(brands),
                "price": [chance.randrange(20, 5000), 2],
                "cost": [chance.randrange(10, 2500), 2],
                "tax_class": chance.choice(("standard", "standard", "zero")),
                "barcodes": [normalise(code)],
                "active": chance.random() < 0.97,
            }
        )
        yield f"{chance.getrandbits(128):032x}", fields, count // 20 // (place + 1)


def changes(count: int) -> Iterator[Change]:
    """The same products as new ones."""
    for product_id, fields, _ in products(count):
        yield Change(product_id, None, sparse(fields))


def write_csv(path: Path, count: int, turn: int = 0) -> None:
    """The same products as a file to import; each ``turn`` has other prices and a few thousand other names."""
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(("sku", "barcode", "name", "price", "cost", "category", "brand", "tax_class"))
        for place, (_, fields, _) in enumerate(products(count)):
            name = f"{fields['name']} {turn}" if turn and place % 200 == 0 else fields["name"]
            price, cost = (f"{amount / 100:.2f}" for amount in (fields["price"][0] + turn, fields["cost"][0]))
            code = fields["barcodes"][0]
            rows.writerow(
                (fields["sku"], code, name, price, cost, fields["category"], fields["brand"], fields["tax_class"])
            )


def take_in(shop: Path, count: int) -> None:
    """Make a register whose journal names ``count`` products, in blobs as an import leaves them."""
    with Register.open(shop, settings=_settings()) as register:
        rest = changes(count)
        blobs = []
        while part := [change.as_json() for change in islice(rest, 5_000)]:
            blobs.append(register.blobs.put(json.dumps(part, ensure_ascii=False, separators=(",", ":")).encode()))
        register.do(import_catalog, blobs, count, "bench").result()


def raw_cache(path: Path, made: Iterable[Product], *, revision: str = "BENCH-00000") -> float:
    """The tables and indexes of a cache filled by plain SQL in one transaction: the floor of building one.

    Returns the seconds that SQLite took, from rows ready in memory to a file on the disk.
    """
    cache = sqlite.connect(str(path), isolation_level=None)
    for pragma in ("journal_mode=OFF", "synchronous=OFF", "cache_size=-65536"):
        cache.execute(f"PRAGMA {pragma}")
    taken = -time.perf_counter()
    cache.execute("BEGIN")
    for statement in (*TABLES, *SEARCH):
        cache.execute(statement)
    for table in ("words", "grams"):  # segments of a size worth writing
        cache.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('hashsize', {64 << 20})")
    taken += time.perf_counter()
    counted: dict[str, int] = {}
    for start, batch in _batches(made):
        for _, fields, _ in batch:
            counted[fields["category"]] = counted.get(fields["category"], 0) + fields["active"]
        ready = _ready(start, batch, revision)
        taken -= time.perf_counter()
        for statement, rows in ready:
            cache.executemany(statement, rows)
        taken += time.perf_counter()
    taken -= time.perf_counter()
    cache.executemany("INSERT INTO categories (path, products) VALUES (?, ?)", counted.items())
    for statement in INDEXES:
        cache.execute(statement)
    cache.execute("COMMIT")
    cache.execute("PRAGMA journal_mode=WAL")
    cache.close()
    with path.open("rb") as file:
        os.fsync(file.fileno())
    return taken + time.perf_counter()


def _batches(made: Iterable[Product]) -> Iterator[tuple[int, list[Product]]]:
    """The products ten thousand at a time, each time with the first one's rid."""
    rest, first = iter(made), 1
    while batch := list(islice(rest, 10_000)):
        yield first, batch
        first += len(batch)


def _ready(first: int, batch: list[Product], revision: str) -> list[tuple[str, list[tuple[Any, ...]]]]:
    """What is to be inserted for a batch, table by table."""
    rows, codes, terms, triples, levels = [], [], [], [], []
    for rid, (product_id, fields, sold) in enumerate(batch, first):
        key, place = key_of(fields), place_of(rid, sold)
        rows.append(_row(rid, product_id, fields, key, revision, sold))
        codes += [(code, rid, 1000) for code in fields["barcodes"]]
        codes += [(code, rid, many) for code, many in fields["packs"]]
        terms.append((place, tokens(key, fold(fields["brand"]))))
        triples.append((place, parts(key)))
        if sold:
            levels.append((product_id, 0, -1000 * sold, 3, sold, 0, 0))
    return [
        (f"INSERT INTO products ({_COLUMNS}) VALUES ({', '.join('?' * 24)})", rows),
        ("INSERT OR IGNORE INTO barcodes (code, rid, quantity) VALUES (?, ?, ?)", codes),
        ("INSERT INTO history (rid, n, part) VALUES (?, 1, 0)", [(row[0],) for row in rows]),
        ("INSERT INTO words (rowid, text) VALUES (?, ?)", terms),
        ("INSERT INTO grams (rowid, text) VALUES (?, ?)", triples),
        ("INSERT INTO levels VALUES (?, ?, ?, ?, ?, ?, ?)", levels),
    ]


def _row(rid: int, product_id: str, fields: dict[str, Any], key: str, revision: str, sold: int) -> tuple[Any, ...]:
    more = {name: fields[name] for name in ("options", "prices", "custom") if fields[name]}
    return (
        *(rid, product_id, fields["sku"], fields["name"], variant_label(fields["options"]), key, fields["parent"]),
        *(fields["category"], fields["brand"], fields["unit"], fields["step"], *fields["price"]),
        *(fields["cost"] or (None, 2)),
        *(fields["tax_class"], int(fields["weighed"]), fields["picture"], fields["oversell"], fields["low_stock"]),
        *(int(fields["active"]), revision, json.dumps(more) if more else "", sold),
    )


def shop_of(folder: Path, count: int) -> Path:
    """A register folder with ``count`` products, copied into ``folder`` if another benchmark made one before.

    With CASHWRAP_BENCH_FOLDER they are kept there from one run to the next.
    """
    return kept(folder, str(count), lambda target: _made(target, count))


def recorded_shop_of(folder: Path, count: int) -> Path:
    """The same, with a journal that names each product: its cache can be built again."""
    return kept(folder, f"{count}-recorded", lambda target: _recorded(target, count))


def kept(folder: Path, name: str, make: Callable[[Path], None]) -> Path:
    """What ``make`` makes, copied into ``folder`` from where it is kept; ``name`` tells one from another."""
    target = folder / f"shop-{name}"
    if target.exists():
        return target
    here = os.environ.get("CASHWRAP_BENCH_FOLDER")
    if not here:
        make(target)
        return target
    stored = Path(here) / "catalogs" / f"{VERSION}-{PROJECTOR}-{name}"
    if not stored.exists():
        unfinished = stored.with_suffix(".part")
        shutil.rmtree(unfinished, ignore_errors=True)
        make(unfinished)
        unfinished.rename(stored)
    shutil.copytree(stored, target)
    return target


def _recorded(target: Path, count: int) -> None:
    take_in(target, count)
    with Register.open(target) as register:
        register.when_catalog_is_whole().result()


def _made(target: Path, count: int) -> None:
    with Register.open(target, settings=_settings()):
        pass  # an empty shop whose cache knows its journal
    (empty,) = target.glob("cache-*.db")
    mark = _bookmark(empty)
    for file in target.glob("cache-*.db*"):
        file.unlink()
    raw_cache(empty, products(count))
    cache = sqlite.connect(str(empty), isolation_level=None)
    cache.execute(f"INSERT INTO bookmark VALUES ({', '.join('?' * len(mark))})", mark)
    cache.close()


def _bookmark(path: Path) -> tuple[Any, ...]:
    cache = sqlite.connect(str(path))
    mark: tuple[Any, ...] = cache.execute("SELECT * FROM bookmark").fetchone()
    cache.close()
    return mark


def _settings() -> dict[str, Any]:
    taxes = {
        name: [{"id": name, "name": "VAT", "rate": rate, "included": True}]
        for name, rate in (("standard", 200_000), ("zero", 0))
    }
    assert "taxes" in SETTINGS
    return {"taxes": taxes}


def _names(chance: random.Random) -> list[tuple[str, str]]:
    file = _data() / "catalogues" / "openfoodfacts_2019_barcode_name.tsv.gz"
    if file.exists():
        with gzip.open(file, "rt", encoding="utf-8") as lines:
            next(lines)
            found = [(code, name.strip()) for code, _, name in (line.partition("\t") for line in lines)]
        named = [(code, name) for code, name in found if code.strip() and name]
    else:
        heads, tails = _SYNTHETIC
        named = [
            (_code(place), f"{chance.choice(heads)} {chance.choice(tails)} {chance.choice(tails)} {place % 997}")
            for place in range(200_000)
        ]
    chance.shuffle(named)
    return named


def has_real_names() -> bool:
    return (_data() / "catalogues" / "openfoodfacts_2019_barcode_name.tsv.gz").exists()


def _data() -> Path:
    named = os.environ.get("CASHWRAP_SHARED")
    return (Path(named) if named else Path(__file__).resolve().parents[2].parent / "shared") / "data"


def _code(place: int) -> str:
    payload = f"04{place:010d}"
    return payload + str(check_digit(payload))
