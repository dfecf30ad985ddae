"""Imports in a run: lists in blobs that go up before the facts that name them, or are lost first."""

from __future__ import annotations

import json
import zlib
from typing import TYPE_CHECKING, Any

from app.db.blobs import Blobs
from app.db.cache.rows import read_values
from app.domain.catalog import difference
from app.services.catalog import import_catalog
from tests.simulation.acts import PRODUCTS
from tests.simulation.chance import SeededIds

if TYPE_CHECKING:
    from tests.simulation.stations import Station
    from tests.simulation.world import World

LOST = "lost-"  # how the ids of products begin of which the only list was lost


def take_in(world: World, station: Station) -> None:
    """A list of some products, each in a blob of its own; now and then one of nothing else, which is lost."""
    station.till.upkeep.catch_up()
    is_lost = world.chance.random() < 0.15
    ids = [f"{LOST}{SeededIds(world.chance).new()}"] if is_lost else world.chance.sample(PRODUCTS, 2)
    names = [_blob(world, station, id) for id in ids]
    station.till.do(import_catalog, names, len(names), "csv:list").result()
    station.till.upkeep.catch_up()
    if is_lost:
        (station.till.folder / "blobs" / names[0][:2] / names[0]).unlink()
        world.lists_lost.add(names[0])
    world.counts["lists-lost" if is_lost else "lists"] += 1


def _blob(world: World, station: Station, product: str) -> str:
    known = station.till.ask(lambda reader: read_values(reader.cache, product))
    new = {"name": f"Listed {world.chance.randint(1, 99)}", "price": [world.chance.randint(100, 999), 2]}
    change = difference(product, None if known is None else known[1], new)
    content = json.dumps([change.as_json()]).encode()
    return station.till.ask(lambda reader: Blobs(reader.blobs.folder).put(content) if reader.blobs else "")


def waits_rightly(world: World, hub: Any, body: bytes) -> bool:
    """Whether a list can only wait: one of its blobs is nowhere, or no surviving fact made what it changes."""
    for name in json.loads(body)["blobs"]:
        row = hub.execute("SELECT body FROM blobs WHERE sha256 = ? AND state = 'here'", (name,)).fetchone()
        if row is None:
            return not any((one.till.folder / "blobs" / name[:2] / name).exists() for one in world.stations)
        for change in json.loads(zlib.decompress(row[0])):
            if change["base"] and not hub.execute("SELECT 1 FROM products WHERE id = ?", (change["id"],)).fetchone():
                return True
    return False
