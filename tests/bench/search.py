"""Searching as one types: the time to the products found, of each kind of text, beside fetching as many by rid."""

from __future__ import annotations

import random
import time
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from statistics import median
from typing import Any

import pysqlite3.dbapi2 as sqlite  # type: ignore[import-untyped]

from app.domain.folding import BINDING, fold, is_unspaced, words
from app.queries.catalog import PRODUCT_COLUMNS
from app.queries.search import search
from app.register import Register
from tests.bench.catalogs import products, shop_of
from tests.bench.result import Case, Result
from tests.bench.rounds import in_turn, workshop
from tests.queries.search_oracle import Listed, find

SIZES = {100_000: 25.0, 1_000_000: 60.0}
SHOWN, FLOOR_ROWS, RECALL, RECALL_AT = 50, 50, 0.95, 20
TEXTS, ROUNDS, LOOKED_UP = 40, 5, 2
Texts = dict[str, list[str]]


def run(quick: bool) -> Result:
    cases: list[Case] = []
    with workshop() as folder:
        for count, limit in {2_000: 25.0}.items() if quick else SIZES.items():
            cases += _cases(shop_of(folder, count), count, limit, quick)
    return Result("search", tuple(cases))


def _cases(shop: Path, count: int, limit: float, quick: bool) -> list[Case]:
    texts = _texts(count, 6 if quick else TEXTS)
    with Register.open(shop) as register:
        taken, floor = _times(register, shop, texts, 2 if quick else ROUNDS)
        shelf = _Shelf(count)
        recalls = {kind: _recall(register, shelf, asked[:LOOKED_UP]) for kind, asked in texts.items()}
    label = f"{count // 1000}k" if count < 1_000_000 else "1M"
    kinds = [Case(f"{label} {kind}", "ms", 1000 * _p95(taken[kind]), 1000 * floor, limit) for kind in texts]
    worst = min(recalls, key=lambda kind: recalls[kind])
    least = Case(f"{label} recall, least ({worst})", "", recalls[worst], limit=RECALL, at_least=True, by_ours=True)
    slowest = max(kinds, key=lambda case: case.ours)
    return [replace(slowest, name=f"slowest at {slowest.name}"), *kinds, least]


def _times(register: Register, shop: Path, texts: Texts, rounds: int) -> tuple[dict[str, list[float]], float]:
    """Seconds of the processor, the median of several rounds for each text, and for the floor."""
    taken: dict[str, list[list[float]]] = {kind: [[] for _ in asked] for kind, asked in texts.items()}
    floors: list[float] = []
    raw, rids = _raw(shop)
    sql = f"SELECT {PRODUCT_COLUMNS} FROM products AS p WHERE p.rid IN ({', '.join('?' * FLOOR_ROWS)})"

    def ours() -> None:
        for kind, asked in texts.items():
            for place, text in enumerate(asked):
                start = time.thread_time()
                register.ask(search, text, SHOWN)
                taken[kind][place].append(time.thread_time() - start)

    def floor() -> None:
        for batch in rids:
            start = time.thread_time()
            raw.execute(sql, batch).fetchall()
            floors.append(time.thread_time() - start)

    in_turn(rounds, ours, floor)
    raw.close()
    return {kind: [median(one) for one in each] for kind, each in taken.items()}, median(floors)


def _raw(shop: Path) -> tuple[sqlite.Connection, list[list[int]]]:
    (file,) = shop.glob("cache-*.db")
    raw = sqlite.connect(f"file:{file}?mode=ro", uri=True, isolation_level=None)
    most = raw.execute("SELECT max(rid) FROM products").fetchone()[0]
    chance = random.Random(7)
    return raw, [chance.sample(range(1, most + 1), FLOOR_ROWS) for _ in range(20)]


def _p95(taken: list[float]) -> float:
    ordered = sorted(taken)
    return ordered[min(len(ordered) - 1, int(0.95 * len(ordered)))]


def _texts(count: int, each: int) -> Texts:
    """What somebody may type who looks for a product that is there, drawn from all names alike; and for none."""
    chance = random.Random(11)
    names = [found for _, fields, _ in products(count) if (found := words(fold(fields["name"])))]
    spaced = [[word for word in name if not is_unspaced(word)] for name in chance.sample(names, min(len(names), 5000))]
    runs = sorted({word for name in names for word in name if is_unspaced(word) and "\u2e80" < word[0] < "\uac00"})
    texts: Texts = {}
    for size in range(1, 6):
        texts[f"{size} letters"] = _some(
            chance, (word[:size] for name in spaced for word in name if len(word) >= size), each
        )
    pairs = (chance.sample(name, 2) for name in spaced if len(name) > 1)
    texts["two words"] = _some(chance, (f"{one} {other[: chance.randint(2, 6)]}" for one, other in pairs), each)
    for size in range(3, 6):
        long = [word for name in spaced for word in name if len(word) > size + 1]
        texts[f"mid-word {size}"] = _some(chance, (_middle(chance, word, size) for word in long), each)
    for size in (1, 2) if runs else ():
        cut = (run[at : at + size] for run in runs for at in range(len(run) - size + 1))
        texts[f"CJK {size}"] = _some(chance, cut, each)
    texts["no hit"] = _some(
        chance, (f"{chance.choice('qxzjw')}{word[::-1]}q" for name in spaced for word in name), each
    )
    return texts


def _some(chance: random.Random, found: Iterable[str], each: int) -> list[str]:
    listed = list(found)
    return chance.sample(listed, min(each, len(listed)))


def _middle(chance: random.Random, word: str, size: int) -> str:
    at = chance.randint(1, len(word) - size)
    return word[at : at + size]


class _Shelf:
    """Every product that is sold, to be looked at one by one."""

    def __init__(self, count: int) -> None:
        self._all: list[tuple[str, tuple[Any, ...]]] = []
        for rid, (_, fields, sold) in enumerate(products(count), 1):
            if fields["active"]:
                self._all.append(self._product(rid, fields, sold))

    @staticmethod
    def _product(rid: int, fields: dict[str, Any], sold: int) -> tuple[str, tuple[Any, ...]]:
        label, brand, sku, codes = fields["name"], fields["brand"], fields["sku"], tuple(fields["barcodes"])
        text = f"{fold(label)}\n{fold(brand)}"
        bound = "".join(sign for sign in text if sign not in BINDING)
        return "\n".join((text, bound, sku.lower(), *codes)), (rid, label, brand, sku, codes, sold)

    def best(self, text: str) -> list[str]:
        """The SKUs of the best by the rule; it is asked only about products that hold each word somewhere."""
        asked, code = words(fold(text)), text.strip().lower()
        near = [one for there, one in self._all if code in there or all(word in there for word in asked)]
        skus = {one[0]: one[3] for one in near}
        return [skus[rid] for rid in find((Listed(*one) for one in near), text)[:RECALL_AT]]


def _recall(register: Register, shelf: _Shelf, asked: list[str]) -> float:
    """The smallest share of the best by looking at every product that the search shows too."""
    shares = []
    for text in asked:
        wanted = shelf.best(text)
        found = {one.sku for one in register.ask(search, text, RECALL_AT).rows}
        shares.append(len(found.intersection(wanted)) / len(wanted) if wanted else float(not found))
    return min(shares, default=1.0)
