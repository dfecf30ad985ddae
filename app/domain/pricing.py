"""``price(cart, rules)``: the one way from a cart to its numbers, with no clock, no database and no I/O."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum
from math import lcm

from app.domain.cart import Cart, CartLine
from app.domain.discounts import Taken, cart_discounts, line_discounts
from app.domain.frozen import frozen
from app.domain.money import Currency, Rounding, currency, divide, spread
from app.domain.order import LineTax, PricedCart, PricedLine, TaxTotal
from app.domain.tax import Tax
from app.domain.taxation import MILLION, TaxPlan, bases, rounded_taxes, rounded_unit_taxes, tax_plan


class TaxLevel(StrEnum):
    """Where tax is rounded: laws and systems differ, and a cent depends on it."""

    UNIT = "unit"  # each piece, then times the quantity; the unit price is rounded too
    LINE = "line"
    RATE = "rate"  # once per tax on the exact sum (Japan, EN 16931 BR-S-09), then shared over the lines
    DOCUMENT = "document"  # once for all taxes together, then shared over the lines


@frozen
class PricingRules:
    """How a cart becomes numbers. ``policy`` names level and rounding and is stored with every sale."""

    policy: str
    currency: Currency
    level: TaxLevel
    rounding: Rounding


# Stored sales name these: one may be added, none may ever change its meaning.
_POLICIES: dict[str, tuple[TaxLevel, Rounding]] = {
    f"{level}-{rounding}/1": (level, rounding)
    for level in TaxLevel
    for rounding in (Rounding.HALF_UP, Rounding.HALF_EVEN, Rounding.HALF_DOWN, Rounding.UP, Rounding.DOWN)
}

Taxed = tuple[int, tuple[LineTax, ...]]


def policies() -> tuple[str, ...]:
    """Every policy id there is, for settings and tests."""
    return tuple(_POLICIES)


def rules_for(policy_id: str, currency_code: str) -> PricingRules:
    """The rules of a policy id such as ``line-half-up/1``. Raises ValueError for an unknown id or code."""
    if policy_id not in _POLICIES:
        raise ValueError(f"{policy_id!r} is not a pricing policy")
    level, rounding = _POLICIES[policy_id]
    return PricingRules(policy_id, currency(currency_code), level, rounding)


def price(cart: Cart, rules: PricingRules, before: PricedCart | None = None) -> PricedCart:
    """Every number of the cart in minor units: list, discounts, net, taxes, gross; lines sum exactly to totals.

    ``before`` is the cart as it was priced a moment ago: lines that are still the same need no arithmetic, which a
    scan into a cart of two thousand feels. The numbers are the same without it.
    Raises ValueError for a negative discount and for included rates of -100 % or less.
    """
    if before is not None and _stands(before, rules) and _is_appended(cart, before.cart):
        return _with_new_lines(cart, rules, before)
    known = _known(before, rules)
    lists = [one.list_minor if (one := known.get(id(line))) else list_amount(line, rules) for line in cart.lines]
    line_off, cart_off = _discounts(cart, lists, rules, known)
    if known:
        return totalled(cart, rules.policy, _kept_or_priced(cart, lists, line_off, cart_off, rules, known))
    asked = [amount - a - b for amount, a, b in zip(lists, line_off, cart_off, strict=True)]
    taxed = _taxed(cart.lines, asked, rules)
    return totalled(cart, rules.policy, list(map(_priced_line, cart.lines, lists, line_off, cart_off, taxed)))


def _is_appended(cart: Cart, before: Cart) -> bool:
    """Whether the cart is the one before with lines added at its end: what a scan does."""
    there = len(before.lines)
    plain = not cart.discounts and not before.discounts
    return plain and len(cart.lines) > there and cart.lines[:there] == before.lines


def _with_new_lines(cart: Cart, rules: PricingRules, before: PricedCart) -> PricedCart:
    """What was counted stays counted: only the new lines are worked out, and put to the sums."""
    new = price(replace(cart, lines=cart.lines[len(before.lines) :]), rules)
    totals = {one.tax: one for one in before.taxes}
    for one in new.taxes:
        was = totals.get(one.tax, TaxTotal(one.tax, 0, 0))
        totals[one.tax] = TaxTotal(one.tax, was.base_minor + one.base_minor, was.tax_minor + one.tax_minor)
    return PricedCart(
        cart,
        rules.policy,
        before.lines + new.lines,
        before.list_minor + new.list_minor,
        before.discount_minor + new.discount_minor,
        before.net_minor + new.net_minor,
        before.tax_minor + new.tax_minor,
        before.total_minor + new.total_minor,
        tuple(totals.values()),
    )


def _priced_line(line: CartLine, amount: int, off: int, shared: int, taxed: Taxed) -> PricedLine:
    net, taxes = taxed
    tax = taxes[0].tax_minor if len(taxes) == 1 else sum(one.tax_minor for one in taxes)
    return PricedLine(line, amount, off, shared, net, tax, net + tax, taxes)


def _known(before: PricedCart | None, rules: PricingRules) -> dict[int, PricedLine]:
    """Priced lines by the identity of their cart line; none where a line's tax rests on the other lines."""
    return {id(one.line): one for one in before.lines} if before is not None and _stands(before, rules) else {}


