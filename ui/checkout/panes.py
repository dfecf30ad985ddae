"""The panes a sale turns to after its first scan, each wired to the presenter; the window is painted without them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from ui.checkout.ask_pane import AskPane
from ui.checkout.paid_pane import PaidPane
from ui.checkout.pay_panel import PayPanel

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
    return pane


def pay_panel(view: CheckoutView, presenter: CheckoutPresenter) -> PayPanel:
    panel = PayPanel()
    panel.left.connect(presenter.leave_paying)
    panel.chosen.connect(presenter.choose_method)
    panel.pressed.connect(presenter.press_amount)
    panel.amount_put.connect(presenter.put_amount)
    panel.exact.connect(presenter.put_exact)
    panel.shared.connect(presenter.split_evenly)
    panel.taken_back.connect(view.take_back)
    panel.reference_typed.connect(presenter.type_reference)
    panel.charged.connect(presenter.card_was_charged)
    panel.not_charged.connect(presenter.card_was_not_charged)
    return panel


def paid_pane(view: CheckoutView, presenter: CheckoutPresenter, can_print: bool) -> PaidPane:
    pane = PaidPane()
    pane.can_print = can_print
    pane.done.connect(presenter.new_sale)
    pane.print_asked.connect(presenter.print_again)
    pane.opened.connect(lambda: view.opened.emit(view.paid_id()))
    pane.pdf_asked.connect(lambda: view.pdf_asked.emit(view.paid_id()))
    pane.void_asked.connect(lambda: view.void_asked.emit(view.paid_id()))
    return pane


def menu(view: CheckoutView, presenter: CheckoutPresenter) -> QMenu:
    made = QMenu(view)
    made.addAction(view.tr("Discount on the whole sale"), presenter.ask_cart_discount)
    made.addAction(view.tr("Empty the cart"), presenter.clear)
    return made
