"""What each key does at the checkout: selling, answering a number, paying."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication

from ui.checkout.payment import METHOD_KEYS
from ui.checkout.state import ScanKind
from ui.kit import keymap
from ui.kit.painted_items import PaintedItems
from ui.kit.put_back import PutBack, remembered

if TYPE_CHECKING:
    from ui.checkout.presenter import CheckoutPresenter
    from ui.checkout.view import CheckoutView
    from ui.kit.labels import Field

Key = Qt.Key
_PAD_KEYS = {Key.Key_Backspace: "back", Key.Key_Delete: "clear", Key.Key_Period: ".", Key.Key_Comma: "."}
_TIMES = ("*", "×")
_OF_THE_LINE = ("remove", "undo", "redo")


class CheckoutKeys:
    """``handle`` says whether it acted; what it leaves goes to the widget that has the keyboard."""

    def __init__(self, view: CheckoutView) -> None:
        self.view = view

    def handle(self, event: QKeyEvent, presenter: CheckoutPresenter) -> bool:
        act = keymap.act_of(event)
        if self.view.beside.types(QApplication.focusWidget()) and event.key() != Key.Key_Escape:
            return False
        if act == "exact-cash":
            if not event.isAutoRepeat():
                presenter.pay_exact_cash()
            return True
        if presenter.state.paying is not None:
            if act == "park":
                presenter.park()  # says why not, where money is in hand
                return True
            return self._key_paying(event, presenter)
        if presenter.state.asking is not None:
            return self._key_asking(event, presenter)
        if presenter.state.aside is not None:
            done = self.view.asides.handle(event)
            if done is not None:
                return done
        return self._key_act(event, act, presenter) or self._key_selling(event, presenter) or self.to_field(event)

    def _key_act(self, event: QKeyEvent, act: str, presenter: CheckoutPresenter) -> bool:
        """What a key is bound to; where something is typed, keys that change words are left to the field."""
        if not act or (act in _OF_THE_LINE and self.view.field.text()):
            return False
        if self.view.beside.is_arranging() and (arranged := self._key_arranging(act)) is not None:
            return arranged
        acts: dict[str, Callable[[], None]] = {
            "quantity": presenter.ask_quantity,
            "price": presenter.ask_price,
            "discount": presenter.ask_discount,
            "cart-discount": presenter.ask_cart_discount,
            "remove": presenter.remove,
            "clear": presenter.clear,
            "undo": presenter.undo,
            "redo": presenter.redo,
            "park": presenter.park,
            "recall": presenter.show_parked,
            "open-price": presenter.ask_open_price,
            "new-item": self.view.make_unknown,
            "note": presenter.ask_note,
            "customer": presenter.ask_customer,
            "why": presenter.ask_why,
            "pay": self.view.press_pay,
            "second": lambda: self._second(presenter),
            "find": self.view.beside.find,
            "mode": self.view.beside.switch_mode,
            "no-sale": self.view.beside.open_drawer,
            "receipt": presenter.print_again,
            "gift": presenter.print_gift,
            "pdf": self.view.show_pdf,
            "invoice": presenter.ask_invoice,
        }
        if act not in acts:
            return False
        if not event.isAutoRepeat() or act in ("undo", "redo", "remove"):
            acts[act]()
        return True

    def _key_arranging(self, act: str) -> bool | None:
        """Undo is of the quick keys then, and a marked tile takes itself away; None for all that means what it did."""
        if act == "undo":
            self.view.beside.undo_keys()
            return True
        return False if act == "remove" and isinstance(QApplication.focusWidget(), PaintedItems) else None

    def _second(self, presenter: CheckoutPresenter) -> None:
        """The other answer to what stands there: sell it all the same, or at a price of its own."""
        told = presenter.state.scan
        if presenter.state.stock_asked is not None:
            presenter.sell_and_pay()
        elif told.kind is ScanKind.UNKNOWN:
            presenter.ask_open_price(told.code or told.words)
        elif presenter.news_of_selected() is not None:
            presenter.take_new_price()

    def to_field(self, event: QKeyEvent) -> bool:
        """Any printable key goes to the field, wherever the keyboard stood."""
        focused = QApplication.focusWidget()
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if focused is self.view.field or not plain or not event.text().isprintable() or not event.text():
            return False
        if event.key() == Key.Key_Space and isinstance(focused, (QAbstractButton, PaintedItems)):
            return False
        self.view.field.setFocus()
        self.view.field.insert(event.text())
        self.view.lookup.soon()
        return True

    def _key_selling(self, event: QKeyEvent, presenter: CheckoutPresenter) -> bool:
        key, repeated = event.key(), event.isAutoRepeat()
        empty = not self.view.field.text()
        if key in (Key.Key_Return, Key.Key_Enter):
            return self._enter(presenter)
        if key == Key.Key_Escape:
            if presenter.state.stock_asked is not None:
                presenter.back_to_cart()
            elif not repeated:
                self.escape(presenter)
            return True
        if event.text() in _TIMES and self.view.lookup.take_times(event.text()):
            return True
        return self._key_cart(event, presenter) if empty else self._key_results(key, presenter)

    def _key_results(self, key: int, presenter: CheckoutPresenter) -> bool:
        if key not in (Key.Key_Up, Key.Key_Down):
            return False
        if self.view.lookup.stop():
            self.view.lookup.now()
        presenter.mark(1 if key == Key.Key_Down else -1)
        return True

    def _key_cart(self, event: QKeyEvent, presenter: CheckoutPresenter) -> bool:
        """With nothing typed, keys act on the marked line."""
        if isinstance(QApplication.focusWidget(), PaintedItems):
            return False
        acts: dict[int, Callable[[], None]] = {
            Key.Key_Plus: lambda: presenter.change_quantity(1),
            Key.Key_Minus: lambda: presenter.change_quantity(-1),
            Key.Key_Up: lambda: presenter.step_selection(-1),
            Key.Key_Down: lambda: presenter.step_selection(1),
        }
        act = acts.get(event.key())
        if act is None:
            return False
        act()
        return True

    def _enter(self, presenter: CheckoutPresenter) -> bool:
        focused = QApplication.focusWidget()
        if not self.view.field.text() and isinstance(focused, (QAbstractButton, PaintedItems)):
            return False
        self.view.lookup.stop()
        text = self.view.field.text()
        self.view.field.clear()
        self.view.field.setFocus()
        presenter.enter(text)
        return True

    def escape(self, presenter: CheckoutPresenter) -> None:
        """Back by one step: the search, then the told code, then what was paid."""
        self.view.lookup.stop()
        if self.view.field.text() or presenter.state.search:
            self.view.field.clear()
            presenter.type_search("")
        elif self.view.beside.leave():
            pass  # done with arranging the quick keys
        elif presenter.state.scan.kind.needs_person or presenter.state.times is not None:
            presenter.skip_scan()
        elif presenter.state.paid is not None:
            presenter.new_sale()
        self.view.arrive()

    def _key_asking(self, event: QKeyEvent, presenter: CheckoutPresenter) -> bool:
        key, asking = event.key(), presenter.state.asking
        if key in (Key.Key_Return, Key.Key_Enter):
            if isinstance(QApplication.focusWidget(), QAbstractButton):
                return False
            name = self.view.ask.typing_field()
            if name is not None and name.hasFocus() and asking is not None and not asking.typed:
                self.view.left.setFocus()  # it has its name: digits are its price now
            presenter.answer()
            return True
        if key == Key.Key_Escape:
            presenter.leave_question()
            return True
        name = self.view.ask.typing_field()
        if name is not None and (QApplication.focusWidget() is name or event.text().isalpha()):
            return self._type_name(event, name)
        reason = self.view.ask.reasons.begins_with(event.text()) if event.text().isalpha() else ""
        if reason:
            presenter.choose_reason(reason)
            return True
        if event.text() == "%":
            presenter.ask_otherwise(percent=True)
            return True
        return self._digit(event, presenter.press)

    def _type_name(self, event: QKeyEvent, name: Field) -> bool:
        """Letters are the name of what has no other; with the keyboard in its field, so are digits."""
        return QApplication.focusWidget() is not name and _type_into(name, event)

    def _key_paying(self, event: QKeyEvent, presenter: CheckoutPresenter) -> bool:
        key, paying = event.key(), presenter.state.paying
        if paying is None:
            return False
        names = [getattr(Key, f"Key_{name}") for name in METHOD_KEYS]
        if key in (Key.Key_Return, Key.Key_Enter):
            if isinstance(QApplication.focusWidget(), QAbstractButton):
                return False
            if not event.isAutoRepeat():  # a key held down says nothing about a card
                presenter.take("enter")
            return True
        if key == Key.Key_Escape:
            presenter.leave_paying()
            return True
        if key == Key.Key_F10 and paying.card is not None:
            presenter.card_was_not_charged()
            return True
        if key in names:
            method = self.view.pay_panel.method_at(names.index(key))
            if method is not None:
                presenter.choose_method(method)
            return True
        if self.view.pay_panel.types_reference(QApplication.focusWidget()):
            return False
        if paying.card is not None and event.text() and event.text().isprintable():
            return _type_into(self.view.pay_panel.slip, event)
        return self._digit(event, presenter.press_amount)

    def before_keys(self) -> PutBack:
        """Digits of a scan are no money and no weight: how to put back what stands there now."""
        presenter, field = self.view.presenter, remembered(self.view.asides.typing_field() or self.view.field)
        state = presenter.state if presenter is not None else None
        if presenter is None or state is None or (state.paying is None and state.asking is None):
            return field
        if state.paying is not None:
            paid = state.paying.typed
            return lambda: presenter.restore_typed(paid)
        asked = state.asking.typed if state.asking is not None else ""
        name = remembered(self.view.ask.typing_field())

        def put_back() -> None:
            presenter.ask_otherwise(text=asked)
            name()

        return put_back

    def _digit(self, event: QKeyEvent, press: Callable[[str], None]) -> bool:
        text = event.text()
        key = _PAD_KEYS.get(Key(event.key())) or (text if text.isascii() and text.isdigit() else "")
        if not key:
            return bool(text) and text.isprintable()
        press(key)
        if isinstance(QApplication.focusWidget(), QAbstractButton):
            self.view.left.setFocus()  # Enter answers with the number now, and does not press the button again
        return True


def _type_into(field: Field, event: QKeyEvent) -> bool:
    field.setFocus()
    field.insert(event.text())
    field.textEdited.emit(field.text())
    return True
