"""Something that a person waits for and may give up: in time, so that nothing comes of it, or too late."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

from app.errors import Stopped

T = TypeVar("T")
Post = Callable[[Callable[[], None]], None]


class Attempt:
    """It is either given up or settled, whichever comes first."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._settled = False
        self.is_given_up = False

    def give_up(self) -> bool:
        """Whether this was in time."""
        with self._lock:
            self.is_given_up = not self._settled
            return self.is_given_up

    def settle(self) -> None:
        """It will be: from here on it cannot be given up. Raises Stopped where it was."""
        with self._lock:
            if self.is_given_up:
                raise Stopped("Stopped.", "Nothing was made.")
            self._settled = True

    def make(self, job: Callable[[], T], name: str, post: Post, done: Callable[[Future[T]], None]) -> None:
        """Run ``job`` beside whoever waits; ``done`` gets what became of it, called by ``post``.

        What was given up is left behind, for a request may hang for half a minute, and ``done`` hears no more of it.
        """

        def ended(future: Future[T]) -> None:
            if not self.is_given_up:
                done(future)

        _left_behind(job, name).add_done_callback(lambda future: post(lambda: ended(future)))


def _left_behind(job: Callable[[], T], name: str) -> Future[T]:
    """Run ``job`` on a thread that the program does not wait for when it ends."""
    future: Future[T] = Future()

    def run() -> None:
        try:
            result = job()
        except Exception as problem:  # noqa: BLE001 - whatever went wrong is for whoever asked
            future.set_exception(problem)
        else:
            future.set_result(result)

    threading.Thread(target=run, name=name, daemon=True).start()
    return future
