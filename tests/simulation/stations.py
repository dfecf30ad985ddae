"""Who takes part in a run: a register with its line to the hub, and the receipts that it prints."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from app.hub.applying import Sender
from app.sync.link import Link
from tests.simulation.chance import SeededIds, SkewedClock
from tests.simulation.counting import Shelf
from tests.simulation.till import SimulatedTill
from tests.simulation.wire import Wire


@dataclass(frozen=True, slots=True)
class Printed:
    """A receipt on paper: the only truth the checker goes by."""

    order: str
    number: str
    total: int
    proof: str
    kind: str
    moved: dict[str, int]
    till: str
    day: str
    sender: Sender  # the register that the till was then


@dataclass(slots=True)
class Station:
    """A register, its line to the hub, and what a backup of it holds."""

    till: SimulatedTill
    wire: Wire
    link: Link
    sender: Sender
    clock: SkewedClock
    kept: Path
    shelf: Shelf
    ids: SeededIds  # the till's own
    secret: str = ""  # by which it proves to be this register
    kept_as: tuple[Sender, str] | None = None  # which register the backup is, and its secret; none yet: the same
    sold: list[Printed] = field(default_factory=list)

    @property
    def is_skewed(self) -> bool:
        return bool(self.clock.skew)
