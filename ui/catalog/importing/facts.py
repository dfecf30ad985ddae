"""What the readers found, as the import's state holds it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from app.errors import ShopError
from app.imports.preview import Preview
from app.imports.taking import Imported, Plan
from ui.catalog.importing.runs import READING
from ui.catalog.importing.state import Counts, FileFacts, ListColumn, Trouble

_FEW = 5_000  # products: the catalogue takes so many in without being made anew


def facts_of(preview: Preview, path: str, size: int, plan: Plan) -> FileFacts:
    table = preview.table
    return FileFacts(
        path=path,
        name=Path(path).name,
        size=size,
        form=table.form,
        encoding=table.encoding,
        separator=table.separator,
        rows=preview.rows,
        sheets=table.sheets,
        sheet=plan.sheet or (table.sheets[0] if table.sheets else ""),
        has_stock=preview.has_stock,
        is_mapped=preview.is_mapped,
    )


def columns_of(preview: Preview, plan: Plan) -> tuple[ListColumn, ...]:
    """The list's columns and how each is taken; a shop system's own form has none to choose."""
    if not preview.is_mapped:
        return ()
    table = preview.table

    def by(title: str, field: str) -> str:
        if not field:
            return ""
        if preview.kept.get(field) == title:
            return "kept"
        return "chosen" if plan.mapping.get(field) == title else "guess"

    return tuple(
        ListColumn(title, field, by(title, field)) for title, field in zip(table.titles, table.fields, strict=True)
    )


def mapping_with(preview: Preview, plan: Plan, column: int, field: str) -> Mapping[str, str]:
    """{field: heading} after a person took a column as ``field``; an empty heading takes a field from the guess."""
    title, before = preview.table.titles[column], preview.table.fields[column]
    mapping = {**(plan.mapping or preview.kept)}
    if before:
        mapping[before] = ""
    if field:
        mapping[field] = title
    return mapping


def counts_of(found: Imported) -> Counts:
    return Counts(
        rows=found.rows,
        added=found.added,
        changed=found.changed,
        same=found.same,
        refused=found.refused,
        unpriced=found.unpriced,
        stock=found.stock,
        opened=found.opened,
        cut_at=found.cut_at,
        kinds=found.counts,
    )


def reading_share(check: Counts | None) -> int:
    """How many thousandths of an import reading takes: all of it where little is new."""
    if check is not None and check.added + check.changed <= _FEW:
        return 1000
    return READING


def trouble_of(error: ShopError) -> Trouble:
    return Trouble(error.code, error.message, error.hint)
