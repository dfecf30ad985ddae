"""Running the first run: a window until a folder is made, or until it is closed."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QLocale, QTimeZone
from PySide6.QtWidgets import QApplication

from ui.first_run.presenter import FirstRunPresenter
from ui.first_run.state import Way
from ui.first_run.window import FirstRunWindow, Remember
from ui.kit.futures import ScreenThread
from ui.single import Doorbell


class FirstRun:
    """``made`` is the folder that was made, once ``run`` returned; the window stays until ``close``."""

    def __init__(
        self, app: QApplication, folder: Path, name: str, *, language: str, demo_folder: Path | None = None
    ) -> None:
        self._app = app
        self._thread = ScreenThread()
        self.made: Path | None = None
        self.presenter = FirstRunPresenter(
            folder,
            self._thread.post,
            self._thread.work,
            self._finish,
            today=datetime.now(UTC).astimezone().date(),
            machine_zone=bytes(QTimeZone.systemTimeZoneId().data()).decode(),
            machine_country=QLocale.territoryToCode(QLocale.system().territory()),
            language=language,
            demo_folder=demo_folder,
        )
        self.window = FirstRunWindow(self.presenter)
        self._bell = Doorbell(name)
        self._bell.rung.connect(self.window.bring_forward)

    def run(self, remember_theme: Remember, remember_language: Remember) -> Path | None:
        """Show the window; returns the folder to open, or None when the window was closed."""
        self.window.theme_chosen.connect(remember_theme)
        self.window.language_chosen.connect(remember_language)
        self.window.setGeometry(self.window.screen().availableGeometry())
        self.window.showMaximized()
        self._app.exec()
        self._bell.close()
        self.presenter.cancel()
        shop = self.presenter.state.shop
        if self.made is not None and shop is not None and self.presenter.state.way in (Way.SHOP, Way.JOIN):
            remember_language(shop.language)
        return self.made

    def _finish(self, folder: Path) -> None:
        self.made = folder
        self._app.quit()

    def close(self) -> None:
        """The till stands in its place now."""
        self._thread.close()
        self.window.close()
        self.window.deleteLater()
