"""A register's business day as it was counted on one side, to be held against the other side's count."""

from __future__ import annotations

from app.domain.frozen import frozen


@frozen
class Day:
    """What one side has of a register's business day: how many sales and refunds, what they come to and in cash."""

    business_day: str
    sales: int
    refunds: int
    total_minor: int
    cash_minor: int


@frozen
class Compared:
    """One business day as this register and as the platform counted it, at a moment when all of it was sent."""

    here: Day
    there: Day

    @property
    def agrees(self) -> bool:
        return self.here == self.there
