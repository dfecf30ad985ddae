"""Lives with the tiny system under lost answers, errors, deaths and restores: each sale is there once, levels agree."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.sync.platforms.checker import lived
from tests.sync.platforms.life import Place
from tests.sync.platforms.mutants import MUTANTS, applied

BATCH = 50
SEEDS = 200
# The seed at which each mutant was noticed last, looked at first; none of them is known by this number alone.
FIRST = {
    "no-find-before-push": 7,
    "no-find-before-refund": 69,
    "any-count-is-found": 4,
    "step-after-the-next-call": 8,
    "partial-listing-believed": 24,
    "stock-while-in-hand": 27,
    "no-patience": 4,
    "late-forgotten": 154,
    "half-not-in-hand": 27,
    "level-written-again": 24,
}


@pytest.mark.parametrize("first", range(1, SEEDS + 1, BATCH))
def test_nothing_is_lost_doubled_or_altered(folder: Place, first: int) -> None:
    counts: Counter[str] = Counter()
    for seed in range(first, first + BATCH):
        with folder.life(seed) as life:
            assert not lived(life), seed
            counts += life.counts
    assert counts["died"] and counts["lost-answer"] and counts["late-done"], "these seeds show little"


@pytest.mark.parametrize("seed", range(1, 6))
def test_the_same_over_http(folder: Place, seed: int) -> None:
    with folder.life(seed, over_http=True) as life:
        assert not lived(life)


@pytest.mark.parametrize("name", MUTANTS)
def test_a_mutant_is_noticed(folder: Place, name: str) -> None:
    with applied(name):
        for seed in (FIRST.get(name, 1), *range(1, SEEDS + 1)):
            with folder.life(seed) as life:
                if lived(life):
                    return
    pytest.fail("nothing notices it")
