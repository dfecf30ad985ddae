"""Registers and a hub as a state machine: Hypothesis looks for what goes wrong, and for the shortest way there."""

from __future__ import annotations

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.faults.tally import Tally
from tests.simulation import mutants
from tests.simulation.machine import LinkMachine, Wrong

RUNS = 20  # a seed
RULES = 20  # a run, at most
MUTANT, MUTANT_RUNS = "ack-before-commit", 60
KINDS = {"broken": "altered", "repeated": "repeated_numbers"}  # what a tally calls otherwise


def campaign(seeds: int) -> Tally:
    tally = Tally()
    LinkMachine.counts.clear()
    for number in range(1, seeds + 1):
        problem = look(RUNS, number)
        if problem is not None:
            for kind, words in problem.found.wrong.items():
                name = KINDS.get(kind, kind)
                setattr(tally, name, getattr(tally, name) + len(words))
            tally.trouble(f"seed {number}: {told(problem)}")
        if number % 10 == 0:
            tally.tell(f"machine: {number} seeds")
    tally.counts.update(LinkMachine.counts)  # of the product as it is
    tally.confirmed = tally.counts.pop("confirmed", 0)
    shortest = notices()
    tally.mutants[MUTANT if shortest is None else f"{MUTANT} ({told(shortest)})"] = shortest is not None
    return tally


def notices(*, shrinks: bool = True) -> Wrong | None:
    """What shows the mutant: the first of some seeds, for one alone may choose other rules all the time."""
    with mutants.applied(MUTANT):
        found = (look(MUTANT_RUNS, number, shrinks=shrinks) for number in range(1, 6))
        return next((each for each in found if each is not None), None)


def look(runs: int, number: int | None = None, *, shrinks: bool = True) -> Wrong | None:
    """What went wrong in so many runs, by the shortest way there that was found; the same runs for the same number."""
    machine = LinkMachine if number is None else seed(number)(type("LinkMachine", (LinkMachine,), {}))
    chosen = settings(
        max_examples=runs,
        stateful_step_count=RULES,
        deadline=None,
        database=None,
        derandomize=number is None,
        report_multiple_bugs=False,
        phases=(Phase.generate, Phase.shrink) if shrinks else (Phase.generate,),
        suppress_health_check=list(HealthCheck),
    )
    try:
        run_state_machine_as_test(machine, settings=chosen)
    except Wrong as problem:
        return problem
    return None


def told(problem: Wrong) -> str:
    """What was wrong, and the rules that lead there."""
    notes = [line for note in getattr(problem, "__notes__", []) for line in note.splitlines()]
    rules = [line for line in notes if line.startswith("state.") and "nothing_was_seen" not in line]
    return f"{problem} after {'; '.join(rules)}"
