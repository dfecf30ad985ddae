"""What the customers screen shows, as frozen values."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from app.domain.frozen import frozen
from app.services.customers import CustomerDetails

if TYPE_CHECKING:
    from app.queries.customers import CustomerOrder, CustomerRow

FIELDS = ("name", "phone", "email", "address", "country", "tax_number", "language")


@frozen
class Form:
    """One customer being looked at or typed. ``stored`` is what is recorded; a new one has nothing.

    ``wrong`` is the field that cannot be kept as it is, ``why`` the code of the reason.
    """

    id: str
    typed: CustomerDetails
    stored: CustomerDetails | None
    wrong: str = ""
    why: str = ""

    @property
    def is_new(self) -> bool:
        return self.stored is None

    @property
    def is_changed(self) -> bool:
        return self.typed != (self.stored or CustomerDetails(""))


@frozen
class CustomerTold:
    """Something to say once."""

    serial: int
    code: str
    detail: str = ""
    hint: str = ""


@frozen
class CustomersState:
    """``asking`` is the question that is open: erase, leave, or none."""

    rows: tuple[CustomerRow, ...] = ()
    more: bool = False
    total: int = 0
    words: str = ""
    form: Form | None = None
    orders: tuple[CustomerOrder, ...] = field(default_factory=tuple)
    asking: str = ""
    busy: bool = False
    told: CustomerTold | None = None


def details_of(row: CustomerRow) -> CustomerDetails:
    """A customer's record as the form has it."""
    return CustomerDetails(**{name: getattr(row, name) for name in FIELDS})
