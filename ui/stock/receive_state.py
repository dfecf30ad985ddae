"""What is shown while goods are unpacked, as frozen values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.frozen import frozen
from app.domain.quantity import Quantity

if TYPE_CHECKING:
    from app.queries.stock import StockRow


@frozen
class Line:
    """Goods of one kind that came in; ``scans`` tells how often one was scanned, 0 for what was typed."""

    row: StockRow
    quantity: Quantity
    scans: int = 0


@frozen
class ReceiveState:
    """The delivery in hand, newest line first. ``typed`` is a number nobody has taken over yet."""

    lines: tuple[Line, ...] = ()
    chosen: str = ""
    typed: str = ""
    note: str = ""
    unknown: tuple[str, ...] = ()
    busy: bool = False

    def line(self, product_id: str = "") -> Line | None:
        wanted = product_id or self.chosen
        return next((line for line in self.lines if line.row.id == wanted), None)
