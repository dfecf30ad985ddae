"""The flows of a shop by touch alone: a finger on the screen, and the scanner. Names alone are typed."""

from __future__ import annotations

from collections.abc import Callable

from tests.flows import by_letters
from tests.flows.by_keyboard import (
    JOBS,
    LAST,
    LOAF_MINOR,
    MILK_MINOR,
    SALES,
    paid,
    ring,
)
from tests.flows.hand import Hand, Steps, pause
from tests.walker.shop import LOAF, MILK


def pay(hand: Hand) -> Steps:
    """Pay, then Pay: the whole rest in cash."""
    hand.touch(hand.sale.cart.pay)
    yield lambda: hand.selling.state.paying is not None
    yield pause()
    hand.touch(hand.sale.cart.pay)
    yield from paid(hand)


def sell(hand: Hand) -> Steps:
    sales = hand.value(SALES)
    yield from ring(hand, MILK)
    yield from pay(hand)
    hand.expect(SALES, sales + 1)
    hand.expect(LAST, MILK_MINOR)


def tile(hand: Hand) -> Steps:
    """What has no code is touched."""
    tiles = hand.sale.catalog.tiles
    place = next(at for at in range(tiles.how_many()) if "/" not in tiles.item(at).unit)
    hand.touch_item(tiles, place)
    yield lambda: len(hand.selling.cart.lines) == 1
    yield pause()
    yield from pay(hand)


def split(hand: Hand) -> Steps:
    yield from ring(hand, MILK, LOAF)
    hand.touch(hand.sale.cart.pay)
    yield lambda: hand.selling.state.paying is not None
    yield pause()
    hand.touch(hand.sale.pay_panel.splits[0])
    yield lambda: hand.selling.state.paying.typed != ""
    hand.touch(hand.sale.cart.pay)
    yield lambda: len(hand.selling.state.paying.tenders) == 1
    yield pause()
    hand.touch(hand.sale.pay_panel._buttons[2])
    yield lambda: hand.selling.state.paying.method.name == "voucher"
    hand.touch(hand.sale.cart.pay)
    yield from paid(hand)
    hand.expect(LAST, MILK_MINOR + LOAF_MINOR)


def park(hand: Hand) -> Steps:
    yield from ring(hand, MILK, MILK)
    hand.touch(hand.sale.cart.park)
    yield lambda: hand.selling.cart.is_empty
    parked = hand.value("SELECT count(*) FROM work WHERE kind = 'parked'")
    yield hand.sale.cart.ready.take_up.isVisible
    hand.touch(hand.sale.cart.ready.take_up)
    yield lambda: hand.selling.state.aside is not None and hand.sale.asides.__dict__ is not None
    yield lambda: bool(_parked_pane(hand))
    hand.touch(_parked_pane(hand)[0])
    yield lambda: not hand.selling.cart.is_empty
    hand.expect("SELECT count(*) FROM work WHERE kind = 'parked'", parked - 1)
    yield from pay(hand)
    hand.expect(LAST, 2 * MILK_MINOR)


def _parked_pane(hand: Hand) -> list[object]:
    from ui.checkout.parked_pane import ParkedPane

    pane = hand.sale.findChild(ParkedPane)
    return pane.sales if pane is not None and pane.isVisible() else []


def undo(hand: Hand) -> Steps:
    yield from ring(hand, MILK, LOAF)
    hand.touch(hand.sale.cart.remove)
    yield lambda: len(hand.selling.cart.lines) == 1
    hand.touch(hand.sale.cart.undo)
    yield lambda: len(hand.selling.cart.lines) == 2
    hand.touch(hand.sale.cart.more)
    yield lambda: hand.sale.menu.isVisible()
    hand.touch_menu(hand.sale.menu, "Redo")
    yield lambda: len(hand.selling.cart.lines) == 1
    hand.touch(hand.sale.cart.undo)
    yield lambda: len(hand.selling.cart.lines) == 2
    yield pause()
    yield from pay(hand)
    hand.expect(LAST, MILK_MINOR + LOAF_MINOR)


def _open_newest(hand: Hand) -> Steps:
    yield from hand.touch_room("orders")
    screen = hand.room("orders").screen
    orders = hand.value("SELECT count(*) FROM orders")
    yield lambda: hand.room("orders").presenter.state.listing.ready and screen.table.model().rowCount() == orders
    hand.touch_row(screen.table, 0)
    yield lambda: hand.room("orders").presenter.state.detail is not None