def _stands(before: PricedCart, rules: PricingRules) -> bool:
    """Whether the rules would give each line the same numbers again, whatever came beside it."""
    alone = rules.level in (TaxLevel.LINE, TaxLevel.UNIT)
    return alone and before.policy == rules.policy and before.cart.currency == rules.currency.code


def _kept_or_priced(
    cart: Cart,
    lists: list[int],
    line_off: list[int],
    cart_off: list[int],
    rules: PricingRules,
    known: dict[int, PricedLine],
) -> list[PricedLine]:
    lines = []
    for line, amount, off, shared in zip(cart.lines, lists, line_off, cart_off, strict=True):
        kept = known.get(id(line))
        if kept is None or kept.cart_discount_minor != shared:
            (taxed,) = _taxed((line,), [amount - off - shared], rules)
            kept = _priced_line(line, amount, off, shared, taxed)
        lines.append(kept)
    return lines


def list_amount(line: CartLine, rules: PricingRules) -> int:
    """Quantity × unit price in minor units, before any discount.

    An amount the label carries stands instead; on a line with a negative quantity it is given back.
    """
    if line.amount_minor is not None:
        return line.amount_minor if line.quantity.amount >= 0 else -abs(line.amount_minor)
    numerator, denominator = list_exact(line, rules)
    return numerator if denominator == 1 else divide(numerator, denominator, rules.rounding)


def list_exact(line: CartLine, rules: PricingRules) -> tuple[int, int]:
    """Quantity × unit price as an exact fraction of a minor unit."""
    quantity, unit_price = line.quantity, line.unit_price
    if rules.level is TaxLevel.UNIT and unit_price.exponent > rules.currency.exponent and (units := _units(line)):
        unit = divide(unit_price.amount, 10 ** (unit_price.exponent - rules.currency.exponent), rules.rounding)
        return unit * (units if quantity.amount > 0 else -units), 1
    product = quantity.amount * unit_price.amount
    shift = quantity.exponent + unit_price.exponent - rules.currency.exponent
    return (product, 10**shift) if shift > 0 else (product * 10**-shift, 1)


def totalled(cart: Cart, policy: str, lines: Sequence[PricedLine]) -> PricedCart:
    """A priced cart from lines that have their numbers: every total is their sum, every rate its own."""
    totals: dict[Tax, list[int]] = {}
    by_identity: dict[int, list[int]] = {}  # first, for a Tax hashes five fields; ``lines`` keeps them alive
    amount = off = net = tax = 0
    for line in lines:
        amount += line.list_minor
        off += line.line_discount_minor + line.cart_discount_minor
        net += line.net_minor
        tax += line.tax_minor
        for one in line.taxes:
            key = id(one.tax)
            total = by_identity.get(key)
            if total is None:
                total = by_identity[key] = totals.setdefault(one.tax, [0, 0])
            total[0] += one.base_minor
            total[1] += one.tax_minor
    taxes = tuple(TaxTotal(rate, base, amount_) for rate, (base, amount_) in totals.items())
    return PricedCart(cart, policy, tuple(lines), amount, off, net, tax, net + tax, taxes)


def _discounts(
    cart: Cart, lists: list[int], rules: PricingRules, known: dict[int, PricedLine]
) -> tuple[list[int], list[int]]:
    line_off = [
        _off_line(line, amount, rules, known) if line.discounts else 0
        for line, amount in zip(cart.lines, lists, strict=True)
    ]
    cart_off = [0] * len(lists)
    if cart.discounts:
        left = [amount - off for amount, off in zip(lists, line_off, strict=True)]
        for _, _, parts in cart_discounts(cart.discounts, left, rules.rounding):
            cart_off = [off + part for off, part in zip(cart_off, parts, strict=True)]
    return line_off, cart_off


