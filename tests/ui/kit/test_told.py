"""Every sentence that the app can say is known to the translators, and its values survive the way round."""

from __future__ import annotations

import json
import re

import pytest
from PySide6.QtCore import QLocale

from resources import FOLDER
from tests.translating import translations
from ui.kit import told


def test_the_list_of_sentences_is_that_of_the_code() -> None:
    kept = json.loads((FOLDER / "translations" / "errors.json").read_text("utf-8"))
    assert kept == translations.error_texts(), "run: make translations"


def test_values_of_a_sentence_come_through(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(told, "_translated", lambda text: "|".join(reversed(re.split(r"(%\d)", text))))
    QLocale.setDefault(QLocale("de"))
    try:
        for template in json.loads((FOLDER / "translations" / "errors.json").read_text("utf-8")):
            text = re.sub(r"%(\d)", r"<\1·x>", template)
            said = told.said(text)
            assert sorted(re.findall(r"<\d·x>", said)) == sorted(re.findall(r"<\d·x>", text))
    finally:
        QLocale.setDefault(QLocale("en"))


def test_every_word_of_the_screens_is_before_the_translators() -> None:
    assert translations.unreadable() == []
    for language in translations.LANGUAGES:
        there = translations.words_of(language)
        lacking = [word for word in translations.screen_words() if (word.context, word.text) not in there]
        assert not lacking, f"run: make translations; {lacking[:5]}"


def test_every_language_is_complete() -> None:
    for language in translations.FORMS:
        assert translations.missing(language) == []