def refund(hand: Hand) -> Steps:
    yield from sell(hand)
    back = hand.value("SELECT count(*) FROM orders WHERE kind = 'refund'")
    yield from _open_newest(hand)
    screen = hand.room("orders").screen
    yield screen.sheet.primary.isVisible
    hand.touch(screen.sheet.primary)
    yield screen.desk.isVisible
    yield pause()
    hand.touch(screen.desk_side.primary)
    yield lambda: screen._presenter.desk.state is None
    hand.expect("SELECT count(*) FROM orders WHERE kind = 'refund'", back + 1)
    hand.expect(LAST, -MILK_MINOR)


def exchange(hand: Hand) -> Steps:
    yield from sell(hand)
    yield from _open_newest(hand)
    screen = hand.room("orders").screen
    hand.touch(screen.sheet.exchange_button)
    yield screen.desk.isVisible
    hand.scan(LOAF)
    yield lambda: bool(screen._presenter.desk.state.giving.cart.lines)
    hand.touch(screen.desk_side.primary)
    yield lambda: screen._presenter.desk.state is None
    hand.expect(LAST, LOAF_MINOR)


def invoice(hand: Hand) -> Steps:
    yield from sell(hand)
    issued = hand.value("SELECT count(*) FROM invoices")
    hand.touch(hand.sale.paid.invoice_button)
    found = hand.sale.asides.customer.people
    yield lambda: found.isVisible() and len(found.items()) > 0
    hand.touch_item(found, 0)
    yield lambda: hand.value("SELECT count(*) FROM invoices") == issued + 1


def reprint(hand: Hand) -> Steps:
    yield from sell(hand)
    copies = hand.value(JOBS % "copy")
    hand.touch(hand.sale.paid.print_button)
    yield lambda: hand.value(JOBS % "copy") == copies + 1


def gift(hand: Hand) -> Steps:
    yield from sell(hand)
    gifts = hand.value(JOBS % "gift")
    hand.touch(hand.sale.paid.gift_button)
    yield lambda: hand.value(JOBS % "gift") == gifts + 1


def customer(hand: Hand) -> Steps:
    people = hand.value("SELECT count(*) FROM people")
    yield from hand.touch_room("customers")
    screen = hand.room("customers").screen
    hand.touch(screen.new_button)
    yield lambda: screen.sheet.boxes["name"].isVisible()
    hand.touch(screen.sheet.boxes["name"].field)
    yield lambda: screen.sheet.boxes["name"].field.hasFocus()
    hand.words("Abel Finch")
    yield (
        lambda: (
            screen._presenter.state.form.name == "Abel Finch" if hasattr(screen._presenter.state.form, "name") else True
        )
    )
    hand.touch(screen.sheet.primary)
    yield lambda: hand.value("SELECT count(*) FROM people") == people + 1


def settings(hand: Hand) -> Steps:
    yield from hand.touch_room("settings")
    screen = hand.room("settings").screen
    hand.touch(next(item for item in screen.items if item.page == "receipt"))
    yield lambda: "receipt.print" in screen.rows
    chips = screen.rows["receipt.print"].control.chips
    yield from hand.into_sight(chips["ask"], screen.area)
    hand.touch(chips["ask"])
    yield lambda: hand.till.register.settings["receipt.print"] == "ask"  # type: ignore[union-attr]
    yield screen.toast.button.isVisible
    hand.touch(screen.toast.button)  # Undo
    yield lambda: hand.till.register.settings["receipt.print"] == "always"  # type: ignore[union-attr]


def first_demo(hand: Hand) -> Steps:
    from ui.first_run.window import FirstRunWindow

    window = hand.window(FirstRunWindow)
    assert window is not None
    hand.touch(window.start.cards[0])
    yield hand.is_open
    yield lambda: hand.sale.catalog.tiles.how_many() > 0
    yield pause()
    yield from tile(hand)


def first_shop(hand: Hand) -> Steps:
    from ui.first_run.window import FirstRunWindow

    window = hand.window(FirstRunWindow)
    assert window is not None
    hand.touch(window.start.cards[1])
    yield window.shop.name.isVisible
    hand.touch(window.shop.name.field)
    yield lambda: window.shop.name.field.hasFocus()
    hand.words("Quay Stores")
    yield lambda: window.presenter.state.shop is not None and window.presenter.state.shop.name == "Quay Stores"
    hand.touch(window.shop.open)
    yield hand.is_open
    hand.expect("SELECT count(*) FROM orders", 0)


FLOWS: dict[str, Callable[[Hand], Steps]] = {
    "sell": sell,
    "tile": tile,
    "split": split,
    "park": park,
    "undo": undo,
    "refund": refund,
    "exchange": exchange,
    "invoice": invoice,
    "reprint": reprint,
    "gift": gift,
    "customer": customer,
    "settings": settings,
    **by_letters.FLOWS,
}
FIRST: dict[str, Callable[[Hand], Steps]] = {"first-demo": first_demo, "first-shop": first_shop}
