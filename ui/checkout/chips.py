"""The row over the goods: pages and categories to choose from, and the switch between tiles and list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from ui.kit import icons, theme
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.picker import Option, Picker
from ui.kit.screen import Pane, across, show_if
from ui.kit.tips import plain_tip

_MOST_CHIPS = 24  # each is a widget; more than a few screens of them is a list's work


class _Half(Button):
    """One side of the switch; the frame around both is the switch's own."""

    def __init__(self, icon: str, name: str) -> None:
        super().__init__("", Kind.CHIP, icon)
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(name))
        self.setFixedWidth(t.H_CONTROL)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        state = "pressed" if self.isDown() else "hover" if self.underMouse() else "surface"
        tint = theme.color("accent_text" if chosen else "muted")
        painter.setPen(QPen(theme.color("accent"), 2) if chosen else Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent_soft" if chosen else state))
        inside = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(inside, t.R_CONTROL - 1, t.R_CONTROL - 1)
        icons.paint(painter, self.icon_name, tint, (self.width() - 24) // 2, (self.height() - 24) // 2)


class ModeSwitch(QWidget):
    """Tiles or the wide list; ``chosen`` brings ``tiles`` or ``list``."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(2 * t.H_CONTROL, t.H_CONTROL)
        self.halves = {"tiles": _Half("tiles", self.tr("Tiles")), "list": _Half("list", self.tr("Wide list"))}
        row = across(self)
        for mode, half in self.halves.items():
            half.clicked.connect(lambda _=False, mode=mode: self.chosen.emit(mode))
            row.addWidget(half)

    def show_mode(self, mode: str) -> None:
        for name, half in self.halves.items():
            half.setChecked(name == mode)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.color("line"))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), t.R_CONTROL, t.R_CONTROL)


class ChipRow(QWidget):
    """Chips by key; where they are too many, or do not fit, a list has them all."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.chips: dict[str, Button] = {}
        self._options: tuple[Option, ...] = ()
        self._chosen: str | None = None
        self._list: Picker | None = None
        self.find_words = ""
        bar = across(self)
        self.area = QScrollArea()
        self.area.setFixedHeight(t.H_CONTROL + 2 * t.S3)
        self.area.setWidgetResizable(True)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = Pane("canvas")
        self._row = across(inner, (t.S4, t.S3, t.S2, t.S3), t.S2)
        self._row.addStretch(1)
        self.area.setWidget(inner)
        self.more = Button("", icon="more")
        self.more.setAccessibleName(self.tr("More categories"))
        self.more.setToolTip(self.tr("More categories"))
        self.more.clicked.connect(self.open_list)
        bar.addWidget(self.area, 1)
        bar.addWidget(self.more)
        self.more.hide()

    def show_options(self, options: Sequence[Option], chosen: str, markable: bool = True) -> None:
        """Chips for the first options and the chosen one: a shop may have thousands, and the list has them all."""
        wanted = tuple(options)
        if wanted != self._options:
            self._options = wanted
            self._fill(chosen, markable)
        if chosen not in self.chips and any(one.key == chosen for one in wanted):
            self._fill(chosen, markable)
        if chosen == self._chosen or not markable:
            return
        self._chosen = chosen
        for key, chip in self.chips.items():
            chip.setChecked(key == chosen)
        self._fit()

    def _fill(self, chosen: str, markable: bool) -> None:
        for chip in self.chips.values():
            self._row.removeWidget(chip)
            chip.deleteLater()
        self.chips, self._chosen = {}, None
        shown = self._options[:_MOST_CHIPS]
        beyond = tuple(one for one in self._options[_MOST_CHIPS:] if one.key == chosen)
        for place, option in enumerate((*beyond, *shown)):
            chip = Button(option.text, Kind.CHIP)
            chip.setCheckable(markable)
            chip.clicked.connect(lambda _=False, key=option.key: self._choose(key))
            self.chips[option.key] = chip
            self._row.insertWidget(place, chip)
        self._fit()

    def _choose(self, key: str) -> None:
        if key in self.chips:
            self.chips[key].setChecked(key == self._chosen)  # what is shown says which one is chosen, not the finger
        self.chosen.emit(key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Whole chips only, the first ones and the chosen one: half a word under the next button reads as a mistake."""
        wide = {key: chip.sizeHint().width() + t.S2 for key, chip in self.chips.items()}
        room = self.width() - t.S4
        too_many = len(self._options) > len(self.chips) or sum(wide.values()) > room
        if too_many:
            room -= self.more.sizeHint().width()
        left = room - wide.get(self._chosen or "", 0)
        fits = True
        for key, chip in self.chips.items():
            if key == self._chosen:
                chip.show()
                continue
            left -= wide[key]
            fits = fits and left >= 0
            chip.setVisible(fits)
        show_if(too_many, self.more)

    def open_list(self) -> None:
        """All of them in a list that typing narrows."""
        if self._list is None:
            self._list = Picker(self)
            self._list.picked.connect(self.chosen)
        self._list.open_under(self.more, self._options, self._chosen or "", self.find_words)
