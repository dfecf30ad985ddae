"""What each key does at the checkout: selling, answering a number, paying; a scan is told from a hand by its speed."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

from ui.checkout.payment import METHOD_KEYS
from ui.kit.burst import Burst
from ui.kit.buttons import Button
from ui.kit.painted_items import PaintedItems

if TYPE_CHECKING:
    from ui.checkout.presenter import CheckoutPresenter
    from ui.checkout.view import CheckoutView

Key = Qt.Key
_PAD_KEYS = {Key.Key_Backspace: "back", Key.Key_Delete: "clear", Key.Key_Period: ".", Key.Key_Comma: "."}


class CheckoutKeys:
    """``handle`` says whether it acted; what it leaves goes to the widget that has the keyboard."""

    def __init__(self, view: CheckoutView) -> None:
        self.view = view
        self._burst = Burst()
        self._typed_before = ""

    def handle(self, event: QKeyEvent, presenter: CheckoutPresenter) -> bool:
        if event.key() == Key.Key_F12:
            if not event.isAutoRepeat():
                presenter.pay_exact_cash()
            return True
        if presenter.state.paying is not None:
            return self._key_paying(event, presenter)
        if presenter.state.asking is not None:
            return self._key_asking(event, presenter)
        return self._key_selling(event, presenter) or self.to_field(event)

    def to_field(self, event: QKeyEvent) -> bool:
        """Any printable key goes to the field, wherever the keyboard stood."""
        focused = QApplication.focusWidget()
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if focused is self.view.field or not plain or not event.text().isprintable() or not event.text():
            return False
        if event.key() == Key.Key_Space and isinstance(focused, (Button, PaintedItems)):
            return False
        self.view.field.setFocus()
        self.view.field.insert(event.text())
        self.view.search_soon()
        return True

    def _key_selling(self, event: QKeyEvent, presenter: CheckoutPresenter) -> bool:
        key, repeated = event.key(), event.isAutoRepeat()
        empty = not self.view.field.text()
        if key in (Key.Key_Return, Key.Key_Enter):
            return self._enter(presenter)
        functions: dict[int, Callable[[], None]] = {
            Key.Key_F4: presenter.ask_quantity,
            Key.Key_F8: presenter.ask_discount,
            Key.Key_F9: self.view.press_pay,
            Key.Key_Escape: lambda: self._escape(presenter),
        }
        if presenter.state.stock_asked is not None:
            functions |= {Key.Key_Escape: presenter.back_to_cart, Key.Key_F10: presenter.sell_and_pay}
        if event.matches(QKeySequence.StandardKey.New):
            self.view.make_unknown()
            return True
        if key in functions:
            if not repeated:
                functions[key]()
            return True
        return self._key_cart(event, presenter) if empty else self._key_results(key, presenter)

    def _key_results(self, key: int, presenter: CheckoutPresenter) -> bool:
        if key not in (Key.Key_Up, Key.Key_Down):
            return False
        if self.view.stop_search():
            self.view.search_now()
        presenter.mark(1 if key == Key.Key_Down else -1)
        return True

    def _key_cart(self, event: QKeyEvent, presenter: CheckoutPresenter) -> bool:
        """With nothing typed, keys act on the marked line."""
        if isinstance(QApplication.focusWidget(), PaintedItems):
            return False
        undo = event.key() == Key.Key_Z and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        acts: dict[int, Callable[[], None]] = {
            Key.Key_Plus: lambda: presenter.change_quantity(1),
            Key.Key_Minus: lambda: presenter.change_quantity(-1),
            Key.Key_Delete: presenter.remove,
            Key.Key_Up: lambda: presenter.step_selection(-1),
            Key.Key_Down: lambda: presenter.step_selection(1),
        }
        act = presenter.undo if undo else acts.get(event.key())
        if act is None:
            return False
        act()
        return True

    def _enter(self, presenter: CheckoutPresenter) -> bool:
        focused = QApplication.focusWidget()
        if not self.view.field.text() and isinstance(focused, (Button, PaintedItems)):
            return False
        self.view.stop_search()
        text = self.view.field.text()
        self.view.field.clear()
        self.view.field.setFocus()
        presenter.enter(text)
        return True

    def _escape(self, presenter: CheckoutPresenter) -> None:
        """Back by one step: the search, then the told code, then what was paid."""
        self.view.stop_search()
        if self.view.field.text() or presenter.state.search:
            self.view.field.clear()
            presenter.type_search("")
        elif presenter.state.scan.kind.needs_person:
            presenter.skip_scan()
        elif presenter.state.paid is not None:
            presenter.new_sale()
        self.view.arrive()

    def _key_asking(self, event: QKeyEvent, presenter: CheckoutPresenter) -> bool:
        key = event.key()
        if key in (Key.Key_Return, Key.Key_Enter):
            if isinstance(QApplication.focusWidget(), Button):
                return False
            scanned = self._burst.end(_now_ms())
            if scanned:
                presenter.ask_otherwise(text=self._typed_before)  # digits of a scan are no weight
                presenter.scan(scanned)
            else:
                presenter.answer()
            return True
        if key == Key.Key_Escape:
            presenter.leave_question()
            return True
        if event.text() == "%":
            presenter.ask_otherwise(percent=True)
            return True
        return self._digit(event, presenter.press)

    def _key_paying(self, event: QKeyEvent, presenter: CheckoutPresenter) -> bool:
        key, paying = event.key(), presenter.state.paying
        if paying is None:
            return False
        names = [getattr(Key, f"Key_{name}") for name in METHOD_KEYS]
        if key in (Key.Key_Return, Key.Key_Enter):
            return self._enter_paying(presenter)
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
        return self._digit(event, presenter.press_amount)

    def _enter_paying(self, presenter: CheckoutPresenter) -> bool:
        if isinstance(QApplication.focusWidget(), Button):
            return False
        scanned = self._burst.end(_now_ms())
        paying = presenter.state.paying
        if not scanned or paying is None or paying.card is not None:
            presenter.take("enter")
            return True
        # Digits of a scan are no money: put back what was typed before it, and keep the scan for the next sale.
        presenter.restore_typed(self._typed_before)
        presenter.scan(scanned)
        return True

    def _typed_now(self) -> str:
        state = self.view.presenter.state if self.view.presenter is not None else None
        asked = None if state is None else state.paying or state.asking
        return asked.typed if asked is not None else ""

    def _digit(self, event: QKeyEvent, press: Callable[[str], None]) -> bool:
        text = event.text()
        key = _PAD_KEYS.get(Key(event.key())) or (text if text.isascii() and text.isdigit() else "")
        shown = bool(text) and text.isprintable()
        if shown and self._burst.feed(text, _now_ms()):  # letters too: a code without its letters is another code
            self._typed_before = self._typed_now()
        if not key:
            return shown
        press(key)
        return True


def _now_ms() -> float:
    return time.monotonic() * 1000
