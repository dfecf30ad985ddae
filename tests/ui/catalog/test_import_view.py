"""The import on the real window, by keyboard: a file chosen, its columns said, taken in, shown, taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.queries.products import counts
from tests.ui.conftest import Start, open_register
from tests.ui.hands import Hands
from ui.catalog.importing.presenter import ImportPresenter
from ui.catalog.importing.state import ROWS, Step
from ui.catalog.importing.view import ImportView
from ui.till import Till

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
LIST = "EAN;was es ist;VK\n4006381333931;Stift;1,20\n4006381333948;Marker;2,50\n;Ohne Code;1,00\n"
CHILD_MS = 30_000  # a machine with much to do is slow to start a child process


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Files of the last times are those of the test."""
    remembered: list[str] = []
    monkeypatch.setattr("ui.catalog.importing.recent.remembered_files", lambda: tuple(remembered))
    monkeypatch.setattr(
        "ui.catalog.importing.recent.remember_files", lambda paths: remembered.__setitem__(slice(None), paths)
    )


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "liste.csv"
    path.write_text(LIST, encoding="utf-8")
    return path


@pytest.fixture
def till(start: Start) -> Iterator[Till]:
    yield start(opened=lambda folder: open_register(folder, goods=""))


@pytest.fixture
def view(till: Till) -> ImportView:
    till.checkout.catalog.empty.button.click()
    assert till.catalog.import_view is not None
    assert till.shell.current() is till.catalog.import_view
    return till.catalog.import_view


@pytest.fixture
def presenter(till: Till, view: ImportView) -> ImportPresenter:
    assert till.catalog.importing is not None
    return till.catalog.importing


def key(hands: Hands, which: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.activePopupWidget() or QApplication.focusWidget() or hands.till.shell, which, modifier)


@pytest.fixture
def hands(qtbot: QtBot, till: Till) -> Hands:
    return Hands(qtbot, till)


@pytest.mark.qt_log_ignore("does not support")  # popups, where there is no window system
def test_a_list_comes_in_by_keyboard_and_goes_back(
    qtbot: QtBot, till: Till, view: ImportView, presenter: ImportPresenter, hands: Hands, file: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr("ui.catalog.importing.view.QFileDialog.getOpenFileName", lambda *_: (str(file), ""))
    qtbot.waitUntil(lambda: QApplication.focusWidget() is view.choosing.browse)
    key(hands, Key.Key_Return)
    qtbot.waitUntil(lambda: presenter.state.missing == ("name",), timeout=CHILD_MS)
    assert "name" in view.looking.missing_words.text() and not view.looking.foot.start.isEnabled()
    assert view.looking.foot.words.text() != ""  # a word why it is off
    assert QApplication.focusWidget() is view.looking.samples  # on the first column that is none of ours yet
    key(hands, Key.Key_Return)
    picker = QApplication.activePopupWidget()
    assert picker is not None
    qtbot.waitUntil(lambda: picker.isAncestorOf(QApplication.focusWidget()))
    QTest.keyClicks(QApplication.focusWidget(), "Name")
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Return)
    qtbot.waitUntil(lambda: presenter.state.check is not None, timeout=CHILD_MS)
    assert view.looking.foot.title.text() == "2 new, 1 row refused"
    assert view.looking.foot.start.text() == "Import 2 items"
    key(hands, Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: presenter.state.step is Step.DONE, timeout=CHILD_MS)
    assert till.register is not None and till.register.ask(counts).products == 2
    assert till.selling is not None
    qtbot.waitUntil(lambda: len(till.checkout.catalog.tiles.in_sight()) == 2)
    qtbot.waitUntil(lambda: view.looking.remarks.rows.rowCount() == 1)  # the row that was refused
    key(hands, Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: presenter.state.undone is not None, timeout=CHILD_MS)
    assert view.looking.foot.title.text().startswith("Taken back: 2 items")
    assert till.register.ask(counts).products == 0


