"""Records that never change: the house's one way to declare them.

The standard library's dataclass writes and compiles six methods for each class, which was a seventh of the till's
start. Three of them are the same for all, so ``frozen`` lets it write none of these.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from operator import attrgetter
from typing import Any, TypeVar, dataclass_transform

C = TypeVar("C")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(cls: type[C]) -> type[C]:
    """``dataclass(frozen=True, slots=True)``; equal, hashed and shown by its fields as those are."""
    made: Any = dataclass(frozen=True, slots=True, repr=False, eq=False)(cls)
    own = vars(cls)
    compared = [one.name for one in fields(made) if one.compare]
    made.__compared__ = attrgetter(*compared) if compared else type
    for name, shared in _SHARED.items():
        if name not in own:
            setattr(made, name, shared)
    return made  # type: ignore[no-any-return]


def _equal(self: Any, other: Any) -> Any:
    if other.__class__ is not self.__class__:
        return NotImplemented
    compared = self.__compared__
    return compared(self) == compared(other)


def _hashed(self: Any) -> int:
    return hash(self.__compared__(self))


def _shown(self: Any) -> str:
    said = ", ".join(f"{one.name}={getattr(self, one.name)!r}" for one in fields(self) if one.repr)
    return f"{type(self).__qualname__}({said})"


_SHARED = {"__eq__": _equal, "__hash__": _hashed, "__repr__": _shown}
