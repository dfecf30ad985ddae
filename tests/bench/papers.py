"""Receipts that differ as a day's do, and the bare libraries drawing the same text at the same places."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from io import BytesIO
from random import Random
from typing import Any

from app.documents import fonts
from app.documents.invoice_sheet import POINT, Ink, Paper, Stroke
from app.documents.page import DOTS_PER_MM, PAPER_MM, Anchor, Box, Page, Picture, Text
from app.documents.receipt import Amount, Receipt, ReceiptLine, ReceiptTax
from app.documents.words import format_money
from app.domain.invoice import InvoiceDocument, InvoiceLine
from app.domain.quantity import UnitPrice
from app.domain.receipt_code import CodeLine, ReceiptCode, encode
from tests.documents.invoice_samples import invoice

GOODS = (
    *("Sourdough loaf", "Espresso, double", "Gouda, aged 18 months", "Almond croissant", "Orange juice, fresh 0.3 l"),
    *("Carrier bag", "Tea “Assam” tin 125 g", "Butter, salted", "Free-range eggs (6)", "Raspberry jam", "Rye bread"),
    *("Olive oil 0.5 l", "Goat’s cheese", "Oat milk", "Dark chocolate 70 %", "Apple juice, cloudy", "Sparkling water"),
    *("Spelt flour 1 kg", "Wild honey", "Cherry tomatoes", "Mineral water 6 × 1.5 l", "Mustard, medium hot"),
)
_DOT = 72 / 25.4 / DOTS_PER_MM
_AT = datetime(2026, 11, 22, 14, 5, 9, tzinfo=UTC)


def receipts(count: int, seed: int, lines: int = 10) -> list[Receipt]:
    """``count`` receipts of ``lines`` lines: goods come again, prices, sums, numbers, times and codes do not."""
    chance = Random(seed)
    return [_receipt(place, lines, chance) for place in range(count)]


def _money(minor: int) -> str:
    return format_money(minor, "EUR", "en_IE", symbol=False)


def _receipt(place: int, lines: int, chance: Random) -> Receipt:
    prices = [chance.randrange(45, 2999) for _ in range(lines)]
    total = sum(prices)
    sold = tuple(ReceiptLine(chance.choice(GOODS), _money(price), "2", _money(price // 2)) for price in prices)
    listed = tuple(CodeLine(f"{chance.randrange(10**12):013d}", 2000, 3, price) for price in prices)
    code = ReceiptCode(
        number=f"GAL2-A-{place:06d}",
        order_id=f"019ae1c2-7a40-7c11-8f3e-{chance.randrange(16**12):012x}",
        sold_at=_AT,
        currency="EUR",
        total_minor=total,
        tenders=("cash",),
        lines=listed,
        line_count=lines,
        signature=chance.randbytes(64),
    )
    return Receipt(
        header=("Corner Bakery", "12 Harbour Street, Galway", "VAT IE 1234567 FA"),
        number=code.number,
        when=f"22 Nov 2026, {place // 60 % 24:02d}:{place % 60:02d}",
        when_iso="2026-11-22T14:05:09+00:00",
        till="2",
        cashier="Mara",
        lines=sold,
        total=format_money(total, "EUR", "en_IE"),
        tenders=(Amount("Cash", _money(total + 500)),),
        change=_money(500),
        taxes=(ReceiptTax("VAT", "23 %", _money(total * 100 // 123), _money(total * 23 // 123), _money(total)),),
        footer=("Thank you, see you tomorrow.",),
        proof=f"{chance.randrange(16**5):05X}-{chance.randrange(16**5):05X}",
        qr=encode(code),
    )


def invoices(count: int, lines: int, seed: int) -> list[InvoiceDocument]:
    """``count`` invoices of ``lines`` lines: goods come again, numbers and most amounts do not."""
    chance, plain = Random(seed), invoice(lines)
    return [
        replace(plain, number=f"1-1-F3K2-{place}", lines=tuple(_other_line(line, chance) for line in plain.lines))
        for place in range(count)
    ]


def _other_line(line: InvoiceLine, chance: Random) -> InvoiceLine:
    price, net = UnitPrice(chance.randrange(45, 99_999)), chance.randrange(450, 9_999_999)
    sums = {"net_minor": net, "tax_minor": net // 5, "gross_minor": net + net // 5}
    return replace(line, name=chance.choice(GOODS), price=price, unit_net=price, **sums)


def bare_raster(page: Page) -> bytes:
    """The floor of the printer's dots: Pillow alone, told the place of each text, its fonts open already."""
    from PIL import Image, ImageDraw

    image = Image.new("1", (page.width, page.height), 0)
    draw = ImageDraw.Draw(image)
    draw.fontmode = "1"
    for item in page.items:
        if isinstance(item, Text):
            draw.text(
                (item.x, item.baseline), item.text, 1, _pillow_font(item.face, item.size), f"{item.anchor.value}s"
            )
        elif isinstance(item, Box):
            draw.rectangle((item.x, item.y, item.x + item.width - 1, item.y + item.height - 1), fill=1)
        else:
            image.paste(_dots(item), (item.x, item.y))
    return image.tobytes()


