"""What a counter refuses, with words, before a byte is kept; many of these once got through."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.cart import Cart, CartLine, Discount, DiscountKind
from app.domain.quantity import Quantity, UnitPrice
from app.domain.tax import Tax
from app.domain.tender import Tender, TenderKind
from app.errors import InvalidInput, NotFound, Refused, ShopError
from app.queries.till import unfinished_cards
from app.register import Register
from app.services.cash import pay_in, pay_out
from app.services.catalog import import_catalog
from app.services.checkout import complete_sale, end_card_payment, start_card_payment
from app.services.customers import CustomerDetails, erase_customer, save_customer
from app.services.returns import refund_lines, refund_without_receipt, void_order
from app.services.settings import change_settings
from app.services.shifts import close_shift, open_shift
from app.services.stock import move_stock
from tests.shop import cart_of, cash, facts_of, findings, line_of, one, ring, total_of

Ask = Callable[[Register], object]
ONE = Quantity(1000)


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    with Register.open(tmp_path / "shop") as opened:
        yield opened
    assert findings(tmp_path / "shop") == []


def _sale(register: Register, cart: Cart, *tenders: Tender, **more: str) -> object:
    return register.do(complete_sale, cart, tenders or cash(cart), **more).result()  # type: ignore[arg-type]


def _with(register: Register, **changes: object) -> Cart:
    cart = cart_of(register)
    return replace(cart, lines=(replace(cart.lines[0], **changes), *cart.lines[1:]))  # type: ignore[arg-type]


CASH = Tender(TenderKind.CASH, 10**6)
REFUSED: dict[str, Ask] = {
    "no cart id": lambda r: _sale(r, replace(cart_of(r), id="")),
    "a name as id": lambda r: _sale(r, replace(cart_of(r), id="Mrs Smith")),
    "a name as customer": lambda r: _sale(r, replace(cart_of(r), customer_id="Mrs Smith")),
    "a name as product": lambda r: _sale(r, _with(r, product_id="a b")),
    "an empty cart": lambda r: _sale(r, Cart(r.new_id(), "GBP"), CASH),
    "another currency": lambda r: _sale(r, replace(cart_of(r), currency="JPY"), CASH),
    "nothing of a line": lambda r: _sale(r, _with(r, quantity=Quantity(0)), CASH),
    "less than nothing of a line": lambda r: _sale(r, _with(r, quantity=Quantity(-1000)), CASH),
    "money out of a sale": lambda r: _sale(r, _with(r, unit_price=UnitPrice(-99_999)), Tender(TenderKind.CASH, -9)),
    "a price past 64 bits": lambda r: _sale(r, _with(r, unit_price=UnitPrice(10**19)), CASH),
    "sums past 64 bits": lambda r: _sale(r, _with(r, unit_price=UnitPrice(9 * 10**18)), CASH),
    "a product of large numbers": lambda r: _sale(
        r, _with(r, unit_price=UnitPrice(10**14), quantity=Quantity(10**14)), Tender(TenderKind.CASH, 10**15)
    ),
    "a label past all": lambda r: _sale(r, _with(r, amount_minor=10**16), CASH),
    "a quantity too fine": lambda r: _sale(r, _with(r, quantity=Quantity(1, 40)), CASH),
    "a negative exponent": lambda r: _sale(r, _with(r, quantity=Quantity(1, -3)), CASH),
    "a negative discount": lambda r: _sale(r, _with(r, discounts=(Discount(DiscountKind.PERCENT, -5),)), CASH),
    "a discount's reason in words": lambda r: _sale(
        r, _with(r, discounts=(Discount(DiscountKind.AMOUNT, 5, "for Ann"),)), CASH
    ),
    "a rate that leaves no price": lambda r: _sale(r, _with(r, taxes=(Tax("x", "X", -1_000_000),) * 2), CASH),
    "too little": lambda r: _sale(r, cart_of(r), Tender(TenderKind.CASH, 1)),
    "too much by voucher": lambda r: _sale(r, cart_of(r), Tender(TenderKind.OTHER, 10**6, "voucher")),
    "a tender without a name": lambda r: _sale(r, cart_of(r), Tender(TenderKind.OTHER, 1)),
    "a tender past all": lambda r: _sale(r, cart_of(r), Tender(TenderKind.CASH, 10**17)),
    "a card number": lambda r: _sale(r, cart_of(r), Tender(TenderKind.OTHER, 5, "voucher", "4111 1111 1111 1111")),
    "a card never started": lambda r: _sale(r, cart_of(r), Tender(TenderKind.CARD, 1490, "", "R", r.new_id())),
    "a time in words": lambda r: _sale(r, cart_of(r), sold_at="yesterday"),
    "a source in words": lambda r: _sale(r, cart_of(r), source="from Mrs Smith"),
    "a channel in words": lambda r: _sale(r, cart_of(r), channel="By Phone"),
    "an intent without id": lambda r: r.do(start_card_payment, "", r.new_id(), 5).result(),
    "an intent of nothing": lambda r: r.do(start_card_payment, r.new_id(), r.new_id(), 0).result(),
    "an end that is none": lambda r: r.do(end_card_payment, r.new_id(), outcome="maybe").result(),
    "an end of nothing": lambda r: r.do(end_card_payment, r.new_id()).result(),
    "a refund of nothing known": lambda r: r.do(refund_lines, r.new_id(), "none", {0: ONE}).result(),
    "a refund without id": lambda r: r.do(refund_lines, "", ring(r).order_id, {0: ONE}).result(),
    "a refund of no line": lambda r: r.do(refund_lines, r.new_id(), ring(r).order_id, {}).result(),
    "a refund of a line too many": lambda r: r.do(refund_lines, r.new_id(), ring(r).order_id, {9: ONE}).result(),
    "a refund of less than nothing": lambda r: r.do(
        refund_lines, r.new_id(), ring(r).order_id, {0: Quantity(-1000)}
    ).result(),
    "a refund finer than sold": lambda r: r.do(
        refund_lines, r.new_id(), ring(r).order_id, {0: Quantity(1, 6)}
    ).result(),
    "a refund in yen": lambda r: r.do(refund_without_receipt, replace(cart_of(r), currency="JPY")).result(),
    "a refund that takes money": lambda r: r.do(
        refund_without_receipt, Cart(r.new_id(), "GBP", (line_of(r, price_minor=-500),))
    ).result(),
    "a void of nothing": lambda r: r.do(void_order, r.new_id()).result(),
    "a reason in words": lambda r: r.do(void_order, ring(r).order_id, reason="Ann was angry").result(),
    "no cash": lambda r: r.do(pay_in, 0, "change").result(),
    "cash past all": lambda r: r.do(pay_out, 10**16, "bank").result(),
    "cash under a name": lambda r: r.do(pay_in, 5, "change", act_id="Mrs Smith").result(),
    "goods for no cause": lambda r: r.do(move_stock, [("p", ONE)], "theft").result(),
    "no goods": lambda r: r.do(move_stock, [], "waste").result(),
    "goods without id": lambda r: r.do(move_stock, [("", ONE)], "waste").result(),
    "goods past all": lambda r: r.do(move_stock, [("p", Quantity(10**16))], "waste").result(),
    "a day that is none": lambda r: r.do(open_shift, 0, "2026-02-30").result(),
    "a float below nothing": lambda r: r.do(open_shift, -1).result(),
    "a float past all": lambda r: r.do(open_shift, 10**16).result(),
    "no shift to close": lambda r: r.do(close_shift).result(),
    "a customer without a name": lambda r: r.do(save_customer, r.new_id(), CustomerDetails(" ")).result(),
    "a customer without an id": lambda r: r.do(save_customer, "", CustomerDetails("Ann")).result(),
    "a customer who is the owner": lambda r: r.do(save_customer, r.owner.id, CustomerDetails("Ann")).result(),
    "a customer nobody knows": lambda r: r.do(erase_customer, r.new_id()).result(),
    "a blob that is a path": lambda r: r.do(import_catalog, ["../../etc/passwd"], 1, "csv").result(),
}


@pytest.mark.parametrize("ask", REFUSED.values(), ids=REFUSED.keys())
def test_it_is_refused_in_words_and_nothing_is_kept(register: Register, ask: Ask) -> None:
    def count() -> int:
        own = ("IncarnationStarted", "ShiftOpened", "SeriesOpened", "SaleCompleted")
        return sum(fact.type not in own for fact in facts_of(register))

    before, people = count(), one(register, "SELECT count(*) FROM people")
    with pytest.raises((InvalidInput, Refused, NotFound)) as refused:
        ask(register)
    assert refused.value.message
    assert count() == before
    assert one(register, "SELECT count(*) FROM people") == people
    assert ring(register).number  # the counter goes on


def test_an_id_is_one_order_only(register: Register) -> None:
    """A second order under an id that is taken must not be answered with the first one's receipt."""
    sale = ring(register)
    cart = replace(cart_of(register, 2), id=sale.order_id)
    with pytest.raises(Refused, match=r"14\.90"):
        register.do(complete_sale, cart, cash(cart), shown_total_minor=total_of(cart)).result()
    with pytest.raises(Refused):
        register.do(refund_lines, sale.order_id, sale.order_id, {0: ONE}).result()
    with pytest.raises(Refused):
        register.do(refund_without_receipt, cart).result()
    with pytest.raises(Refused):
        ring(register, cart, training=True)
    with pytest.raises(Refused):
        register.do(pay_in, 5, "change", act_id=facts_of(register)[0].id).result()


