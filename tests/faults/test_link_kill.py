"""The link's campaign in its short form; the long one is ``python -m tests.faults --only link-kill``."""

from __future__ import annotations

import pytest

from tests.faults import link_kill
from tests.faults.link_kill import Plan
from tests.faults.tally import Tally
from tests.faults.test_campaigns import needs_fork
from tests.hub.conftest import socket  # noqa: F401 - a fixture


@needs_fork
@pytest.mark.parametrize("where", ["sqlite, a whole line", "postgresql, a line that breaks"])
def test_registers_and_a_hub_killed_at_any_moment_lose_and_double_nothing(
    where: str, request: pytest.FixtureRequest
) -> None:
    tally = Tally()
    on_postgres = where.startswith("postgresql")
    place = request.getfixturevalue("socket") if on_postgres else ""
    link_kill.run(tally, Plan(1 + on_postgres, 14, place, cuts=on_postgres, tills=2))
    assert tally.is_clean, tally.problems
    assert tally.counts["kills"] >= 14 and tally.confirmed > 10
    assert any(step.startswith(("hub_", "link_")) for step in tally.steps), tally.steps
    assert (tally.counts["cut_lines"] > 0) == on_postgres


@needs_fork
def test_the_campaign_notices_a_hub_that_answers_before_its_commit() -> None:
    assert link_kill.notices("answered-before-commit")
