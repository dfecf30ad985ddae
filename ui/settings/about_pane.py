"""About: what this program is, where the shop's data lies, and which fonts its receipts lack."""

from __future__ import annotations

import platform
from collections.abc import Sequence
from concurrent.futures import Future

import PySide6
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QWidget

import app
from app.documents.missing import MissingFont
from app.register import Register
from ui.kit import tokens as t
from ui.kit.alive import while_alive
from ui.kit.buttons import Button
from ui.kit.labels import Label
from ui.kit.room import Desk
from ui.kit.screen import across, rows


class AboutPane(QWidget):
    def __init__(self, register: Register, desk: Desk) -> None:
        super().__init__()
        column = rows(self, spacing=t.S4)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(t.S5)
        self._grid.setVerticalSpacing(t.S3)
        self._grid.setColumnStretch(1, 1)
        column.addLayout(self._grid)
        self.fonts = Label(self.tr("Looking"), wrap=True)
        made_with = f"Python {platform.python_version()}, Qt {PySide6.__version__}"
        for name, words in (
            (self.tr("Cashwrap"), app.__version__),
            (self.tr("Licence"), self.tr("Apache 2.0: use it, change it, pass it on.")),
            (self.tr("Folder of this shop"), str(register.folder)),
            (self.tr("Runs on"), f"{made_with}, {platform.system()} {platform.release()}"),
        ):
            self._add(name, Label(words, wrap=True))
        self._add(self.tr("Fonts of receipts"), self.fonts)
        row = across()
        self.open = Button(self.tr("Show the folder"), icon="document")
        self.open.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(register.folder))))
        row.addWidget(self.open)
        row.addStretch(1)
        column.addLayout(row)
        desk.work(_missing_fonts, while_alive(self, self._tell_fonts), "fonts")

    def _add(self, name: str, words: Label) -> None:
        at = self._grid.rowCount()
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._grid.addWidget(Label(name, tone="muted"), at, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(words, at, 1)

    def _tell_fonts(self, future: Future[Sequence[MissingFont]]) -> None:
        missing = future.result()
        if not missing:
            self.fonts.setText(self.tr("Every script that receipts may hold can be printed."))
            return
        said = "\n".join(f"{one.package}  {one.characters[:12]}" for one in missing)
        self.fonts.setText(f"{self.tr('Install these to print more scripts:')}\n{said}")


def _missing_fonts() -> Sequence[MissingFont]:
    from app.documents.missing import missing_in
    from app.printing.sample import SCRIPTS

    return missing_in(SCRIPTS)