def test_one_card_payment_pays_once(register: Register) -> None:
    cart = Cart(register.new_id(), "GBP", (line_of(register, price_minor=500), line_of(register, price_minor=500)))
    intent = register.new_id()
    register.do(start_card_payment, intent, cart.id, 500).result()
    half = Tender(TenderKind.CARD, 500, reference="R1", intent_id=intent)
    with pytest.raises(Refused) as refused:
        register.do(complete_sale, cart, (half, half)).result()
    assert refused.value.code == "card-twice"
    assert [one.intent_id for one in register.ask(unfinished_cards)] == [intent]
    register.do(end_card_payment, intent, outcome="reversed", reference="R1").result()
    with pytest.raises(Refused) as refused:
        register.do(complete_sale, cart, (half, Tender(TenderKind.CASH, 500))).result()
    assert refused.value.code == "card-no-intent"


def test_practice_and_real_orders_are_not_mixed(register: Register) -> None:
    """A real sale voided in training would keep its cash in the books and lose it from the drawer."""
    real, practice = ring(register), ring(register, training=True)
    owner = register.owner
    with pytest.raises(Refused):
        register.do_as(owner, True, void_order, real.order_id).result()
    with pytest.raises(Refused):
        register.do(void_order, practice.order_id).result()
    with pytest.raises(Refused):
        register.do_as(owner, True, refund_lines, register.new_id(), real.order_id, {0: ONE}).result()
    register.do_as(owner, True, void_order, practice.order_id).result()
    assert one(register, "SELECT sum(amount_minor) FROM cash_movements") == real.total_minor


