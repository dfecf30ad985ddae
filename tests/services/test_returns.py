"""Goods that come back: what the screen is told equals what is recorded, never more than was sold, each act once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.cart import Cart, CartLine, Discount, DiscountKind
from app.domain.pricing import price, rules_for
from app.domain.quantity import Quantity, UnitPrice
from app.domain.refund import RefundError, Sold, TooFine, as_paid, returned
from app.domain.tax import Tax
from app.domain.tender import EXCHANGE, Payment, Tender, TenderKind
from app.errors import Refused
from app.queries.orders import order_detail
from app.queries.orders_refund import refundable
from app.register import Register
from app.services.checkout import complete_sale
from app.services.returns import RECEIPT, refund_elsewhere, refund_lines, refund_without_receipt, void_order
from tests.shop import cart_of, findings, line_of, one, ring

ON_TOP = Tax("on-top", "Sales tax", 88_750, included=False)
CITY = Tax("city", "City tax", 12_345, included=False)
IN = Tax("in", "VAT", 230_000)
CASH, CARD, OTHER = TenderKind.CASH, TenderKind.CARD, TenderKind.OTHER


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Register]:
    folder = tmp_path_factory.mktemp("returns") / "shop"
    with Register.open(folder) as opened:
        yield opened
    assert findings(folder) == []


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    with Register.open(tmp_path / "shop") as opened:
        yield opened
    assert findings(tmp_path / "shop") == []


LINES = st.lists(
    st.tuples(
        st.integers(1, 9_999),  # price
        st.integers(1, 5),  # pieces
        st.sampled_from([(), (ON_TOP,), (ON_TOP, CITY), (IN,)]),
        st.integers(0, 400_000),  # off, ppm
    ),
    min_size=1,
    max_size=4,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lines=LINES, off=st.integers(0, 300), data=st.data())
def test_the_preview_is_what_is_recorded(shop: Register, lines: list, off: int, data: st.DataObject) -> None:  # type: ignore[type-arg]
    made = tuple(
        CartLine(
            shop.new_id(),
            f"p-{place}",
            f"Thing {place}",
            UnitPrice(minor),
            Quantity(pieces * 1000),
            taxes,
            discounts=(Discount(DiscountKind.PERCENT, ppm),) if ppm else (),
        )
        for place, (minor, pieces, taxes, ppm) in enumerate(lines)
    )
    cart = Cart(shop.new_id(), "GBP", made, (Discount(DiscountKind.AMOUNT, off),) if off else ())
    total = price(cart, rules_for("line-half-up/1", "GBP")).total_minor
    shop.do(complete_sale, cart, (Tender(CASH, max(0, total)),)).result()
    back = 0
    for _ in range(20):
        sale = shop.ask(refundable, cart.id)
        left = {place: sale.left(place) // 1000 for place in range(len(made)) if sale.left(place)}
        if not left:
            break
        chosen = {
            place: Quantity(data.draw(st.integers(0, most), label=f"of line {place}") * 1000)
            for place, most in left.items()
        }
        wanted = {place: amount for place, amount in chosen.items() if amount.amount} or {min(left): Quantity(1000)}
        refund = shop.new_id()
        preview = returned(sale, refund, wanted)
        placed = shop.do(refund_lines, refund, cart.id, wanted).result()
        assert placed.total_minor == preview.total_minor
        told = shop.ask(order_detail, refund)
        assert [line.gross_minor for line in told.lines] == [line.gross_minor for line in preview.lines]
        assert (told.net_minor, told.tax_minor) == (preview.net_minor, preview.tax_minor)
        back += placed.total_minor
    if not any(shop.ask(refundable, cart.id).left(place) for place in range(len(made))):
        assert back == -total


def test_never_more_comes_back_than_was_sold(register: Register) -> None:
    cart = cart_of(register)
    ring(register, cart)
    register.do(refund_lines, register.new_id(), cart.id, {1: Quantity(1000)}).result()
    with pytest.raises(Refused, match="Only 1 of"):
        register.do(refund_lines, register.new_id(), cart.id, {1: Quantity(2000)}).result()
    sale = register.ask(refundable, cart.id)
    with pytest.raises(RefundError) as caught:
        returned(sale, "x", {0: Quantity(1000), 1: Quantity(2000)})
    assert (caught.value.position, caught.value.left) == (1, 1000)
    with pytest.raises(TooFine):
        returned(sale, "x", {0: Quantity(10_001, 4)})
    with pytest.raises(Refused, match="finer"):
        register.do(refund_lines, register.new_id(), cart.id, {1: Quantity(10_001, 4)}).result()


def test_a_second_press_is_the_same_refund(register: Register) -> None:
    cart = cart_of(register)
    ring(register, cart)
    refund = register.new_id()
    first = register.do(refund_lines, refund, cart.id, {0: Quantity(1000)}).result()
    again = register.do(refund_lines, refund, cart.id, {0: Quantity(1000)}).result()
    assert (again.number, again.again) == (first.number, True)
    assert one(register, "SELECT count(*) FROM orders WHERE kind = 'refund'") == 1


def _sold(*payments: Payment) -> Sold:
    return Sold("GBP", "line-half-up/1", "", (), payments)


@pytest.mark.parametrize(
    ("paid", "gone", "back", "goes"),
    [
        (((CASH, "", 500),), (), 300, ((CASH, "", -300),)),
        (((CARD, "", 500),), (), 300, ((CARD, "", -300),)),
        (((CARD, "", 300), (CASH, "", 200)), (), 400, ((CARD, "", -300), (CASH, "", -100))),
        (((CARD, "", 300), (CASH, "", 200)), ((CARD, "", -250),), 200, ((CARD, "", -50), (CASH, "", -150))),
        (((OTHER, "voucher", 100), (CARD, "", 100)), (), 150, ((OTHER, "voucher", -100), (CARD, "", -50))),
        (((OTHER, EXCHANGE, 400), (CASH, "", 100)), (), 500, ((CASH, "", -500),)),
        (((CARD, "", 500),), (), 0, ((CASH, "", 0),)),
    ],
)
def test_money_goes_back_the_way_it_came(paid: tuple, gone: tuple, back: int, goes: tuple) -> None:  # type: ignore[type-arg]
    sold = _sold(*(Payment(kind, name, minor, minor, 0, "", "") for kind, name, minor in paid))
    earlier = tuple(Payment(kind, name, minor, minor, 0, "", "") for kind, name, minor in gone)
    assert tuple((one.kind, one.name, one.amount_minor) for one in as_paid(sold, earlier, back)) == goes


def test_a_receipt_of_elsewhere_comes_back_once(register: Register) -> None:
    def cart() -> Cart:
        line = replace(line_of(register, 0), amount_minor=250)
        return Cart(register.new_id(), "GBP", (line,))

    first = cart()
    placed = register.do(refund_elsewhere, first, "2-1-QQQQ-7", reason="damaged").result()
    assert placed.total_minor == -250
    assert register.ask(order_detail, first.id).source == RECEIPT + "2-1-QQQQ-7"
    assert register.do(refund_elsewhere, first, "2-1-QQQQ-7").result().again
    with pytest.raises(Refused, match="given back already"):
        register.do(refund_elsewhere, cart(), "2-1-QQQQ-7").result()
    register.do(void_order, first.id).result()  # a void takes it all back
    register.do(refund_elsewhere, cart(), "2-1-QQQQ-7").result()
    own = ring(register)
    with pytest.raises(Refused, match="of this register"):
        register.do(refund_elsewhere, cart(), own.number).result()


def test_goods_pay_for_goods_only_within_an_exchange(register: Register) -> None:
    cart = cart_of(register)
    goods = Tender(OTHER, 10_000, EXCHANGE)
    with pytest.raises(Exception, match="only within an exchange"):
        register.do(complete_sale, cart, (goods,)).result()
    with pytest.raises(Exception, match="only within an exchange"):
        back = replace(goods, amount_minor=-250)
        register.do(refund_without_receipt, replace(cart, lines=cart.lines[:1]), (back,)).result()


def test_the_order_tells_why(register: Register) -> None:
    cart = cart_of(register)
    ring(register, cart)
    refund = register.do(
        refund_lines, register.new_id(), cart.id, {0: Quantity(1000)}, reason="damaged", note="torn", restock=False
    ).result()
    told = register.ask(order_detail, refund.order_id)
    assert (told.reason, told.note, told.restock, told.refers_to_id) == ("damaged", "torn", False, cart.id)
    assert register.ask(order_detail, cart.id).history[-1].reason == "damaged"
    register.do(void_order, refund.order_id, reason="wrong").result()
    assert register.ask(order_detail, refund.order_id).history[-1].reason == "wrong"
