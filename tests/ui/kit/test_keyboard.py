"""Who calls the screen keyboard, what stays in sight, and when it goes."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from tests.ui.kit.screen_keys import (
    FINGER,
    Form,
    act,
    click,
    click_in,
    in_sight,
    panel_of,
    place_of,
    settled,
    tap,
    touch,
    type_on,
)
from ui.kit.keyboard.caps import Act, Page
from ui.kit.keyboard.watch import ScreenKeyboard, calls_keyboard
from ui.till import Till

Key = Qt.Key


def test_a_finger_on_a_field_calls_it_and_keeps_its_focus(qtbot: QtBot, form: Form) -> None:
    touch(qtbot, form.fields[1])
    assert form.keyboard.is_up() and form.fields[1].hasFocus()
    type_on(qtbot, form.panel, "ada")
    assert form.fields[1].text() == "ada" and form.fields[1].hasFocus()
    tap(qtbot, form.panel, act(form.panel, Act.DONE))
    assert not form.keyboard.is_up() and form.fields[1].hasFocus()
    touch(qtbot, form.fields[1])
    assert form.keyboard.is_up(), "a field that has the focus already calls it as well"


def test_keys_and_the_program_do_not_call_it(qtbot: QtBot, form: Form) -> None:
    form.fields[0].setFocus()
    QTest.keyClick(form.fields[0], Key.Key_Tab)
    assert form.fields[1].hasFocus()
    touch(qtbot, form.save)
    form.fields[2].setFocus()
    settled(qtbot)
    assert form.keyboard.panel is None, "nothing of it was even read"


def test_a_mouse_calls_it_only_where_the_shop_wants_that(qtbot: QtBot, form: Form) -> None:
    click(qtbot, form.fields[1])
    assert not form.keyboard.is_up()
    form.keyboard.use("always")
    click(qtbot, form.fields[1])
    assert form.keyboard.is_up()
    form.keyboard.use("never")
    assert not form.keyboard.is_up()
    touch(qtbot, form.fields[1])
    assert not form.keyboard.is_up()


def test_a_field_that_wants_letters_at_once_calls_it_after_a_finger_only(qtbot: QtBot, form: Form) -> None:
    calls_keyboard(form.fields[3])
    form.save.clicked.connect(lambda: form.fields[3].setFocus())
    touch(qtbot, form.save)
    assert form.keyboard.is_up()
    form.keyboard.go()
    form.save.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    form.save.setFocus()
    QTest.keyClick(form.windowHandle(), Key.Key_Space)
    assert form.fields[3].hasFocus() and not form.keyboard.is_up()


def test_a_field_that_opens_under_the_finger_has_it_once_the_finger_is_up(qtbot: QtBot, form: Form) -> None:
    calls_keyboard(form.amount)
    form.save.pressed.connect(lambda: form.amount.setFocus())
    spot = form.save.rect().center()
    QTest.touchEvent(form.save, FINGER).press(0, spot, form.save).commit()
    settled(qtbot)
    assert form.amount.hasFocus() and not form.keyboard.is_up()
    QTest.touchEvent(form.save, FINGER).release(0, spot, form.save).commit()
    settled(qtbot)
    assert form.keyboard.is_up() and in_sight(form, form.panel, form.amount)


def test_it_goes_at_the_first_key_of_a_real_keyboard(qtbot: QtBot, form: Form) -> None:
    touch(qtbot, form.fields[0])
    QTest.keyClick(form.fields[0], Key.Key_B)
    assert not form.keyboard.is_up() and form.fields[0].text() == "b"


def test_escape_puts_only_the_keys_away(qtbot: QtBot, form: Form) -> None:
    heard: list[int] = []
    form.keyPressEvent = lambda event: heard.append(event.key())  # type: ignore[method-assign]
    touch(qtbot, form.fields[0])
    QTest.keyClick(form.fields[0], Key.Key_Escape)
    assert not form.keyboard.is_up() and heard == []
    QTest.keyClick(form.fields[0], Key.Key_Escape)
    assert heard == [Key.Key_Escape]


def test_it_goes_when_a_finger_or_the_focus_goes_elsewhere(qtbot: QtBot, form: Form) -> None:
    pressed: list[bool] = []
    form.save.clicked.connect(lambda: pressed.append(form.keyboard.is_up()))
    touch(qtbot, form.fields[0])
    touch(qtbot, form.save)
    assert pressed == [True] and not form.keyboard.is_up(), "what was touched had its touch first"
    touch(qtbot, form.fields[0])
    form.fields[0].hide()
    settled(qtbot)
    assert not form.keyboard.is_up()


def test_it_stays_for_the_next_field_of_the_form(qtbot: QtBot, form: Form) -> None:
    touch(qtbot, form.fields[4])
    touch(qtbot, form.fields[3])
    assert form.keyboard.is_up() and form.fields[3].hasFocus()
    type_on(qtbot, form.panel, "x")
    assert (form.fields[4].text(), form.fields[3].text()) == ("", "x")


def test_a_key_leads_to_the_next_field_though_it_is_hidden(qtbot: QtBot, form: Form) -> None:
    touch(qtbot, form.fields[4])
    for field in (form.fields[5], form.amount, form.page):
        tap(qtbot, form.panel, act(form.panel, Act.NEXT))
        assert field.hasFocus() and in_sight(form, form.panel, field)
    assert form.panel.page is Page.LETTERS and Act.NEXT not in {one.act for one in form.panel.caps()}


@pytest.mark.parametrize("size", [(1366, 768), (1024, 720)])
def test_the_field_stays_in_sight_and_the_window_comes_back(qtbot: QtBot, form: Form, size: tuple[int, int]) -> None:
    form.resize(*size)
    settled(qtbot)
    whole = (*form.fields, form.amount, form.page)
    before = [(place_of(one), one.size()) for one in whole]
    lifted = set()
    for field in (*form.fields, form.amount):
        touch(qtbot, field)
        assert form.keyboard.is_up() and in_sight(form, form.panel, field)
        moved = {before[at][0].y() - place_of(one).y() for at, one in enumerate(whole)}
        assert len(moved) == 1 and [one.size() for one in whole] == [size for _, size in before], "moved as a whole"
        lifted |= moved
        form.keyboard.go()
        settled(qtbot)
        assert [(place_of(one), one.size()) for one in whole] == before
    assert len(lifted) > 3 and min(lifted) >= 0, "only as far as it has to"
    touch(qtbot, form.page.viewport(), QPoint(20, 20))
    assert form.keyboard.is_up() and place_of(form.page).y() >= 0


def test_the_field_stays_in_sight_while_the_window_changes(qtbot: QtBot, form: Form) -> None:
    touch(qtbot, form.amount)
    form.fields[0].setFixedHeight(90)  # laid out anew under the finger: an error under a field, a line more
    settled(qtbot)
    assert place_of(form.amount).y() >= 0
    form.resize(1024, 640)
    settled(qtbot)
    assert in_sight(form, form.panel, form.amount) and form.panel.geometry().bottom() == form.rect().bottom()


def test_a_form_of_the_till_is_moved_and_comes_back(qtbot: QtBot, window: Till, keyboard: ScreenKeyboard) -> None:
    window.shell.resize(1024, 720)
    window.show_room("customers")
    screen = window.customers.screen
    screen.new_button.click()
    field = screen.sheet.boxes["tax_number"].field
    area = next(one for one in screen.sheet.findChildren(QScrollArea) if one.isAncestorOf(field))
    area.ensureWidgetVisible(field)
    settled(qtbot)
    before, size = place_of(field), screen.size()
    click_in(qtbot, keyboard, field)
    assert keyboard.is_up() and in_sight(window.shell, panel_of(keyboard), field)
    assert place_of(field).y() < before.y() and screen.size() == size
    window.say_busy("An import runs")  # laid out anew meanwhile
    settled(qtbot)
    type_on(qtbot, panel_of(keyboard), "de1")
    assert field.text() == "de1" and in_sight(window.shell, panel_of(keyboard), field)
    tap(qtbot, panel_of(keyboard), act(panel_of(keyboard), Act.DONE))
    assert place_of(field) == before and screen.size() == size and window.shell.size().toTuple() == (1024, 720)


def test_nothing_moves_while_the_finger_is_down(qtbot: QtBot, form: Form) -> None:
    touch(qtbot, form.amount)
    above = form.fields[5].mapTo(form, QPoint(0, 0))
    spot = form.fields[5].rect().center()
    QTest.touchEvent(form.fields[5], FINGER).press(0, spot, form.fields[5]).commit()
    settled(qtbot)
    assert form.fields[5].hasFocus() and form.fields[5].mapTo(form, QPoint(0, 0)) == above
    QTest.touchEvent(form.fields[5], FINGER).release(0, spot, form.fields[5]).commit()
    settled(qtbot)
    assert in_sight(form, form.panel, form.fields[5])


def test_a_start_reads_nothing_of_the_keys() -> None:
    code = "import sys, ui.till; print(sorted(name for name in sys.modules if name.startswith('ui.kit.keyboard.')))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "['ui.kit.keyboard.watch']"
