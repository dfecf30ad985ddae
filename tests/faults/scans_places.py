"""Where the keyboard stands while a scanner sends: how to get there, what stands typed there, and how to leave."""

from __future__ import annotations

import time
from typing import Any

from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QPushButton, QVBoxLayout

from tests.flows.hand import Hand, Steps, pause

MILK = "5000000000012"


class Place:
    """The search field, with nothing in it."""

    busy = False

    def enter(self, hand: Hand) -> Steps:
        hand.sale.field.setFocus()
        yield hand.sale.field.hasFocus

    def stands(self, hand: Hand) -> str:
        return str(hand.sale.field.text())

    def leave(self, hand: Hand) -> None:
        """Give the scans their way to the sale."""

    def tidy(self, hand: Hand) -> Steps:
        if hand.sale.field.text():
            hand.sale.field.clear()
            yield pause(0.1)
        yield lambda: True


class HalfTyped(Place):
    def enter(self, hand: Hand) -> Steps:
        yield from super().enter(hand)
        hand.words("sou")
        yield lambda: hand.sale.field.text() == "sou"


class Busy(Place):
    busy = True


class BusyHalfTyped(HalfTyped):
    busy = True


class Button(Place):
    def enter(self, hand: Hand) -> Steps:
        hand.sale.cart.more.setFocus()
        yield hand.sale.cart.more.hasFocus


class BusyButton(Button):
    busy = True


class SlowLookup(Place):
    """Each scan takes the screen's thread long to look up."""

    def enter(self, hand: Hand) -> Steps:
        yield from super().enter(hand)
        scan = type(hand.selling).scan
        hand.selling.scan = lambda code: (time.sleep(0.15), scan(hand.selling, code))

    def tidy(self, hand: Hand) -> Steps:
        hand.selling.__dict__.pop("scan", None)
        yield from super().tidy(hand)


class Menu(Place):
    def enter(self, hand: Hand) -> Steps:
        hand.touch(hand.sale.cart.more)
        yield hand.sale.menu.isVisible

    def leave(self, hand: Hand) -> None:
        hand.sale.menu.close()


class Paying(Place):
    """Money is half typed; the scans are the next customer's."""

    def enter(self, hand: Hand) -> Steps:
        hand.key("F9")
        yield lambda: hand.selling.state.paying is not None
        yield pause()
        hand.words("10")
        yield lambda: hand.selling.state.paying.typed == "10"

    def stands(self, hand: Hand) -> str:
        paying = hand.selling.state.paying
        return "" if paying is None else str(paying.typed)

    def leave(self, hand: Hand) -> None:
        if hand.selling.state.paying is not None:
            hand.selling.leave_paying()


class Quantity(Place):
    """A quantity is half typed."""

    def enter(self, hand: Hand) -> Steps:
        hand.key("F4")
        yield lambda: hand.selling.state.asking is not None
        yield pause(0.1)
        hand.words("3")
        yield lambda: hand.selling.state.asking is not None and hand.selling.state.asking.typed == "3"

    def stands(self, hand: Hand) -> str:
        asking = hand.selling.state.asking
        return "" if asking is None else str(asking.typed)

    def leave(self, hand: Hand) -> None:
        hand.key("Escape")


class Form(QDialog):
    """A dialog of the house with a field and a default button."""

    def __init__(self, over: Any) -> None:
        super().__init__(over)
        self.field, self.button = QLineEdit(), QPushButton("Save")
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.button)
        self.button.setDefault(True)
        self.pressed = 0
        self.button.clicked.connect(self._press)
        self.setModal(True)

    def _press(self) -> None:
        self.pressed += 1


class Dialog(Place):
    """A name is half typed in a dialog."""

    def __init__(self) -> None:
        self.dialog: QDialog | None = None

    def _made(self, hand: Hand) -> tuple[QDialog, QLineEdit]:
        form = Form(hand.till.shell)
        return form, form.field

    def enter(self, hand: Hand) -> Steps:
        self.dialog, self.field = self._made(hand)
        self.dialog.show()
        yield pause(0.1)
        hand.device.focus(int(self.dialog.winId()))
        self.field.setFocus()
        yield self.field.hasFocus
        hand.words("Zo")
        yield lambda: self.field.text() == "Zo"

    def stands(self, hand: Hand) -> str:
        assert self.dialog is not None
        return f"{self.field.text()} {self.dialog.isVisible()} {getattr(self.dialog, 'pressed', 0)}"

    def leave(self, hand: Hand) -> None:
        assert self.dialog is not None
        for one in QApplication.topLevelWidgets():
            if isinstance(one, QDialog) and one.isVisible():
                one.reject()
        self.dialog.deleteLater()
        hand.device.focus(int(hand.till.shell.winId()))


class Files(Dialog):
    """Qt's own window for choosing a file, its name half typed."""

    def _made(self, hand: Hand) -> tuple[QDialog, QLineEdit]:
        chooser = QFileDialog(hand.till.shell, "Items", "/usr/share")
        chooser.setOption(QFileDialog.Option.DontUseNativeDialog)
        chooser.setModal(True)
        field = chooser.findChild(QLineEdit, "fileNameEdit")
        assert isinstance(field, QLineEdit)
        return chooser, field


PLACES: dict[str, Place] = {
    "field": Place(),
    "half-typed": HalfTyped(),
    "busy": Busy(),
    "busy-half-typed": BusyHalfTyped(),
    "button": Button(),
    "busy-button": BusyButton(),
    "slow-lookup": SlowLookup(),
    "menu": Menu(),
    "paying": Paying(),
    "quantity": Quantity(),
    "dialog": Dialog(),
    "files": Files(),
}
