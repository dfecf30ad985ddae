"""A catalogue in the simple form: one row a variant, read into rows to add and a report of the rows refused.

Columns: sku, name, price, and where wanted barcode, tax_class, category, unit, cost, weighed, plu, and the options
of a variant as option1_name, option1_value … or as one column options ("Size: L; Colour: Red"). Rows of one name
with options are variants of one product. Other common headings for the same are known.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.domain.barcode import normalise, verifies
from app.domain.quantity import UnitPrice
from app.errors import InvalidInput, NotFound
from app.imports.amounts import Unclear, decimal_mark, unit_price
from app.imports.table import Row, Table, read_table

OPTION_PAIRS = 3
_NAMES = {
    **dict.fromkeys(("sku", "code", "item_code", "product_code", "variant_sku", "article", "reference"), "sku"),
    **dict.fromkeys(("barcode", "ean", "ean13", "gtin", "upc", "variant_barcode"), "barcode"),
    **dict.fromkeys(("name", "title", "product", "product_name", "description"), "name"),
    **dict.fromkeys(("price", "unit_price", "retail_price", "regular_price", "sale_price", "variant_price"), "price"),
    **dict.fromkeys(("tax_class", "tax", "vat", "tax_code"), "tax_class"),
    **dict.fromkeys(("category", "department", "group", "type"), "category"),
    **dict.fromkeys(("unit", "uom", "unit_of_measure"), "unit"),
    **dict.fromkeys(("cost", "cost_price", "purchase_price"), "cost"),
    **dict.fromkeys(("weighed", "by_weight", "sold_by_weight"), "weighed"),
    **dict.fromkeys(("plu", "scale_code", "item_number"), "plu"),
    **dict.fromkeys(("options", "variant", "variant_options"), "options"),
    **{f"option{n}_{part}": f"option{n}_{part}" for n in range(1, OPTION_PAIRS + 1) for part in ("name", "value")},
}
_YES = frozenset(("1", "yes", "y", "true", "x", "ja", "oui", "si", "sí", "sim"))
_NO = frozenset(("", "0", "no", "n", "false", "nein", "non", "não"))
_SHORT, _LONG = 64, 300
_SCIENTIFIC = re.compile(r"\d(?:[.,]\d+)?E\+?\d+", re.IGNORECASE | re.ASCII)


class Problem(StrEnum):
    """Why a row was refused, or (the last ones) taken with a word of warning."""

    UNREADABLE = "unreadable"
    TOO_MANY_CELLS = "too-many-cells"
    NO_SKU = "no-sku"
    NO_NAME = "no-name"
    NO_PRICE = "no-price"
    TOO_LONG = "too-long"
    BAD_PRICE = "bad-price"
    UNCLEAR_PRICE = "unclear-price"
    NEGATIVE_PRICE = "negative-price"
    BAD_COST = "bad-cost"
    BAD_BARCODE = "bad-barcode"
    BARCODE_LOST_DIGITS = "barcode-lost-digits"  # a spreadsheet wrote 5.01E+12
    BAD_WEIGHED = "bad-weighed"
    BAD_PLU = "bad-plu"
    BAD_OPTIONS = "bad-options"
    SKU_TWICE = "sku-twice"
    BARCODE_TWICE = "barcode-twice"
    PLU_TWICE = "plu-twice"
    CHECK_DIGIT = "check-digit"  # taken: shops do print numbers of their own


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing about one line; ``value`` is what stood there, ``other`` the line it collides with."""

    line: int
    problem: Problem
    value: str = ""
    other: int = 0


@dataclass(frozen=True, slots=True)
class CatalogRow:
    """One sellable variant as the file gives it; ``plu`` is its number inside price-embedded codes of a scale."""

    line: int
    sku: str
    name: str
    price: UnitPrice
    barcode: str = ""
    tax_class: str = ""
    category: str = ""
    unit: str = "pc"
    cost: UnitPrice | None = None
    options: tuple[tuple[str, str], ...] = ()
    weighed: bool = False
    plu: str = ""


@dataclass(frozen=True, slots=True)
class CatalogFile:
    """What came of a file: rows to take, rows refused, rows taken with a warning, and how the file was read."""

    rows: tuple[CatalogRow, ...]
    refused: tuple[Remark, ...]
    warned: tuple[Remark, ...]
    encoding: str
    separator: str
    unknown_columns: tuple[str, ...]


class _Refused(Exception):
    def __init__(self, problem: Problem, value: str = "", other: int = 0) -> None:
        super().__init__(problem)
        self.problem, self.value, self.other = problem, value, other


def read_file(path: Path) -> CatalogFile:
    """As ``read_catalog`` from a file. Raises NotFound and InvalidInput with the next step."""
    try:
        return read_catalog(path.read_bytes())
    except FileNotFoundError as error:
        raise NotFound(f"{path.name} is not there.", "Check the path and try again.") from error
    except OSError as error:
        raise InvalidInput(f"{path.name} cannot be read.", "Check that it is a file you may open.") from error


def read_catalog(data: bytes) -> CatalogFile:
    """The catalogue in ``data``. Raises InvalidInput where the first line does not name the columns needed."""
    table = read_table(data, _NAMES, ("name", "price"))
    if "sku" not in table.columns and "barcode" not in table.columns:
        raise InvalidInput("The first line has neither a column sku nor barcode.", "Name one of them in it.")
    return _taken(table)


