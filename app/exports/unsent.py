"""What a hub does not have yet, or set aside, as lines that another machine can check and keep."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.exported import line_of
from app.queries import linking, syncing
from app.queries.syncing import Proved
from app.register import Register

_PAGE = 500
_MOST_ASIDE = 10_000


def unsent_lines(register: Register, proved: Proved) -> Iterator[str]:
    """The facts of this register that were set aside, then those that wait, each run with the link it goes on from."""
    known = register.ask(linking.stored_by_all_we_know, proved)
    yield from _aside(register, known)
    for incarnation, upto in known.items():
        after, led = upto, True
        while True:
            before, facts = register.ask(linking.run, incarnation, after, _PAGE)
            for place, fact in enumerate(facts):
                yield line_of(fact, before if led and not place else b"")
            if len(facts) < _PAGE:
                break
            after, led = facts[-1].seq, False


def _aside(register: Register, known: Proved) -> Iterator[str]:
    named = {one.fact for one in register.ask(syncing.set_aside, _MOST_ASIDE) if one.seq}
    found = [register.ask(syncing.fact_with_link_before, fact) for fact in named]
    there = [one for one in found if one is not None and one[0].seq <= known.get(one[0].incarnation, one[0].seq)]
    for fact, before in sorted(there, key=lambda one: one[0].n):
        yield line_of(fact, before)