def test_a_file_that_is_dropped_is_looked_at(
    qtbot: QtBot, view: ImportView, presenter: ImportPresenter, file: Path
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    copy, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    view.dropEvent(QDropEvent(QPointF(9, 9), copy, data, button, none))
    qtbot.waitUntil(lambda: presenter.state.file is not None, timeout=CHILD_MS)
    assert view.looking.name.text() == "liste.csv"


def test_trouble_is_told_in_place_and_the_next_file_is_one_key_away(
    qtbot: QtBot, till: Till, view: ImportView, presenter: ImportPresenter, tmp_path: Path
) -> None:
    till.catalog.open_import(str(tmp_path / "none.csv"))
    qtbot.waitUntil(lambda: presenter.state.trouble is not None, timeout=CHILD_MS)
    assert "not there" in view.choosing.trouble.title.text()
    assert not view.choosing.trouble.isHidden()
    assert QApplication.focusWidget() is view.choosing.browse


def test_esc_gives_the_place_back_and_what_was_chosen_is_still_there(
    qtbot: QtBot, till: Till, view: ImportView, presenter: ImportPresenter, hands: Hands, file: Path
) -> None:
    till.catalog.open_import(str(file))
    qtbot.waitUntil(lambda: presenter.state.file is not None, timeout=CHILD_MS)
    key(hands, Key.Key_Escape)
    assert till.shell.current() is till.catalog.screen
    assert till.catalog.screen is not None
    till.catalog.screen.import_button.click()
    assert till.shell.current() is view and presenter.state.file is not None


def test_other_screens_say_that_something_is_imported(
    qtbot: QtBot, till: Till, view: ImportView, presenter: ImportPresenter, hands: Hands, tmp_path: Path
) -> None:
    path = tmp_path / "long.tsv"
    rows = "".join(f"{number:013d}\tItem {number}\t1.00\n" for number in range(4_000_000_000_000, 4_000_000_030_000))
    path.write_text("barcode\tname\tprice\n" + rows, encoding="utf-8")
    till.catalog.open_import(str(path))
    qtbot.waitUntil(lambda: presenter.state.file is not None, timeout=CHILD_MS)
    presenter.start()
    key(hands, Key.Key_F3)
    qtbot.waitUntil(lambda: any("Importing" in dot.label.text() for dot in till.checkout.status._dots), timeout=20_000)
    key(hands, Key.Key_F6)
    assert till.shell.current() is view
    if presenter.state.step is Step.RUN:
        key(hands, Key.Key_Escape)  # leaves, and stops nothing
        assert till.shell.current() is till.catalog.screen and not presenter.state.stopping
    qtbot.waitUntil(lambda: presenter.state.step is not Step.RUN, timeout=CHILD_MS)
    assert not any(dot.isVisible() and "Importing" in dot.label.text() for dot in view.status._dots)


def test_chips_turn_the_table_to_what_became_of_rows(
    qtbot: QtBot, till: Till, view: ImportView, presenter: ImportPresenter, hands: Hands, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("sku,name,price\nA1,Apple,0.40\nA2,,1.00\nA1,Apple again,2.00\n", encoding="utf-8")
    till.catalog.open_import(str(path))
    qtbot.waitUntil(lambda: presenter.state.check is not None, timeout=CHILD_MS)
    looking = view.looking
    assert [chip.text() for chip in looking.chips.values() if not chip.isHidden()] == [
        "First rows", "Refused 1", "Merged 1", "New 1",
    ]  # fmt: skip
    key(hands, Key.Key_PageDown, CONTROL)
    assert looking.stack.currentWidget() is looking.remarks
    index = looking.remarks.rows.index(0, 1)
    assert index.data() == "No name"
    key(hands, Key.Key_PageUp, CONTROL)
    assert presenter.state.outcome == ROWS and looking.stack.currentWidget() is looking.samples
