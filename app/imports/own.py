"""Our own form of a catalogue: every field under a fixed heading, so that what was written is read back exactly.

Cells that a spreadsheet would run are written with a quote before them (app.domain.spreadsheet) and read without it.
Several values of one cell are joined by a bar; a bar or backslash inside one has a backslash before it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from app.domain.catalog import DEFAULTS, MOST_CUSTOM, whole
from app.domain.quantity import decimal, plain
from app.domain.spreadsheet import as_written, harmless
from app.errors import InvalidInput
from app.imports.cleaning import RefusedRow, storable
from app.imports.headings import OPTION_PAIRS
from app.imports.records import Record
from app.imports.report import Report
from app.imports.rows import Row, padded
from app.services.catalog_checks import checked
from app.services.codes import check_id

ID = "cashwrap id"
CUSTOM = "custom:"  # begins the heading of a field of the shop's own
_PLAIN = ("sku", "name", "parent", "category", "brand", "unit", "tax_class", "picture", "oversell")
_FLAGS = ("weighed", "active")
HEADINGS = (
    *(ID, "sku", "name", "parent"),
    *(f"option{n} {part}" for n in range(1, OPTION_PAIRS + 1) for part in ("name", "value")),
    *("category", "brand", "unit", "step", "price", "prices", "cost", "tax_class", "weighed", "barcodes", "packs"),
    *("picture", "active", "oversell", "low_stock", "more"),
)
_PART = re.compile(r"((?:\\.|[^\\|])*)(?:\||\Z)", re.DOTALL)


def cells_of(product_id: str, values: Mapping[str, Any], custom: Sequence[str]) -> list[str]:
    """One product under HEADINGS and then the ``custom`` columns; fields of its own beyond those stand in ``more``."""
    own: Mapping[str, str] = values["custom"]
    options = [part for pair in values["options"] for part in pair]
    cost = values["cost"]
    texts = {
        ID: product_id,
        **{name: values[name] for name in _PLAIN},
        **{name: "yes" if values[name] else "no" for name in _FLAGS},
        **dict(zip(HEADINGS[4 : 4 + 2 * OPTION_PAIRS], options, strict=False)),
        "step": plain(values["step"], 3),
        "price": plain(*values["price"]),
        "prices": joined(f"{name}={plain(*price)}" for name, price in values["prices"].items()),
        "cost": "" if cost is None else plain(*cost),
        "barcodes": joined(values["barcodes"]),
        "packs": joined(f"{code}={plain(many, 3)}" for code, many in values["packs"]),
        "low_stock": "" if values["low_stock"] is None else plain(values["low_stock"], 3),
        "more": "",
    }
    more = {name: text for name, text in own.items() if name not in custom}
    if more:
        texts["more"] = json.dumps(more, ensure_ascii=False)
    cells = [texts.get(heading, "") for heading in HEADINGS]
    return [harmless(cell) for cell in (*cells, *(own.get(name, "") for name in custom))]


def joined(parts: Iterable[str]) -> str:
    return "|".join(part.replace("\\", "\\\\").replace("|", "\\|") for part in parts)


def parted(text: str) -> list[str]:
    """What ``joined`` was given."""
    if not text:
        return []
    found = list(_PART.findall(text))
    if not text.endswith("|") or text.endswith("\\|"):
        found = found[:-1] if found and found[-1] == "" else found
    return [re.sub(r"\\(.)", r"\1", part, flags=re.DOTALL) for part in found]


class Own:
    """Reads what ``cells_of`` wrote; columns may be missing, moved or edited."""

    name = "cashwrap"

    def __init__(self, titles: Sequence[str], report: Report) -> None:
        self._report = report
        self._titles = list(titles)

    def rows(self, records: Iterable[Record]) -> Iterator[Row]:
        for line, cells in records:
            try:
                yield self._row(line, padded(cells, len(self._titles)))
            except RefusedRow as why:
                self._report.refused(line, why.kind, why.was, field=why.field)
            except InvalidInput as why:
                self._report.refused(line, "not-allowed", str(why))
            except (ValueError, TypeError) as why:
                self._report.refused(line, "bad-cell", str(why))

    def _row(self, line: int, cells: list[str]) -> Row:
        told = {title: as_written(cell) for title, cell in zip(self._titles, cells, strict=True)}
        given = told.get(ID, "")
        if given:
            check_id(given, "A product's id")
        custom = {title.removeprefix(CUSTOM): text for title, text in told.items() if title.startswith(CUSTOM)}
        if told.get("more"):
            custom.update(json.loads(told["more"]))
        values = checked(_fields(told))
        if not values.get("name"):
            raise RefusedRow("no-name")
        kept = {str(name): storable(str(text)) for name, text in custom.items() if name and text}
        if len(kept) > MOST_CUSTOM:
            raise RefusedRow("too-many-columns", str(len(kept)), "custom")
        if kept:
            values["custom"] = kept
        codes = values.pop("barcodes", [])
        if not given and not values.get("sku") and not codes:
            raise RefusedRow("no-sku")
        # Only a list of all our columns says of each field what it is; one that was cut down says less.
        all_there = all(heading in told for heading in HEADINGS)
        if all_there:
            values = {**whole({}), **values}
            values["barcodes"] = codes
        source = "" if given or values.get("sku") else f"code\x1f{codes[0]}"
        return Row(line, values, codes, source=source, given=given, whole=all_there)


def _fields(told: Mapping[str, str]) -> dict[str, Any]:
    found: dict[str, Any] = {name: told[name] for name in _PLAIN if told.get(name)}
    found.update({name: told[name].strip().lower() in ("yes", "1", "true") for name in _FLAGS if told.get(name)})
    for name, exponent in (("step", 3), ("low_stock", 3)):
        if told.get(name):
            amount, given = decimal(told[name])
            if given > exponent:
                raise ValueError(f"{told[name]!r} has more than {exponent} decimals")
            found[name] = amount * 10 ** (exponent - given)
    for name in ("price", "cost"):
        if told.get(name):
            found[name] = list(decimal(told[name]))
    if told.get("prices"):
        found["prices"] = {name: list(decimal(text)) for name, text in _pairs(told["prices"])}
    if told.get("barcodes"):
        found["barcodes"] = parted(told["barcodes"])
    if told.get("packs"):
        found["packs"] = [[code, _thousandths(many)] for code, many in _pairs(told["packs"])]
    options = [(told.get(f"option{n} name", ""), told.get(f"option{n} value", "")) for n in range(1, OPTION_PAIRS + 1)]
    if any(value for _, value in options):
        found["options"] = [[name, value] for name, value in options if value]
    assert found.keys() <= DEFAULTS.keys()
    return found


def _pairs(text: str) -> list[tuple[str, str]]:
    pairs = [part.rpartition("=") for part in parted(text)]
    return [(name, value) for name, _, value in pairs]


def _thousandths(text: str) -> int:
    amount, given = decimal(text)
    return amount * 10 ** (3 - given) if given <= 3 else 0
