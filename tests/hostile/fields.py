"""Every field that a person or a file can fill, with a way to set it. A field may refuse: then with words."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from app.domain.cart import Cart
from app.domain.catalog import DEFAULTS, Change
from app.domain.quantity import Quantity
from app.domain.tender import Tender, TenderKind
from app.imports.taking import import_bytes
from app.queries import customers, search
from app.queries.catalog import line_for, products_in
from app.queries.orders import order_detail
from app.register import Register
from app.services import carts, printing
from app.services.cash import pay_in, pay_out
from app.services.catalog import change_products
from app.services.checkout import complete_sale, end_card_payment, start_card_payment
from app.services.customers import CustomerDetails, save_customer
from app.services.returns import refund_lines, void_order
from app.services.settings import change_settings
from app.settings.declared import SETTINGS
from tests.shop import total_of
from ui.checkout.presenter import CheckoutPresenter


@dataclass
class Ground:
    """An open shop that the texts fall on."""

    register: Register
    person: str = ""
    made: list[str] = field(default_factory=list)  # orders

    def __post_init__(self) -> None:
        self.goods = [one for one in self.register.ask(products_in) if not one.weighed]
        self.till = CheckoutPresenter(self.register, lambda _call: None, lambda _state: None)

    def cart(self, **changes: Any) -> Cart:
        """A new one with one line of the first product as it is now."""
        line = self.register.ask(line_for, self.register.ask(products_in)[0])
        line = replace(line, id=self.register.new_id(), quantity=Quantity(1000))
        return replace(Cart(self.register.new_id(), "EUR", (line,), customer_id=self.person), **changes)

    def sell(self, cart: Cart, *tenders: Tender) -> str:
        paid = tenders or (Tender(TenderKind.CASH, total_of(cart)),)
        sold = self.register.do(complete_sale, cart, paid).result()
        self.made.append(sold.order_id)
        return sold.order_id


Put = Callable[[Ground, str], object]


def _product(key: str, wrap: Callable[[str], Any] = lambda text: text) -> Put:
    def put(ground: Ground, text: str) -> object:
        product = ground.goods[0].id
        change = Change(product, {key: DEFAULTS.get(key)}, {key: wrap(text)})
        return ground.register.do(change_products, [change]).result()

    return put


def _imported(column: str) -> Put:
    """A row of a list of products; in the head too, where the column is one that we do not know."""

    def put(ground: Ground, text: str) -> object:
        row = {"sku": "HOST", "name": "Hostile", "price": "1.00", "category": "Deli", "unit": "pc"}
        row[column if column != "head" else text] = text
        told = io.StringIO()
        writer = csv.writer(told)
        writer.writerows([list(row), list(row.values())])
        return import_bytes(ground.register, told.getvalue().encode("utf-8", "surrogatepass"))

    return put


def _setting(key: str, wrap: Callable[[str], Any] = lambda text: text) -> Put:
    return lambda ground, text: ground.register.do(change_settings, {key: wrap(text)}).result()


def _customer(key: str) -> Put:
    def put(ground: Ground, text: str) -> object:
        known = {"name": "Ann", "address": "1 Row\nCork", key: text}
        ground.person = ground.person or ground.register.new_id()
        return ground.register.do(save_customer, ground.person, CustomerDetails(**known)).result()

    return put


def _line(**changes: Callable[[str], Any]) -> Put:
    def put(ground: Ground, text: str) -> object:
        cart = ground.cart()
        line = replace(cart.lines[0], **{key: make(text) for key, make in changes.items()})
        return ground.sell(replace(cart, lines=(line,)))

    return put


def _parked(ground: Ground, text: str) -> object:
    return ground.register.do(carts.park, ground.cart(label=text)).result()


def _voucher(ground: Ground, text: str) -> object:
    cart = ground.cart()
    return ground.sell(cart, Tender(TenderKind.OTHER, total_of(cart), "voucher", text))


def _card(ground: Ground, text: str) -> object:
    cart, intent = ground.cart(), ground.register.new_id()
    ground.register.do(start_card_payment, intent, cart.id, total_of(cart)).result()
    try:
        return ground.sell(cart, Tender(TenderKind.CARD, total_of(cart), "", text, intent))
    except Exception:
        ground.register.do(end_card_payment, intent).result()
        raise


def _refund(key: str) -> Put:
    def put(ground: Ground, text: str) -> object:
        order = ground.sell(ground.cart())
        one = {0: Quantity(1000)}
        return ground.register.do(refund_lines, ground.register.new_id(), order, one, **{key: text}).result()  # type: ignore[arg-type]

    return put


def _void(key: str) -> Put:
    def put(ground: Ground, text: str) -> object:
        order = ground.sell(ground.cart())
        return ground.register.do(void_order, order, **{key: text}).result()

    return put


def _kept_cart(ground: Ground, text: str) -> object:
    kept = ground.register.do(carts.keep_cart, ground.cart(note=text)).result()
    ground.register.do(carts.keep_cart, Cart(ground.register.new_id(), "EUR")).result()
    return kept


def _kept_tender(ground: Ground, text: str) -> object:
    tender = Tender(TenderKind.OTHER, 1, "voucher", text)
    ground.register.do(carts.keep_tenders, ground.register.new_id(), (tender,)).result()
    return ground.register.do(carts.keep_tenders, ground.register.new_id(), ()).result()


def _cash(service: Callable[..., Any]) -> Put:
    return lambda ground, text: ground.register.do(service, 100, "change", note=text).result()


def _drawer(ground: Ground, text: str) -> object:
    return ground.register.do(printing.open_drawer_without_sale, "change", note=text).result()


def _scan(ground: Ground, text: str) -> object:
    ground.till.clear()
    ground.till.scan(text)
    ground.till.enter(text)
    ground.till.type_search(text)
    return ground.till.skip_scan()


def _ask(query: Callable[..., Any], *more: Any) -> Put:
    return lambda ground, text: ground.register.ask(query, text, *more)


def _number(ground: Ground, text: str) -> object:
    return ground.register.ask(order_detail, text)


def _taxes(text: str) -> Any:
    return {
        "standard": [{"id": "std", "name": text, "rate": 230_000, "included": True}],
        "zero": [{"id": "zero", "name": text, "rate": 0, "included": True}],
    }


FIELDS: dict[str, Put] = {
    **{f"product {key}": _product(key) for key in ("name", "sku", "category", "brand", "unit", "parent", "tax_class")},
    "product barcode": _product("barcodes", lambda text: [text]),
    "product pack": _product("packs", lambda text: [[text, 6000]]),
    "product option": _product("options", lambda text: [[text, text]]),
    "product custom": _product("custom", lambda text: {text: text}),
    "product price list": _product("prices", lambda text: {f"{text}:EUR": [100, 2]}),
    "product picture": _product("picture"),
    **{f"file {key}": _imported(key) for key in ("name", "sku", "category", "unit", "barcode", "price", "head")},
    **{f"customer {key}": _customer(key) for key in ("name", "phone", "email", "address", "tax_number", "country")},
    "customer language": _customer("language"),
    **{f"setting {key}": _setting(key) for key, one in SETTINGS.items() if one.kind is str and key != "currency"},
    **{
        f"setting {key}": _setting(key, lambda text: [text])
        for key in ("tenders.other", "discounts.reasons", "prices.reasons", "refunds.reasons", "counter.cash_notes")
    },
    "setting taxes": _setting("taxes", _taxes),
    "setting quick keys": _setting("counter.quick_keys", lambda text: [{"name": text, "items": []}]),
    "setting keys": _setting("counter.keys", lambda text: {"pay": text}),
    "setting scanner": _setting("scanner.profiles", lambda text: [{"name": text}]),
    "line note": _line(note=str),
    "open item": _line(name=str, product_id=lambda _text: ""),
    "line unit": _line(unit=str),
    "price reason": _line(price_reason=str),
    "sale note": lambda ground, text: ground.sell(ground.cart(note=text)),
    "kept cart": _kept_cart,
    "parked label": _parked,
    "voucher reference": _voucher,
    "card reference": _card,
    "kept tender": _kept_tender,
    "refund note": _refund("note"),
    "refund reason": _refund("reason"),
    "void note": _void("note"),
    "void reason": _void("reason"),
    "paid out": _cash(pay_out),
    "paid in": _cash(pay_in),
    "drawer": _drawer,
    "scanned or typed": _scan,
    "search goods": _ask(search.search, 20),
    "search customers": _ask(customers.find, 20),
    "order number": _number,
}
