"""What the tasks screen shows, as frozen values."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from app.domain.frozen import frozen
from ui.kit.product_fields import Shop

if TYPE_CHECKING:
    from app.queries.tasks import TaskDetail, TaskRow


@frozen
class TaskTold:
    """Something to say once; ``undo`` is the edit that can be taken back."""

    serial: int
    code: str
    detail: str = ""
    hint: str = ""
    undo: str = ""


@frozen
class TasksState:
    """``is_past`` shows what is settled; ``counts`` are of what waits, by kind; ``kind`` is the one that is shown."""

    is_past: bool = False
    kind: str = ""
    counts: tuple[tuple[str, int], ...] = ()
    rows: tuple[TaskRow, ...] = ()
    more: bool = False
    detail: TaskDetail | None = None
    busy: bool = False
    told: TaskTold | None = None
    shop: Shop = field(default_factory=Shop)

    @property
    def waiting(self) -> int:
        return sum(count for _, count in self.counts)