def _taken(table: Table) -> CatalogFile:
    mark = decimal_mark(row.cells.get("price", "") for row in table.rows)
    seen: dict[tuple[str, str], int] = {}
    rows: list[CatalogRow] = []
    refused = [Remark(line, Problem.UNREADABLE) for line in table.broken]
    for row in table.rows:
        try:
            made = _row(row, mark)
            _unseen(made, seen)
        except _Refused as why:
            refused.append(Remark(row.number, why.problem, why.value[:_SHORT], why.other))
        else:
            rows.append(made)
    warned = [Remark(row.line, Problem.CHECK_DIGIT, row.barcode) for row in rows if not check_digit_fits(row.barcode)]
    refused.sort(key=lambda remark: remark.line)
    return CatalogFile(tuple(rows), tuple(refused), tuple(warned), table.encoding, table.separator, table.unknown)


def _row(row: Row, mark: str) -> CatalogRow:
    if row.surplus:
        raise _Refused(Problem.TOO_MANY_CELLS)
    cell = {name: _clean(text) for name, text in row.cells.items()}
    barcode = _barcode(cell.get("barcode", ""))
    return CatalogRow(
        line=row.number,
        sku=_needed(cell.get("sku") or barcode, Problem.NO_SKU, _SHORT),
        name=_needed(cell.get("name", ""), Problem.NO_NAME, _LONG),
        price=_price(cell.get("price", ""), mark),
        barcode=barcode,
        tax_class=_short(cell.get("tax_class", "")),
        category=_short(cell.get("category", "")),
        unit=_short(cell.get("unit", "")) or "pc",
        cost=_cost(cell.get("cost", ""), mark),
        options=_options(cell),
        weighed=_flag(cell.get("weighed", "")),
        plu=_plu(cell.get("plu", "")),
    )


def _clean(text: str) -> str:
    """One line without control and formatting characters; blanks of any kind become one blank."""
    if text.isprintable():
        return " ".join(text.split())
    kept = "".join(" " if char.isspace() else char for char in text if char.isspace() or not _hidden(char))
    return " ".join(kept.split())


def _hidden(char: str) -> bool:
    # Joiners (category Cf) carry meaning in Arabic and Indic names.
    return unicodedata.category(char) in ("Cc", "Cs", "Co") or char == "\ufeff"


def _short(text: str) -> str:
    if len(text) > _SHORT:
        raise _Refused(Problem.TOO_LONG, text)
    return text


def _needed(text: str, missing: Problem, longest: int) -> str:
    if not text:
        raise _Refused(missing)
    if len(text) > longest:
        raise _Refused(Problem.TOO_LONG, text)
    return text


def _barcode(text: str) -> str:
    if _SCIENTIFIC.fullmatch(text):
        raise _Refused(Problem.BARCODE_LOST_DIGITS, text)
    if len(text) > 48 or not text.isascii():
        raise _Refused(Problem.BAD_BARCODE, text)
    return text


def check_digit_fits(code: str) -> bool:
    """Whether a number of GTIN length (8, 12, 13, 14 digits) has the right check digit; true of all other codes."""
    looks_like_one = len(code) in (8, 12, 13, 14) and code.isascii() and code.isdigit()
    return not looks_like_one or verifies(code)


def _price(text: str, mark: str) -> UnitPrice:
    if not text:
        raise _Refused(Problem.NO_PRICE)
    try:
        price = unit_price(text, mark)
    except Unclear as error:
        raise _Refused(Problem.UNCLEAR_PRICE, text) from error
    except ValueError as error:
        raise _Refused(Problem.BAD_PRICE, text) from error
    if price.amount < 0:
        raise _Refused(Problem.NEGATIVE_PRICE, text)
    return price


def _cost(text: str, mark: str) -> UnitPrice | None:
    if not text:
        return None
    try:
        return _price(text, mark)
    except _Refused as error:
        raise _Refused(Problem.BAD_COST, text) from error


def _flag(text: str) -> bool:
    if text.lower() in _YES | _NO:
        return text.lower() in _YES
    raise _Refused(Problem.BAD_WEIGHED, text)


def _plu(text: str) -> str:
    if text and not (text.isascii() and text.isdigit() and len(text) <= 6):
        raise _Refused(Problem.BAD_PLU, text)
    return text


def _options(cell: dict[str, str]) -> tuple[tuple[str, str], ...]:
    if not any(name.startswith("option") for name in cell):
        return ()
    pairs = [(cell.get(f"option{n}_name", ""), cell.get(f"option{n}_value", "")) for n in range(1, OPTION_PAIRS + 1)]
    for part in filter(None, (part.strip() for part in re.split(r"[;|]", cell.get("options", "")))):
        name, mark, value = part.partition(":") if ":" in part else part.partition("=")
        if not mark:
            raise _Refused(Problem.BAD_OPTIONS, part)
        pairs.append((name.strip(), value.strip()))
    found = [(_short(name), _short(value)) for name, value in pairs if value]
    names = [name.casefold() for name, _ in found]
    if not all(names) or len(set(names)) != len(names):
        raise _Refused(Problem.BAD_OPTIONS, "; ".join(f"{name}: {value}" for name, value in found))
    return tuple(found)


def _unseen(row: CatalogRow, seen: dict[tuple[str, str], int]) -> None:
    """Refuse a code that an earlier row has; note the row's codes only when all are new."""
    codes = [("sku", row.sku, Problem.SKU_TWICE)]
    codes += [("barcode", normalise(row.barcode), Problem.BARCODE_TWICE)] if row.barcode else []
    codes += [("plu", row.plu, Problem.PLU_TWICE)] if row.plu else []
    for kind, code, problem in codes:
        if (kind, code) in seen:
            raise _Refused(problem, code, seen[kind, code])
    seen.update({(kind, code): row.line for kind, code, _ in codes})
