"""Opening a sales file: plain or gzip, UTF-8 with a fallback, rows that never raise, numbers without floats."""

from __future__ import annotations

import codecs
import csv
import gzip
import io
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from functools import lru_cache
from pathlib import Path
from typing import BinaryIO, TextIO, cast

from app.domain.quantity import UnitPrice
from app.errors import InvalidInput, NotFound

_DAMAGED = (EOFError, zlib.error, gzip.BadGzipFile)


def _as_windows(error: UnicodeError) -> tuple[str, int]:
    """Bytes that are not UTF-8 are read as Windows-1252, as real exports mix the two in one file."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", errors="replace"), error.end


codecs.register_error("windows-1252", _as_windows)


@contextmanager
def opened(path: Path) -> Iterator[TextIO]:
    """The file as text. Raises NotFound and InvalidInput (damaged gzip, unreadable) with the next step."""
    try:
        with _binary(path) as raw, io.TextIOWrapper(raw, "utf-8-sig", errors="windows-1252", newline="") as text:
            yield text
    except FileNotFoundError as error:
        raise NotFound(f"{path.name} is not there.", "Check the path and try again.") from error
    except _DAMAGED as error:
        raise InvalidInput(f"{path.name} is damaged: the compressed part ends or breaks.", "Copy it again.") from error
    except (IsADirectoryError, PermissionError) as error:
        raise InvalidInput(f"{path.name} cannot be read.", "Check that it is a file you may open.") from error


def _binary(path: Path) -> BinaryIO:
    with path.open("rb") as raw:
        packed = raw.read(2) == b"\x1f\x8b"
    return cast(BinaryIO, gzip.open(path, "rb")) if packed else path.open("rb")


def header(path: Path) -> tuple[str, ...]:
    """The first row, lower case without blanks around; empty where the file has none."""
    with opened(path) as text:
        first = next(rows(text), (0, []))[1]
    return tuple(name.strip().lower() for name in first)


def rows(text: TextIO) -> Iterator[tuple[int, list[str]]]:
    """(line number, fields) of each row; a row the csv module refuses comes as no fields, not as an error."""
    reader = csv.reader(text)
    while True:
        try:
            for row in reader:
                if row:
                    yield reader.line_num, row
            return
        except csv.Error:
            yield reader.line_num, []


def count_lines(path: Path) -> int:
    """How many lines follow the first, for a progress bar; line breaks inside quotes count too."""
    total, last = 0, b"\n"
    try:
        with _binary(path) as raw:
            while block := raw.read(1 << 20):
                total, last = total + block.count(b"\n"), block[-1:]
    except _DAMAGED as error:
        raise InvalidInput(f"{path.name} is damaged: the compressed part ends or breaks.", "Copy it again.") from error
    return max(0, total - (last == b"\n"))


@lru_cache(maxsize=65_536)
def moment(text: str) -> datetime:
    """A wall time of the file, taken as UTC: the files name no zone, and so the business day is their own date.

    ISO, or month/day/year as the published spreadsheet has it. Raises ValueError.
    """
    if "/" in text:
        return datetime.strptime(text.strip(), "%m/%d/%Y %H:%M").replace(tzinfo=UTC)
    return datetime.fromisoformat(text.strip()).replace(tzinfo=UTC)


@lru_cache(maxsize=65_536)
def price(text: str) -> UnitPrice:
    """A unit price in two decimals, or in as many as it needs up to six. Raises ValueError."""
    amount = _scaled(text, 6)
    exponent = 6
    while exponent > 2 and amount % 10 == 0:
        amount, exponent = amount // 10, exponent - 1
    return UnitPrice(amount, exponent)


@lru_cache(maxsize=65_536)
def minor(text: str) -> int:
    """An amount with two decimals in minor units, half up beyond them. Raises ValueError."""
    return _scaled(text, 2)


@lru_cache(maxsize=65_536)
def thousandths(text: str) -> int:
    """A quantity in thousandths. Raises ValueError."""
    return _scaled(text, 3)


def _scaled(text: str, exponent: int) -> int:
    # Decimal and not the plain reader of app.domain: exports of data frames write 4.44e-16 for nothing.
    try:
        value = Decimal(text.strip())
        if not value.is_finite() or value.adjusted() > 15:
            raise ValueError(f"{text!r} is not an amount")
        return int((value.scaleb(exponent)).to_integral_value(ROUND_HALF_UP))
    except InvalidOperation as error:
        raise ValueError(f"{text!r} is not a number") from error
