"""Numbers and texts as few bytes, and back: what a code that is scanned and typed is made of."""

from __future__ import annotations

LONGEST_TEXT = 60  # bytes
_SIGNS = "0123456789-ABCDEFGHIJKLMNOPQRSTUVWXYZ./_ "  # of receipt numbers and most SKUs
_DIGITS, _FEW, _ANY, _HEX = 0, 1, 2, 3  # how a text is packed: two bits beside its length


class Source:
    """Bytes being read from the front; short of bytes it raises ValueError."""

    def __init__(self, data: bytes, at: int = 0) -> None:
        self._data, self._at = data, at

    def take(self, length: int) -> bytes:
        taken = self._data[self._at : self._at + length]
        if len(taken) != length:
            raise ValueError("it ends early")
        self._at += length
        return taken

    def byte(self) -> int:
        return self.take(1)[0]

    def whole(self) -> int:
        value = shift = 0
        while (part := self.byte()) & 0x80:
            value |= (part & 0x7F) << shift
            shift += 7
        return value | part << shift

    def signed(self) -> int:
        value = self.whole()
        return -(value + 1) // 2 if value & 1 else value // 2

    def text(self) -> str:
        head = self.byte()
        kind, length = head >> 6, head & 0x3F
        if kind == _HEX:
            return "#" + self.take(length).hex()
        if kind == _ANY:
            return self.take(length).decode()
        base = 10 if kind == _DIGITS else len(_SIGNS)
        return _spelled(int.from_bytes(self.take(_room(base, length)), "big"), base, length)


def whole(value: int) -> bytes:
    """Seven bits a byte, lowest first (LEB128)."""
    if value < 0:
        raise ValueError("this number is never negative")
    parts = bytearray()
    while value > 0x7F:
        parts.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes((*parts, value))


def signed(value: int) -> bytes:
    return whole(2 * value if value >= 0 else -2 * value - 1)


def text_bytes(text: str) -> bytes:
    if text.startswith("#"):
        tail = bytes.fromhex(text[1:])
        return bytes((_HEX << 6 | len(tail),)) + tail
    if len(text.encode()) > LONGEST_TEXT:
        raise ValueError(f"a packed text has {LONGEST_TEXT} bytes at most")
    if text.strip(_SIGNS):
        return bytes((_ANY << 6 | len(text.encode()),)) + text.encode()
    kind, base = (_FEW, len(_SIGNS)) if text.strip(_SIGNS[:10]) else (_DIGITS, 10)
    value = 0
    for sign in text:
        value = value * base + _SIGNS.index(sign)
    return bytes((kind << 6 | len(text),)) + value.to_bytes(_room(base, len(text)), "big")


def _spelled(value: int, base: int, length: int) -> str:
    signs = []
    for _ in range(length):
        value, sign = divmod(value, base)
        signs.append(_SIGNS[sign])
    return "".join(reversed(signs))


def _room(base: int, length: int) -> int:
    """Bytes that hold every text of ``length`` signs."""
    most: int = base**length - 1
    return (most.bit_length() + 7) // 8
