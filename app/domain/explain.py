"""Why a line costs what it costs: list price, each discount, each tax, each rounding, as data for a screen."""

from __future__ import annotations

from enum import StrEnum

from app.domain.cart import Discount
from app.domain.discounts import Taken, cart_discounts
from app.domain.frozen import frozen
from app.domain.order import PricedCart, PricedLine
from app.domain.pricing import PricingRules, list_exact, rules_for, taken_from_line
from app.domain.quantity import plain
from app.domain.taxation import MILLION, tax_plan


class StepKind(StrEnum):
    LIST = "list"  # parts: quantity, unit, unit price
    LABEL = "label"  # the amount the label carries
    LINE_DISCOUNT = "line-discount"  # parts: kind, value, reason
    CART_DISCOUNT = "cart-discount"  # this line's share; parts as above
    TAX_INCLUDED = "tax-included"  # parts: name, rate in ppm; already in the price, so it adds nothing
    TAX_ON_TOP = "tax-on-top"  # parts as above


@frozen
class Step:
    """One step in minor units. ``amount_minor`` adds to the gross; ``shown_minor`` is the figure to show.

    ``exact`` is the figure as numerator and denominator where it had to be rounded or shared out, else None.
    ``asked_minor`` differs from the amount taken where a discount was cut so as not to pass zero.
    """

    kind: StepKind
    parts: tuple[str, ...]
    amount_minor: int
    shown_minor: int
    asked_minor: int
    exact: tuple[int, int] | None = None

    @property
    def is_cut(self) -> bool:
        return self.asked_minor != self.shown_minor


def explain(priced: PricedCart, line_id: str, rules: PricingRules | None = None) -> tuple[Step, ...]:
    """The steps of one line; their ``amount_minor`` sum to its gross. Raises KeyError for an unknown line.

    ``rules`` are those of the cart's own policy unless given. A step of a rate or document policy shows the line's
    exact tax beside the whole units it was given in the split. Discounts that the line's own do not lead to (a
    refund carries its share of stored ones) are one step as stored.
    """
    rules = rules or rules_for(priced.policy, priced.cart.currency)
    for place, line in enumerate(priced.lines):
        if line.line.id == line_id:
            off_line = _or_stored(_line_steps(line, rules), StepKind.LINE_DISCOUNT, line.line_discount_minor)
            off_cart = _or_stored(_cart_steps(priced, place, rules), StepKind.CART_DISCOUNT, line.cart_discount_minor)
            return (_list_step(line, rules), *off_line, *off_cart, *_tax_steps(line))
    raise KeyError(line_id)


def _list_step(line: PricedLine, rules: PricingRules) -> Step:
    cart_line, amount = line.line, line.list_minor
    if cart_line.amount_minor is not None:
        return Step(StepKind.LABEL, (), amount, amount, amount)
    quantity, unit_price = cart_line.quantity, cart_line.unit_price
    parts = (
        plain(quantity.amount, quantity.exponent),
        cart_line.unit,
        plain(unit_price.amount, unit_price.exponent),
    )
    numerator, denominator = list_exact(cart_line, rules)
    near = abs(amount * denominator - numerator) < denominator
    exact = _where_rounded(numerator, denominator) if near else None
    return Step(StepKind.LIST, parts, amount, amount, amount, exact)


def _or_stored(steps: list[Step], kind: StepKind, stored_minor: int) -> list[Step]:
    if sum(step.amount_minor for step in steps) == -stored_minor:
        return steps
    return [Step(kind, (), -stored_minor, -stored_minor, -stored_minor)]


def _line_steps(line: PricedLine, rules: PricingRules) -> list[Step]:
    left, steps = line.list_minor, []
    for taken in taken_from_line(line.line, line.list_minor, rules):
        steps.append(_discount_step(StepKind.LINE_DISCOUNT, taken, left))
        left -= taken.taken_minor
    return steps


def _cart_steps(priced: PricedCart, place: int, rules: PricingRules) -> list[Step]:
    """The line's share of each cart discount, found again the way ``price`` found it."""
    lefts = [line.list_minor - line.line_discount_minor for line in priced.lines]
    steps, sign = [], 1 if any(left > 0 for left in lefts) else -1
    for discount, wanted, parts in cart_discounts(priced.cart.discounts, lefts, rules.rounding):
        taken, shown = sum(parts), -parts[place]
        reachable = sum(left for left in lefts if sign * left > 0)
        exact = _where_rounded(-taken * lefts[place], reachable) if shown else None
        asked_minor = shown - (wanted - taken)
        steps.append(Step(StepKind.CART_DISCOUNT, _named(discount), shown, shown, asked_minor, exact))
        lefts = [left - part for left, part in zip(lefts, parts, strict=True)]
    return steps


def _discount_step(kind: StepKind, taken: Taken, left_minor: int) -> Step:
    discount, shown = taken.discount, -taken.taken_minor
    exact = _where_rounded(-left_minor * discount.value, MILLION) if discount.kind == "percent" else None
    return Step(kind, _named(discount), shown, shown, -taken.asked_minor, None if taken.is_cut else exact)


def _named(discount: Discount) -> tuple[str, ...]:
    return (discount.kind.value, str(discount.value), discount.reason)


def _tax_steps(line: PricedLine) -> list[Step]:
    plan = tax_plan(tuple(one.tax for one in line.taxes))
    total = line.list_minor - line.line_discount_minor - line.cart_discount_minor
    steps = []
    for one, numerator in zip(line.taxes, plan.numerators, strict=True):
        tax = one.tax
        kind = StepKind.TAX_INCLUDED if tax.included else StepKind.TAX_ON_TOP
        added = 0 if tax.included else one.tax_minor
        exact = _where_rounded(total * numerator, plan.denominator)
        steps.append(Step(kind, (tax.name, str(tax.rate_ppm)), added, one.tax_minor, one.tax_minor, exact))
    return steps


def _where_rounded(numerator: int, denominator: int) -> tuple[int, int] | None:
    if denominator < 0:
        numerator, denominator = -numerator, -denominator
    return (numerator, denominator) if numerator % denominator else None
