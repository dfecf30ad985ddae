"""Short runs of the simulator: whatever happened, everything printed is at the hub once, and all show the same."""

from __future__ import annotations

from collections import Counter

import pytest

from app.db.verify import verify
from tests.simulation.checker import check
from tests.simulation.world import World, world

SEEDS = range(1, 9)
STEPS = 150


def lived(run: World, steps: int = STEPS) -> World:
    for _ in range(steps):
        run.step()
    run.settle()
    return run


@pytest.mark.parametrize("seed", SEEDS)
def test_nothing_is_lost_doubled_or_altered(seed: int) -> None:
    with world(seed) as run:
        found = check(lived(run))
        assert found.is_clean, str(found)


def test_every_folder_verifies_afterwards() -> None:
    """Facts appended again change no table and no sum; their places hold in the chain."""
    again = 0
    for seed in SEEDS:
        with world(seed) as run:
            for station in lived(run).stations:
                station.till.close()
                heads = station.till.root / "state" / "cashwrap" / "heads"
                report = verify(station.till.folder, heads, rebuild=True)
                station.till.open()
                lost = {name[:12] for name in run.lists_lost}
                others = [one for one in report.findings if one.code != "blob" or one.where not in lost]
                assert not others, others[:3]
                again += report.checks.get("appended again", 0)
    assert again, "no fork was met: these seeds show nothing of it"


def test_a_seed_is_a_run() -> None:
    counts: list[Counter[str]] = []
    for _ in range(2):
        with world(3) as run:
            counts.append(lived(run).counts)
    assert counts[0] == counts[1]
