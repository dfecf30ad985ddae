"""Bytes of a spreadsheet export as a table: encoding, separator and header found, ragged rows kept as they are."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from app.errors import InvalidInput

_SEPARATORS = (",", ";", "\t", "|")
_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


@dataclass(frozen=True, slots=True)
class Row:
    """One row by column name; ``number`` is the line of the file on which it ends, ``surplus`` is beyond the header."""

    number: int
    cells: Mapping[str, str]
    surplus: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """What the file turned out to be.

    ``unknown`` are the headings that mean nothing to us, ``broken`` the lines the csv reader could not make out.
    """

    encoding: str
    separator: str
    columns: tuple[str, ...]
    unknown: tuple[str, ...]
    rows: tuple[Row, ...]
    broken: tuple[int, ...]


def read_table(data: bytes, names: Mapping[str, str], needed: tuple[str, ...]) -> Table:
    """The table in ``data``; ``names`` gives the column that each known heading (as ``heading`` makes it) means.

    Raises InvalidInput where the header has not all columns ``needed``.
    """
    text, encoding = decoded(data)
    text, separator = _separated(text, names)
    records = _records(text, separator)
    titles = next(((fields or []) for _, fields in records), [])
    columns = [names.get(heading(title), "") for title in titles]
    missing = [name for name in needed if name not in columns]
    if missing:
        raise InvalidInput(
            f"The first line has no column {', '.join(missing)}.",
            f"Name the columns in the first line, at least: {', '.join(needed)}.",
        )
    rows: list[Row] = []
    broken: list[int] = []
    for number, fields in records:
        if fields is None:
            broken.append(number)
        elif any(field.strip() for field in fields):
            rows.append(_row(number, fields, columns))
    unknown = tuple(title.strip() for title, column in zip(titles, columns, strict=True) if not column)
    return Table(encoding, separator, tuple(filter(None, columns)), unknown, tuple(rows), tuple(broken))


def decoded(data: bytes) -> tuple[str, str]:
    """(text, encoding): by its byte order mark, else UTF-8, else Windows-1252, in which every byte is something."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace"), encoding
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace"), "windows-1252"


def heading(title: str) -> str:
    """A heading as names are looked up: lower case, blanks and dashes as one underscore."""
    return "_".join(title.replace("-", " ").replace("_", " ").lower().split())


def _separated(text: str, names: Mapping[str, str]) -> tuple[str, str]:
    """The text and its separator: as stated ("sep=;"), else the one that makes most headings known."""
    first, _, rest = text.partition("\n")
    stated = first.strip().strip('"')
    if stated.lower().startswith("sep=") and len(stated) == 5 and stated[4] not in '"\r\n':
        return rest, stated[4]
    return text, max(_SEPARATORS, key=lambda separator: _known(text, separator, names))


def _known(text: str, separator: str, names: Mapping[str, str]) -> int:
    fields = next((fields or [] for _, fields in _records(text, separator)), [])
    return sum(heading(field) in names for field in fields)


def _records(text: str, separator: str) -> Iterator[tuple[int, list[str] | None]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    while True:
        try:
            for fields in reader:
                yield reader.line_num, fields
            return
        except csv.Error:
            yield reader.line_num, None


def _row(number: int, fields: list[str], columns: list[str]) -> Row:
    cells = {name: field.strip() for name, field in zip(columns, fields, strict=False) if name}
    return Row(number, cells, any(field.strip() for field in fields[len(columns) :]))
