"""Who may do what: every service names one right, every role grants some, and what is not granted is refused."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import TypeVar

from app.domain.frozen import frozen


class Right(StrEnum):
    SELL = "sell"
    VOID = "void"
    REFUND = "refund"
    REFUND_WITHOUT_RECEIPT = "refund-without-receipt"
    CASH = "cash"
    SHIFT = "shift"
    STOCK = "stock"
    CATALOG = "catalog"
    CUSTOMERS = "customers"
    SETTINGS = "settings"
    PRINT = "print"
    LINK = "link"
    TASKS = "tasks"


ROLES: dict[str, frozenset[Right]] = {"owner": frozenset(Right)}


@frozen
class Actor:
    """The person at the counter, by id: the name stands in the staff records, outside the journal."""

    id: str
    role: str

    def may(self, right: Right) -> bool:
        return right in ROLES.get(self.role, frozenset())


_Service = TypeVar("_Service", bound=Callable[..., object])


def needs(right: Right, *, catalog: bool = False) -> Callable[[_Service], _Service]:
    """Mark a function as a service and name the right it takes; without this mark a register refuses to run it.

    ``catalog`` acts are done for their caller once the cache shows them, so that one reads one's own write.
    """

    def mark(service: _Service) -> _Service:
        service.right = right  # type: ignore[attr-defined]
        service.catalog = catalog  # type: ignore[attr-defined]
        return service

    return mark
