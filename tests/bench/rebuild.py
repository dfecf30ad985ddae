"""A lost cache of a million products back to selling from all of it, beside the same file filled by plain SQL."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from app.register import Register
from tests.bench.catalogs import products, raw_cache, take_in
from tests.bench.result import Case, Result
from tests.bench.rounds import Times, workshop

LIMIT = 2.0


def run(quick: bool) -> Result:
    count, rounds = (20_000, 1) if quick else (1_000_000, 2)
    ours = Times()
    floor: list[float] = []
    with workshop() as folder:
        shop = folder / "shop"
        take_in(shop, count)
        for turn in range(rounds):
            for lost in shop.glob("cache*"):
                lost.unlink()
            ours.take(lambda: _back(shop, count))
            floor.append(raw_cache(folder / f"raw-{turn}.db", products(count)))
            (folder / f"raw-{turn}.db").unlink()
    return Result("rebuild", (Case(f"{count} products", "s", min(ours.wall), min(floor), LIMIT),))


def _back(shop: Path, count: int) -> None:
    with Register.open(shop) as register:
        register.when_catalog_is_whole().result()
        found: Any = register.ask(lambda reader: reader.cache.value("SELECT count(*) FROM products"))
    assert found == count, f"{found} products came back"
