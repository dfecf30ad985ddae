"""Questions about a number: another price, a discount; what is there already stands there until a key is typed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.cart import Discount, DiscountKind
from app.domain.quantity import UnitPrice
from app.register import Register
from app.services.settings import change_settings
from tests.ui.checkout.test_cart_acts import LOAF, set_cost, typed
from ui.checkout.presenter import CheckoutPresenter
from ui.checkout.state import PriceDoubt

# Another price -------------------------------------------------------------------------------------------------


def test_another_price_needs_a_reason_and_keeps_the_old_one_in_sight(till: CheckoutPresenter) -> None:
    till.scan(LOAF)
    till.ask_price()
    typed(till, "350")
    till.answer()
    assert till.state.asking is not None and till.state.asking.doubt is PriceDoubt.NO_REASON
    till.choose_reason("damaged")
    till.answer()
    (line,) = till.cart.lines
    assert (line.unit_price, line.list_price, line.price_reason) == (UnitPrice(350), UnitPrice(420), "damaged")
    assert till.state.priced.total_minor == 350
    till.scan(LOAF)
    assert [one.unit_price for one in till.cart.lines] == [UnitPrice(350), UnitPrice(420)], "it was agreed for one"
    till.undo()
    till.undo()
    assert till.cart.lines[0].list_price is None and till.state.priced.total_minor == 420


def test_the_usual_price_is_put_back_and_typing_it_needs_no_reason(till: CheckoutPresenter) -> None:
    till.scan(LOAF)
    for put_back in (till.put_price_back, till.answer):
        till.ask_price()
        typed(till, "100")
        till.choose_reason("match")
        till.answer()
        till.ask_price()
        typed(till, "420")
        till.choose_reason("")
        put_back()
        assert till.state.asking is None
        assert (till.cart.lines[0].list_price, till.state.priced.total_minor) == (None, 420)


def test_a_price_that_stands_there_stays_until_another_is_typed(till: CheckoutPresenter) -> None:
    till.scan(LOAF)
    for keys, reason in (("350", "damaged"), ("", "damaged"), ("", "match")):
        till.ask_price()
        typed(till, keys)
        if reason != (till.state.asking.reason if till.state.asking is not None else ""):
            till.choose_reason(reason)
        till.answer()
        (line,) = till.cart.lines
        assert (line.unit_price, line.list_price, line.price_reason) == (UnitPrice(350), UnitPrice(420), reason)


@pytest.mark.parametrize(
    ("text", "doubt"),
    [("419", PriceDoubt.NONE), ("250", PriceDoubt.LOW_MARGIN), ("199", PriceDoubt.UNDER_COST)],
)
def test_a_price_under_the_margin_is_warned_of_and_taken(
    till: CheckoutPresenter, register: Register, text: str, doubt: PriceDoubt
) -> None:
    set_cost(register, LOAF, 200)
    register.do(change_settings, {"catalog.margin_floor": 30}).result()
    till.scan(LOAF)
    till.ask_price()
    typed(till, text)
    assert till.state.asking is not None and till.state.asking.doubt is doubt
    till.choose_reason("agreed")
    assert till.state.asking.doubt is doubt
    till.answer()
    assert till.cart.lines[0].unit_price == UnitPrice(int(text))


def test_a_label_keeps_its_price(till: CheckoutPresenter) -> None:
    till.scan(LOAF)
    cart = till.cart
    till._edit(cart.with_line(replace(cart.lines[0], amount_minor=399)))
    till.ask_price()
    assert till.state.asking is None and till.state.told is not None and till.state.told.code == "price-on-label"


# Discounts -------------------------------------------------------------------------------------------------------


def test_discount_on_a_line_on_the_sale_and_away_again(till: CheckoutPresenter) -> None:
    till.scan(LOAF)
    till.ask_discount()
    for key in "25":
        till.press(key)
    till.answer()
    assert till.state.priced.total_minor == 315
    till.ask_cart_discount()
    till.ask_otherwise(percent=False)
    for key in "100":
        till.press(key)
    till.answer()
    assert till.state.priced.total_minor == 215
    till.ask_discount()
    till.press("0")
    till.answer()
    assert till.state.priced.total_minor == 320


def test_a_discount_is_asked_about_from_what_is_there(till: CheckoutPresenter) -> None:
    till.scan(LOAF)
    till.ask_discount()
    for key in "25":
        till.press(key)
    till.choose_reason("staff")
    till.answer()
    cart = till.cart
    till.ask_discount()
    asking = till.state.asking
    assert asking is not None and asking.present == Discount(DiscountKind.PERCENT, 250_000, "staff")
    till.answer()
    assert till.cart == cart, "Enter without a key changes nothing"
    till.ask_discount()
    till.choose_reason("loyal")
    till.answer()
    assert till.cart.lines[0].discounts == (Discount(DiscountKind.PERCENT, 250_000, "loyal"),), "only why was said anew"
    till.ask_discount()
    till.press("5")
    till.answer()
    assert till.cart.lines[0].discounts == (Discount(DiscountKind.PERCENT, 50_000, "loyal"),), (
        "the first key begins anew"
    )


def test_each_discount_stands_in_its_own_unit_and_what_was_typed_stays(till: CheckoutPresenter) -> None:
    till.scan(LOAF)
    till.ask_cart_discount()
    till.ask_otherwise(percent=False)
    for key in "100":
        till.press(key)
    till.answer()
    till.ask_discount()
    till.ask_otherwise(whole_cart=True)
    asking = till.state.asking
    assert asking is not None and (asking.percent, asking.present) == (False, Discount(DiscountKind.AMOUNT, 100))
    till.ask_otherwise(percent=True)
    assert till.state.asking is not None and till.state.asking.present is None, "one amount off is no per cent"
    till.leave_question()
    till.ask_discount()
    for key in "10":
        till.press(key)
    till.ask_otherwise(percent=True)
    till.ask_otherwise(whole_cart=True)
    till.answer()
    assert till.cart.discounts == (Discount(DiscountKind.PERCENT, 100_000),), "10 % is typed as it is said"


def test_discounts_carry_their_reason(till: CheckoutPresenter) -> None:
    till.scan(LOAF)
    till.ask_discount()
    typed(till, "10")
    till.choose_reason("staff")
    till.choose_reason("staff")
    assert till.state.asking is not None and till.state.asking.reason == "", "twice is none"
    till.choose_reason("loyal")
    till.answer()
    (discount,) = till.cart.lines[0].discounts
    assert (discount.kind, discount.value, discount.reason) == (DiscountKind.PERCENT, 100_000, "loyal")
