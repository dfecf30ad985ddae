"""Figures of an invoice as its reader writes them: amounts, prices, quantities, rates and dates of one locale."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from app.documents.words import format_money
from app.domain.frozen import frozen
from app.domain.money import currency
from app.domain.quantity import Quantity, UnitPrice

_LEFT_TO_RIGHT = "\u200e"


@frozen
class Figures:
    """How a locale writes numbers. Made by ``figures``; an invoice has thousands, so nothing is looked up here."""

    locale: str
    currency: str
    exponent: int
    point: str
    group: str
    groups: tuple[int, int]
    percent: str
    rtl: bool

    def amount(self, minor: int) -> str:
        """Minor units with the currency's decimals and without its sign."""
        return self.number(minor, self.exponent)

    def money(self, minor: int) -> str:
        """Minor units with the currency's sign."""
        return format_money(minor, self.currency, self.locale)

    def price(self, price: UnitPrice) -> str:
        """With all decimals it needs, and at least those of the currency."""
        amount, exponent = price.amount, price.exponent
        while exponent > self.exponent and amount % 10 == 0:
            amount, exponent = amount // 10, exponent - 1
        if exponent < self.exponent:
            amount, exponent = amount * 10 ** (self.exponent - exponent), self.exponent
        return self.number(amount, exponent)

    def quantity(self, quantity: Quantity) -> str:
        return self.shortest(quantity.amount, quantity.exponent)

    def rate(self, ppm: int) -> str:
        """Parts per million as percent."""
        return self.percent.replace("0", self.shortest(ppm, 4))

    def shortest(self, amount: int, exponent: int) -> str:
        while exponent and amount % 10 == 0:
            amount, exponent = amount // 10, exponent - 1
        return self.number(amount, exponent)

    def number(self, amount: int, exponent: int) -> str:
        """``amount`` with ``exponent`` decimals, grouped, with a real minus sign."""
        digits = str(abs(amount)).rjust(exponent + 1, "0")
        whole, part = (digits[:-exponent], digits[-exponent:]) if exponent else (digits, "")
        minus = (f"{_LEFT_TO_RIGHT}−" if self.rtl else "−") if amount < 0 else ""
        return minus + self._grouped(whole) + (self.point + part if part else "")

    def _grouped(self, whole: str) -> str:
        if len(whole) <= self.groups[0]:
            return whole
        rest, parts = whole[: -self.groups[0]], [whole[-self.groups[0] :]]
        while rest:
            rest, part = rest[: -self.groups[1]], rest[-self.groups[1] :]
            parts.append(part)
        return self.group.join(reversed(parts))

    def day(self, iso: str) -> str:
        """A date written out, such as 22 November 2026."""
        from babel.dates import format_date

        return str(format_date(date.fromisoformat(iso), "long", locale=self.locale.replace("-", "_")))


@lru_cache(maxsize=32)
def figures(locale: str, currency_code: str) -> Figures:
    """How ``locale`` writes amounts of a currency. Raises ValueError for an unknown one."""
    from babel import Locale, UnknownLocaleError

    try:
        data = Locale.parse(locale.replace("-", "_"))
    except UnknownLocaleError as problem:
        raise ValueError(f"{locale!r} is not a known locale") from problem
    symbols = data.number_symbols["latn"]
    percent = "0\u00a0%" if "\u00a0" in data.percent_formats[None].pattern else "0%"
    primary, secondary = data.decimal_formats[None].grouping
    return Figures(
        locale=locale,
        currency=currency_code,
        exponent=currency(currency_code).exponent,
        point=symbols["decimal"],
        group=symbols["group"].replace("\u202f", "\u00a0"),
        groups=(primary, secondary),
        percent=percent,
        rtl=data.text_direction == "rtl",
    )
