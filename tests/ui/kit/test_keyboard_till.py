"""The screen keyboard in the till: beside tiles, scans, number pads and settings."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.services.settings import change_settings
from tests.ui.hands import Hands
from tests.ui.kit.screen_keys import (
    act,
    panel_of,
    tap,
    touch,
    type_on,
)
from ui.kit.keyboard.caps import Act
from ui.kit.keyboard.watch import ScreenKeyboard
from ui.till import Till

Key = Qt.Key


def test_a_tile_calls_no_letters_and_the_search_field_does(
    qtbot: QtBot, window: Till, keyboard: ScreenKeyboard
) -> None:
    tiles = window.checkout.catalog.tiles
    qtbot.waitUntil(lambda: tiles.how_many() > 0)
    place = next(at for at in range(tiles.how_many()) if tiles.item(at).name.startswith("Almond"))  # type: ignore[union-attr]
    for _ in range(2):
        touch(qtbot, tiles.viewport(), tiles.item_rect(place).center())
    assert window.selling is not None and window.selling.cart.lines and keyboard.panel is None
    touch(qtbot, window.checkout.field)
    assert keyboard.is_up()
    type_on(qtbot, panel_of(keyboard), "sour")
    qtbot.waitUntil(lambda: window.selling.state.search == "sour")  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: tiles.how_many() == 0 or not tiles.isVisible())
    found = window.checkout.catalog.found
    qtbot.waitUntil(lambda: found.how_many() == 1)
    touch(qtbot, found.viewport(), found.item_rect(0).center())
    assert not keyboard.is_up() and window.checkout.field.text() == "", "what was looked for is found"


def test_what_it_types_is_never_a_scan(qtbot: QtBot, window: Till, hands: Hands, keyboard: ScreenKeyboard) -> None:
    """Thirteen digits of a known code and Enter, with no pause between them: still a person's."""
    scanning, handed = window.shell.scanning, []
    scanning.holds = True
    scanning._take = handed.append
    touch(qtbot, window.checkout.field)
    with hands.pace(4):
        type_on(qtbot, panel_of(keyboard), "5000000000012")
        assert window.checkout.field.text() == "5000000000012"
        tap(qtbot, panel_of(keyboard), act(panel_of(keyboard), Act.ENTER))
    assert handed == [] and scanning.waiting == []


def test_a_scan_puts_it_away_and_is_rung_up_once(
    qtbot: QtBot, window: Till, hands: Hands, keyboard: ScreenKeyboard
) -> None:
    window.shell.scanning.holds = True
    touch(qtbot, window.checkout.field)
    type_on(qtbot, panel_of(keyboard), "so")
    hands.scan("5000000000012")
    assert not keyboard.is_up() and window.selling is not None
    assert [line.name.split()[0] for line in window.selling.cart.lines] == ["Full-fat"]
    assert window.checkout.field.text() == "so"


def test_the_setting_is_followed_at_once(qtbot: QtBot, window: Till, keyboard: ScreenKeyboard) -> None:
    assert window.register is not None
    window.register.do(change_settings, {"counter.keyboard": "never"}).result()
    qtbot.waitUntil(lambda: keyboard._mode == "never")
    touch(qtbot, window.checkout.field)
    assert not keyboard.is_up()


def test_a_number_pad_has_no_second_one(qtbot: QtBot, window: Till, hands: Hands, keyboard: ScreenKeyboard) -> None:
    hands.scan("5000000000012")
    hands.press(Key.Key_F9)
    selling = window.selling
    assert selling is not None
    qtbot.waitUntil(lambda: selling.state.paying is not None)
    touch(qtbot, window.checkout.pay_panel.field)
    touch(qtbot, window.checkout.field)
    assert not keyboard.is_up()
