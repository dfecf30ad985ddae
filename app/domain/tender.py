"""What is handed over for a total, and what becomes of it: payments, cash rounding, change."""

from __future__ import annotations

from enum import StrEnum

from app.domain.frozen import frozen
from app.domain.money import Rounding


class TenderKind(StrEnum):
    CASH = "cash"
    CARD = "card"
    OTHER = "other"  # a named tender of the shop: voucher, account, cheque


# The name of the tender by which goods that come back pay for goods that go out, within one exchange: taken in by the
# sale and given out by the refund, so that it sums to nothing in every shift. Nobody hands it over.
EXCHANGE = "exchange"


@frozen
class Tender:
    """Something handed over (positive) or given back (negative), in minor units.

    ``name`` tells other tenders apart; ``reference`` is what the card reader or voucher says; ``intent_id``
    names the fact recorded before the card reader was asked.
    """

    kind: TenderKind
    amount_minor: int
    name: str = ""
    reference: str = ""
    intent_id: str = ""


@frozen
class CashRounding:
    """How a country rounds what is paid in cash; ``policy`` names the dated rule, ``step_minor`` is in minor units."""

    policy: str
    step_minor: int
    rounding: Rounding = Rounding.HALF_UP
    only_cash: bool = True  # False: every total is rounded, however it is paid


NO_CASH_ROUNDING = CashRounding("none", 1)


@frozen
class Payment:
    """One tender as accepted: ``amount_minor`` counts towards the total, ``change_minor`` went back in cash."""

    kind: TenderKind
    name: str
    amount_minor: int
    tendered_minor: int
    change_minor: int
    reference: str = ""
    intent_id: str = ""


@frozen
class Settlement:
    """total + rounding = the payments' amounts + what is still due; change is cash given back."""

    total_minor: int
    rounding_minor: int
    payments: tuple[Payment, ...]
    change_minor: int
    due_minor: int
    cash_policy: str

    @property
    def is_complete(self) -> bool:
        return self.due_minor == 0

    @property
    def paid_minor(self) -> int:
        return sum(payment.amount_minor for payment in self.payments)