def bare_pdf(page: Page) -> bytes:
    """The floor of the PDF: reportlab alone with its own embedded TrueType fonts, which it has read already."""
    from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]

    out = BytesIO()
    width = PAPER_MM[page.width] * DOTS_PER_MM * _DOT
    canvas = Canvas(out, pagesize=(width, page.height * _DOT), invariant=1, pageCompression=1)
    for item in page.items:
        if isinstance(item, Text):
            canvas.setFont(_reportlab_font(item.face), item.size * _DOT)
            draw = canvas.drawString if item.anchor is Anchor.LEFT else canvas.drawRightString
            draw(item.x * _DOT, (page.height - item.baseline) * _DOT, item.text)
        elif isinstance(item, Box):
            bottom = (page.height - item.y - item.height) * _DOT
            canvas.rect(item.x * _DOT, bottom, item.width * _DOT, item.height * _DOT, 0, 1)
        else:
            _place(canvas, item, page.height)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def bare_sheets(sheets: Sequence[Sequence[Ink | Stroke]], paper: Paper) -> bytes:
    """The floor of an invoice: reportlab alone, told the place of each text and rule."""
    from reportlab.pdfgen.canvas import Canvas

    out = BytesIO()
    canvas = Canvas(out, pagesize=(paper.width / POINT, paper.height / POINT), invariant=1, pageCompression=1)
    for items in sheets:
        for item in items:
            canvas.setFillGray(item.grey / 100)
            if isinstance(item, Stroke):
                bottom = (paper.height - item.y - item.height) / POINT
                canvas.rect(item.x / POINT, bottom, item.width / POINT, item.height / POINT, 0, 1)
            else:
                canvas.setFont(_reportlab_font(item.face), item.size / POINT)
                canvas.drawString(item.x / POINT, (paper.height - item.baseline) / POINT, item.text)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _dots(item: Picture) -> Any:
    from PIL import Image

    bitmap = item.bitmap
    dots = Image.frombytes("1", (bitmap.width, bitmap.height), bitmap.rows)
    return dots.resize((bitmap.width * item.scale, bitmap.height * item.scale), Image.Resampling.NEAREST)


def _place(canvas: Any, item: Picture, height: int) -> None:
    from PIL import ImageOps
    from reportlab.lib.utils import ImageReader

    dots = ImageOps.invert(_dots(item).convert("L"))
    bottom = (height - item.y - dots.height) * _DOT
    canvas.drawImage(ImageReader(dots), item.x * _DOT, bottom, dots.width * _DOT, dots.height * _DOT)


@cache
def _pillow_font(face: str, size: int) -> Any:
    from PIL import ImageFont

    return ImageFont.truetype(str(fonts.path_of(face)), size, layout_engine=ImageFont.Layout.RAQM)


@cache
def _reportlab_font(face: str) -> str:
    from reportlab.pdfbase.pdfmetrics import registerFont
    from reportlab.pdfbase.ttfonts import TTFont

    registerFont(TTFont(face, str(fonts.path_of(face))))
    return face
