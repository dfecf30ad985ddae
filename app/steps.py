"""Named points between two steps of an act, where a fault test may stop the process; unwatched, they do nothing."""

from __future__ import annotations

from collections.abc import Callable

watch: Callable[[str], None] | None = None


def reached(step: str) -> None:
    """Tell the watcher, if there is one, that ``step`` is done."""
    if watch is not None:
        watch(step)
