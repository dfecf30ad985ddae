"""The catalogue's day: lists taken in, edits, undo, a copy at day close, a new order; each act said when done."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from app.catalog_edits import edit, undo
from app.db.cache import sizes
from app.domain.catalog import Change
from app.errors import Refused
from app.imports import taking
from app.register import Register
from app.services.shifts import close_shift
from app.worker import WorkerDied
from tests.faults.counter import PRODUCTS

PATIENCE = 60.0
WORDS = ("bread", "milk", "baker", "noodle", "ew pri")  # what is searched after each fault: words, and parts of them
Say = Callable[[dict[str, Any]], None]


def small_is_large() -> None:
    """Some hundred products go the ways that a million go: child processes, stand-ins, copies."""
    sizes.HERE, sizes.BUILT_HERE = 10, 20
    taking.SMALL = 1000


class Merchant:
    """``size`` products are taken in; a third of them get other prices."""

    def __init__(self, register: Register, size: int, say: Say) -> None:
        self.register = register
        self.size = size
        self.say = say

    def begin(self) -> None:
        """What the counter sells, so that sales move products in the catalogue; built at once, for it is little."""
        first = [
            Change(each, None, {"name": name_of(n), "barcodes": [f"{40000 + n}"], "category": "Dairy"})
            for n, (each, _) in enumerate(PRODUCTS)
        ]
        self._said("begin", edit(self.register, first).result(PATIENCE))

    def day(self, again: Callable[[], None] = lambda: None) -> None:
        """Every way in which a catalogue changes. ``again`` is called before an act is tried a second time."""
        self._import("new.csv", 0, again)
        prices = self._import("prices.csv", 7, again)
        picture = self.register.blobs.put(b"a picture")
        few = [
            Change(each, {"name": name_of(n), "picture": ""}, {"name": f"Goat milk {n}", "picture": picture})
            for n, (each, _) in enumerate(PRODUCTS[:5])
        ]
        self._said("edit", edit(self.register, few).result(PATIENCE))
        with suppress(Refused):  # no shift is open where nobody sold yet
            self.register.do(close_shift).result(PATIENCE)
        if prices:
            self._said("undo", undo(self.register, prices).result(PATIENCE).fact_id)
        with suppress(WorkerDied):  # told to whoever asked; the present order goes on
            self.register.rearrange_catalog().result(PATIENCE)

    def _import(self, name: str, dearer: int, again: Callable[[], None]) -> str:
        path = self.register.folder.parent / name
        write_list(path, self.size, dearer)
        try:
            fact = taking.import_file(self.register, path).fact
        except WorkerDied:
            again()
            fact = taking.import_file(self.register, path).fact
        self._said(name, fact)
        return fact

    def _said(self, act: str, fact: str) -> None:
        self.say({"catalog": act, "fact": fact})


def name_of(number: int) -> str:
    return f"Oat milk {number}"


def write_list(path: Path, size: int, dearer: int = 0) -> None:
    """A list of bread and noodles; with ``dearer`` only the first third, at that many cents more."""
    rows = ["SKU,Name,Barcode,Price,Category,Brand"]
    for n in range(size // 3 if dearer else size):
        kind, brand = ("Rye bread", "Baker") if n % 2 else ("Rice noodles", "")
        cents = 100 + n + dearer
        rows.append(f"S-{n},{kind} {n},{70000 + n},{cents // 100}.{cents % 100:02d},Food > {n % 7},{brand}")
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
