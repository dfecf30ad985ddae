"""The test page: what shows at one look that width, scripts, code and cut are right."""

from __future__ import annotations

from app.documents.codes import module_dots, qr_code
from app.documents.page import Bitmap, Page
from app.documents.sheet import Sheet, Style
from app.settings import Settings

_TITLE, _BODY, _SMALL = Style(34, bold=True), Style(24), Style(22)
_DOTS_PER_MM = 8
_RULER = 20  # dots high
_QUIET = 4  # modules of white around a code
# One plain line in each script that a receipt may hold; what shows as a box lacks its font.
SCRIPTS = (
    "The quick brown fox 0123456789",
    "Zwölf Boxkämpfer, £ $ € ¥",
    "شكرًا لزيارتكم ١٢٣",
    "תודה רבה",
    "谢谢惠顾 感謝惠顧",
    "ありがとう 감사합니다",
    "ขอบคุณค่ะ",
    "Спасибо · Ευχαριστώ",
)


def sample_page(settings: Settings) -> Page:
    """A page for the receipt printer, as wide as the setting says: the ruler must fill the paper, edge to edge."""
    width: int = settings["printer.width"]
    sheet = Sheet(width)
    sheet.gap(8)
    sheet.centre(settings["shop.name"] or "Cashwrap", _TITLE, lines=3)
    sheet.centre(settings["register.code"], _SMALL)
    sheet.gap(12)
    sheet.picture(ruler(width))
    sheet.centre(f"{width} · {width // _DOTS_PER_MM} mm", _SMALL)
    sheet.gap(12)
    sheet.rule(1, 4)
    sheet.rule(2, 4)
    sheet.rule(4, 4)
    for text in SCRIPTS:
        sheet.start(text, _BODY)
    sheet.gap(8)
    sheet.pair("A B C", "1,234.56", _TITLE)
    code = qr_code("CASHWRAP TEST 1234567890")
    scale = max(4, module_dots(code, width))
    sheet.gap(_QUIET * scale)
    sheet.picture(code, scale)
    sheet.gap(_QUIET * scale)
    return sheet.page("test", settings["language"].replace("_", "-"))


def ruler(width: int) -> Bitmap:
    """A scale across the whole head: a mark each millimetre, longer at five and ten, framed at both ends."""
    rows = bytearray()
    for y in range(_RULER):
        row = bytearray((width + 7) // 8)
        for x in range(width):
            if _marked(x, y, width):
                row[x // 8] |= 0x80 >> x % 8
        rows += row
    return Bitmap(width, _RULER, bytes(rows))


def _marked(x: int, y: int, width: int) -> bool:
    if x in (0, width - 1) or y == 0:
        return True
    if x % _DOTS_PER_MM:
        return False
    place = x // _DOTS_PER_MM
    return y < (_RULER if place % 10 == 0 else 14 if place % 5 == 0 else 8)
