"""What the keys on the screen type: words, accents, capitals, figures, Arabic; every key reached."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.kit.screen_keys import (
    FINGER,
    Form,
    act,
    cap,
    settled,
    tap,
    touch,
    type_on,
)
from ui.kit import tokens
from ui.kit.keyboard.caps import Act, Cap, Page
from ui.kit.keyboard.layouts import LAYOUTS, held, layouts_for
from ui.kit.keyboard.panel import KEY, Panel, Shift


def test_words_are_typed_mended_and_undone(qtbot: QtBot, form: Form) -> None:
    field, edited = form.fields[0], []
    field.textEdited.connect(edited.append)
    touch(qtbot, field)
    panel = form.panel
    tap(qtbot, panel, act(panel, Act.SHIFT))
    type_on(qtbot, panel, "ida")
    tap(qtbot, panel, act(panel, Act.SPACE), cap(panel, "2"), act(panel, Act.BACK))
    tap(qtbot, panel, act(panel, Act.LEFT), act(panel, Act.LEFT), cap(panel, "x"), act(panel, Act.RIGHT))
    assert field.text() == "Idxa " and field.cursorPosition() == 4
    assert edited[:3] == ["I", "Id", "Ida"], "each key is typed, and validated, as any other"
    field.undo()
    assert field.text() != "Idxa "
    field.setMaxLength(3)
    field.clear()
    type_on(qtbot, panel, "abcd")
    assert field.text() == "abc"


def test_lines_are_typed_and_undone(qtbot: QtBot, form: Form) -> None:
    touch(qtbot, form.page.viewport())
    panel = form.panel
    type_on(qtbot, panel, "ab")
    tap(qtbot, panel, act(panel, Act.ENTER), cap(panel, "c"))
    assert form.page.toPlainText() == "ab\nc"
    form.page.undo()
    assert form.page.toPlainText() != "ab\nc"


def test_enter_does_what_enter_does_in_the_field(qtbot: QtBot, form: Form) -> None:
    entered: list[str] = []
    form.fields[2].returnPressed.connect(lambda: entered.append(form.fields[2].text()))
    touch(qtbot, form.fields[2])
    type_on(qtbot, form.panel, "ok")
    tap(qtbot, form.panel, act(form.panel, Act.ENTER))
    assert entered == ["ok"]


def test_shift_is_for_one_letter_or_locked(qtbot: QtBot, form: Form) -> None:
    touch(qtbot, form.fields[0])
    panel = form.panel
    tap(qtbot, panel, act(panel, Act.SHIFT), cap(panel, "a"), cap(panel, "b"))
    tap(qtbot, panel, act(panel, Act.SHIFT), act(panel, Act.SHIFT))
    assert panel.shift is Shift.LOCKED
    tap(qtbot, panel, cap(panel, "c"), cap(panel, "d"), act(panel, Act.SHIFT), cap(panel, "e"))
    assert form.fields[0].text() == "AbCDe"


def test_a_held_key_offers_its_accents(qtbot: QtBot, form: Form) -> None:
    touch(qtbot, form.fields[0])
    panel = form.panel
    letter = panel.area(cap(panel, "e")).center()
    panel.finger_down(7, letter)
    qtbot.waitUntil(lambda: panel.choice is not None)
    assert panel.choice is not None and panel.choice.signs == held(panel.layout_now, "e")
    wide = panel.choice.area.width() / len(panel.choice.signs)
    panel.finger_moved(7, panel.choice.area.topLeft() + QPointF(wide * 1.5, 20))  # the finger slides
    panel.finger_up(7)
    assert form.fields[0].text() == "è"
    panel.finger_down(7, letter)
    qtbot.waitUntil(lambda: panel.choice is not None)
    panel.finger_up(7)  # or is lifted, and touches one
    touch(qtbot, panel, (panel.choice.area.topLeft() + QPointF(wide * 0.5, 20)).toPoint())
    assert form.fields[0].text() == "èé" and panel.choice is None


def test_backspace_repeats_while_it_is_held(qtbot: QtBot, form: Form) -> None:
    touch(qtbot, form.fields[0])
    form.fields[0].setText("a long name")
    panel = form.panel
    panel.finger_down(1, panel.area(act(panel, Act.BACK)).center())
    assert form.fields[0].text() == "a long nam"
    qtbot.waitUntil(lambda: len(form.fields[0].text()) < 8)
    panel.finger_up(1)
    left = form.fields[0].text()
    settled(qtbot)
    assert form.fields[0].text() == left and not panel._again.isActive()


def test_a_second_finger_types_before_the_first_is_up(qtbot: QtBot, form: Form) -> None:
    touch(qtbot, form.fields[0])
    panel = form.panel
    first, second = (panel.area(cap(panel, sign)).center().toPoint() for sign in "th")
    QTest.touchEvent(panel, FINGER).press(0, first, panel).commit()
    QTest.touchEvent(panel, FINGER).stationary(0).press(1, second, panel).commit()
    QTest.touchEvent(panel, FINGER).release(0, first, panel).stationary(1).commit()
    QTest.touchEvent(panel, FINGER).release(1, second, panel).commit()
    assert form.fields[0].text() == "th"


def test_a_finger_that_slides_types_where_it_is_lifted(qtbot: QtBot, form: Form) -> None:
    touch(qtbot, form.fields[0])
    panel = form.panel
    panel.finger_down(0, panel.area(cap(panel, "q")).center())
    panel.finger_moved(0, panel.area(cap(panel, "w")).center())
    panel.finger_up(0)
    assert form.fields[0].text() == "w"


@pytest.mark.parametrize("size", [(1366, 768), (1024, 720)])
@pytest.mark.parametrize("name", LAYOUTS)
def test_every_key_is_reached_and_large_enough(qtbot: QtBot, form: Form, name: str, size: tuple[int, int]) -> None:
    form.resize(*size)
    panel = Panel(form, (LAYOUTS[name], LAYOUTS["qwerty"]))
    panel.onward = True
    panel.place()
    for page in Page:
        panel.show_page(page)
        for one in panel.caps():
            area = panel.area(one)
            assert panel.cap_at(area.center()) == one
            assert area.height() >= KEY and area.width() >= tokens.H_CONTROL
            assert area.left() >= 0 and area.right() <= panel.width()
            panel.choice = None
            for many in [len(held(panel.layout_now, one.sign))] if held(panel.layout_now, one.sign) else []:
                offered = panel._choice_area(one, many)
                assert offered.left() >= 0 and offered.right() <= panel.width() and offered.top() >= 0
                assert offered.width() / many >= tokens.H_CONTROL


def test_figures_come_first_where_figures_are_typed(qtbot: QtBot, form: Form) -> None:
    touch(qtbot, form.amount)
    assert form.panel.page is Page.FIGURES
    type_on(qtbot, form.panel, "12.5")
    assert form.amount.text() == "12.5"
    form.keyboard.go()
    form.fields[0].setInputMethodHints(Qt.InputMethodHint.ImhDialableCharactersOnly)
    touch(qtbot, form.fields[0])
    assert form.panel.page is Page.FIGURES
    form.keyboard.go()
    touch(qtbot, form.fields[1])
    assert form.panel.page is Page.LETTERS


def test_arabic_letters_and_latin_ones_take_turns(qtbot: QtBot, form: Form) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("ar_AE"))
    try:
        form.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        form.fields[0].setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        touch(qtbot, form.fields[0])
        assert form.panel.page is Page.LETTERS, "words stand right here, and are no figures"
        panel = form.panel
        assert panel.layouts == layouts_for("ar", "AE")
        left, right = (panel.area(cap(panel, sign)).left() for sign in "ضد")
        assert left < right, "keys stand as on every keyboard, also where one reads from the right"
        type_on(qtbot, panel, "مرحبا")
        tap(qtbot, panel, act(panel, Act.LAYOUT))
        type_on(qtbot, panel, "ok")
        tap(qtbot, panel, act(panel, Act.LAYOUT))
        type_on(qtbot, panel, "ش")
        assert form.fields[0].text() == "مرحباokش"
    finally:
        QLocale.setDefault(before)


def painted(panel: Panel, one: Cap) -> QImage:
    return panel.grab(panel.area(one).toRect()).toImage()


def test_signs_are_painted_as_they_are_typed_where_one_reads_from_the_right(qtbot: QtBot, form: Form) -> None:
    panel = Panel(form, (LAYOUTS["qwerty"],))
    panel.place()
    panel.show_page(Page.SIGNS)
    before = [painted(panel, one) for one in panel.caps()]
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        other = Panel(form, (LAYOUTS["qwerty"],))
        other.place()
        other.show_page(Page.SIGNS)
        assert [painted(other, one) for one in other.caps()] == before
    finally:
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
