"""Which language the screens speak, what comes with it, and languages that only show what was left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some
from PySide6.QtCore import QCoreApplication, QLocale, QSettings, Qt
from PySide6.QtWidgets import QApplication

from tests.translating import translations
from ui.kit import figures, language


@pytest.fixture(autouse=True)
def own_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[None]:
    """A user who never chose anything, and English again after it."""
    kept = QSettings(str(tmp_path / "screen.ini"), QSettings.Format.IniFormat)
    monkeypatch.setattr(language, "_own", lambda: kept)
    before = QLocale()
    yield
    language.speak(qapp, "en")
    QLocale.setDefault(before)
    figures.use(figures.ENGLISH)


def test_the_user_goes_before_the_register_and_the_register_before_the_desktop() -> None:
    desktop = language.wanted()
    assert desktop in language.there()
    language.remember("de", "AT")
    assert language.wanted() == "de"
    language.choose("ar")
    assert language.wanted() == "ar"
    language.remember("de", "AT")  # opened again: no news
    assert language.wanted() == "ar"
    language.change("zh_CN")  # taken in Settings after that
    assert language.wanted() == "zh_CN"


@pytest.mark.parametrize(("said", "spoken"), [("de-CH", "de"), ("zh_Hans_CN", "zh_CN"), ("ar_JO", "ar"), ("xx", "en")])
def test_a_name_finds_the_nearest_language_there_is(said: str, spoken: str) -> None:
    language.choose(said)
    assert language.wanted() == spoken


def test_a_country_decides_with_the_language_how_figures_are_written(qapp: QApplication) -> None:
    language.speak(qapp, "de")
    language.settle("CH")
    swiss = figures.amount(123_456, "CHF")
    language.settle("DE")
    assert (swiss, figures.amount(123_456, "EUR")) == ("1’234.56", "1.234,56")
    assert QLocale().name() == "de_DE" and qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    language.speak(qapp, "ar")
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft and figures.in_force().mirrored
    assert figures.amount(123_456, "EUR") == "1,234.56"


@given(some.text(alphabet="abc XYZ%1sn0F9.,\n“”"))
def test_pseudo_words_keep_their_values(text: str) -> None:
    for change in translations.pseudo.PSEUDO.values():
        assert re.findall(r"%\w|\n", change(text)) == re.findall(r"%\w|\n", text)
    assert len(translations.pseudo.long_word("Add customer %s")) > 1.3 * len("Add customer %s")


def test_pseudo_languages_are_spoken_like_any_other(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = [translations.Word("Shell", "Keys %s"), translations.Word("", "%n days ago", plural=True)]
    monkeypatch.setattr(translations, "all_words", lambda: words)
    translations.make_pseudo(tmp_path)
    language.speak(qapp, "en_XA", tmp_path)
    assert QCoreApplication.translate("Shell", "Keys %s") == "[Kéýš %s··]"
    assert QCoreApplication.translate("", "%n days ago", None, 3).startswith("[3 ")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight and language.spoken() == "en_XA"
    language.speak(qapp, "ar_XB", tmp_path)
    assert "\u202eKeys" in QCoreApplication.translate("Shell", "Keys %s")
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert "en_XA" not in language.there()


def test_words_stay_while_an_update_writes_over_their_file(qapp: QApplication, tmp_path: Path) -> None:
    file = tmp_path / "de.qm"
    file.write_bytes((language.FOLDER / "de.qm").read_bytes())
    language.speak(qapp, "de", tmp_path)
    with file.open("r+b") as open_file:  # the same file: what is mapped of it changes, and ends the till if it shrinks
        open_file.write(bytes(file.stat().st_size))
    assert QCoreApplication.translate("", "Agreed") == "Vereinbart"
