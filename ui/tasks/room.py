"""The tasks room: what a linked shop asks a person, on the rail only where there is somebody to ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.queries.linking import linked
from app.queries.tasks import open_counts
from ui.kit.room import Room

if TYPE_CHECKING:
    from app.register import Register
    from ui.tasks.presenter import TasksPresenter
    from ui.tasks.state import TasksState
    from ui.tasks.view import TasksView

_NEWS = frozenset({"tasks", "catalog", "link"})


class TasksRoom(Room):
    name, icon = "tasks", "list"
    screen: TasksView | None
    presenter: TasksPresenter | None = None
    _is_linked = False

    @property
    def word(self) -> str:
        return QCoreApplication.translate("tasks", "Tasks")

    def build(self) -> TasksView:
        from ui.tasks.view import TasksView

        return TasksView()

    def opened(self, register: Register) -> None:
        super().opened(register)
        self._offer(register)

    def attach(self, register: Register) -> None:
        from ui.tasks.presenter import TasksPresenter

        view = self.screen
        assert view is not None
        self.presenter = TasksPresenter(register, self.desk.post, self._show)
        view.attach(self.presenter, register.settings["timezone"])
        view.sheet.product_asked.connect(self.desk.open_product)
        view.sheet.customer_asked.connect(self.desk.open_customer)
        view.sheet.order_asked.connect(self.desk.open_order)
        view.sheet.receive_asked.connect(self.desk.receive_product)
        view.sheet.count_asked.connect(self.desk.count_products)

    def changed(self, topics: frozenset[str], looked_at: bool) -> None:
        if topics & _NEWS and self.desk.register is not None:
            self._offer(self.desk.register)
            if self.presenter is not None and looked_at:
                self.presenter.refresh()

    def _show(self, state: TasksState) -> None:
        """What the screen knows is newer than the news: an answer is told of before the list has taken it in."""
        if self.screen is not None:
            self.screen.render_state(state)
        self.desk.offer(self.name, self._is_linked, state.waiting)

    def _offer(self, register: Register) -> None:
        """On the rail with how many wait, where the register is linked."""
        self._is_linked = register.ask(linked) is not None
        waiting = sum(register.ask(open_counts).values()) if self._is_linked else 0
        self.desk.offer(self.name, self._is_linked, waiting)
