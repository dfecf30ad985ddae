"""The simulator sees what it is there to see: the link and the hub broken on purpose, and each fault noticed."""

from __future__ import annotations

import pytest

from tests.faults.sync import noticed
from tests.simulation.mutants import MUTANTS

# The seed at which each was noticed last, looked at first; none of them is known by this number alone.
FIRST = {
    "current-incarnation-only": 4,
    "successors-applied": 16,
    "frontier-ignored": 3,
    "erasure-forgotten": 12,
    "clone-unnoticed": 7,
    "numbers-untold": 4,
    "waiting-contained-elsewhere": 22,
}


@pytest.mark.parametrize("name", MUTANTS)
def test_a_mutant_is_noticed(name: str) -> None:
    assert noticed(name, FIRST.get(name, 1))
