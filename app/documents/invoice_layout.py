"""An invoice document laid out on sheets: letterhead and window, table over as many pages as it takes, totals, foot."""

from __future__ import annotations

from app.documents.invoice_columns import Column, Grid, Row, grid_of, to_end
from app.documents.invoice_figures import Figures, figures
from app.documents.invoice_head import letterhead, running_head
from app.documents.invoice_sheet import (
    GREY,
    PALE,
    PAPERS,
    Image,
    Ink,
    Place,
    Sheet,
    Stroke,
    Style,
    fitted,
    left_to_right,
    mm,
)
from app.documents.invoice_totals import Totals
from app.documents.invoice_words import tax_label
from app.documents.runs import Line
from app.domain.invoice import InvoiceDocument

_FOOT = Style(70, grey=GREY)
_NAME_LINES, _NOTE_LINES = 4, 3
_PAD = 34  # above and below a row
_FOOT_ROOM = mm(27)
_TERMS = Style(85)
_TERMS_LEADING = 119
_KEPT_TOGETHER = 12  # lines of terms that go with the totals; longer ones flow on by themselves
_NEXT_TOP = mm(30)
_NO_BREAK = "\u00a0"


class Pages:
    """The sheets of one document, written from the first to the last."""

    def __init__(self, document: InvoiceDocument, logo: tuple[int, int] | None) -> None:
        self.document = document
        self.figures: Figures = figures(document.language, document.currency)
        self.paper = PAPERS[document.paper]
        self.sheets: list[Sheet] = []
        first = self._sheet()
        self.y: float = letterhead(first, document, self.figures, logo)
        self.grid: Grid = grid_of(document, self.figures, first.right - first.left, first.left)
        self.bottom = self.paper.height - _FOOT_ROOM
        self._write()

    def _sheet(self) -> Sheet:
        self.sheets.append(Sheet(self.paper, self.figures.rtl))
        return self.sheets[-1]

    @property
    def now(self) -> Sheet:
        return self.sheets[-1]

    def _write(self) -> None:
        totals, terms = Totals(self.document, self.figures), self._terms()
        end = totals.height + (len(terms) * _TERMS_LEADING if len(terms) <= _KEPT_TOGETHER else 0)
        self._heading()
        for place, row in enumerate(self.grid.rows):
            # The last row takes the totals along: sums without goods above them would stand alone.
            needed = self._height(row) + (end if place == len(self.grid.rows) - 1 else 0)
            if self.y + needed > self.bottom:
                self._next_page()
            self._row(row)
        self.now.rule(self.now.left, self.now.right, self.y, 6)
        if self.y + totals.height > self.bottom:  # taller than any page with a row: at least begin at the top
            self._next_page(heading=False)
        self.y = totals.write(self.now, self.y)
        self._write_terms(terms)
        self._feet()

    def _next_page(self, *, heading: bool = True) -> None:
        sheet = self._sheet()
        running_head(sheet, self.document, self.figures)
        self.y = _NEXT_TOP
        if heading:
            self._heading()

    # The table ----------------------------------------------------------------------------------------------

    def _heading(self) -> None:
        head, sheet = self.grid.head, self.now
        leading = head.size * 5 // 4
        most = max(len(column.heading) for column in self.grid.columns)
        for column in self.grid.columns:
            baseline = self.y + (most - len(column.heading) + 1) * leading
            for made in column.heading:
                sheet.put(made, *_edge(column, baseline), head, _place(column))
                baseline += leading
        self.y += most * leading + 45
        sheet.rule(sheet.left, sheet.right, self.y, 8)
        self.y += 10

    def _height(self, row: Row) -> float:
        return 2 * _PAD + self._lines(row) * self.grid.leading - (self.grid.leading - self.grid.body.size)

    def _lines(self, row: Row) -> int:
        return max(1, len(self._name(row)) + len(self._under(row)))

    def _name(self, row: Row) -> tuple[Line, ...]:
        column = self.grid.name_column()
        return fitted(row.name, self.grid.body, column.end - column.begin, _NAME_LINES, self.figures.rtl)

    def _under(self, row: Row) -> tuple[Line, ...]:
        column = self.grid.name_column()
        width, small, rtl = column.end - column.begin, self.grid.small, self.figures.rtl
        return (*fitted(row.under, small, width, 1, rtl), *fitted(row.note, small, width, _NOTE_LINES, rtl))

    def _row(self, row: Row) -> None:
        sheet, grid = self.now, self.grid
        baseline = self.y + _PAD + grid.body.size * 0.8
        for column in grid.columns:
            if column.key == "name":
                self._named(column, row, baseline)
            else:
                self._cell(column, row.cells[column.key], baseline)
        self.y += self._height(row)
        sheet.rule(sheet.left, sheet.right, self.y, 3, PALE)

    def _named(self, column: Column, row: Row, baseline: float) -> None:
        grid = self.grid
        for made in self._name(row):
            self.now.put(made, column.begin, baseline, grid.body)
            baseline += grid.leading
        for made in self._under(row):
            self.now.put(made, column.begin, baseline, grid.small)
            baseline += grid.leading

    def _cell(self, column: Column, text: str, baseline: float) -> None:
        if not text:
            return
        body = self.grid.body
        if not column.figures:
            self.now.write(text, column.begin, baseline, body)
            return
        style = Style(body.size, grey=GREY) if column.key == "position" else body
        at = column.end - column.tail + to_end(column.key, text, self.figures, body.size)
        self.now.write_code(text, at, baseline, style, Place.END)

    # Under the table ----------------------------------------------------------------------------------------

    def _terms(self) -> list[Line]:
        width = self.now.right - self.now.left
        paragraphs = [*self.document.seller.exemption.splitlines(), *self.document.terms.splitlines()]
        return [made for text in paragraphs for made in fitted(text, _TERMS, width, 40, self.figures.rtl)]

    def _write_terms(self, terms: list[Line]) -> None:
        for made in terms:
            if self.y > self.bottom:
                self._next_page(heading=False)
            self.now.put(made, self.now.left, self.y, _TERMS)
            self.y += _TERMS_LEADING

    def _feet(self) -> None:
        for number, sheet in enumerate(self.sheets, 1):
            y = self.paper.height - mm(22)
            sheet.rule(sheet.left, sheet.right, y, 3, PALE)
            page = self.document.labels["page"].replace("%p", str(number)).replace("%n", str(len(self.sheets)))
            taken = sheet.write(page, sheet.right, y + 110, _FOOT, Place.END)
            sheet.write_lines(
                self._imprint(), sheet.left, y + 110, sheet.right - sheet.left - taken - mm(8), _FOOT, 3, 95
            )

    def _imprint(self) -> str:
        """Who sells, in one line that breaks between its parts."""
        seller, labels = self.document.seller, self.document.labels
        number = f"{tax_label(labels, 'seller', seller)} {left_to_right(seller.tax_number, self.figures.rtl)}"
        address = labels.get("comma", ", ").join(seller.address.splitlines())
        parts = [seller.name, address, number if seller.tax_number else "", seller.registration.replace(" ", _NO_BREAK)]
        return " · ".join(part for part in parts if part)


def _place(column: Column) -> Place:
    return Place.END if column.figures else Place.START


def _edge(column: Column, baseline: float) -> tuple[float, float]:
    return (column.end if column.figures else column.begin), baseline


def lay_out(
    document: InvoiceDocument, logo: tuple[int, int] | None = None
) -> tuple[tuple[Ink | Stroke | Image, ...], ...]:
    """What stands on each page of a document, in tenths of a point from its top left corner.

    ``logo`` is how many pixels the shop's logo has across and down, where it has one.
    """
    return tuple(tuple(sheet.items) for sheet in Pages(document, logo).sheets)
