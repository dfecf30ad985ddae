"""The page of backups in the real window: a copy by hand, what lies there, and what is wrong, each in words."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.backups import Place, back_up, look_over, place_of
from app.found_backups import file_name, found
from app.register import Register
from app.services.settings import change_settings
from tests.shop import ring
from tests.test_backups import NOON
from ui.help.view import HelpOverlay
from ui.kit.labels import Label
from ui.settings.backup_pane import BackupPane
from ui.settings.view import SettingsView
from ui.till import Till


def pane_of(view: SettingsView) -> BackupPane:
    view.choose("backup")
    pane = view.findChild(BackupPane)
    assert pane is not None
    return pane


def words_of(pane: BackupPane) -> str:
    return "\n".join(label.text() for label in pane.findChildren(Label) if label.isVisible())


def test_until_the_files_are_looked_at_no_button_asks_for_more_of_them(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, view: SettingsView
) -> None:
    may_look = Event()

    def slow(register: Register) -> Place:
        may_look.wait(20)
        return look_over(register)

    monkeypatch.setattr("ui.settings.backup_pane.look_over", slow)
    pane = pane_of(view)
    try:
        qtbot.waitUntil(pane.now.isVisible)
        assert not pane.more.isVisible(), "a button without a word on it"
    finally:
        may_look.set()
    qtbot.waitUntil(lambda: "no copy yet" in pane.newest.text())


def test_a_copy_is_one_touch_and_stands_in_the_list(qtbot: QtBot, window: Till, view: SettingsView) -> None:
    pane = pane_of(view)
    assert window.register is not None
    qtbot.waitUntil(lambda: "no copy yet" in pane.newest.text())
    assert pane.newest.property("tone") == "warn"
    QTest.mouseClick(pane.now, Qt.MouseButton.LeftButton)
    assert not pane.now.isEnabled()
    assert "go on selling" in pane.said.text()
    qtbot.waitUntil(lambda: "just now" in pane.newest.text(), timeout=20_000)
    assert pane.now.isEnabled()
    (made,) = found(place_of(window.register))
    assert not made.automatic
    assert str(made.path.parent) in pane.where.text()
    qtbot.waitUntil(lambda: "by hand" in words_of(pane))
    assert pane.newest.property("tone") == "good"
    assert window.upkeep.states(prints=False) == ()


@pytest.mark.warns("no backup was made")
def test_a_copy_that_cannot_be_made_says_why_and_the_strip_says_so_too(
    qtbot: QtBot, window: Till, view: SettingsView, tmp_path: Path
) -> None:
    assert window.register is not None
    (tmp_path / "file").write_text("in the way")
    window.register.do(change_settings, {"backup.folder": str(tmp_path / "file")}).result()
    pane = pane_of(view)
    QTest.mouseClick(pane.now, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "cannot be written" in pane.trouble.text(), timeout=20_000)
    assert "Check the disk" in pane.trouble.text() and pane.trouble.isVisible()
    assert window.upkeep.states(prints=False) == (("No backup", "warn"),)
    window.register.do(change_settings, {"backup.folder": ""}).result()
    qtbot.waitUntil(pane.now.isEnabled)
    QTest.mouseClick(pane.now, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "just now" in pane.newest.text(), timeout=20_000)
    assert pane.trouble.isHidden()
    assert window.upkeep.states(prints=False) == ()


def test_many_copies_are_few_rows_until_they_are_asked_for(qtbot: QtBot, window: Till, view: SettingsView) -> None:
    assert window.register is not None
    ring(window.register)
    first = back_up(window.register, place_of(window.register) / file_name(NOON, automatic=True))
    for hour in range(1, 9):
        copy = first.path.with_name(file_name(NOON.replace(hour=hour), automatic=True))
        copy.write_bytes(first.path.read_bytes())
    pane = pane_of(view)
    qtbot.waitUntil(lambda: pane.more.isVisible())
    qtbot.waitUntil(lambda: words_of(pane).count("by itself") == 5)
    QTest.mouseClick(pane.more, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: words_of(pane).count("by itself") == 9)
    assert pane.more.isHidden()


def test_how_to_bring_one_back_is_one_touch(qtbot: QtBot, window: Till, view: SettingsView) -> None:
    pane = pane_of(view)
    QTest.mouseClick(pane.help, Qt.MouseButton.LeftButton)
    overlay = window.shell.help_page
    assert isinstance(overlay, HelpOverlay) and overlay.page.name == "backup"
