"""Bytes as lines of text, whatever their encoding, never holding more than a block of them."""

from __future__ import annotations

import codecs
import io
from collections.abc import Callable, Iterator

from app.errors import InvalidInput
from app.imports.opening import Source

BLOCK = 1 << 20
LONGEST_LINE = 1 << 20  # bytes; a row of a real catalogue with its description has a few thousand
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
REPAIR = "cashwrap-repair"


def _repaired(problem: UnicodeError) -> tuple[str, int]:
    """Bytes that are no UTF-8 read as Windows-1252, the others left alone."""
    assert isinstance(problem, UnicodeDecodeError)
    broken = problem.object[problem.start : problem.end]
    return broken.decode("cp1252", errors="replace"), problem.end


codecs.register_error(REPAIR, _repaired)


def encoding_of(head: bytes) -> tuple[str, int]:
    """(encoding, bytes of its mark) from the first bytes of a file. Raises InvalidInput for what is no text.

    Without a mark: UTF-16 where every other byte is NUL, UTF-8 where that can be, else Windows-1252.
    """
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return encoding, len(mark)
    sample = head[:4096]
    if b"\0" in sample:
        odd, even = sample[1::2].count(0), sample[0::2].count(0)
        if max(odd, even) > len(sample) // 4 and min(odd, even) <= len(sample) // 50:
            return ("utf-16-le" if odd > even else "utf-16-be"), 0
        raise InvalidInput("This file is not text.", "Choose a CSV, tab-separated or XLSX file.", code="not-text")
    return ("utf-8" if _may_be_utf8(head) else "windows-1252"), 0


def _may_be_utf8(head: bytes) -> bool:
    """Whether more of the signs beyond ASCII are UTF-8 than are not: one broken byte does not decide for a file."""
    text = head.decode("utf-8", errors="replace")
    broken = text[:-3].count("\ufffd")
    return not broken or sum(char > "\x7f" for char in text) > 2 * broken


class Lines:
    """The lines of a source with their ends, as ``csv.reader`` wants them."""

    def __init__(
        self,
        source: Source,
        encoding: str,
        mark: int,
        *,
        on_broken: Callable[[int, str], None],
        on_repaired: Callable[[int, str, str], None],
        longest: int = LONGEST_LINE,
    ) -> None:
        self._source, self._encoding, self._longest = source, encoding, longest
        self._head = source.head[mark:]
        self._wide = codecs.getincrementaldecoder(encoding)("replace") if encoding.startswith("utf-16") else None
        self._on_broken, self._on_repaired = on_broken, on_repaired
        self.count = 0  # lines given so far

    def __iter__(self) -> Iterator[str]:
        carry = b""
        while chunk := self._more():
            data = carry + chunk if carry else chunk
            cut = data.rfind(b"\n") + 1 or (data.rfind(b"\r", 0, -1) + 1)
            if cut:
                yield from self._lines(data[:cut])
                carry = data[cut:]
            elif len(data) > self._longest:
                carry = self._after_long(data)
                yield "\n"
            else:
                carry = data
        if len(carry) > self._longest:
            self._told_long(carry)
            yield "\n"
        elif carry:
            yield from self._lines(carry)

    def _more(self) -> bytes:
        if self._head:
            data, self._head = self._head, b""
        else:
            data = self._source.read(BLOCK)
        if self._wide is None:
            return data
        text = self._wide.decode(data, final=not data)
        while data and not text:  # half a sign
            data = self._source.read(BLOCK)
            text = self._wide.decode(data, final=not data)
        return text.encode("utf-8", "replace")

    def _after_long(self, data: bytes) -> bytes:
        """Read past a line that is too long; what follows it."""
        self._told_long(data)
        while chunk := self._more():
            end = chunk.find(b"\n") + 1
            if end:
                return chunk[end:]
        return b""

    def _told_long(self, data: bytes) -> None:
        self.count += 1
        self._on_broken(self.count, data[:200].decode("utf-8", "replace"))

    def _lines(self, block: bytes) -> Iterator[str]:
        if self._encoding == "windows-1252":
            text = block.decode("cp1252", errors="replace")
        else:
            try:
                text = block.decode("utf-8")
            except UnicodeDecodeError:
                yield from self._one_by_one(block)
                return
        found = list(io.StringIO(text, newline=""))
        for line in found:
            self.count += 1
            yield line

    def _one_by_one(self, block: bytes) -> Iterator[str]:
        for raw in block.splitlines(keepends=True):
            self.count += 1
            try:
                line = raw.decode("utf-8")
            except UnicodeDecodeError:
                line = raw.decode("utf-8", errors=REPAIR)
                self._on_repaired(self.count, raw.decode("utf-8", errors="replace").rstrip(), line.rstrip())
            yield line
