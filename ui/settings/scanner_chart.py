"""A strip of bars: one for each pause between two keys of a scan, so that a person sees a machine's even hand."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.devices.scanner_measure import SCANS, Trace
from app.devices.scanner_profile import FAST_GAP, LONGEST_GAP
from ui.kit import theme
from ui.kit import tokens as t

_HEIGHT, _TOP, _BAR, _SPACE = 176, 160, 14, 3  # px; the top of the strip is as many ms
_BETWEEN, _FOR_WORDS = 24, 56


class GapChart(QWidget):
    """Time runs as the reading does; a bar as high as its pause, up to 160 ms."""

    def __init__(self) -> None:
        super().__init__()
        self._traces: tuple[Trace, ...] = ()
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(480, _HEIGHT)

    def show_traces(self, traces: tuple[Trace, ...]) -> None:
        self._traces = traces
        said = ", ".join(str(gap) for trace in traces for gap in trace.gaps)
        self.setAccessibleName(self.tr("Pauses between keys, in ms: %s").replace("%s", said or "0"))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), t.R_CONTROL, t.R_CONTROL)
        inside = self.rect().adjusted(t.S4, t.S2, -t.S4, -t.S2)
        self._paint_marks(painter, inside)
        if self.isRightToLeft():
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        self._paint_bars(painter, inside.adjusted(0, 0, -_FOR_WORDS, 0))

    def _paint_marks(self, painter: QPainter, area: QRect) -> None:
        """The pauses that tell a scanner from a hand."""
        painter.setFont(theme.font(t.CAPTION))
        side = Qt.AlignmentFlag.AlignRight  # which Qt turns round
        for gap in (FAST_GAP, LONGEST_GAP):
            y = area.bottom() - gap * area.height() // _TOP
            painter.setPen(QPen(theme.color("line_strong"), 1, Qt.PenStyle.DotLine))
            painter.drawLine(area.left(), y, area.right(), y)
            painter.setPen(theme.color("muted"))
            words, place = self.tr("%s ms").replace("%s", str(gap)), QRect(area.left(), y - 18, area.width(), 16)
            painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_bars(self, painter: QPainter, area: QRect) -> None:
        width = (area.width() - _BETWEEN * (SCANS - 1)) // SCANS
        painter.setPen(Qt.PenStyle.NoPen)
        for place, trace in enumerate(self._traces[-SCANS:]):
            left = area.left() + place * (width + _BETWEEN)
            step = min(_BAR + _SPACE, width / max(1, len(trace.gaps)))
            for at, gap in enumerate(trace.gaps):
                high = max(3, min(gap, _TOP) * area.height() // _TOP)
                painter.setBrush(theme.color("good" if gap <= FAST_GAP else "accent" if gap <= LONGEST_GAP else "warn"))
                bar = QRectF(left + at * step, area.bottom() - high, max(1.0, step - min(_SPACE, step / 3)), high)
                painter.drawRoundedRect(bar, 1.5, 1.5)
