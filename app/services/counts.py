"""Stock counts while the shop sells: counting on a sheet that several people share, and posting what it came to.

A sheet is work in hand; only posting it is recorded. Every entry notes the journal's last fact of its moment, on the
one thread that also records the sales, so each sale is either before a scan or after it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from app.clock import stamp
from app.db import counts as kept
from app.db import journal
from app.db.act import Act
from app.db.stock import Movements, book_at, expected_of
from app.domain.counts import (
    Count,
    Entry,
    Scope,
    Seen,
    Sheet,
    entry_body,
    entry_key,
    sheet_body,
)
from app.domain.frozen import frozen
from app.domain.quantity import ONE, Quantity
from app.domain.stock import Expected, minus, plus
from app.errors import InvalidInput, NotFound, Refused
from app.rights import Right, needs
from app.services.codes import check_id, check_quantity

MOST_AT_ONCE = 500  # products a fact posts: about 50 kB, and a few milliseconds of the ledger thread
LONGEST_NAME = 80
TOPIC = "counts"  # told after every act here


@frozen
class Entered:
    """What stands for a product after an act: by this counter, and by all of them together."""

    own: Quantity
    scans: int
    counted: Quantity
    counters: int


@frozen
class Book:
    """A product's book as somebody added it up before: the sum of what moved up to fact ``n``, which never changes."""

    n: int
    quantity: Quantity


@frozen
class Posted:
    """What one part of posting did. ``left`` products still wait for the next call, ``held`` ones are to recount."""

    lines: int
    held: int
    left: int
    fact_id: str = ""


@needs(Right.STOCK)
def start_count(act: Act, sheet_id: str, name: str, scope: Scope = Scope(), *, blind: bool = False) -> None:  # noqa: B008 - frozen
    """Begin a sheet under an id of the caller's; begun twice it is one sheet. ``blind`` hides what is expected."""
    _check_real(act)
    check_id(sheet_id, "A count's id")
    words = " ".join(name.split())
    if not words or len(words) > LONGEST_NAME:
        raise InvalidInput(f"A count has a name of at most {LONGEST_NAME} letters.", "Such as: Dairy fridge.")
    for product in scope.products:
        check_id(product, "A product's id")
    if act.is_recorded(sheet_id, "StockCounted"):
        raise Refused("This count is posted.", "Begin a new one.", code="count-posted")
    if kept.sheet(act.connection, sheet_id) is None:
        _keep_sheet(act, Sheet(sheet_id, words, stamp(act.now), act.actor.id, scope, blind))


@needs(Right.STOCK)
def count_one(
    act: Act, sheet_id: str, product_id: str, counter: str, quantity: Quantity = ONE, *, seen: Seen | None = None
) -> Entered:
    """Add a scan, or a quantity, to what ``counter`` has counted of a product; less than nothing takes some off.

    ``seen`` is the product's book as the counter's screen had it (``app.queries.counts.seen``): a linked register needs
    it, since the platform's part of the book is not in the ledger.
    """
    _open_sheet(act, sheet_id)
    before = _own(act, sheet_id, product_id, counter)
    if before is None:
        sum = plus(Quantity(0), quantity)
        return _enter(act, sheet_id, product_id, counter, sum, _now(act), 1, _once(seen))
    sum = plus(before.quantity, quantity)
    both = (before.seen[0], seen) if seen is not None and before.seen else ()
    return _enter(act, sheet_id, product_id, counter, sum, before.first, before.scans + 1, both)


@needs(Right.STOCK)
def set_count(
    act: Act,
    sheet_id: str,
    product_id: str,
    counter: str,
    quantity: Quantity,
    *,
    since: int = 0,
    seen: Seen | None = None,
) -> Entered:
    """Say anew what ``counter`` counts of a product, in place of what stood there; nothing counted is a count too.

    ``since`` is the journal's last fact (``CountSheet.tail``) when the counting of it began; without it the number is
    taken as counted at this moment. ``seen`` as for ``count_one``, of when the counting began.
    """
    _open_sheet(act, sheet_id)
    now = _now(act)
    first = min(since, now) if since > 0 else now
    return _enter(act, sheet_id, product_id, counter, quantity, first, 1, _once(seen))


@needs(Right.STOCK)
def set_uncounted(
    act: Act, sheet_id: str, product_ids: Sequence[str], counter: str, *, seen: Mapping[str, Seen] | None = None
) -> int:
    """Count zero of products that nobody has counted, at most 500 at once; answers of how many. Nothing else does.

    ``seen`` by product, as for ``count_one``.
    """
    _open_sheet(act, sheet_id)
    if len(product_ids) > MOST_AT_ONCE:
        raise InvalidInput(f"At most {MOST_AT_ONCE} products are set at once.", "Set the rest next.")
    missing = [one for one in product_ids if not kept.entries(act.connection, sheet_id, one)]
    for product in missing:
        _enter(act, sheet_id, product, counter, Quantity(0), _now(act), 0, _once((seen or {}).get(product)))
    return len(missing)


