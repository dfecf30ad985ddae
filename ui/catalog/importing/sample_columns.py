"""The first rows as a table: which columns it has, and what stands in a cell of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.domain.frozen import frozen
from app.domain.quantity import UnitPrice, shortest
from app.imports.preview import Sample
from ui.catalog.fields import printed_code
from ui.catalog.importing.kinds import kind_word
from ui.catalog.importing.state import ImportState, ListColumn
from ui.catalog.importing.words import field_word
from ui.catalog.words import tr
from ui.kit import figures

_WIDE = {"name": 288, "category": 224}
_FIGURES = ("price", "cost", "stock", "low_stock")
_FIGURE, _OTHER, _NONE = 176, 208, 192
_FEW = 8  # columns: so many are found in the order of the list
_LINE, _LINE_WITH_WHY = 64, 236
# What a shop system's own form is shown as: columns of ours, those that are empty in all rows left out.
_OWN = (
    "name",
    "options",
    "sku",
    "barcode",
    "price",
    "cost",
    "tax_class",
    "category",
    "brand",
    "stock",
    "unit",
    "active",
)
_BLAMED = {"no-name": ("name",), "no-sku": ("sku", "barcode")}


@frozen
class SampleColumn:
    """``place`` is the column of the list, -1 where a field of ours is shown that no one column makes."""

    title: str
    field: str
    by: str = ""
    place: int = -1
    width: int = _OTHER
    right: bool = False


@frozen
class SampleCell:
    text: str
    tone: str = "text"


def sample_columns(state: ImportState) -> tuple[SampleColumn, ...]:
    """The columns in the order of the list; of many those that were recognised first."""
    if not state.columns:
        shown = [name for name in _OWN if any(_own(sample, name) for sample in state.samples)]
        return tuple(SampleColumn(field_word(name), name, width=_width(name), right=name in _FIGURES) for name in shown)
    columns = [_column(place, column) for place, column in enumerate(state.columns)]
    if len(columns) <= _FEW:
        return tuple(columns)
    return tuple(sorted(columns, key=lambda column: column.by not in ("guess", "kept")))


def _column(place: int, column: ListColumn) -> SampleColumn:
    title = column.title or tr("Column %s").replace("%s", str(place + 1))
    return SampleColumn(title, column.field, column.by, place, _width(column.field), column.field in _FIGURES)


def _width(field: str) -> int:
    if field in _FIGURES:
        return _FIGURE
    return _WIDE.get(field, _OTHER if field else _NONE)


def line_width(samples: Sequence[Sample]) -> int:
    """The column of line numbers has room for why rows are refused, where some are."""
    return _LINE_WITH_WHY if any(sample.refused for sample in samples) else _LINE


def why(sample: Sample) -> str:
    return kind_word(sample.refused) if sample.refused else ""


def sample_cell(sample: Sample, column: SampleColumn, currency: str) -> SampleCell:
    """What is taken from a row for a column; of a row that is refused what stands there, and where it is wrong."""
    if sample.refused:
        blamed = (sample.wrong,) if sample.wrong else _BLAMED.get(sample.refused, ())
        text = _as_it_stands(sample, column)
        if column.field and column.field in blamed:
            return SampleCell(text or tr("missing"), "bad")
        return SampleCell(text, "muted")
    if not column.field or not sample.values:
        return SampleCell(_as_it_stands(sample, column), "muted" if not column.field else "text")
    text = _taken(sample, column.field, currency)
    return SampleCell(text)


def _as_it_stands(sample: Sample, column: SampleColumn) -> str:
    text = sample.cells[column.place] if 0 <= column.place < len(sample.cells) else ""
    return " ".join(text[:300].split())


def _own(sample: Sample, name: str) -> bool:
    if name in ("unit", "active"):
        return name in sample.values and sample.values[name] not in ("pc", True)
    return bool(_taken(sample, name, "EUR"))


def _taken(sample: Sample, field: str, currency: str) -> str:
    if field in ("barcode", "plu"):
        return ", ".join(map(printed_code, sample.codes))
    if field == "stock":
        return sample.stock
    value: Any = sample.values.get("options" if field.startswith("option") else field)
    if value is None:
        return ""
    if field in ("price", "cost"):
        return figures.price(UnitPrice(*value), currency)
    if field == "low_stock":
        return shortest(value, 3)
    if field.startswith("option"):
        return ", ".join(f"{name}: {text}" for name, text in value)
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    return str(value)
