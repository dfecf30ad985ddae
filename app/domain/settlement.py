"""``settle``: what becomes of what is handed over for a total, in sales and, mirrored, in refunds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum

from app.domain.money import to_step
from app.domain.tender import NO_CASH_ROUNDING, CashRounding, Payment, Settlement, Tender, TenderKind


class TenderProblem(StrEnum):
    OVERPAID = "overpaid"  # only cash gives change
    WRONG_WAY = "wrong-way"  # given back in a sale, or taken in a refund
    NO_AMOUNT = "no-amount"


class TenderError(ValueError):
    """A tender cannot be taken as it is. ``excess_minor`` is how far it goes past what is due, in minor units."""

    def __init__(self, reason: TenderProblem, tender: Tender, excess_minor: int = 0) -> None:
        super().__init__(f"{tender.kind} tender of {tender.amount_minor}: {reason}")
        self.reason = reason
        self.tender = tender
        self.excess_minor = excess_minor


def cash_due(total_minor: int, paid_other_minor: int = 0, rounding: CashRounding = NO_CASH_ROUNDING) -> int:
    """What to ask in cash once ``paid_other_minor`` is paid otherwise; negative is what to give back."""
    return to_step(total_minor - paid_other_minor, rounding.step_minor, rounding.rounding)


def settle(total_minor: int, tenders: Sequence[Tender], cash_rounding: CashRounding = NO_CASH_ROUNDING) -> Settlement:
    """total + rounding = what the payments count for + what is still due.

    Cash may be more than due and gives change; anything else is refused past the total. The cash remainder is
    rounded once the cash handed over covers it; until then what is due is exact, for it may yet be paid by card.
    Where every total is rounded (``only_cash`` False) it is so from the start. A cash tender of zero says "the
    rest in cash" where the rest rounds to nothing. Raises TenderError.
    """
    if total_minor < 0:
        return _mirrored(settle(-total_minor, [_negated(tender) for tender in tenders], cash_rounding))
    other = _paid_otherwise(total_minor, tenders, cash_rounding)
    cash = [tender.amount_minor for tender in tenders if tender.kind is TenderKind.CASH]
    asked = cash_due(total_minor, other, cash_rounding)
    if not cash and not cash_rounding.only_cash:  # paid without cash: the total itself is what was rounded
        asked = cash_due(total_minor, 0, cash_rounding) - other
    covered = bool(cash) and sum(cash) >= asked
    rounding = asked + other - total_minor if covered or not cash_rounding.only_cash else 0
    change = sum(cash) - asked if covered else 0
    due = total_minor + rounding - other - (sum(cash) - change)
    return Settlement(total_minor, rounding, _payments(tenders, change), change, due, cash_rounding.policy)


def _paid_otherwise(total_minor: int, tenders: Sequence[Tender], cash_rounding: CashRounding) -> int:
    limit = total_minor if cash_rounding.only_cash else max(total_minor, cash_due(total_minor, 0, cash_rounding))
    if not cash_rounding.only_cash and all(tender.kind is not TenderKind.CASH for tender in tenders):
        limit = cash_due(total_minor, 0, cash_rounding)
    paid = 0
    for tender in tenders:
        if tender.amount_minor < 0:
            raise TenderError(TenderProblem.WRONG_WAY, tender)
        if tender.kind is TenderKind.CASH:
            continue
        if tender.amount_minor == 0:
            raise TenderError(TenderProblem.NO_AMOUNT, tender)
        paid += tender.amount_minor
        if paid > limit:
            raise TenderError(TenderProblem.OVERPAID, tender, paid - limit)
    return paid


def _payments(tenders: Sequence[Tender], change_minor: int) -> tuple[Payment, ...]:
    """The tenders in order; change comes out of the cash handed over last."""
    payments, left = [], change_minor
    for tender in reversed(tenders):
        back = min(left, tender.amount_minor) if tender.kind is TenderKind.CASH else 0
        left -= back
        counted = tender.amount_minor - back
        payments.append(
            Payment(tender.kind, tender.name, counted, tender.amount_minor, back, tender.reference, tender.intent_id)
        )
    return tuple(reversed(payments))


def _negated(tender: Tender) -> Tender:
    return replace(tender, amount_minor=-tender.amount_minor)


def _mirrored(sale: Settlement) -> Settlement:
    payments = tuple(
        replace(
            one,
            amount_minor=-one.amount_minor,
            tendered_minor=-one.tendered_minor,
            change_minor=-one.change_minor,
        )
        for one in sale.payments
    )
    return Settlement(
        -sale.total_minor, -sale.rounding_minor, payments, -sale.change_minor, -sale.due_minor, sale.cash_policy
    )
