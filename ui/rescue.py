"""A damaged folder, opened for reading: what it still holds, and the ways on. Nothing in it is changed."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog

from app.backups import restore_in_place
from app.errors import ShopError
from app.found_backups import BackupFile, found
from app.rescue import Found, FoundOrder, Wreck
from ui.kit import figures
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.labels import Icon, Label
from ui.kit.screen import Pane, across, rows, show_if
from ui.kit.table import Cell, Column, Rows, TableView
from ui.kit.times import day_and_clock, local

Work = Callable[[Callable[[], Any], Callable[[Future[Any]], None], str], None]


class RescuePane(Pane):
    """Lists the orders that can still be read; writes them out, or brings back the newest whole backup."""

    restored = Signal()
    left = Signal()

    def __init__(self, folder: Path, work: Work) -> None:
        super().__init__("canvas")
        self._folder, self._work = folder, work
        self._newest: BackupFile | None = None
        column = rows(self, (t.S5, t.S5, t.S5, t.S4), t.S3)
        head = across(spacing=t.S3)
        head.addWidget(Icon("warn", "warn", 32), 0, Qt.AlignmentFlag.AlignTop)
        words = rows(spacing=t.S1)
        self.title = Label(self.tr("This folder is damaged"), t.TITLE, t.STRONG)
        self.sentence = Label(self.tr("Reading what is there…"), wrap=True)
        self.hint = Label("", tone="muted", wrap=True)
        for label in (self.title, self.sentence, self.hint):
            words.addWidget(label)
        head.addLayout(words, 1)
        column.addLayout(head)
        self.rows: Rows[FoundOrder] = Rows(self._columns())
        self.table = TableView(self.rows)
        self.table.setAccessibleName(self.tr("Orders that can be read"))
        column.addWidget(self.table, 1)
        column.addLayout(self._foot())
        self._work(self._look, self._looked, "rescue")

    def _foot(self) -> Any:
        foot = across(spacing=t.S2)
        self.close_button = Button(self.tr("Close"))
        self.write_out = Button(self.tr("Write out what is there"), icon="document")
        self.bring_back = Button(self.tr("Bring back the backup"), Kind.PRIMARY)
        self.close_button.clicked.connect(self.left)
        self.write_out.clicked.connect(self._choose_place)
        self.bring_back.clicked.connect(self._restore)
        self._enable(False)
        foot.addWidget(self.close_button)
        foot.addStretch(1)
        foot.addWidget(self.write_out)
        foot.addWidget(self.bring_back)
        return foot

    def _columns(self) -> tuple[Column[FoundOrder], ...]:
        return (
            Column(self.tr("Order"), lambda row: Cell(row.number, weight=t.MEDIUM), 200),
            Column(self.tr("Time"), lambda row: Cell(day_and_clock(local(row.sold_at)), "muted"), 200),
            Column(self.tr("Lines"), lambda row: Cell(str(row.lines), "muted"), 96, right=True),
            Column("", lambda row: Cell("" if row.whole else self.tr("Not as recorded"), tag="bad")),
            Column(self.tr("Total"), self._total, 160, right=True),
        )

    def _total(self, row: FoundOrder) -> Cell:
        return Cell(figures.amount(row.total_minor, row.currency), weight=t.STRONG)

    def _enable(self, ready: bool) -> None:
        self.write_out.setEnabled(ready)
        self.bring_back.setEnabled(ready and self._newest is not None)

    # Looking ---------------------------------------------------------------------------------------------------

    def _look(self) -> tuple[Found, tuple[BackupFile, ...]]:
        backups = found(self._folder / "backups")
        try:
            with Wreck(self._folder) as wreck:
                return wreck.look(), backups
        except ShopError:
            return Found(0, 0, 0, ()), backups

    def _looked(self, future: Future[tuple[Found, tuple[BackupFile, ...]]]) -> None:
        what, backups = future.result()
        self._newest = backups[0] if backups else None
        self.rows.replace(what.orders, False)
        told = self.tr("Orders that can still be read: %1. Records that cannot: %2. Nothing in the folder was changed.")
        self.sentence.setText(
            told.replace("%1", figures.whole(len(what.orders))).replace("%2", figures.whole(what.lost + what.altered))
        )
        self.hint.setText(self._backup_words())
        self._enable(True)

    def _backup_words(self) -> str:
        if self._newest is None:
            return self.tr("There is no backup beside it. Write out what is there, then restore one from elsewhere.")
        made = day_and_clock(self._newest.made_at.astimezone())
        told = self.tr("The newest whole backup is from %1. What was sold after it stands in this list.")
        return told.replace("%1", made)

    # Ways on ---------------------------------------------------------------------------------------------------

    def _choose_place(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Where to write"), str(Path.home()))
        if chosen:
            self.write_to(Path(chosen) / "cashwrap-rescue")

    def write_to(self, place: Path) -> None:
        """Write everything that can be read into ``place``."""
        self._enable(False)
        self.hint.setText(self.tr("Writing…"))

        def written() -> Path:
            with Wreck(self._folder) as wreck:
                wreck.export(place)
            return place

        self._work(written, self._written, "rescue")

    def _written(self, future: Future[Path]) -> None:
        self._enable(True)
        if self._told_trouble(future):
            return
        self.hint.setText(self.tr("Written to %s").replace("%s", str(future.result())))

    def _restore(self) -> None:
        newest = self._newest
        if newest is None:
            return
        self._enable(False)
        self.hint.setText(self.tr("Bringing back the backup. Each record is checked."))
        self._work(lambda: restore_in_place(self._folder, newest.path, datetime.now(UTC)), self._restored, "restore")

    def _restored(self, future: Future[Path]) -> None:
        if self._told_trouble(future):
            self._enable(True)
            return
        self.restored.emit()

    def _told_trouble(self, future: Future[Any]) -> bool:
        error = future.exception()
        if error is None:
            return False
        if not isinstance(error, ShopError):
            raise error
        self.hint.setText(" ".join(part for part in (error.message, error.hint) if part))
        return True

    def arrive(self) -> None:
        (self.bring_back if self.bring_back.isEnabled() else self.write_out).setFocus()
        show_if(True, self.table)
