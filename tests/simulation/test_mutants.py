"""The simulator sees what it is there to see: the link and the hub broken on purpose, and each fault noticed."""

from __future__ import annotations

import pytest

from tests.faults.sync import noticed
from tests.simulation.mutants import MUTANTS

# The seed at which each was noticed last, looked at first; none of them is known by this number alone.
FIRST = {
    "sent-flag-trusted": 2,
    "successors-applied": 16,
    "day-by-the-clock": 5,
    "numbers-untold": 5,
    "put-off-sends-nothing": 2,
}


@pytest.mark.parametrize("name", MUTANTS)
def test_a_mutant_is_noticed(name: str) -> None:
    assert noticed(name, FIRST.get(name, 1))
