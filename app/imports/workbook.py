"""XLSX workbooks as rows of cells: streamed, bounded, and deaf to what else a zip of XML may try.

Read here and not with a library, for those hold all of a row before anyone can count its cells: a sheet of one row of
a hundred million cells is a small file. Formulas give the value that was last worked out (ECMA-376 part 1, 18.3).
"""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any, BinaryIO

from app.domain.frozen import frozen
from app.errors import InvalidInput
from app.imports.records import Record

_BLOCK = 1 << 16


@frozen
class Limits:
    """How much of each a workbook may have: bytes once unpacked, characters, and counts."""

    parts: int = 5_000
    directory: int = 4 << 20
    whole: int = 3 << 30
    small_part: int = 8 << 20  # all but sheets and shared texts
    texts: int = 256 << 20
    text_count: int = 4_000_000
    text_chars: int = 96_000_000
    ratio: int = 200  # of a part of more than ``ratio_from`` bytes; sheets of numbers reach some 30
    ratio_from: int = 16 << 20
    columns: int = 16_384
    rows: int = 1_048_576
    cell: int = 32_767


LIMITS = Limits()


class Workbook:
    """A workbook that was opened and whose directory holds together. Raises InvalidInput, here and while reading."""

    def __init__(self, file: BinaryIO, name: str, limits: Limits = LIMITS) -> None:
        self._name, self._limits = name, limits
        _check_directory(file, name, limits)
        try:
            self._zip = zipfile.ZipFile(file)
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as problem:
            raise self._damaged(problem) from problem
        self._check_parts()
        self._places = self._sheets()
        self.sheets = tuple(self._places)
        if not self.sheets:
            raise InvalidInput(f"{name} has no sheet.", "Save the list as XLSX or CSV.", code="not-a-table")

    def rows(self, sheet: str, on_broken: Callable[[int, str, str], None]) -> Iterator[Record]:
        """The rows of ``sheet`` (the first where it is empty) that hold something."""
        if sheet and sheet not in self._places:
            raise InvalidInput(f"There is no sheet {sheet!r}.", "The sheets are: " + ", ".join(self.sheets)[:300])
        texts = _Texts(self._limits)
        if "xl/sharedStrings.xml" in self._zip.namelist():
            for _ in self._fed("xl/sharedStrings.xml", texts):
                pass
        cells = _Cells(texts.found, self._percents(), self._limits, on_broken)
        for _ in self._fed(self._places[sheet or self.sheets[0]], cells):
            yield from cells.taken()
        yield from cells.taken()

    def _check_parts(self) -> None:
        parts, limits = self._zip.infolist(), self._limits
        if len(parts) > limits.parts or sum(part.file_size for part in parts) > limits.whole:
            raise _bomb(self._name)
        for part in parts:
            if part.flag_bits & 1:
                raise InvalidInput(f"{self._name} has a password.", "Save it without one.", code="encrypted")
            packed = part.file_size > limits.ratio_from and part.file_size > limits.ratio * max(1, part.compress_size)
            is_text = part.filename == "xl/sharedStrings.xml"
            if packed or (is_text and part.file_size > limits.texts):
                raise _bomb(self._name)

    def _sheets(self) -> dict[str, str]:
        if "xl/workbook.xml" not in self._zip.namelist():
            raise InvalidInput(f"{self._name} is a zip, but no workbook.", "Choose an XLSX or CSV file.", "not-a-table")
        targets = {}
        if "xl/_rels/workbook.xml.rels" in self._zip.namelist():
            for link in self._tree("xl/_rels/workbook.xml.rels").iter():
                if _local(link.tag) == "Relationship":
                    targets[link.get("Id", "")] = link.get("Target", "")
        found = {}
        for one in self._tree("xl/workbook.xml").iter():
            if _local(one.tag) == "sheet":
                link = next((value for key, value in one.attrib.items() if _local(key) == "id"), "")
                target = targets.get(link, "")
                path = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
                if path in self._zip.namelist() and path.startswith("xl/worksheets"):
                    found[one.get("name", path)] = path
        return found

    def _percents(self) -> frozenset[int]:
        """The cell styles that show a number as percent (ECMA-376 part 1, 18.8.30)."""
        if "xl/styles.xml" not in self._zip.namelist():
            return frozenset()
        tree = self._tree("xl/styles.xml")
        formats = {"9", "10"} | {
            one.get("numFmtId", "")
            for one in tree.iter()
            if _local(one.tag) == "numFmt" and "%" in one.get("formatCode", "")
        }
        styles = next((one for one in tree.iter() if _local(one.tag) == "cellXfs"), ())
        return frozenset(place for place, style in enumerate(styles) if style.get("numFmtId", "") in formats)

    def _tree(self, part: str) -> Any:
        from defusedxml import DefusedXmlException
        from defusedxml.ElementTree import ParseError, fromstring

        if self._zip.getinfo(part).file_size > self._limits.small_part:
            raise _bomb(self._name)
        try:
            return fromstring(self._zip.read(part), forbid_dtd=True)
        except DefusedXmlException as problem:
            raise _entities(self._name) from problem
        except (ParseError, zipfile.BadZipFile, OSError, ValueError, EOFError, NotImplementedError) as problem:
            raise self._damaged(problem) from problem

    def _fed(self, part: str, target: Any) -> Iterator[None]:
        from defusedxml import DefusedXmlException
        from defusedxml.ElementTree import DefusedXMLParser, ParseError

        parser = DefusedXMLParser(target=target, forbid_dtd=True)
        try:
            with self._zip.open(part) as file:
                while block := file.read(_BLOCK):  # never more than the directory says, which was checked
                    parser.feed(block)
                    yield
            parser.close()
        except DefusedXmlException as problem:
            raise _entities(self._name) from problem
        except _TooMuch as problem:
            raise _bomb(self._name) from problem
        except (ParseError, zipfile.BadZipFile, OSError, EOFError, ValueError, NotImplementedError) as problem:
            raise self._damaged(problem) from problem

    def _damaged(self, problem: Exception) -> InvalidInput:
        return InvalidInput(f"{self._name} is damaged ({problem}).", "Save or download it again.", code="damaged-file")


