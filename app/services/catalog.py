"""Changing the catalogue: few changes stand in the fact itself, many in blobs that a small fact names."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.db.act import Act
from app.domain.catalog import Change
from app.errors import InvalidInput
from app.rights import Right, needs
from app.services.catalog_checks import checked_change
from app.services.codes import check_amount, check_blob, check_code, check_id, check_source

INLINE = 50  # changes that a fact holds itself; more are in blobs, so that the journal stays small


@needs(Right.CATALOG, catalog=True)
def change_products(
    act: Act, changes: Sequence[Change], *, reason: str = "", undoes: str = "", act_id: str = ""
) -> str:
    """Record up to 50 changes, each with what its editor saw before; returns the fact's id, "" for no change at all.

    ``reason`` is a code, ``undoes`` the id of the fact that this one takes back, ``act_id`` makes a repeat harmless.
    """
    if len(changes) > INLINE:
        raise InvalidInput(f"A fact holds up to {INLINE} changes itself.", "Put more of them into blobs.")
    kept = [change for change in map(checked_change, changes) if not change.is_empty]
    if len({change.id for change in kept}) < len(kept):
        raise InvalidInput("A product is changed twice in one act.", "Make one change of the two.", code="twice")
    body = {"changes": [change.as_json() for change in kept], "count": len(kept)}
    return _record(act, body, reason, undoes, act_id) if kept else ""


@needs(Right.CATALOG, catalog=True)
def change_products_in_blobs(
    act: Act, blobs: Sequence[str], count: int, *, reason: str = "", undoes: str = "", act_id: str = ""
) -> str:
    """Record ``count`` changes that ``blobs`` hold (checked, and durable already); returns the fact's id.

    Each blob is a JSON array of changes as ``Change.as_json`` gives them. Nothing of them is read here.
    """
    if not count:
        return ""
    _check_blobs(blobs, count)
    return _record(act, {"blobs": list(blobs), "count": count}, reason, undoes, act_id)


def _record(act: Act, body: dict[str, Any], reason: str, undoes: str, act_id: str) -> str:
    check_code(reason, "A reason")
    for fact_id in (undoes, act_id):
        if fact_id:
            check_id(fact_id, "A fact's id")
    if act.is_recorded(act_id, "ProductsChanged"):
        return act_id
    return act.record("ProductsChanged", {**body, "reason": reason, "undoes": undoes}, fact_id=act_id).id


@needs(Right.CATALOG, catalog=True)
def import_catalog(
    act: Act,
    blobs: Sequence[str],
    count: int,
    source: str,
    pictures: Sequence[str] = (),
    *,
    format: str = "",
    report: str = "",
    act_id: str = "",
) -> str:
    """Record that ``count`` products in ``blobs`` (durable already) changed as they say; returns the fact's id.

    Each blob is a JSON array of changes. ``source`` names the file, ``pictures`` the blobs of pictures, ``format``
    is the code of how the file was read, ``report`` the blob that says what became of each row.
    """
    if not count:
        return ""
    _check_blobs(blobs, count)
    check_source(source)
    check_code(format, "A format")
    for name in (*pictures, *([report] if report else ())):
        check_blob(name)
    if act_id:
        check_id(act_id, "An act's id")
    if act.is_recorded(act_id, "CatalogImported"):
        return act_id
    body = {"blobs": list(blobs), "count": count, "source": source, "pictures": list(pictures)}
    return act.record("CatalogImported", {**body, "format": format, "report": report}, fact_id=act_id).id


def _check_blobs(blobs: Sequence[str], count: int) -> None:
    check_amount(count, "The number of products")
    if count < 0:
        raise InvalidInput("The number of products is not negative.")
    for name in blobs:
        check_blob(name)
