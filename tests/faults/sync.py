"""Registers and a hub under every fault of the wire, of either side's disk and of time: whole runs, seed by seed."""

from __future__ import annotations

from tests.faults.tally import Tally
from tests.simulation import mutants
from tests.simulation.checker import Found, check
from tests.simulation.world import world

STEPS = 250
MOST_SEEDS = 50  # within which a mutant must be noticed


def campaign(seeds: int) -> Tally:
    tally = Tally()
    for seed in range(1, seeds + 1):
        _take(tally, seed, run(seed, tally))
        if seed % 100 == 0:
            tally.tell(f"sync: {seed} seeds, {tally.confirmed} sales")
    for name in mutants.MUTANTS:
        killer = noticed(name)
        tally.mutants[f"{name} ({killer})" if killer else name] = bool(killer)
    return tally


def run(seed: int, tally: Tally | None = None, steps: int = STEPS) -> Found:
    """One run and what is wrong after it."""
    with world(seed) as made:
        for _ in range(steps):
            made.step()
        try:
            made.settle()
        except AssertionError as problem:
            found = Found()
            found.note("diverged", str(problem))
            return found
        found = check(made)
        if tally is not None:
            tally.confirmed += made.counts.pop("confirmed")
            tally.counts.update(made.counts)
            tally.counts["destroyed"] += found.destroyed
        return found


def noticed(name: str, first: int = 1) -> str:
    """What noticed a mutant, in a word, looking at one seed first; empty where nothing does."""
    with mutants.applied(name):
        for seed in (first, *range(1, MOST_SEEDS + 1)):
            found = run(seed)
            if not found.is_clean:
                return next(f"seed {seed}: {kind}" for kind, words in found.wrong.items() if words)
    return ""


def _take(tally: Tally, seed: int, found: Found) -> None:
    wrong = found.wrong
    tally.lost += len(wrong["lost"])
    tally.duplicated += len(wrong["duplicated"])
    tally.altered += len(wrong["altered"]) + len(wrong["broken"])
    tally.diverged += len(wrong["diverged"])
    tally.repeated_numbers += len(wrong["repeated"])
    if not found.is_clean:
        tally.trouble(f"seed {seed}: {found}")
