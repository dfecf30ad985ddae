"""A strip of paper being filled from the top: rows, pairs, columns, rules; mirrored for right-to-left shops."""

from __future__ import annotations

from collections.abc import Sequence

from app.documents.page import Anchor, Bitmap, Box, Item, Page, Picture, Text
from app.documents.runs import Line, Run, is_rtl, line, printable
from app.documents.wrapping import wrap
from app.domain.frozen import frozen

_SMALLEST = 12  # dots; what is smaller cannot be read from a thermal head


@frozen
class Style:
    """Size in dots (em) and weight; a row is a third taller than its letters."""

    size: int
    bold: bool = False

    @property
    def row(self) -> int:
        return self.size * 4 // 3


class Sheet:
    """Places text on a strip ``width`` dots wide. "Start" and "end" follow the reading direction of the shop."""

    def __init__(self, width: int, rtl: bool = False) -> None:
        self.width = width
        self.y = 0
        self._rtl = rtl
        self._column = 0
        self._items: list[Item] = []
        self._cuts: list[int] = []

    def page(self, title: str, language: str) -> Page:
        return Page(self.width, self.y, tuple(self._items), tuple(self._cuts), title, language)

    def gap(self, dots: int) -> None:
        self._cuts.append(self.y)
        self.y += dots

    def rule(self, thickness: int, gap: int) -> None:
        self.gap(gap)
        self._items.append(Box(0, self.y, self.width, thickness))
        self.y += thickness
        self.gap(gap)

    def measure(self, text: str, style: Style) -> float:
        return self._line(text, style).width

    def centre(self, text: str, style: Style, lines: int = 2) -> None:
        for set_line in wrap(printable(text), style.size, style.bold, self.width, lines, self._rtl):
            baseline = self._take_row(style, (set_line,))
            self._from_left(set_line, style, (self.width - set_line.width) / 2, baseline)

    def line_up(self, figures: Sequence[tuple[str, Style]]) -> None:
        """Make a column of these where rows end at the left: their decimals stand under each other there too."""
        widest = max((round(self.measure(text, style)) for text, style in figures), default=0)
        self._column = widest if self._rtl and widest <= self.width // 2 else 0

    def pair(self, label: str, figure: str, style: Style, *, indent: int = 0, least: int = 0) -> None:
        """``label`` at the start, ``figure`` at the end of the same row, never touching and the figure never cut.

        With ``least`` both shrink together, down to that size, before the figure takes a row of its own.
        """
        style = self._shrunk(label, figure, style, least or style.size)
        shown = self._line(figure, style)
        inset = 0 if least else max(0, self._column - round(shown.width))
        room = self.width - indent - round(shown.width) - inset - style.size
        if room < self.width // 3 and self.measure(label, style) > room:
            self.start(label, style, indent=indent)
            self._figure(figure, style)
            return
        for number, set_line in enumerate(self._wrapped(label, style, room, 2) or (self._line("", style),)):
            baseline = self._take_row(style, (set_line, shown) if number == 0 else (set_line,))
            self._at_start(set_line, style, indent, baseline)
            if number == 0:
                self._at_end(shown, style, inset, baseline)

    def facts(self, first: str, second: str, style: Style) -> None:
        """Two short texts at both edges of one row, or one under the other when they would come too near."""
        together = self.measure(first, style) + self.measure(second, style) + style.size
        if first and second and together <= self.width:
            set_lines = self._line(first, style), self._line(second, style)
            baseline = self._take_row(style, set_lines)
            self._at_start(set_lines[0], style, 0, baseline)
            self._at_end(set_lines[1], style, 0, baseline)
            return
        for text in (first, second):
            if self.measure(text, style) > self.width:
                self.start(text, style)
            elif text:
                alone = self._line(text, style)
                self._at_start(alone, style, 0, self._take_row(style, (alone,)))

    def start(self, text: str, style: Style, *, indent: int = 0, lines: int = 2) -> None:
        for set_line in self._wrapped(text, style, self.width - indent, lines):
            self._at_start(set_line, style, indent, self._take_row(style, (set_line,)))

    def tally(self, first: str, second: str, style: Style, *, indent: int) -> None:
        """Two short texts one after the other in a row, or one under the other; either may be empty."""
        parts = [self._line(text, style) for text in (first, second) if text]
        taken = indent + sum(part.width for part in parts) + 2 * style.size
        if len(parts) < 2 or taken > self.width:
            for text in (first, second):
                self.start(text, style, indent=indent)
            return
        baseline = self._take_row(style, parts)
        self._at_start(parts[0], style, indent, baseline)
        self._at_start(parts[1], style, indent + round(parts[0].width) + 2 * style.size, baseline)

    def table(self, heads: Sequence[str], rows: Sequence[tuple[str, Sequence[str]]], style: Style) -> bool:
        """A row of heads, then a name and figures a row, figures ending under their head. Sets nothing and says False
        where that is too wide."""
        columns = list(zip(heads[1:], *(figures for _, figures in rows), strict=True))
        widths = [max(round(self.measure(cell, style)) for cell in column) for column in columns]
        label = max(round(self.measure(name, style)) for name in (heads[0], *(name for name, _ in rows)))
        gap = min(44, (self.width - label - sum(widths)) // len(widths))
        if gap < style.size * 2 // 3:
            return False
        ends = [sum(widths[place + 1 :]) + gap * (len(widths) - 1 - place) for place in range(len(widths))]
        for name, figures in ((heads[0], heads[1:]), *rows):
            self._table_row(name, list(zip(figures, ends, widths, strict=True)), style)
        return True

    def _table_row(self, name: str, cells: Sequence[tuple[str, int, int]], style: Style) -> None:
        label = self._line(name, style)
        figures = [(set_line, end + self._inset(set_line, wide)) for set_line, end, wide in self._cells(cells, style)]
        baseline = self._take_row(style, (label, *(figure for figure, _ in figures)))
        self._at_start(label, style, 0, baseline)
        for figure, end in figures:
            self._at_end(figure, style, end, baseline)

    def _cells(self, cells: Sequence[tuple[str, int, int]], style: Style) -> list[tuple[Line, int, int]]:
        return [(self._line(text, style), end, wide) for text, end, wide in cells]

    def _inset(self, figure: Line, column: int) -> int:
        """From the left end of a column to a figure that ends at its right."""
        return max(0, column - round(figure.width)) if self._rtl else 0

    def banner(self, text: str, style: Style, *, filled: bool) -> None:
        """One centred word in a box: black with white letters, or framed."""
        inner = self._wrapped(text, style, self.width - 2 * style.size, 2)
        padding = style.size // 3
        top = self.y
        height = style.row * len(inner) + 2 * padding
        if filled:
            self._items.append(Box(0, top, self.width, height))
        else:
            self._frame(top, height, 3)
        self._cuts.append(top)
        for number, set_line in enumerate(inner):
            baseline = top + padding + number * style.row + _rest(style)
            self._from_left(set_line, style, (self.width - set_line.width) / 2, baseline, white=filled)
        self.y = top + height

    def picture(self, bitmap: Bitmap, scale: int = 1) -> None:
        self._cuts.append(self.y)
        self._items.append(Picture((self.width - bitmap.width * scale) // 2, self.y, bitmap, scale))
        self.y += bitmap.height * scale

    def _frame(self, top: int, height: int, stroke: int) -> None:
        self._items.append(Box(0, top, self.width, stroke))
        self._items.append(Box(0, top + height - stroke, self.width, stroke))
        self._items.append(Box(0, top, stroke, height))
        self._items.append(Box(self.width - stroke, top, stroke, height))

    def _line(self, text: str, style: Style) -> Line:
        shown = printable(text)
        return line(shown, style.size, style.bold, is_rtl(shown))

    def _wrapped(self, text: str, style: Style, width: int, lines: int) -> tuple[Line, ...]:
        return wrap(printable(text), style.size, style.bold, width, lines, self._rtl)

    def _shrunk(self, label: str, figure: str, style: Style, least: int) -> Style:
        for size in range(style.size, least - 1, -2):
            smaller = Style(size, style.bold)
            if self.measure(label, smaller) + self.measure(figure, smaller) + size <= self.width:
                return smaller
        return style

    def _figure(self, text: str, style: Style) -> None:
        """A figure in a row of its own, as large as the paper allows."""
        while style.size > _SMALLEST and self.measure(text, style) > self.width:
            style = Style(style.size - 2, style.bold)
        shown = self._wrapped(text, style, self.width, 1)
        for set_line in shown:
            self._at_end(set_line, style, 0, self._take_row(style, shown))

    def _take_row(self, style: Style, lines: Sequence[Line]) -> int:
        """Moves down one row and answers its baseline; stacked marks make the row taller, never touch the next."""
        self._cuts.append(self.y)
        above = max([_rest(style), *(set_line.above + 1 for set_line in lines)])
        below = max([style.row - _rest(style), *(set_line.below + 1 for set_line in lines)])
        baseline = self.y + above
        self.y = baseline + below
        return baseline

    def _at_start(self, set_line: Line, style: Style, indent: int, baseline: int) -> None:
        if self._rtl:
            self._from_right(set_line, style, self.width - indent, baseline)
        else:
            self._from_left(set_line, style, indent, baseline)

    def _at_end(self, set_line: Line, style: Style, inset: int, baseline: int) -> None:
        if self._rtl:
            self._from_left(set_line, style, inset, baseline)
        else:
            self._from_right(set_line, style, self.width - inset, baseline)

    def _from_left(self, set_line: Line, style: Style, left: float, baseline: int, *, white: bool = False) -> None:
        for run in set_line.runs:
            self._run(run, style, round(left), baseline, Anchor.LEFT, white)
            left += run.width

    def _from_right(self, set_line: Line, style: Style, right: float, baseline: int) -> None:
        """Set from its right end, so that figures line up to the dot whatever stands before them."""
        for run in reversed(set_line.runs):
            self._run(run, style, round(right), baseline, Anchor.RIGHT, False)
            right -= run.width

    def _run(self, run: Run, style: Style, x: int, baseline: int, anchor: Anchor, white: bool) -> None:
        self._items.append(Text(run.face, style.size, run.rtl, run.text, x, baseline, anchor, run.heavy, white))


def _rest(style: Style) -> int:
    """From a row's top to its baseline."""
    return style.size
