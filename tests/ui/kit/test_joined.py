"""Parts one after the other, and words that come into the middle of a line, in each language's manner."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from ui.kit import figures, language
from ui.kit.joined import filled, listed, sentences, within


@pytest.fixture(autouse=True)
def english_after(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    language.speak(qapp, "en")
    QLocale.setDefault(before)
    figures.use(figures.ENGLISH)


@pytest.mark.parametrize(
    ("spoken", "list_", "row"),
    [
        ("en", "a, b, c", "a. b. c"),
        ("de", "a, b, c", "a. b. c"),
        ("ar", "a، b، c", "a. b. c"),
        ("zh_CN", "a，b，c", "a。b。c"),
    ],
)
def test_each_language_has_its_own_commas_and_stops(qapp: QApplication, spoken: str, list_: str, row: str) -> None:
    language.speak(qapp, spoken)
    assert (listed(("a", "", "b", "c")), sentences(("", "a", "b", "c"))) == (list_, row)
    assert listed(()) == "" and sentences(("a",)) == "a"


def test_a_place_within_a_value_stays_what_it_is() -> None:
    assert filled("%1 costs %2", "Paint %2", "5") == "Paint %2 costs 5"
    assert listed(("%2", "b")) == "%2, b"


def test_a_word_in_a_line_is_small_but_in_german(qapp: QApplication) -> None:
    assert (within("Wrong item"), within("DHL label"), within("")) == ("wrong item", "DHL label", "")
    language.speak(qapp, "de")
    assert within("Bruch") == "Bruch"
