"""Printer dots: what the page says, one bit each, with and without Pillow's own shaping, the same on every machine."""

from __future__ import annotations

import hashlib
import json
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageFilter

from app.documents import fonts
from app.documents import raster as painter
from app.documents.layout import layout
from app.documents.page import Anchor, Bitmap, Box, Page, Picture, Text
from app.documents.raster import raster
from tests.documents.samples import SAMPLES

GOLDEN = Path(__file__).parent / "golden" / "dots.json"


def test_dots_stand_where_the_page_says() -> None:
    page = Page(16, 4, (Box(2, 1, 10, 2), Picture(14, 0, Bitmap(1, 2, b"\x80\x80"), 2)))
    assert raster(page).rows.hex() == "0003" + "3ff3" + "3ff3" + "0003"


def test_a_bitmap_has_the_bytes_it_claims() -> None:
    with pytest.raises(ValueError, match="dots"):
        Bitmap(9, 2, b"\x00" * 3)


def test_white_letters_are_cut_out_of_the_black() -> None:
    text = Text(fonts.choose("A", True).face, 24, False, "A", 4, 28, Anchor.LEFT, white=True)  # type: ignore[union-attr]
    black = raster(Page(32, 32, (Box(0, 0, 32, 32), text)))
    letters = raster(Page(32, 32, (replace(text, white=False),)))
    assert bytes(byte ^ 255 for byte in black.rows) == letters.rows and any(letters.rows)


@pytest.mark.parametrize("name", SAMPLES)
def test_without_raqm_every_run_looks_the_same(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run by run, so that a lost mark or a joined letter out of place is seen."""
    page = layout(SAMPLES[name], 384)
    runs = [replace(item, white=False, baseline=100) for item in page.items if isinstance(item, Text)]
    alone = [Page(page.width, 160, (run,)) for run in runs]
    shaped = [picture(strip) for strip in alone]
    monkeypatch.setattr(painter, "_shapes", lambda: False)
    for strip, one in zip(alone, shaped, strict=True):
        other, text = picture(strip), strip.items[0]
        assert (one.getbbox() is None) == (other.getbbox() is None), text
        if one.getbbox() is None:
            continue
        shifted = [ImageChops.offset(other, across, down) for across in (-1, 0, 1) for down in (-1, 0, 1)]
        assert any(within_a_dot(one, moved) for moved in shifted), text  # Pillow sets runs with marks a dot higher


@pytest.mark.usefixtures("noto")
def test_without_raqm_marks_stand_over_their_letters(monkeypatch: pytest.MonkeyPatch) -> None:
    item = Text("NotoSans-Regular.ttf", 46, False, "W\u0304", 10, 80, Anchor.LEFT)
    shaped = picture(Page(64, 100, (item,)))
    monkeypatch.setattr(painter, "_shapes", lambda: False)
    assert within_a_dot(shaped, picture(Page(64, 100, (item,))))


def within_a_dot(one: Image.Image, other: Image.Image) -> bool:
    """No ink of either is over a dot away from ink of the other."""
    wide = one.filter(ImageFilter.MaxFilter(3)), other.filter(ImageFilter.MaxFilter(3))
    return not (ImageChops.subtract(one, wide[1]).getbbox() or ImageChops.subtract(other, wide[0]).getbbox())


@pytest.mark.parametrize("shapes", [True, False])
def test_a_face_without_bold_is_thickened_more_in_large_letters(shapes: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    if not shapes:
        monkeypatch.setattr(painter, "_shapes", lambda: False)
    face = fonts.choose("I", False)
    assert face is not None
    for size, least in ((24, 1), (46, 2)):
        thin = Text(face.face, size, False, "I", 10, 60, Anchor.LEFT)
        boxes = [picture(Page(64, 80, (item,))).getbbox() for item in (thin, replace(thin, heavy=True))]
        assert boxes[1][2] - boxes[1][0] == boxes[0][2] - boxes[0][0] + least  # type: ignore[index]


def picture(page: Page) -> Image.Image:
    bitmap = raster(page)
    return Image.frombytes("1", (bitmap.width, bitmap.height), bitmap.rows).convert("L")


def surroundings() -> dict[str, str]:
    """What the dots depend on besides our code."""
    from PIL import features

    from app.documents.runs import line

    faces = {item.face for name in SAMPLES for item in layout(SAMPLES[name], 576).items if isinstance(item, Text)}
    assert line("a", 24).runs
    files = {face: hashlib.sha256(fonts.path_of(face).read_bytes()).hexdigest()[:16] for face in sorted(faces)}  # type: ignore[union-attr]
    names = ("freetype2", "raqm", "harfbuzz")
    return files | {name: str(features.version(name)) for name in names}


def dots() -> dict[str, str]:
    return {
        f"{name}-{width}": hashlib.sha256(raster(layout(receipt, width)).rows).hexdigest()[:32]
        for name, receipt in SAMPLES.items()
        for width in (576, 384)
    }


def test_the_dots_are_those_looked_at_and_approved() -> None:
    golden = json.loads(GOLDEN.read_text())
    if golden["surroundings"] != surroundings():
        pytest.skip("other fonts or another FreeType than the golden dots were made with")
    assert dots() == golden["dots"], "look at the new receipts, then: python -m tests.documents.test_raster approve"


if __name__ == "__main__" and sys.argv[1:] == ["approve"]:
    GOLDEN.parent.mkdir(exist_ok=True)
    GOLDEN.write_text(json.dumps({"surroundings": surroundings(), "dots": dots()}, indent=1) + "\n")
