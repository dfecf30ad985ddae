"""Flows by touch alone that need letters: they are touched on the screen keyboard, and no key is pressed."""

from __future__ import annotations

from collections.abc import Callable

from app.services.settings import change_settings
from tests.flows.by_keyboard import LAST, MILK_MINOR, paid, ring
from tests.flows.hand import Hand, Steps, WentWrong, pause
from tests.walker.shop import MILK
from ui.kit.keyboard.caps import Act, Page
from ui.kit.keyboard.panel import Panel, Shift

_BETWEEN = 0.09  # seconds: a quick finger


def _with_letters(flow: Callable[[Hand], Steps]) -> Callable[[Hand], Steps]:
    """The finger of this screen is a mouse, so the shop has to want the keyboard for one."""

    def played(hand: Hand) -> Steps:
        register, keys = hand.till.register, hand.keys
        assert register is not None
        register.do(change_settings, {"counter.keyboard": "always"}).result()
        yield lambda: hand.till.shell.screen_keyboard._mode == "always"
        yield from flow(hand)
        if hand.keys != keys:
            raise WentWrong("a key was pressed")
        register.do(change_settings, {"counter.keyboard": "auto"}).result()
        yield lambda: hand.till.shell.screen_keyboard._mode == "auto"

    return played


def _panel(hand: Hand) -> Panel:
    panel = hand.till.shell.screen_keyboard.panel
    assert panel is not None and panel.isVisible(), "there are no letters on the screen"
    return panel


def _touch(hand: Hand, act: Act, sign: str = "", page: Page | None = None) -> Steps:
    panel = _panel(hand)
    cap = next(one for one in panel.caps() if one.act is act and sign in ("", one.sign) and page in (None, one.page))
    hand.touch(panel, panel.area(cap).center().toPoint())
    yield pause(_BETWEEN)


def write(hand: Hand, text: str) -> Steps:
    """Touch every letter; a capital costs a touch of Shift."""
    if _panel(hand).page is not Page.LETTERS:
        yield from _touch(hand, Act.PAGE, page=Page.LETTERS)
    for sign in text:
        if sign.isupper():
            yield from _touch(hand, Act.SHIFT)
            yield lambda: _panel(hand).shift is Shift.ONCE
        act = {" ": Act.SPACE, "\n": Act.ENTER}.get(sign, Act.SIGN)
        yield from _touch(hand, act, sign.lower() if act is Act.SIGN else "")


def park_named(hand: Hand) -> Steps:
    """Park a sale, give it a name, and find it by that."""
    sale = hand.sale
    yield from ring(hand, MILK)
    hand.touch(sale.cart.park)
    yield lambda: hand.selling.cart.is_empty
    yield sale.cart.ready.take_up.isVisible
    yield pause()
    hand.touch(sale.cart.ready.take_up)
    yield lambda: hand.selling.state.aside is not None and bool(sale.asides.parked.sales)
    yield pause()
    hand.touch(hand.button("Name"))
    yield sale.asides.parked.field.hasFocus
    yield hand.till.shell.screen_keyboard.is_up
    yield from write(hand, "Mrs. O'Neill")
    yield lambda: sale.asides.parked.field.text() == "Mrs. O'Neill"
    yield from _touch(hand, Act.ENTER)
    yield lambda: hand.selling.state.aside.rows[0].label == "Mrs. O'Neill"
    yield lambda: not hand.till.shell.screen_keyboard.is_up()
    hand.touch(sale.asides.parked.sales[0])
    yield lambda: not hand.selling.cart.is_empty
    yield pause()
    hand.touch(sale.cart.pay)
    yield lambda: hand.selling.state.paying is not None
    yield pause()
    hand.touch(sale.cart.pay)
    yield from paid(hand)
    hand.expect(LAST, MILK_MINOR)


def customer_address(hand: Hand) -> Steps:
    """A customer with name, telephone and an address of three lines."""
    people = hand.value("SELECT count(*) FROM people")
    yield from hand.touch_room("customers")
    sheet = hand.room("customers").screen.sheet
    hand.touch(hand.room("customers").screen.new_button)
    yield hand.till.shell.screen_keyboard.is_up
    yield from write(hand, "Ada Finch")
    hand.touch(sheet.boxes["phone"].field)
    yield sheet.boxes["phone"].field.hasFocus
    yield pause()
    yield from write(hand, "5551234")
    hand.touch(sheet.address)
    yield sheet.address.hasFocus
    yield pause()
    yield from write(hand, "Quay Street 4\nAB1 2CD\nHarbour")
    yield from _touch(hand, Act.DONE)
    yield lambda: not hand.till.shell.screen_keyboard.is_up()
    hand.touch(sheet.primary)
    yield lambda: hand.value("SELECT count(*) FROM people") == people + 1
    hand.expect("SELECT name || ', ' || phone FROM people ORDER BY rowid DESC LIMIT 1", "Ada Finch, 5551234")
    hand.expect("SELECT address FROM people ORDER BY rowid DESC LIMIT 1", "Quay Street 4\nAB1 2CD\nHarbour")


FLOWS = {"park-named": _with_letters(park_named), "customer-address": _with_letters(customer_address)}
