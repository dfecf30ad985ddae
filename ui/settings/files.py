"""Settings that name a file or a folder: chosen with the system's own box, and cleared."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog

from ui.kit import tokens as t
from ui.kit.buttons import Button
from ui.kit.labels import ElidedLabel
from ui.kit.screen import across, show_if
from ui.settings.controls import Control


class _Chosen(Control):
    """What is chosen, a button to choose another, and one to take it out."""

    def __init__(self, name: str, none: str, choose: str) -> None:
        super().__init__()
        self._none = none
        self.words = ElidedLabel(none, tone="muted")
        self.choose = Button(choose, icon="document")
        self.clear = Button("", icon="cross")
        self.choose.setAccessibleName(f"{name}: {choose}")
        self.clear.setAccessibleName(f"{name}: {self.tr('Take it out')}")
        self.clear.setToolTip(self.tr("Take it out"))
        row = across(self, spacing=t.S2)
        row.addWidget(self.words, 1)
        row.addWidget(self.choose)
        row.addWidget(self.clear)
        self.choose.clicked.connect(self.ask)
        self.clear.clicked.connect(lambda: self.done.emit(""))

    def ask(self) -> None:
        """Open the system's box."""

    def show_value(self, value: Any) -> None:
        self.words.setText(self.said(str(value)) if value else self._none)
        show_if(bool(value), self.clear)

    def said(self, value: str) -> str:
        return value


class FolderControl(_Chosen):
    def __init__(self, name: str) -> None:
        super().__init__(name, "", "")
        self._none = self.tr("In the folder of the shop")
        self.choose.say(self.tr("Choose"))
        self.choose.setAccessibleName(f"{name}: {self.tr('Choose')}")

    def ask(self) -> None:
        path = QFileDialog.getExistingDirectory(self, self.choose.accessibleName())
        if path:
            self.done.emit(path)


class LogoControl(_Chosen):
    """``picked`` brings a picture file; the page keeps it and records its name."""

    picked = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__(name, "", "")
        self._none = self.tr("None")
        self.choose.say(self.tr("Choose"))
        self.choose.setAccessibleName(f"{name}: {self.tr('Choose')}")

    def ask(self) -> None:
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg *.webp *.gif)")
        path, _ = QFileDialog.getOpenFileName(self, self.choose.accessibleName(), "", kinds)
        if path:
            self.picked.emit(path)

    def said(self, value: str) -> str:
        return self.tr("Chosen")
