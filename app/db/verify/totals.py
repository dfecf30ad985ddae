"""Every total again: sales priced and settled from stored inputs and policy, refunds from the amounts of the sale."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from app.db.verify.finding import Finding
from app.domain.cart import Cart
from app.domain.facts import Fact
from app.domain.order import PricedCart
from app.domain.pricing import price, rules_for, totalled
from app.domain.refund import RefundError, refund_line
from app.domain.sale_body import (
    priced_body,
    read_cart,
    read_cash_rounding,
    read_priced_lines,
    read_tenders,
    settlement_body,
)
from app.domain.settlement import TenderError, settle
from app.domain.tender import EXCHANGE

Json = dict[str, Any]
FINEST = 30


class Totals:
    """Compute orders again as their facts come by; refunds look back at the sales they came from."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self.checks = {"totals": 0}
        self._sales: dict[str, Json] = {}
        self._given: dict[tuple[str, int], int] = {}
        self._refunds: dict[str, Json] = {}

    def check(self, fact: Fact, body: Json) -> None:
        if fact.type == "SaleCompleted":
            self._sales[body["order"]] = body
            self._compare(fact, body, priced_again(body))
            self._exchange(fact, body)
        elif fact.type == "RefundCompleted":
            self._refunds[body["order"]] = body
            self._refund(fact, body)
        elif fact.type == "OrderVoided" and body["order"] in self._refunds:
            self._take_back(self._refunds[body["order"]])

    def _refund(self, fact: Fact, body: Json) -> None:
        if not body["refers_to"]:
            self._compare(fact, body, priced_again(body))
            return
        sale = self._sales.get(body["refers_to"])
        if sale is None:
            self._note("refund", fact, f"refund {body['number']} names a sale that is not in the journal")
            return
        try:
            self._compare(fact, body, self._refunded_again(body, sale))
        except RefundError:
            self._note("refund", fact, f"refund {body['number']} gives back more than was sold")
        for position, line in zip(body["positions"], body["lines"], strict=True):
            key = (body["refers_to"], position)
            self._given[key] = self._given.get(key, 0) - line["quantity"][0]

    def _exchange(self, fact: Fact, sale: Json) -> None:
        """Both halves of an exchange name each other, and what goods paid in one they took in the other."""
        refund = self._refunds.get(sale.get("exchange", ""), {})
        if sale.get("exchange") and refund.get("exchange") != sale["order"]:
            self._note("exchange", fact, f"order {sale['number']} names an exchange that does not name it")
        elif _goods(sale) + _goods(refund):
            self._note("exchange", fact, f"order {sale['number']}: goods pay for other goods than came back")

    def _refunded_again(self, body: Json, sale: Json) -> PricedCart:
        stored = read_priced_lines(sale)
        lines = [
            refund_line(stored[position], self._given.get((body["refers_to"], position), 0), -line["quantity"][0])
            for position, line in zip(body["positions"], body["lines"], strict=True)
        ]
        cart = Cart(body["order"], sale["currency"], tuple(line.line for line in lines), (), sale["customer"])
        return totalled(cart, sale["policy"], lines)

    def _take_back(self, refund: Json) -> None:
        for position, line in zip(refund["positions"], refund["lines"], strict=False):
            self._given[(refund["refers_to"], position)] += line["quantity"][0]

    def _compare(self, fact: Fact, body: Json, again: PricedCart) -> None:
        self.checks["totals"] += 1
        wrong = list(_differing(priced_body(again), body))
        try:
            settlement = settle(body["total"], read_tenders(body), read_cash_rounding(body))
            wrong += _differing(settlement_body(settlement, read_cash_rounding(body)), body)
            if settlement.due_minor:
                wrong.append("payments")
        except TenderError:
            wrong.append("payments")
        if wrong:
            self._note("totals", fact, f"order {body['number']}: {', '.join(wrong)} come out otherwise")

    def _note(self, code: str, fact: Fact, what: str) -> None:
        self.findings.append(Finding(code, f"fact {fact.n}", what))


def _goods(body: Json) -> int:
    """What goods paid within an exchange, in minor units."""
    payments = body.get("payments", ())
    return sum(one["amount"] for one in payments if one["kind"] == "other" and one.get("name") == EXCHANGE)


def check_exponents(body: Json) -> None:
    """Raise ValueError for a price or quantity so fine that computing with it would take for ever."""
    for line in body.get("lines", ()):
        for key in ("quantity", "price", "delta", "counted", "expected"):
            if key in line and not 0 <= line[key][1] <= FINEST:
                raise ValueError(f"a {key} has {line[key][1]} decimals")


def priced_again(body: Json) -> PricedCart:
    """A stored order's cart priced under the policy it names."""
    return price(read_cart(body, body["order"]), rules_for(body["policy"], body["currency"]))


def _differing(computed: Json, stored: Json) -> Iterable[str]:
    return (key for key, value in computed.items() if stored.get(key) != value)
