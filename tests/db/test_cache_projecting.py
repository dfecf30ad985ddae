"""Projecting: the same catalogue however it is taken in, and exactly once whoever else does."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.db.cache import projecting
from app.db.cache.generations import make_empty
from app.db.cache.levels import fill_levels
from app.db.cache.projecting import Overtaken, Projector
from app.db.cache.putting import Putter
from app.db.cache.rows import place_of, read_values
from app.db.cache.schema import STATEMENTS
from app.db.cache.upkeep import Upkeep
from app.db.cache.words import fill_words
from app.db.engine import NORMAL, Connection, Readers, in_memory, writer
from app.domain.catalog import Change, applied
from app.domain.folding import fold, tokens, triples, words
from app.register import Register
from tests.db.test_cache import stock_up
from tests.shop import one, ring

FIELDS: dict[str, st.SearchStrategy[Any]] = {
    "name": st.sampled_from(["Oat milk", "Café crème", "牛奶", "Tea", "Rye bread"]),
    "sku": st.sampled_from(["1", "2", "a-7"]),
    "price": st.integers(0, 900).map(lambda amount: [amount, 2]),
    "cost": st.none() | st.integers(0, 900).map(lambda amount: [amount, 3]),
    "category": st.sampled_from(["", "Dairy", "Dairy > Cheese"]),
    "brand": st.sampled_from(["", "Acmé"]),
    "active": st.booleans(),
    "weighed": st.booleans(),
    "barcodes": st.lists(st.sampled_from(["400", "401", "402"]), unique=True),
    "packs": st.lists(st.sampled_from(["410", "411"]), unique=True).map(lambda codes: [[c, 6000] for c in codes]),
    "options": st.sampled_from([[], [["Size", "L"]]]),
    "prices": st.sampled_from([{}, {"EUR": [120, 2]}]),
    "low_stock": st.none() | st.integers(0, 9),
}
NEWS = st.dictionaries(st.sampled_from(sorted(FIELDS)), st.none(), max_size=4).flatmap(
    lambda names: st.fixed_dictionaries({name: FIELDS[name] for name in names})
)
CHANGES = st.lists(
    st.builds(Change, st.sampled_from("abcd"), st.just({}), st.one_of(NEWS, NEWS, NEWS, st.none())), max_size=30
)


def _new() -> Connection:
    connection = in_memory()
    for statement in STATEMENTS:
        connection.write(statement)
    return connection


def _put(changes: Sequence[Change], sizes: Iterator[int], *, bare: bool = False) -> Connection:
    connection = _new()
    middle = len(changes) // 2
    for n, fact in enumerate((changes[:middle], changes[middle:]), 1):
        at = 0
        while at < len(fact):
            size = next(sizes)
            Putter(connection, bare=bare).put(fact[at : at + size], "r", n, -1)
            at += size
    return connection


def _content(connection: Connection) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for rid, each in connection.rows("SELECT rid, id FROM products"):
        known = read_values(connection, each)
        assert known is not None
        found[each] = (known[1], connection.rows("SELECT n, part FROM history WHERE rid = ?", (rid,)))
    return found


def _searchable(connection: Connection) -> list[Any]:
    """For each product the words and parts by which it is found, and nothing that is not a product."""
    found = []
    for rid, each, key, brand, sold in connection.rows("SELECT rid, id, key, brand, sold FROM products ORDER BY id"):
        place = place_of(rid, sold)
        for table, asked in (("words", tokens(key, fold(brand)).split()), ("grams", _parts(key))):
            for word in asked:
                hit = connection.rows(
                    f"SELECT 1 FROM {table} WHERE {table} MATCH ? AND rowid = ?", (f'"{word}"', place)
                )
                found.append((each, table, word, len(hit)))
        connection.write("DELETE FROM words WHERE rowid = ?", (place,))
        connection.write("DELETE FROM grams WHERE rowid = ?", (place,))
    left = [connection.value(f"SELECT count(*) FROM {table}_docsize") for table in ("words", "grams")]
    return [found, left]


def _parts(key: str) -> list[str]:
    return [part for word in words(key) for part in triples(f"  {word}")]


def _categories(connection: Connection) -> list[Any]:
    return connection.rows("SELECT path, products FROM categories WHERE products <> 0 ORDER BY path")


def _ones() -> Iterator[int]:
    while True:
        yield 1


@settings(max_examples=150)
@given(CHANGES, st.data())
def test_groups_of_any_size_give_what_single_changes_give(changes: list[Change], data: st.DataObject) -> None:
    def drawn() -> Iterator[int]:
        while True:
            yield data.draw(st.integers(1, 12))

    singly, grouped = _put(changes, _ones()), _put(changes, drawn())
    assert _content(grouped) == _content(singly) == _by_hand(changes)
    assert _categories(grouped) == _categories(singly)
    found, left = _searchable(grouped)
    assert all(hits == 1 for *_, hits in found)
    assert left == [0, 0]
    bare = _put(changes, drawn(), bare=True)
    assert _content(bare) == _content(singly)
    fill_words(bare, lambda part: None)
    found, left = _searchable(bare)
    assert all(hits == 1 for *_, hits in found)
    assert left == [0, 0]


def test_changes_of_single_columns_keep_their_order() -> None:
    connection = _new()
    putter = Putter(connection)
    putter.put([Change("a", None, {"name": "A"})], "r", 1, -1)
    news: list[dict[str, Any]] = [{"price": [1, 2]}, {"price": [2, 2], "cost": [5, 2]}, {"price": [3, 2]}]
    putter.put([Change("a", {}, new) for new in news], "r", 2, -1)
    known = read_values(connection, "a")
    assert known is not None
    assert (known[1]["price"], known[1]["cost"]) == ([3, 2], [5, 2])


def _by_hand(changes: Sequence[Change]) -> dict[str, Any]:
    known: dict[str, dict[str, Any]] = {}
    history: dict[str, set[tuple[int, int]]] = {}
    for place, change in enumerate(changes):
        if change.new is None:
            known.pop(change.id, None)
            history.pop(change.id, None)
        elif change.id in known or change.new.get("name"):
            after = applied(known.get(change.id), change)
            assert after is not None
            after["barcodes"], after["packs"] = sorted(after["barcodes"]), sorted(after["packs"])
            known[change.id] = after
            history.setdefault(change.id, set()).add((1 + (place >= len(changes) // 2), -1))
    return {each: (values, sorted(history[each])) for each, values in known.items()}


def _filled(register: Register) -> Path:
    """A journal of catalogue facts and sales in turn, and an empty generation of it."""
    for number in range(4):
        stock_up(register, 300, f"Load{number}")
        for _ in range(5):
            ring(register)
    path = register.folder / "cache-90.db"
    make_empty(path)
    return path


def _facit(register: Register) -> list[Any]:
    return register.ask(
        lambda reader: reader.ledger.rows(
            "SELECT product, sum(delta), sum(cause = 'sale') FROM stock_movements GROUP BY product ORDER BY product"
        )
    )


def test_two_projectors_at_once_apply_each_fact_exactly_once(tmp_path: Path) -> None:
    with Register.open(tmp_path / "shop") as register:
        path = _filled(register)
        put: list[int] = []
        overtaken = []
        ready = threading.Barrier(3)

        def project() -> None:
            connection = writer(path, synchronous=NORMAL)
            projector = Projector(connection, register._readers, register.blobs)
            ready.wait(20)
            while True:
                try:
                    projector.run()
                except Overtaken:
                    overtaken.append(1)
                    put.append(projector.changes)
                    projector = Projector(connection, register._readers, register.blobs)
                else:
                    break
            put.append(projector.changes)
            connection.close()

        threads = [threading.Thread(target=project) for _ in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert overtaken
        assert sum(put) == 1200
        connection = writer(path, synchronous=NORMAL)
        assert connection.value("SELECT count(*) FROM products") == 1200
        rows = connection.rows("SELECT product, pending, sold FROM levels ORDER BY product")
        assert rows == _facit(register)
        assert connection.value("SELECT n FROM bookmark") == one(register, "SELECT max(n) FROM journal")
        connection.close()


def test_an_orphan_writes_nothing_over_what_came_after(tmp_path: Path) -> None:
    with Register.open(tmp_path / "shop") as register:
        path = _filled(register)
        orphan_connection, connection = writer(path, synchronous=NORMAL), writer(path, synchronous=NORMAL)
        orphan = Projector(orphan_connection, register._readers, register.blobs)
        Projector(connection, register._readers, register.blobs).run()
        with pytest.raises(Overtaken):
            orphan.run()
        assert connection.rows("SELECT product, pending, sold FROM levels ORDER BY product") == _facit(register)
        orphan_connection.close()
        connection.close()


class Died(Exception):
    pass


def test_one_that_stops_after_any_transaction_is_continued_where_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Register.open(tmp_path / "shop") as register:
        path = _filled(register)
        monkeypatch.setattr(projecting, "ROWS_A_TRANSACTION", 70)
        lives = 0
        while True:
            connection = writer(path, synchronous=NORMAL)
            steps_left = 2

            def die(step: str) -> None:
                nonlocal steps_left
                if step == "cache_before_commit" and threading.current_thread() is threading.main_thread():
                    steps_left -= 1
                    if not steps_left:
                        raise Died

            monkeypatch.setattr("app.steps.watch", die)
            try:
                Projector(connection, register._readers, register.blobs).run()
                break
            except Died:
                lives += 1
            finally:
                monkeypatch.setattr("app.steps.watch", None)
                connection.close()
        assert lives > 15
        connection = writer(path, synchronous=NORMAL)
        assert connection.value("SELECT count(*) FROM products") == 1200
        assert connection.rows("SELECT product, pending, sold FROM levels ORDER BY product") == _facit(register)
        connection.close()


def test_levels_of_an_empty_cache_are_summed_over_units_and_never_split(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.db.cache.levels._AT_ONCE", 2)
    path = tmp_path / "ledger.db"
    ledger = writer(path)
    ledger.write(
        "CREATE TABLE stock_movements (fact_n, position, product, delta, exponent, cause, "
        "PRIMARY KEY (fact_n, position))"
    )
    ledger.write("CREATE INDEX stock_movements_product ON stock_movements (product)")
    moved = [("a", -1, 0), ("b", 1500, 3), ("b", -2, 0), ("b", 5, 1), ("c", -7, 3), ("b", 25, 2)]
    ledger.write(
        "INSERT INTO stock_movements VALUES (?, 0, ?, ?, ?, 'sale')", [(n, *row) for n, row in enumerate(moved, 1)]
    )
    readers, cache = Readers(path), _new()
    fill_levels(cache, readers, 1000)
    assert cache.rows("SELECT product, pending, exponent, sold FROM levels ORDER BY product") == [
        ("a", -1, 0, 1),
        ("b", 250, 3, 4),
        ("c", -7, 3, 1),
    ]
    readers.close()
    ledger.close()


def test_levels_follow_sales_by_themselves(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.db.cache.thread.LEVELS_SECONDS", 0.02)
    taken = threading.Event()
    real = Upkeep.levels

    def levels(self: Upkeep) -> bool:
        done = real(self)
        taken.set()
        return done

    with Register.open(tmp_path / "shop") as register:
        monkeypatch.setattr(Upkeep, "levels", levels)
        told: list[frozenset[str]] = []
        register.on_change(told.append)
        ring(register)
        assert taken.wait(20)
        assert register.ask(lambda reader: reader.cache.rows("SELECT product, pending, sold FROM levels")) == [
            (product, pending, sold) for product, pending, sold in _facit(register)
        ]
        assert not any("catalog" in topics for topics in told)
