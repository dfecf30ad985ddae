"""Backups: how they stand, a copy at one touch, those that are there, and the way back from one."""

from __future__ import annotations

from concurrent.futures import Future
from datetime import UTC, datetime

from PySide6.QtWidgets import QGridLayout, QWidget

from app.backups import Place, look_over
from app.found_backups import BackupFile
from app.register import Register
from ui.kit import figures, times
from ui.kit import tokens as t
from ui.kit.alive import while_alive
from ui.kit.buttons import Button, Kind
from ui.kit.labels import Label
from ui.kit.plural import counted
from ui.kit.room import Desk
from ui.kit.screen import across, empty, rows, show_if
from ui.kit.told import said

_FIRST = 5  # rows before somebody asks for the rest


class BackupPane(QWidget):
    """``news`` is called when a copy was begun, made or refused, whoever asked for it."""

    def __init__(self, register: Register, desk: Desk) -> None:
        super().__init__()
        self._register, self._desk = register, desk
        self._place: Place | None = None
        self._all = False
        column = rows(self, (0, 0, 0, t.S4), t.S3)
        head = across(spacing=t.S4)
        said = rows(spacing=t.S1)
        self.newest = Label("", t.LINE, t.STRONG, wrap=True)
        self.said = Label("", tone="muted", wrap=True)
        self.trouble = Label("", tone="bad", wrap=True)
        for label in (self.newest, self.said, self.trouble):
            said.addWidget(label)
        self.now = Button(self.tr("Make a copy now"), Kind.PRIMARY, "history")
        head.addLayout(said, 1)
        head.addWidget(self.now)
        column.addLayout(head)
        self._list = QWidget()
        self._grid = QGridLayout(self._list)
        self._grid.setContentsMargins(0, t.S2, 0, 0)
        self._grid.setHorizontalSpacing(t.S5)
        self._grid.setVerticalSpacing(t.S2)
        self._grid.setColumnStretch(3, 1)
        column.addWidget(self._list)
        self.where = Label("", t.CAPTION, tone="muted", wrap=True)
        column.addWidget(self.where)
        foot = across(spacing=t.S2)
        self.more = Button("")
        self.more.hide()  # until the files are looked at there is no telling how many
        self.help = Button(self.tr("How to bring one back"), icon="help")
        foot.addWidget(self.help)
        foot.addWidget(self.more)
        foot.addStretch(1)
        column.addLayout(foot)
        self.now.clicked.connect(self.make)
        self.more.clicked.connect(self._show_all)
        self.help.clicked.connect(lambda: desk.show_help("backup"))
        self.news()

    def make(self) -> None:
        """Ask for a checked copy; what becomes of it is news."""
        self.now.setEnabled(False)
        self.said.setText(self.tr("Copying. You can go on selling."))
        self._desk.back_up_now()

    def news(self) -> None:
        """How the backups stand is another than it was: say it, and look at the files again."""
        kept = self._desk.kept
        self.now.setEnabled(kept is None or not kept.making)
        trouble = f"{said(kept.problem)} {said(kept.hint)}".strip() if kept is not None else ""
        self.trouble.setText(trouble)
        show_if(bool(trouble), self.trouble)
        if kept is not None and kept.making:
            self.said.setText(self.tr("Copying. You can go on selling."))
        else:
            register = self._register
            self._desk.work(lambda: look_over(register), while_alive(self, self._looked), "backups")

    def _looked(self, future: Future[Place]) -> None:
        self._place = future.result()
        kept = self._desk.kept
        if kept is None or not kept.making:
            self._say_newest(self._place.files)
        self._fill(self._place.files)
        words = self.tr("Copies lie in %s.").replace("%s", str(self._place.path))
        if self._place.same_disk:
            words += " " + self.tr("That is the disk of the shop itself: a stick or another disk outlives it.")
        self.where.setText(words)

    def _say_newest(self, files: tuple[BackupFile, ...]) -> None:
        kept = self._desk.kept
        late = not files or (kept is not None and (kept.overdue or bool(kept.problem)))
        if files:
            age = times.ago(files[0].made_at, datetime.now(UTC))
            self.newest.setText(self.tr("Newest copy: %s").replace("%s", age))
            self.said.setText(self.tr("It was opened to check it, and holds every sale, item and setting until then."))
        else:
            self.newest.setText(self.tr("There is no copy yet"))
            self.said.setText(self.tr("A copy holds every sale, item and setting, and is opened to check it."))
        self.newest.set_tone("warn" if late else "good")

    def _show_all(self) -> None:
        self._all = True
        if self._place is not None:
            self._fill(self._place.files)

    def _fill(self, files: tuple[BackupFile, ...]) -> None:
        empty(self._grid)
        shown = files if self._all else files[:_FIRST]
        for row, file in enumerate(shown):
            for place, label in enumerate(self._row(file)):
                self._grid.addWidget(label, row, place)
        show_if(bool(files), self._list)
        self.more.say(counted("Show all %n", len(files)))
        show_if(len(files) > len(shown), self.more)

    def _row(self, file: BackupFile) -> tuple[Label, ...]:
        made = times.day_and_clock(file.made_at.astimezone())
        facts = counted("%n records", file.facts)
        whose = self.tr("by itself") if file.automatic else self.tr("by hand")
        quiet = (facts, figures.data_size(file.size), whose)
        return (Label(made, weight=t.MEDIUM), *(Label(words, tone="muted") for words in quiet))
