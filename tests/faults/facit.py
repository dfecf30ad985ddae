"""What the catalogue must show, worked out from the journal and the blobs with nothing of the projector, and compared.

All of a product's columns, codes and history, the levels, the categories, the places in the word indexes, and what
some words find. Rids are the generation's own affair.
"""

from __future__ import annotations

import hashlib
import json
import re
import zlib
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.db.engine import Connection
from app.db.reader import Reader
from app.domain.catalog import DEFAULTS
from app.queries.search import search
from app.register import Register
from tests.faults.checker import short

PATIENCE = 60.0
SHOWN = 4  # differences told of each table
_WORDS = re.compile("[0-9a-z]+")
_CATALOG = "SELECT n, content, body FROM journal WHERE type IN ('CatalogImported', 'ProductsChanged') ORDER BY n"
_MOVED = "SELECT product, delta, exponent, cause, fact_n FROM stock_movements ORDER BY fact_n, position"
_OWN = (
    "id, sku, name, variant, key, parent, category, brand, unit, step, price, price_exponent, cost, cost_exponent, "
    "tax_class, weighed, picture, oversell, low_stock, active, revision, more, sold"
)


@dataclass(slots=True)
class Catalog:
    """The tables of a cache by what they are about."""

    products: dict[str, tuple[Any, ...]] = field(default_factory=dict)
    codes: dict[str, list[tuple[str, int]]] = field(default_factory=dict)
    history: dict[str, list[tuple[int, int]]] = field(default_factory=dict)
    levels: dict[str, tuple[Any, ...]] = field(default_factory=dict)
    categories: dict[str, int] = field(default_factory=dict)
    bookmark: tuple[Any, ...] = ()
    problems: list[str] = field(default_factory=list)


def wrong_in(register: Register, words: tuple[str, ...] = ()) -> list[str]:
    """Waits until the catalogue is whole and says where it is not what the journal says; nobody sells meanwhile."""
    register.when_catalog_is_whole().result(PATIENCE)
    return register.ask(_compared, words)


def _compared(reader: Reader, words: tuple[str, ...]) -> list[str]:
    assert reader.blobs is not None
    wanted, found = expected(reader.ledger, reader.blobs.folder), shown(reader.cache)
    said = [*wanted.problems, *found.problems]
    for name in ("products", "codes", "history", "levels", "categories"):
        one, other = getattr(wanted, name), getattr(found, name)
        wrong = [key for key in sorted(one.keys() | other.keys(), key=repr) if one.get(key) != other.get(key)]
        said += [f"{name}: {key} is {other.get(key)}, should be {one.get(key)}" for key in wrong[:SHOWN]]
        said += [f"{name}: {len(wrong)} wrong in all"] if len(wrong) > SHOWN else []
    if wanted.bookmark != found.bookmark:
        said.append(f"the bookmark is at {found.bookmark}, the journal at {wanted.bookmark}")
    for word in words:
        hits = {row.id for row in search(reader, word, 100_000).rows}
        should = {each for each, row in wanted.products.items() if row[19] and _is_found(row, word)}
        if hits != should:
            said.append(f"{word!r} finds {len(hits)} products, should find {len(should)}")
    return said


def _is_found(row: tuple[Any, ...], word: str) -> bool:
    """For words of small letters that begin no code."""
    label, brand = f"{row[2]} {row[3]}".lower(), str(row[7]).lower()
    return any(word in each for each in _WORDS.findall(label)) or any(
        each.startswith(word) for each in _WORDS.findall(brand)
    )


def expected(ledger: Connection, blobs: Path) -> Catalog:
    """The catalogue that follows from a journal; ``problems`` name blobs that a fact names and nobody has."""
    made = Catalog()
    states: dict[str, dict[str, Any]] = {}
    revisions: dict[str, str] = {}
    past: defaultdict[str, set[tuple[int, int]]] = defaultdict(set)
    for n, content, raw in ledger.rows(_CATALOG):
        body = json.loads(raw)
        sources = _sources(body, blobs, made.problems)
        if sum(len(entries) for _, entries in sources) != body["count"]:
            made.problems.append(f"fact {n} counts {body['count']} changes and names others")
        for part, entries in sources:
            for entry in entries:
                each, new = entry["id"], entry["new"]
                if new is None:
                    states.pop(each, None)
                    past.pop(each, None)
                elif each in states or new.get("name"):
                    states[each] = {**DEFAULTS, **states.get(each, {}), **new}
                    revisions[each] = short(content)
                    past[each].add((n, part))
    _sum_levels(ledger, made)
    for each, values in states.items():
        sold = made.levels[each][3] if each in made.levels else 0
        made.products[each] = _row(each, values, revisions[each], sold)
        codes = {**dict(reversed(values["packs"])), **dict.fromkeys(values["barcodes"], 1000)}
        if codes:
            made.codes[each] = sorted(codes.items())
        made.history[each] = sorted(past[each])
    made.categories = dict(Counter(v["category"] for v in states.values() if v["active"] and v["category"]))
    last = ledger.row("SELECT n, incarnation, seq, link FROM journal ORDER BY n DESC LIMIT 1")
    made.bookmark = last or ()
    return made


