"""Sentences of the app in the reader's language, wherever a screen shows one: toasts, forms, trouble."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.errors import InvalidInput, ShopError
from ui.kit import language, told
from ui.kit.floats import Toast
from ui.kit.forms import TextBox
from ui.opening import OpeningTrouble

FIRST, THEN = "An item needs a name.", "Type one, or press Esc to keep the old one."


@pytest.fixture
def bracketed(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A language in which every known sentence stands in brackets."""
    monkeypatch.setattr(language, "_language", "de")
    known = (FIRST, THEN)
    monkeypatch.setattr(told, "_translated", lambda text: f"[{text}]" if text in known else text)
    told._one.cache_clear()
    yield
    told._one.cache_clear()


@pytest.mark.usefixtures("bracketed")
def test_two_sentences_in_a_row_are_both_said() -> None:
    assert told.said(f"{FIRST} {THEN}") == f"[{FIRST}] [{THEN}]"
    assert told.said(FIRST) == f"[{FIRST}]" and told.said("Flat white") == "Flat white"
    assert told.sentence_of(InvalidInput(FIRST, THEN)) == f"[{FIRST}] [{THEN}]"


@pytest.mark.usefixtures("bracketed")
def test_toasts_fields_and_trouble_say_it_in_the_readers_language(qtbot: QtBot) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    over.show()
    toast, box = Toast(over, 0), TextBox("Name")
    qtbot.addWidget(box)
    toast.say(f"{FIRST} {THEN}", "bad")
    box.complain(FIRST)
    trouble = OpeningTrouble(ShopError(FIRST, THEN))
    qtbot.addWidget(trouble)
    labels = [child.property("text") for child in trouble.findChildren(QWidget)]
    assert toast.words() == f"[{FIRST}] [{THEN}]" and box.error.text() == f"[{FIRST}]"
    assert f"[{FIRST}]" in labels and f"[{THEN}]" in labels
