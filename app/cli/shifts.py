"""pay-in, pay-out, close-shift."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict

from app.cli.shown import amount_minor, money, opened, result
from app.domain.quantity import shortest
from app.services import cash
from app.services.shifts import Closed, close_shift


def pay_in(options: Namespace) -> int:
    return _move(options, "pay-in")


def pay_out(options: Namespace) -> int:
    return _move(options, "pay-out")


def _move(options: Namespace, cause: str) -> int:
    service = cash.pay_in if cause == "pay-in" else cash.pay_out
    with opened(options) as register:
        code = register.settings["currency"]
        amount = amount_minor(options.amount, code)
        register.do(service, amount, options.reason, note=options.note).result()
    return result(options, {"cause": cause, "amount_minor": amount, "currency": code}, f"{cause} {money(amount, code)}")


def close(options: Namespace) -> int:
    with opened(options) as register:
        code = register.settings["currency"]
        counted = amount_minor(options.counted, code) if options.counted else None
        closed = register.do(close_shift, counted).result()
        register.checkpoint()
    return result(options, {**asdict(closed), "currency": code}, _slip(closed, code))


def _slip(closed: Closed, code: str) -> str:
    """The Z summary as lines of text."""
    rows = [f"Z {closed.z}, {closed.business_day}"]
    for kind, sums in closed.summary["kinds"].items():
        rows.append(f"{kind:<10} {sums['count']:>6}   {money(sums['total'], code):>18}")
    for tax in closed.summary["taxes"]:
        label = f"{tax['name']} {shortest(tax['rate'], 4)}%"
        rows.append(f"{label:<10}          {money(tax['tax'], code):>18}  on {money(tax['base'], code)}")
    for tender in closed.summary["tenders"]:
        rows.append(
            f"{tender['name'] or tender['kind']:<10} {tender['count']:>6}   {money(tender['amount'], code):>18}"
        )
    rows.append(f"{'drawer':<10}          {money(closed.summary['cash_expected'], code):>18}")
    if "over" in closed.summary:
        rows.append(f"{'over/short':<10}          {money(closed.summary['over'], code):>18}")
    return "\n".join(rows)