@needs(Right.STOCK)
def recount(act: Act, sheet_id: str, product_ids: Sequence[str]) -> None:
    """Forget what everybody has counted of these products, so that they are counted anew."""
    _open_sheet(act, sheet_id)
    for product in product_ids:
        check_id(product, "A product's id")
        _forget(act, sheet_id, product)


@needs(Right.STOCK)
def drop_count(act: Act, sheet_id: str) -> None:
    """Let a sheet go with all that was counted on it and is not posted yet; once it is gone, nothing happens."""
    _check_real(act)
    act.write("DELETE FROM work WHERE kind = ? AND key >= ? AND key < ?", kept.span(sheet_id))
    act.write("DELETE FROM work WHERE kind = ? AND key = ?", (kept.COUNT, sheet_id))
    act.topics.add(TOPIC)


@needs(Right.STOCK)
def post_count(
    act: Act,
    sheet_id: str,
    books: Mapping[str, Book] | None = None,
    *,
    with_unsure: bool = False,
    limit: int = MOST_AT_ONCE,
) -> Posted:
    """Record the next part of a sheet, at most 500 products in one fact; call again until nothing is ``left``.

    Each line says what was counted, what the book said at its watermark, and the difference, which is what moves.
    Products whose count is not sure stay on the sheet to be counted again, unless ``with_unsure``. One that another
    sheet has counted later and posted already is recorded with no difference: the later count stands. From the first
    call on nobody counts on the sheet until the last one; it then is gone, or open again with what was held.
    ``books`` spares this thread the adding up of long histories (``app.queries.counts.to_post``), no more.
    At a linked register the lines carry their frontier too, what was known of the stock when it was counted: from that
    the hub makes its own difference. A count that began before the platform's stock was known is not sure, and moves
    nothing if it is posted all the same.
    A part interrupted by a crash is recorded or not, and the next call goes on behind it.
    """
    _check_real(act)
    sheet = kept.sheet(act.connection, sheet_id)
    if sheet is None:
        if act.is_recorded(sheet_id, "StockCounted"):
            return Posted(0, 0, 0)
        raise _no_sheet()
    if not sheet.posting:
        sheet = replace(sheet, left=kept.counted_products(act.connection, sheet_id))
        if not sheet.left:
            raise Refused("Nothing is counted yet.", "Count something, or drop this count.", code="count-empty")
    counts = kept.counts_after(act.connection, sheet_id, sheet.after, min(max(limit, 1), MOST_AT_ONCE))
    movements, known = Movements(act.connection), books or {}
    made = [_line(act, movements, count, known.get(count.product)) for count in counts]
    lines = [line for line in made if with_unsure or _is_sure(line)]
    fact_id = ""
    if lines:
        sheet = replace(sheet, note=sheet.note or act.seal(sheet.name))
        fact_id = _record(act, sheet, lines)
    for line in lines:
        _forget(act, sheet_id, line["product"])
    after = counts[-1].product if counts else sheet.after
    return _go_on(act, replace(sheet, after=after, posted=sheet.posted + len(lines)), counts, lines, fact_id)


def _go_on(act: Act, sheet: Sheet, counts: Sequence[Count], lines: Sequence[Mapping[str, Any]], fact_id: str) -> Posted:
    act.topics.add(TOPIC)
    left, held = sheet.left - len(counts), len(counts) - len(lines)
    if left > 0:
        _keep_sheet(act, replace(sheet, posting=True, left=left))
        return Posted(len(lines), held, left, fact_id)
    if kept.counts_after(act.connection, sheet.id, "", 1):  # what was held is counted again
        _keep_sheet(act, replace(sheet, posting=False, after="", left=0))
    else:
        act.write("DELETE FROM work WHERE kind = ? AND key = ?", (kept.COUNT, sheet.id))
    return Posted(len(lines), held, 0, fact_id)


def _line(act: Act, movements: Movements, count: Count, known: Book | None) -> dict[str, Any]:
    book = None
    if known is not None and not count.seen:
        book = book_at(act.connection, count.product, count.first, (known.n, known.quantity))
    counted = count.quantity
    held = expected_of(act.connection, count, movements.after(count.product, count.first), book)
    expected = held or Expected(counted, counted, counted)
    line: dict[str, Any] = {
        "product": count.product,
        "counted": _pair(counted),
        "expected": _pair(expected.quantity),
        "delta": _pair(minus(counted, expected.quantity)),
        "first": count.first,
        "last": count.last,
        "at": count.at,
    }
    if count.seen:
        line["cursor"] = count.seen[0].cursor
        line["book"] = _pair(expected.book)
    if held is None:
        line["unknown"] = True
    if not expected.is_sure or held is None:
        line["span"] = [_pair(expected.low), _pair(expected.high)]
    if expected.later:
        line["later"] = journal.fact(act.connection, expected.later).id
    return line


