"""What each key does in the stock screen: numbers, names, and scans wherever the keyboard stands."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from ui.kit import typed
from ui.kit.buttons import Button
from ui.kit.put_back import PutBack, remembered
from ui.stock.state import Mode

if TYPE_CHECKING:
    from ui.stock.view import StockView

Key = Qt.Key
_MODIFIED = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_PAD_KEYS = {Key.Key_Backspace: typed.BACK, Key.Key_Delete: typed.CLEAR}


class StockKeys:
    """``handle`` says whether it acted; what it leaves goes to the widget that has the keyboard."""

    def __init__(self, view: StockView) -> None:
        self.view = view

    # Where things are ------------------------------------------------------------------------------------------

    def place(self) -> str:
        """What the screen is used for now: list, move, receive, sheets or count."""
        view = self.view
        assert view.presenter is not None and view.counting is not None
        state = view.presenter.state
        if state.mode is Mode.LIST:
            return "move" if state.moving is not None else "list"
        if state.mode is Mode.RECEIVE:
            return "receive"
        return "count" if view.counting.state.sheet is not None else "sheets"

    def _home(self) -> QLineEdit | None:
        """The field to which letters go from anywhere."""
        fields: dict[str, QLineEdit] = {
            "list": self.view.shelves.field,
            "receive": self.view.receive.finder,
            "count": self.view.count.finder,
            "sheets": self.view.start_pane.name,
        }
        return fields.get(self.place())

    def arrive(self) -> None:
        """The keyboard stands where typing begins: in a field, or nowhere while a number is typed."""
        place = self.place()
        field = self._home() if place in ("list", "sheets") else None
        (field or self.view.body).setFocus()

    def _focus(self) -> QLineEdit | None:
        focused = QApplication.focusWidget()
        return focused if isinstance(focused, QLineEdit) else None

    # Keys ------------------------------------------------------------------------------------------------------

    def handle(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Key.Key_Return, Key.Key_Enter):
            return self._enter(event)
        focused = QApplication.focusWidget()
        if key == Key.Key_Space and isinstance(focused, QAbstractButton):
            return False
        sign, modified = event.text(), event.modifiers() & _MODIFIED
        if sign and sign.isprintable() and not modified:
            return self._typed(sign)
        if key == Key.Key_Escape:
            self.go_back()
            return True
        if key in (Key.Key_Up, Key.Key_Down) and not isinstance(focused, Button):
            return self._step(1 if key == Key.Key_Down else -1)
        return self._edit(event) or self._function(key)

    def _edit(self, event: QKeyEvent) -> bool:
        """Backspace and Delete of a number; in a field with words they are the field's."""
        field, pad = self._focus(), _PAD_KEYS.get(Key(event.key()))
        if pad is None or (field is not None and field.text()) or self.place() not in ("move", "receive", "count"):
            return False
        receiving = self.view.receiving
        if pad == typed.CLEAR and self.place() == "receive" and receiving is not None and not receiving.state.typed:
            receiving.remove()
            return True
        self._press(pad)
        return True

    def _function(self, key: int) -> bool:
        receiving = self.view.receiving
        if key == Key.Key_F9 and self.place() == "receive" and receiving is not None:
            receiving.post()
            return True
        modes = {Key.Key_F8: Mode.RECEIVE, Key.Key_F9: Mode.SHEETS}
        if self.place() == "list" and key in modes:
            self.view.turn(modes[Key(key)])
            return True
        return False

    def _press(self, key: str) -> None:
        presenter = {"move": self.view.presenter, "receive": self.view.receiving, "count": self.view.counting}.get(
            self.place()
        )
        if presenter is not None:
            presenter.press(key)

    def _typed(self, sign: str) -> bool:
        """What a hand typed: to the number or to the field for names; False leaves it to the field it stands in."""
        field = self._focus()
        numbers = self.place() in ("move", "receive", "count")
        if field is not None and (field.text() or field is not self._home() or not numbers):
            return False
        if numbers and (sign in ".," or (sign.isascii() and sign.isdigit())):
            self._press("." if sign == "," else sign)
        else:
            home = self._home()
            if home is not None:
                home.setFocus()
                home.insert(sign)
                home.textEdited.emit(home.text())
        return True

    # Scans -----------------------------------------------------------------------------------------------------

    def _number(self) -> str:
        view = self.view
        if self.place() == "move" and view.presenter is not None and view.presenter.state.moving is not None:
            return view.presenter.state.moving.typed
        if self.place() == "receive" and view.receiving is not None:
            return view.receiving.state.typed
        if self.place() == "count" and view.counting is not None and view.counting.state.hand is not None:
            return view.counting.state.hand.typed
        return ""

    def before_keys(self) -> PutBack:
        """Digits of a scan are no number: how to put back the number and the field for names as they stand."""
        view, numbers, field = self.view, self._number(), remembered(self._home())
        by_place = {"move": view.presenter, "receive": view.receiving, "count": view.counting}
        presenter = by_place.get(self.place())

        def put_back() -> None:
            field()
            if presenter is not None:
                presenter.restore(numbers)

        return put_back

    def scan(self, code: str) -> None:
        """A code was scanned: what it means depends on what the screen is used for."""
        view, place = self.view, self.place()
        good = True
        if place == "receive" and view.receiving is not None:
            good = view.receiving.scan(code)
        elif place == "count" and view.counting is not None:
            good = view.counting.scan(code)
        elif place == "move" and view.presenter is not None:
            view.presenter.scan(code)
        elif place == "list" and view.presenter is not None:
            self._find(code)
        elif place == "sheets":
            field = view.start_pane.name
            field.insert(code)
            field.textEdited.emit(field.text())
        if not good:
            QApplication.beep()

    def _find(self, text: str) -> None:
        """A code opens its product; anything else is looked for by name."""
        view = self.view
        assert view.presenter is not None
        view.shelves.stop_search()
        is_code = view.presenter.lookup(text) is not None
        view.shelves.field.setText("" if is_code else text)
        view.shelves.search_now()
        if not view.presenter.find(text) and text.strip():
            view.presenter.tell("unknown", text.strip())
        view.shelves.field.setFocus()
        view.shelves.field.selectAll()  # the next scan takes its place

    # Enter and Esc ---------------------------------------------------------------------------------------------

    def _enter(self, event: QKeyEvent) -> bool:
        focused = QApplication.focusWidget()
        if event.isAutoRepeat():
            return True
        if isinstance(focused, QAbstractButton):
            return False
        acts: dict[str, Callable[[QWidget | None], None]] = {
            "list": lambda _where: self._find(self.view.shelves.field.text()),
            "move": lambda _where: self._call("presenter", "post_move"),
            "receive": self._enter_receiving,
            "sheets": self._enter_sheets,
            "count": self._enter_counting,
        }
        acts[self.place()](focused)
        return True

    def _call(self, name: str, act: str) -> None:
        getattr(getattr(self.view, name), act)()

    def _enter_receiving(self, where: QWidget | None) -> None:
        find = self.view.receive.finder
        if where is find and find.text():
            if not self._code_typed(find.text()):
                find.take()
            self.view.body.setFocus()
        elif self.view.receiving is not None:
            self.view.receiving.take_typed()
            self.view.body.setFocus()

    def _code_typed(self, text: str) -> bool:
        """A code typed by hand is a scan; the field is empty again."""
        assert self.view.presenter is not None
        if self.view.presenter.lookup(text) is None:
            return False
        find = self.view.receive.finder if self.place() == "receive" else self.view.count.finder
        find.clear()
        find.search_now()
        self.scan(text)
        return True

    def _enter_sheets(self, where: QWidget | None) -> None:
        counting = self.view.counting
        assert counting is not None
        if self.view.start_pane.name.text().strip() or not counting.state.sheets:
            self.view.begin_count()
        else:
            self.view.sheets.open_marked()

    def _enter_counting(self, where: QWidget | None) -> None:
        pane, find, counting = self.view.count_pane, self.view.count.finder, self.view.counting
        assert counting is not None
        if pane.asks_who():
            pane.answer_who(True)
        elif where is find and find.text():
            if not self._code_typed(find.text()):
                find.take()
        else:
            counting.go_on()
        self.view.body.setFocus()

    def _step(self, by: int) -> bool:
        view, place = self.view, self.place()
        if place == "list":
            view.shelves.step(by)
        elif place == "receive" and view.receiving is not None:
            if view.receive.finder.text():
                view.receive.finder.step(by)
            else:
                view.receiving.step(by)
        elif place == "sheets" and (view.start_pane.name.text() or not view.sheets.rows.rowCount()):
            view.start_pane.scopes.step(by)
        elif place == "sheets":
            view.sheets.step(by)
        elif place == "count":
            if view.count.finder.text():
                view.count.finder.step(by)
            else:
                view.count.step(by)
        return place != "move"

    def go_back(self) -> None:
        """Esc, one step: the words, the number, the item, the sheet, the list."""
        view = self.view
        presenter, receiving, counting = view.presenter, view.receiving, view.counting
        assert presenter is not None and receiving is not None and counting is not None
        place, home = self.place(), self._home()
        if place == "count" and view.count_pane.asks_who():
            view.count_pane.answer_who(False)
            view.body.setFocus()
        elif place in ("receive", "count", "list") and home is not None and home.text():
            home.clear()
            self._search_again(place)
        elif place in ("list", "move"):
            presenter.close()
        elif place == "receive":
            if receiving.state.unknown:
                receiving.skip()
            elif receiving.state.typed:
                receiving.restore("")
            else:
                view.turn(Mode.LIST)
        elif place == "count":
            state = counting.state
            if state.hand is None and not state.unknown and not state.asked:
                counting.stop()
            else:
                counting.lay_down()
        else:
            view.turn(Mode.LIST)

    def _search_again(self, place: str) -> None:
        if place == "list":
            self.view.shelves.search_now()
        else:
            (self.view.receive.finder if place == "receive" else self.view.count.finder).search_now()
            self.view.body.setFocus()
