"""A copy now: one touch, checked, with where it lies."""

from __future__ import annotations

from concurrent.futures import Future
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from app.errors import ShopError
from app.register import Register
from ui.kit import tokens as t
from ui.kit.alive import while_alive
from ui.kit.buttons import Button, Kind
from ui.kit.labels import Label
from ui.kit.room import Desk
from ui.kit.screen import across, rows


class Copied(Protocol):
    """What is told of a copy: where it lies, how many facts it holds, its bytes."""

    @property
    def path(self) -> str: ...

    @property
    def facts(self) -> int: ...

    @property
    def size(self) -> int: ...


class BackupPane(QWidget):
    def __init__(self, register: Register, desk: Desk) -> None:
        super().__init__()
        self._register, self._desk = register, desk
        column = rows(self, (0, 0, 0, t.S4))
        row = across(spacing=t.S4)
        self.said = Label(self.tr("A copy holds every sale, item and setting, and is opened to check it."), wrap=True)
        self.now = Button(self.tr("Make a copy now"), Kind.PRIMARY, "history")
        row.addWidget(self.said, 1)
        row.addWidget(self.now)
        column.addLayout(row)
        self.now.clicked.connect(self.make)

    def make(self) -> None:
        """Write a checked copy while the till sells on."""
        self.now.setEnabled(False)
        self.said.setText(self.tr("Copying. You can go on selling."))
        kept = self._register.settings["backup.folder"]
        folder = Path(kept) if kept else self._register.folder / "backups"
        target = folder / f"cashwrap-{datetime.now(UTC).strftime('%Y-%m-%dT%H%M%SZ')}.zip"
        self._desk.work(lambda: self._register.back_up(target), while_alive(self, self._done), "backup")

    def _done(self, future: Future[Copied]) -> None:
        self.now.setEnabled(True)
        error = future.exception()
        if isinstance(error, ShopError):
            self.said.set_tone("bad")
            self.said.setText(f"{error.message} {error.hint}".strip())
            return
        done = future.result()
        self.said.set_tone("good")
        locale = QLocale()
        words = self.tr("Copied and checked: %n records, %s, in %p.")
        size = locale.formattedDataSize(done.size)
        self.said.setText(words.replace("%n", locale.toString(done.facts)).replace("%s", size).replace("%p", done.path))
