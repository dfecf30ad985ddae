"""Pictures taken in: what is kept is small, upright and drawn anew; hostile files end at once and with words."""

from __future__ import annotations

import io
import random
import struct
import tracemalloc
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from app import pictures
from app.errors import InvalidInput, NotFound
from app.pictures import LARGEST_FILE, SIDE, made_small, take_picture, take_picture_file
from app.register import Register


def _picture(width: int = 90, height: int = 60) -> Image.Image:
    """The left half red, the right half blue, a white stripe along the top."""
    made = Image.new("RGB", (width, height), "red")
    made.paste("blue", (width // 2, 0, width, height))
    made.paste("white", (0, 0, width, height // 6))
    return made


def _saved(picture: Image.Image, kind: str, **more: object) -> bytes:
    held = io.BytesIO()
    picture.save(held, kind, **more)  # type: ignore[arg-type]
    return held.getvalue()


def _opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data))


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _png(width: int, height: int, rows: int) -> bytes:
    """A PNG that says its size and holds ``rows`` white rows of one bit a pixel."""
    packed = zlib.compressobj(9)
    row = b"\0" + b"\xff" * ((width + 7) // 8)
    data = b"".join(packed.compress(row) for _ in range(rows)) + packed.flush()
    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", data) + _chunk(b"IEND", b"")


def _many_scans() -> bytes:
    """A progressive JPEG with two hundred thousand more scans of a dozen bytes, each of which goes over all blocks."""
    data = _saved(_picture(2000, 2000), "JPEG", progressive=True)
    scan = b"\xff\xda\x00\x08\x01\x01\x00\x01\x3f\x00\x7f\xff"  # one part of the picture, to run to its end
    return data[:-2] + scan * 200_000 + data[-2:]


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "GIF"])
def test_each_format_is_kept_small(kind: str) -> None:
    kept = _opened(made_small(_saved(_picture(2400, 1600), kind)))
    assert (kept.format, kept.mode, max(kept.size)) == ("JPEG", "RGB", SIDE)
    assert kept.size == (512, 341)
    left, right = kept.getpixel((100, 200)), kept.getpixel((400, 200))
    assert isinstance(left, tuple) and isinstance(right, tuple)
    assert left[0] > 200 > 60 > left[2] and right[2] > 200 > 60 > right[0]


def test_a_small_one_is_not_blown_up() -> None:
    assert _opened(made_small(_saved(_picture(), "PNG"))).size == (90, 60)


def test_what_is_see_through_stays_so() -> None:
    clear = Image.new("RGBA", (1000, 1000), (0, 0, 0, 0))
    clear.paste((0, 200, 0, 255), (500, 0, 1000, 1000))
    kept = _opened(made_small(_saved(clear, "PNG")))
    assert (kept.format, kept.size) == ("PNG", (512, 512))
    assert kept.getpixel((10, 10)) == (0, 0, 0, 0)
    assert kept.getpixel((500, 10)) == (0, 200, 0, 255)
    by_palette = _saved(_picture().quantize(8), "PNG", transparency=0)
    assert _opened(made_small(by_palette)).mode == "RGBA"


def test_of_a_moving_one_the_first_picture_is_kept() -> None:
    moving = _saved(_picture(), "GIF", save_all=True, append_images=[Image.new("RGB", (90, 60), "green")] * 5)
    assert made_small(moving) == made_small(_saved(_picture(), "GIF"))


def test_it_stands_upright_and_its_metadata_is_gone() -> None:
    """A phone held sideways writes the picture lying and a tag to turn it by, and where it was taken."""
    tags = Image.Exif()
    tags[0x0112] = 6  # turn a quarter to the right to see it
    tags[0x010E] = "Secret words"
    tags.get_ifd(0x8825)[1] = "N"
    sent = _saved(_picture(900, 600), "JPEG", exif=tags, comment=b"More secret words")
    assert b"Secret words" in sent
    data = made_small(sent)
    kept = _opened(data)
    assert kept.size == (341, 512)
    stripe, ground = kept.getpixel((kept.width - 10, 250)), kept.getpixel((100, 100))
    assert isinstance(stripe, tuple) and isinstance(ground, tuple)
    assert min(stripe) > 200 and ground[0] > 200 > 60 > ground[2]
    assert b"ecret words" not in data and not kept.getexif() and b"Exif" not in data


def test_nothing_hidden_behind_a_picture_is_kept() -> None:
    """A file that is a picture and an archive or a page at once becomes a picture only."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as written:
        written.writestr("run.sh", "echo hidden")
    page = b"<script>hidden()</script>"
    for kind in ("PNG", "JPEG", "GIF"):
        kept = made_small(_saved(_picture(), kind) + archive.getvalue() + page)
        assert b"hidden" not in kept and b"run.sh" not in kept
        assert kept == made_small(_saved(_picture(), kind))


def test_the_same_picture_is_the_same_blob(tmp_path: Path) -> None:
    with Register.open(tmp_path / "shop") as register:
        one = take_picture(register, _saved(_picture(800, 600), "PNG", compress_level=1))
        other = take_picture(register, _saved(_picture(800, 600), "PNG", compress_level=9))
        assert one == other
        assert register.blobs.names() == [one]
        assert _opened(register.blobs.get(one)).size == (512, 384)


HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    "nothing": (lambda: b"", "not-a-picture"),
    "words": (lambda: b"this is not a picture" * 100, "not-a-picture"),
    "a page": (lambda: b"\n <!DOCTYPE html><html><img src=x onerror=alert(1)></html>", "drawing"),
    "an SVG": (lambda: b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', "drawing"),
    "an SVG with a mark": (lambda: b'\xef\xbb\xbf<?xml version="1.0"?><svg/>', "drawing"),
    "a BMP": (lambda: _saved(_picture(), "BMP"), "not-a-picture"),
    "a TIFF": (lambda: _saved(_picture(), "TIFF"), "not-a-picture"),
    "an EPS": (lambda: b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n%%EndComments\nshowpage", "not-a-picture"),
    "too many bytes": (lambda: _saved(_picture(), "PNG") + bytes(LARGEST_FILE), "too-large"),
    "a bomb of a head": (lambda: _png(65_000, 65_000, 0), "too-large"),
    "a bomb": (lambda: _png(20_000, 20_000, 20_000), "too-large"),
    "a bomb that Pillow only warns of": (lambda: _png(10_000, 10_000, 10_000), "too-large"),
    "one that Pillow lets pass": (lambda: _png(8_000, 8_000, 8_000), "too-large"),
    "a hair": (lambda: _png(1, 60_000, 60_000), "too-large"),
    "a line": (lambda: _png(60_000, 1, 1), "too-large"),
    "half a JPEG": (lambda: _saved(_picture(900, 600), "JPEG")[:4000], "broken"),
    "half a PNG": (lambda: _saved(_picture(900, 600), "PNG")[:900], "broken"),
    "half a WebP": (lambda: _saved(Image.effect_noise((200, 200), 90), "WEBP")[:2000], "broken"),
    "half a GIF": (lambda: _saved(_picture(900, 600), "GIF")[:1200], "broken"),
    "a PNG without rows": (lambda: _png(100, 100, 0), "broken"),
    "endless scans": (_many_scans, "broken"),
}


@pytest.mark.parametrize(("made", "code"), HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_file_is_refused_with_words(made: Callable[[], bytes], code: str, tmp_path: Path) -> None:
    with Register.open(tmp_path / "shop") as register:
        with pytest.raises(InvalidInput) as refused:
            take_picture(register, made())
        assert refused.value.code == code
        assert refused.value.message and refused.value.hint
        assert register.blobs.names() == []


def test_what_cannot_be_read_is_said(tmp_path: Path) -> None:
    with Register.open(tmp_path / "shop") as register:
        with pytest.raises(NotFound):
            take_picture_file(register, tmp_path / "gone.png")
        with pytest.raises(InvalidInput):
            take_picture_file(register, tmp_path)
        (tmp_path / "here.png").write_bytes(_saved(_picture(), "PNG"))
        assert take_picture_file(register, tmp_path / "here.png") == take_picture(register, _saved(_picture(), "PNG"))


def test_no_more_of_a_file_is_read_than_may_be_in_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "LARGEST_FILE", 1000)
    endless = Path("/dev/zero")
    if not endless.exists():
        pytest.skip("no endless file here")
    with Register.open(tmp_path / "shop") as register:
        tracemalloc.start()
        with pytest.raises(InvalidInput) as refused:
            take_picture_file(register, endless)
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert refused.value.code == "too-large"
    assert most < 1_000_000


def test_no_file_gets_past_the_words() -> None:
    """Whatever bytes are turned in a good file, the answer is a picture or a refusal, never an error of a reader."""
    chance = random.Random(7)
    tags = Image.Exif()
    tags[0x0112], tags[0x010E] = 6, "words"
    good = [
        _saved(_picture(), kind, **({} if kind == "GIF" else {"exif": tags})) for kind in ("PNG", "JPEG", "WEBP", "GIF")
    ]
    outcomes = set()
    for _ in range(1500):
        data = bytearray(chance.choice(good))
        for _ in range(chance.randint(1, 5)):
            data[chance.randrange(min(len(data), chance.choice((40, 200, 5000))))] = chance.randrange(256)
        try:
            assert max(_opened(made_small(bytes(data))).size) <= SIDE
            outcomes.add("taken")
        except InvalidInput as refused:
            outcomes.add(refused.code)
    assert outcomes == {"taken", "broken", "not-a-picture", "too-large"}
