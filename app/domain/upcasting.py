"""Bodies of older schemas brought up to the newest, for a register that reads its own journal and for a hub alike.

A fact is never written again: its body stays as it was hashed, and is brought up each time that it is read. So a till
that comes back after years is understood, and what its receipts prove still holds. A schema that was ever released
stays in ``STEPS`` for good; SQL that looks into bodies (``json_extract``) must know every schema that it may meet.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

FIRST = 1
Body = Mapping[str, Any]
Step = Callable[[Body], dict[str, Any]]  # a body of one schema as the next has it; what it is given stays as it is

# By type and schema: how a body of it becomes one of the next. None was needed so far: every fact is of schema 1.
STEPS: dict[tuple[str, int], Step] = {}


class NewerSchema(ValueError):
    """A body of a later version of Cashwrap, or of a schema that never was."""


def newest(type: str) -> int:
    """The schema that facts of a type are written in."""
    schema = FIRST
    while (type, schema) in STEPS:
        schema += 1
    return schema


def brought_up(type: str, schema: int, body: dict[str, Any]) -> dict[str, Any]:
    """A body as the newest schema of its type has it. Raises NewerSchema, and what a step raises for a body that is
    none of its schema (KeyError, TypeError, ValueError).
    """
    if not FIRST <= schema <= newest(type):
        raise NewerSchema(f"its schema {schema} is not known here")
    while (step := STEPS.get((type, schema))) is not None:
        body, schema = step(body), schema + 1
    return body
