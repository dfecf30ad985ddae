"""Blobs that facts name: what a fact says that is too large to stand in it, for register and hub alike."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

OF_CATALOG = ("CatalogImported", "ProductsChanged")
_NAME = re.compile(r"[0-9a-f]{64}", re.ASCII)


def blobs_of(type: str, body: Mapping[str, Any]) -> tuple[str, ...]:
    """The names (SHA-256 in hexadecimal) of the blobs without which a fact cannot be applied, in their order.

    An import's pictures and its report are none of these: it says the same without them. Raises ValueError for what
    cannot be a name.
    """
    if type not in OF_CATALOG:
        return ()
    names = body.get("blobs", ())
    if not isinstance(names, list | tuple) or not all(is_name(each) for each in names):
        raise ValueError("its blobs are no list of names")
    return tuple(names)


def is_name(text: object) -> bool:
    """Whether a text can name a blob."""
    return isinstance(text, str) and _NAME.fullmatch(text) is not None