def _is_sure(line: Mapping[str, Any]) -> bool:
    return "span" not in line


def _record(act: Act, sheet: Sheet, lines: list[dict[str, Any]]) -> str:
    """``marks`` names each watermark as every register and hub can: fact number here → [incarnation, seq].

    ``frontier`` is where a linked register's lines were counted: the cursors that they name by place, and the ids of
    the facts at the watermarks, under which the hub finds them whatever life they reached it in.
    """
    wanted = sorted({line[key] for line in lines for key in ("first", "last")})
    rows = act.rows(
        "SELECT n, lower(hex(incarnation)), seq, id FROM journal WHERE n IN (SELECT value FROM json_each(?))",
        (json.dumps(wanted),),
    )
    marks = {str(n): [incarnation, seq] for n, incarnation, seq, _ in rows}
    body = {"cause": "count", "sheet": sheet.id, "name": sheet.note, "marks": marks, "lines": lines}
    cursors = list(dict.fromkeys(line["cursor"] for line in lines if "cursor" in line))
    if cursors:
        places = {cursor: place for place, cursor in enumerate(cursors)}
        body["lines"] = [{**line, "cursor": places[line["cursor"]]} if "cursor" in line else line for line in lines]
        body["frontier"] = {"cursors": cursors, "facts": {str(n): id for n, _, _, id in rows}}
    first = not act.is_recorded(sheet.id, "StockCounted")
    return act.record("StockCounted", body, fact_id=sheet.id if first else "").id


def _pair(quantity: Quantity) -> list[int]:
    return [quantity.amount, quantity.exponent]


def _once(seen: Seen | None) -> tuple[Seen, ...]:
    return () if seen is None else (seen,)


def _enter(
    act: Act,
    sheet_id: str,
    product_id: str,
    counter: str,
    quantity: Quantity,
    first: int,
    scans: int,
    seen: tuple[Seen, ...],
) -> Entered:
    check_id(product_id, "A product's id")
    check_id(counter, "A counter")
    check_quantity(quantity.amount, quantity.exponent, "A count")
    if quantity.amount < 0:
        raise InvalidInput("Less than nothing cannot lie on a shelf.", "Check what was counted.", code="below-zero")
    entry = Entry(product_id, counter, quantity, first, _now(act), scans, act.actor.id, stamp(act.now), seen)
    _keep(act, kept.ENTRY, entry_key(sheet_id, product_id, counter), entry_body(entry))
    count = Count(product_id, kept.entries(act.connection, sheet_id, product_id))
    return Entered(quantity, scans, count.quantity, len(count.entries))


def _own(act: Act, sheet_id: str, product_id: str, counter: str) -> Entry | None:
    own = (one for one in kept.entries(act.connection, sheet_id, product_id) if one.counter == counter)
    return next(own, None)


def _open_sheet(act: Act, sheet_id: str) -> Sheet:
    _check_real(act)
    sheet = kept.sheet(act.connection, sheet_id)
    if sheet is None:
        raise _no_sheet()
    if sheet.posting:
        raise Refused("This count is being posted.", "Finish posting it first.", code="count-posting")
    return sheet


def _no_sheet() -> NotFound:
    return NotFound("There is no such count.", "Begin one, or choose one that is open.", code="no-count")


def _check_real(act: Act) -> None:
    if act.training:
        raise Refused("Practice counts no stock.", "Leave training first.", code="training")


def _now(act: Act) -> int:
    return act.state.tail.n


def _keep_sheet(act: Act, sheet: Sheet) -> None:
    _keep(act, kept.COUNT, sheet.id, sheet_body(sheet))


def _keep(act: Act, kind: str, key: str, body: Mapping[str, Any]) -> None:
    act.write(
        "INSERT INTO work (kind, key, body, updated_at) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (kind, key) DO UPDATE SET body = excluded.body, updated_at = excluded.updated_at",
        (kind, key, json.dumps(body, ensure_ascii=False), stamp(act.now)),
    )
    act.topics.add(TOPIC)


def _forget(act: Act, sheet_id: str, product_id: str) -> None:
    act.write("DELETE FROM work WHERE kind = ? AND key >= ? AND key < ?", kept.span(f"{sheet_id}/{product_id}"))
    act.topics.add(TOPIC)