def test_a_refund_in_the_middle_stays(register: Register) -> None:
    """1.00 in three pieces is 0.33, 0.34, 0.33: without the first, the next 0.34 would give back a cent too much."""
    line = CartLine(register.new_id(), "p", "Third", UnitPrice(3333, 4), Quantity(3000), (Tax("v", "V", 200_000),))
    cart = Cart(register.new_id(), "GBP", (line,))
    assert ring(register, cart).total_minor == 100
    pieces = [register.do(refund_lines, register.new_id(), cart.id, {0: ONE}).result() for _ in range(2)]
    with pytest.raises(Refused) as refused:
        register.do(void_order, pieces[0].order_id).result()
    assert refused.value.code == "later-refund"
    with pytest.raises(Refused):
        register.do(void_order, cart.id).result()
    for piece in reversed(pieces):
        register.do(void_order, piece.order_id).result()
    again = [register.do(refund_lines, register.new_id(), cart.id, {0: ONE}).result() for _ in range(3)]
    assert sum(piece.total_minor for piece in again) == -100
    with pytest.raises(Refused) as refused:
        register.do(refund_lines, register.new_id(), cart.id, {0: ONE}).result()
    assert refused.value.code == "more-than-sold"


def test_a_closed_shift_takes_no_void(register: Register) -> None:
    placed, cart = ring(register), cart_of(register)
    register.do(start_card_payment, register.new_id(), cart.id, 5).result()
    assert register.do(close_shift).result().summary["cards_open"] == 1
    with pytest.raises(Refused) as refused:
        register.do(void_order, placed.order_id).result()
    assert refused.value.code == "shift-closed"
    ring(register)
    with pytest.raises(Refused):
        register.do(void_order, placed.order_id).result()