class _TooMuch(Exception):
    pass


def _check_directory(file: BinaryIO, name: str, limits: Limits) -> None:
    """Refuse a directory too large to be read whole, as ``zipfile`` does. APPNOTE.TXT 4.3.14 to 4.3.16."""
    size = file.seek(0, 2)
    start = max(0, size - 66_000)
    file.seek(start)
    tail = file.read(66_000)
    end = tail.rfind(b"PK\x05\x06")
    if end < 0 or len(tail) - end < 22:
        raise InvalidInput(f"{name} is not whole.", "Save or download it again.", code="damaged-file")
    entries, length = struct.unpack("<HL", tail[end + 10 : end + 16])
    if tail[end - 20 : end - 16] == b"PK\x06\x07":
        (place,) = struct.unpack("<Q", tail[end - 12 : end - 4])
        file.seek(min(place, size))
        wide = file.read(56)
        if len(wide) == 56:
            entries, length = struct.unpack("<QQ", wide[32:48])
    if entries > limits.parts or length > limits.directory:
        raise _bomb(name)
    file.seek(0)


class _Texts:
    """The shared texts of a workbook; phonetic readings (rPh) are left out."""

    def __init__(self, limits: Limits) -> None:
        self.found: list[str] = []
        self._limits = limits
        self._parts: list[str] = []
        self._chars = 0
        self._in_text = self._in_reading = False

    def start(self, tag: str, attrs: dict[str, str]) -> None:
        name = _local(tag)
        if name == "t":
            self._in_text = not self._in_reading
        elif name == "rPh":
            self._in_reading = True
        elif name == "si":
            self._parts = []

    def data(self, text: str) -> None:
        if self._in_text:
            self._chars += len(text)
            if self._chars > self._limits.text_chars:
                raise _TooMuch
            self._parts.append(text)

    def end(self, tag: str) -> None:
        name = _local(tag)
        if name == "t":
            self._in_text = False
        elif name == "rPh":
            self._in_reading = False
        elif name == "si":
            self.found.append("".join(self._parts)[: self._limits.cell])
            if len(self.found) > self._limits.text_count:
                raise _TooMuch

    def close(self) -> None:
        pass


