"""The one column that our exports add to a shop system's own form: the fields of ours that it has no column for.

The shop system passes it by; read back here, nothing of a product is lost on the way through another's form.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from app.domain.spreadsheet import as_written
from app.errors import InvalidInput
from app.imports.cleaning import RefusedRow, storable
from app.imports.rows import Row
from app.services.catalog_checks import checked
from app.services.codes import check_id

HEADING = "Cashwrap"
PASS_OVER = "-"  # a row that only the shop system needs


class PassedOver(Exception):
    """A row of our export that stands for no product of ours."""


def lay_over(row: Row, more: dict[str, Any]) -> None:
    """The fields of the column over what the other columns said."""
    codes = more.pop("barcodes", None)
    if codes is not None:
        row.codes = list(codes)
    custom = {**row.values.get("custom", {}), **more.pop("custom", {})}
    row.values.update(more)
    if custom:
        row.values["custom"] = custom


def written(product_id: str, values: Mapping[str, Any]) -> str:
    """The id and these fields, as the column holds them."""
    return json.dumps({"id": product_id, **values}, ensure_ascii=False, separators=(",", ":"))


def read(text: str) -> tuple[str, dict[str, Any]]:
    """(id, fields) of what ``written`` gave; nothing of an empty cell. Raises RefusedRow."""
    text = as_written(text).strip()
    if not text:
        return "", {}
    if text == PASS_OVER:
        raise PassedOver
    try:
        told = json.loads(text)
        given = told.pop("id")
        check_id(given, "A product's id")
        own = {str(name): storable(str(words)) for name, words in told.pop("custom", {}).items()}
        return given, {**checked(told), **({"custom": own} if own else {})}
    except (ValueError, KeyError, AttributeError, TypeError, InvalidInput) as problem:
        raise RefusedRow("bad-cell", text, HEADING) from problem
