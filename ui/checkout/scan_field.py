"""The field that always shows where a scan went: the keyboard stands here unless a person moved it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent

from ui.checkout.state import ScanKind, ScanTold
from ui.kit import mirror, theme
from ui.kit import tokens as t
from ui.kit.labels import Field, Icon, Tag
from ui.kit.tips import plain_tip

_MOST_TAG = 224


class ScanField(Field):
    """40 high in the strip, icon at the left, a tag at the right with the last scan."""

    def __init__(self) -> None:
        super().__init__("", t.H_STRIP_CONTROL)
        self._icon = Icon("scan", "muted")
        self._icon.setParent(self)
        self._tag = Tag("", "good", self)
        self.setAccessibleName(self.tr("Scan, or type a name or code"))

    def sizeHint(self) -> QSize:
        return QSize(548, t.H_STRIP_CONTROL)

    def say(self, placeholder: str, told: ScanTold, times: str = "") -> None:
        """``placeholder`` invites; ``told`` is where the last scan went; ``times`` is how many come next."""
        if self.placeholderText() != placeholder:
            self.setPlaceholderText(placeholder)
            self.setToolTip(placeholder)  # the tag may leave little room for it
        text, tone = told.words, "good"
        if told.kind is ScanKind.UNKNOWN:
            text, tone = self.tr("%s not known").replace("%s", told.words), "warn"
        elif told.kind.needs_person:
            text, tone = self.tr("%s not added").replace("%s", told.words), "warn"
        elif told.kind is not ScanKind.GOOD:
            text = ""
        if times:
            text, tone = self.tr("%s × the next item").replace("%s", times), "plain"
        font = QFontMetrics(theme.font(t.CAPTION, t.MEDIUM))
        shown = font.elidedText(text, Qt.TextElideMode.ElideMiddle, _MOST_TAG)
        if shown != self._tag.text():
            self._tag.say(shown, tone)
            self._tag.setToolTip(plain_tip(text))
            self._place()

    def tag(self) -> str:
        return self._tag.text() if self._tag.isVisibleTo(self) else ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        middle, tag = self.height() // 2, self._tag.width()
        self._icon.setGeometry(mirror.area(self, QRect(t.S3, middle - 12, 24, 24)))
        self._tag.move(mirror.area(self, QRect(self.width() - tag - t.S3, middle - t.H_TAG // 2, tag, 1)).topLeft())
        self.setTextMargins(*mirror.margins(28, 0, tag if self._tag.text() else 0, 0))
