"""Stock counts without a screen: beginning and leaving a sheet, putting it right, posting it. It knows no Qt."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import replace
from typing import Any

from app.domain.catalog import CATEGORY_MARK
from app.domain.counts import Scope
from app.queries import catalog, counts
from app.queries.counts import CountSheet, VarianceRow
from app.services import counts as services
from ui.stock.count_hand import CountHand
from ui.stock.count_listing import missing_rows
from ui.stock.count_state import Asked, Starting, Tab


class CountPresenter(CountHand):
    """A sheet's life: begun, left and gone on with, put right, posted or dropped."""

    # Sheets ----------------------------------------------------------------------------------------------------

    def look(self) -> None:
        """The sheets that are open, and the form for a new one."""
        sheets = self.register.ask(counts.open_counts)
        groups = with_parents(self.register.ask(catalog.categories))
        self.set(sheets=sheets, categories=groups, starting=self.state.starting or Starting())

    def fill(self, **fields: Any) -> None:
        """A field of the new sheet: name, category, blind."""
        if self.state.starting is not None:
            self.set(starting=replace(self.state.starting, **fields))

    def begin(self, usual_name: str) -> None:
        """Begin the new sheet and open it; one without a name has the usual one."""
        starting = self.state.starting
        if starting is None or starting.busy:
            return
        name = starting.name.strip() or usual_name
        sheet_id = self.register.new_id()
        scope = Scope(starting.category)
        self.set(starting=replace(starting, busy=True))
        done = self.register.do(services.start_count, sheet_id, name, scope, blind=starting.blind)
        self._follow(done, lambda _none: self._begun(sheet_id))

    def begin_with(self, products: tuple[str, ...], name: str) -> None:
        """Begin a sheet of these items alone and open it."""
        sheet_id, short = self.register.new_id(), name[: services.LONGEST_NAME]
        done = self.register.do(services.start_count, sheet_id, short, Scope(products=products))
        self._follow(done, lambda _none: self._begun(sheet_id))

    def _begun(self, sheet_id: str) -> None:
        self.set(starting=None)
        self.open(sheet_id)

    def stop(self) -> None:
        """Leave the sheet as it is, to go on later."""
        self.take_typed()
        self.set(sheet=None, hand=None, asked=Asked.NOTHING, unknown=(), words="", found=())
        self.look()

    def ask_drop(self) -> None:
        self.set(asked=Asked.DROP)

    def drop(self) -> None:
        """Let the sheet go with all that was counted on it."""
        sheet = self.state.sheet
        if sheet is not None and self.state.asked is Asked.DROP:
            self.set(asked=Asked.NOTHING, hand=None)
            done = self.register.do(services.drop_count, sheet.id)
            self._follow(done, lambda _none: self._ended("count-dropped", sheet.name))

    def _ended(self, code: str, name: str, count: str = "", undo: str = "") -> None:
        self.set(sheet=None, hand=None, asked=Asked.NOTHING, unknown=(), posting=False)
        self.look()
        self.shelves.refresh()
        self.shelves.tell(code, name, count, undo)

    # Putting right and posting ---------------------------------------------------------------------------------

    def recount(self, product_ids: tuple[str, ...]) -> None:
        """Count these anew; the first of them comes into hand."""
        sheet = self.state.sheet
        if sheet is not None and product_ids:
            self.set(asked=Asked.NOTHING, hand=None, tab=Tab.MISSING)
            done = self.register.do(services.recount, sheet.id, product_ids)
            self._follow(done, lambda _none: self._to_recount(product_ids[0]))

    def _to_recount(self, product_id: str) -> None:
        self.choose(product_id)
        self.refresh()

    def ask_zero(self) -> None:
        if self.state.missing:
            self.set(asked=Asked.ZERO)

    def set_zero(self) -> None:
        """Nothing is there of what is listed as not counted, page by page until none is left."""
        sheet = self.state.sheet
        if sheet is None or not self.state.missing:
            return
        self.set(asked=Asked.NOTHING, hand=None)
        ids = [row.id for row in self.state.missing[: services.MOST_AT_ONCE]]
        seen = self.register.ask(counts.seen, ids)
        done = self.register.do(services.set_uncounted, sheet.id, ids, self.state.counter, seen=seen)
        self._follow(done, lambda _many: self._zeroed(sheet.id))

    def _zeroed(self, sheet_id: str) -> None:
        page = self.register.ask(missing_rows, sheet_id, services.MOST_AT_ONCE)
        self.set(missing=page.rows, missing_after=page.after)
        if page.rows:
            self.set_zero()
        else:
            self.refresh()

    def post(self, with_unsure: bool = False) -> None:
        """Record what was counted; what is not sure is offered to be counted again first."""
        self.take_typed()
        sheet = self.state.sheet
        if sheet is None or self.state.posting:
            return
        self.set(asked=Asked.NOTHING, hand=None, posting=True)
        if with_unsure:
            self._post_part(sheet, with_unsure, 0)
            return
        # Behind what is still being written of this count, so that the last scan is judged too.
        last = self.register.do(services.recount, sheet.id, ())
        self._follow(last, lambda _none: self._look_for_unsure(sheet))

    def _look_for_unsure(self, sheet: CountSheet) -> None:
        self.shelves.work(
            lambda: self.register.ask(counts.variances, sheet.id, as_counter=True),
            lambda future: self._post_if_sure(sheet, future),
            "unsure",
        )

    def _post_if_sure(self, sheet: CountSheet, future: Future[tuple[VarianceRow, ...]]) -> None:
        rows = future.result()
        if all(row.sure for row in rows):
            self._post_part(sheet, False, 0)
        else:
            self.set(posting=False, asked=Asked.UNSURE, variances=rows)

    def _post_part(self, sheet: CountSheet, with_unsure: bool, before: int) -> None:
        done = self.register.do(services.post_count, sheet.id, with_unsure=with_unsure)
        self._follow(done, lambda posted: self._posted(sheet, with_unsure, before, posted))

    def _posted(self, sheet: CountSheet, with_unsure: bool, before: int, posted: services.Posted) -> None:
        sum = before + posted.lines
        if posted.left:
            self._post_part(sheet, with_unsure, sum)
        else:
            self._ended("count-posted", sheet.name, str(sum), "" if before else posted.fact_id)


def with_parents(paths: tuple[str, ...]) -> tuple[str, ...]:
    """Categories with those above them, which may hold no product of their own: a count of one takes in all below."""
    found = set(paths)
    for path in paths:
        parts = path.split(CATEGORY_MARK)
        found |= {CATEGORY_MARK.join(parts[:depth]) for depth in range(1, len(parts))}
    return tuple(sorted(found, key=lambda path: path.split(CATEGORY_MARK)))
