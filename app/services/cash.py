"""Drawer cash that is no sale: paid in, paid out."""

from __future__ import annotations

from app.db.act import Act
from app.errors import InvalidInput
from app.rights import Right, needs
from app.services.codes import check_amount, check_code, check_id, check_source


@needs(Right.CASH)
def pay_in(act: Act, amount_minor: int, reason: str, *, note: str = "", act_id: str = "", source: str = "") -> None:
    """Record cash put into the drawer. ``reason`` is a short code; free words go into ``note``, outside the chain."""
    _move(act, "pay-in", amount_minor, 1, reason, note, act_id, source)


@needs(Right.CASH)
def pay_out(act: Act, amount_minor: int, reason: str, *, note: str = "", act_id: str = "", source: str = "") -> None:
    """Record cash taken out of the drawer."""
    _move(act, "pay-out", amount_minor, -1, reason, note, act_id, source)


def _move(act: Act, cause: str, amount_minor: int, sign: int, reason: str, note: str, act_id: str, source: str) -> None:
    if amount_minor <= 0:
        raise InvalidInput("An amount of cash is more than nothing.", "Type how much was put in or taken out.")
    check_amount(amount_minor, "An amount of cash")
    check_code(reason, "A reason")
    check_source(source)
    if act_id:
        check_id(act_id, "An act's id")
    if act.is_recorded(act_id, "CashMoved"):
        return
    act.open_shift()
    act.record(
        "CashMoved",
        {
            "cause": cause,
            "amount": sign * amount_minor,
            "reason": reason,
            "note": act.seal(note),
            "source": source,
        },
        fact_id=act_id,
    )
