"""The steps of one act as they are kept in the ledger, each on the disk before the next is begun."""

from __future__ import annotations

from app.queries import delivering as asked
from app.services import delivering as kept
from app.sync.counter import Counter


class Steps:
    """A connector's step log of one fact."""

    def __init__(self, counter: Counter, platform: str, fact: str) -> None:
        self._counter = counter
        self._platform = platform
        self._fact = fact
        known = counter.ask(asked.known_of, platform, fact)
        self.tries = known.tries
        self._steps = dict(known.steps)

    @property
    def is_begun(self) -> bool:
        """Whether anything came of any step."""
        return any(self._steps.values())

    def begin(self) -> None:
        """From now on, and until it is finished, this act is in hand."""
        self._counter.do(kept.begin, self._platform, self._fact).result()

    def get(self, step: str) -> str:
        return self._steps.get(step, "")

    def put(self, step: str, said: str) -> None:
        self._counter.do(kept.note_step, self._platform, self._fact, step, said).result()
        self._steps[step] = said
