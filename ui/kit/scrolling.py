"""An area that scrolls what is too high for it, on the ground that lies behind, and follows the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSizePolicy, QWidget
from shiboken6 import isValid


class Scroll(QScrollArea):
    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner.setProperty("ground", "none")
        inner.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setWidget(inner)
        follow_keyboard(self)


class _Follower(QObject):
    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        inner = self._area.widget() if isValid(self._area) else None  # the keyboard leaves what is being taken down
        if new is not None and inner is not None and inner.isAncestorOf(new):
            self._area.ensureWidgetVisible(new, 0, 24)


def follow_keyboard(area: QScrollArea) -> None:
    """Bring into view what the keyboard comes to from outside as well; Qt's own follows it only within."""
    _Follower(area)


def scrolled(inner: QWidget) -> Scroll:
    """``inner`` in an area that scrolls where the window is too low for it."""
    return Scroll(inner)
