"""The programs of screens nobody has opened yet, read while little happens: the first look at one is no wait.

Whatever uses Qt is read on the screen's thread, a small piece at a time. PySide makes the Python type of a Qt class
when it is first asked for; where two threads do so at once, the process dies of it.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

_BESIDE = (  # without Qt; what the screens rest on, so that these take no longer than themselves
    *("app.backups", "app.domain.gs1.reading", "app.queries.search", "app.catalog_edits", "app.imports.amounts"),
    *("app.queries.movements", "app.queries.product_pages", "app.queries.receiving", "app.queries.shelves"),
    *("app.services.counts", "app.services.receiving", "app.services.stock"),
)
_HERE = (  # a few milliseconds each
    *("ui.catalog.finding", "ui.catalog.presenter", "ui.kit.table", "ui.catalog.filter_bar", "ui.catalog.sheet"),
    *("ui.kit.spread", "ui.catalog.view", "ui.stock.count_page", "ui.stock.count_pane", "ui.stock.count_presenter"),
    *("ui.stock.list_page", "ui.stock.receive_page", "ui.stock.sheets_page", "ui.stock.view"),
)
_PAUSE_MS = 30  # between two pieces: keys and paints have their turn

Work = Callable[[Callable[[], None], Callable[["Future[None]"], None], str], None]


class ReadingAhead(QObject):
    """``work`` runs a job on a thread of its own; ``done`` is called here once the last piece was read."""

    def __init__(self, parent: QObject, work: Work, done: Callable[[], None]) -> None:
        super().__init__(parent)
        self._work, self._done = work, done
        self._left = list(reversed(_HERE))
        self._timer = QTimer(self, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._next)

    def begin(self) -> None:
        """Read what needs no screen beside it, then the rest."""
        self._work(_read_beside, self._go_on, "reading")

    def _go_on(self, beside: Future[None]) -> None:
        self._timer.start()
        beside.result()

    def _next(self) -> None:
        if self._left:
            import_module(self._left.pop())
        else:
            self._timer.stop()
            self._done()


def _read_beside() -> None:
    for name in _BESIDE:
        import_module(name)
