"""Taking a list into a register: read in a child process where it is big, recorded as one small fact by this one."""

from __future__ import annotations

import io
import json
import re
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, field, replace
from pathlib import Path
from typing import Any

from app.domain.frozen import frozen
from app.domain.quantity import Quantity, quantity
from app.errors import Refused
from app.imports.opening import from_file
from app.imports.reading import Say, read
from app.imports.report import Remark, remarks_of
from app.imports.table import Job, Table, recognise
from app.queries.imports import kept_mapping, never_moved
from app.register import Register
from app.services.catalog import import_catalog
from app.services.imports import keep_mapping
from app.services.stock import move_stock
from app.worker import run

SMALL = 256 * 1024  # bytes: read here and now, for a child process would take longer to start
_MOVES_A_FACT = 500
_TASK = "app.imports.reading:task"
_NO_SIGN = re.compile(r"[^A-Za-z0-9._:/#-]+")


@frozen
class Plan:
    """How to take a list in.

    ``form`` and ``sheet`` are recognised unless said, ``mapping`` {field: heading} corrects the guess and is kept for
    this source. ``stock`` takes quantities as opening stock of products that have never moved. ``sell_unpriced`` sells
    products that have no price at once; else they wait, not sold, until they get one. New products that the list names
    no tax class for get ``tax_class``, None being the shop's usual one; ``mark`` is the decimal mark of its prices, ""
    as it is found.
    """

    form: str = ""
    mapping: Mapping[str, str] = field(default_factory=dict)
    sheet: str = ""
    stock: bool = False
    sell_unpriced: bool = False
    tax_class: str | None = None
    mark: str = ""


@frozen
class Imported:
    """What came of a list.

    ``counts`` is {outcome: {kind: rows}}, ``examples`` the first remarks of each kind, ``codes`` how many barcodes were
    right, wrong, odd (of no GTIN's length), words, or in_store (13 digits beginning with 2). ``opened`` products got
    an opening stock, of ``stock`` that the list has quantities for. ``cut_at`` is the line in whose middle it ends.
    """

    fact: str
    form: str
    encoding: str
    rows: int
    added: int
    changed: int
    same: int
    refused: int
    unpriced: int
    counts: Mapping[str, Mapping[str, int]]
    examples: tuple[Remark, ...]
    codes: Mapping[str, int]
    mapping: Mapping[str, str]
    kept: tuple[str, ...]
    stock: int = 0
    opened: int = 0
    cut_at: int = 0


def preview(register: Register, path: Path, plan: Plan = Plan()) -> Table:  # noqa: B008 - frozen
    """The list as it would be read, with the mapping that was kept for its source: headings, fields, first rows."""
    table = recognise(_job(register, path, plan))
    kept = {} if plan.mapping else register.ask(kept_mapping, table.signature)
    return recognise(_job(register, path, replace(plan, mapping=kept))) if kept else table


