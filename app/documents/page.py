"""The display list: what stands where on paper, in whole printer dots, before anyone paints it."""

from __future__ import annotations

from enum import StrEnum

from app.domain.frozen import frozen

DOTS_PER_MM = 8  # 203 dpi thermal heads: 576 dots are 72 mm, 384 dots are 48 mm
PAPER_MM = {576: 80, 384: 58}


class Anchor(StrEnum):
    LEFT = "l"
    RIGHT = "r"


@frozen
class Bitmap:
    """One bit a dot, 1 is black, most significant bit leftmost, each row filled up to whole bytes."""

    width: int
    height: int
    rows: bytes

    @property
    def stride(self) -> int:
        """Bytes a row."""
        return (self.width + 7) // 8

    def __post_init__(self) -> None:
        if len(self.rows) != self.stride * self.height:
            raise ValueError(f"{len(self.rows)} bytes do not make {self.width} × {self.height} dots")


@frozen
class Text:
    """A run of one face, size and direction. ``x`` is its left or right end as ``anchor`` says; ``text`` is logical.

    ``heavy`` asks the painter to thicken strokes because the face has no bold; ``white`` paints on a black box.
    """

    face: str
    size: int
    rtl: bool
    text: str
    x: int
    baseline: int
    anchor: Anchor
    heavy: bool = False
    white: bool = False


@frozen
class Box:
    """A black rectangle; a rule is a flat one."""

    x: int
    y: int
    width: int
    height: int


@frozen
class Picture:
    """A 1-bit image, each of its dots ``scale`` printer dots wide and high: logos at 1, QR modules at more."""

    x: int
    y: int
    bitmap: Bitmap
    scale: int = 1


Item = Text | Box | Picture


@frozen
class Page:
    """A strip of paper. ``cuts`` are heights where nothing is cut through, for painters whose pages end somewhere."""

    width: int
    height: int
    items: tuple[Item, ...]
    cuts: tuple[int, ...] = ()
    title: str = ""
    language: str = "en"
