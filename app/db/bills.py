"""What an invoice is made from: the shop and the customer as they are now, and an order as it was recorded."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from app.db import journal
from app.db.engine import Connection
from app.domain.facts import short
from app.domain.frozen import frozen
from app.domain.invoice import Bill, InvoiceLine, InvoicePayment, InvoiceTax, Party
from app.domain.money import currency, divide
from app.domain.order import PricedLine
from app.domain.quantity import Quantity, UnitPrice
from app.domain.sale_body import read_priced_lines
from app.errors import NotFound
from app.settings import Settings

_FINER = 2  # decimals more than the currency's, so that a price without its tax times the quantity comes out


@frozen
class Sold:
    """An order that an invoice or credit note can document; amounts positive for a refund too."""

    n: int
    id: str
    number: str
    kind: str
    state: str
    training: bool
    refers_to: int
    customer: str
    currency: str
    sold_at: str
    proof: str
    body: dict[str, Any]

    @property
    def sign(self) -> int:
        """What turns the order's amounts into those of its document."""
        return 1 if self.kind == "sale" else -1

    @property
    def net_minor(self) -> int:
        return self.sign * int(self.body["net"])

    @property
    def tax_minor(self) -> int:
        return self.sign * int(self.body["tax"])


def sold(connection: Connection, order_id: str) -> Sold:
    """One order by its id. Raises NotFound."""
    row = connection.row(
        "SELECT n, number, kind, state, training, coalesce(refers_to, 0), customer, currency, sold_at "
        "FROM orders WHERE id = ?",
        (order_id,),
    )
    if row is None:
        raise NotFound("There is no such order.", "Look it up by its receipt number.")
    fact = journal.fact(connection, row[0])
    n, number, kind, state, training, refers_to, customer, code, sold_at = row
    return Sold(
        *(n, order_id, number, kind, state, bool(training), refers_to, customer, code, sold_at),
        *(short(fact.content), fact.read()),
    )


def seller_of(settings: Settings) -> Party:
    """The shop as its papers name it."""
    name, shop = settings["shop.legal_name"].strip(), settings["shop.name"].strip()
    return Party(
        name=name or shop,
        trading_as=shop if name and shop != name else "",
        address=settings["shop.address"].strip(),
        tax_number=settings["shop.tax_number"].strip(),
        country=settings["country"],
        registration=settings["shop.registration"].strip(),
        phone=settings["shop.phone"].strip(),
        email=settings["shop.email"].strip(),
        exemption=settings["invoice.exemption"].strip(),
    )


def buyer_of(connection: Connection, customer_id: str) -> tuple[Party, str]:
    """The customer as known now, and the language of their papers; nobody for an empty id. Raises NotFound."""
    if not customer_id:
        return Party(), ""
    row = connection.row(
        "SELECT name, address, tax_number, country, language FROM people WHERE id = ? AND kind = 'customer'",
        (customer_id,),
    )
    if row is None:
        raise NotFound("There is no such customer.", "Choose another, or add them first.")
    return Party(name=row[0], address=row[1], tax_number=row[2], country=row[3]), row[4]


def bill(seller: Party, buyer: Party, order: Sold) -> Bill:
    """What the choice of the invoice's form rests on."""
    rates = [sum(order.body["taxes"][tax[0]]["rate"] for tax in line["taxes"]) for line in order.body["lines"]]
    return Bill(
        *(seller, buyer, order.currency, order.net_minor, order.tax_minor),
        untaxed=order.net_minor != 0 and not any(rates),
        mixed=len(set(rates)) > 1,
    )


def lines_of(connection: Connection, order: Sold) -> tuple[InvoiceLine, ...]:
    """The order's lines as an invoice tells them; a note that was erased since is empty."""
    places = [tuple(int(tax[0]) for tax in line["taxes"]) for line in order.body["lines"]]
    lines = zip(read_priced_lines(order.body), places, strict=True)
    return tuple(
        _line(line, taxes, order.sign, order.currency, _note(connection, line.line.note)) for line, taxes in lines
    )


def _note(connection: Connection, sealed: str) -> str:
    row = connection.row("SELECT text FROM sealed_texts WHERE hash = ?", (sealed,)) if sealed else None
    return "" if row is None else str(row[0])


def _line(priced: PricedLine, taxes: tuple[int, ...], sign: int, code: str, note: str) -> InvoiceLine:
    line = priced.line
    return InvoiceLine(
        name=line.name,
        sku=line.sku,
        unit=line.unit,
        quantity=Quantity(sign * line.quantity.amount, line.quantity.exponent),
        price=line.unit_price,
        unit_net=unit_net(priced, code),
        discount_minor=sign * (priced.line_discount_minor + priced.cart_discount_minor),
        net_minor=sign * priced.net_minor,
        tax_minor=sign * priced.tax_minor,
        gross_minor=sign * priced.gross_minor,
        taxes=taxes,
        note=note,
    )


def unit_net(priced: PricedLine, code: str) -> UnitPrice:
    """The price of one without the taxes it includes (Directive 2006/112/EC art. 226 (8)).

    Two decimals finer than the currency, or as the price itself where that holds no tax.
    """
    price = priced.line.unit_price
    held = base = Fraction(1)
    for one in priced.taxes:
        if one.tax.included:
            share = base * Fraction(one.tax.rate_ppm, 1_000_000)
            held += share
            base += share if one.tax.compounds else 0
    if held == 1:
        return price
    exponent = max(currency(code).exponent + _FINER, price.exponent)
    exact = Fraction(price.amount * 10 ** (exponent - price.exponent)) / held
    return UnitPrice(divide(exact.numerator, exact.denominator), exponent)


def taxes_of(order: Sold) -> tuple[InvoiceTax, ...]:
    """Each rate with its base and its tax."""
    return tuple(
        InvoiceTax(tax["name"], tax["rate"], tax["included"], order.sign * tax["base"], order.sign * tax["tax"])
        for tax in order.body["taxes"]
    )


def payments_of(order: Sold) -> tuple[InvoicePayment, ...]:
    """What was paid, or given back, by kind; change is not in it."""
    return tuple(
        InvoicePayment(payment["kind"], payment.get("name", ""), order.sign * payment["amount"])
        for payment in order.body["payments"]
    )
