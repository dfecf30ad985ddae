"""Stops around the shop: settings, help, the first run, and a folder that does not open."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.errors import FolderDamaged, FolderInUse
from tests.walker.guide import Guide, settle
from tests.walker.stops import stop
from ui.first_run.presenter import FirstRunPresenter
from ui.first_run.state import Page, Way
from ui.first_run.window import FirstRunWindow
from ui.kit.futures import ScreenThread
from ui.opening import OpeningTrouble
from ui.rescue import RescuePane

Key = Qt.Key
PAGES = ("shop", "taxes", "counter", "keys", "receipt", "printer", "invoice", "scanner", "backup", "about")


def _page(name: str) -> None:
    @stop(f"settings/{name}")
    def _look(guide: Guide) -> None:
        screen = guide.room("settings")
        guide.touch(next(item for item in screen.items if item.page == name))


for _name in PAGES:
    _page(_name)


def turn_to(guide: Guide, name: str) -> Any:
    screen = guide.room("settings")
    guide.touch(next(item for item in screen.items if item.page == name))
    settle()
    return screen


@stop("settings/backup-made")
def _backup_made(guide: Guide) -> None:
    from ui.settings.backup_pane import BackupPane

    pane = turn_to(guide, "backup").findChild(BackupPane)
    guide.until(pane.now.isEnabled, "the backups")
    guide.touch(pane.now)
    guide.until(lambda: pane.now.isEnabled() and pane.newest.text() and pane._place.files, "the copy")


@stop("settings/doctor")
def _doctor(guide: Guide) -> None:
    from ui.settings.doctor_pane import DoctorPane

    pane = turn_to(guide, "doctor").findChild(DoctorPane)
    guide.until(lambda: pane.found and pane.again.isEnabled(), "what the doctor found")


@stop("settings/search")
def _search(guide: Guide) -> None:
    screen = guide.room("settings")
    guide.touch(screen.items[0])
    screen.field.setFocus()
    guide.type("e")  # in most names, so that what shops typed finds no more than they do
    guide.until(lambda: screen.presenter is not None and screen.presenter.state.query == "e", "the search")


@stop("settings/scanner-measuring")
def _measuring(guide: Guide) -> None:
    screen = guide.room("settings")
    guide.touch(next(item for item in screen.items if item.page == "scanner"))
    settle()
    from ui.settings.scanner_pane import ScannerPane

    pane = screen.findChild(ScannerPane)
    guide.touch(pane.measure)
    guide.afterwards(pane.presenter.stop)


@stop("help/keys")
def _keys(guide: Guide) -> None:
    guide.press(Key.Key_F1)
    guide.until(lambda: guide.till.shell.keys_page is not None, "the keys")


@stop("help/page")
def _help(guide: Guide) -> None:
    _keys(guide)
    guide.till.shell._ask_help()
    guide.until(lambda: guide.till.shell.help_page is not None, "the help")


def first_run(guide: Guide, **changes: Any) -> FirstRunWindow:
    thread = ScreenThread()
    empty = guide.shop.folder.parent / "new"
    told: dict[str, Any] = {"machine_zone": "Europe/London", "look_in": lambda: (guide.shop.folder.parent / "stick",)}
    presenter = FirstRunPresenter(
        empty, thread.post, changes.get("work", thread.work), lambda _made: None, today=date(2026, 11, 22), **told
    )
    window = FirstRunWindow(presenter)
    _in_place_of_the_till(guide, window, thread.close)
    return window


def _in_place_of_the_till(guide: Guide, window: QWidget, *ends: Callable[[], None]) -> None:
    till = guide.till.shell
    till.hide()

    def end() -> None:
        window.close()
        window.deleteLater()
        for one in ends:
            one()

    guide.afterwards(end)
    guide.fit(window)
    window.activateWindow()
    QApplication.setActiveWindow(window)
    settle()


@stop("first-run/start")
def _start(guide: Guide) -> None:
    window = first_run(guide)
    guide.until(window.start.isVisible, "the cards")


@stop("first-run/shop")
def _shop(guide: Guide) -> None:
    window = first_run(guide)
    window.presenter.choose(Way.SHOP)
    guide.until(window.shop.isVisible, "the shop")


@stop("first-run/backup")
def _backup(guide: Guide) -> None:
    window = first_run(guide)
    window.presenter.choose(Way.BACKUP)
    guide.until(lambda: window.backup.isVisible() and not window.presenter.state.looking, "the backups")


@stop("first-run/working")
def _working(guide: Guide) -> None:
    window = first_run(guide, work=lambda _job, _done, _name: None)
    window.presenter._show(page=Page.WORKING, way=Way.DEMO)
    guide.until(window.working.isVisible, "the work")


@stop("first-run/joining")
def _joining(guide: Guide) -> None:
    """A hub that does not answer yet."""
    window = first_run(guide, work=lambda _job, _done, _name: None)
    window.presenter._show(page=Page.WORKING, way=Way.JOIN)
    guide.until(window.working.isVisible, "the work")


@stop("trouble/in-use")
def _in_use(guide: Guide) -> None:
    page = OpeningTrouble(FolderInUse("Another window has this till open.", "Close it, then try again."))
    guide.till.shell.cover(page)


@stop("trouble/damaged")
def _damaged(guide: Guide) -> None:
    hint = "Restore a backup, or write out what can still be read."
    page = OpeningTrouble(FolderDamaged("A record does not fit the ones before it.", hint), can_rescue=True)
    guide.till.shell.cover(page)


@stop("trouble/rescue")
def _rescue(guide: Guide) -> None:
    pane = RescuePane(_copied(guide.shop.folder), guide.till.thread_of_screen.work)
    guide.till.shell.cover(pane)
    guide.until(pane.write_out.isEnabled, "what is there")


def _copied(folder: Path) -> Path:
    """The folder as it stands, so that what reads it holds nothing of the open one."""
    import shutil

    copied = folder.parent / "damaged"
    if not copied.exists():
        shutil.copytree(folder, copied)
    return copied
