"""Sheets of an invoice as PDF: embedded fonts, its text findable, the same document always the same bytes."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import Any

from app.documents.invoice_layout import lay_out
from app.documents.invoice_sheet import PAPERS, POINT, Image, Ink, Stroke
from app.documents.pdf_fonts import EmbeddedFonts
from app.documents.runs import shape
from app.domain.invoice import InvoiceDocument

_HEAVIER = 0.03  # of the size: the stroke around letters of a face that has no bold


def pdf_of(document: InvoiceDocument, logo: bytes = b"") -> bytes:
    """The document on its paper, with the picture file ``logo`` at its head. Same document, same bytes.

    Raises FileNotFoundError where no font is installed, ValueError for a logo that is no picture.
    """
    from app.documents.pdf_canvas import PlainCanvas

    paper = PAPERS[document.paper]
    out = BytesIO()
    size = (paper.width / POINT, paper.height / POINT)
    language = document.language.replace("_", "-")
    canvas = PlainCanvas(out, pagesize=size, invariant=1, pageCompression=1, lang=language)
    canvas.setTitle(f"{document.labels['title']} {document.number}")
    canvas.setAuthor(document.seller.name)
    canvas.setCreator("Cashwrap")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    fonts = EmbeddedFonts(canvas)
    picture = _picture(logo) if logo else None
    for items in lay_out(document, picture.getSize() if picture is not None else None):
        _paint(canvas, fonts, items, paper.height, picture)
        canvas.showPage()
    fonts.embed()
    canvas.save()
    return out.getvalue()


def _picture(data: bytes) -> Any:
    from reportlab.lib.utils import ImageReader  # type: ignore[import-untyped]

    try:
        return ImageReader(BytesIO(data))
    except OSError as problem:  # reportlab's word for whatever Pillow cannot read
        raise ValueError("the logo is no picture") from problem


def _paint(
    canvas: Any, fonts: EmbeddedFonts, items: Sequence[Ink | Stroke | Image], height: int, picture: Any = None
) -> None:
    code: list[str] = canvas._code
    grey = 0
    for item in items:
        if isinstance(item, Image):
            at = item.x / POINT, (height - item.y - item.height) / POINT
            canvas.drawImage(picture, *at, item.width / POINT, item.height / POINT, mask="auto")
            continue
        if item.grey != grey:
            code.append(f"{item.grey / 100:g} g {item.grey / 100:g} G")
            grey = item.grey
        code.append(_stroke(item, height) if isinstance(item, Stroke) else _ink(fonts, item, height))


def _stroke(item: Stroke, height: int) -> str:
    y = (height - item.y - item.height) / POINT
    return f"{item.x / POINT:.2f} {y:.2f} {item.width / POINT:.2f} {item.height / POINT:.2f} re f"


def _ink(fonts: EmbeddedFonts, item: Ink, height: int) -> str:
    size = item.size / POINT
    glyphs = shape(item.face, item.text, item.rtl)
    name, shown, faithful = fonts.show(item.face, item.text, item.rtl, glyphs, size)
    heavy = f"2 Tr {size * _HEAVIER:.3f} w " if item.heavy else ""
    at = f"{item.x / POINT:.2f} {(height - item.baseline) / POINT:.2f}"
    body = f"BT {heavy}/{name} {size:g} Tf 1 0 0 1 {at} Tm {shown} {'0 Tr ' if item.heavy else ''}ET"
    if not (faithful or item.rtl):
        meant = (b"\xfe\xff" + item.text.encode("utf-16-be")).hex().upper()
        body = f"/Span <</ActualText <{meant}>>> BDC {body} EMC"
    return body
