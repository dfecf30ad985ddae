"""Words on the screens: labels that never read markup, fields, tags and large amounts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from ui.kit import crisp, figures, icons, mirror, theme
from ui.kit import tokens as t


class Label(QLabel):
    """Plain text of one size, weight and tone: a product named ``<b>`` stays ``<b>``."""

    def __init__(
        self,
        text: str = "",
        size: int = t.BODY,
        weight: int = t.REGULAR,
        tone: str = "text",
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(size, weight))
        self.setProperty("tone", tone)
        self.setWordWrap(wrap)
        self.setAlignment(mirror.start() | Qt.AlignmentFlag.AlignVCenter)
        self.setText(text)

    def set_tone(self, tone: str) -> None:
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)


class ElidedLabel(QWidget):
    """One line of plain text that gives up its middle, so that the size at the end of a name stays."""

    def __init__(self, text: str = "", size: int = t.BODY, weight: int = t.REGULAR, tone: str = "text") -> None:
        super().__init__()
        self._text, self._font, self._tone = text, theme.font(size, weight), tone
        self._short = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(QFontMetrics(self._font).height() + 2)
        self.setAccessibleName(text)

    def text(self) -> str:
        return self._text

    def setText(self, text: str, short: str = "") -> None:
        """``short`` says the same where there is less room; only then signs are left out."""
        self._text, self._short = text, short
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(self._font).horizontalAdvance(self._text) + 2, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = mirror.painter(self)
        painter.setFont(self._font)
        painter.setPen(theme.color(self._tone))
        metrics, text = QFontMetrics(self._font), self._text
        if self._short and metrics.horizontalAdvance(text) > self.width():
            text = self._short
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)


class Field(QLineEdit):
    """A field of the counter: 48 high, or 40 in a strip."""

    def __init__(self, placeholder: str = "", height: int = t.H_CONTROL, size: int = t.BODY) -> None:
        super().__init__()
        self.setFont(theme.field_font(size))
        self.setAlignment(mirror.start())
        self.setFixedHeight(height)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)

    def placeholderText(self) -> str:
        return super().placeholderText().removeprefix(_BEHIND_CARET)

    def take_figures(self, figures: bool = True) -> None:
        """Figures stand right in every language, and the keyboard on the screen begins with its digits."""
        self.setAlignment(mirror.RIGHT if figures else mirror.start())
        self.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers if figures else Qt.InputMethodHint.ImhNone)

    def setPlaceholderText(self, text: str) -> None:
        super().setPlaceholderText(_BEHIND_CARET + text)
        self._tell_whole()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_whole()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        crisp.edge(self)

    def _tell_whole(self) -> None:
        """What is asked for and does not fit is told by the tip."""
        asked, margins = self.placeholderText(), self.textMargins()
        room = self.width() - 28 - margins.left() - margins.right()
        cut = QFontMetrics(self.font()).horizontalAdvance(asked) > room
        if cut or self.toolTip() == asked:
            self.setToolTip(asked if cut else "")

    def set_bad(self, bad: bool) -> None:
        if self.property("bad") != bad:
            self.setProperty("bad", bad)
            self.style().unpolish(self)
            self.style().polish(self)


class LinesField(QPlainTextEdit):
    """Several lines of plain text, with the border of a field."""

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.Paint:
            crisp.edge(self)
        return done


class Tag(QWidget):
    """A short state with its sign: a word always stands beside the colour."""

    _SIGNS = {"good": "check", "warn": "warn", "bad": "cross"}  # noqa: RUF012

    def __init__(self, text: str = "", tone: str = "plain", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._tone = text, tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.say(text, tone)

    def say(self, text: str, tone: str) -> None:
        self._text, self._tone = text, tone
        self.setAccessibleName(text)
        self.setFixedSize(tag_width(text, tone), t.H_TAG)
        if self.parentWidget() is not None or not text:
            self.setVisible(bool(text))  # without a parent it would flash up as a window of its own
        self.update()

    def text(self) -> str:
        return self._text

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = mirror.painter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_tag(painter, self.rect(), self._text, self._tone)


def tag_width(text: str, tone: str) -> int:
    icon = 20 if tone in Tag._SIGNS else 0
    return QFontMetrics(theme.font(t.CAPTION, t.MEDIUM)).horizontalAdvance(text) + icon + 16


def paint_tag(painter: QPainter, area: QRect, text: str, tone: str) -> None:
    """Paint a tag; ``tone`` is good, warn, bad, plain or open (a border instead of a ground)."""
    signed = tone in Tag._SIGNS
    ground = f"{tone}_soft" if signed else "sunken" if tone == "plain" else "surface"
    words = tone if signed else "text"
    bordered = tone == "open" or theme.current().name == "high-contrast"
    painter.setPen(QPen(theme.color("line_strong" if tone == "open" else words), 1) if bordered else Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(ground))
    painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), t.R_SMALL, t.R_SMALL)
    left = area.left() + 8
    if signed:
        icons.paint(painter, Tag._SIGNS[tone], theme.color(words), left, area.top() + (area.height() - 16) // 2, 16)
        left += 20
    painter.setFont(theme.font(t.CAPTION, t.MEDIUM))
    painter.setPen(theme.color(words))
    painter.drawText(QRect(left, area.top(), area.right() - left, area.height()), _VCENTRE, text)


class Icon(QWidget):
    """One of our icons standing by itself; the words beside it carry the meaning."""

    def __init__(self, name: str, tone: str = "muted", size: int = 24) -> None:
        super().__init__()
        self._name, self._tone, self._size = name, tone, size
        self.setFixedSize(size, size)

    def show_icon(self, name: str, tone: str) -> None:
        self._name, self._tone = name, tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = mirror.painter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        icons.paint(painter, self._name, theme.color(self._tone), 0, 0, self._size)


class Figure(QWidget):
    """A large amount: the currency is a quieter, smaller run before it on the same baseline."""

    def __init__(self, size: int, right: bool = True) -> None:
        super().__init__()
        self._size, self._right = size, right
        self._sign = self._amount = ""
        self._quiet = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(round(size * 1.1))

    def say(self, sign: str, amount: str, quiet: bool = False) -> None:
        """``quiet`` is smaller and muted: to know, where another amount of the same place is to act upon."""
        if (sign, amount, quiet) != (self._sign, self._amount, self._quiet):
            self._sign, self._amount, self._quiet = sign, amount, quiet
            self.setAccessibleName(f"{sign} {amount}")
            self.update()

    def text(self) -> str:
        return f"{self._sign} {self._amount}"

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.StyleChange:
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = mirror.painter(self)
        quiet = t.TOTAL if self._size > t.TOTAL else t.SECTION
        size, tone = (quiet, "muted") if self._quiet else (self._size, "text")
        paint_figure(painter, self.rect(), self._sign, self._amount, size, self._right, tone)


def paint_figure(
    painter: QPainter, area: QRect, sign: str, amount: str, size: int, right: bool = True, tone: str = "text"
) -> int:
    """Paint an amount to the right or left of ``area``, smaller where it would not fit; returns its width.

    The currency stands on the side where the locale has it.
    """
    while size > t.AMOUNT and _figure_width(sign, amount, size) > area.width():
        size -= 4
    figure, quiet = theme.font(size, t.STRONG), theme.font(round(size * 0.58), t.MEDIUM)
    baseline = area.top() + (area.height() + QFontMetrics(figure).capHeight()) // 2
    whole = _figure_width(sign, amount, size)
    left = area.left() if not right else area.right() + 1 - whole
    first, last = left, left + whole
    leads = figures.in_force().sign_leads
    painter.setFont(quiet)
    painter.setPen(theme.color("muted"))
    painter.drawText(first if leads else last - QFontMetrics(quiet).horizontalAdvance(sign), baseline, sign)
    painter.setFont(figure)
    painter.setPen(theme.color(tone))
    painter.drawText(last - QFontMetrics(figure).horizontalAdvance(amount) if leads else first, baseline, amount)
    return whole


def _figure_width(sign: str, amount: str, size: int) -> int:
    quiet = QFontMetrics(theme.font(round(size * 0.58), t.MEDIUM)).horizontalAdvance(sign)
    return QFontMetrics(theme.font(size, t.STRONG)).horizontalAdvance(amount) + quiet + (size // 6 if sign else 0)


class Rule(QFrame):
    """A hairline."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.color("line"))


_BEHIND_CARET = "\u00a0"  # the caret stands clear of the first letter, which in Arabic is often a stroke like it
_VCENTRE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
