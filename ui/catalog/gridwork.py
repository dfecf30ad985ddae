"""Editing in the list without a screen: cells, pasted blocks, one change for all chosen rows, and the way back."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from typing import Any

from app.catalog_edits import Effect, Undone, edit, effect, set_prices, undo
from app.catalog_edits.parts import aside
from app.domain.catalog import Change
from app.domain.quantity import UnitPrice
from app.domain.repricing import margin_ppm, repriced
from app.errors import InvalidInput, Refused
from app.queries import product_pages
from app.queries.products import ProductRow
from app.register import Register
from ui.catalog import fields
from ui.catalog.bulk import Bulk, understood
from ui.catalog.chosen import NONE
from ui.catalog.finding import Finding
from ui.catalog.pending import Edits, change_of
from ui.catalog.state import CatalogState
from ui.kit.answers import Post

EDITABLE = ("name", "category", "brand", "tax_class", "cost", "price")
_SAMPLE = 20_000  # rows: the effect of a change on more of them is told from so many
_AT_ONCE = 2_000
_MOST_PASTED = 100_000  # rows


class GridWork(Finding):
    """Edits wait until they are saved; ``save`` and ``apply_bulk`` record one fact each, ``undo`` takes it back."""

    def __init__(self, register: Register, post: Post, show: Callable[[CatalogState], None]) -> None:
        super().__init__(register, post, show)
        self._earlier: list[Edits] = []
        self._recorded: list[str] = []  # facts of this screen that can be taken back, the last one last
        self._counter = ThreadPoolExecutor(1, "catalog effect")
        self._effect_asked = 0

    def close(self) -> None:
        super().close()
        self._effect_asked += 1
        self._counter.shutdown(wait=False, cancel_futures=True)

    @property
    def floor_ppm(self) -> int:
        """The margin under which a price is warned of, in parts per million."""
        floor: int = self.register.settings["catalog.margin_floor"]
        return floor * 10_000

    # Cells -----------------------------------------------------------------------------------------------------

    def value(self, row: ProductRow, name: str) -> Any:
        """A field of a row as it stands on the screen."""
        new = self.state.edits.of(row.id)
        return new[name] if name in new else fields.row_value(row, name)

    def cell_text(self, place: int, name: str) -> str:
        row = self.row(place)
        return "" if row is None else fields.typed(name, self.value(row, name), self.shop)

    def put(self, place: int, name: str, text: str) -> str:
        """Take a typed text into a cell; returns the words why it cannot be."""
        row = self.row(place)
        if row is None or name not in EDITABLE:
            return ""
        try:
            value = fields.read(name, text, self.shop)
        except InvalidInput as problem:
            return str(problem)
        self._edit(self.state.edits.having([(row, name, value)]))
        return ""

    def copied(self, first: int, last: int, names: list[str]) -> str:
        """A block of cells as a spreadsheet takes it: tabs between columns, one row a line."""
        places = range(first, min(last, first + _MOST_PASTED - 1) + 1)
        return "\n".join("\t".join(_cell_line(self.shown(place, name)) for name in names) for place in places)

    def shown(self, place: int, name: str) -> str:
        """What is copied of a cell, also of one that cannot be edited."""
        row = self.row(place)
        if row is None:
            return ""
        if name in EDITABLE:
            return fields.typed(name, self.value(row, name), self.shop)
        return {"code": fields.printed_code(row.barcode) or row.sku, "sku": row.sku}.get(name, "")

    def paste(self, first: int, last: int, name: str, walked: list[str], text: str) -> None:
        """Put a block in, its corner at row ``first`` and column ``name``; one value fills the rows to ``last``."""
        lines = [line.split("\t") for line in text.replace("\r\n", "\n").rstrip("\n").split("\n")]
        single = len(lines) == 1 and len(lines[0]) == 1
        if single:
            lines = lines * (last - first + 1)
        if len(lines) > _MOST_PASTED:
            self.tell("paste-too-big", str(_MOST_PASTED))
            return
        columns = walked[walked.index(name) :] if name in walked else []
        taken: list[tuple[ProductRow, str, Any]] = []
        refused: list[str] = []
        for down, line in enumerate(lines[: len(self.listing) - first]):
            row = self.row(first + down)
            for column, cell in zip(columns, line, strict=False) if row is not None else ():
                assert row is not None
                self._paste_cell(row, column, cell, taken, refused)
        self._edit(self.state.edits.having(taken))
        if refused:
            self.tell("paste-refused", str(len(refused)), refused[0])

    def _paste_cell(
        self, row: ProductRow, name: str, text: str, taken: list[tuple[ProductRow, str, Any]], refused: list[str]
    ) -> None:
        if name not in EDITABLE:
            return
        try:
            taken.append((row, name, fields.read(name, text, self.shop)))
        except InvalidInput as problem:
            refused.append(f"{row.name}: {problem}")

    def _edit(self, edits: Edits) -> None:
        if edits.rows != self.state.edits.rows:
            self._earlier.append(self.state.edits)
            self.set(edits=edits)

    def drop_edits(self) -> None:
        """Let go of what is not saved; undo brings it back."""
        self._edit(Edits())

    def save(self) -> None:
        """Record all pending edits as one fact."""
        if self.state.edits and not self.state.saving:
            changes = [change_of(edited) for edited in self.state.edits.rows.values()]
            self._record(lambda: edit(self.register, changes), self._saved, len(changes))

    def _saved(self, fact_id: str, count: int) -> None:
        self._earlier.clear()
        self.set(edits=Edits())
        self._told_saved(fact_id, "saved", count)

    # One change for all chosen ---------------------------------------------------------------------------------

    def bulk(self, **changes: Any) -> None:
        """Say what is to become of the chosen rows; the list shows it, nothing is recorded."""
        self.set(bulk=understood(replace(self.state.bulk, **changes), self.shop), effect=None)
        self._rows_changed()

    def new_price(self, row: ProductRow) -> UnitPrice | None:
        """The price the bar would give to a chosen row; None where it says nothing."""
        rule = self.state.bulk.rule
        if rule is None or row.rid not in self.state.chosen:
            return None
        return repriced(row.price, row.cost, rule, self.shop.tax_ppm(row.tax_class))

    def margin(self, row: ProductRow) -> int | None:
        """What is left of the price that the row would have after all that is pending, in parts per million."""
        new = self.new_price(row) or fields.price_of(self.value(row, "price"))
        cost = fields.price_of(self.value(row, "cost"))
        assert new is not None
        return margin_ppm(new, cost, self.shop.tax_ppm(self.value(row, "tax_class")))

    def _rows_changed(self) -> None:
        """Work out what the change does, off the screen's thread; only the last question counts."""
        self._effect_asked += 1
        serial, rule, generation = self._effect_asked, self.state.bulk.rule, self._generation
        if rule is None or not self.state.chosen_count:
            return
        rids = self.chosen_rids() if not self.state.chosen.everything else None

        def count() -> Effect | None:
            if serial != self._effect_asked:
                return None
            wanted = rids if rids is not None else self.chosen_rids()
            every = max(1, len(wanted) // _SAMPLE)
            return effect(self.register, wanted[::every], generation, rule, self.floor_ppm)

        self._follow(self._counter.submit(count), lambda effect: self._counted(serial, effect), lambda _error: None)

    def _counted(self, serial: int, effect: Effect | None) -> None:
        if effect is not None and serial == self._effect_asked:
            self.set(effect=effect)

    def changed_count(self) -> int:
        """How many of the chosen rows become something else, as far as that is worked out."""
        effect, many = self.state.effect, self.state.chosen_count
        return effect.changed if effect is not None and effect.count == many else many

    def apply_bulk(self) -> None:
        """Record the change of all chosen rows as one fact."""
        state = self.state
        count = self.changed_count()
        if not count or not state.bulk.says_something or state.saving or state.edits:
            return
        rids, generation, bulk = self.chosen_rids(), self._generation, state.bulk
        if bulk.rule is not None:
            rule = bulk.rule
            self._record(lambda: set_prices(self.register, rids, generation, rule), self._bulk_saved, count)
            return
        self._record(lambda: aside(lambda: self._set_field(rids, generation, bulk)), self._bulk_saved, count)

    def _set_field(self, rids: array[int], generation: str, bulk: Bulk) -> str:
        changes = list(_field_changes(self.register, rids, generation, bulk.field, bulk.value))
        return edit(self.register, changes, "bulk").result()

    def _bulk_saved(self, fact_id: str, count: int) -> None:
        self.set(chosen=NONE, bulk=Bulk(), effect=None)
        self._told_saved(fact_id, "bulk-saved", count)

    # Recording and taking back ---------------------------------------------------------------------------------

    def _record(self, act: Callable[[], Future[str]], done: Callable[[str, int], None], count: int) -> None:
        self.set(saving=True)
        try:
            future = act()
        except InvalidInput as problem:
            self._not_recorded(problem)
            return
        self._follow(future, lambda fact_id: done(fact_id, count), self._not_recorded)

    def _not_recorded(self, error: Any) -> None:
        self.set(saving=False)
        self.tell_error(error)

    def _told_saved(self, fact_id: str, code: str, count: int) -> None:
        if fact_id:
            self._recorded.append(fact_id)
        self.set(saving=False, can_undo=bool(self._recorded))
        self.refresh()
        self.tell(code if fact_id else "nothing-changed", str(count), undo=bool(fact_id))

    def undo(self) -> None:
        """Back by one step: the last edit that is not saved, else the last fact of this screen."""
        if self._earlier:
            self.set(edits=self._earlier.pop())
        else:
            self.undo_saved()

    def undo_saved(self) -> None:
        """Take the last fact of this screen back, whatever is edited since."""
        if self._recorded and not self.state.saving:
            self._take_back(self._recorded.pop())

    def _take_back(self, fact_id: str) -> None:
        self.set(saving=True)
        self._follow(undo(self.register, fact_id), self._taken_back, self._not_recorded)

    def _taken_back(self, undone: Undone) -> None:
        self.set(saving=False, can_undo=bool(self._recorded))
        self.refresh()
        self.tell("taken-back", str(undone.changed), str(undone.left) if undone.left else "")


def _cell_line(text: str) -> str:
    return " ".join(text.split())


def _field_changes(register: Register, rids: array[int], generation: str, name: str, value: Any) -> Iterator[Change]:
    for start in range(0, len(rids), _AT_ONCE):
        rows = register.ask(product_pages.page, rids[start : start + _AT_ONCE], generation)
        if rows is None:
            raise Refused(
                "The catalog was built anew since these items were chosen.",
                "Choose them again: nothing was changed.",
                code="chosen-before",
            )
        for row in rows:
            before = fields.row_value(row, name)
            if before != value:
                yield Change(row.id, {name: before}, {name: value})
