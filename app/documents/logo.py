"""A shop's logo: whatever picture it was, drawn anew as few black dots as paper wants."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from app.documents.page import Bitmap

if TYPE_CHECKING:
    from PIL.Image import Image

FORMATS = ("PNG", "JPEG", "WEBP", "GIF", "BMP")
LARGEST_FILE = 10 * 1024 * 1024  # bytes
MOST_PIXELS = 40_000_000  # more is a mistake or an attack
MOST_ROWS = 176  # dots, 22 mm: no logo makes the paper its own
_WIDEST = 0.75  # of the paper
_FEW_GREYS = 0.12  # share of in-between greys up to which a picture is line art: thresholded, edges stay sharp
_DARK, _LIGHT = 64, 192


def logo(data: bytes, width: int) -> Bitmap:
    """A picture file as dots for paper ``width`` dots wide: at most three quarters of it and 22 mm high.

    Its white margin is cut off and see-through parts are white. Line art is thresholded, photographs are dithered.
    Raises ValueError for what is no picture, too large, or blank.
    """
    grey = _trimmed(_grey(data))
    share = min(1.0, width * _WIDEST / grey.width, MOST_ROWS / grey.height)
    if share < 1:
        grey = grey.resize((max(1, round(grey.width * share)), max(1, round(grey.height * share))))
    dots = _dots(grey)
    return Bitmap(dots.width, dots.height, dots.tobytes())


def trimmed(data: bytes) -> bytes:
    """The picture file without its white or see-through margin, so that it begins where the text under it does.

    The same file where it has none, else a PNG of the same pixels. Raises ValueError as ``logo`` does.
    """
    clear = _opened(data)
    box = _ink(_on_white(clear))
    if box == (0, 0, *clear.size):
        return data
    cut = clear.crop(box)
    kept = BytesIO()
    (cut if cut.getchannel("A").getextrema() != (255, 255) else cut.convert("RGB")).save(kept, "PNG", compress_level=9)
    return kept.getvalue()


def _grey(data: bytes) -> Image:
    return _on_white(_opened(data))


def _opened(data: bytes) -> Image:
    from PIL import Image, UnidentifiedImageError

    if len(data) > LARGEST_FILE:
        raise ValueError("the picture is too large")
    try:
        with Image.open(BytesIO(data), formats=FORMATS) as picture:
            if picture.width * picture.height > MOST_PIXELS:
                raise ValueError("the picture is too large")
            return picture.convert("RGBA")
    except (UnidentifiedImageError, OSError, SyntaxError, EOFError, Image.DecompressionBombError) as problem:
        raise ValueError("this is not a picture") from problem


def _on_white(clear: Image) -> Image:
    from PIL import Image

    return Image.alpha_composite(Image.new("RGBA", clear.size, "white"), clear).convert("L")


def _trimmed(grey: Image) -> Image:
    return grey.crop(_ink(grey))


def _ink(grey: Image) -> tuple[int, int, int, int]:
    """The smallest box that holds all that is not white."""
    ink = grey.point([255 if level < 250 else 0 for level in range(256)]).getbbox()
    if ink is None:
        raise ValueError("the picture is blank")
    return ink


def _dots(grey: Image) -> Image:
    """Black is 1."""
    counts = grey.histogram()
    between = sum(counts[_DARK:_LIGHT]) / max(1, sum(counts))
    turned = grey.point([255 - level for level in range(256)])
    if between <= _FEW_GREYS:
        return turned.point([255 if level > 127 else 0 for level in range(256)]).convert("1")
    return turned.convert("1")
