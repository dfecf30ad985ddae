"""The table of an invoice: which columns its goods need, how wide, and where the decimal points stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from app.documents.invoice_figures import Figures
from app.documents.invoice_sheet import GREY, Style, fitted, left_to_right, measured, mm
from app.documents.runs import Line
from app.domain.frozen import frozen
from app.domain.invoice import InvoiceDocument, InvoiceLine

GAP = mm(4)
_SIZES = (90, 85, 80, 75, 70)
_LEAST_NAME = mm(52)
_HEAD = 78  # hundredths of the body's size
_HEAD_LINES = 2
_WHOLE = ("position", "tax")  # no decimal points to put in line
_RIGHT_TO_LEFT = "\u200f"  # before what begins with a code: the line is still the paper's


@frozen
class Column:
    """One column. ``end`` is where it ends, ``tail`` how far before that its figures are in line."""

    key: str
    heading: tuple[Line, ...]
    begin: float
    end: float
    tail: float = 0.0
    figures: bool = True


@frozen
class Row:
    """The texts of one line by column, its name, and what stands smaller under that: its code, and its note."""

    cells: Mapping[str, str]
    name: str
    under: str
    note: str


@frozen
class Grid:
    """The columns of a document and the style of their text."""

    columns: tuple[Column, ...]
    body: Style
    head: Style
    rows: tuple[Row, ...]

    @property
    def leading(self) -> int:
        return self.body.size * 4 // 3

    @property
    def small(self) -> Style:
        return Style(self.body.size * 86 // 100, grey=GREY)

    def name_column(self) -> Column:
        return next(column for column in self.columns if column.key == "name")


def grid_of(document: InvoiceDocument, figures: Figures, width: float, start: float) -> Grid:
    """The table in ``width``, beginning at ``start``: as large as leaves the names room."""
    keys = _keys(document)
    rows = tuple(_row(document, figures, place, line) for place, line in enumerate(document.lines, 1))
    for size in _SIZES:
        body, head = Style(size), Style(size * _HEAD // 100, bold=True)
        widths = {key: _widths(key, document, rows, figures, body, head) for key in keys if key != "name"}
        name = width - sum(whole for whole, _ in widths.values()) - sum(_gap(key, keys) for key in keys[:-1])
        if name >= _LEAST_NAME or size == _SIZES[-1]:
            break
    columns = _placed(keys, widths, max(name, mm(20)), document, head, start, figures.rtl)
    return Grid(columns, body, head, rows)


def _keys(document: InvoiceDocument) -> tuple[str, ...]:
    """With tax inside the prices both amounts are told; on top of them the net ones alone."""
    unit = ("unit",) if any(line.unit != "pc" for line in document.lines) else ()
    start = ("position", "name", "quantity", *unit)
    if any(tax.included and tax.rate_ppm for tax in document.taxes):
        return (*start, "price_net", "tax", "net", "gross")
    return (*start, "price", "tax", "amount") if document.taxes else (*start, "price", "amount")


def _row(document: InvoiceDocument, figures: Figures, place: int, line: InvoiceLine) -> Row:
    marks = [document.rate_marks.get(str(document.taxes[tax].rate_ppm), "") for tax in line.taxes]
    cells = {
        "position": str(place),
        "quantity": figures.quantity(line.quantity),
        "unit": line.unit if line.unit != "pc" else "",
        "price": figures.price(line.price),
        "price_net": figures.price(line.unit_net),
        "tax": " + ".join(figures.rate(document.taxes[tax].rate_ppm) for tax in line.taxes),
        "net": figures.amount(line.net_minor),
        "amount": figures.amount(line.net_minor),
        "gross": figures.amount(line.gross_minor),
    }
    off = f"{document.labels['discount']} {figures.amount(-line.discount_minor)}" if line.discount_minor else ""
    said = [text for text in (left_to_right(line.sku, figures.rtl) if line.sku else "", off) if text]
    under = (_RIGHT_TO_LEFT if figures.rtl else "") + " · ".join(said) if said else ""
    return Row(cells, " ".join([line.name, *filter(None, marks)]), under, line.note)


def _widths(
    key: str, document: InvoiceDocument, rows: Sequence[Row], figures: Figures, body: Style, head: Style
) -> tuple[float, float]:
    """A column's width, and how far its figures go past where they are in line."""
    texts = {row.cells[key] for row in rows}
    if key == "unit":
        whole, tail = max(measured(text, body, figures.rtl).width for text in texts), 0.0
    else:
        tail = max(to_end(key, text, figures, body.size) for text in texts)
        whole = tail + max(figure(text, body.size) - to_end(key, text, figures, body.size) for text in texts)
    words = document.labels.get(_heading(key), "").split()
    named = max((measured(word, head, figures.rtl).width for word in words), default=0.0)
    return max(whole, named, _two_lines(document.labels.get(_heading(key), ""), head, figures.rtl)) + 1, tail


def _two_lines(text: str, head: Style, rtl: bool) -> float:
    """The least width in which a heading has two lines."""
    words = text.split()
    halves = [(" ".join(words[:cut]), " ".join(words[cut:])) for cut in range(1, len(words))]
    return min((max(measured(part, head, rtl).width for part in half) for half in halves), default=0.0)


def _heading(key: str) -> str:
    return {"name": "description", "unit": "", "position": "position"}.get(key, key)


def _placed(
    keys: Sequence[str],
    widths: Mapping[str, tuple[float, float]],
    name: float,
    document: InvoiceDocument,
    head: Style,
    start: float,
    rtl: bool,
) -> tuple[Column, ...]:
    columns, at = [], start
    for key in keys:
        whole, tail = (name, 0.0) if key == "name" else widths[key]
        heading = document.labels.get(_heading(key), "")
        lines = fitted(heading, head, whole + 1, _HEAD_LINES, rtl) if heading else ()
        columns.append(Column(key, lines, at, at + whole, tail, figures=key not in ("name", "unit")))
        at += whole + _gap(key, keys)
    return tuple(columns)


def _gap(key: str, keys: Sequence[str]) -> float:
    """After a column; a unit stands close to its quantity."""
    return GAP / 3 if key == "quantity" and "unit" in keys else GAP


def to_end(key: str, text: str, figures: Figures, size: int) -> float:
    """How far a figure goes from where all of its column are in line to the column's end.

    That is the decimal point, or the right edge where there is none. Figures read from left to right on any paper: on
    one read from the right it is their whole part that lies towards the end.
    """
    before, after = (figure(text, size), 0.0) if key in _WHOLE else _parts(text, figures.point, size)
    return before if figures.rtl else after


def figure(text: str, size: int) -> float:
    """The width of a figure: its signs side by side, none of which is kerned."""
    return sum(_advance(sign) for sign in text) * size / 1000


def _parts(text: str, point: str, size: int) -> tuple[float, float]:
    whole, found, part = text.rpartition(point)
    return (figure(whole, size), figure(found + part, size)) if found else (figure(text, size), 0.0)


@lru_cache(maxsize=256)
def _advance(sign: str) -> float:
    return measured(sign, Style(1000), False).width if sign not in " \u00a0\u200e" else _blank(sign)


def _blank(sign: str) -> float:
    return 0.0 if sign == "\u200e" else measured(f"0{sign}0", Style(1000), False).width - 2 * _advance("0")
