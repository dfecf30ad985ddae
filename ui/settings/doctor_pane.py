"""The doctor: what is not well first, with the next step; what is well quietly under it; and a file to send."""

from __future__ import annotations

from collections.abc import Iterable
from concurrent.futures import Future
from datetime import datetime
from itertools import groupby
from pathlib import Path

import shiboken6
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from app.devices.printer import Condition, Status
from app.doctor import Finding, Standing, examine, write_report
from app.errors import ShopError
from app.logs import own_state
from app.register import Register
from ui.kit import tokens as t
from ui.kit.alive import while_alive
from ui.kit.bar import Bar
from ui.kit.buttons import Button, Kind
from ui.kit.labels import Icon, Label, Rule
from ui.kit.room import Desk
from ui.kit.screen import across, empty, rows, show_if
from ui.kit.told import sentence_of
from ui.settings.doctor_words import group_word, summary, words_of

_NAMES = 200  # px that a group's name takes
_LOOKS = {Standing.ILL: ("cross", "bad"), Standing.ATTENTION: ("warn", "warn")}


class DoctorPane(QWidget):
    def __init__(self, register: Register, desk: Desk) -> None:
        super().__init__()
        self._register, self._desk = register, desk
        self.found: tuple[Finding, ...] = ()
        column = rows(self, spacing=t.S3)
        head = across(spacing=t.S2)
        self.title = Label("", t.LINE, t.STRONG)
        self.again = Button(self.tr("Look again"), icon="search")
        self.save = Button(self.tr("Save a file to send"), Kind.PRIMARY, "document")
        head.addWidget(self.title, 1)
        head.addWidget(self.again)
        head.addWidget(self.save)
        column.addLayout(head)
        self.bar = Bar()
        column.addWidget(self.bar)
        self.said = Label(
            self.tr(
                "The file holds what stands here and the program's own log: no names, no addresses, nothing that was"
                " typed or sold. Nobody gets it unless you send it."
            ),
            t.CAPTION,
            tone="muted",
            wrap=True,
        )
        column.addWidget(self.said)
        self._findings = QWidget()
        self._lines: QVBoxLayout = rows(self._findings, (0, t.S2, 0, 0), t.S3)
        column.addWidget(self._findings)
        self.again.clicked.connect(self.look)
        self.save.clicked.connect(self._ask_where)
        self.look()

    def look(self) -> None:
        """Examine the folder and the machine beside the screen."""
        self._ready(False)
        self.title.setText(self.tr("Looking"))
        self.title.set_tone("text")
        folder, printer = self._register.folder, self._heard()

        def examined() -> tuple[Finding, ...]:
            return examine(folder, printer, lambda done, of: self._desk.post(lambda: self._step(done, of)))

        self._desk.work(examined, while_alive(self, self._show), "doctor")

    def _step(self, done: int, of: int) -> None:
        if shiboken6.isValid(self):
            self.bar.show_share(1000 * done // of)

    def _heard(self) -> Status:
        """What this window heard of its printer: it has it open, so nobody else may ask."""
        state = self._desk.printer()
        return Status(state.condition, state.code) if state is not None else Status(Condition.UNKNOWN, "no-answer")

    def _ready(self, ready: bool) -> None:
        self.again.setEnabled(ready)
        self.save.setEnabled(ready)
        show_if(not ready, self.bar)

    def _show(self, future: Future[tuple[Finding, ...]]) -> None:
        self.found = future.result()
        self._ready(True)
        words, tone = summary(self.found)
        self.title.setText(words)
        self.title.set_tone(tone)
        empty(self._lines)
        for standing in _LOOKS:
            for one in (one for one in self.found if one.standing is standing):
                self._lines.addWidget(_Trouble(one))
        quiet = [one for one in self.found if one.standing not in _LOOKS]
        for group in dict.fromkeys(one.group for one in quiet):
            self._lines.addWidget(_Quiet(group, (one for one in quiet if one.group == group)))

    # The file --------------------------------------------------------------------------------------------------

    def _ask_where(self) -> None:
        place = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        name = f"cashwrap-doctor-{datetime.now().astimezone().strftime('%Y-%m-%d')}.zip"
        path, _ = QFileDialog.getSaveFileName(self, self.save.text(), str(place / name), "ZIP (*.zip)")
        if path:
            self.save_to(Path(path))

    def save_to(self, target: Path) -> None:
        """Write the file somebody who helps can read."""
        found = self.found
        self._desk.work(
            lambda: write_report(found, own_state(), target), while_alive(self, self._saved), "doctor's file"
        )

    def _saved(self, future: Future[Path]) -> None:
        error = future.exception()
        self.said.set_tone("bad" if error is not None else "good")
        if isinstance(error, ShopError):
            self.said.setText(sentence_of(error))
            return
        self.said.setText(self.tr("Saved as %s. Nothing personal is in it.").replace("%s", str(future.result())))


class _Trouble(QWidget):
    """A finding to act upon: its sign, its group, what it is, and the next step."""

    def __init__(self, found: Finding) -> None:
        super().__init__()
        said, step = words_of(found)
        icon, tone = _LOOKS[found.standing]
        column = rows(self, spacing=t.S3)
        row = across(spacing=t.S3)
        row.addWidget(Icon(icon, tone), 0, Qt.AlignmentFlag.AlignTop)
        words = rows(spacing=2)
        words.addWidget(Label(f"{group_word(found.group)}: {said}", t.BODY, t.MEDIUM, wrap=True))
        words.addWidget(Label(step, wrap=True))
        row.addLayout(words, 1)
        column.addLayout(row)
        column.addWidget(Rule())


class _Quiet(QWidget):
    """What is well or merely told in one group, a line for each kind of finding."""

    def __init__(self, group: str, found: Iterable[Finding]) -> None:
        super().__init__()
        row = across(self, spacing=t.S4)
        name = Label(group_word(group), weight=t.MEDIUM, wrap=True)
        name.setFixedWidth(_NAMES)
        row.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        words = rows(spacing=2)
        for _, those in groupby(found, lambda one: one.code):
            words.addWidget(Label(" · ".join(words_of(one)[0] for one in those), tone="muted", wrap=True))
        row.addLayout(words, 1)