class _Cells:
    """The cells of a sheet, gathered into rows as the parser meets them."""

    def __init__(
        self, texts: list[str], percents: frozenset[int], limits: Limits, on_broken: Callable[[int, str, str], None]
    ) -> None:
        self._texts, self._percents, self._limits, self._on_broken = texts, percents, limits, on_broken
        self._done: list[Record] = []
        self._row: list[str] = []
        self._line = self._column = 0
        self._kind = self._style = ""
        self._parts: list[str] = []
        self._chars = 0
        self._reading = False

    def taken(self) -> list[Record]:
        done, self._done = self._done, []
        return done

    def start(self, tag: str, attrs: dict[str, str]) -> None:
        name = _local(tag)
        if name == "c":
            place = attrs.get("r", "")
            self._column = _column(place) if place else self._column + 1
            if self._column > self._limits.columns:
                raise _TooMuch
            self._kind, self._style = attrs.get("t", ""), attrs.get("s", "")
            self._parts, self._chars = [], 0
        elif name in ("v", "t"):
            self._reading = True
        elif name == "row":
            told = attrs.get("r", "")
            self._line = int(told) if told.isdigit() and len(told) < 10 else self._line + 1
            if self._line > self._limits.rows:
                raise _TooMuch
            self._row, self._column = [], 0

    def data(self, text: str) -> None:
        if self._reading:
            room = self._limits.cell - self._chars
            self._chars += len(text)
            if room > 0:
                self._parts.append(text[:room])

    def end(self, tag: str) -> None:
        name = _local(tag)
        if name in ("v", "t"):
            self._reading = False
        elif name == "c":
            if self._chars > self._limits.cell:
                self._on_broken(self._line, "cell-too-long", "".join(self._parts)[:200])
            if text := self._value():
                if len(self._row) < self._column:
                    self._row.extend([""] * (self._column - len(self._row)))
                self._row[self._column - 1] = text
        elif name == "row":
            if any(self._row):
                self._done.append((self._line, self._row))
            self._row = []

    def _value(self) -> str:
        text = "".join(self._parts)
        if self._kind == "s":
            return self._texts[int(text)] if text.isdigit() and int(text) < len(self._texts) else ""
        if self._kind == "e":  # #N/A and the like
            return ""
        if self._kind == "b":
            return "true" if text == "1" else "false"
        if self._kind in ("str", "inlineStr", "d") or not text:
            return text
        return _number(text, bool(self._style.isdigit() and int(self._style) in self._percents))

    def close(self) -> None:
        pass


def _number(text: str, is_percent: bool) -> str:
    """A stored number as people write it: "4.0063813339309996E12" is "4006381333931"."""
    if not is_percent and len(text) <= 15 and text.replace(".", "", 1).lstrip("-").isdigit():
        return text
    try:
        number = Decimal(f"{float(text):.15g}")
    except (ValueError, ArithmeticError):
        return text
    if not number.is_finite():
        return ""
    shown = f"{number * 100 if is_percent else number:f}"
    if "." in shown:
        shown = shown.rstrip("0").rstrip(".")
    return f"{shown}%" if is_percent else shown


def _column(place: str) -> int:
    found = 0
    for char in place[:5]:
        if not "A" <= char <= "Z":
            break
        found = found * 26 + ord(char) - 64
    return found or 1


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def _bomb(name: str) -> InvalidInput:
    return InvalidInput(f"{name} unpacks to more than any list holds.", "Save the list alone as CSV.", code="bomb")


def _entities(name: str) -> InvalidInput:
    return InvalidInput(
        f"{name} holds XML that no spreadsheet writes (entities).",
        "Save the list again as XLSX or CSV.",
        code="entities",
    )
