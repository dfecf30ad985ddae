"""Who writes on SQLite: each in its turn, and nobody who has gone holds up the others."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import exc

from app.hub.turns import Turns

PATIENCE = 20.0  # seconds until what should have come did not


def test_they_come_in_the_order_in_which_they_asked() -> None:
    turns, came = Turns(), list[int]()

    def take(n: int) -> None:
        with turns.taken(PATIENCE):
            came.append(n)

    with ThreadPoolExecutor(30) as pool, turns.taken(0):
        for n in range(30):
            pool.submit(take, n)
            while turns.waiting <= n:
                threading.Event().wait(0.001)
        assert not came
    assert came == list(range(30))


def test_whoever_waited_long_enough_goes_and_is_not_waited_for() -> None:
    turns = Turns()
    with turns.taken(0):
        with pytest.raises(exc.TimeoutError), turns.taken(0):
            raise AssertionError("two at a time")
        assert not turns.waiting
    with turns.taken(0):
        pass


def test_a_turn_ends_with_what_fails_in_it() -> None:
    turns = Turns()
    with pytest.raises(ValueError, match="of its own"), turns.taken(0):
        raise ValueError("of its own")
    with turns.taken(0):
        pass
