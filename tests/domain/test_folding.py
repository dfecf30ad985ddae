"""Folding: what people type and what is printed meet in one form, in every script."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.folding import START, compounds, fold, is_unspaced, pairs, parts, tokens, triples, words
from tests.queries import search_oracle

texts = st.text(max_size=60) | st.text("aé- '_牛奶ｶ゛かがกิน่हिन्दी\u0301\u3099Ωώ™0٣", max_size=20)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Crème  BRÛLÉE ", "creme brulee"),
        ("Ｆｕｌｌ　ｗｉｄｔｈ", "full width"),
        ("Straße Łódź Ærø", "strasse lodz aero"),
        ("ΓΆΛΑ φρέσκος", "γαλα φρεσκοσ"),
        ("Чёрный", "черныи"),
        ("İstanbul ılık", "istanbul ilik"),
        ("أرُزّ", "ارز"),
        ("שָׁלוֹם", "שלום"),
        ("Nutella™ 750\u00adg", "nutella 750g"),
        ("パン", "パン"),
        ("ﾊﾟﾝ", "パン"),
        ("ก๋วยเตี๋ยว", "ก๋วยเตี๋ยว"),
        ("हिन्दी", "हिन्दी"),
        ("한국", "한국"),
        ("", ""),
    ],
)
def test_one_form(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_a_mark_that_makes_another_letter_stays() -> None:
    assert fold("バン") != fold("ハン") != fold("パン")
    assert fold("กู") != fold("ก")


@given(texts)
def test_folding_twice_is_folding_once(text: str) -> None:
    once = fold(text)
    assert fold(once) == once
    assert once == " ".join(once.split())
    assert START not in once


@given(texts)
def test_words_are_those_that_another_hand_finds(text: str) -> None:
    folded = fold(text)
    assert words(folded) == search_oracle.split(folded)
    assert compounds(folded) == search_oracle.bound(folded)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("coca-cola 1.5l", ["coca", "cola", "1", "5l"]),
        ("ben & jerry's", ["ben", "jerry", "s"]),
        ("lindt牛奶巧克力100g", ["lindt", "牛奶巧克力", "100g"]),
        ("हिन्दी चाय", ["हिन्दी", "चाय"]),
        ("กินข้าว", ["กินข้าว"]),
        ("a_b", ["a", "b"]),
    ],
)
def test_words(text: str, found: list[str]) -> None:
    assert words(text) == found


def test_what_the_word_index_holds() -> None:
    assert tokens("coca-cola zero", "big brand").split() == [
        *(f"{START}coca{START}cola", "coca", "cola", "zero", "big", "brand"),
        "cocacola",
    ]
    assert tokens("牛奶糖").split() == [START + "牛奶糖", "牛奶糖", "牛", "奶", "糖", "牛奶", "奶糖"]
    assert tokens("йо-йо", "тра-ля").split()[1:] == ["йо", "йо", "тра", "ля", "йойо", "траля"]
    assert tokens("", "") == ""


def test_what_the_index_of_parts_holds() -> None:
    assert parts("lait, entier") == "  lait  entier"
    assert triples("ananas") == ["ana", "nan", "nas"]
    assert triples("ab") == []


@given(texts)
def test_no_token_holds_what_the_index_would_take_apart(text: str) -> None:
    """The index splits at every ASCII sign but letters and digits; a token that it split would be a phrase."""
    for token in tokens(fold(text)).split(" "):
        assert all(char.isalnum() or not char.isascii() for char in token)


def test_pairs_and_scripts() -> None:
    assert pairs("牛奶糖") == ["牛奶", "奶糖"]
    assert is_unspaced("牛奶") and is_unspaced("กิน") and is_unspaced("한국")
    assert not is_unspaced("чай") and not is_unspaced("milk")


def test_a_long_run_is_taken_apart_in_no_time() -> None:
    """A pattern that could read a sign in two ways would need longer than the shop is open."""
    assert compounds("ก" * 50_000 + "!") == []
    assert words("ก" * 50_000) == ["ก" * 50_000]
