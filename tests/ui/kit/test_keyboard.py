"""The screen keyboard in real windows: who calls it, what it types, what stays in sight, and when it goes."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.services.settings import change_settings
from tests.ui.hands import Hands
from ui.kit import theme, tokens
from ui.kit.keyboard.caps import Act, Cap, Page
from ui.kit.keyboard.layouts import LAYOUTS, held, layouts_for
from ui.kit.keyboard.panel import KEY, Panel, Shift
from ui.kit.keyboard.watch import ScreenKeyboard, calls_keyboard
from ui.kit.labels import Field
from ui.till import Till

Key = Qt.Key
FINGER = QTest.createTouchDevice()


class Form(QWidget):
    """Fields from top to bottom of a window, a page for words, and a button that takes no focus."""

    def __init__(self) -> None:
        super().__init__()
        self.fields = [QLineEdit() for _ in range(6)]
        self.page, self.save = QPlainTextEdit(), QPushButton("Save")
        self.save.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.amount = Field()
        self.amount.take_figures()
        whole, inner = QVBoxLayout(self), QWidget()
        whole.addWidget(inner)
        column = QVBoxLayout(inner)
        column.addStretch(1)
        column.addWidget(self.save)
        for widget in (*self.fields, self.amount, self.page):
            column.addWidget(widget)
        self.page.setFixedHeight(108)
        self.keyboard = ScreenKeyboard(self)

    @property
    def panel(self) -> Panel:
        assert self.keyboard.panel is not None
        return self.keyboard.panel


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.dress(app)
    made = Form()
    qtbot.addWidget(made)
    made.resize(1024, 720)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.save.setFocus()
    return made


@pytest.fixture
def keyboard(window: Till, qtbot: QtBot) -> ScreenKeyboard:
    window.shell.resize(1366, 768)
    settled(qtbot)
    return window.shell.screen_keyboard


def touch(qtbot: QtBot, widget: QWidget, at: QPoint | None = None) -> None:
    """A finger, all the way from the screen's driver; that of the tests ends at 800 px."""
    spot = at if at is not None else QPoint(20, widget.height() // 2)
    QTest.touchEvent(widget, FINGER).press(0, spot, widget).commit()
    QTest.touchEvent(widget, FINGER).release(0, spot, widget).commit()
    settled(qtbot)


def click(qtbot: QtBot, widget: QWidget) -> None:
    window = widget.window()
    handle = window.windowHandle()
    assert handle is not None
    spot = widget.mapTo(window, widget.rect().center())
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    settled(qtbot)


def settled(qtbot: QtBot) -> None:
    """Timers of no time have had their turn."""
    for _ in range(3):
        QApplication.processEvents()


def cap(panel: Panel, sign: str) -> Cap:
    return next(one for one in panel.caps() if one.sign == sign)


def act(panel: Panel, what: Act, page: Page | None = None) -> Cap:
    return next(one for one in panel.caps() if one.act is what and page in (None, one.page))


def tap(qtbot: QtBot, panel: Panel, *caps: Cap) -> None:
    for one in caps:
        spot = panel.area(one).center().toPoint()
        QTest.mouseClick(panel, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
        settled(qtbot)


def panel_of(keyboard: ScreenKeyboard) -> Panel:
    assert keyboard.panel is not None
    return keyboard.panel


def type_on(qtbot: QtBot, panel: Panel, text: str) -> None:
    for sign in text:
        tap(qtbot, panel, cap(panel, sign))


def place_of(widget: QWidget) -> QPoint:
    return widget.mapTo(widget.window(), QPoint(0, 0))


def click_in(qtbot: QtBot, keyboard: ScreenKeyboard, field: QWidget) -> None:
    """Where the finger of the tests does not reach."""
    keyboard.use("always")
    QTest.mouseClick(field, Qt.MouseButton.LeftButton)
    settled(qtbot)


def in_sight(form: QWidget, panel: Panel, field: QWidget) -> bool:
    top = field.mapTo(form, QPoint(0, 0)).y()
    return top >= 0 and top + field.height() <= panel.y()


# Coming and going --------------------------------------------------------------------------------------------------


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


# Typing ------------------------------------------------------------------------------------------------------------


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


# In the till -------------------------------------------------------------------------------------------------------


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
