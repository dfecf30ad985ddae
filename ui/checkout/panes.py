"""The panes a sale turns to after its first scan, each wired to the presenter; the window is painted without them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from app.domain.tender import TenderKind
from ui.checkout.ask_pane import AskPane
from ui.checkout.paid_pane import PaidPane
from ui.checkout.pay_panel import PayPanel
from ui.checkout.words import tr
from ui.kit import figures, keymap

if TYPE_CHECKING:
    from ui.checkout.presenter import CheckoutPresenter
    from ui.checkout.view import CheckoutView


def ask_pane(presenter: CheckoutPresenter, currency_code: str) -> AskPane:
    pane = AskPane()
    pane.currency_code = currency_code
    pane.left.connect(presenter.leave_question)
    pane.answered.connect(presenter.answer)
    pane.pressed.connect(presenter.press)
    pane.changed.connect(presenter.ask_otherwise)
    pane.price_put_back.connect(presenter.put_price_back)
    pane.named.connect(presenter.name_item)
    pane.reason_chosen.connect(presenter.choose_reason)
    pane.class_chosen.connect(presenter.choose_tax_class)
    return pane


def pay_panel(view: CheckoutView, presenter: CheckoutPresenter) -> PayPanel:
    panel = PayPanel()
    panel.left.connect(presenter.leave_paying)
    panel.chosen.connect(presenter.choose_method)
    panel.pressed.connect(presenter.press_amount)
    panel.amount_put.connect(presenter.put_amount)
    panel.exact.connect(presenter.put_exact)
    panel.shared.connect(presenter.split_evenly)
    panel.taken_back.connect(lambda place: _take_back(view, presenter, place))
    panel.reference_typed.connect(presenter.type_reference)
    panel.charged.connect(presenter.card_was_charged)
    panel.not_charged.connect(presenter.card_was_not_charged)
    return panel


def _take_back(view: CheckoutView, presenter: CheckoutPresenter, place: int) -> None:
    """Money that leaves is asked about first."""
    paying = presenter.state.paying
    tender = paying.tenders[place] if paying is not None else None
    if paying is None or tender is None or tender.kind is not TenderKind.CARD:
        presenter.take_back(place)
        return
    amount = figures.amount(tender.amount_minor, paying.currency)
    words = tr("Give %s back on the card reader first. Was it given back?").replace("%s", amount)
    view.toast.confirm(words, tr("It was given back"), lambda: presenter.take_back(place))


def paid_pane(view: CheckoutView, presenter: CheckoutPresenter) -> PaidPane:
    pane = PaidPane()
    pane.printed_answered.connect(presenter.say_printed)
    pane.gift_asked.connect(presenter.print_gift)
    pane.invoice_asked.connect(presenter.ask_invoice)
    pane.done.connect(presenter.new_sale)
    pane.print_asked.connect(presenter.print_again)
    pane.opened.connect(lambda: view.opened.emit(view.paid_id()))
    pane.pdf_asked.connect(view.show_pdf)
    pane.void_asked.connect(lambda: view.void_asked.emit(view.paid_id()))
    return pane


def menu(view: CheckoutView, presenter: CheckoutPresenter) -> QMenu:
    made = QMenu(view)
    acts: tuple[tuple[str, str, Callable[[], None]] | None, ...] = (
        ("redo", tr("Redo"), presenter.redo),
        ("recall", tr("Parked sales"), presenter.show_parked),
        None,
        ("why", tr("Why this price"), presenter.ask_why),
        ("price", tr("Another price"), presenter.ask_price),
        ("note", tr("Note on this line"), presenter.ask_note),
        None,
        ("open-price", tr("Sell at a price"), presenter.ask_open_price),
        ("", tr("Note on the sale"), presenter.ask_cart_note),
        ("sums", tr("Taxes of the sale"), presenter.ask_sums),
        ("cart-discount", tr("Discount on the whole sale"), presenter.ask_cart_discount),
        ("clear", tr("Empty the cart"), presenter.clear),
        None,
        ("no-sale", tr("Open the drawer"), view.beside.open_drawer),
    )
    for act in acts:
        if act is None:
            made.addSeparator()
            continue
        name, word, do = act
        action = made.addAction(word)
        action.triggered.connect(lambda _=False, do=do: do())
        action.setData(name)
    made.aboutToShow.connect(lambda: _say_state(made, presenter))
    return made


def _say_state(menu: QMenu, presenter: CheckoutPresenter) -> None:
    """What can be done now, and the key that does it."""
    state = presenter.state
    line = any(one.line.id == state.selected for one in state.priced.lines)
    can = {
        "redo": state.can_redo,
        "recall": state.parked > 0,
        "no-sale": bool(presenter.register.settings["printer.drawer"]),
        "why": line,
        "price": line,
        "note": line,
        "cart-discount": bool(state.priced.lines),
        "clear": bool(state.priced.lines),
        "sums": bool(state.priced.lines),
    }
    for action in menu.actions():
        name = action.data()
        action.setEnabled(can.get(name, True))
        word = action.text().partition("\t")[0]
        action.setText(f"{word}\t{keymap.shown(name)}" if name and keymap.shown(name) else word)
