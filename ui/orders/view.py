"""The orders screen: the list with the order in hand beside it, or the desk where goods come back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QStackedWidget

from ui.kit import figures
from ui.kit import tokens as t
from ui.kit.floats import Toast
from ui.kit.joined import sentences
from ui.kit.labels import Label
from ui.kit.screen import Screen, rows, turn_to
from ui.kit.told import said
from ui.orders import words
from ui.orders.desk_page import DeskPage
from ui.orders.desk_side import DeskSide
from ui.orders.giving import Way
from ui.orders.list_page import OrderList
from ui.orders.sheet import OrderSheet
from ui.orders.state import OrdersState

if TYPE_CHECKING:
    from datetime import date

    from app.settings import Settings
    from ui.orders.presenter import OrdersPresenter

Key = Qt.Key
_DIGITS = "0123456789.,"


class OrdersView(Screen):
    """↑↓ walk the list with the sheet open, Esc goes back by one step, F9 is the big button of the desk."""

    pdf_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__(t.S5)
        self._presenter: OrdersPresenter | None = None
        self._told = 0
        self._code = "EUR"
        self.title = Label(self.tr("Orders"), t.TITLE, t.STRONG)
        self.strip_row.addWidget(self.title, 1)
        self.strip_row.addWidget(self.status)
        self.list, self.desk = OrderList(), DeskPage()
        self.pages = QStackedWidget()
        self.pages.addWidget(self.list)
        self.pages.addWidget(self.desk)
        rows(self.body).addWidget(self.pages)
        self.sheet, self.desk_side = OrderSheet(), DeskSide()
        self.sides = QStackedWidget()
        self.sides.addWidget(self.sheet)
        self.sides.addWidget(self.desk_side)
        rows(self.side, (1, 0, 0, 0)).addWidget(self.sides)
        self.toast = Toast(self.side, 2 * t.H_CONTROL + 3 * t.S3 + t.S1)  # over the sheet's two rows of acts
        self.field, self.table = self.list.field, self.list.table

    def attach(self, presenter: OrdersPresenter, settings: Settings) -> None:
        self._presenter = presenter
        self._code = settings["currency"]
        self.list.finder, self.list.currency = presenter.finder, settings["currency"]
        self.list.zone = self.sheet.zone = settings["timezone"]
        self.list.offer(settings["tenders.other"])
        self.sheet.can_print = settings["printer"] != "none"
        for chips in (self.sheet.reasons, self.desk_side.reasons):
            chips.offer(settings["refunds.reasons"])
        for name in settings["tenders.other"]:
            self.desk_side.add_way(Way("other", name), words.tender("other", name))
        self.sheet.loose_button.setVisible(presenter.desk.may_without_receipt())
        self._wire_list(presenter)
        self._wire_desk(presenter)

    def _wire_list(self, presenter: OrdersPresenter) -> None:
        sheet, listed = self.sheet, self.list
        listed.chosen.connect(presenter.open)
        listed.searched.connect(presenter.search)
        listed.filtered.connect(lambda chips: presenter.choose(**chips))
        listed.stopped.connect(presenter.stop_search)
        listed.let_go.connect(presenter.all_again)
        listed.jumped.connect(self._jump)
        sheet.closed.connect(presenter.close)
        sheet.settled.connect(self._settle)
        sheet.refund_asked.connect(presenter.refund)
        sheet.exchange_asked.connect(presenter.exchange)
        sheet.void_asked.connect(presenter.ask_void)
        sheet.voided.connect(presenter.void)
        sheet.reason_chosen.connect(presenter.because)
        sheet.print_asked.connect(presenter.print_copy)
        sheet.gift_asked.connect(presenter.print_gift)
        sheet.pdf_asked.connect(self._pdf)
        sheet.invoice_asked.connect(presenter.ask_invoice)
        sheet.paper_answered.connect(presenter.answer_paper)
        sheet.paper_again.connect(presenter.print_again)
        sheet.opened.connect(presenter.open)
        sheet.loose_asked.connect(presenter.without_receipt)
        sheet.invoice.left.connect(presenter.close)
        sheet.invoice.searched.connect(presenter.find_customer)
        sheet.invoice.chosen.connect(presenter.issue_invoice)

    def _wire_desk(self, presenter: OrdersPresenter) -> None:
        desk, page, side = presenter.desk, self.desk, self.desk_side
        page.left.connect(presenter.close)
        page.toggled.connect(desk.toggle)
        page.stepped.connect(desk.step)
        page.everything.connect(desk.everything)
        page.pressed.connect(desk.press)
        page.turned.connect(desk.turn)
        page.searched.connect(desk.find)
        page.taken.connect(desk.take)
        side.reason_chosen.connect(desk.because)
        side.restocked.connect(desk.restock)
        side.way_chosen.connect(desk.by)
        side.reference_typed.connect(desk.refer)
        side.given.connect(desk.give)
        side.not_charged.connect(desk.not_charged)
        side.cash_asked.connect(desk.count_cash)

    def _pdf(self) -> None:
        if self._presenter is not None and self._presenter.state.detail is not None:
            self.pdf_asked.emit(self._presenter.state.detail.row.id)

    def _settle(self) -> None:
        if self._presenter is not None and self._presenter.state.desk is None:
            self.field.setFocus()

    def _jump(self, day: date) -> None:
        presenter = self._presenter
        if presenter is not None and self.list.list.rows.rowCount():
            place = presenter.jump(day)
            bar = self.table.verticalScrollBar()
            bar.setValue(place * t.H_ROW)

    # Rendering -------------------------------------------------------------------------------------------------

    def render_state(self, state: OrdersState) -> None:
        at_desk = state.desk is not None
        came, went = at_desk and self.pages.currentWidget() is not self.desk, not at_desk
        went = went and self.pages.currentWidget() is self.desk
        turn_to(self.pages, self.desk if at_desk else self.list)
        turn_to(self.sides, self.desk_side if at_desk else self.sheet)
        if state.desk is not None:
            takes = self.desk.field.isVisible()
            self.desk.render_state(state.desk)
            self.desk_side.render_state(state.desk)
            if came or takes != self.desk.field.isVisible():
                self._to_desk()
        else:
            self.list.render_state(state)
            self.sheet.render_state(state)
            if went:
                self.field.setFocus()
        self._tell(state)

    def _to_desk(self) -> None:
        (self.desk.field if self.desk.field.isVisible() else self.desk.table).setFocus()

    def _tell(self, state: OrdersState) -> None:
        told = state.told
        if told is None or told.serial == self._told:
            return
        self._told = told.serial
        done = {
            "refunded": self.tr("Given back. Refund %s is recorded"),
            "exchanged": self.tr("Exchanged. Refund %s is recorded"),
            "voided": self.tr("%s is voided"),
            "printing": self.tr("A copy is being printed"),
            "printing-gift": self.tr("A gift receipt is being printed"),
            "invoiced": self.tr("Invoice %s is written"),
            "saved": self.tr("Saved as %s"),
        }
        if told.code in done:
            text = done[told.code].replace("%s", told.detail)
            if told.code == "exchanged" and told.hint:
                change = figures.money(int(told.hint), self._code)
                text = sentences((text, self.tr("Change %s").replace("%s", change)))
        elif told.code == "unknown":
            text = self.tr("Nobody here knows %s").replace("%s", told.detail)
        else:
            text = " ".join(said(part) for part in (told.detail, told.hint) if part)
        self.toast.say(text, "good" if told.code in done else "warn")

    # Keys ------------------------------------------------------------------------------------------------------

    def arrive(self) -> None:
        if self._presenter is None:
            return
        self._presenter.refresh()
        if self._presenter.state.desk is None:
            self.field.setFocus()
            self.field.selectAll()  # what is typed now takes the place of what was looked for before
        else:
            self._to_desk()

    def take_scan(self, code: str) -> bool:
        """A receipt opens its order, goods go to the desk or are looked for among the orders."""
        if self._presenter is None:
            return False
        self.list.list.pause.stop()  # signs of a slow scanner that stood in the field for a moment are no search
        return self._presenter.scan(code)

    def handle_key(self, event: QKeyEvent) -> bool:
        presenter = self._presenter
        if presenter is None:
            return False
        if presenter.state.asked is not None and presenter.state.asked.what == "invoice":
            if event.key() == Key.Key_Escape:
                presenter.close()
                return True
            return self.sheet.invoice.handle_key(event)
        if presenter.state.desk is not None:
            return self._desk_key(presenter, event)
        return self._list_key(presenter, event)

    def _list_key(self, presenter: OrdersPresenter, event: QKeyEvent) -> bool:
        key, listed = event.key(), self.list.list
        if key == Key.Key_Escape:
            self._escape(presenter)
            return True
        page = listed.page()
        steps = {Key.Key_Up: -1, Key.Key_Down: 1, Key.Key_PageUp: -page, Key.Key_PageDown: page}
        if key in steps and listed.rows.rowCount():
            listed.step(steps[Key(key)])
            return True
        ends = {Key.Key_Home: 0, Key.Key_End: listed.rows.rowCount()}
        if key in ends and self._free_for_ends(event):
            listed.go_to(ends[Key(key)])
            return True
        if key in (Key.Key_Return, Key.Key_Enter) and QApplication.focusWidget() is self.field:
            walked = presenter.state.detail is not None and self.field.text().strip() == presenter.state.text.strip()
            if not walked:  # the arrows have chosen already
                listed.pause.stop()
                presenter.find(self.field.text())
            self.field.selectAll()  # the next scan takes its place
            return True
        text = event.text()
        if text and text.isprintable() and not text.isspace() and not isinstance(QApplication.focusWidget(), QLineEdit):
            self.field.setFocus()
            self.field.insert(text)
            listed.pause.start()
            return True
        return False

    def _free_for_ends(self, event: QKeyEvent) -> bool:
        """Home and End are the list's, unless they move in what is typed."""
        typing = QApplication.focusWidget() is self.field and bool(self.field.text())
        return not typing or bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)

    def _escape(self, presenter: OrdersPresenter) -> None:
        if presenter.state.asked is not None or presenter.state.detail is not None:
            presenter.close()
        elif presenter.state.listing.searching:
            presenter.stop_search()
        elif self.field.text() or presenter.state.listing.filtered:
            self.list.list.pause.stop()
            self.field.clear()
            presenter.all_again()

    def _desk_key(self, presenter: OrdersPresenter, event: QKeyEvent) -> bool:
        key, desk, where = event.key(), presenter.desk, QApplication.focusWidget()
        if key == Key.Key_Escape:
            presenter.close()
            return True
        if key == Key.Key_F9:
            if not event.isAutoRepeat():
                desk.give()
            return True
        if where is self.desk.field:
            return self._field_key(event)
        if isinstance(where, QLineEdit):
            return False
        if key in (Key.Key_Up, Key.Key_Down):
            desk.walk(1 if key == Key.Key_Down else -1)
            return True
        if where is self.desk.table and self._line_key(presenter, event):
            return True
        text = event.text()
        if text in ("+", "-"):
            desk.step(1 if text == "+" else -1)
            return True
        if text and text in _DIGITS:
            desk.press(text)
            return True
        if key == Key.Key_Backspace:
            desk.press("back")
            return True
        return self._begins_search(presenter, text)

    def _line_key(self, presenter: OrdersPresenter, event: QKeyEvent) -> bool:
        """Space takes all of the line in hand, Enter is the big button."""
        giving = presenter.state.desk.giving if presenter.state.desk is not None else None
        if giving is not None and event.key() == Key.Key_Space:
            presenter.desk.toggle(giving.at)
            return True
        if event.key() in (Key.Key_Return, Key.Key_Enter):
            presenter.desk.give()
            return True
        return False

    def _begins_search(self, presenter: OrdersPresenter, text: str) -> bool:
        """A letter begins to look for goods, where the desk takes some."""
        if not (text and text.isprintable() and not text.isspace() and presenter.desk.takes_goods):
            return False
        presenter.desk.turn(True)
        self.desk.field.setFocus()
        self.desk.field.insert(text)
        self.desk.search_now()
        return True

    def _field_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Key.Key_Up, Key.Key_Down) and self.desk.field.text():
            self.desk.step_found(1 if key == Key.Key_Down else -1)
            return True
        if key in (Key.Key_Up, Key.Key_Down):
            self.desk.table.setFocus()
            return True
        if key in (Key.Key_Return, Key.Key_Enter):
            if not self.desk.take_found() and not self.desk.field.text():
                self.desk_side.primary.setFocus()  # money moves: the next Enter does it, seen coming
            return True
        return False
