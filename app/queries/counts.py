"""Stock counts in hand: the sheets, what is counted on one and what not, and differences that explain themselves."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.db import counts as kept
from app.db.reader import Reader
from app.db.stock import Movements, book_at, expected_of
from app.domain.counts import Count, Entry, Scope, Seen, Sheet, together
from app.domain.frozen import frozen
from app.domain.money import currency
from app.domain.quantity import Quantity
from app.domain.stock import Expected, Moved, minus, plus, total, value_minor
from app.errors import NotFound
from app.queries.stock import StockPage, StockRow, below, levels, stock_page, stock_rows


@frozen
class CountSheet:
    """A count in hand.

    ``tail`` is the journal's last fact now: hand it to ``set_count`` as ``since`` if a product's counting begins
    here. ``in_scope`` counts the active products it asks for, ``counted`` those with an entry, ``posted`` those
    already in the journal. While ``posting`` nobody counts on it: call ``post_count`` until nothing is left.
    """

    id: str
    name: str
    scope: Scope
    blind: bool
    posting: bool
    started_at: str
    started_by: str  # a name, or the id where nobody has it
    in_scope: int
    counted: int
    posted: int
    counters: tuple[str, ...]
    tail: int


@frozen
class Movement:
    """How much moved by one cause: sale, refund, void, receive, adjust, waste, given-away, count, undo."""

    cause: str
    quantity: Quantity


@frozen
class VarianceRow:
    """A counted product held against the book of its own moment.

    ``expected``, ``difference`` and ``cost_minor`` are None in a blind count's rows for counters, and the cost where
    nobody knows it. ``since`` is what moved after it was counted and is taken into account already. ``between`` is
    what moved between its first and its last scan: then the count is not ``sure``, should be made again, and if it is
    posted all the same its difference is the part that these movements cannot explain. ``later``: another sheet has
    counted it after this one and is posted, so that this count changes nothing any more.
    """

    row: StockRow
    counted: Quantity
    expected: Quantity | None
    difference: Quantity | None
    cost_minor: int | None
    sure: bool
    later: bool
    between: tuple[Movement, ...]
    since: tuple[Movement, ...]
    entries: tuple[Entry, ...]
    at: str

    @property
    def differs(self) -> bool:
        return self.difference is not None and self.difference.amount != 0


@frozen
class VarianceTotals:
    """``cost_minor`` sums the differences whose cost is known; ``without_cost`` tells how many are not in it."""

    counted: int
    different: int
    matching: int
    unsure: int
    cost_minor: int
    without_cost: int


@frozen
class Counting:
    """A product as one counter has it before them. ``expected`` is the book of now, None where the count is blind."""

    row: StockRow
    own: Quantity
    scans: int
    counted: Quantity
    counters: tuple[str, ...]
    expected: Quantity | None
    since: tuple[Movement, ...]  # moved since this product's first scan
    in_scope: bool
    tail: int
    seen: Seen | None  # for the next act of counting it; None where no platform is known


def open_counts(reader: Reader) -> tuple[CountSheet, ...]:
    """The counts in hand, oldest first."""
    return tuple(_sheet(reader, sheet) for sheet in kept.sheets(reader.ledger))


def count_sheet(reader: Reader, sheet_id: str) -> CountSheet:
    """One count in hand. Raises NotFound once it is posted or dropped."""
    return _sheet(reader, _kept(reader, sheet_id))


def counting(reader: Reader, sheet_id: str, product_id: str, counter: str) -> Counting:
    """What stands on a sheet for a product, as ``counter`` sees it."""
    sheet = _kept(reader, sheet_id)
    row = stock_rows(reader, (product_id,))[0]
    entries = kept.entries(reader.ledger, sheet_id, product_id)
    own = next((one for one in entries if one.counter == counter), None)
    since = Movements(reader.ledger).after_each([(product_id, min(one.first for one in entries))]) if entries else {}
    return Counting(
        row=row,
        own=own.quantity if own else Quantity(0),
        scans=own.scans if own else 0,
        counted=total(one.quantity for one in entries),
        counters=tuple(one.counter for one in entries),
        expected=None if sheet.blind else row.on_hand,
        since=by_cause(since.get(product_id, ())),
        in_scope=_asks_for(sheet.scope, row),
        tail=_tail(reader),
        seen=seen(reader, (product_id,)).get(product_id),
    )


def seen(reader: Reader, product_ids: Iterable[str]) -> dict[str, Seen]:
    """The books of products with the platform's stock in them, as they stand now and as an act of counting is handed
    them; none where the platform's stock is not known.
    """
    cursor = reader.cache.row("SELECT cursor FROM streams WHERE stream = 'store' AND cursor <> ''")
    if cursor is None:
        return {}
    tail = _tail(reader)
    return {product: Seen(tail, level.on_hand, cursor[0]) for product, level in levels(reader, product_ids).items()}


def variances(reader: Reader, sheet_id: str, *, as_counter: bool = False) -> tuple[VarianceRow, ...]:
    """Every counted product with its difference, the costliest first; then those of unknown cost; then by name.

    ``as_counter`` leaves out of a blind count what would tell what is expected.
    """
    sheet = _kept(reader, sheet_id)
    counts = together(kept.entries(reader.ledger, sheet_id))
    rows = stock_rows(reader, [one.product for one in counts])
    moves = Movements(reader.ledger).after_each([(one.product, one.first) for one in counts])
    minor = currency(reader.settings["currency"]).exponent
    found = [
        _variance(reader, row, one, moves.get(one.product, ()), minor) for row, one in zip(rows, counts, strict=True)
    ]
    if as_counter and sheet.blind:
        return tuple(_blind(one) for one in sorted(found, key=lambda one: one.row.key))
    return tuple(sorted(found, key=_costliest))


def variance_totals(rows: Iterable[VarianceRow]) -> VarianceTotals:
    """The sums under a list of variances."""
    listed = tuple(rows)
    different = [one for one in listed if one.differs]
    return VarianceTotals(
        counted=len(listed),
        different=len(different),
        matching=len(listed) - len(different),
        unsure=sum(not one.sure for one in listed),
        cost_minor=sum(one.cost_minor or 0 for one in different),
        without_cost=sum(one.cost_minor is None for one in different),
    )


def not_counted(reader: Reader, sheet_id: str, limit: int = 100, after: str = "") -> StockPage:
    """The active products of a sheet's scope that nobody has counted, by name; a page may come up short of ``limit``
    and still have an ``after``."""
    scope = _kept(reader, sheet_id).scope
    page = _chosen(reader, scope) if scope.products else stock_page(reader, limit, after, scope.category)
    rows = [row for row in page.rows if row.active and not kept.entries(reader.ledger, sheet_id, row.id)]
    return StockPage(tuple(rows), page.after)


def to_post(reader: Reader, sheet_id: str, limit: int = 500) -> dict[str, tuple[int, Quantity]]:
    """Books of the products that the next ``post_count`` will take, added up here and not on the ledger thread.

    For each the sum of its movements up to its first watermark, which no later fact changes.
    """
    sheet = kept.sheet(reader.ledger, sheet_id)
    if sheet is None:
        return {}
    counts = kept.counts_after(reader.ledger, sheet_id, sheet.after, limit)
    return {one.product: (one.first, book_at(reader.ledger, one.product, one.first)) for one in counts if not one.seen}


def by_cause(moves: Iterable[Moved]) -> tuple[Movement, ...]:
    """Movements summed by their cause, in the order in which the causes first came."""
    summed: dict[str, Quantity] = {}
    for one in moves:
        summed[one.cause] = plus(summed.get(one.cause, Quantity(0)), one.delta)
    return tuple(Movement(cause, quantity) for cause, quantity in summed.items())


def _variance(reader: Reader, row: StockRow, count: Count, moves: Sequence[Moved], minor: int) -> VarianceRow:
    book = minus(row.on_hand, total(one.delta for one in moves))
    held = expected_of(reader.ledger, count, moves, book)
    expected = held or Expected(count.quantity, count.quantity, count.quantity)
    difference = minus(count.quantity, expected.quantity)
    return VarianceRow(
        row=row,
        counted=count.quantity,
        expected=expected.quantity,
        difference=difference,
        cost_minor=None if row.cost is None else value_minor(difference, row.cost, minor),
        sure=held is not None and expected.is_sure,
        later=expected.later > 0,
        between=by_cause(one for one in moves if one.is_goods and count.first < one.at <= count.last),
        since=by_cause(one for one in moves if one.at > count.last),
        entries=count.entries,
        at=count.at,
    )


def _blind(one: VarianceRow) -> VarianceRow:
    return VarianceRow(one.row, one.counted, None, None, None, one.sure, one.later, (), (), one.entries, one.at)


def _costliest(one: VarianceRow) -> tuple[int, int, str]:
    known = one.cost_minor is not None
    return (0 if known else 1, -abs(one.cost_minor or 0), one.row.key)


def _kept(reader: Reader, sheet_id: str) -> Sheet:
    sheet = kept.sheet(reader.ledger, sheet_id)
    if sheet is None:
        raise NotFound("There is no such count.", "It may have been posted meanwhile.", code="no-count")
    return sheet


def _sheet(reader: Reader, sheet: Sheet) -> CountSheet:
    name = reader.ledger.row("SELECT name FROM people WHERE id = ?", (sheet.started_by,))
    return CountSheet(
        id=sheet.id,
        name=sheet.name,
        scope=sheet.scope,
        blind=sheet.blind,
        posting=sheet.posting,
        started_at=sheet.started_at,
        started_by=name[0] if name and name[0] else sheet.started_by,
        in_scope=_in_scope(reader, sheet.scope),
        counted=kept.counted_products(reader.ledger, sheet.id),
        posted=sheet.posted,
        counters=kept.counters(reader.ledger, sheet.id),
        tail=_tail(reader),
    )


def _in_scope(reader: Reader, scope: Scope) -> int:
    if scope.products:
        return len(_chosen(reader, scope).rows)
    clause, values = below(scope.category)
    found: int = (
        reader.cache.value(
            f"SELECT coalesce(sum(p.products), 0) FROM categories AS p WHERE {clause.replace('p.category', 'p.path')}",
            values,
        )
        if scope.category
        else reader.cache.value("SELECT count(*) FROM products AS p WHERE p.active")
    )
    return found


def _chosen(reader: Reader, scope: Scope) -> StockPage:
    rows = stock_rows(reader, scope.products)
    return StockPage(tuple(sorted((row for row in rows if row.active), key=lambda row: (row.key, row.rid))), "")


def _asks_for(scope: Scope, row: StockRow) -> bool:
    if scope.products:
        return row.id in scope.products
    own, wanted = row.category, scope.category
    return not wanted or own == wanted or own.startswith(f"{wanted} > ")


def _tail(reader: Reader) -> int:
    n: int = reader.ledger.value("SELECT coalesce(max(n), 0) FROM journal")
    return n
