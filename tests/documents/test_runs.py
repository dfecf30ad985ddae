"""Direction, coverage and shaping: what stands where, and that nothing prints as an empty box."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.documents import fonts, runs
from app.documents.runs import clusters, is_rtl, line, printable, shape, uncovered
from app.documents.wrapping import ELLIPSIS, wrap

ARABIC, HEBREW = "قهوة عربية", "לחם שיפון"


@pytest.fixture
def only_vera(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A machine without any font package."""
    kept = (fonts.path_of, fonts._coverage, fonts.choose, runs.line)
    for cached in kept:
        cached.cache_clear()
    with monkeypatch.context() as bare:
        bare.setattr(fonts, "FOLDERS", ())
        yield
    for cached in kept:
        cached.cache_clear()


def seen(text: str, rtl: bool = False) -> list[tuple[str, bool]]:
    return [(run.text, run.rtl) for run in line(text, 24, False, rtl).runs]


@pytest.mark.usefixtures("noto")
@pytest.mark.parametrize(
    ("text", "rtl", "left_to_right"),
    [
        ("Coffee 500 g", False, [("Coffee 500 g", False)]),
        (HEBREW, True, [(HEBREW, True)]),
        ("לחם 750 ג", True, [(" ג", True), ("750", False), ("לחם ", True)]),
        ("iPhone 17 أسود", False, [("iPhone 17 ", False), ("أسود", True)]),
        ("iPhone 17 أسود", True, [("أسود", True), (" ", True), ("iPhone 17", False)]),
        ("تخفيض -10%", True, [("%", True), ("10", False), ("تخفيض -", True)]),
    ],
)
def test_words_stand_in_reading_order(text: str, rtl: bool, left_to_right: list[tuple[str, bool]]) -> None:
    joined = [("".join(part for part, _ in group), way) for way, group in grouped(seen(text, rtl))]
    assert joined == [("".join(part for part, _ in group), way) for way, group in grouped(left_to_right)]


def grouped(pieces: list[tuple[str, bool]]) -> list[tuple[bool, list[tuple[str, bool]]]]:
    """Neighbours of one direction together: where faces change between them is not what is asked here."""
    groups: list[tuple[bool, list[tuple[str, bool]]]] = []
    for piece in pieces:
        if groups and groups[-1][0] == piece[1]:
            groups[-1][1].insert(0 if piece[1] else len(groups[-1][1]), piece)
        else:
            groups.append((piece[1], [piece]))
    return groups


@pytest.mark.usefixtures("noto")
def test_marks_place_the_sign_and_the_currency_and_have_no_picture() -> None:
    """Hebrew money as CLDR writes it: the sign left of the figure, the currency left of both."""
    set_line = line("\u200f\u200e−12.50\u00a0\u200f₪", 24, False, True)
    visible = [run.text.strip("\u200e\u200f\u00a0") for run in set_line.runs]
    assert "".join(visible) == "₪−12.50"
    assert set_line.width == pytest.approx(sum(line(text, 24).width for text in ("₪", "\u00a0", "−", "12.50")), abs=0.5)
    assert uncovered("\u200f\u200e\u061c") == []


def test_the_first_strong_letter_gives_the_direction() -> None:
    assert is_rtl("500 " + ARABIC) and not is_rtl("500 g " + ARABIC)
    assert is_rtl("1.250", otherwise=True) and not is_rtl("1.250")


@pytest.mark.usefixtures("noto")
@pytest.mark.parametrize(
    "text", [ARABIC, HEBREW, "กาแฟเย็น", "绿茶 龙井", "抹茶ラテ", "김치 볶음밥", "मसाला चाय", "Łódź phở"]
)
@pytest.mark.parametrize("bold", [False, True])
def test_no_script_prints_an_empty_box(text: str, bold: bool) -> None:
    assert uncovered(text) == []
    for run in line(text, 24, bold, is_rtl(text)).runs:
        assert all(glyph.id for glyph in shape(run.face, run.text, run.rtl))


