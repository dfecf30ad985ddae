"""What pages have beyond their settings, each made when its page is looked at."""

from __future__ import annotations

from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.errors import ShopError
from app.pictures import take_picture_file
from app.register import Register
from ui.kit.room import Desk
from ui.kit.told import sentence_of
from ui.settings.about_pane import AboutPane
from ui.settings.backup_pane import BackupPane
from ui.settings.doctor_pane import DoctorPane
from ui.settings.hub_pane import HubPane
from ui.settings.keys_pane import KeysPane
from ui.settings.presenter import SettingsPresenter
from ui.settings.printer_pane import PrinterPane
from ui.settings.receipt_preview import ReceiptPreview
from ui.settings.scanner_pane import ScannerPane

if TYPE_CHECKING:
    from ui.settings.view import SettingsView


def hang(view: SettingsView, presenter: SettingsPresenter, register: Register, desk: Desk) -> None:
    """Give the settings screen its pages that are more than rows."""
    view.extras = {
        "printer": lambda: PrinterPane(presenter, register, desk, "printer"),
        "invoice": lambda: PrinterPane(presenter, register, desk, "invoice.printer"),
        "keys": lambda: KeysPane(presenter),
        "scanner": lambda: ScannerPane(presenter),
        "backup": lambda: _backups(view, register, desk),
        "hub": lambda: HubPane(desk),
        "doctor": lambda: DoctorPane(register, desk),
        "about": lambda: AboutPane(register, desk),
    }
    view.sides = {"receipt": lambda: _preview(view, register, desk)}
    view.on_logo = lambda path: _take_logo(path, presenter, register, desk, view)


def _backups(view: SettingsView, register: Register, desk: Desk) -> QWidget:
    pane = BackupPane(register, desk)
    view.backups_changed.connect(pane.news)
    return pane


def _preview(view: SettingsView, register: Register, desk: Desk) -> QWidget:
    preview = ReceiptPreview(register, desk)
    view.previews(preview)
    return preview


def _take_logo(path: str, presenter: SettingsPresenter, register: Register, desk: Desk, view: SettingsView) -> None:
    """Keep the picture, then record its name; what is none is told."""

    def kept(future: Future[str]) -> None:
        error = future.exception()
        if isinstance(error, ShopError):
            view.toast.say(sentence_of(error), "bad")
        else:
            presenter.change("receipt.logo", future.result())

    desk.work(lambda: take_picture_file(register, Path(path)), kept, "logo")
