"""Which edits can only wait at the hub, and what a register that made them may therefore show otherwise."""

from __future__ import annotations

import json
import zlib
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from tests.simulation import lists

if TYPE_CHECKING:
    from tests.simulation.world import World

Shown = dict[str, dict[str, Any]]  # of each product its fields
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
    """Products that a register shows otherwise than the hub has them, but for what its ``own`` waiting edits say."""
    wanted: defaultdict[str, defaultdict[str, list[Any]]] = defaultdict(lambda: defaultdict(list))
    for change in own:
        for field, value in (change["new"] or {}).items():
            wanted[change["id"]][field].append(value)
    return [each for each in sorted({*here, *there}) if _differs(here.get(each), there.get(each), wanted.get(each))]


def _differs(mine: Any, theirs: Any, wanted: Any) -> bool:
    if mine == theirs or (theirs is None and wanted is not None):
        return False  # the latter is made by nothing that the hub could apply
    if mine is None or theirs is None:
        return True
    return any(mine[name] not in (theirs[name], *(wanted or {}).get(name, ())) for name in mine)
