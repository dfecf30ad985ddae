"""What stands in the place of goods where there are none: an empty shop, a search in vain, no quick keys yet."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.checkout import rows as words
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.labels import Icon, Label
from ui.kit.screen import rows, show_if


class EmptyShop(QWidget):
    """No product yet: what to do about it."""

    import_asked = Signal()
    prices_asked = Signal()
    new_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = rows(self, (t.S7, 0, t.S7, 0), t.S3)
        column.addStretch(2)
        icon = Icon("box", "muted", 44)
        column.addWidget(icon, 0, Qt.AlignmentFlag.AlignHCenter)
        self.title, self.words = Label("", t.TITLE, t.STRONG), Label("", tone="muted", wrap=True)
        for label in (self.title, self.words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        self.button = Button(self.tr("Bring in a file of items"), Kind.PRIMARY, "document")
        self.button.clicked.connect(self.import_asked)
        self.prices = Button(self.tr("Give them prices"), Kind.PRIMARY, "tag")
        self.prices.clicked.connect(self.prices_asked)
        self.new = Button(self.tr("Type the first item"), icon="plus")
        self.new.clicked.connect(self.new_asked)
        column.addSpacing(t.S2)
        for button in (self.button, self.prices, self.new):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def say(self, rebuilding: int | None, unsold: int) -> None:
        """Nothing there, nothing sold, or not there again yet: then nobody is to bring it in a second time."""
        show_if(rebuilding is None and not unsold, self.button, self.new)
        show_if(rebuilding is None and unsold > 0, self.prices)
        if rebuilding is None and unsold:
            self.title.setText(self.tr("Nothing is on sale yet"))
            self.words.setText(words.unsold_words(unsold))
        elif rebuilding is None:
            self.title.setText(self.tr("No items yet"))
            self.words.setText(self.tr("Bring in a file from your old till or shop: CSV, XLSX and others."))
        else:
            self.title.setText(words.rebuilding_words(rebuilding))
            self.words.setText(self.tr("Everything recorded is safe. Items are found again when this is done."))


class NothingFound(QWidget):
    """A search that found nothing, with the way out."""

    def __init__(self) -> None:
        super().__init__()
        column = rows(self, (t.S7, t.S7, t.S7, 0), t.S2)
        self.title = Label("", t.LINE, t.STRONG)
        self.title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.help = Label("", tone="muted", wrap=True)
        self.help.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.back = Button(self.tr("All items"), icon="back", hint="Esc")
        self.back.setFixedHeight(t.H_KEY)
        column.addWidget(self.title)
        column.addWidget(self.help)
        column.addSpacing(t.S3)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def say(self, text: str, rebuilding: int | None) -> None:
        self.title.setText(text)
        plain = self.tr("Check the spelling, or press Esc to see all items.")
        self.help.setText(plain if rebuilding is None else words.rebuilding_words(rebuilding))


class BlankPage(QWidget):
    """A page of quick keys without any, while it is arranged; ``told`` says how they come there."""

    def __init__(self, told: str) -> None:
        super().__init__()
        column = rows(self, (t.S7, 0, t.S7, 0), t.S3)
        column.addStretch(2)
        column.addWidget(Icon("tiles", "muted", 44), 0, Qt.AlignmentFlag.AlignHCenter)
        words = Label(told, tone="muted", wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(words)
        column.addStretch(3)


class NoQuickKeys(QWidget):
    """No quick keys yet: those that sell best, with one touch, or one's own choice."""

    best_asked = Signal()
    own_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = rows(self, (t.S7, 0, t.S7, 0), t.S3)
        column.addStretch(2)
        column.addWidget(Icon("tiles", "muted", 44), 0, Qt.AlignmentFlag.AlignHCenter)
        title = Label(self.tr("Keys for what has no barcode"), t.TITLE, t.STRONG)
        told = Label(self.tr("Coffee, loose fruit, paper bags: one touch sells them."), tone="muted")
        best = Button(self.tr("Begin with the best sellers"), Kind.PRIMARY)
        own = Button(self.tr("Choose them yourself"))
        best.clicked.connect(self.best_asked)
        own.clicked.connect(self.own_asked)
        for widget in (title, told):
            widget.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(widget)
        column.addSpacing(t.S2)
        for button in (best, own):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
