"""The page as PDF: the same runs at the same places as on the printer, in embedded fonts, its text findable."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from app.documents.page import DOTS_PER_MM, PAPER_MM, Anchor, Box, Item, Page, Picture, Text
from app.documents.pdf_fonts import EmbeddedFonts
from app.documents.runs import shape

_POINT = 72 / 25.4 / DOTS_PER_MM  # points a dot
_MARGIN_MM = 4.0  # above and below
_TALLEST = 14_000.0  # points; a page of PDF 1.x ends at 14 400


def pdf(page: Page) -> bytes:
    """The page on paper of the roll's width (80 or 58 mm), as long as its content. Same page, same bytes."""
    from app.documents.pdf_canvas import PlainCanvas

    out = BytesIO()
    canvas = PlainCanvas(out, invariant=1, pageCompression=1, lang=page.language)
    canvas.setTitle(page.title)
    canvas.setCreator("Cashwrap")
    fonts = EmbeddedFonts(canvas)
    width = PAPER_MM.get(page.width, page.width / DOTS_PER_MM + 8) * DOTS_PER_MM
    for top, bottom, items in _leaves(page):
        sheet = _Leaf(canvas, fonts, round((width - page.width) / 2), top, bottom, width)
        for item in items:
            sheet.paint(item)
        canvas.showPage()
    fonts.embed()
    canvas.save()
    return out.getvalue()


def _leaves(page: Page) -> list[tuple[int, int, list[Item]]]:
    """The strip as pages no taller than PDF allows, parted where nothing is cut through."""
    most = int(_TALLEST / _POINT)
    if page.height <= most:
        return [(0, page.height, list(page.items))]
    leaves: list[tuple[int, int, list[Item]]] = []
    top = 0
    while top < page.height:
        fits = [cut for cut in (*page.cuts, page.height) if top < cut <= top + most]
        bottom = max(fits, default=min(page.height, top + most))
        leaves.append((top, bottom, [item for item in page.items if top <= _height_of(item) < bottom]))
        top = bottom
    return leaves


def _height_of(item: Item) -> int:
    return item.baseline - 1 if isinstance(item, Text) else item.y


class _Leaf:
    """One PDF page; dots from its top left become points from its bottom left."""

    def __init__(self, canvas: Any, fonts: EmbeddedFonts, inset: int, top: int, bottom: int, width: float) -> None:
        self._canvas = canvas
        self._fonts = fonts
        self._inset = inset
        margin = _MARGIN_MM * DOTS_PER_MM
        self._base = bottom + margin
        canvas.setPageSize((width * _POINT, (bottom - top + 2 * margin) * _POINT))

    def paint(self, item: Item) -> None:
        if isinstance(item, Text):
            self._text(item)
        elif isinstance(item, Box):
            self._box(item)
        else:
            self._picture(item)

    def _x(self, dots: float) -> float:
        return (self._inset + dots) * _POINT

    def _y(self, dots: float) -> float:
        return (self._base - dots) * _POINT

    def _box(self, item: Box) -> None:
        x, y = self._x(item.x), self._y(item.y + item.height)
        self._write(f"{x:.3f} {y:.3f} {item.width * _POINT:.3f} {item.height * _POINT:.3f} re f")

    def _picture(self, item: Picture) -> None:
        """Each stretch of black dots as one rectangle: sharp at every zoom, and a QR edge stays an edge."""
        bitmap, side = item.bitmap, item.scale * _POINT
        parts = []
        for row in range(bitmap.height):
            bits = bitmap.rows[row * bitmap.stride : (row + 1) * bitmap.stride]
            y = self._y(item.y + (row + 1) * item.scale)
            for start, length in _stretches(bits, bitmap.width):
                parts.append(f"{self._x(item.x) + start * side:.3f} {y:.3f} {length * side:.3f} {side:.3f} re")
        if parts:
            self._write("\n".join(parts) + " f")

    def _text(self, item: Text) -> None:
        glyphs = shape(item.face, item.text, item.rtl)
        size = item.size * _POINT
        x = self._x(item.x)
        if item.anchor is Anchor.RIGHT:
            x -= sum(glyph.advance for glyph in glyphs) * size / 1000
        name, shown, faithful = self._fonts.show(item.face, item.text, item.rtl, glyphs, size)
        paint = "1 g " if item.white else ""
        if item.heavy:
            paint += f"2 Tr {size * 0.03:.3f} w {'1 G ' if item.white else ''}"
        body = f"BT {paint}/{name} {size:.3f} Tf 1 0 0 1 {x:.3f} {self._y(item.baseline):.3f} Tm {shown} ET"
        if not (faithful or item.rtl):
            meant = (b"\xfe\xff" + item.text.encode("utf-16-be")).hex().upper()
            body = f"/Span <</ActualText <{meant}>>> BDC {body} EMC"
        self._write(f"q {body} Q")

    def _write(self, operators: str) -> None:
        self._canvas._code.append(operators)


def _stretches(bits: bytes, width: int) -> list[tuple[int, int]]:
    """(start, length) of each run of ones."""
    text = bin(int.from_bytes(b"\x01" + bits, "big"))[3 : 3 + width]
    found = []
    start = text.find("1")
    while start >= 0:
        end = text.find("0", start)
        end = width if end < 0 else end
        found.append((start, end - start))
        start = text.find("1", end)
    return found
