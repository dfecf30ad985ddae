"""Help: every page reads, names keys as they are bound, is found by words, and opens over the screen by F1."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.settings import counter_keys
from resources import FOLDER
from tests.ui.hands import Hands
from ui.help.pages import NAMES, found, help_pages
from ui.help.text import Block, BlockKind, blocks
from ui.help.view import HelpOverlay
from ui.kit import keymap
from ui.till import Till

Key = Qt.Key


def test_a_page_is_taken_apart_into_plain_text() -> None:
    text = "# Paying\n\nOne {pay},\nthen go.\n- first\n- <b>second</b>\n## More\nEnd {nothing}."
    assert blocks(text, {"pay": "F9"}.get) == (  # type: ignore[arg-type]
        Block(BlockKind.TITLE, "Paying"),
        Block(BlockKind.PARAGRAPH, "One F9, then go."),
        Block(BlockKind.ITEM, "first"),
        Block(BlockKind.ITEM, "<b>second</b>"),
        Block(BlockKind.HEADING, "More"),
        Block(BlockKind.PARAGRAPH, "End nothing."),
    )


def test_every_page_is_there_titled_and_short() -> None:
    pages = help_pages("en", keymap.shown)
    assert [page.name for page in pages] == list(NAMES)
    assert {path.stem for path in (FOLDER / "help" / "en").glob("*.md")} == set(NAMES)
    assert len({page.title for page in pages}) == len(pages)
    for page in pages:
        assert page.blocks[0].kind is BlockKind.TITLE
        assert len(page.words.split()) < 260, page.name


def test_pages_name_only_acts_there_are() -> None:
    for path in (FOLDER / "help").rglob("*.md"):
        assert set(re.findall(r"\{([^}]*)\}", path.read_text("utf-8"))) <= set(counter_keys.DEFAULTS), path


def test_a_language_without_a_page_reads_the_english_one(tmp_path: Path) -> None:
    for name in NAMES:
        (tmp_path / "en").mkdir(exist_ok=True)
        (tmp_path / "en" / f"{name}.md").write_text(f"# {name}\n")
    (tmp_path / "de").mkdir()
    (tmp_path / "de" / "pay.md").write_text("# Bezahlen\n")
    titles = {page.name: page.title for page in help_pages("de_AT", keymap.shown, tmp_path)}
    assert titles["pay"] == "Bezahlen"
    assert titles["sell"] == "sell"


@pytest.mark.parametrize(("words", "first"), [("refund", "refund"), ("reader card", "pay"), ("usb", "printer")])
def test_a_page_is_found_by_words(words: str, first: str) -> None:
    pages = help_pages("en", keymap.shown)
    names = [page.name for page in found(pages, words)]
    assert first in names
    assert found(pages, "no such words here") == ()
    assert found(pages, "") == pages


def test_f1_shows_keys_then_the_page_of_the_room(qtbot: QtBot, window: Till, hands: Hands) -> None:
    window.show_room("stock")
    hands.press(Key.Key_F1)
    assert window.shell.keys_page is not None and window.shell.keys_page.isVisible()
    QTest.mouseClick(window.shell.keys_page.help, Qt.MouseButton.LeftButton)
    overlay = window.shell.help_page
    assert isinstance(overlay, HelpOverlay)
    qtbot.waitUntil(overlay.field.hasFocus)
    assert overlay.page.name == "stock"
    QTest.keyClicks(overlay.field, "usb printer")
    assert overlay.page.name == "printer"
    hands.press(Key.Key_Escape)
    assert not overlay.isVisible()
    assert window.settings.help_page == "settings"
    assert window.shell.current() is window.stock.screen


def test_the_help_has_its_keys_and_names(qtbot: QtBot, window: Till, hands: Hands) -> None:
    assert window.shell.show_help is not None
    window.shell.show_help(window.checkout)
    overlay = window.shell.help_page
    assert isinstance(overlay, HelpOverlay)
    assert overlay.page.name == "sell"
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in overlay.findChildren(QLabel))
    assert any("F4" in block.text for block in overlay.page.blocks)
    hands.press(Key.Key_Down)
    assert overlay.page.name == "pay"
    for item in overlay.items:
        assert item.accessibleName() and item.height() >= 48
    for _ in range(40):
        QTest.keyClick(QApplication.focusWidget(), Key.Key_Tab)
        assert overlay.isAncestorOf(QApplication.focusWidget())
    hands.press(Key.Key_F1)
    assert not overlay.isVisible()
