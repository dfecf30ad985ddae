"""One paper of an order: what became of it, why, and what a person can say or do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.kit import tokens as t
from ui.kit.buttons import Button
from ui.kit.labels import Label
from ui.kit.printer_words import trouble_words
from ui.kit.screen import across, rows
from ui.orders import words

if TYPE_CHECKING:
    from app.queries.print_jobs import PrintJob


class PaperRow(QWidget):
    """``answered`` says whether a paper nobody knows of was printed; ``again`` asks for one that was not."""

    answered = Signal(str, bool)
    again = Signal(str)

    def __init__(self, job: PrintJob) -> None:
        super().__init__()
        self.buttons: list[Button] = []
        stuck = job.state in ("unknown", "failed")
        column = rows(self, (0, 0, 0, t.S3), t.S1)
        column.addWidget(Label(words.job(job), t.CAPTION, tone="warn" if stuck else "text", wrap=True))
        trouble = trouble_words(job)
        if trouble:
            column.addWidget(Label(trouble, t.CAPTION, tone="muted", wrap=True))
        row = across(spacing=t.S2)
        if job.state == "unknown":
            self._add(self.tr("It is printed"), job, lambda: self.answered.emit(job.id, True))
            self._add(self.tr("Print a copy"), job, lambda: self.answered.emit(job.id, False))
        elif job.state == "failed" and job.kind != "drawer":
            self._add(self.tr("Print again"), job, lambda: self.again.emit(job.id))
        for button in self.buttons:
            row.addWidget(button)
        row.addStretch(1)
        if self.buttons:
            column.addLayout(row)

    def _add(self, text: str, job: PrintJob, act: object) -> None:
        button = Button(text)
        button.setAccessibleName(f"{text}: {words.job(job)}")
        button.clicked.connect(act)
        self.buttons.append(button)