def _sources(body: dict[str, Any], blobs: Path, problems: list[str]) -> list[tuple[int, list[Any]]]:
    found = [(-1, body["changes"])] if body.get("changes") else []
    for part, name in enumerate(body.get("blobs", ())):
        content = _blob(blobs, name, problems)
        if content is not None:
            found.append((part, json.loads(content)))
    for name in (*body.get("pictures", ()), body.get("report", "")):
        if name:
            _blob(blobs, name, problems)
    return found


def _blob(blobs: Path, name: str, problems: list[str]) -> bytes | None:
    try:
        content = zlib.decompress((blobs / name[:2] / name).read_bytes())
    except (OSError, zlib.error) as problem:
        problems.append(f"a fact names blob {name[:12]}: {problem}")
        return None
    if hashlib.sha256(content).hexdigest() != name:
        problems.append(f"a fact names blob {name[:12]}: it is another")
    return content


def _sum_levels(ledger: Connection, made: Catalog) -> None:
    for product, delta, exponent, cause, n in ledger.rows(_MOVED):
        pending, finest, _, sold, kept, counted = made.levels.get(product, (0, exponent, 0, 0, 0, 0))
        finest, before = max(finest, exponent), finest
        pending = pending * 10 ** (finest - before) + delta * 10 ** (finest - exponent)
        kept = max(kept, int(cause not in ("sale", "refund", "void")))
        counted = max(counted, n if cause == "count" else 0)
        made.levels[product] = (pending, finest, 0, sold + (cause == "sale"), kept, counted)


def _row(each: str, values: dict[str, Any], revision: str, sold: int) -> tuple[Any, ...]:
    variant = ", ".join(value for _, value in values["options"])
    key = " ".join(f"{values['name']} {variant}".lower().split())  # the names of these campaigns are plain
    price, (cost, cost_exponent) = values["price"], values["cost"] or (None, 2)
    more = {name: values[name] for name in ("options", "prices", "custom") if values[name]}
    return (
        *(each, values["sku"], values["name"], variant, key, values["parent"], values["category"], values["brand"]),
        *(values["unit"], values["step"], *price, cost, cost_exponent, values["tax_class"], int(values["weighed"])),
        *(values["picture"], values["oversell"], values["low_stock"], int(values["active"]), revision),
        *(json.dumps(more, ensure_ascii=False, sort_keys=True) if more else "", sold),
    )


def shown(cache: Connection) -> Catalog:
    """What a generation holds; ``problems`` name rows of tables that belong to no product."""
    found = Catalog()
    ids = dict(cache.rows("SELECT rid, id FROM products"))
    found.products = {row[0]: row for row in cache.rows(f"SELECT {_OWN} FROM products")}
    for rid, code, quantity in cache.rows("SELECT rid, code, quantity FROM barcodes ORDER BY rid, code"):
        found.codes.setdefault(ids.get(rid, f"nobody {rid}"), []).append((code, quantity))
    for rid, n, part in cache.rows("SELECT rid, n, part FROM history ORDER BY rid, n, part"):
        found.history.setdefault(ids.get(rid, f"nobody {rid}"), []).append((n, part))
    found.levels = {
        row[0]: row[1:]
        for row in cache.rows("SELECT product, pending, exponent, platform, sold, kept, counted FROM levels")
    }
    found.categories = dict(cache.rows("SELECT path, products FROM categories WHERE products <> 0"))
    found.bookmark = cache.rows("SELECT n, incarnation, seq, link FROM bookmark")[0]
    places = {rid - ((sold or 0).bit_length() << 32) for rid, sold in cache.rows("SELECT rid, sold FROM products")}
    for index in ("words", "grams"):
        there = {row[0] for row in cache.rows(f"SELECT id FROM {index}_docsize")}
        if there != places:
            found.problems.append(f"{index} holds {len(there - places)} too many and lacks {len(places - there)}")
    if cache.value("SELECT whole FROM bookmark") != 1 or cache.value("SELECT part FROM bookmark"):
        found.problems.append("the generation only stands in, or stands in the middle of a fact")
    return found


def left_behind(register: Register) -> list[str]:
    """Files that nobody needs in an open folder: other generations, halves of copies and blobs."""
    folder, present = register.folder, register._cache.path.name
    return [
        str(path.relative_to(folder))
        for path in folder.rglob("*")
        if path.suffix == ".part" or (path.name.startswith("cache-") and not path.name.startswith(present))
    ]
