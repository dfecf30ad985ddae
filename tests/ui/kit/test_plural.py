"""Counted words: every form of every language is there, is chosen by the number, and its figure is the locale's."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from tests.translating import REPOSITORY, translations
from ui.kit import figures, language
from ui.kit.plural import counted

ARABIC_DAYS = {  # CLDR's six: none, one, two, a few, many, a hundred; 103 counts as 3 does
    0: "قبل 0 يوم",
    1: "قبل يوم",
    2: "قبل يومين",
    3: "قبل 3 أيام",
    11: "قبل 11 يومًا",
    100: "قبل 100 يوم",
    103: "قبل 103 أيام",
}


@pytest.fixture(scope="module")
def shown() -> list[Any]:
    return translations.screen_words()


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[object]:
    before = QLocale()
    yield lambda name: language.speak(qapp, name)
    language.speak(qapp, "en")
    QLocale.setDefault(before)
    figures.use(figures.ENGLISH)


def test_arabic_takes_the_form_of_the_number(speak: object) -> None:
    speak("ar")  # type: ignore[operator]
    assert {many: counted("%n days ago", many) for many in ARABIC_DAYS} == ARABIC_DAYS


@pytest.mark.parametrize(
    ("spoken", "one", "several"),
    [
        ("en", "1 day ago", "1,234 days ago"),
        ("de", "vor 1 Tag", "vor 1.234 Tagen"),
        ("zh_CN", "1 天前", "1,234 天前"),
    ],
)
def test_the_words_are_of_the_language_and_the_figure_is_of_the_locale(
    speak: object, spoken: str, one: str, several: str
) -> None:
    speak(spoken)  # type: ignore[operator]
    assert (counted("%n days ago", 1), counted("%n days ago", 1234)) == (one, several)


def test_english_knows_its_singular_before_any_language_is_put_in_force(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language, "_in_force", [])
    assert counted("%n days ago", 1) == "1 day ago"
    assert counted("%n days ago", 1000, "1,000+") == "1,000+ days ago"


def test_a_text_holds_a_count_exactly_where_it_has_forms(shown: list[Any]) -> None:
    slips = [word.text for word in shown if ("%n" in word.text) != word.plural]
    assert not slips, f"%n is for counted(); another value is %s, %a, %1: {slips}"


def test_nobody_puts_counts_into_words_by_hand() -> None:
    own = REPOSITORY / "ui" / "kit" / "plural.py"
    by_hand = re.compile(r"""replace\(\s*["']%n""")
    slips = [
        path for path in (REPOSITORY / "ui").rglob("*.py") if path != own and by_hand.search(path.read_text("utf-8"))
    ]
    assert not slips


@pytest.mark.parametrize("name", sorted(translations.FORMS))
def test_every_plural_has_every_form_of_the_language(name: str, shown: list[Any]) -> None:
    assert not [row for row in translations.missing(name) if row.get("lacking")]
    held = {len(message.findall("translation/numerusform")) for _, message in _plurals(translations.FOLDER, name)}
    assert held == {len(translations.FORMS[name])}
    there = {message.findtext("source") for _, message in _plurals(translations.FOLDER, name)}
    assert there == {word.text for word in shown if word.plural}


def test_a_lacking_form_is_said_by_name_and_taken_in_by_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    forms = "".join(f"<numerusform>{text}</numerusform>" for text in ("لا شيء", "واحد", "اثنان", "بلا رقم", "", "%n"))
    (tmp_path / "ar.ts").write_text(
        f'<TS language="ar"><context><name/><message numerus="yes"><source>%n things</source>'
        f"<translation>{forms}</translation></message></context></TS>",
        "utf-8",
    )
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    (row,) = translations.missing("ar")
    assert row["lacking"] == ["few", "many"]
    given = {"zero": "0", "one": "1", "two": "2", "few": "%n few", "many": "%n many", "other": "%n other"}
    assert translations.fill("ar", [row | {"translation": given}]) == 1
    assert translations.missing("ar") == []
    ((_, message),) = _plurals(tmp_path, "ar")
    assert [form.text for form in message.findall("translation/numerusform")] == list(given.values())


def _plurals(folder: Path, name: str) -> list[tuple[str, ET.Element]]:
    root = ET.parse(folder / f"{name}.ts").getroot()
    return [one for one in translations._messages(root) if one[1].get("numerus") == "yes"]
