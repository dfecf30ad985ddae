"""Every sentence that the app can say is known to the translators, and its values survive the way round."""

from __future__ import annotations

import json
import re

import pytest

from resources import FOLDER
from tests.translating import translations
from ui.kit import told


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
    for language in translations.LANGUAGES:
        there = translations.words_of(language)
        lacking = [word for word in translations.screen_words() if (word.context, word.text) not in there]
        assert not lacking, f"run: make translations; {lacking[:5]}"


def test_every_language_is_complete() -> None:
    for language in translations.FORMS:
        assert translations.missing(language) == []
