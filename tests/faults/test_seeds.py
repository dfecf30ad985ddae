"""Seeds run beside each other come out as they do one after the other, and none is missed in silence."""

from __future__ import annotations

import os
from functools import partial

import pytest

from tests.faults import sync
from tests.faults.seeds import beside

STEPS = 60


def _half(number: int) -> int:
    if number == 13:
        raise ValueError("odd and unlucky")
    return number // 2


def _deadly(number: int) -> int:
    if number == 2:
        os._exit(9)
    return number


def test_answers_come_in_order_and_an_error_in_its_place() -> None:
    said = dict(beside(_half, range(10, 16), 2))
    assert list(said) == list(range(10, 16))
    assert isinstance(said.pop(13), ValueError)
    assert said == {10: 5, 11: 5, 12: 6, 14: 7, 15: 7}


def test_a_worker_that_dies_is_told() -> None:
    said = dict(beside(_deadly, range(6), 2))
    assert isinstance(said[2], Exception)
    assert list(said) == list(range(6))
    assert all(isinstance(answer, Exception) for number, answer in said.items() if answer != number)


def test_a_campaign_that_lost_a_worker_is_not_clean(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sync, "lived", _deadly)
    monkeypatch.setattr(sync, "_take", lambda *_: None)
    monkeypatch.setattr(sync.mutants, "MUTANTS", {})
    tally = sync.campaign(3, at_once=1)
    assert not tally.is_clean
    assert any("seed 2 did not come through" in words for words in tally.problems)


def test_a_seed_comes_out_the_same_in_a_worker() -> None:
    run = partial(sync.lived, steps=STEPS)
    for seed, said in beside(run, (1, 2, 3), 2):
        here = run(seed)
        assert isinstance(said, sync.Ran)
        assert (said.counts, said.found.wrong) == (here.counts, here.found.wrong)
