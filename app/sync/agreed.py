"""Reading what came over the wire: each value is what was agreed, or Malformed says which is not."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

_HALF = re.compile("[\ud800-\udfff]")  # half a character


class Malformed(ValueError):
    """What came over the wire is not what was agreed; says where."""


def an_object(data: Any, what: str) -> Mapping[str, Any]:
    if not isinstance(data, dict):
        raise Malformed(f"{what} is no object")
    return data


def a_list(data: Mapping[str, Any], name: str, most: int) -> list[Any]:
    found = data.get(name)
    if not isinstance(found, list | tuple) or len(found) > most:
        raise Malformed(f"{name} is no list of at most {most}")
    return list(found)


def a_text(data: Mapping[str, Any], name: str, longest: int) -> str:
    return as_text(data.get(name), name, longest)


def as_text(found: Any, name: str, longest: int) -> str:
    """``name`` is what it is called where it is not what was agreed."""
    if not isinstance(found, str) or len(found) > longest:
        raise Malformed(f"{name} is no text of at most {longest} signs")
    if "\x00" in found or (not found.isascii() and _HALF.search(found)):
        raise Malformed(f"{name} holds a sign that no database keeps")
    return found


def a_whole(data: Mapping[str, Any], name: str, least: int) -> int:
    found = data.get(name)
    if type(found) is not int or not least <= found < 1 << 62:
        raise Malformed(f"{name} is no whole number from {least} on")
    return found


def an_amount(data: Mapping[str, Any], name: str) -> int:
    found = data.get(name)
    if type(found) is not int or abs(found) >= 1 << 62:
        raise Malformed(f"{name} is no whole number")
    return found


def a_flag(data: Mapping[str, Any], name: str) -> bool:
    found = data.get(name)
    if not isinstance(found, bool):
        raise Malformed(f"{name} is neither true nor false")
    return found


def some_bytes(data: Mapping[str, Any], name: str, size: int) -> bytes:
    found = data.get(name)
    if isinstance(found, str) and len(found) == 2 * size and found == found.lower():
        try:
            return bytes.fromhex(found)
        except ValueError:
            pass
    raise Malformed(f"{name} is not {size} bytes in hexadecimal")
