"""How often somebody may ask."""

from __future__ import annotations

import pytest

from app.hub.web.limits import MOST_NAMES, Limits, Rate
from app.hub.web.problems import Problem


def test_a_bucket_fills_again() -> None:
    now = 0.0
    limits = Limits(register=Rate(2, 0.5), seconds=lambda: now)
    limits.register("front")
    limits.register("front")
    limits.register("back")
    with pytest.raises(Problem) as caught:
        limits.register("front")
    assert (caught.value.status, caught.value.retry_after) == (429, 2)
    now = 2.0
    limits.register("front")


def test_those_who_are_gone_are_forgotten() -> None:
    now = 0.0
    limits = Limits(codes=Rate(1, 1), seconds=lambda: now)
    for n in range(MOST_NAMES):
        limits.code(str(n))
    now = 5.0
    limits.code("one more")
    assert len(limits._buckets) == 1
