"""Each check of the walker against a widget that is broken on purpose: it is found, and its whole twin is not."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.walker import checks_colour, checks_keyboard, checks_shape, checks_words
from tests.walker.checks_colour import contrast
from tests.walker.finding import Finding
from tests.walker.ink import Ink
from tests.walker.known import KNOWN, OPEN, Known
from tests.walker.sight import Sight
from tests.walker.walk import Check
from ui.kit import theme
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.labels import ElidedLabel, Field, Label

Look = Callable[..., Sight]


@pytest.fixture
def ink() -> Iterator[Ink]:
    made = Ink()
    yield made
    made.close()


@pytest.fixture
def look(qtbot: QtBot, ink: Ink) -> Look:
    """Puts widgets where they are told, in a window, and looks at it."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.dress(app)

    def looked(*placed: tuple[QWidget, QRect], language: str = "en", data: tuple[str, ...] = ()) -> Sight:
        window = QWidget()
        window.setStyleSheet("QWidget#ground { background: #FFFFFF; }")
        window.setObjectName("ground")
        qtbot.addWidget(window)
        window.resize(600, 400)
        for widget, place in placed:
            widget.setParent(window)
            widget.setGeometry(place)
        window.show()
        QApplication.processEvents()
        return Sight.of(window, ink, language, data)

    return looked


def found(check: Check, sight: Sight) -> list[str]:
    return [one.check for one in check(sight)]


class Painted(QWidget):
    """Draws one text where and how it is told."""

    def __init__(self, text: str, room: QRect, colour: str = "#000000") -> None:
        super().__init__()
        self._text, self._room, self._colour = text, room, colour

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(theme.font(t.BODY))
        painter.setPen(QColor(self._colour))
        painter.drawText(self._room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._text)


def button(text: str, kind: Kind = Kind.PLAIN, height: int = t.H_CONTROL) -> Button:
    made = Button(text, kind)
    made.setFixedHeight(height)
    return made


def test_a_small_button_and_a_low_key_are_found(look: Look) -> None:
    small, low = button("Small", height=32), button("7", Kind.KEY, 56)
    sight = look((small, QRect(10, 10, 90, 32)), (low, QRect(10, 100, 90, 56)))
    assert found(checks_shape.sizes, sight) == ["size", "size"]
    whole = look((button("Whole"), QRect(10, 10, 90, 48)), (button("7", Kind.KEY, 64), QRect(10, 100, 90, 64)))
    assert found(checks_shape.sizes, whole) == []


def test_buttons_over_and_close_to_one_another_are_found(look: Look) -> None:
    over = look((button("One"), QRect(10, 10, 90, 48)), (button("Two"), QRect(80, 10, 90, 48)))
    assert found(checks_shape.gaps, over) == ["overlap"]
    close = look((button("One"), QRect(10, 10, 90, 48)), (button("Two"), QRect(102, 10, 90, 48)))
    assert found(checks_shape.gaps, close) == ["gap"]
    apart = look((button("One"), QRect(10, 10, 90, 48)), (button("Two"), QRect(108, 10, 90, 48)))
    assert found(checks_shape.gaps, apart) == []


def test_a_control_that_is_cut_by_what_holds_it_is_found(look: Look) -> None:
    def held(left: int) -> QWidget:
        holder, inner = QWidget(), button("Half of me")
        inner.setParent(holder)
        inner.setGeometry(left, 0, 120, 48)
        return holder

    assert found(checks_shape.uncut, look((held(100), QRect(10, 10, 160, 60)))) == ["cut"]
    assert found(checks_shape.uncut, look((held(20), QRect(10, 10, 160, 60)))) == []


def test_a_field_without_a_border_is_found(look: Look) -> None:
    faint = QLineEdit()
    faint.setStyleSheet("QLineEdit { border: 1px solid #F0F0F0; background: #FFFFFF; }")
    assert found(checks_shape.borders, look((faint, QRect(40, 40, 200, 48)))) == ["border"]
    assert found(checks_shape.borders, look((Field("Name"), QRect(40, 40, 200, 48)))) == []


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast((0, 0, 0), (255, 255, 255)) == pytest.approx(21)
    assert contrast((0x76, 0x76, 0x76), (255, 255, 255)) == pytest.approx(4.54, abs=0.01)  # the grey that just passes


def test_grey_words_are_found_in_paint_labels_and_fields(look: Look) -> None:
    painted = Painted("Too grey to read", QRect(0, 0, 300, 40), "#999999")
    label = QLabel("Too grey to read")
    label.setStyleSheet("color: #999999")
    field = Field("Too grey to read")
    field.setStyleSheet("QLineEdit { placeholder-text-color: #999999; border: 1px solid #000000; }")
    sight = look((painted, QRect(10, 10, 300, 40)), (label, QRect(10, 60, 300, 40)), (field, QRect(10, 110, 300, 48)))
    assert found(checks_colour.text_contrast, sight) == ["contrast"] * 3
    black = look(
        (Painted("Black", QRect(0, 0, 300, 40)), QRect(10, 10, 300, 40)), (Label("Black"), QRect(10, 60, 90, 40))
    )
    assert found(checks_colour.text_contrast, black) == []


