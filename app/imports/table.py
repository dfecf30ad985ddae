"""A file turned into a table: its form recognised, its columns given their meaning, its first rows looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import field
from itertools import chain, islice
from pathlib import Path

from app.domain.frozen import frozen
from app.domain.spreadsheet import as_written
from app.errors import InvalidInput
from app.imports.amounts import decimal_mark
from app.imports.cleaning import looks_like_gtin
from app.imports.generic import Generic
from app.imports.headings import guessed, meaning, said, signature
from app.imports.lines import LONGEST_LINE, Lines, encoding_of
from app.imports.opening import Source, open_source
from app.imports.own import ID, Own
from app.imports.records import Record, Records, has_quotes, separator_of, stated_separator
from app.imports.report import CLEANED, Report
from app.imports.rows import Form, Shop
from app.imports.shopify import Shopify, is_shopify
from app.imports.woocommerce import Woocommerce, is_woocommerce

SAMPLE = 2000  # rows looked at before the first is taken


@frozen
class Job:
    """What to read and how: JSON values, so that it can go to the worker.

    ``mapping`` is {field: heading} as a person corrects the guess; ``sheet`` a workbook's sheet, the first unless said.
    ``cache`` is the file of the catalogue to compare with, "" for none; ``blobs`` the folder to write to, "" for a dry
    run. ``taxes`` is {class: rate in ppm}. ``report`` is where every remark goes, ``stock`` where quantities go.
    New products that the list names no class for get ``tax_class``; ``mark`` is its decimal mark, "" as it is found.
    """

    path: str
    form: str = ""
    mapping: Mapping[str, str] = field(default_factory=dict)
    sheet: str = ""
    cache: str = ""
    blobs: str = ""
    report: str = ""
    stock: str = ""
    taxes: Mapping[str, int] = field(default_factory=dict)
    sell_unpriced: bool = False
    tax_class: str = ""
    mark: str = ""


@frozen
class Table:
    """A file as it was recognised: its headings and what they mean, and its first rows."""

    form: str
    encoding: str
    separator: str
    titles: tuple[str, ...]
    fields: tuple[str, ...]
    rows: tuple[Record, ...]
    sheets: tuple[str, ...] = ()
    mark: str = ""
    signature: str = ""


class Opened:
    """A source on its way to being a table: records, and the sample of them that was looked at."""

    table: Table

    def __init__(self, source: Source, job: Job, report: Report) -> None:
        self.source, self.job, self.report = source, job, report
        self.encoding = self.separator = ""
        self.sheets: tuple[str, ...] = ()
        self._cut: Callable[[], int] = lambda: 0
        self.records: Iterator[Record] = iter(self._records())
        first = next(self.records, None)
        if first is None:
            raise InvalidInput("This file has no rows.", "Choose another file.", code="empty-file")
        self.titles = [as_written(title.strip("\ufeff ")) for title in first[1]]
        self.sample = list(islice(self.records, SAMPLE))
        self.has_heading = any(map(meaning, self.titles)) or not any(map(looks_like_gtin, self.titles))
        if not self.has_heading:
            self.sample.insert(0, first)
            self.titles = _unnamed(self.sample)

    @property
    def cut_at(self) -> int:
        return self._cut()

    def _records(self) -> Iterator[Record]:
        if self.source.is_workbook:
            from app.imports.workbook import Workbook

            book = Workbook(self.source.file, self.source.name)
            self.sheets, self.encoding = book.sheets, "xlsx"
            return book.rows(self.job.sheet, self._broken)
        self.encoding, mark = encoding_of(self.source.head)
        lines = Lines(
            self.source,
            self.encoding,
            mark,
            on_broken=lambda line, was: self._broken(line, "line-too-long", was),
            on_repaired=lambda line, was, became: self.report.add(line, CLEANED, "encoding", "", was, became),
            longest=LONGEST_LINE,
        )
        given = iter(lines)
        head = list(islice(given, 200))
        rest = chain(head, given)
        stated = stated_separator(head[0]) if head else ""
        if stated:
            head, rest = head[1:], chain(["\n"], islice(rest, 1, None))
        self.separator = stated or separator_of(head, lambda title: bool(meaning(title)))
        width = len(next(iter(Records(head, self.separator, True, 0, lambda *_: None)), (0, []))[1])
        records = Records(rest, self.separator, has_quotes(head, self.separator), width, self._broken)
        self._cut = lambda: records.cut_at
        return iter(records)

    def _broken(self, line: int, kind: str, was: str) -> None:
        self.report.refused(line, kind, was)


def _unnamed(sample: Sequence[Record]) -> list[str]:
    """Headings for a list that has none but begins with a barcode: by what its columns hold."""
    columns = list(zip(*(cells for _, cells in sample[:50]), strict=False))
    found = ["" for _ in columns]
    codes = [sum(map(looks_like_gtin, column)) for column in columns]
    found[codes.index(max(codes))] = "barcode"
    for name, is_one in (("price", _is_price), ("name", _is_words)):
        for place, column in enumerate(columns):
            if not found[place] and sum(map(is_one, column)) * 10 >= len(column) * 8:
                found[place] = name
                break
    return [name or f"Column {place}" for place, name in enumerate(found, 1)]


def _is_price(text: str) -> bool:
    return bool(decimal_mark([text]))


def _is_words(text: str) -> bool:
    return any(char.isalpha() for char in text)


def form_of(titles: Sequence[str]) -> str:
    """The form that headings belong to."""
    if titles and titles[0].strip() == ID:
        return "cashwrap"
    if is_shopify(titles):
        return "shopify"
    return "woocommerce" if is_woocommerce(titles) else "generic"


def _fields(opened: Opened, mapping: Mapping[str, str]) -> list[str]:
    fields = guessed(opened.titles)
    if "barcode" not in fields and "sku" in fields and "sku" not in mapping:
        column = fields.index("sku")
        held = [cells[column] for _, cells in opened.sample if column < len(cells) and cells[column].strip()]
        if held and sum(map(looks_like_gtin, held)) * 2 > len(held):  # "code" over what are barcodes
            fields[column] = "barcode"
    return said(opened.titles, mapping, fields)


def _table(opened: Opened) -> Table:
    form = opened.job.form or form_of(opened.titles)
    fields = _fields(opened, opened.job.mapping) if form == "generic" else ["" for _ in opened.titles]
    prices = _price_columns(form, opened.titles, fields)
    cells = (row[column] for _, row in opened.sample for column in prices if column < len(row))
    return Table(
        form,
        opened.encoding,
        opened.separator,
        tuple(opened.titles),
        tuple(fields),
        tuple(opened.sample),
        opened.sheets,
        decimal_mark(cells),
        signature(opened.titles),
    )


def _price_columns(form: str, titles: Sequence[str], fields: Sequence[str]) -> list[int]:
    if form == "generic":
        return [column for column, name in enumerate(fields) if name in ("price", "cost")]
    return [column for column, title in enumerate(titles) if "price" in title.lower()]


def form_for(table: Table, shop: Shop, report: Report) -> Form:
    """What reads a table's rows. Raises InvalidInput where it has not the columns needed."""
    if table.form == "cashwrap":
        return Own(table.titles, report)
    if table.form == "shopify":
        return Shopify(table.titles, shop, report)
    if table.form == "woocommerce":
        return Woocommerce(table.titles, shop, report)
    if table.form != "generic":
        raise InvalidInput(f"There is no form {table.form!r}.", "Use generic, cashwrap, shopify or woocommerce.")
    if "name" not in table.fields:
        raise InvalidInput("The first line has no column name.", _next_step(table), code="no-name-column")
    if not {"sku", "barcode"} & set(table.fields):
        raise InvalidInput("The first line has neither a column sku nor barcode.", _next_step(table), code="no-key")
    return Generic(table.titles, table.fields, shop, report)


def _next_step(table: Table) -> str:
    seen = ", ".join(title for title in table.titles if title)[:300] or "none"
    return f"Say which one it is, such as name=HEADING. The columns are: {seen}"


def recognise(job: Job) -> Table:
    """The file of a job as it would be read: for a preview. Raises as ``read``."""
    with closing(open_source(Path(job.path))) as source:
        return _table(Opened(source, job, Report()))


@contextmanager
def open_table(
    job: Job, source: Source | None = None, report: Report | None = None
) -> Iterator[tuple[Opened, Form, Iterable[Record]]]:
    """A file that was recognised, the form that reads it, and all its rows. Raises as ``read``."""
    report = report or Report()
    with closing(source or open_source(Path(job.path))) as source:
        opened = Opened(source, job, report)
        opened.table = table = _table(opened)
        form = form_for(table, Shop(dict(job.taxes), job.sell_unpriced, job.mark or table.mark), report)
        yield opened, form, chain(opened.sample, opened.records)
