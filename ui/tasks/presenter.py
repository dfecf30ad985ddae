"""Tasks without a screen: what waits, one in hand, its answers, and what was settled. It knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from time import monotonic
from typing import Any, TypeVar

from app.catalog_edits import Undone, undo
from app.clock import stamp
from app.domain.tasks import KINDS
from app.errors import NotFound, ShopError
from app.queries import tasks
from app.register import Register
from app.services.tasks import resolve_task
from ui.kit.answers import Post, follow
from ui.kit.product_fields import shop_of
from ui.tasks.state import TasksState, TaskTold

T = TypeVar("T")
_PAGE = 100
_PAST = timedelta(days=90)
_BOUNCE_SECONDS = 0.4  # a task that has just come into view is not answered by the key for the one before


class TasksPresenter:
    """Intents on tasks. ``post`` runs a call on the screen's thread; ``show`` renders a state."""

    def __init__(
        self,
        register: Register,
        post: Post,
        show: Callable[[TasksState], None],
        ticks: Callable[[], float] = monotonic,
    ) -> None:
        self.register = register
        self._post, self._show, self._ticks = post, show, ticks
        self._told = 0
        self._answered_at = -1.0
        self.state = TasksState(shop=shop_of(register.settings))

    def set(self, **changes: Any) -> None:
        self.state = replace(self.state, **changes)
        self._show(self.state)

    def tell(self, code: str, detail: str = "", hint: str = "", undo: str = "") -> None:
        self._told += 1
        self.set(told=TaskTold(self._told, code, detail, hint, undo))

    # The list --------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Ask again for what is shown; the task in hand too."""
        self._list(max(_PAGE, len(self.state.rows)))
        if self.state.detail is not None:
            self._look(self.state.detail.row.id)

    def look_back(self, is_past: bool) -> None:
        """Show what is settled, or what waits."""
        if is_past != self.state.is_past:
            self.state = replace(self.state, is_past=is_past, detail=None)
            self._list(_PAGE)

    def choose(self, kind: str) -> None:
        """Only what waits of this kind; "" for all."""
        if kind != self.state.kind:
            self.state = replace(self.state, kind=kind, detail=None)
            self._list(_PAGE)

    def load_more(self) -> None:
        if self.state.more:
            self._list(len(self.state.rows) + _PAGE)

    def _list(self, limit: int) -> None:
        ask, state = self.register.ask, self.state
        found = ask(tasks.open_counts)
        kind = state.kind if state.kind in found else ""  # the last of its kind is settled
        counts = sorted(found.items(), key=lambda one: KINDS.index(one[0]) if one[0] in KINDS else len(KINDS))
        if state.is_past:
            since = stamp(datetime.now(UTC) - _PAST)
            rows = ask(tasks.done_tasks, since, limit)
        else:
            rows = ask(tasks.open_tasks, kind, limit)
        self.set(rows=rows, more=len(rows) >= limit, counts=tuple(counts), kind=kind)

    # One task --------------------------------------------------------------------------------------------------

    def open(self, task_id: str) -> None:
        if self.state.detail is None or self.state.detail.row.id != task_id:
            self._look(task_id)

    def _look(self, task_id: str) -> None:
        try:
            self.set(detail=self.register.ask(tasks.task, task_id))
        except NotFound:
            self.set(detail=None)

    def close(self) -> None:
        self.set(detail=None)

    def answer(self, place: int) -> None:
        """Settle the task in hand by one of its answers; the next one comes into view."""
        detail = self.state.detail
        if detail is None or self.state.busy or not 0 <= place < len(detail.answers):
            return
        if self._ticks() - self._answered_at < _BOUNCE_SECONDS:
            return
        chosen = detail.answers[place]
        stood = next((at for at, row in enumerate(self.state.rows) if row.id == detail.row.id), 0)
        self.set(busy=True)
        act = self.register.new_id()
        edits = (chosen.changes, chosen.typed)
        done = self.register.do(resolve_task, detail.row.id, chosen.outcome, *edits, act_id=act)
        self._follow(done, lambda facts: self._answered(detail, stood, chosen.outcome, facts[1]))

    def _answered(self, detail: tasks.TaskDetail, place: int, outcome: str, edit: str) -> None:
        """``place`` is where it stood in the list, which news may have shortened meanwhile."""
        self._answered_at = self._ticks()
        self.set(busy=False)
        self._list(max(_PAGE, len(self.state.rows)))
        if self.state.is_past:
            self._look(detail.row.id)
        elif self.state.rows:
            self._look(self.state.rows[min(place, len(self.state.rows) - 1)].id)
        else:
            self.set(detail=None)
        self.tell(outcome, detail.row.name, undo=edit)

    def take_back(self, edit: str) -> None:
        """Undo what an answer changed; the task stays settled, and takes the other answer among the settled ones."""
        self._follow(undo(self.register, edit), self._taken_back)

    def _taken_back(self, undone: Undone) -> None:
        self.refresh()
        self.tell("taken-back" if undone.changed else "not-taken-back")

    def _follow(self, future: Future[T], done: Callable[[T], None]) -> None:
        follow(future, self._post, done, self._failed, self._recover)

    def _failed(self, error: ShopError) -> None:
        self.set(busy=False)
        self.tell("error", error.message, error.hint)

    def _recover(self) -> None:
        """Nothing may be left waiting for an answer that will not come."""
        self.set(busy=False)
