"""The flows of a shop by keyboard alone. Each checks in the ledger what it did."""

from __future__ import annotations

from collections.abc import Callable

from tests.flows.hand import Hand, Steps, pause
from tests.walker.shop import LOAF, MILK
from ui.orders.giving import Lack

SALES = "SELECT count(*) FROM orders WHERE kind = 'sale' AND state = 'completed'"
LAST = "SELECT total_minor FROM orders ORDER BY n DESC LIMIT 1"
LAST_ID = "SELECT id FROM orders ORDER BY n DESC LIMIT 1"
JOBS = "SELECT count(*) FROM print_jobs WHERE kind = '%s'"
MILK_MINOR, LOAF_MINOR = 229, 420


def ring(hand: Hand, *codes: str) -> Steps:
    """Scan into the open sale; each line is there before the next."""
    for place, code in enumerate(codes, 1):
        hand.scan(code)
        many = len(set(codes[:place]))
        yield lambda many=many: len(hand.selling.cart.lines) == many  # type: ignore[misc]


def is_paid(hand: Hand) -> Callable[[], object]:
    return lambda: hand.selling.state.paid is not None


def paid(hand: Hand) -> Steps:
    yield is_paid(hand)
    yield lambda: hand.selling.state.paid.printed.value != "waiting"


def sell(hand: Hand) -> Steps:
    sales = hand.value(SALES)
    yield from ring(hand, MILK)
    hand.key("F12")
    yield from paid(hand)
    hand.expect(SALES, sales + 1)
    hand.expect(LAST, MILK_MINOR)


def split(hand: Hand) -> Steps:
    yield from ring(hand, MILK, LOAF)
    hand.key("F9")
    yield lambda: hand.selling.state.paying is not None
    hand.key("3", "0", "0", "Return")
    yield lambda: len(hand.selling.state.paying.tenders) == 1
    hand.key("F3", "Return")
    yield lambda: hand.selling.state.paying.card is not None
    hand.words("AB12")
    yield lambda: hand.selling.state.paying.reference == "AB12"
    hand.key("Return")
    yield from paid(hand)
    hand.expect(LAST, MILK_MINOR + LOAF_MINOR)
    hand.expect(f"SELECT count(*) FROM payments WHERE order_n = ({LAST_ID.replace('id', 'n', 1)})", 2)


def park(hand: Hand) -> Steps:
    yield from ring(hand, MILK, MILK)
    hand.key("F11")
    yield lambda: hand.selling.cart.is_empty
    parked = hand.value("SELECT count(*) FROM work WHERE kind = 'parked'")
    hand.key("F11")
    yield lambda: hand.selling.state.aside is not None
    hand.key("Return")
    yield lambda: not hand.selling.cart.is_empty
    hand.expect("SELECT count(*) FROM work WHERE kind = 'parked'", parked - 1)
    hand.key("F12")
    yield from paid(hand)
    hand.expect(LAST, 2 * MILK_MINOR)


def undo(hand: Hand) -> Steps:
    yield from ring(hand, MILK, LOAF)
    hand.key("Delete")
    yield lambda: len(hand.selling.cart.lines) == 1
    hand.key("Ctrl+z")
    yield lambda: len(hand.selling.cart.lines) == 2
    hand.key("Ctrl+y")
    yield lambda: len(hand.selling.cart.lines) == 1
    hand.key("Ctrl+z")
    yield lambda: len(hand.selling.cart.lines) == 2
    hand.key("F12")
    yield from paid(hand)
    hand.expect(LAST, MILK_MINOR + LOAF_MINOR)


def _open_last_order(hand: Hand) -> Steps:
    number = hand.value("SELECT number FROM orders WHERE kind = 'sale' AND state = 'completed' ORDER BY n DESC LIMIT 1")
    hand.key("F2")
    yield lambda: hand.room("orders").screen is not None and hand.room("orders").screen.field.hasFocus()
    hand.words(number)
    hand.key("Return")
    yield lambda: hand.room("orders").presenter.state.detail is not None
    yield lambda: hand.room("orders").presenter.state.detail.row.number == number


def refund(hand: Hand) -> Steps:
    yield from _open_last_order(hand)
    screen, back = hand.room("orders").screen, hand.value("SELECT count(*) FROM orders WHERE kind = 'refund'")
    yield from hand.press_by_tab(screen.sheet.primary)
    yield screen.desk.isVisible
    if screen._presenter.desk.state.giving.lack is Lack.LINES:  # of several lines none is chosen beforehand
        hand.key(" ")
    yield lambda: screen._presenter.desk.state.giving.lack is Lack.NONE
    hand.key("F9")
    yield lambda: screen._presenter.desk.state is None
    hand.expect("SELECT count(*) FROM orders WHERE kind = 'refund'", back + 1)


