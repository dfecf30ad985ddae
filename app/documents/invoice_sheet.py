"""Sheets of office paper as a display list: text and rules at places counted from where reading begins.

The unit is a tenth of a point, so that whole numbers are fine enough. ``start`` is the left edge of a paper read from
left to right, and the right edge of one read from right to left: a layout says each thing once.
"""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache

from app.documents.runs import Line, line, printable
from app.documents.wrapping import wrap
from app.domain.frozen import frozen

POINT = 10
_MM = 720 / 25.4
BLACK, GREY, PALE = 0, 42, 82  # percent of white


def mm(length: float) -> int:
    """Millimetres in tenths of a point."""
    return round(length * _MM)


@frozen
class Paper:
    """A size of paper in units; ``window`` is how far down the address begins.

    A4 follows DIN 5008:2020 form B, whose window holds the address from 45 mm and the addressee from 62.7 mm down. On
    Letter the address stands in the window of a No. 10 envelope, paper folded in three.
    """

    width: int
    height: int
    window: int
    start: int = mm(25)
    end: int = mm(20)
    folds: tuple[int, ...] = ()


PAPERS = {
    "A4": Paper(mm(210), mm(297), mm(62.7), folds=(mm(105), mm(148.5), mm(210))),
    "Letter": Paper(mm(215.9), mm(279.4), mm(54)),
}


class Place(StrEnum):
    """Which part of a text stands at the place named for it."""

    START = "start"
    END = "end"


@frozen
class Ink:
    """A run of text: its left end, its baseline from the top, its face; ``grey`` in percent of white."""

    face: str
    size: int
    rtl: bool
    text: str
    x: float
    baseline: float
    heavy: bool
    grey: int


@frozen
class Stroke:
    """A filled rectangle; a rule is a flat one."""

    x: float
    y: float
    width: float
    height: float
    grey: int


@frozen
class Image:
    """The shop's logo: where its top left corner is, and how large it stands there."""

    x: float
    y: float
    width: float
    height: float
    grey: int = BLACK


@frozen
class Style:
    size: int
    bold: bool = False
    grey: int = BLACK


class Sheet:
    """One page being written. Places across are from the start edge of the paper, heights from its top."""

    def __init__(self, paper: Paper, rtl: bool) -> None:
        self.paper = paper
        self.rtl = rtl
        self.items: list[Ink | Stroke | Image] = []

    @property
    def left(self) -> int:
        """Where text begins."""
        return self.paper.start

    @property
    def right(self) -> int:
        """Where text ends."""
        return self.paper.width - self.paper.end

    def write(self, text: str, across: float, baseline: float, style: Style, place: Place = Place.START) -> float:
        """One line in the direction of the paper; answers its width."""
        made = measured(text, style, self.rtl)
        self.put(made, across, baseline, style, place)
        return made.width

    def write_code(self, text: str, across: float, baseline: float, style: Style, place: Place = Place.START) -> float:
        """A number or a figure, which reads from left to right on any paper; answers its width."""
        made = measured(text, style, False)
        self.put(made, across, baseline, style, place)
        return made.width

    def write_lines(
        self, text: str, across: float, baseline: float, width: float, style: Style, most: int, leading: int
    ) -> float:
        """Wrapped into ``width``; answers the baseline after the last line."""
        for made in _wrapped(text, style.size, style.bold, int(width), most, self.rtl):
            self.put(made, across, baseline, style)
            baseline += leading
        return baseline

    def put(self, made: Line, across: float, baseline: float, style: Style, place: Place = Place.START) -> None:
        """A line that was measured already."""
        at = self.paper.width - across if self.rtl else across
        if (place is Place.END) != self.rtl:
            at -= made.width
        for run in made.runs:
            self.items.append(Ink(run.face, style.size, run.rtl, run.text, at, baseline, run.heavy, style.grey))
            at += run.width

    def rule(self, begin: float, end: float, y: float, thick: float = 5, grey: int = BLACK) -> None:
        x = self.paper.width - end if self.rtl else begin
        self.items.append(Stroke(x, y, end - begin, thick, grey))

    def image(self, begin: float, y: float, width: float, height: float) -> None:
        self.items.append(Image(self.paper.width - begin - width if self.rtl else begin, y, width, height))


def measured(text: str, style: Style, rtl: bool) -> Line:
    """``text`` in one line, as ``Sheet.put`` takes it."""
    return line(printable(text), style.size, style.bold, rtl)


def fitted(text: str, style: Style, width: float, most: int, rtl: bool) -> tuple[Line, ...]:
    """``text`` in at most ``most`` lines of ``width``."""
    return _wrapped(text, style.size, style.bold, int(width), most, rtl)


def left_to_right(text: str, rtl: bool) -> str:
    """A number or code as it stands within words: on paper read from the right a mark keeps its parts in order.

    On other paper there is none: whoever copies a number out of the file wants nothing invisible before it.
    """
    return f"\u200e{text}" if rtl else text


@lru_cache(maxsize=1024)
def _wrapped(text: str, size: int, bold: bool, width: int, most: int, rtl: bool) -> tuple[Line, ...]:
    return wrap(printable(text), size, bold, max(1, width), most, rtl)