@pytest.mark.usefixtures("noto")
def test_arabic_letters_join() -> None:
    (run,) = line("ببب", 24, False, True).runs
    assert len({glyph.id for glyph in shape(run.face, run.text, True)}) == 3  # initial, medial, final


@pytest.mark.usefixtures("noto")
def test_a_bracket_in_right_to_left_text_opens_the_other_way() -> None:
    (run,) = line("(ب)", 24, False, True).runs[:1]
    nominal = {glyph.id for glyph in shape(run.face, "(", False)}
    assert nominal <= {glyph.id for glyph in shape(run.face, "ب)", True)}


@given(st.text(max_size=40) | st.text(st.characters(categories=["Cc", "Cf", "Cs", "Mn", "Zs", "Lo"]), max_size=40))
def test_printable_text_has_no_control_and_stays_so(text: str) -> None:
    shown = printable(text)
    assert not [char for char in shown if ord(char) < 32 or 0x7F <= ord(char) < 0xA0 or 0xD800 <= ord(char) < 0xE000]
    assert not set(shown) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u2028\u2029")
    assert printable(shown) == shown


def test_an_override_cannot_turn_a_price_around() -> None:
    assert seen(printable("Deal \u202e00.1\u202c")) == [("Deal 00.1", False)]


def test_marks_heaped_on_a_letter_are_cut_down() -> None:
    assert printable("a" + "\u0321\u0330" * 40 + "b").count("\u0330") <= 4


def test_clusters_keep_what_belongs_together() -> None:
    assert clusters("e\u0321x") == ["e\u0321", "x"]
    assert clusters("👩\u200d👧👍🏽!") == ["👩\u200d👧", "👍🏽", "!"]


@pytest.mark.usefixtures("noto")
@given(st.text(st.sampled_from("abc def-ghi/绿茶قهوةกาแฟ()"), min_size=1, max_size=60), st.integers(40, 400))
def test_wrapping_loses_nothing_and_stays_inside(text: str, width: int) -> None:
    text = printable(text)
    lines = wrap(text, 24, False, width, 100)
    assert all(set_line.width <= width for set_line in lines)
    kept = sorted("".join(run.text for set_line in lines for run in set_line.runs).replace(" ", ""))
    assert kept == sorted(text.replace(" ", ""))


@given(st.text(st.sampled_from("abc def-绿茶قهوة"), min_size=1, max_size=80), st.integers(60, 300))
def test_two_lines_at_most_and_a_cut_one_says_so(text: str, width: int) -> None:
    text = printable(text)
    lines = wrap(text, 24, False, width, 2)
    assert len(lines) <= 2 and all(set_line.width <= width for set_line in lines)
    shown = "".join(run.text for set_line in lines for run in set_line.runs)
    assert (ELLIPSIS in shown) == (len(wrap(text, 24, False, width, 100)) > 2)


@pytest.mark.usefixtures("noto")
def test_names_break_between_words() -> None:
    first, second = wrap("Espresso machine, stainless steel", 24, False, 330, 2)
    assert "".join(run.text for run in first.runs) == "Espresso machine, stainless"
    assert "".join(run.text for run in second.runs) == "steel"


@pytest.mark.usefixtures("only_vera")
def test_latin_prints_without_any_font_package_and_the_rest_says_so() -> None:
    (latin,) = line("Café 2,80", 24).runs
    assert latin.face == "Vera.ttf"
    (missing,) = line("茶", 24).runs
    assert missing.text in (fonts.REPLACEMENT, "?")
    assert all(glyph.id for glyph in shape(missing.face, missing.text, False))
    assert uncovered("Café 茶") == ["茶"]
    assert fonts.choose("\u200f", False) is not None  # a direction mark has no picture that could be missing


@pytest.mark.parametrize(
    ("char", "package"), [("茶", "fonts-wqy-microhei"), ("ق", "fonts-noto-core"), ("🍎", "fonts-symbola")]
)
def test_a_missing_character_names_its_package(char: str, package: str) -> None:
    assert fonts.package_for(char) == package
