"""Printers that were found, one touch each, and a page to try the chosen one with."""

from __future__ import annotations

from concurrent.futures import Future

from PySide6.QtWidgets import QFileDialog, QWidget

from app.devices.printer_found import FoundPrinter, found_printers
from app.errors import ShopError
from app.register import Register
from app.services.printing import queue_test
from ui.kit import tokens as t
from ui.kit.alive import while_alive
from ui.kit.buttons import Button, Kind
from ui.kit.labels import Label
from ui.kit.room import Desk
from ui.kit.screen import across, rows, show_if
from ui.kit.told import sentence_of
from ui.settings.presenter import SettingsPresenter


class FoundRow(Button):
    """A printer by its own name, its address under it; a touch chooses it."""

    def __init__(self, found: FoundPrinter) -> None:
        super().__init__("", Kind.METHOD, "print")
        self.address = found.address
        self.setFixedHeight(56)
        self.setCheckable(True)
        self.say(found.name, found.address)


class PrinterPane(QWidget):
    """``key`` is the setting that holds the address; only spooler queues and folders print invoices."""

    def __init__(self, presenter: SettingsPresenter, register: Register, desk: Desk, key: str) -> None:
        super().__init__()
        self._presenter, self._register, self._desk, self._key = presenter, register, desk, key
        column = rows(self, (0, 0, 0, t.S4), t.S2)
        head = across(spacing=t.S2)
        self.said = Label("", tone="muted", wrap=True)
        self.again = Button(self.tr("Look again"), icon="search")
        self.test = Button(self.tr("Print a test page"), Kind.PRIMARY, "print")
        self.none = Button(self.tr("No printer"))
        head.addWidget(self.said, 1)
        self.folder = Button(self.tr("PDF files"), icon="document")
        self.folder.setToolTip(self.tr("Keep each paper as a PDF file in a folder"))
        for button in (self.again, self.folder, self.none, self.test):
            head.addWidget(button)
        column.addLayout(head)
        self._list = rows(spacing=t.S2)
        column.addLayout(self._list)
        self.found: list[FoundRow] = []
        self.told = Label("", wrap=True)
        self.told.hide()
        column.addWidget(self.told)
        self.again.clicked.connect(self.look)
        self.test.clicked.connect(self.print_test)
        self.none.clicked.connect(lambda: self._choose("none"))
        self.folder.clicked.connect(self._ask_folder)
        show_if(key == "printer", self.test)
        self.look()

    def look(self) -> None:
        """Ask this computer which printers it sees."""
        self.said.setText(self.tr("Looking for printers"))
        self.again.setEnabled(False)
        self._desk.work(found_printers, while_alive(self, self._show), "printers")

    def _show(self, future: Future[tuple[FoundPrinter, ...]]) -> None:
        wanted = [one for one in future.result() if self._key == "printer" or one.kind == "cups"]
        for row in self.found:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.found = [FoundRow(one) for one in wanted]
        for row in self.found:
            row.clicked.connect(lambda _on=False, address=row.address: self._choose(address))
            self._list.addWidget(row)
        self.again.setEnabled(True)
        self.mark()
        if self.found:
            self.said.setText(self.tr("Found these. Touch the one to use."))
        elif self._key == "printer":
            self.said.setText(
                self.tr("None found by itself. A network printer is set by its address below, as tcp:HOST:9100.")
            )
        else:
            self.said.setText(self.tr("This computer has no printer set up. A folder can take PDF files."))

    def _ask_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(self, self.folder.toolTip())
        if path:
            self._choose(f"pdf:{path}")

    def _choose(self, address: str) -> None:
        self._presenter.change(self._key, address)
        self._desk.post(self.mark)

    def mark(self) -> None:
        """Show which one is in use."""
        for row in self.found:
            row.setChecked(row.address == self._register.settings[self._key])
            row.update()

    def print_test(self) -> None:
        """Queue the test page; what became of it is told by the printer's own state."""
        future = self._register.do(queue_test)
        self._desk.work(future.result, while_alive(self, self._told), "test page")

    def _told(self, future: Future[str]) -> None:
        error = future.exception()
        self.told.set_tone("bad" if error is not None else "good")
        if isinstance(error, ShopError):
            self.told.setText(sentence_of(error))
        elif error is not None:
            raise error
        else:
            self.told.setText(self.tr("Sent. The ruler on the page must fill the paper from edge to edge."))
        show_if(True, self.told)
