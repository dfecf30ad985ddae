"""The page as printer dots: Pillow's hinted one-bit text, the same bytes on the preview and on the head."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal

from app.documents import fonts, runs
from app.documents.page import Anchor, Bitmap, Box, Page, Picture, Text

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont


def raster(page: Page) -> Bitmap:
    """The page one bit a dot. Text is never dithered and never smoothed."""
    from PIL import Image, ImageDraw

    image = Image.new("1", (page.width, page.height), 0)
    draw = ImageDraw.Draw(image)
    draw.fontmode = "1"
    for item in page.items:
        if isinstance(item, Text):
            _text(draw, item)
        elif isinstance(item, Box):
            draw.rectangle((item.x, item.y, item.x + item.width - 1, item.y + item.height - 1), fill=1)
        else:
            _picture(image, item)
    return Bitmap(page.width, page.height, image.tobytes())


def _picture(image: Image, item: Picture) -> None:
    from PIL import Image as images

    bitmap = item.bitmap
    dots = images.frombytes("1", (bitmap.width, bitmap.height), bitmap.rows)
    if item.scale > 1:
        dots = dots.resize((bitmap.width * item.scale, bitmap.height * item.scale), images.Resampling.NEAREST)
    image.paste(dots, (item.x, item.y))


def _text(draw: ImageDraw, item: Text) -> None:
    if _shapes():
        mask, (left, top) = _mask(item.face, item.size, item.text, item.rtl, item.anchor)
        ink = 0 if item.white else 1
        for shift in _shifts(item):
            draw.draw.draw_bitmap((item.x + left + shift, item.baseline + top), mask, ink)
    else:
        _glyph_by_glyph(draw, item)


@lru_cache(maxsize=1024)
def _mask(face: str, size: int, text: str, rtl: bool, anchor: Anchor) -> tuple[Any, tuple[int, int]]:
    """The dots of a run and where they stand from its end on the baseline, as ``ImageDraw.text`` paints them.

    Two thirds of a receipt's time went into labels, dates and prices that stood on the one before.
    """
    direction: Literal["rtl", "ltr"] = "rtl" if rtl else "ltr"
    font = _font(face, size, True)
    mask, (left, top) = font.getmask2(text, "1", direction, anchor=f"{anchor.value}s", start=(0, 0))
    return mask, (int(left), int(top))


def _shifts(item: Text) -> range:
    """A face without bold is painted again a dot to the right, twice in large letters."""
    return range(1 + item.size // 20 if item.heavy else 1)


def _glyph_by_glyph(draw: ImageDraw, item: Text) -> None:
    """Where Pillow has no raqm (Windows): HarfBuzz says where each glyph goes, Pillow draws it by its character."""
    font = _font(item.face, item.size, False)
    glyphs = runs.shape(item.face, item.text, item.rtl)
    width = sum(glyph.advance for glyph in glyphs) * item.size / 1000
    at = item.x - (width if item.anchor is Anchor.RIGHT else 0)
    ink = 0 if item.white else 1
    for glyph in glyphs:
        place = (round(at + glyph.dx * item.size / 1000), round(item.baseline - glyph.dy * item.size / 1000))
        for shift in _shifts(item):
            if (char := _characters(item.face).get(glyph.id)) is not None:
                draw.text((place[0] + shift, place[1]), char, ink, font, "ls")
            else:
                _outline(draw, item, glyph.id, (place[0] + shift, place[1]), ink)
        at += glyph.advance * item.size / 1000


def _outline(draw: ImageDraw, item: Text, glyph: int, place: tuple[int, int], ink: int) -> None:
    """A glyph no character leads to (joined letters, ligatures), filled from its outline."""
    import uharfbuzz  # type: ignore[import-untyped]
    from PIL import Image

    font = uharfbuzz.Font(fonts.face_of(item.face))
    font.scale = (item.size, item.size)
    pen = uharfbuzz.RasterDraw()
    pen.draw_glyph(font, glyph)
    drawn = pen.render()
    box = drawn.extents
    if not box.width or not box.height:
        return
    grey = Image.frombytes("L", (box.width, box.height), bytes(drawn.buffer), "raw", "L", box.stride, -1)
    mask = grey.point([0] * 110 + [255] * 146).convert("1")
    draw.bitmap((place[0] + box.x_origin, place[1] - box.y_origin - box.height), mask, fill=ink)


@lru_cache(maxsize=1)
def _shapes() -> bool:
    from PIL import features

    return bool(features.check("raqm"))


@lru_cache(maxsize=128)
def _font(face: str, size: int, shaping: bool) -> FreeTypeFont:
    from PIL import ImageFont

    engine = ImageFont.Layout.RAQM if shaping else ImageFont.Layout.BASIC
    return ImageFont.truetype(str(fonts.path_of(face)), size, layout_engine=engine)


@lru_cache(maxsize=16)
def _characters(face: str) -> dict[int, str]:
    """Glyph → a character whose plain form it is."""
    import uharfbuzz

    font = uharfbuzz.Font(fonts.face_of(face))
    return {font.get_nominal_glyph(code): chr(code) for code in reversed(list(fonts.face_of(face).unicodes))}
