"""What the cart's pane says between its lines and its foot: nothing yet, a code nobody knows, a price that changed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit import keymap
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.labels import ElidedLabel, Icon, Label
from ui.kit.plural import counted
from ui.kit.screen import Pane, across, rows, show_if
from ui.kit.tips import plain_tip


class Ready(Pane):
    """The empty cart: what to do next, in two lines, and what was parked."""

    recall_asked = Signal()

    def __init__(self) -> None:
        super().__init__("surface")
        column = rows(self, (t.S4, 0, t.S4, 0), t.S1)
        column.addStretch(5)
        column.addWidget(Icon("scan", "muted", 44), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(t.S4)
        self.parked = Label("", tone="muted")
        self.take_up = Button(self.tr("Take up a parked sale"), icon="parked", hint="F11")
        self.take_up.setProperty("act", "park")
        self.take_up.setFixedHeight(t.H_KEY)
        self.take_up.clicked.connect(self.recall_asked)
        self.what = Label("", tone="muted")
        for label in (Label(self.tr("Ready"), t.LINE, t.STRONG), self.what, self.parked):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addSpacing(t.S4)
        column.addWidget(self.take_up, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(4)
        keep_place(self.parked, self.take_up)
        self.parked.hide()
        self.take_up.hide()

    def say(self, parked: int, wide: bool = False) -> None:
        """``wide`` where the list stands in the place of the tiles: then there is nothing to touch."""
        touch = self.tr("Scan an item or touch a tile.")
        self.what.setText(self.tr("Scan an item, or type a name or code.") if wide else touch)
        show_if(parked > 0, self.parked, self.take_up)
        self.parked.setText(counted("%n sales are parked.", parked))


class UnknownCode(Pane):
    """What was scanned and not added, told where its line would have stood, with the ways to add it."""

    skipped = Signal()
    new_asked = Signal()
    price_asked = Signal()
    find_asked = Signal()

    def __init__(self) -> None:
        super().__init__("warn_soft", "top")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.title = Label("", t.LINE, t.STRONG)
        self.detail = ElidedLabel("", t.BODY)
        skip = Button(self.tr("Skip"), Kind.QUIET, hint="Esc")
        skip.setFixedHeight(t.H_CONTROL)
        skip.clicked.connect(self.skipped)
        self.new = keymap.follow(Button(self.tr("New item")), "new-item")
        self.new.clicked.connect(self.new_asked)
        self.look_up = keymap.follow(Button(self.tr("Find item")), "find")
        self.look_up.clicked.connect(self.find_asked)
        self.look_up.hide()
        self.sell = keymap.follow(Button(self.tr("Sell at a price")), "second")
        self.sell.clicked.connect(self.price_asked)
        column = rows(self, (t.S4, t.S3, t.S4, t.S3), t.S2)
        row = across(spacing=t.S3)
        row.addWidget(Icon("warn", "warn"))
        text = rows(spacing=0)
        text.addWidget(self.title)
        text.addWidget(self.detail)
        row.addLayout(text, 1)
        row.addWidget(skip)
        column.addLayout(row)
        ways = across(spacing=t.S2)
        for button in (self.look_up, self.sell, self.new):
            policy = button.sizePolicy()
            policy.setHorizontalPolicy(policy.Policy.Expanding)
            button.setSizePolicy(policy)
            button.setFixedHeight(t.H_KEY)
            ways.addWidget(button, 1)
        column.addLayout(ways)
        self.hide()

    def set_wide(self, wide: bool) -> None:
        """Beside the wide list no tiles lie open: finding the item by hand is a way of its own there."""
        show_if(wide, self.look_up)

    def say(self, title: str, detail: str, way_out: str, short: str = "", can_sell: bool = False) -> None:
        self.title.setText(title)
        self.detail.setText(detail, short)
        self.detail.setToolTip(plain_tip(detail))
        show_if(can_sell, self.sell)
        if self.new.text() != way_out:
            self.new.say(way_out)


class PriceNews(Pane):
    """The marked line's price is another in the catalogue now: the line keeps its own until somebody takes the new."""

    taken = Signal()

    def __init__(self) -> None:
        super().__init__("canvas", "top")
        self.words = Label("", t.BODY, wrap=True)
        self.take = Button("")
        self.take.clicked.connect(self.taken)
        row = across(self, (t.S4, t.S2, t.S4, t.S2), t.S3)
        row.addWidget(Icon("tag", "muted"))
        row.addWidget(self.words, 1)
        row.addWidget(self.take)
        self.hide()

    def say(self, price: str) -> None:
        """``price`` is the catalogue's new one; empty for goods that are no longer sold."""
        show_if(bool(price), self.take)
        if price:
            self.words.setText(self.tr("The catalog says %s now.").replace("%s", price))
            self.take.say(self.tr("Take %s").replace("%s", price))
        else:
            self.words.setText(self.tr("This was taken off sale meanwhile. It can still be sold here."))


def parked_word(many: int) -> str:
    """``Parked 2``: what stands in the cart's head where nothing is open."""
    return counted("Parked %n", many)


def keep_place(*widgets: QWidget) -> None:
    """Hidden, they still hold their place, so that nothing beside them moves."""
    for widget in widgets:
        policy = widget.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        widget.setSizePolicy(policy)
