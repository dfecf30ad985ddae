"""Registers and a hub under every fault of the wire, of either side's disk and of time: whole runs, seed by seed."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from app.sync.protocol import APPLIED, BAD_HASH, CONFLICT, DUPLICATE, FORK, GAP, OK
from tests.faults.seeds import beside
from tests.faults.tally import Tally
from tests.simulation import mutants
from tests.simulation.checker import Found, check
from tests.simulation.wire import FAULTS
from tests.simulation.world import world

STEPS = 250
MOST_SEEDS = 50  # within which a mutant must be noticed
ANSWERS = (
    *(f"envelope-{status}" for status in (OK, FORK, GAP, BAD_HASH)),
    *(f"fact-{status}" for status in (APPLIED, DUPLICATE, f"{CONFLICT}-other-content")),
)


@dataclass(frozen=True, slots=True)
class Ran:
    """What one seed did and what was wrong after it."""

    found: Found
    counts: Counter[str]


def campaign(seeds: int, *, at_once: int = 0) -> Tally:
    """So many seeds and every mutant, over all cores; the sums are the same however many there are."""
    tally = Tally()
    tally.counts.update(dict.fromkeys((*ANSWERS, *FAULTS), 0))  # one that no run came to is said too
    for seed, said in beside(lived, range(1, seeds + 1), at_once):
        if isinstance(said, Exception):
            tally.wrong(f"seed {seed} did not come through: {said!r}")
        else:
            _take(tally, seed, said)
        if seed % 100 == 0:
            tally.tell(f"sync: {seed} seeds, {tally.confirmed} sales")
    for name, killer in beside(noticed, list(mutants.MUTANTS), at_once):
        if isinstance(killer, Exception):
            tally.wrong(f"mutant {name} did not come through: {killer!r}")
        tally.mutants[f"{name} ({killer})" if killer else name] = isinstance(killer, str) and bool(killer)
    return tally


def lived(seed: int, steps: int = STEPS) -> Ran:
    """One run, and what is wrong after it."""
    with world(seed) as made:
        for _ in range(steps):
            made.step()
        try:
            made.settle()
        except AssertionError as problem:
            found = Found()
            found.note("diverged", str(problem))
        else:
            found = check(made)
        return Ran(found, made.counts)


def run(seed: int, steps: int = STEPS) -> Found:
    """What is wrong after one run."""
    return lived(seed, steps).found


def noticed(name: str, first: int = 1) -> str:
    """What noticed a mutant, in a word, looking at one seed first; empty where nothing does."""
    with mutants.applied(name):
        for seed in dict.fromkeys((first, *range(1, MOST_SEEDS + 1))):
            found = run(seed)
            if not found.is_clean:
                return next(f"seed {seed}: {kind}" for kind, words in found.wrong.items() if words)
    return ""


def _take(tally: Tally, seed: int, ran: Ran) -> None:
    found, counts, wrong = ran.found, Counter(ran.counts), ran.found.wrong
    tally.confirmed += counts.pop("confirmed", 0)
    tally.counts.update(counts)
    tally.counts["destroyed"] += found.destroyed
    tally.lost += len(wrong["lost"])
    tally.duplicated += len(wrong["duplicated"])
    tally.altered += len(wrong["altered"]) + len(wrong["broken"])
    tally.diverged += len(wrong["diverged"])
    tally.repeated_numbers += len(wrong["repeated"])
    if not found.is_clean:
        tally.trouble(f"seed {seed}: {found}")
