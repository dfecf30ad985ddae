"""The code on a receipt: what a return elsewhere has to know of an order, small enough to be scanned and typed.

It is one long decimal number. A keyboard-wedge scanner types what it reads, and digits are the only signs that every
layout has where the scanner presses them (letters move between QWERTY, QWERTZ and AZERTY and become others on an
Arabic or Cyrillic one): a till whose scanner reads EAN-13 reads this. A QR code holds digits at 10 bits for 3, within
a third of a percent of plain bytes.

The number is bytes, most significant first: version, flags, the body below, the signing key's first four bytes, the
Ed25519 signature (RFC 8032) of all before it, CRC-16 of everything (a lost key press is damage and no forgery).
"""

from __future__ import annotations

import binascii
import re
from dataclasses import replace
from datetime import UTC, datetime

from app.domain.frozen import frozen
from app.domain.packing import LONGEST_TEXT, Source, signed, text_bytes, whole

VERSION = 1
KEY_BYTES, SIGNATURE_BYTES = 4, 64
MOST_LINES = 12  # more are left out: the totals stay, and ``shortened`` says so
MOST_LINE_BYTES = 170  # of all lines together: the code stays within 61 modules a side and 600 typed digits
FEWEST_DIGITS, MOST_DIGITS = 190, 900  # no product code has so many
_REFUND, _TRAINING, _SHORTENED, _UUID = 1, 2, 4, 8
_UUID_TEXT = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.ASCII)
_TENDERS = ("cash", "card", "other")
_EPOCH = datetime(2020, 1, 1, tzinfo=UTC)


class NotReadable(ValueError):
    """No receipt code, one of a newer version, or one that lost signs on its way."""


@frozen
class CodeLine:
    """One line of an order: ``product`` is its SKU, or ``#`` and 12 hexadecimal digits that end the product's id.

    ``quantity`` is in units of ten to the minus ``exponent``; ``gross_minor`` is what was paid for it all.
    """

    product: str
    quantity: int
    exponent: int
    gross_minor: int


@frozen
class ReceiptCode:
    """What the code of a receipt says. Amounts in minor units of ``currency``; ``sold_at`` aware UTC, whole seconds.

    ``tenders`` are out of cash, card and other. ``line_count`` counts all lines of the order; where ``shortened``,
    ``lines`` is empty. ``key`` is the short name of the key that signed.
    """

    number: str
    order_id: str
    sold_at: datetime
    currency: str
    total_minor: int
    tenders: tuple[str, ...]
    lines: tuple[CodeLine, ...]
    line_count: int
    refund: bool = False
    training: bool = False
    key: bytes = bytes(KEY_BYTES)
    signature: bytes = bytes(SIGNATURE_BYTES)

    @property
    def shortened(self) -> bool:
        """Whether the order had more lines than a code carries."""
        return len(self.lines) < self.line_count


def product_of(sku: str, product_id: str) -> str:
    """How a code names a product: by its SKU, else by the end of its id; empty where it has neither."""
    if sku and len(sku.encode()) <= LONGEST_TEXT and not sku.startswith("#"):
        return sku
    tail = product_id.replace("-", "")[-12:].lower()
    return f"#{tail}" if len(tail) == 12 and all(sign in "0123456789abcdef" for sign in tail) else ""


def fitted(code: ReceiptCode) -> ReceiptCode:
    """The same code, without its lines where they are too many or too long to carry."""
    fits = len(code.lines) <= MOST_LINES and len(_lines(code)) <= MOST_LINE_BYTES
    return code if fits else replace(code, lines=())


def message(code: ReceiptCode) -> bytes:
    """The bytes that are signed. Raises ValueError for what does not fit the format."""
    flags = _REFUND * code.refund | _TRAINING * code.training | _SHORTENED * code.shortened
    identity = _uuid_bytes(code.order_id)
    parts = [
        bytes((VERSION, flags | (_UUID if identity else 0))),
        identity or text_bytes(code.order_id),
        text_bytes(code.number),
        whole(int((code.sold_at - _EPOCH).total_seconds())),
        _currency(code.currency),
        signed(code.total_minor),
        bytes((sum(1 << place for place, kind in enumerate(_TENDERS) if kind in code.tenders),)),
        whole(code.line_count),
        _lines(code),
        code.key,
    ]
    return b"".join(parts)


