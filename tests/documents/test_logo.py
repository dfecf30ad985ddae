"""A logo on paper: any usual picture as few dots, no larger than paper wants, and nothing else."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image, ImageDraw

from app.documents import logo as room
from app.documents.logo import MOST_ROWS, logo, trimmed
from app.documents.page import Bitmap


def png(picture: Image.Image, form: str = "PNG") -> bytes:
    kept = BytesIO()
    picture.save(kept, form)
    return kept.getvalue()


def drawn(size: tuple[int, int], ink: tuple[int, int, int, int], mode: str = "RGBA") -> Image.Image:
    picture = Image.new(mode, size, "white")
    ImageDraw.Draw(picture).rectangle(ink, fill="black")
    return picture


def blacks(dots: Bitmap) -> int:
    return sum(byte.bit_count() for byte in dots.rows)


@pytest.mark.parametrize("width", [576, 384])
def test_a_logo_takes_three_quarters_of_the_paper_at_most(width: int) -> None:
    dots = logo(png(Image.new("RGBA", (2000, 200), "black")), width)
    assert dots.width == width * 3 // 4 and dots.height == round(200 * dots.width / 2000)
    assert blacks(dots) == dots.width * dots.height


def test_a_tall_logo_is_made_smaller() -> None:
    dots = logo(png(Image.new("L", (300, 3000), 0)), 576)
    assert (dots.width, dots.height) == (18, MOST_ROWS)


def test_a_small_logo_keeps_its_size_and_loses_its_margin() -> None:
    dots = logo(png(drawn((200, 100), (50, 20, 129, 59))), 576)
    assert (dots.width, dots.height, blacks(dots)) == (80, 40, 3200)


def test_see_through_parts_are_paper() -> None:
    picture = Image.new("RGBA", (16, 2), (0, 0, 0, 0))
    picture.putpixel((0, 0), (0, 0, 0, 255))
    picture.putpixel((15, 1), (0, 0, 0, 255))
    assert logo(png(picture), 576).rows == b"\x80\x00\x00\x01"


def test_line_art_is_not_dithered_and_a_photograph_is() -> None:
    art = drawn((64, 64), (0, 0, 63, 63)).convert("L")
    ImageDraw.Draw(art).rectangle((16, 16, 47, 47), fill=235)  # light paper of a scanned drawing
    assert blacks(logo(png(art), 576)) == 64 * 64 - 32 * 32
    fade = Image.linear_gradient("L")
    share = blacks(logo(png(fade), 384)) / MOST_ROWS**2
    assert 0.4 < share < 0.6


@pytest.mark.parametrize("form", ["PNG", "JPEG", "WEBP", "GIF", "BMP"])
def test_usual_forms_are_read(form: str) -> None:
    dots = logo(png(drawn((80, 40), (0, 0, 79, 39), "RGB"), form), 576)
    assert (dots.width, dots.height) == (80, 40)


@pytest.mark.parametrize("data", [b"", b"<html>", b"<svg/>", b"\x89PNG\r\n\x1a\n broken", b"%!PS-Adobe-3.0 EPSF-3.0"])
def test_what_is_no_picture_is_no_logo(data: bytes) -> None:
    with pytest.raises(ValueError, match="picture"):
        logo(data, 576)


def test_a_blank_picture_is_no_logo() -> None:
    with pytest.raises(ValueError, match="blank"):
        logo(png(Image.new("RGB", (40, 40), "white")), 576)


def test_too_many_pixels_are_never_decoded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "MOST_PIXELS", 99)
    with pytest.raises(ValueError, match="too large"):
        logo(png(Image.new("L", (10, 10), 0)), 576)
    monkeypatch.setattr(room, "LARGEST_FILE", 10)
    with pytest.raises(ValueError, match="too large"):
        logo(png(Image.new("L", (2, 2), 0)), 576)


def test_a_letterhead_begins_where_the_ink_does() -> None:
    cut = trimmed(png(drawn((200, 100), (50, 20, 129, 59))))
    with Image.open(BytesIO(cut)) as left:
        assert (left.size, left.mode, left.getextrema()) == ((80, 40), "RGB", ((0, 0),) * 3)
    clear = Image.new("RGBA", (60, 60), (0, 0, 0, 0))
    ImageDraw.Draw(clear).ellipse((10, 10, 49, 49), fill=(200, 0, 0, 255))
    with Image.open(BytesIO(trimmed(png(clear)))) as ring:
        assert (ring.size, ring.mode) == ((40, 40), "RGBA") and ring.getpixel((20, 20)) == (200, 0, 0, 255)


def test_a_letterhead_without_a_margin_is_the_file_as_it_was() -> None:
    whole = png(Image.new("RGB", (30, 10), "#0b5f73"), "JPEG")
    assert trimmed(whole) == whole
    for none in (b"<svg/>", png(Image.new("RGB", (40, 20), "white"))):
        with pytest.raises(ValueError, match="picture"):
            trimmed(none)
