"""Reading a list from end to end: recognised, cleaned, compared, written to blobs; nothing is recorded here.

This runs in the worker for files of any size and in the program itself for small ones. Whatever ends it early leaves
nothing but blobs that no fact names.
"""

from __future__ import annotations

import gc
import secrets
import time
from collections.abc import Callable, Iterable, Mapping
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Any

from app.db.blobs import Blobs
from app.db.engine import Connection, reader
from app.imports.intake import Intake
from app.imports.opening import Source
from app.imports.report import REFUSED, Report
from app.imports.rows import Row, Shop
from app.imports.table import SAMPLE as SAMPLE
from app.imports.table import Job, Opened, open_table
from app.imports.table import Table as Table
from app.imports.table import form_for as form_for
from app.imports.table import recognise as recognise
from app.imports.writing import Writer

PROGRESS_SECONDS = 0.25
ROWS_A_LOOK = 500  # between two looks at the clock

Say = Callable[[Any], None]


def read(
    job: Job,
    say: Say = lambda progress: None,
    *,
    source: Source | None = None,
    new_id: Callable[[], str] | None = None,
    pictures: Mapping[str, str] | None = None,
) -> dict[str, Any]:
    """Read the whole list; what came of it, as JSON.

    ``say`` hears {rows, bytes, size, seconds}. ``pictures`` is {SKU: a blob already put}. Raises NotFound and
    InvalidInput for a file that cannot be read at all, ShopError where blobs or the report cannot be written.
    """
    with ExitStack() as held:
        report = Report(Path(job.report) if job.report else None)
        held.callback(report.abandon)
        opened, form, records = held.enter_context(open_table(job, source, report))
        table, shop = opened.table, Shop(sell_unpriced=job.sell_unpriced)
        writer = Writer(Blobs(Path(job.blobs)) if job.blobs else None)
        held.callback(writer.abandon)
        stock = _StockList(job.stock)
        held.callback(stock.close)
        cache = _cache(job, held)
        intake = Intake(
            cache,
            writer,
            report,
            shop,
            new_id or _ids(),
            tell_all=not job.blobs,
            on_stock=stock.add if job.stock else None,
            tax_class=job.tax_class,
        )
        rows = _taken(opened, form.rows(records), intake, say, pictures or {})
        intake.finish()
        blobs = writer.finish()
        report.finish()
    return {
        "form": table.form,
        "encoding": table.encoding,
        "separator": table.separator,
        "signature": table.signature,
        "mapping": {name: title for title, name in zip(table.titles, table.fields, strict=True) if name},
        "kept": [
            title
            for title, name in zip(table.titles, table.fields, strict=True)
            if title and not name and table.form == "generic"
        ],
        "rows": rows,
        "added": intake.added,
        "changed": intake.changed,
        "same": intake.same,
        "unpriced": intake.unpriced,
        "refused": report.total(REFUSED),
        "count": intake.added + intake.changed,
        "blobs": blobs,
        "stock": stock.count,
        "cut_at": opened.cut_at,
        **report.as_json(),
    }


def _taken(opened: Opened, found: Iterable[Row], intake: Intake, say: Say, pictures: Mapping[str, str]) -> int:
    began = last = time.monotonic()
    source, rows = opened.source, 0
    was_collecting = gc.isenabled()
    gc.disable()  # rows hold no circles, and looking for them again and again costs a third of the time
    try:
        for row in found:
            if pictures and (picture := pictures.get(row.values.get("sku", ""))):
                row.values["picture"] = picture
            intake.take(row)
            rows += 1
            if rows % ROWS_A_LOOK == 0 and (now := time.monotonic()) - last > PROGRESS_SECONDS:
                last = now
                say({"rows": rows, "bytes": source.done, "size": source.size, "seconds": round(now - began, 2)})
    finally:
        if was_collecting:
            gc.enable()
    return rows


def _cache(job: Job, held: ExitStack) -> Connection | None:
    if not job.cache:
        return None
    connection = reader(Path(job.cache))
    held.callback(connection.close)
    held.enter_context(connection.begin())
    return connection


def _ids() -> Callable[[], str]:
    """UUIDv7 (RFC 9562, 5.7) that grow by one: a million of them without asking for a million random numbers."""
    value = (time.time_ns() // 1_000_000) << 80 | 0x7 << 76 | 0b10 << 62 | secrets.randbits(61)

    def new() -> str:
        nonlocal value
        value += 1
        text = f"{value:032x}"
        return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"

    return new


class _StockList:
    """Quantities on hand that the file names: a line of "id TAB quantity" each."""

    def __init__(self, path: str) -> None:
        self._file = Path(path).open("w", encoding="utf-8") if path else None  # noqa: SIM115 - closed by close
        self.count = 0

    def add(self, product_id: str, row: Row) -> None:
        if self._file is not None and product_id:
            self._file.write(f"{product_id}\t{row.line}\t{' '.join(row.stock.split())}\n")
            self.count += 1

    def close(self) -> None:
        if self._file is not None:
            with suppress(OSError):
                self._file.close()


def task(args: Mapping[str, Any], say: Say) -> dict[str, Any]:
    """The worker's door: ``args`` are the fields of a Job."""
    known = {name: args[name] for name in Job.__dataclass_fields__ if name in args}
    return read(Job(**known), say)