def encode(code: ReceiptCode) -> str:
    """The digits to print and scan. Raises ValueError for what does not fit the format."""
    if len(code.key) != KEY_BYTES or len(code.signature) != SIGNATURE_BYTES:
        raise ValueError("a key has 4 bytes here and a signature 64")
    said = message(code) + code.signature
    return str(int.from_bytes(said + _crc(said), "big"))


def is_receipt_code(text: str) -> bool:
    """Whether what was scanned can only be the code of a receipt, whole or damaged."""
    typed = _digits(text)
    return FEWEST_DIGITS <= len(typed) <= MOST_DIGITS and typed.isascii() and typed.isdecimal()


def _digits(text: str) -> str:
    """Without what a scanner may add: white space, and the AIM identifier of the symbol (ISO/IEC 15424), as ]Q1."""
    typed = text.strip()
    return typed[3:] if typed.startswith("]") else typed


def decode(text: str) -> ReceiptCode:
    """What the digits say; whether the signature is good is another question. Raises NotReadable.

    Only the one way in which ``encode`` writes a code is read.
    """
    if not is_receipt_code(text):
        raise NotReadable("this is no receipt code")
    typed = _digits(text)
    number = int(typed)
    data = number.to_bytes((number.bit_length() + 7) // 8, "big")
    body, crc = data[:-2], data[-2:]
    if _crc(body) != crc:
        raise NotReadable("some signs were lost on the way")
    if body[0] != VERSION:
        raise NotReadable("a newer version wrote this code")
    try:
        code = _read(body[:-SIGNATURE_BYTES], body[-SIGNATURE_BYTES:])
        same = encode(code) == typed
    except (ValueError, IndexError, OverflowError) as problem:
        raise NotReadable("this receipt code does not hold together") from problem
    if not same:
        raise NotReadable("this receipt code does not hold together")
    return code


def _read(body: bytes, signature: bytes) -> ReceiptCode:
    source = Source(body, 1)
    flags = source.byte()
    order_id = _uuid_text(source.take(16)) if flags & _UUID else source.text()
    number = source.text()
    sold_at = datetime.fromtimestamp(_EPOCH.timestamp() + source.whole(), UTC)
    currency = _currency_of(source.take(2))
    total = source.signed()
    kinds = source.byte()
    count = source.whole()
    if count > MOST_LINES and not flags & _SHORTENED:
        raise ValueError("no code carries so many lines")
    lines = () if flags & _SHORTENED else tuple(_line_of(source) for _ in range(count))
    return ReceiptCode(
        number=number,
        order_id=order_id,
        sold_at=sold_at,
        currency=currency,
        total_minor=total,
        tenders=tuple(kind for place, kind in enumerate(_TENDERS) if kinds >> place & 1),
        lines=lines,
        line_count=count,
        refund=bool(flags & _REFUND),
        training=bool(flags & _TRAINING),
        key=source.take(KEY_BYTES),
        signature=signature,
    )


def _lines(code: ReceiptCode) -> bytes:
    return b"".join(
        text_bytes(line.product) + bytes((line.exponent,)) + signed(line.quantity) + signed(line.gross_minor)
        for line in code.lines
    )


def _line_of(source: Source) -> CodeLine:
    product, exponent = source.text(), source.byte()
    return CodeLine(product, source.signed(), exponent, source.signed())


def _uuid_bytes(text: str) -> bytes:
    """The 16 bytes of an id written as UUIDs are, or none."""
    return bytes.fromhex(text.replace("-", "")) if _UUID_TEXT.fullmatch(text) else b""


def _uuid_text(data: bytes) -> str:
    text = data.hex()
    return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))


def _currency(code: str) -> bytes:
    if len(code) != 3 or not (code.isascii() and code.isalpha() and code.isupper()):
        raise ValueError(f"{code!r} is no currency")
    first, second, third = (ord(letter) - 65 for letter in code)
    return (first * 676 + second * 26 + third).to_bytes(2, "big")


def _currency_of(data: bytes) -> str:
    value = int.from_bytes(data, "big")
    return "".join(chr(65 + value // place % 26) for place in (676, 26, 1))


def _crc(data: bytes) -> bytes:
    return binascii.crc_hqx(data, 0xFFFF).to_bytes(2, "big")
