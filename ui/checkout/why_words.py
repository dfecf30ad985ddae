"""Why a line costs what it costs, in words one can read to a customer: each step with its figure and its rounding."""

from __future__ import annotations

from app.domain.cart import DiscountKind
from app.domain.explain import Step, StepKind
from app.domain.frozen import frozen
from app.domain.money import currency, divide
from app.domain.order import PricedCart
from app.domain.quantity import shortest
from ui.checkout.state import WhyAsked
from ui.checkout.words import tr
from ui.kit import codes, figures

_PER_UNIT = ("", "pc")


@frozen
class WhyRow:
    """One step in words: what, how it came about, the figure; ``is_part`` stands inside the price and adds nothing."""

    title: str
    detail: str
    figure: str
    is_part: bool = False


def why_rows(asked: WhyAsked, code: str) -> tuple[WhyRow, ...]:
    """Every step from the catalogue's price to the gross of a line, as one reads it to a customer."""
    rows = list(_price_rows(asked, code))
    rows += [_row(step, asked, code) for step in asked.steps if step.kind not in (StepKind.LIST, StepKind.LABEL)]
    return tuple(rows)


def sum_rows(priced: PricedCart, code: str) -> tuple[WhyRow, ...]:
    """Goods, what was taken off, and each tax with its base: the small sums beside the total, none of them folded."""
    rows = [WhyRow(tr("Goods at their prices"), "", figures.amount(priced.list_minor, code))]
    if priced.discount_minor:
        rows.append(WhyRow(tr("Discounts"), "", figures.amount(-priced.discount_minor, code)))
    for one in priced.taxes:
        on = tr("%1 of %2").replace("%1", figures.percent(one.tax.rate_ppm))
        title = (tr("%s in this price") if one.tax.included else tr("%s on top")).replace("%s", one.tax.name)
        base = figures.amount(one.base_minor, code)
        figure = figures.amount(one.tax_minor, code)
        rows.append(WhyRow(title, on.replace("%2", base), figure, one.tax.included))
    return tuple(rows)


def _price_rows(asked: WhyAsked, code: str) -> tuple[WhyRow, ...]:
    line, step = asked.priced.line, asked.steps[0]
    figure = figures.amount(step.shown_minor, code)
    if step.kind is StepKind.LABEL:
        return (WhyRow(tr("Price on the label"), tr("The label carries the whole price"), figure),)
    unit = "" if line.unit in _PER_UNIT else f" /{line.unit}"
    each = f"{figures.quantity(line.quantity, line.unit)} × {figures.price(line.unit_price, code)}{unit}"
    detail = _with_rounding(each, step, code)
    if line.list_price is None:
        title = tr("Price in the catalog") if line.product_id else tr("Price typed at the till")
        return (WhyRow(title, detail, figure),)
    usual = f"{figures.price(line.list_price, code)}{unit}"
    because = codes.word(line.price_reason) if line.price_reason else tr("no reason was given")
    return (
        WhyRow(tr("Price in the catalog"), tr("Not asked for here"), usual, is_part=True),
        WhyRow(tr("Price agreed here"), f"{because}: {detail}", figure),
    )


def _row(step: Step, asked: WhyAsked, code: str) -> WhyRow:
    figure = figures.amount(step.shown_minor, code)
    if step.kind in (StepKind.TAX_INCLUDED, StepKind.TAX_ON_TOP):
        return _tax_row(step, asked, code, figure)
    whole = step.kind is StepKind.CART_DISCOUNT
    title = tr("Share of the discount on the sale") if whole else tr("Discount on this line")
    if not step.parts:
        return WhyRow(title, "", figure)
    kind, value, reason = step.parts
    percent = kind == DiscountKind.PERCENT
    taken = figures.percent(int(value)) if percent else figures.amount(int(value), code)
    told = [taken, codes.word(reason) if reason else ""]
    if step.is_cut:
        told.append(tr("cut at the price: nothing costs less than nothing"))
    return WhyRow(title, _with_rounding(" · ".join(part for part in told if part), step, code), figure)


def _tax_row(step: Step, asked: WhyAsked, code: str, figure: str) -> WhyRow:
    name, rate = step.parts
    taxes = asked.priced.taxes
    base = next((one.base_minor for one in taxes if (one.tax.name, str(one.tax.rate_ppm)) == (name, rate)), 0)
    on = tr("%1 of %2").replace("%1", figures.percent(int(rate))).replace("%2", figures.amount(base, code))
    included = step.kind is StepKind.TAX_INCLUDED
    title = (tr("%s in this price") if included else tr("%s on top")).replace("%s", name)
    return WhyRow(title, _with_rounding(on, step, code), figure, included)


def _with_rounding(text: str, step: Step, code: str) -> str:
    """With the exact figure where it had to be rounded: where a cent went is no secret."""
    if step.exact is None:
        return text
    finer = divide(abs(step.exact[0]) * 1000, step.exact[1])
    rounded = tr("rounded from %s").replace("%s", shortest(finer, currency(code).exponent + 3))
    return f"{text} · {rounded}"


def rule_words(policy: str) -> str:
    """How taxes are rounded, in a sentence; ``policy`` is a pricing policy's id such as ``line-half-up/1``."""
    level, _, rounding = policy.partition("/")[0].partition("-")
    levels = {
        "unit": tr("Taxes are rounded on each piece"),
        "line": tr("Taxes are rounded on each line"),
        "rate": tr("Taxes are rounded once per rate on the whole sale and shared over its lines"),
        "document": tr("Taxes are rounded once on the whole sale and shared over its lines"),
    }
    ways = {
        "half-up": tr("half a cent goes up."),
        "half-even": tr("half a cent goes to the even cent."),
        "half-down": tr("half a cent goes down."),
        "up": tr("parts of a cent go up."),
        "down": tr("parts of a cent go down."),
    }
    return f"{levels[level]}: {ways[rounding]}"
