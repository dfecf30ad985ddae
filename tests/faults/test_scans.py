"""A scanner at a till in use, in its short form; the long one is ``python -m tests.faults --only scans``."""

from __future__ import annotations

import pytest

from tests.faults.scans import Asked, run
from tests.faults.tally import Tally
from tests.flows.xserver import NoScreen

PLACES = ("half-typed", "quantity", "busy-button", "files")


def _ran(asked: Asked) -> Tally:
    tally = Tally()
    try:
        run(tally, asked)
    except NoScreen as reason:
        pytest.skip(str(reason))
    return tally


def test_random_bursts_are_scanned_once_and_words_stay_whole() -> None:
    tally = _ran(Asked(3, 4, at_start=1, most=20, places=PLACES))
    assert tally.is_clean, tally.problems
    assert tally.counts["bursts"] == 5


def test_the_campaign_notices_signs_that_stay_in_a_field() -> None:
    assert _ran(Asked(4, 2, most=10, places=("dialog",), ways=("even",), mutant="nothing-put-back")).altered
