"""The Complete Journey transactions: grocery baskets with loyalty prices, coupons and petrol.

Source: 84.51°, Complete Journey 2.0 user guide: sales_value is what the shop takes in for a line, after its own
discounts (retail_disc, coupon_match_disc) and before the manufacturer's coupon (coupon_disc).
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from app.domain.cart import Discount, DiscountKind
from app.domain.frozen import frozen
from app.domain.money import divide
from app.domain.quantity import UnitPrice
from app.replay.acts import Act, Line, Reading, Reason, Sale, Skipped
from app.replay.group import Document, Namer, documents
from app.replay.text import count_lines, minor, moment, opened, rows, thousandths

KIND = "complete-journey"
HEADER = (
    *("household_id", "store_id", "basket_id", "product_id", "quantity", "sales_value"),
    *("retail_disc", "coupon_disc", "coupon_match_disc", "week", "transaction_timestamp"),
)
PETROL_FROM = 1000 * 1000
"""Thousandths from which a quantity is petrol, whose quantities the file gives in thousandths of a gallon."""

LOYALTY, MATCH, COUPON = "loyalty", "coupon-match", "coupon"


@frozen
class _Entry:
    number: int
    product: str
    quantity: int
    sales_minor: int
    loyalty_minor: int
    coupon_minor: int
    match_minor: int
    household: str


def read(path: Path) -> Reading:
    """The file as acts in USD; it does not say how a basket was paid, and so the tender is "not-stated"."""
    return Reading(KIND, "USD", "not-stated", count_lines(path), _acts(path))


def _acts(path: Path) -> Iterator[Act]:
    namer = Namer(KIND)
    names = _names(path)
    skipped: list[Skipped] = []
    with opened(path) as text:
        for document in documents(_entries(rows(text), skipped)):
            yield from skipped
            skipped.clear()
            yield from _basket(document, namer, names)
    yield from skipped


def _entries(
    numbered: Iterator[tuple[int, list[str]]], skipped: list[Skipped]
) -> Iterator[tuple[str, datetime, _Entry]]:
    next(numbered, None)
    for number, row in numbered:
        try:
            household, _, basket, product, quantity, sales, loyalty, coupon, match, _, when = row
            at = moment(when)
            amounts = (minor(sales), minor(loyalty), minor(coupon), minor(match))
            entry = _Entry(number, product, thousandths(quantity), *amounts, household)
            if entry.quantity < 0 or min(amounts) < 0:
                raise ValueError("this file knows no negative figures")
        except ValueError:
            skipped.append(Skipped(number, Reason.UNREADABLE))
            continue
        yield basket, at, entry


def _basket(document: Document[_Entry], namer: Namer, names: dict[str, str]) -> Iterator[Act]:
    rung = [entry for entry in document.entries if entry.quantity > 0]
    for entry in document.entries:
        if entry.quantity == 0:
            yield Skipped(entry.number, Reason.ZERO_QUANTITY)
    if not rung:
        return
    lines = tuple(_line(entry, names) for entry in rung)
    coupon = min(_loose_coupons(document.entries, lines), sum(line.amount_minor for line in lines))
    coupons = (Discount(DiscountKind.AMOUNT, coupon, COUPON),) if coupon else ()
    household = rung[0].household
    yield Sale(namer(document.number, document.at), document.number, document.at, household, lines, coupons)


def _loose_coupons(entries: list[_Entry], lines: tuple[Line, ...]) -> int:
    """Coupon money that no line can take: of lines with no quantity, and beyond the amount of their line."""
    taken = sum(discount.value for line in lines for discount in line.discounts if discount.reason == COUPON)
    return sum(entry.coupon_minor for entry in entries) - taken


def _line(entry: _Entry, names: dict[str, str]) -> Line:
    listed = entry.sales_minor + entry.loyalty_minor + entry.match_minor
    coupon = min(entry.coupon_minor, entry.sales_minor)
    off = ((LOYALTY, entry.loyalty_minor), (MATCH, entry.match_minor), (COUPON, coupon))
    discounts = tuple(Discount(DiscountKind.AMOUNT, value, reason) for reason, value in off if value)
    petrol = entry.quantity >= PETROL_FROM
    quantity = entry.quantity // 1000 if petrol else entry.quantity
    price, label = _unit_price(listed, quantity)
    name = names.get(entry.product, f"Product {entry.product}")
    amount = entry.sales_minor - coupon
    return Line(entry.number, entry.product, name, quantity, price, amount, discounts, "gal" if petrol else "pc", label)


def _unit_price(listed: int, quantity: int) -> tuple[UnitPrice, int | None]:
    """The price of one unit in two decimals where it gives the amount, else in four beside the amount itself."""
    cents = divide(listed * 1000, quantity)
    if divide(cents * quantity, 1000) == listed:
        return UnitPrice(cents, 2), None
    finer = divide(listed * 100_000, quantity)
    if divide(finer * quantity, 100_000) == listed:
        return UnitPrice(finer, 4), None
    return UnitPrice(finer, 4), listed


def _names(path: Path) -> dict[str, str]:
    """Names from the product table beside the file; without one, products are named by their number."""
    for name in ("completejourney_products.csv.gz", "completejourney_products.csv", "products.csv.gz", "products.csv"):
        table = path.with_name(name)
        if table.exists():
            with opened(table) as text:
                return {
                    row["product_id"]: (row.get("product_type") or row.get("product_category") or "").strip().title()
                    or f"Product {row['product_id']}"
                    for row in csv.DictReader(text)
                    if row.get("product_id")
                }
    return {}
