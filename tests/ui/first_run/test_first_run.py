"""The first run by keyboard and by touch: demo, new shops of three countries, backups good and bad."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.queries.catalog import products_in
from app.register import Register
from tests.shop import findings, ring
from ui import main
from ui.first_run.card import Card
from ui.first_run.presenter import FirstRunPresenter
from ui.first_run.state import Page, Way
from ui.first_run.window import FirstRunWindow
from ui.kit import theme
from ui.kit.futures import ScreenThread
from ui.kit.picker import Chooser, Picker

Key = Qt.Key
Open = Callable[..., FirstRunWindow]
made: list[Path] = []


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.dress(app)
    made.clear()
    thread = ScreenThread()

    def start(**changes: object) -> FirstRunWindow:
        told: dict[str, object] = {"machine_zone": "Europe/London", "look_in": lambda: (tmp_path / "stick",), **changes}
        presenter = FirstRunPresenter(
            tmp_path / "till", thread.post, thread.work, made.append, today=date(2026, 11, 22), **told
        )  # type: ignore[arg-type]
        window = FirstRunWindow(presenter)
        qtbot.addWidget(window)
        window.show()
        window.resize(1366, 768)
        qtbot.waitUntil(window.start.cards[0].hasFocus)
        return window

    yield start
    thread.close()


def press(window: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(QApplication.focusWidget() or window, key)


def write(text: str) -> None:
    where = QApplication.focusWidget()
    assert where is not None
    QTest.keyClicks(where, text)


def pick(qtbot: QtBot, chooser: Chooser, words: str) -> None:
    """Open a list by touch, type, Enter."""
    QTest.mouseClick(chooser, Qt.MouseButton.LeftButton)
    picker = chooser.findChild(Picker)
    assert isinstance(picker, Picker)
    qtbot.waitUntil(picker.isVisible)
    QTest.keyClicks(picker.field, words)
    QTest.keyClick(picker.field, Key.Key_Return)


def test_the_demo_is_one_touch(qtbot: QtBot, opened: Open, tmp_path: Path) -> None:
    window = opened()
    shares: list[int] = []
    render = window.presenter.render
    window.presenter.render = lambda state: (shares.append(state.done), render(state))[1]
    QTest.mouseClick(window.start.cards[0], Qt.MouseButton.LeftButton)
    assert window.pages.currentWidget() is window.working
    qtbot.waitUntil(lambda: made == [tmp_path / "till"], timeout=20_000)
    assert len(set(shares)) > 3
    with Register.open(tmp_path / "till") as register:
        assert len(register.ask(products_in)) >= 200


def test_a_demo_that_is_cancelled_leaves_nothing_and_the_cards(qtbot: QtBot, opened: Open, tmp_path: Path) -> None:
    window = opened()
    press(window, Key.Key_1)
    assert window.presenter.state.page is Page.WORKING
    press(window, Key.Key_Escape)
    assert window.presenter.state.stopping
    qtbot.waitUntil(lambda: window.presenter.state.page is Page.START, timeout=20_000)
    assert list(tmp_path.iterdir()) == []
    assert made == []


def test_the_demo_goes_to_its_own_folder_and_opens_at_once_the_next_time(
    qtbot: QtBot, opened: Open, tmp_path: Path
) -> None:
    (tmp_path / "demo").mkdir()
    (tmp_path / "demo" / "ledger.db").touch()
    window = opened(demo_folder=tmp_path / "demo")
    press(window, Key.Key_Return)
    assert made == [tmp_path / "demo"]
    assert not (tmp_path / "till").exists()


def test_arrows_walk_the_cards_and_numbers_choose(qtbot: QtBot, opened: Open) -> None:
    window = opened()
    cards = window.start.cards
    assert [card.way for card in cards] == list(Way)
    press(window, Key.Key_Right)
    assert cards[1].hasFocus()
    press(window, Key.Key_Left, Key.Key_Left)
    assert cards[3].hasFocus()
    press(window, Key.Key_Up)
    assert cards[1].hasFocus(), "two stand in a row"
    press(window, Key.Key_Down)
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    press(window, Key.Key_Right)
    assert cards[2].hasFocus()
    press(window, Key.Key_2)
    assert window.pages.currentWidget() is window.shop
    press(window, Key.Key_Escape)
    assert window.pages.currentWidget() is window.start
    assert cards[0].hasFocus()


@pytest.mark.qt_log_ignore("does not support")  # popups, where there is no window system
def test_a_german_shop_by_keyboard(qtbot: QtBot, opened: Open, tmp_path: Path) -> None:
    window = opened()
    press(window, Key.Key_2)
    assert window.shop.name.field.hasFocus()
    write("Eckladen & Co")
    pick(qtbot, window.shop.country, "germany")
    assert window.shop.name.field.text() == "Eckladen & Co"
    assert window.shop.currency.text().startswith("EUR")
    assert [box.field.text() for box in window.shop._boxes.values()] == ["19", "7"]
    assert "31.01.26" in window.shop.samples.text()
    window.shop.tax_number.field.setFocus()
    write("DE123456789")
    for _ in range(20):
        if window.shop.open.hasFocus():
            break
        press(window, Key.Key_Tab)
    press(window, Key.Key_Return)
    qtbot.waitUntil(lambda: made == [tmp_path / "till"], timeout=10_000)
    with Register.open(tmp_path / "till") as register:
        settings = register.settings
        assert (settings["shop.name"], settings["shop.tax_number"]) == ("Eckladen & Co", "DE123456789")
        assert (settings["country"], settings["timezone"], settings["language"]) == ("DE", "Europe/Berlin", "de")
        ring(register)
    assert findings(tmp_path / "till") == []


def test_a_japanese_shop_has_no_decimals_and_rounds_down(qtbot: QtBot, opened: Open, tmp_path: Path) -> None:
    window = opened(machine_zone="Asia/Tokyo")
    QTest.mouseClick(window.start.cards[1], Qt.MouseButton.LeftButton)
    assert window.shop.country.text().startswith("日本")
    assert "123,456" in window.shop.samples.text()
    QTest.mouseClick(window.shop.open, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(made), timeout=10_000)
    with Register.open(tmp_path / "till") as register:
        assert (register.settings["currency"], register.settings["pricing.policy"]) == ("JPY", "rate-down/1")


def test_an_american_shop_types_its_own_rate(qtbot: QtBot, opened: Open, tmp_path: Path) -> None:
    window = opened(machine_zone="nowhere", machine_country="US")
    press(window, Key.Key_2)
    (box,) = window.shop._boxes.values()
    box.field.setFocus()
    box.field.selectAll()
    write("8.8756789")
    assert not window.shop.open.isEnabled()
    assert "8.875" in box.error.text()
    window.presenter.open_shop()
    assert window.presenter.state.page is Page.SHOP
    box.field.selectAll()
    write("8,875")
    assert window.shop.open.isEnabled()
    assert not window.shop.included.isChecked()
    QTest.mouseClick(window.shop.open, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(made), timeout=10_000)
    with Register.open(tmp_path / "till") as register:
        assert [tax.rate_ppm for tax in register.settings.taxes("standard")] == [88_750]
        assert register.settings["invoice.paper"] == "Letter"


def test_a_name_is_a_name_whatever_is_in_it(qtbot: QtBot, opened: Open, tmp_path: Path) -> None:
    window = opened()
    press(window, Key.Key_2)
    name = "<b>\u202eShop\x1b@" + "x" * 10_000
    window.shop.name.field.setText(name)
    window.shop.name.field.textEdited.emit(window.shop.name.field.text())
    assert window.width() == 1366
    QTest.mouseClick(window.shop.open, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(made), timeout=10_000)
    with Register.open(tmp_path / "till") as register:
        assert register.settings["shop.name"].startswith("<b>\u202eShop")
        assert len(register.settings["shop.name"]) <= 200


@pytest.fixture
def backup(tmp_path: Path) -> Path:
    with Register.open(tmp_path / "old", settings={"shop.name": "Corner"}) as register:
        ring(register)
        return Path(register.back_up(tmp_path / "stick" / "cashwrap-1.zip").path)


def test_a_backup_that_lies_about_is_one_more_touch(qtbot: QtBot, opened: Open, backup: Path, tmp_path: Path) -> None:
    window = opened()
    press(window, Key.Key_4)
    qtbot.waitUntil(lambda: len(window.backup.rows) == 1)
    row = window.backup.rows[0]
    assert str(backup) in row.detail
    qtbot.waitUntil(row.hasFocus)
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(40, 20))
    qtbot.waitUntil(lambda: made == [tmp_path / "till"], timeout=10_000)
    with Register.open(tmp_path / "till") as register:
        assert register.settings["shop.name"] == "Corner"


def test_a_backup_that_is_none_is_told_in_place(qtbot: QtBot, opened: Open, backup: Path, tmp_path: Path) -> None:
    window = opened()
    press(window, Key.Key_4)
    qtbot.waitUntil(lambda: not window.presenter.state.looking)
    broken = tmp_path / "broken.zip"
    data = bytearray(backup.read_bytes())
    data[len(data) // 2] ^= 0xFF
    broken.write_bytes(data)
    window.presenter.bring_back(str(broken))
    qtbot.waitUntil(lambda: window.presenter.state.trouble is not None, timeout=10_000)
    assert window.pages.currentWidget() is window.backup
    assert not window.backup.trouble.isHidden()
    assert "broken.zip" in window.backup.trouble.title.text()
    assert not (tmp_path / "till").exists()
    assert made == []
    press(window, Key.Key_Escape, Key.Key_4)
    assert window.backup.trouble.isHidden()


def test_every_control_is_large_enough_and_has_a_name(qtbot: QtBot, opened: Open) -> None:
    window = opened()
    for way in (Way.SHOP, Way.BACKUP):
        window.presenter.choose(way)
        qtbot.waitUntil(lambda: not window.presenter.state.looking)
        for widget in window.findChildren(QWidget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled():
                assert widget.accessibleName(), widget
                assert min(widget.width(), widget.height()) >= 48, (widget, widget.size())
        window.presenter.back()
    assert all(card.accessibleDescription() for card in window.findChildren(Card))


def test_a_shop_that_is_there_opens_without_a_line_of_this() -> None:
    wanted = "ui.first_run", "ui.help", "ui.settings.view", "app.shops", "app.places"
    asked = f"import sys, ui.main, ui.till; print([name for name in sys.modules if name.startswith({wanted!r})])"
    told = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True, timeout=60)
    assert told.stdout.strip() == "[]"


def test_only_a_bare_folder_begins_with_the_first_run(tmp_path: Path) -> None:
    assert main._is_bare(tmp_path / "missing")
    (tmp_path / "empty").mkdir()
    assert main._is_bare(tmp_path / "empty")
    (tmp_path / "file").touch()
    assert not main._is_bare(tmp_path)
    assert not main._is_bare(tmp_path / "file")
