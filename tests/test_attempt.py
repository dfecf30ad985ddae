"""What somebody waits for: told of once it ended, and never once it was given up."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future

import pytest

from app.attempt import Attempt
from app.errors import Stopped

Posted = queue.Queue[Callable[[], None]]


def test_what_became_of_it_is_told_on_the_thread_of_whoever_waits() -> None:
    posted, told, attempt = Posted(), list[Future[int]](), Attempt()
    attempt.make(lambda: 3, "well", posted.put, told.append)
    Attempt().make(lambda: 1 // 0, "wrong", posted.put, told.append)
    for _ in range(2):
        posted.get(timeout=20)()
    assert sorted(one.exception() is None for one in told) == [False, True]
    assert next(one.result() for one in told if one.exception() is None) == 3


def test_what_was_given_up_is_heard_of_no_more_and_can_only_be_given_up_in_time() -> None:
    posted, told, goes_on = Posted(), list[Future[None]](), threading.Event()
    attempt = Attempt()

    def job() -> None:
        goes_on.wait(20)
        attempt.settle()

    attempt.make(job, "slow", posted.put, told.append)
    assert attempt.give_up()
    goes_on.set()
    posted.get(timeout=20)()
    assert not told
    with pytest.raises(Stopped):
        attempt.settle()
    settled = Attempt()
    settled.settle()
    assert not settled.give_up()
