"""Pictures of goods taken in: whatever file it was, what is kept is a small picture drawn anew and named by content.

Nothing of the file itself is kept: no metadata (where a phone was), no second file hidden behind the picture. The
limits are read from the file's head before a single pixel is decoded (ASVS 5.0, 5.2.1 and 5.3.2).
"""

from __future__ import annotations

import io
import re
import struct
import threading
import warnings
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import InvalidInput, NotFound

if TYPE_CHECKING:
    from PIL.Image import Image

    from app.register import Register

LARGEST_FILE = 10 * 1024 * 1024  # bytes
MOST_PIXELS = 40_000_000  # a phone's 40 megapixels; a worst case decodes in about a second
LONGEST_SIDE = 20_000
SIDE = 512  # pixels of the longer side of what is kept
QUALITY = 85
MOST_SCANS = 100  # of a JPEG: cameras write ten; some hundred thousand, of a few bytes each, decode for hours
FORMATS = ("PNG", "JPEG", "WEBP", "GIF")
_NAMED = "PNG, JPEG, WebP or GIF"
_ASK_ANOTHER = f"Save it as {_NAMED} and take that."
_JPEG, _SCAN = b"\xff\xd8", b"\xff\xda"
_decoding = threading.Lock()  # one picture in memory at a time; Python's warning filters are one for all threads
_PAGE = re.compile(rb"\s*(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|svg|\?xml|!--|script)", re.IGNORECASE)


def take_picture_file(register: Register, path: Path) -> str:
    """As ``take_picture``, from a file, of which no more is read than may be in it. Raises NotFound as well."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except FileNotFoundError as problem:
        raise NotFound(f"{path.name} is not there.", "Choose the picture again.") from problem
    except OSError as problem:
        raise InvalidInput(f"{path.name} cannot be read.", "Check that it is a file you may open.") from problem
    return take_picture(register, data)


def take_picture(register: Register, data: bytes) -> str:
    """Keep a picture and return its blob's name; the same picture is the same blob. For a worker thread.

    Raises InvalidInput for what is too large, broken, no picture, or one that can hold a program (SVG).
    """
    return register.blobs.put(made_small(data))


def made_small(data: bytes) -> bytes:
    """The picture in ``data`` as it is kept: upright, at most 512 pixels a side, PNG where it has see-through parts.

    The same bytes for the same picture. Raises InvalidInput with words.
    """
    if not data:
        raise InvalidInput("This file is empty.", "Choose another picture.", code="not-a-picture")
    if len(data) > LARGEST_FILE:
        limit = LARGEST_FILE // 1024 // 1024
        raise InvalidInput(
            f"This file is larger than {limit} MB.", "Save a smaller picture and take that.", "too-large"
        )
    if _PAGE.match(data[:512]):
        raise InvalidInput("This drawing or page is text that may hold a program.", _ASK_ANOTHER, code="drawing")
    return _written(_decoded(data))


def _decoded(data: bytes) -> Image:
    from PIL import Image, UnidentifiedImageError  # 60 ms that only a new picture pays

    try:
        with _decoding, warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it warns of every odd tag
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            return _read(data)
    except UnidentifiedImageError as problem:
        raise InvalidInput(f"This is no {_NAMED}.", "Choose another picture.", code="not-a-picture") from problem
    except (Image.DecompressionBombWarning, Image.DecompressionBombError) as problem:
        raise _too_many_pixels() from problem
    except (OSError, ValueError, SyntaxError, LookupError, EOFError, ArithmeticError, MemoryError) as problem:
        raise _broken() from problem  # all that Pillow's readers raise for files cut short or at odds with themselves
    except (struct.error, zlib.error, TypeError) as problem:
        raise _broken() from problem


def _read(data: bytes) -> Image:
    from PIL import Image, ImageOps

    with Image.open(io.BytesIO(data), formats=FORMATS) as opened:  # the head alone
        _check_size(*opened.size)
        if data.startswith(_JPEG) and data.count(_SCAN) > MOST_SCANS:
            raise _broken()
        opened.draft("RGB", (2 * SIDE, 2 * SIDE))  # a JPEG is decoded no larger than it is needed
        opened.load()
        return _small(ImageOps.exif_transpose(opened))


def _broken() -> InvalidInput:
    return InvalidInput("This picture is broken or cut short.", "Copy it again from where it is from.", code="broken")


def _check_size(width: int, height: int) -> None:
    if width * height > MOST_PIXELS or max(width, height) > LONGEST_SIDE:
        raise _too_many_pixels()


def _too_many_pixels() -> InvalidInput:
    millions = MOST_PIXELS // 1_000_000
    return InvalidInput(
        f"This picture has more than {millions} million pixels, or a side of more than {LONGEST_SIDE}.",
        "Save a smaller picture and take that.",
        code="too-large",
    )


def _small(picture: Image) -> Image:
    from PIL import Image

    see_through = picture.mode in ("RGBA", "LA", "PA", "La", "RGBa") or "transparency" in picture.info
    mode = "RGBA" if see_through else "RGB"
    plain = picture if picture.mode in ("L", "RGB", "RGBA") else picture.convert(mode)
    plain.thumbnail((SIDE, SIDE), Image.Resampling.LANCZOS)  # before a copy of all pixels in another mode
    plain = plain.convert(mode)
    fresh = Image.new(plain.mode, plain.size)  # holds pixels and nothing else
    fresh.paste(plain)
    return fresh


def _written(picture: Image) -> bytes:
    kept = io.BytesIO()
    if picture.mode == "RGBA":
        picture.save(kept, "PNG", optimize=False, compress_level=9)
    else:
        picture.save(kept, "JPEG", quality=QUALITY, subsampling=0, optimize=False, progressive=False)
    return kept.getvalue()