def exchange(hand: Hand) -> Steps:
    yield from sell(hand)
    yield from _open_last_order(hand)
    screen = hand.room("orders").screen
    yield from hand.press_by_tab(screen.sheet.exchange_button)
    yield screen.desk.isVisible
    hand.key("Shift+Tab")
    yield lambda: True
    desk = screen._presenter.desk
    hand.scan(LOAF)
    yield lambda: bool(desk.state.giving.cart.lines)
    hand.key("F9")
    yield lambda: desk.state is None
    hand.expect(
        "SELECT count(*) FROM payments WHERE name = 'exchange' AND order_n >= (SELECT max(n) - 1 FROM orders)", 2
    )
    hand.expect(LAST, LOAF_MINOR)


def invoice(hand: Hand) -> Steps:
    yield from sell(hand)
    issued = hand.value("SELECT count(*) FROM invoices")
    yield from hand.press_by_tab(hand.sale.paid.invoice_button)
    page = hand.sale.asides.customer
    yield lambda: page.field.hasFocus() and len(page.people.items()) > 0
    hand.words("corner")
    yield lambda: len(page.people.items()) == 1
    hand.key("Return")
    yield lambda: hand.value("SELECT count(*) FROM invoices") == issued + 1


def reprint(hand: Hand) -> Steps:
    yield from sell(hand)
    copies = hand.value(JOBS % "copy")
    yield from hand.press_by_tab(hand.sale.paid.print_button)
    yield lambda: hand.value(JOBS % "copy") == copies + 1


def gift(hand: Hand) -> Steps:
    yield from sell(hand)
    gifts = hand.value(JOBS % "gift")
    yield from hand.press_by_tab(hand.sale.paid.gift_button)
    yield lambda: hand.value(JOBS % "gift") == gifts + 1


def _room_by_tab(hand: Hand, name: str) -> Steps:
    room = hand.room(name)
    item = next(item for item in hand.till.shell._items if item.text() == room.word)
    yield from hand.press_by_tab(item, back=True)
    yield lambda: room.screen is not None and room.screen.isVisible()


def customer(hand: Hand) -> Steps:
    people = hand.value("SELECT count(*) FROM people")
    yield from _room_by_tab(hand, "customers")
    hand.key("Ctrl+n")
    screen = hand.room("customers").screen
    yield lambda: screen.sheet.boxes["name"].isVisible() and screen.sheet.boxes["name"].field.hasFocus()
    hand.words("Zora Quill")
    hand.key("Ctrl+s")
    yield lambda: hand.value("SELECT count(*) FROM people") == people + 1
    hand.expect("SELECT name FROM people ORDER BY id DESC LIMIT 1", "Zora Quill")


def settings(hand: Hand) -> Steps:
    yield from _room_by_tab(hand, "settings")
    screen = hand.room("settings").screen
    yield lambda: screen.field.hasFocus()
    hand.words("closing words on rec")
    yield lambda: set(screen.rows) == {"receipt.footer"}
    yield from hand.tab_to(screen.rows["receipt.footer"].control.focusProxy() or _edit(screen))
    hand.key("Ctrl+a")
    hand.words("Thank you")
    hand.key("Tab")
    yield lambda: hand.till.register.settings["receipt.footer"] == "Thank you"  # type: ignore[union-attr]


def _edit(screen: object) -> object:
    return screen.rows["receipt.footer"].control.edit  # type: ignore[attr-defined]


def first_demo(hand: Hand) -> Steps:
    hand.key("1")
    yield hand.is_open
    yield lambda: hand.sale.catalog.tiles.how_many() > 0
    hand.words("a")
    yield lambda: bool(hand.selling.state.results)
    yield pause()
    hand.key("Return")
    yield lambda: bool(hand.selling.cart.lines) or hand.selling.state.asking is not None
    if hand.selling.state.asking is not None:
        hand.key("1", "Return")
        yield lambda: bool(hand.selling.cart.lines)
    hand.key("F12")
    yield from paid(hand)


def first_shop(hand: Hand) -> Steps:
    from ui.first_run.window import FirstRunWindow

    hand.key("2")
    window = hand.window(FirstRunWindow)
    assert window is not None
    yield lambda: window.shop.name.field.hasFocus()
    hand.words("Larkmouth Stores")
    yield lambda: window.presenter.state.shop is not None and window.presenter.state.shop.name == "Larkmouth Stores"
    yield from hand.press_by_tab(window.shop.open)
    yield hand.is_open
    hand.expect("SELECT count(*) FROM orders", 0)
    if hand.till.register is None or hand.till.register.settings["shop.name"] != "Larkmouth Stores":
        raise AssertionError("the shop has another name")


FLOWS: dict[str, Callable[[Hand], Steps]] = {
    "sell": sell,
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
}
FIRST: dict[str, Callable[[Hand], Steps]] = {"first-demo": first_demo, "first-shop": first_shop}
