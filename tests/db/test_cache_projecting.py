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
from app.db.engine import NORMAL, Connection, in_memory, writer
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
    at = 0
    while at < len(changes):
        size = next(sizes)
        Putter(connection, bare=bare).put(changes[at : at + size], "r", 1, -1)
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


def _by_hand(changes: Sequence[Change]) -> dict[str, Any]:
    known: dict[str, dict[str, Any]] = {}
    for change in changes:
        if change.new is None:
            known.pop(change.id, None)
        elif change.id in known or change.new.get("name"):
            after = applied(known.get(change.id), change)
            assert after is not None
            after["barcodes"], after["packs"] = sorted(after["barcodes"]), sorted(after["packs"])
            known[change.id] = after
    return {each: (values, [(1, -1)]) for each, values in known.items()}


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
                if step == "cache_before_commit":
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


def test_movements_go_in_by_small_transactions_and_all_at_once_alike(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.db.cache.levels._AT_ONCE", 2)
    with Register.open(tmp_path / "shop") as register:
        for _ in range(7):
            ring(register)
        whole = _new()
        fill_levels(whole, register._readers, 1000)
        assert whole.rows("SELECT product, pending, sold FROM levels ORDER BY product") == _facit(register)


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