def import_file(
    register: Register,
    path: Path,
    plan: Plan = Plan(),  # noqa: B008 - frozen
    *,
    dry_run: bool = False,
    report: Path | None = None,
    on_progress: Say | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Imported:
    """Take the list at ``path`` in; waits until the register shows its products.

    ``on_progress`` hears {rows, bytes, size, seconds}. ``report`` becomes a CSV file with a line for each row that was
    refused, merged, cleaned, changed or warned of (with ``dry_run`` also for each added one). Raises NotFound and
    InvalidInput for what cannot be read, WorkerStopped once ``cancelled`` says so: then nothing was recorded.
    """
    register.when_catalog_is_whole().result()  # else what is not shown yet would be added a second time
    with tempfile.TemporaryDirectory(prefix="cashwrap-import-") as place:
        job = _job(register, path, plan, report=report, dry_run=dry_run)
        table = recognise(job)
        if not plan.mapping and (kept := register.ask(kept_mapping, table.signature)):
            job = replace(job, mapping=kept)
        if plan.stock:
            job = replace(job, stock=str(Path(place) / "stock"))
        told = _told(register, job, on_progress, cancelled)
        if cancelled is not None and cancelled():
            raise Refused("The import was stopped.", "Nothing was recorded.", code="stopped")
        if dry_run:
            return _imported("", told)
        fact = _recorded(register, told, path.name)
        opened = _opening_stock(register, Path(job.stock), path.name) if plan.stock else 0
    if plan.mapping:
        register.do(keep_mapping, told["signature"], dict(plan.mapping)).result()
    return replace(_imported(fact, told), opened=opened)


def import_bytes(
    register: Register, data: bytes, *, source: str = "csv", pictures: Mapping[str, str] | None = None
) -> Imported:
    """Take in a small list that is in memory; ``pictures`` maps a SKU to a blob already put."""
    register.when_catalog_is_whole().result()
    job = _job(register, Path(source), Plan())

    def compared(file: str) -> dict[str, Any]:
        opened = from_file(io.BytesIO(data), len(data), source)
        return read(replace(job, cache=file), source=opened, new_id=register.new_id, pictures=pictures)

    told = register.with_catalog_file(compared)
    return _imported(_recorded(register, told, source, tuple(sorted(set((pictures or {}).values())))), told)


def _job(register: Register, path: Path, plan: Plan, *, report: Path | None = None, dry_run: bool = False) -> Job:
    taxes = {name: sum(tax["rate"] for tax in parts) for name, parts in register.settings["taxes"].items()}
    return Job(
        path=str(path.absolute()),
        form=plan.form,
        mapping=dict(plan.mapping),
        sheet=plan.sheet,
        blobs="" if dry_run else str(register.blobs.folder),
        report=str(report.absolute()) if report is not None else "",
        taxes=taxes,
        sell_unpriced=plan.sell_unpriced,
        tax_class=register.settings.usual_tax_class if plan.tax_class is None else plan.tax_class,
        mark=plan.mark,
    )


def _told(register: Register, job: Job, say: Say | None, cancelled: Callable[[], bool] | None) -> dict[str, Any]:
    """What reading the list came to, compared with the catalogue as it is."""

    def compared(file: str) -> dict[str, Any]:
        with_cache = replace(job, cache=file)
        if Path(job.path).stat().st_size <= SMALL:
            return read(with_cache, say or (lambda progress: None), new_id=register.new_id)
        told: dict[str, Any] = run(_TASK, asdict(with_cache), say, cancelled)
        return told

    return register.with_catalog_file(compared)


def _recorded(register: Register, told: Mapping[str, Any], name: str, pictures: tuple[str, ...] = ()) -> str:
    if not told["count"]:
        return ""
    short = {key: told[key] for key in ("form", "encoding", "rows", "added", "changed", "same", "refused", "counts")}
    kept = json.dumps({**short, "examples": told["examples"]}, ensure_ascii=False, sort_keys=True).encode()
    return register.do(
        import_catalog,
        told["blobs"],
        told["count"],
        source_name(name),
        pictures,
        format=told["form"],
        report=register.blobs.put(kept),
    ).result()


def source_name(name: str) -> str:
    """A file's name as a fact may hold it: letters, digits and a few signs, the end of it where it is long."""
    return _NO_SIGN.sub("-", name).lstrip("._:/#-")[-100:].lstrip("._:/#-") or "file"


def _imported(fact: str, told: Mapping[str, Any]) -> Imported:
    names = (
        "form",
        "encoding",
        "rows",
        "added",
        "changed",
        "same",
        "refused",
        "unpriced",
        "counts",
        "codes",
    )
    return Imported(
        fact=fact,
        examples=remarks_of(told),
        mapping=told["mapping"],
        kept=tuple(told["kept"]),
        stock=told["stock"],
        cut_at=told["cut_at"],
        **{name: told[name] for name in names},
    )


def _opening_stock(register: Register, path: Path, name: str) -> int:
    """Record the quantities as received, for products that have never moved; a second import finds them moved."""
    opened = 0
    for part in _parts(path):
        fresh = register.ask(never_moved, list(part))
        moves = [(product_id, part[product_id]) for product_id in fresh]
        if moves:
            register.do(move_stock, moves, "receive", reason="opening", source=source_name(name)).result()
        opened += len(moves)
    return opened


def _parts(path: Path) -> Iterator[dict[str, Quantity]]:
    part: dict[str, Quantity] = {}
    with path.open(encoding="utf-8") as file:
        for line in file:
            product_id, _, text = line.rstrip("\n").split("\t")
            try:
                amount = quantity(text.replace(",", "."))
            except ValueError:
                continue
            if amount.amount > 0:
                part[product_id] = amount
            if len(part) >= _MOVES_A_FACT:
                yield part
                part = {}
    if part:
        yield part
