"""Where a line may end: between Thai words, between ideographs but for what kinsoku keeps together."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.documents.wrapping import wrap

pytestmark = pytest.mark.usefixtures("noto")


def lines(text: str, width: int) -> list[str]:
    """The lines as they are read, each in logical order (nothing here is right to left)."""
    return ["".join(run.text for run in one.runs) for one in wrap(text, 24, False, width, 200)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("เครื่องปรุงรสต้มยำกุ้งสำเร็จรูป", ["เครื่องปรุงรสต้ม", "ยำ", "กุ้ง", "สำเร็จ", "รูป"]),
        ("โปรดเก็บใบเสร็จรับเงินไว้เป็นหลักฐาน", ["โปรดเก็บ", "ใบเสร็จ", "รับ", "เงิน", "ไว้", "เป็น", "หลัก", "ฐาน"]),
    ],
)
@pytest.mark.parametrize("width", [180, 200, 220, 240])
def test_thai_breaks_between_words(text: str, words: list[str], width: int) -> None:
    ends = {0}
    for word in words:
        ends.add(max(ends) + len(word))
    shown = lines(text, width)
    assert len(shown) > 1 and "".join(shown) == text
    at = 0
    for one in shown:
        at += len(one)
        assert at in ends, shown


@pytest.mark.parametrize("width", range(148, 330, 12))
@pytest.mark.parametrize(
    "text",
    [
        "「抹茶ラテ（アイス）」は、とてもおいしい。ちょっと待って！人々のこゝろ",
        "他说：“绿茶，龙井（特级）！”——真的……是吗？价格￥128.00元。",
        "キャラメル・マキアートっぽいヴァッフェル、〈限定〉品",
    ],
)
def test_kinsoku_holds(text: str, width: int) -> None:
    shown = lines(text, width)
    assert "".join(shown).replace(" ", "") == text.replace(" ", "")
    for one in shown[1:]:
        assert one[0] not in "、。，．：；？！）」』】〉”ー々ゝっゃゅょァィゥェォッャュョ・…", shown
    for one in shown[:-1]:
        assert one[-1] not in "（「『【〈“￥", shown
    assert not any(one.endswith("—") and after.startswith("—") for one, after in pairwise(shown))


@given(
    text=st.text(st.sampled_from("กาแฟเย็นน้ำผึ้ง 茶（）、Käse-12"), min_size=1, max_size=60), width=st.integers(40, 400)
)
def test_no_sign_is_lost_however_narrow(text: str, width: int) -> None:
    assert "".join(lines(text, width)).replace(" ", "") == "".join(text.split())
