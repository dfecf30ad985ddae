"""The shift: opened with a float or by the first sale, closed by command with a Z summary."""

from __future__ import annotations

from datetime import date
from typing import Any

from app.db.act import Act
from app.db.shift_sums import shift_sums
from app.domain.frozen import frozen
from app.errors import InvalidInput, Refused
from app.rights import Right, needs
from app.services.codes import check_amount


@frozen
class Closed:
    """A closed shift: its Z number, its sums, and what the drawer was over (+) or short (−) if it was counted."""

    shift_id: str
    z: int
    business_day: str
    summary: dict[str, Any]


@needs(Right.SHIFT)
def open_shift(act: Act, float_minor: int = 0, business_day: str = "") -> str:
    """Open a shift with the cash that lies in the drawer; ``business_day`` is today unless said. Returns its id."""
    if float_minor < 0:
        raise InvalidInput("A float is not negative.")
    check_amount(float_minor, "A float")
    if business_day:
        _check_day(business_day)
    return act.start_shift(float_minor, business_day or act.local_day()).id


@needs(Right.SHIFT)
def close_shift(act: Act, counted_minor: int | None = None) -> Closed:
    """Close the open shift: number its Z report and record its sums. ``counted_minor`` is the cash found."""
    shift = act.state.shift
    if shift is None:
        raise Refused("No shift is open.", "The first sale opens one by itself.", code="no-shift")
    if counted_minor is not None and counted_minor < 0:
        raise InvalidInput("Counted cash is not negative.")
    check_amount(counted_minor or 0, "Counted cash")
    started = act.rows("SELECT 1 FROM card_payments WHERE state = 'started'")
    summary = shift_sums(act.connection, shift.id)
    summary["cards_open"] = len(started)
    if counted_minor is not None:
        summary["counted"] = counted_minor
        summary["over"] = counted_minor - summary["cash_expected"]
    z = 1 + act.rows("SELECT max(z) FROM shifts")[0][0]
    act.end_shift({"z": z, "summary": summary, "head": act.state.tail.link.hex()})
    return Closed(shift.id, z, shift.business_day, summary)


def _check_day(text: str) -> None:
    try:
        right = date.fromisoformat(text).isoformat() == text
    except ValueError:
        right = False
    if not right:
        raise InvalidInput(f"{text!r} is not a day such as 2026-11-22.")
