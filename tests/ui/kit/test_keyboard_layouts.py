"""The letters of the screen keyboard: every alphabet whole, by keys or by holding one, whatever the country."""

from __future__ import annotations

import string

import pytest

from ui.kit.keyboard.caps import ROWS, UNITS, Act, Page, caps_of
from ui.kit.keyboard.layouts import LAYOUTS, Layout, held, layouts_for

ALPHABETS = {
    "qwerty": string.ascii_lowercase + "éèñçàæøåłžß",
    "qwertz": string.ascii_lowercase + "äöüß" + "éàç",
    "swiss": string.ascii_lowercase + "äöüß" + "éèàç",
    "central": string.ascii_lowercase + "áčďéěíňóřšťúůýž" + "őűŕľĺ" + "ćđ",
    "azerty": string.ascii_lowercase + "àâæçéèêëîïôœùûüÿ",
    "spanish": string.ascii_lowercase + "ñáéíóúü",
    "portuguese": string.ascii_lowercase + "çãõáàâéêíóôú",
    "swedish": string.ascii_lowercase + "åäö",
    "danish": string.ascii_lowercase + "æøå",
    "norwegian": string.ascii_lowercase + "æøå",
    "turkish": string.ascii_lowercase + "çğıöşü",
    "arabic": "ابتثجحخدذرزسشصضطظعغفقكلمنهويأإآةىءؤئ" + "،.",
}


def typed_by(layout: Layout, page: Page) -> set[str]:
    keys = {cap.sign for cap in caps_of(layout, page, False) if cap.act in (Act.SIGN, Act.SPACE)}
    return keys | {sign for key in keys for sign in held(layout, key)}


@pytest.mark.parametrize("name", LAYOUTS)
def test_each_layout_has_its_alphabet_and_the_digits(name: str) -> None:
    found = typed_by(LAYOUTS[name], Page.LETTERS)
    assert not set(ALPHABETS[name] + string.digits + " .") - found


@pytest.mark.parametrize("name", LAYOUTS)
def test_every_sign_of_a_keyboard_is_on_the_pages(name: str) -> None:
    found = set().union(*(typed_by(LAYOUTS[name], page) for page in Page))
    assert not set(string.punctuation + string.digits + "€£§°“”«»؟¿") - found


@pytest.mark.parametrize("page", Page)
@pytest.mark.parametrize("name", LAYOUTS)
def test_keys_stand_side_by_side_and_lead_everywhere(name: str, page: Page) -> None:
    caps = caps_of(LAYOUTS[name], page, True, True)
    for row in range(ROWS):
        keys = [cap for cap in caps if cap.row == row]
        ends = [cap.left + cap.width for cap in keys]
        assert [cap.left for cap in keys[1:]] == pytest.approx(ends[:-1])
        assert ends[-1] == pytest.approx(UNITS) and 0 <= keys[0].left <= 0.5
        assert min(cap.width for cap in keys) >= 0.99
    acts = {cap.act for cap in caps}
    assert {Act.BACK, Act.ENTER, Act.SPACE, Act.LEFT, Act.RIGHT, Act.NEXT, Act.DONE, Act.PAGE} <= acts
    assert (Act.SHIFT in acts) == (LAYOUTS[name].has_case and page is Page.LETTERS)
    leads = {cap.page for cap in caps if cap.act is Act.PAGE}
    assert leads == {Page.LETTERS: {Page.SIGNS}}.get(page, set(Page) - {page})


def test_no_key_stands_twice_on_a_page() -> None:
    for layout in LAYOUTS.values():
        for page in Page:
            signs = [cap.sign for cap in caps_of(layout, page, False) if cap.act is Act.SIGN]
            assert len(signs) == len(set(signs)), (layout.name, page)


@pytest.mark.parametrize(
    ("language", "country", "names"),
    [
        ("en", "GB", ["qwerty"]),
        ("en", "DE", ["qwertz"]),  # English has all its letters there, and hands know the places
        ("de", "DE", ["qwertz"]),
        ("de", "CH", ["swiss"]),
        ("de", "FR", ["qwertz", "azerty"]),
        ("fr", "FR", ["azerty"]),
        ("ar", "AE", ["arabic", "qwerty"]),
        ("ar", "MA", ["arabic", "azerty"]),
        ("en", "EG", ["qwerty", "arabic"]),
        ("zh", "CN", ["qwerty"]),
        ("en", "TR", ["turkish"]),
        ("en", "", ["qwerty"]),
    ],
)
def test_the_language_and_the_country_choose(language: str, country: str, names: list[str]) -> None:
    assert [layout.name for layout in layouts_for(language, country)] == names


def test_capitals_are_those_of_the_language() -> None:
    assert LAYOUTS["qwertz"].upper("ß") == "\u1e9e" and LAYOUTS["qwertz"].upper("ü") == "Ü"
    assert (LAYOUTS["turkish"].upper("i"), LAYOUTS["turkish"].upper("ı")) == ("İ", "I")
    assert LAYOUTS["qwerty"].upper("i") == "I" and LAYOUTS["arabic"].upper("ب") == "ب"


def test_what_has_a_key_is_not_offered_again() -> None:
    assert "ä" in held(LAYOUTS["qwerty"], "a") and "ä" not in held(LAYOUTS["qwertz"], "a")
