"""Changes put into the tables a group at a time: what many rows have in common is asked and written once."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import Any

from app.db.cache.rows import ADD, COLUMNS, PUT, cells_of, key_of, place_of, put_words, remove_words, row_of, values_of
from app.db.cache.schema import CODES_BY_PRODUCT
from app.db.engine import Connection
from app.domain.catalog import DEFAULTS, Change, Values, applied

_ANY = "(SELECT value FROM json_each(?))"
# Fields that stand in one column or two and in nothing else: to change them touches no index of words and no sum.
_PLAIN: dict[str, str] = {
    **{name: f"{name} = ?" for name in ("sku", "parent", "unit", "step", "tax_class", "picture", "oversell")},
    "weighed": "weighed = ?",
    "low_stock": "low_stock = ?",
    "price": "price = ?, price_exponent = ?",
    "cost": "cost = ?, cost_exponent = ?",
}
_BLANK = dict(DEFAULTS)
_WORDY = frozenset({"name", "options", "brand"})
_CODES = frozenset({"barcodes", "packs"})


class _Same(dict[str, str]):
    """One revision for every product."""

    def __init__(self, revision: str) -> None:
        super().__init__()
        self._revision = revision

    def __missing__(self, key: str) -> str:
        return self._revision


State = dict[str, Any] | None  # all fields of a product, or no product
States = dict[str, State]


class Putter:
    """Applies changes to the tables of one cache, within the caller's transactions.

    ``lookup`` gives the rids of those of some ids that are there; ``new_rid`` numbers a new product. While a
    generation is built (``bare``), words, categories and what was sold are left to be filled in at the end.
    """

    def __init__(
        self,
        connection: Connection,
        *,
        lookup: Callable[[list[str]], dict[str, int]] | None = None,
        new_rid: Callable[[str], int] | None = None,
        bare: bool = False,
    ) -> None:
        self._connection = connection
        self._lookup = lookup or partial(rids_of, connection)
        self._new_rid = new_rid
        self._bare = bare

    def put(self, changes: Sequence[Change], revision: str | Mapping[str, str], n: int, part: int) -> None:
        """Apply changes of source ``part`` of fact ``n`` in order; ``n`` 0: no fact of this journal says so.

        ``revision`` is that of all of them, or of each product by its id.

        A change of a product that nobody knows is left out unless it names the product.
        """
        revisions = _Same(revision) if isinstance(revision, str) else revision
        ids = [change.id for change in changes]
        rids = self._lookup(ids)
        if not rids and len(set(ids)) == len(ids):  # as in an import of what is new
            named = (change for change in changes if change.new is not None and change.new.get("name"))
            self._write(
                (), {}, {each.id: {**_BLANK, **each.new} for each in named if each.new}, rids, (revisions, n, part)
            )
            return
        whole = {change.id for change in changes if change.id in rids and not is_plain(change)}
        if whole and self._bare:
            self._connection.write(CODES_BY_PRODUCT)  # a build makes it at the end, unless it is wanted before
        before = self.states({each: rids[each] for each in whole}) if whole else {}
        after: States = dict(before)
        plain: list[Change] = []
        for place, change in enumerate(changes):
            if change.id in rids and change.id not in whole:
                plain.append(change)
                continue
            known = after.get(change.id)
            if known is None and change.id in after:  # taken out in this very group: what follows begins anew
                self._write(plain, before, after, rids, (revisions, n, part))
                self.put(changes[place:], revisions, n, part)
                return
            if known is not None:
                after[change.id] = applied(known, change)
            elif change.new is not None and change.new.get("name"):
                after[change.id] = {**_BLANK, **change.new}
        self._write(plain, before, after, rids, (revisions, n, part))

    def _write(
        self,
        plain: Sequence[Change],
        before: States,
        after: States,
        rids: dict[str, int],
        source: tuple[Mapping[str, str], int, int],
    ) -> None:
        revisions, n, part = source
        if plain:
            self._put_plain(plain, rids, revisions)
        fresh = {each: values for each, values in after.items() if each not in before and values is not None}
        changed = {each: values for each, values in after.items() if each in before and values is not None}
        gone = [each for each, values in after.items() if values is None and each in before]
        if fresh:
            self._number(fresh, rids)
            self._put_fresh(fresh, rids, revisions)
        if changed:
            self._put_changed(changed, before, rids, revisions)
        if gone:
            self._remove([rids[each] for each in gone])
        if not self._bare:
            self._count_categories(before, after)
        put = (*fresh, *changed, *(change.id for change in plain))
        if n:
            self._connection.write(
                "INSERT OR IGNORE INTO history (rid, n, part) VALUES (?, ?, ?)",
                [(rids[each], n, part) for each in put],
            )

    def states(self, rids: dict[str, int]) -> States:
        """All fields of the products with these rids, by their ids."""
        return self._states("rid", list(rids.values()))[1]

    def known(self, ids: list[str]) -> tuple[dict[str, int], States]:
        """The rids and all fields of those of these products that are there."""
        return self._states("id", ids)

    def _states(self, column: str, asked: list[Any]) -> tuple[dict[str, int], States]:
        rows = self._connection.rows(f"SELECT {COLUMNS} FROM products WHERE {column} IN {_ANY}", (json.dumps(asked),))
        rids = {row[1]: row[0] for row in rows}
        codes: dict[int, list[tuple[str, int]]] = {}
        for rid, code, quantity in self._connection.rows(
            f"SELECT rid, code, quantity FROM barcodes INDEXED BY barcodes_rid WHERE rid IN {_ANY} ORDER BY rid, code",
            (json.dumps(list(rids.values())),),
        ):
            codes.setdefault(rid, []).append((code, quantity))
        return rids, {row[1]: values_of(row, codes.get(row[0], [])) for row in rows}

    def move(self, rids: dict[str, int], before: States, after: States, revisions: Mapping[str, str]) -> None:
        """Have products stand as in ``after``; ``before`` holds all fields of those of them that are there."""
        self._write((), before, after, rids, (revisions, 0, -1))

    def _put_plain(self, changes: Iterable[Change], rids: dict[str, int], revisions: Mapping[str, str]) -> None:
        groups: defaultdict[tuple[str, ...], list[tuple[Any, ...]]] = defaultdict(list)
        last: tuple[str, ...] = ()
        for change in changes:
            new = change.new
            assert new is not None
            fields = tuple(new)
            if fields != last:  # the order of two different sets of fields of one product must be kept
                self._update_plain(groups)
                last = fields
            row: list[Any] = []
            for name in fields:
                row += _cells(name, new[name])
            groups[fields].append((*row, revisions[change.id], rids[change.id]))
        self._update_plain(groups)

    def _update_plain(self, groups: defaultdict[tuple[str, ...], list[tuple[Any, ...]]]) -> None:
        for fields, rows in groups.items():
            settings = "".join(f"{_PLAIN[name]}, " for name in fields)
            self._connection.write(f"UPDATE products SET {settings}revision = ? WHERE rid = ?", rows)
        groups.clear()

    def _number(self, fresh: dict[str, dict[str, Any]], rids: dict[str, int]) -> None:
        if self._new_rid is not None:
            for each in fresh:
                rids[each] = self._new_rid(each)
            return
        first = 1 + self._connection.value("SELECT coalesce(max(rid), 0) FROM products")
        for rid, each in enumerate(fresh, first):
            rids[each] = rid

    def _put_fresh(self, fresh: dict[str, dict[str, Any]], rids: dict[str, int], revisions: Mapping[str, str]) -> None:
        sold = {} if self._bare else self._sold(list(fresh))
        rows = [row_of(rids[each], each, values, revisions[each], sold.get(each, 0)) for each, values in fresh.items()]
        self._connection.write(ADD if self._bare else PUT, rows)
        self._put_codes([(rids[each], values) for each, values in fresh.items()])
        if not self._bare:
            put_words(self._connection, [(place_of(row[0], row[-1]), row[5], row[8]) for row in rows])

    def _put_changed(
        self,
        changed: dict[str, dict[str, Any]],
        before: States,
        rids: dict[str, int],
        revisions: Mapping[str, str],
    ) -> None:
        groups: defaultdict[tuple[str, ...], list[tuple[Any, ...]]] = defaultdict(list)
        codes: list[tuple[int, Values]] = []
        renamed: list[tuple[int, str | None, Values]] = []
        for each, values in changed.items():
            known, rid = before[each], rids[each]
            assert known is not None
            fields = tuple([name for name, value in known.items() if value != values[name]])
            cells: dict[str, Any] = {}
            for name in fields:
                cells.update(cells_of(name, values))
            groups[tuple(cells)].append((*cells.values(), revisions[each], rid))
            if not _CODES.isdisjoint(fields):
                codes.append((rid, values))
            if not _WORDY.isdisjoint(fields):
                renamed.append((rid, cells.get("key"), values))
        for columns, rows in groups.items():  # each product is in one of them
            settings = "".join(f"{column} = ?, " for column in columns)
            self._connection.write(f"UPDATE products SET {settings}revision = ? WHERE rid = ?", rows)
        if codes:
            self._connection.write("DELETE FROM barcodes WHERE rid = ?", [(rid,) for rid, _ in codes])
            self._put_codes(codes)
        if renamed and not self._bare:
            self._put_words(renamed)

    def _put_words(self, renamed: list[tuple[int, str | None, Values]]) -> None:
        """``renamed``: of each product its rid, its key if that is at hand, and its fields."""
        asked = (json.dumps([rid for rid, _, _ in renamed]),)
        sold = dict(self._connection.rows(f"SELECT rid, sold FROM products WHERE rid IN {_ANY}", asked))
        words = [(place_of(rid, sold[rid]), key or key_of(values), values["brand"]) for rid, key, values in renamed]
        put_words(self._connection, words)

    def _put_codes(self, products: Iterable[tuple[int, Values]]) -> None:
        codes = [
            (code, rid, quantity)
            for rid, values in products
            for code, quantity in (*((code, 1000) for code in values["barcodes"]), *values["packs"])
        ]
        if codes:
            self._connection.write("INSERT OR IGNORE INTO barcodes (code, rid, quantity) VALUES (?, ?, ?)", codes)

    def _sold(self, ids: list[str]) -> dict[str, int]:
        rows = self._connection.rows(f"SELECT product, sold FROM levels WHERE product IN {_ANY}", (json.dumps(ids),))
        return dict(rows)

    def _remove(self, rids: list[int]) -> None:
        if not self._bare:
            rows = self._connection.rows(f"SELECT rid, sold FROM products WHERE rid IN {_ANY}", (json.dumps(rids),))
            remove_words(self._connection, [place_of(rid, sold) for rid, sold in rows])
        for table in ("products", "barcodes", "history"):
            self._connection.write(f"DELETE FROM {table} WHERE rid = ?", [(rid,) for rid in rids])

    def _count_categories(self, before: States, after: States) -> None:
        counted: Counter[str] = Counter()
        for each, values in after.items():
            known = before.get(each)
            was, now = _counted_in(known), _counted_in(values)
            if was != now:
                counted[was] -= 1
                counted[now] += 1
        del counted[""]
        self._connection.write(
            "INSERT INTO categories (path, products) VALUES (?, ?) "
            "ON CONFLICT (path) DO UPDATE SET products = products + excluded.products",
            [(path, by) for path, by in counted.items() if by],
        )


def rids_of(connection: Connection, ids: list[str]) -> dict[str, int]:
    """The rids of those of these products that are there."""
    return dict(connection.rows(f"SELECT id, rid FROM products WHERE id IN {_ANY}", (json.dumps(ids),)))


def is_plain(change: Change) -> bool:
    """Whether a change sets fields of one column each and nothing else."""
    return change.new is not None and _PLAIN.keys() >= change.new.keys()


def _counted_in(values: State) -> str:
    """The category in which a product is counted, if it is."""
    return values["category"] if values is not None and values["active"] else ""


def _cells(name: str, value: Any) -> tuple[Any, ...]:
    if name == "price":
        return (value[0], value[1])
    if name == "cost":
        return (value[0], value[1]) if value else (None, 2)
    return (int(value),) if name == "weighed" else (value,)
