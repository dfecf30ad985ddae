"""The register of stops: every screen, pane, sheet and question of the till, and how to get there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tests.walker.guide import Guide

Way = Callable[[Guide], None]


@dataclass(frozen=True, slots=True)
class Stop:
    """``name`` is family/state; ``go`` leads there from an empty sale."""

    name: str
    go: Way

    @property
    def family(self) -> str:
        return self.name.partition("/")[0]


_known: dict[str, Stop] = {}


def stop(name: str) -> Callable[[Way], Way]:
    """Register a way to a stop under its name."""

    def register(go: Way) -> Way:
        assert name not in _known, name
        _known[name] = Stop(name, go)
        return go

    return register


def stops(wanted: str = "") -> tuple[Stop, ...]:
    """All stops whose name begins with ``wanted``, in the order of the till."""
    from tests.walker import (  # noqa: F401 - they register
        stops_around,
        stops_back,
        stops_hub,
        stops_sell,
        stops_stock,
        stops_tasks,
    )

    return tuple(one for name, one in _known.items() if name.startswith(wanted))