def test_free_goods_and_fine_quantities_are_sales_like_others(register: Register) -> None:
    free = Cart(register.new_id(), "GBP", (line_of(register, price_minor=0),))
    assert register.do(complete_sale, free, ()).result().total_minor == 0
    fine = Cart(register.new_id(), "GBP", (replace(line_of(register), quantity=Quantity(1_234_567, 6)),))
    placed = ring(register, fine)
    assert placed.total_minor == 309  # 1.234567 × 2.50
    coarse = Cart(register.new_id(), "GBP", (replace(line_of(register), quantity=Quantity(2, 0)),))
    ring(register, coarse)
    back = register.do(refund_lines, register.new_id(), coarse.id, {0: ONE}).result()  # 1.000 of what was sold as 2
    assert back.total_minor == -250
    whole = register.do(refund_lines, register.new_id(), fine.id, {0: Quantity(1_234_567, 6)}).result()
    assert whole.total_minor == -309
    nothing = register.do(refund_lines, register.new_id(), free.id, {0: ONE}).result()
    assert nothing.total_minor == 0


BAD_SETTINGS: list[tuple[str, object]] = [
    ("colour", "red"),
    ("country", "ZZ"),
    ("currency", "GBX"),
    ("currency", "gbp"),
    ("currency", 5),
    ("language", "klingon-"),
    ("timezone", "Mars/Olympus"),
    ("timezone", "../../etc/passwd"),
    ("pricing.policy", "my-own/1"),
    ("printer", "usb"),
    ("printer", "file:"),
    ("printer", "tcp:till:99999"),
    ("printer", "tcp::9100"),
    ("printer.width", 577),
    ("printer.width", True),
    ("printer.drawer", "yes"),
    ("store.code", "a"),
    ("register.code", "123"),
    ("tenders.other", ["for Mrs Smith"]),
    ("tenders.other", ["cash"]),
    ("taxes", {"standard": 5}),
    ("taxes", {"standard": [{"id": "v", "name": "V", "rate": 20.0, "included": True}]}),
    ("taxes", {"standard": [{"id": "v", "name": "V", "rate": -1, "included": True}]}),
    ("taxes", {"standard": [{"id": "v", "name": "V", "rate": 1}]}),
    ("shop.name", "half a sign \udc80"),
]


@pytest.mark.parametrize(("key", "value"), BAD_SETTINGS)
def test_a_setting_that_no_sale_could_use_is_refused_when_it_is_made(
    register: Register, key: str, value: object
) -> None:
    before = dict(register.settings.values)
    with pytest.raises(InvalidInput):
        register.do(change_settings, {"shop.address": "kept together", key: value}).result()
    assert register.settings.values == before


def test_settings_that_shops_use(register: Register) -> None:
    tax = {"id": "v", "name": "TVA", "rate": 200_000, "included": True}
    values = {
        "country": "FR",
        "currency": "EUR",
        "language": "pt_BR",
        "timezone": "Europe/Paris",
        "pricing.policy": "rate-half-even/1",
        "printer": "tcp:[::1]:9100",
        "printer.width": 384,
        "taxes": {"standard": [tax], "none": []},
        "tenders.other": ["voucher", "gift-card"],
        "shop.name": "Chez Renée",
    }
    register.do(change_settings, values).result()
    assert {key: register.settings[key] for key in values} == values
    for printer in ("none", "file:/dev/usb/lp0", "tcp:till", "tcp:till:9100", "tcp:fe80::1", "tcp:[::1]"):
        register.do(change_settings, {"printer": printer}).result()
    ring(register)
    with pytest.raises(ShopError):
        register.do(change_settings, {"currency": "GBP"}).result()
    register.do(close_shift).result()
    register.do(change_settings, {"currency": "GBP"}).result()


def test_a_customer_who_comes_back_is_not_revision_one_again(register: Register) -> None:
    key = register.new_id()
    for _ in range(2):
        register.do(save_customer, key, CustomerDetails("Ann")).result()
    register.do(erase_customer, key).result()
    register.do(save_customer, key, CustomerDetails("Ann")).result()
    revisions = [fact.read()["revision"] for fact in facts_of(register) if fact.type == "CustomerChanged"]
    assert revisions == [1, 2, 3, 4]