def _off_line(line: CartLine, list_minor: int, rules: PricingRules, known: dict[int, PricedLine]) -> int:
    kept = known.get(id(line))
    if kept is not None:
        return kept.line_discount_minor
    return sum(one.taken_minor for one in taken_from_line(line, list_minor, rules))


def taken_from_line(line: CartLine, list_minor: int, rules: PricingRules) -> list[Taken]:
    """What each of the line's own discounts takes, under the rules."""
    pieces = _units(line) if rules.level is TaxLevel.UNIT else 1
    return line_discounts(line.discounts, list_minor, rules.rounding, pieces)


def _taxed(lines: Sequence[CartLine], asked: list[int], rules: PricingRules) -> list[Taxed]:
    rounding = rules.rounding
    if rules.level is TaxLevel.LINE:
        return [taxed_line(amount, line.taxes, rounding) for line, amount in zip(lines, asked, strict=True)]
    if rules.level is TaxLevel.UNIT:
        return [_taxed_units(line, amount, rounding) for line, amount in zip(lines, asked, strict=True)]
    return _taxed_together(lines, asked, rules)


def taxed_line(asked_minor: int, taxes: tuple[Tax, ...], rounding: Rounding) -> Taxed:
    """``(net, taxes)`` of one line rounded for itself; one tax alone, the usual case, goes without a plan."""
    if len(taxes) == 1:
        tax = taxes[0]
        rate = tax.rate_ppm
        if tax.included:
            amount = divide(asked_minor * rate, MILLION + rate, rounding)
            net = asked_minor - amount
            return net, (LineTax(tax, net, amount),)
        return asked_minor, (LineTax(tax, asked_minor, divide(asked_minor * rate, MILLION, rounding)),)
    if not taxes:
        return asked_minor, ()
    return _assembled(taxes, *rounded_taxes(asked_minor, tax_plan(taxes), rounding))


def _taxed_units(line: CartLine, asked_minor: int, rounding: Rounding) -> Taxed:
    plan, units = tax_plan(line.taxes), _units(line)
    if units == 0:  # weighed and measured goods have no piece to round: the line is one
        return _assembled(line.taxes, *rounded_taxes(asked_minor, plan, rounding))
    return _assembled(line.taxes, *rounded_unit_taxes(asked_minor, units, plan, rounding))


def _units(line: CartLine) -> int:
    """How many pieces the line has; 0 where the quantity is not whole."""
    whole, rest = divmod(abs(line.quantity.amount), 10**line.quantity.exponent)
    return 0 if rest else whole


def _assembled(taxes: tuple[Tax, ...], net: int, amounts: list[int]) -> Taxed:
    lines = zip(taxes, bases(net, taxes, amounts), amounts, strict=True)
    return net, tuple(LineTax(tax, base, amount) for tax, base, amount in lines)


def _taxed_together(lines: Sequence[CartLine], asked: list[int], rules: PricingRules) -> list[Taxed]:
    """Taxes rounded once per rate, or once for the document, and shared so that the lines sum to that."""
    plans = [tax_plan(line.taxes) for line in lines]
    amounts = [[0] * len(plan.taxes) for plan in plans]
    groups: dict[Tax | None, list[tuple[int, int]]] = {}
    for row, plan in enumerate(plans):
        for column, tax in enumerate(plan.taxes):
            groups.setdefault(tax if rules.level is TaxLevel.RATE else None, []).append((row, column))
    for cells in groups.values():
        for (row, column), part in zip(cells, _shared(cells, plans, asked, rules.rounding), strict=True):
            amounts[row][column] = part
    return [
        _assembled(plan.taxes, amount - _included(plan, taxes), taxes)
        for plan, amount, taxes in zip(plans, asked, amounts, strict=True)
    ]


def _shared(
    cells: list[tuple[int, int]], plans: list[TaxPlan], asked: list[int], rounding: Rounding
) -> tuple[int, ...]:
    scale = lcm(*{plans[row].denominator for row, _ in cells})
    shares = [asked[row] * plans[row].numerators[column] * (scale // plans[row].denominator) for row, column in cells]
    return spread(divide(sum(shares), scale, rounding), shares, scale)


def _included(plan: TaxPlan, amounts: list[int]) -> int:
    return sum(amount for tax, amount in zip(plan.taxes, amounts, strict=True) if tax.included)
