"""The rescue: reads what can still be read of a damaged register folder, changes nothing there, and writes it out.

It works on a copy of the ledger, and takes fact after fact: a page that is gone costs the facts on it and no others.
"""

from __future__ import annotations

import csv
import json
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from pathlib import Path
from types import TracebackType
from typing import Any

from app.db import journal
from app.db.act import read_settings
from app.db.engine import Connection, DatabaseError, writer
from app.domain.exported import line_of
from app.domain.facts import Fact, content_of
from app.domain.frozen import frozen
from app.domain.money import currency
from app.domain.quantity import plain
from app.domain.spreadsheet import harmless
from app.errors import FolderDamaged, FolderProblem, NotFound, ShopError

_ORDERS = {"SaleCompleted": "sale", "RefundCompleted": "refund"}
_UNREADABLE = (DatabaseError, FolderDamaged, UnicodeDecodeError)
_STEP = 256
_SMALLEST_FACT = 200  # bytes: its hashes, ids and times alone take more


@frozen
class FoundOrder:
    """An order as its fact tells it; amounts in minor units."""

    number: str
    kind: str
    sold_at: str
    currency: str
    total_minor: int
    lines: int
    whole: bool  # its hash is right: nothing in it was changed


@frozen
class Found:
    """What a damaged folder still holds. ``lost`` facts cannot be read, ``altered`` ones are not what was recorded."""

    facts: int
    lost: int
    altered: int
    orders: tuple[FoundOrder, ...]


class Wreck:
    """A damaged register folder, copied aside and opened; use it as a context. Raises NotFound without a ledger."""

    def __init__(self, folder: Path) -> None:
        if not (folder / "ledger.db").is_file():
            raise NotFound(f"There is no ledger in {folder}.", "Restore the newest backup: cashwrap restore.")
        self.folder = folder
        self._closing = ExitStack()
        place = Path(self._closing.enter_context(tempfile.TemporaryDirectory(prefix="cashwrap-rescue-")))
        for name in ("ledger.db", "ledger.db-wal"):  # the log holds the newest sales
            if (folder / name).exists():
                shutil.copyfile(folder / name, place / name)
        self._most = (place / "ledger.db").stat().st_size // _SMALLEST_FACT
        try:
            self._ledger: Connection = writer(place / "ledger.db", synchronous=0)
        except (*_UNREADABLE, ShopError) as problem:
            self._closing.close()
            raise FolderDamaged(
                "Nothing of this ledger can be read: it is no database any more.",
                "Restore the newest backup: cashwrap restore.",
            ) from problem
        self._closing.callback(self._ledger.close)

    def __enter__(self) -> Wreck:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._closing.close()

    def facts(self) -> Iterator[Fact]:
        """Every fact that can still be read, in order."""
        first, last = 1, self._last()
        while first <= last:
            yield from self._between(first, min(first + _STEP - 1, last))
            first += _STEP

    def _between(self, first: int, last: int) -> Iterator[Fact]:
        """The readable facts of a span: one that fails is halved until only what is gone is left out."""
        try:
            found = [journal.fact(self._ledger, n) for n in range(first, last + 1)]
        except (*_UNREADABLE, KeyError):
            if first < last:
                middle = (first + last) // 2
                yield from self._between(first, middle)
                yield from self._between(middle + 1, last)
            return
        yield from found

    def _last(self) -> int:
        """The highest row number; where that cannot be read, or cannot be, the most that a file of this size holds."""
        for question in ("SELECT max(n) FROM journal", "SELECT max(rowid) FROM journal NOT INDEXED"):
            with suppress(*_UNREADABLE, LookupError):
                found = self._ledger.value(question)
                if isinstance(found, int) and 0 <= found <= self._most:
                    return found
        return self._most

    def look(self) -> Found:
        """Count and list what is there."""
        many = altered = newest = 0
        recorded = self._last()
        orders = []
        for fact in self.facts():
            many, newest = many + 1, fact.n
            whole = content_of(fact) == fact.content
            altered += not whole
            if fact.type in _ORDERS:
                with suppress(KeyError, ValueError, TypeError):
                    orders.append(_order(fact, whole))
        return Found(many, (recorded if recorded < self._most else newest) - many, altered, tuple(reversed(orders)))

    def export(self, to: Path, progress: Callable[[int], None] = lambda many: None) -> Found:
        """Write journal.jsonl, orders.csv, lines.csv, customers.csv and settings.json into the folder ``to``.

        Raises FolderProblem where that cannot be written; what cannot be read is left out.
        """
        try:
            to.mkdir(parents=True, exist_ok=True)
            with (to / "journal.jsonl").open("w", encoding="utf-8") as file:
                for many, fact in enumerate(self.facts(), 1):
                    file.write(line_of(fact))
                    if many % 1000 == 0:
                        progress(many)
            found = self.look()
            self._write_orders(to)
            self._write_people(to)
            self._write_settings(to)
        except OSError as problem:
            raise FolderProblem(
                f"{to} cannot be written ({problem.strerror or problem}).", "Choose another folder."
            ) from problem
        return found

    def _write_orders(self, to: Path) -> None:
        with (
            (to / "orders.csv").open("w", encoding="utf-8", newline="") as orders,
            (to / "lines.csv").open("w", encoding="utf-8", newline="") as lines,
        ):
            sheet, goods = csv.writer(orders, lineterminator="\n"), csv.writer(lines, lineterminator="\n")
            sheet.writerow(("number", "kind", "sold_at", "currency", "total", "lines", "whole"))
            goods.writerow(("number", "name", "sku", "quantity", "total"))
            for fact in self.facts():
                if fact.type not in _ORDERS:
                    continue
                with suppress(KeyError, ValueError, TypeError):
                    _write_order(fact, sheet, goods)

    def _write_people(self, to: Path) -> None:
        wanted = ("name", "phone", "email", "address", "tax_number")
        with (to / "customers.csv").open("w", encoding="utf-8", newline="") as file, suppress(*_UNREADABLE):
            sheet = csv.writer(file, lineterminator="\n")
            sheet.writerow(wanted)
            asked = f"SELECT {', '.join(wanted)} FROM people WHERE kind = 'customer'"
            for row in self._ledger.each(asked):
                sheet.writerow([harmless(str(cell)) for cell in row])

    def _write_settings(self, to: Path) -> None:
        values: dict[str, Any] = {}
        with suppress(*_UNREADABLE, ValueError):
            values = dict(read_settings(self._ledger).values)
        (to / "settings.json").write_text(json.dumps(values, indent=1, ensure_ascii=False), "utf-8")


def _order(fact: Fact, whole: bool) -> FoundOrder:
    body = fact.read()
    return FoundOrder(
        str(body["number"]),
        _ORDERS[fact.type],
        str(body["sold_at"]),
        str(body["currency"]),
        int(body["total"]),
        len(body["lines"]),
        whole,
    )


def _write_order(fact: Fact, sheet: Any, goods: Any) -> None:
    order, body = _order(fact, content_of(fact) == fact.content), fact.read()
    exponent = currency(order.currency).exponent
    texts = (order.number, order.kind, order.sold_at, order.currency)
    total = plain(order.total_minor, exponent)
    sheet.writerow((*map(harmless, texts), total, order.lines, "yes" if order.whole else "no"))
    for line in body["lines"]:
        names = (harmless(order.number), harmless(str(line["name"])), harmless(str(line["sku"])))
        goods.writerow((*names, plain(*line["quantity"]), plain(line["gross"], exponent)))
