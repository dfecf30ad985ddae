"""Stops at the counter: selling, questions about a line, paying, paid."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt

from app.domain.quantity import Quantity
from app.domain.tender import TenderKind
from app.queries.catalog import line_for, products_in
from app.queries.print_jobs import PrintJob
from app.services.settings import change_settings
from tests.walker.guide import Guide
from tests.walker.shop import LOAF, MANY, MILK, OLIVES, UNKNOWN, UNPRICED
from tests.walker.stops import stop
from ui.checkout.state import Outcome

Key = Qt.Key


def usual(guide: Guide) -> None:
    """Four goods, one of them twice and one reduced."""
    for code in (MILK, LOAF, MILK, OLIVES, "6000000000007"):
        guide.scan(code)
    guide.act("discount")
    guide.type("10")
    guide.press(Key.Key_Return)
    guide.until(lambda: len(guide.selling.cart.lines) == 4, "four lines")


def crowded(guide: Guide) -> None:
    """As many lines as nobody wants to ring up again."""
    register = guide.register
    goods = [one for one in register.ask(products_in) if not one.weighed][:MANY]
    lines = tuple(
        replace(register.ask(line_for, one), id=register.new_id(), quantity=Quantity(1000 * (1 + place % 4)))
        for place, one in enumerate(goods)
    )
    guide.selling._edit(replace(guide.selling.cart, lines=lines), newest=lines[-1].id)
    guide.until(lambda: len(guide.selling.cart.lines) == len(goods), "many lines")


def paid(guide: Guide) -> None:
    usual(guide)
    guide.act("exact-cash")
    guide.until(lambda: guide.selling.state.paid is not None, "the sale")
    guide.until(lambda: guide.selling.state.paid.printed is not Outcome.WAITING, "the receipt")


@stop("sell/empty")
def _empty(guide: Guide) -> None:
    guide.until(lambda: guide.till.checkout.catalog.isVisible(), "the goods")


@stop("sell/usual")
def _usual(guide: Guide) -> None:
    usual(guide)


@stop("sell/crowded")
def _crowded(guide: Guide) -> None:
    crowded(guide)


@stop("sell/search")
def _search(guide: Guide) -> None:
    guide.type("so")
    guide.until(lambda: guide.selling.state.results, "results")


@stop("sell/search-nothing")
def _search_nothing(guide: Guide) -> None:
    guide.type("qqzz")
    guide.until(lambda: guide.selling.state.search, "the search")


@stop("sell/unknown")
def _unknown(guide: Guide) -> None:
    usual(guide)
    guide.scan(UNKNOWN)
    guide.until(lambda: guide.till.checkout.cart.unknown.isVisible(), "the unknown code")


@stop("sell/unpriced")
def _unpriced(guide: Guide) -> None:
    guide.scan(MILK)
    guide.scan(UNPRICED)
    guide.until(lambda: guide.selling.state.scan.kind.needs_person, "the unpriced item")


def _short(guide: Guide, policy: str) -> None:
    guide.register.do(change_settings, {"stock.oversell": policy}).result()
    guide.afterwards(lambda: guide.register.do(change_settings, {"stock.oversell": "warn"}).result())
    crowded(guide)
    guide.act("pay")
    guide.until(lambda: guide.selling.state.stock_asked, "the question")


@stop("sell/oversell-asked")
def _oversell_asked(guide: Guide) -> None:
    _short(guide, "ask")


@stop("sell/oversell-refused")
def _oversell_refused(guide: Guide) -> None:
    _short(guide, "block")


@stop("sell/undo")
def _undo(guide: Guide) -> None:
    usual(guide)
    guide.act("remove")
    guide.until(guide.till.checkout.toast.isVisible, "the toast")


def _asking(name: str, act: str) -> None:
    @stop(f"sell/{name}")
    def _ask(guide: Guide) -> None:
        usual(guide)
        guide.act(act)
        guide.until(lambda: guide.selling.state.asking or guide.selling.state.aside, name)


for _name, _act in (
    ("quantity", "quantity"),
    ("price", "price"),
    ("discount", "discount"),
    ("cart-discount", "cart-discount"),
    ("open-price", "open-price"),
    ("note", "note"),
    ("why", "why"),
):
    _asking(_name, _act)


@stop("sell/weight")
def _weight(guide: Guide) -> None:
    guide.type("ham")
    guide.until(lambda: guide.selling.state.results, "results")
    guide.press(Key.Key_Return)
    guide.until(lambda: guide.selling.state.asking, "the question")
    guide.type("12")


@stop("sell/price-too-low")
def _price_low(guide: Guide) -> None:
    usual(guide)
    guide.act("price")
    guide.type("1")
    guide.press(Key.Key_Return)
    guide.until(lambda: guide.selling.state.asking, "the question")


@stop("sell/customer")
def _customer(guide: Guide) -> None:
    usual(guide)
    guide.act("customer")
    guide.until(lambda: guide.selling.state.aside, "the customers")


@stop("sell/customer-new")
def _customer_new(guide: Guide) -> None:
    usual(guide)
    guide.act("customer")
    guide.until(lambda: guide.selling.state.aside, "the customers")
    guide.type("Zora Quill")
    guide.until(lambda: guide.selling.state.aside.offers_new, "a new customer")


@stop("sell/customer-on-cart")
def _customer_on(guide: Guide) -> None:
    usual(guide)
    guide.act("customer")
    guide.type("corner")
    guide.until(lambda: guide.selling.state.aside.found, "the customer")
    guide.press(Key.Key_Down, Key.Key_Return)
    guide.until(lambda: guide.selling.state.customer, "the customer on the cart")


@stop("sell/parked")
def _parked(guide: Guide) -> None:
    guide.act("recall")
    guide.until(lambda: guide.selling.state.aside, "the parked sales")


@stop("sell/parked-naming")
def _parked_naming(guide: Guide) -> None:
    guide.act("recall")
    guide.until(lambda: guide.selling.state.aside, "the parked sales")
    guide.selling.name_parked(guide.selling.marked_parked())
    guide.until(lambda: guide.selling.state.aside.is_naming, "a name")


@stop("sell/menu")
def _menu(guide: Guide) -> None:
    usual(guide)
    guide.touch(guide.till.checkout.cart.more)
    guide.until(guide.till.checkout.menu.isVisible, "the menu")


@stop("sell/arrange")
def _arrange(guide: Guide) -> None:
    shelf = guide.till.checkout.beside.shelf
    assert shelf is not None
    shelf.arrange(guide.till.checkout.beside.tr("Quick keys"))
    guide.until(guide.till.checkout.beside.is_arranging, "arranging")


def _listed(guide: Guide) -> None:
    guide.act("mode")
    guide.until(lambda: guide.till.checkout.beside.is_wide or guide.till.checkout.beside.mode == "list", "the list")
    guide.afterwards(lambda: guide.till.checkout.beside.choose_mode("tiles"))


@stop("sell/list-empty")
def _list_empty(guide: Guide) -> None:
    _listed(guide)


@stop("sell/list-usual")
def _list_usual(guide: Guide) -> None:
    _listed(guide)
    usual(guide)


@stop("sell/list-crowded")
def _list_crowded(guide: Guide) -> None:
    _listed(guide)
    crowded(guide)


@stop("sell/list-unknown")
def _list_unknown(guide: Guide) -> None:
    _listed(guide)
    usual(guide)
    guide.scan(UNKNOWN)


def _pay(guide: Guide) -> None:
    usual(guide)
    guide.act("pay")
    guide.until(lambda: guide.selling.state.paying, "paying")


@stop("pay/cash")
def _pay_cash(guide: Guide) -> None:
    _pay(guide)
    guide.type("5000")
    guide.until(lambda: guide.selling.state.paying, "paying")


@stop("pay/crowded")
def _pay_crowded(guide: Guide) -> None:
    crowded(guide)
    guide.act("pay")
    guide.until(lambda: guide.selling.state.paying, "paying")
    guide.afterwards(guide.selling.leave_paying)


@stop("pay/split")
def _pay_split(guide: Guide) -> None:
    _pay(guide)
    for _part in range(3):
        guide.type("300")
        guide.press(Key.Key_Return)
    guide.until(lambda: len(guide.selling.state.paying.tenders) == 3, "three parts")
    guide.afterwards(lambda: [guide.selling.take_back(0) for _part in range(3)])


@stop("pay/voucher")
def _pay_voucher(guide: Guide) -> None:
    _pay(guide)
    guide.press(Key.Key_F4)
    guide.until(lambda: guide.selling.state.paying.method.kind is TenderKind.OTHER, "the voucher")


@stop("pay/card")
def _pay_card(guide: Guide) -> None:
    _pay(guide)
    guide.press(Key.Key_F3, Key.Key_Return)
    guide.until(lambda: guide.selling.state.paying.card is not None, "the reader")
    guide.afterwards(guide.selling.card_was_not_charged)


@stop("paid/cash")
def _paid(guide: Guide) -> None:
    usual(guide)
    guide.act("pay")
    guide.type("5000")
    guide.press(Key.Key_Return)
    guide.until(lambda: guide.selling.state.paid is not None, "the sale")
    guide.until(lambda: guide.selling.state.paid.printed is not Outcome.WAITING, "the receipt")


@stop("paid/printer-failed")
def _paid_failed(guide: Guide) -> None:
    paid(guide)
    why = PrintJob("1", "", "receipt", "failed", "", "unreachable")
    state = replace(guide.selling.state.paid, printed=Outcome.FAILED, trouble=why, job="1", gift=Outcome.FAILED)
    guide.selling.set(paid=state)


@stop("paid/printer-unknown")
def _paid_unknown(guide: Guide) -> None:
    paid(guide)
    guide.selling.set(paid=replace(guide.selling.state.paid, printed=Outcome.UNKNOWN, job="1", drawer=True))


@stop("paid/gift")
def _paid_gift(guide: Guide) -> None:
    paid(guide)
    guide.selling.set(paid=replace(guide.selling.state.paid, gift=Outcome.DONE, printed=Outcome.ASKED))
