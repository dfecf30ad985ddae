"""What the ledger thread answers, brought to a presenter on the screen's thread; it knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

from app.errors import ShopError

T = TypeVar("T")
Post = Callable[[Callable[[], None]], None]


def follow(
    future: Future[T],
    post: Post,
    done: Callable[[T], None],
    failed: Callable[[ShopError], None],
    recover: Callable[[], None],
) -> None:
    """Once ``future`` ends, ``post`` calls ``done`` with its result or ``failed`` with what is to be told.

    Anything else is a bug: ``recover`` lets go of what waits for the answer, and the one handler of bugs hears of it.
    """

    def ended() -> None:
        error = future.exception()
        if error is None:
            done(future.result())
        elif isinstance(error, ShopError):
            failed(error)
        else:
            recover()
            raise error

    future.add_done_callback(lambda _future: post(ended))
