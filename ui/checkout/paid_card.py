"""What was handed over so far while a sale is paid in parts, each with the way to give it back."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.domain.tender import Tender, TenderKind
from ui.checkout.payment import Paying
from ui.kit import codes, figures, mirror, theme
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.figure_column import FigureColumn
from ui.kit.labels import ElidedLabel, Icon, Label, Tag
from ui.kit.screen import Pane, across, rows, show_if
from ui.kit.scrolling import scrolled

_ROW = 40
_HEAD = 60


class _Bar(QWidget):
    """How much of the total is paid."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(t.S2)
        self._share = 0.0

    def say(self, paid: int, total: int) -> None:
        self._share = min(1.0, paid / total) if total else 1.0
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = mirror.painter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.color("sunken"))
        painter.setBrush(theme.color("sunken"))
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, 3.5, 3.5)
        painter.setPen(theme.color("good"))
        painter.setBrush(theme.color("good"))
        painter.drawRoundedRect(QRectF(area.left(), area.top(), area.width() * self._share, area.height()), 3.5, 3.5)


class PaidCard(QWidget):
    """What was handed over so far, each with the way to give it back."""

    taken_back = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._title = Label(self.tr("Paid so far"), t.BODY, t.STRONG)
        self._figure = Label("", t.BODY, tone="muted")
        self._bar = _Bar()
        column = rows(self, (t.S4, t.S2, t.S4, t.S2), t.S2)
        head = across()
        head.addWidget(self._title, 1)
        head.addWidget(self._figure)
        column.addLayout(head)
        column.addWidget(self._bar)
        listed = Pane("surface")
        self._list = rows(listed)
        self._area = scrolled(listed)  # on a low window the first ones scroll away, and the desk below stays whole
        self._area.verticalScrollBar().rangeChanged.connect(lambda _least, most: self._show_last(most))
        column.addWidget(self._area)
        self._shown: tuple[Tender, ...] = ()
        self._amounts = FigureColumn()
        self._room = 0

    def say(self, paying: Paying, words: dict[TenderKind, str]) -> None:
        show_if(bool(paying.tenders), self)
        code = paying.currency
        paid = sum(tender.amount_minor for tender in paying.tenders)
        self._figure.setText(f"{figures.amount(paid, code)} / {figures.amount(paying.total_minor, code)}")
        self._bar.say(paid, paying.total_minor)
        if paying.tenders == self._shown:
            return
        self._shown = paying.tenders
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._amounts.clear()
        for place, tender in enumerate(paying.tenders):
            self._list.addWidget(self._row(place, tender, words[tender.kind], code))
        self.fit(self._room)

    def fit(self, room: int) -> None:
        """Be no higher than ``room`` px, in whole rows."""
        self._room = room
        self._area.setFixedHeight(_ROW * max(1, min(len(self._shown), (room - _HEAD) // _ROW)))

    def _show_last(self, most: int) -> None:
        self._area.verticalScrollBar().setValue(most)

    def _row(self, place: int, tender: Tender, word: str, code: str) -> QWidget:
        made = QWidget()
        made.setFixedHeight(_ROW)
        row = across(made, spacing=t.S3)
        row.addWidget(Icon(tender.kind.value if tender.kind is not TenderKind.OTHER else "voucher"))
        name = " · ".join(part for part in (codes.word(tender.name) or word, tender.reference) if part)
        row.addWidget(ElidedLabel(name, t.BODY, t.MEDIUM), 1)
        if tender.kind is TenderKind.CARD:
            row.addWidget(Tag(self.tr("Charged"), "good"))
        row.addWidget(self._amounts.add(Label(figures.amount(tender.amount_minor, code), t.AMOUNT, t.STRONG)))
        back = Button(self.tr("Take back"), Kind.QUIET, "undo")
        back.clicked.connect(lambda: self.taken_back.emit(place))
        row.addWidget(back)
        return made

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = mirror.painter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.color("line"))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), t.R_CARD, t.R_CARD)
