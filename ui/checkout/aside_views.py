"""The panes that stand beside the cart for a moment, built when first asked for, and what their keys do."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication

from ui.checkout.state import Aside, ChoosingCustomer, Noting, ParkedShown, SumsAsked, WhyAsked
from ui.kit import keymap
from ui.kit.labels import Field

if TYPE_CHECKING:
    from ui.checkout.aside_pane import AsidePane
    from ui.checkout.customer_pane import CustomerPane
    from ui.checkout.note_pane import NotePane
    from ui.checkout.parked_pane import ParkedPane
    from ui.checkout.presenter import CheckoutPresenter
    from ui.checkout.view import CheckoutView
    from ui.checkout.why_pane import WhyPane

Key = Qt.Key
_ENTER = (Key.Key_Return, Key.Key_Enter)


class AsideViews(QObject):
    """Notes, the way to a price, parked sales, customers: each in the catalog's place."""

    def __init__(self, view: CheckoutView) -> None:
        super().__init__(view)
        self.view = view

    def _presenter(self) -> CheckoutPresenter:
        presenter = self.view.presenter
        assert presenter is not None, "nothing stands beside a cart before the till is open"
        return presenter

    def _stood(self, pane: AsidePane) -> None:
        pane.left.connect(self._presenter().leave_aside)
        self.view.left.addWidget(pane)

    @cached_property
    def note(self) -> NotePane:
        from ui.checkout.note_pane import NotePane

        pane, presenter = NotePane(), self._presenter()
        pane.typed.connect(presenter.type_note)
        pane.taken.connect(presenter.take_note)
        self._stood(pane)
        return pane

    @cached_property
    def why(self) -> WhyPane:
        from ui.checkout.why_pane import WhyPane

        pane = WhyPane(self._currency())
        self._stood(pane)
        return pane

    @cached_property
    def parked(self) -> ParkedPane:
        from ui.checkout.parked_pane import ParkedPane

        pane, presenter = ParkedPane(self._currency()), self._presenter()
        pane.recalled.connect(presenter.recall)
        pane.named.connect(presenter.name_parked)
        pane.name_taken.connect(presenter.take_name)
        pane.discarded.connect(presenter.discard)
        self._stood(pane)
        return pane

    @cached_property
    def customer(self) -> CustomerPane:
        from ui.checkout.customer_pane import CustomerPane

        pane, presenter = CustomerPane(), self._presenter()
        pane.typed.connect(presenter.type_customer)
        pane.chosen.connect(presenter.take_customer)
        pane.added.connect(presenter.add_customer)
        pane.removed.connect(presenter.remove_customer)
        self._stood(pane)
        return pane

    def _currency(self) -> str:
        return self._presenter().cart.currency

    def render(self, aside: Aside) -> AsidePane:
        """The pane of what stands there, showing it."""
        if isinstance(aside, Noting):
            self.note.render_state(aside)
        elif isinstance(aside, (WhyAsked, SumsAsked)):
            self.why.render_state(aside)
        elif isinstance(aside, ParkedShown):
            self.parked.render_state(aside)
        else:
            self.customer.render_state(aside, bool(self._presenter().cart.customer_id))
        return self._pane(aside)

    def typing_field(self) -> Field | None:
        """Where words are typed now, if an aside takes words."""
        presenter = self.view.presenter
        state = presenter.state if presenter is not None else None
        if state is None or state.aside is None or state.asking is not None or state.paying is not None:
            return None
        return self._pane(state.aside).typing_field()

    def _pane(self, aside: Aside) -> AsidePane:
        if isinstance(aside, Noting):
            return self.note
        if isinstance(aside, (WhyAsked, SumsAsked)):
            return self.why
        return self.parked if isinstance(aside, ParkedShown) else self.customer

    # Keys ------------------------------------------------------------------------------------------------------

    def handle(self, event: QKeyEvent) -> bool | None:
        """Whether a key did something here; None leaves it to the sale, as if nothing stood beside it."""
        presenter, key = self._presenter(), Key(event.key())
        if key == Key.Key_Escape:
            presenter.leave_aside()
            return True
        if keymap.act_of(event) in ("pay", "exact-cash"):
            return None
        field = self.typing_field()
        if key in _ENTER and isinstance(QApplication.focusWidget(), QAbstractButton):
            return False
        did = self._act(key, presenter)
        if did or field is None:
            return True if did else None
        if QApplication.focusWidget() is not field and event.text().isprintable() and event.text():
            field.setFocus()
            field.insert(event.text())
            field.textEdited.emit(field.text())
            return True
        return False

    def _act(self, key: Qt.Key, presenter: CheckoutPresenter) -> bool:
        aside = presenter.state.aside
        step = {Key.Key_Up: -1, Key.Key_Down: 1}.get(key, 0)
        if isinstance(aside, Noting) and key in _ENTER:
            presenter.take_note()
        elif isinstance(aside, ChoosingCustomer) and (step or key in _ENTER):
            presenter.mark_customer(step) if step else presenter.take_marked_customer()
        elif isinstance(aside, ParkedShown) and aside.is_naming and key in _ENTER:
            presenter.take_name(self.parked.field.text())
        elif isinstance(aside, ParkedShown) and not aside.is_naming:
            return self._act_on_parked(key, step, presenter)
        else:
            return isinstance(aside, (WhyAsked, SumsAsked)) and key in _ENTER
        return True

    def _act_on_parked(self, key: Qt.Key, step: int, presenter: CheckoutPresenter) -> bool:
        if step:
            presenter.mark_parked(step)
        elif key in _ENTER and not self.view.field.text():
            presenter.recall(presenter.marked_parked())
        elif key == Key.Key_Delete:
            presenter.discard(presenter.marked_parked())
        else:
            return False
        return True
