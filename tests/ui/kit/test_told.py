"""Every sentence that the app can say is known to the translators, and its values survive the way round."""

from __future__ import annotations

import ast
import json
import re

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from resources import FOLDER
from tests.translating import translations
from ui.kit import figures, language, told


def test_the_list_of_sentences_is_that_of_the_code() -> None:
    kept = json.loads((FOLDER / "translations" / "errors.json").read_text("utf-8"))
    assert kept == translations.error_texts(), "run: make translations"


def test_values_of_a_sentence_come_through(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(told, "_translated", lambda text: "|".join(reversed(re.split(r"(%\d)", text))))
    monkeypatch.setattr(told, "spoken", lambda: "values")
    changed = 0
    for template in json.loads((FOLDER / "translations" / "errors.json").read_text("utf-8")):
        text = re.sub(r"%(\d)", r"<\1·x>", template)
        said = told.said(text)
        assert sorted(re.findall(r"<\d·x>", said)) == sorted(re.findall(r"<\d·x>", text))
        changed += said != text
    assert changed > 100


def test_a_row_of_sentences_is_said_whole_or_not_at_all(monkeypatch: pytest.MonkeyPatch) -> None:
    """An invoice that lacks three things names all of them."""
    known = {"It needs a name.": "Name fehlt.", "It needs e.g. a number.": "Nummer fehlt.", "Type them.": "Eintragen."}
    monkeypatch.setattr(told, "_translated", lambda text: known.get(text, text))
    monkeypatch.setattr(told, "_templates", lambda: ())
    monkeypatch.setattr(told, "spoken", lambda: "rows")
    assert told.said(" ".join(known)) == "Name fehlt. Nummer fehlt. Eintragen."
    half = "It needs a name. Nobody wrote this. Type them."
    assert told.said(half) == half


def test_every_word_of_the_screens_is_before_the_translators() -> None:
    assert translations.unreadable() == []
    shown = translations.screen_words()
    for name in translations.LANGUAGES:
        there = translations.words_of(name)
        lacking = [word for word in shown if (word.context, word.text) not in there]
        assert not lacking, f"run: make translations; {lacking[:5]}"


def test_every_language_is_complete() -> None:
    for name in translations.FORMS:
        assert translations.missing(name) == []


@pytest.mark.parametrize(
    ("said", "in_german"),
    [
        ("A price is larger than a till can keep.", "Ein Preis ist größer"),
        ("list.pdf is a PDF, not a table.", "list.pdf ist keine Tabelle, sondern: ein PDF."),
        ("The code of this receipt cannot be read: this is no receipt code.", "das ist kein Beleg-Code"),
        ("Name of the shop is one of a, b, not 'c'.", "eines von a, b"),
        ("Put in a new roll. It is printed by itself after that.", "Neue Rolle einlegen."),
        ("Ledger 7 does not hold together: fact 9 is missing.", "Eintrag 9 fehlt"),
    ],
)
def test_words_within_a_sentence_are_in_its_language_too(qapp: QApplication, said: str, in_german: str) -> None:
    before = QLocale()
    language.speak(qapp, "de")
    try:
        shown = told.said(said)
    finally:
        language.speak(qapp, "en")
        QLocale.setDefault(before)
        figures.use(figures.ENGLISH)
    assert shown != said and in_german in shown


def test_sentences_and_words_are_found_where_their_names_come_from() -> None:
    code = """
HINTS = {"a": ("it is off", "Switch it on."), "b": ("it is far", "Go there.")}
SOON = "Soon."
class Trouble(ShopError): pass
def check(what): raise Trouble(f"{what} is wrong. {SOON}", hint(what))
def hint(what): return "Look." if what else "Look at " + what
def use(): check("A great price")
def say(code):
    what, next_step = HINTS.get(code, HINTS["a"])
    raise Trouble(f"Not done: {what}.", next_step)
"""
    assert set(translations.Code([ast.parse(code)]).sentences()) == {
        *("%1 is wrong. Soon.", "Look.", "Look at %1", "A great price"),
        *("Not done: %1.", "Switch it on.", "Go there.", "it is off", "it is far"),
    }
