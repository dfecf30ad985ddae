"""The bridge from other threads to the screen: what a Future brought and what a register changed, queued to Qt."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

T = TypeVar("T")


class ScreenThread(QObject):
    """Runs a call on the thread that made this object, in the order they were posted."""

    _call = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._call.connect(self._run, Qt.ConnectionType.QueuedConnection)
        self._closed = False

    def close(self) -> None:
        """What comes from now on has no screen to be shown on."""
        self._closed = True

    def post(self, call: Callable[[], None]) -> None:
        """Safe from any thread; returns at once."""
        self._call.emit(call)

    def follow(self, future: Future[T], done: Callable[[Future[T]], None]) -> None:
        """Call ``done`` with the finished future on the screen thread."""
        future.add_done_callback(lambda ended: self.post(lambda: done(ended)))

    def work(self, job: Callable[[], T], done: Callable[[Future[T]], None], name: str) -> None:
        """Run ``job`` on a plain thread of its own, then ``done`` here."""
        worker = ThreadPoolExecutor(1, thread_name_prefix=name)
        self.follow(worker.submit(job), done)
        worker.shutdown(wait=False)

    @Slot(object)
    def _run(self, call: Callable[[], None]) -> None:
        if not self._closed:
            call()
