"""The state machine in its short form; the long one is ``python -m tests.faults --only machine --seeds N``."""

from __future__ import annotations

from tests.faults import machine


def test_whatever_follows_whatever_nothing_is_lost_doubled_or_altered() -> None:
    problem = machine.look(12)
    assert problem is None, machine.told(problem)


def test_it_finds_a_hub_that_answers_before_its_commit() -> None:
    problem = machine.notices(shrinks=False)
    assert problem is not None and "acknowledged" in str(problem)