def test_markup_is_found_in_labels_and_tips(look: Look) -> None:
    tipped = Label("Plain")
    tipped.setToolTip("<b>bold</b>")
    sight = look((QLabel("<b>Bold</b>"), QRect(10, 10, 90, 40)), (tipped, QRect(10, 60, 90, 40)))
    assert found(checks_words.plain, sight) == ["plain", "plain"]
    assert found(checks_words.plain, look((Label("<b>Bold</b>"), QRect(10, 10, 90, 40)))) == []


def test_a_control_without_a_name_is_found(look: Look) -> None:
    assert found(checks_words.names, look((button("", Kind.QUIET), QRect(10, 10, 90, 48)))) == ["name"]
    assert found(checks_words.names, look((button("Pay"), QRect(10, 10, 90, 48)))) == []


LONG = "Words that need more room than there is"
CUT: dict[str, Callable[[int], QWidget]] = {
    "painted": lambda wide: Painted(LONG, QRect(0, 0, wide, 40)),
    "label": lambda _wide: Label(LONG),
    "lines": lambda _wide: Label(LONG, wrap=True),
    "field": lambda _wide: bare_field(LONG),
    "button": lambda _wide: button(LONG),
}


def bare_field(asked: str) -> QLineEdit:
    made = QLineEdit()
    made.setPlaceholderText(asked)
    return made


@pytest.mark.parametrize("make", CUT.values(), ids=CUT)
def test_text_that_is_cut_off_is_found(look: Look, make: Callable[[int], QWidget]) -> None:
    assert found(checks_words.whole, look((make(90), QRect(10, 10, 90, 30)))) in (["clipped"], ["elided"])
    assert found(checks_words.whole, look((make(560), QRect(10, 10, 560, 60)))) == []


def test_only_what_the_shop_calls_its_own_may_end_in_dots(look: Look) -> None:
    name = "Kalamata olives in brine with herbs 340 g"
    ours = look((ElidedLabel(name), QRect(10, 10, 120, 30)))
    assert found(checks_words.whole, ours) == ["elided"]
    assert found(checks_words.whole, look((ElidedLabel(name), QRect(10, 10, 120, 30)), data=(name,))) == []


def test_texts_over_one_another_are_found(look: Look) -> None:
    class Both(Painted):
        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            painter = QPainter(self)
            painter.drawText(QRect(20, 0, 300, 40), Qt.AlignmentFlag.AlignVCenter, "and this over it")

    assert found(checks_words.apart, look((Both("First", QRect(0, 0, 300, 40)), QRect(10, 10, 300, 40)))) == ["over"]


def test_a_sign_that_no_font_has_is_found(look: Look) -> None:
    box = look((Label("Price \U000f1234"), QRect(10, 10, 200, 40)))
    assert found(checks_words.glyphs, box) == ["glyph"]
    assert found(checks_words.glyphs, look((Label("قهوة 铁观音 €"), QRect(10, 10, 200, 40)))) == []


def test_english_where_there_is_a_translation_is_found(look: Look) -> None:
    word, other = next((one, two) for one, two in checks_words._other_words("de").items() if one.isalpha())
    assert found(checks_words.translated, look((Label(word), QRect(10, 10, 200, 40)), language="de")) == ["english"]
    assert found(checks_words.translated, look((Label(other), QRect(10, 10, 200, 40)), language="de")) == []


def focus(widget: QWidget) -> None:
    widget.window().activateWindow()
    widget.setFocus()


def test_tab_is_caught_unseen_and_past_by(look: Look) -> None:
    field, trap, last = Field("Name"), QPlainTextEdit(), Field("Last")
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    sight = look((field, QRect(10, 10, 200, 48)), (trap, QRect(10, 70, 200, 90)), (last, QRect(10, 200, 200, 48)))
    focus(field)
    told = [one.detail for one in checks_keyboard.tab_order(sight)]
    assert told == ["Tab does not leave it", "Tab does not reach it"]


def test_a_control_that_shows_no_focus_is_found(look: Look) -> None:
    field, bare = Field("Name"), button("No ring here")  # a ring is the window's, and this window has none
    sight = look((field, QRect(10, 10, 200, 48)), (bare, QRect(10, 100, 200, 48)))
    focus(field)
    assert found(checks_keyboard.tab_order, sight) == ["focus"]


def test_a_control_that_no_key_leads_to_is_found(look: Look) -> None:
    touched = button("Only by hand")
    touched.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    assert found(checks_keyboard.only_by_hand, look((touched, QRect(10, 10, 200, 48)))) == ["tab"]


def test_what_is_known_says_why_and_hides_nothing_else() -> None:
    assert all(one.why for one in (*KNOWN, *OPEN))
    known = Known("size", "Link.*", ".*", "words in a sentence")
    assert known.fits(Finding("size", "Link < Pane", "Clear", "24"))
    assert not known.fits(Finding("contrast", "Link < Pane", "Clear", "2:1"))
    assert not known.fits(Finding("size", "Button < Pane", "Clear", "24"))
