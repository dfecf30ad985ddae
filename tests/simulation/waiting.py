"""Which edits can only wait at the hub, and what a register that made them may therefore show otherwise."""

from __future__ import annotations

import json
import zlib
from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from tests.simulation import lists

if TYPE_CHECKING:
    from tests.simulation.world import World

Shown = dict[str, dict[str, Any]]  # of each product its fields
NOTHING: dict[str, Any] = {"name": "", "brand": "", "sku": "", "price": [0, 2], "custom": {}}  # the fields of a run
GUARDED = ("sku", "price")
OF_CATALOG = ("ProductsChanged", "CatalogImported")


def waiting(world: World, hub: Any) -> dict[str, list[dict[str, Any]]]:
    """The facts that wait in quarantine rightly, each with the changes that it holds as far as they are at the hub.

    Such a fact changes a product that no surviving fact made, names a blob that is nowhere, or follows one of these:
    it edits the same product, or anything in the life of a list that waits.
    """
    found: dict[str, list[dict[str, Any]]] = {}
    behind: set[str | bytes] = set()  # products, and lives
    asked = "SELECT id, incarnation, type, body, code FROM inbox WHERE status = 'quarantined'"
    for id, life, type, body, code in hub.execute(f"{asked} ORDER BY stored_at, incarnation, seq").fetchall():
        if type in OF_CATALOG:
            changes = _changes(hub, type, body)
            products = {change["id"] for change in changes}
            if (code == "follows" and {life, *products} & behind) or _can_only_wait(world, hub, type, body, products):
                found[id] = changes
                behind |= products
                if type == "CatalogImported":
                    behind.add(life)
    return found


def _changes(hub: Any, type: str, body: bytes) -> list[dict[str, Any]]:
    said = json.loads(body)
    if type == "ProductsChanged":
        return list(said["changes"])
    found: list[dict[str, Any]] = []
    for name in said["blobs"]:
        row = hub.execute("SELECT body FROM blobs WHERE sha256 = ? AND state = 'here'", (name,)).fetchone()
        found += json.loads(zlib.decompress(row[0])) if row else []
    return found


def _can_only_wait(world: World, hub: Any, type: str, body: bytes, products: set[str]) -> bool:
    if type == "CatalogImported":
        return lists.waits_rightly(world, hub, body)
    return not any(hub.execute("SELECT 1 FROM products WHERE id = ?", (each,)).fetchone() for each in products)


def differing(here: Shown, there: Shown, own: list[dict[str, Any]]) -> list[str]:
    """Products that a register shows otherwise than the hub has them with the register's ``own`` waiting edits, oldest
    first, laid over it: what waits is not contained, so it is shown where it was said.
    """
    edits: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for change in own:
        edits[change["id"]].append(change)
    return [
        each
        for each in sorted({*here, *there, *edits})
        if _differs(here.get(each), there.get(each), edits.get(each, ()))
    ]


def _differs(mine: Any, theirs: Any, edits: Sequence[dict[str, Any]]) -> bool:
    stands = theirs
    for change in edits:
        stands = _laid_over(stands, change)
    return bool(mine != stands)


def _laid_over(stands: dict[str, Any] | None, change: dict[str, Any]) -> dict[str, Any] | None:
    """As sync.md 2.6 has it: of a price and a code what stands stays if it is not what the edit began with."""
    base, new = change["base"], change["new"]
    if new is None or (stands is None and base is not None):
        return None
    stands, before = stands or dict(NOTHING), {**NOTHING, **(base or {})}
    told = {name: value for name, value in new.items() if name not in GUARDED or stands[name] == before[name]}
    if "custom" in told:  # key by key
        kept = {
            key: text for key, text in stands["custom"].items() if key in new["custom"] or key not in before["custom"]
        }
        changed = {key: text for key, text in new["custom"].items() if before["custom"].get(key) != text}
        told["custom"] = {**kept, **changed}
    return {**stands, **told}
