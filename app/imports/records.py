"""Lines as rows of cells: the separator found, quotes followed, a stray quote not taking its neighbours along."""

from __future__ import annotations

import csv
from collections import deque
from collections.abc import Callable, Iterable, Iterator

SEPARATORS = (",", ";", "\t", "|")
_END = "\x00end of file\x00"
_MOST_SECOND_LOOKS = 1000  # stray quotes whose lines are read again: each costs up to 128 KiB

Record = tuple[int, list[str]]  # the line on which it begins, and its cells


def stated_separator(first: str) -> str:
    """The separator that a first line such as ``sep=;`` states, or ""."""
    told = first.strip().strip('"')
    return told[4] if told.lower().startswith("sep=") and len(told) == 5 and told[4] not in '"\r\n' else ""


def parsed(line: str, separator: str) -> list[str]:
    """One line by itself; nothing where it is no row."""
    try:
        return next(csv.reader([line], delimiter=separator), [])
    except csv.Error:
        return []


def separator_of(lines: list[str], known: Callable[[str], bool]) -> str:
    """The separator that makes most headings of the first line known, else the one that most lines agree on."""
    first = next((line for line in lines if line.strip()), "")
    by_heading = {mark: sum(map(known, parsed(first, mark))) for mark in SEPARATORS}
    best = max(SEPARATORS, key=lambda mark: by_heading[mark])
    if by_heading[best]:
        return best
    return max(SEPARATORS, key=lambda mark: _agreement(lines[:50], mark))


def _agreement(lines: list[str], mark: str) -> int:
    widths = [line.count(mark) for line in lines if line.strip()]
    most = max(set(widths), key=widths.count, default=0)
    return widths.count(most) if most else 0


def has_quotes(lines: list[str], separator: str) -> bool:
    """Whether quotes enclose cells: always in CSV, in tab-separated lists only where every row then comes out alike.

    Barcode lists separated by tabs are mostly written without any quoting, and names may well begin with a quote.
    """
    if separator != "\t" or not any('"' in line for line in lines):
        return separator != "\t"
    try:
        widths = {len(row) for row in csv.reader(lines[:-1] or lines, delimiter="\t", strict=True) if any(row)}
    except csv.Error:
        return False
    enclosed = any(cell.startswith('"') and cell.endswith('"') for line in lines for cell in line.rstrip().split("\t"))
    return len(widths) == 1 and enclosed


class Records:
    """The rows of a text; ``width`` is how many cells its heading has, 0 where that is not known.

    ``on_broken(line, kind, what stood there)`` hears of each row that cannot be made out; ``cut_at`` is the line at
    which the text ends in the middle of a row, or 0.
    """

    def __init__(
        self, lines: Iterable[str], separator: str, quotes: bool, width: int, on_broken: Callable[[int, str, str], None]
    ) -> None:
        self._lines = iter(lines)
        self._separator, self._quotes, self._width = separator, quotes, width
        self._on_broken = on_broken
        self._again: deque[str] = deque()
        self._pending: list[str] = []
        self._line = 0
        self._looks = 0
        self._ended_open = False
        self.cut_at = 0

    def __iter__(self) -> Iterator[Record]:
        found = self._quoted() if self._quotes else self._plain()
        held: Record | None = None
        for record in found:
            if held is not None:
                yield held
            held = record
        if held is not None:  # only the last row can be cut, and only where the text does not end with a line's end
            line, cells = held
            if self._ended_open and 0 < len(cells) < self._width:
                self._cut(line, cells)
            else:
                yield held

    def _plain(self) -> Iterator[Record]:
        mark = self._separator
        for line in self._lines:
            self._line += 1
            text = line.rstrip("\r\n")
            if text:
                self._ended_open = text == line
                yield self._line, text.split(mark)

    def _quoted(self) -> Iterator[Record]:
        reader = csv.reader(self._fed(), delimiter=self._separator)
        pending, width = self._pending, self._width
        while True:
            pending.clear()
            try:
                cells = next(reader)
            except StopIteration:
                if not self._again:
                    return
                reader = csv.reader(self._fed(), delimiter=self._separator)
                continue
            except csv.Error:
                self._stray()
                continue
            if not any(cells):
                continue
            size = len(pending)
            if size == 1:
                if cells[0] != _END:
                    yield self._line, cells
                continue
            if cells[-1].endswith(_END):
                self._open_at_end(cells)
            elif not self._is_well_quoted() or (len(cells) != width and self._looks_like_rows()):
                self._stray(again=True)
            else:
                yield self._line - size + 1, cells

    def _fed(self) -> Iterator[str]:
        """Each line once more, kept until its row is whole; behind the last one a mark that no file has."""
        pending, again = self._pending, self._again
        yield from self._waiting()
        for line in self._lines:
            self._line += 1
            pending.append(line)
            yield line
            if again:
                yield from self._waiting()
            self._ended_open = line[-1:] not in "\r\n"
        self._line += 1
        pending.append(_END)
        yield _END

    def _waiting(self) -> Iterator[str]:
        while self._again:
            line = self._again.popleft()
            self._line += 1
            self._pending.append(line)
            yield line

    def _looks_like_rows(self) -> bool:
        return len(self._pending) > 1 and len(parsed(self._pending[1], self._separator)) == self._width > 1

    def _is_well_quoted(self) -> bool:
        """Whether every quote that closes a cell is followed by a separator or the end of the line."""
        try:
            return next(csv.reader(self._pending, delimiter=self._separator, strict=True), None) is not None
        except csv.Error:
            return False

    def _stray(self, *, again: bool | None = None) -> None:
        """A quote was opened and not closed: its line is lost, those after it are read again where they are rows."""
        start = self._line - len(self._pending) + 1
        self._on_broken(start, "unclosed-quote", self._pending[0].rstrip())
        if self._looks < _MOST_SECOND_LOOKS and (self._looks_like_rows() if again is None else again):
            self._looks += 1
            self._again.extendleft(reversed(self._pending[1:]))
            self._line = start

    def _open_at_end(self, cells: list[str]) -> None:
        self._pending.pop()
        self._line -= 1
        if self._looks_like_rows():
            self._stray()
        else:
            self._cut(self._line - len(self._pending) + 1, cells)

    def _cut(self, line: int, cells: list[str]) -> None:
        self.cut_at = line
        self._on_broken(line, "cut-off", cells[0])
