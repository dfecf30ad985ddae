"""Questions to the journal: those that are asked again and again do not read all of it."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from app.db import journal
from app.db.cache.contained import Span, beyond
from app.db.cache.waiting import TYPES, next_fact, waiting
from app.db.engine import Connection
from app.db.reader import Reader
from app.queries.imports import last_import
from app.register import Register
from app.services.customers import CustomerDetails, save_customer
from app.services.people import learn_people
from tests.products import new_products
from tests.shop import facts_of, ring

CUSTOMERS = ("CustomerChanged",)


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    with Register.open(tmp_path / "shop", settings={"country": "GB", "currency": "GBP"}) as opened:
        yield opened


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, tuple[object, ...]]]:
    """What is asked from now on, with its values."""
    asked: list[tuple[str, tuple[object, ...]]] = []
    for name in ("rows", "row", "value"):
        verb = getattr(Connection, name)

        def noting(self: Connection, sql: str, values: tuple[object, ...] = (), verb: Any = verb) -> object:
            asked.append((sql, values))
            return verb(self, sql, values)

        monkeypatch.setattr(Connection, name, noting)
    return asked


def _walks(register: Register, asked: list[tuple[str, tuple[object, ...]]]) -> list[str]:
    """How SQLite goes through the journal where it is not by its index of records or to one row."""
    about = [(sql, values) for sql, values in asked if "journal" in sql and "EXPLAIN" not in sql]
    assert about
    plans = [
        (sql, line[-1])
        for sql, values in about
        for line in register.ask(lambda reader: reader.ledger.rows(f"EXPLAIN QUERY PLAN {sql}", values))  # noqa: B023
    ]
    ranges = ("SCAN j", "seq>", "PRIMARY KEY (rowid>", "PRIMARY KEY (rowid<")
    walked = [(sql, line) for sql, line in plans if any(each in line for each in ranges)]
    return [f"{sql}: {line}" for sql, line in walked if "FROM journal ORDER BY n DESC LIMIT 1" not in sql]


def test_heads_are_looked_up(register: Register, asked: list[tuple[str, tuple[object, ...]]]) -> None:
    """The link asks for them with every envelope: of 50,000 facts that took a tenth of a second."""
    assert register.ask(lambda reader: journal.heads(reader.ledger))
    assert not _walks(register, asked)


def test_what_changed_records_is_found_without_reading_the_sales(
    register: Register, asked: list[tuple[str, tuple[object, ...]]]
) -> None:
    """A sale waits while people are learned: of 200,000 facts that took a fifth of a second."""
    _keep(register)
    register.do(learn_people, (), (), "").result()
    register.ask(lambda reader: beyond(reader.ledger, {}, TYPES, 10**9))
    register.ask(lambda reader: next_fact(_Alone(reader), 0, 10**9))
    register.ask(lambda reader: waiting(_Alone(reader), 0))
    register.ask(last_import)
    assert not _walks(register, asked)


class _Alone:
    """One connection where several would be lent."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def reading(self) -> _Alone:
        return self

    def __enter__(self) -> Connection:
        return self._reader.ledger

    def __exit__(self, *_: object) -> None:
        pass


def _one_by_one(register: Register, spans: Mapping[bytes, Span], types: tuple[str, ...], to: int) -> list[int]:
    return [
        fact.n
        for fact in facts_of(register)
        if fact.type in types and fact.n <= to and not spans.get(fact.incarnation, Span(0, frozenset())).has(fact.seq)
    ]


@pytest.mark.parametrize("seed", range(3))
def test_what_a_platform_does_not_have_is_what_looking_at_each_finds(register: Register, seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(12):
        chance.choice((_sell, _edit, _keep))(register)
    (*_, last) = facts_of(register)
    found = set()
    for _ in range(200):
        upto = chance.randrange(last.seq + 2)
        without = frozenset(chance.sample(range(1, last.seq + 1), chance.choice((0, 0, 1, 4))))
        spans = chance.choice(({}, {last.incarnation: Span(upto, without)}))
        types, to = chance.choice((TYPES, CUSTOMERS)), chance.randrange(last.n + 2)
        expected = _one_by_one(register, spans, types, to)
        assert register.ask(lambda reader: beyond(reader.ledger, spans, types, to)) == expected  # noqa: B023
        found.update(expected)
    assert found == {fact.n for fact in facts_of(register) if fact.type in (*TYPES, *CUSTOMERS)}


def _sell(register: Register) -> None:
    ring(register)


def _edit(register: Register) -> None:
    new_products(register)


def _keep(register: Register) -> None:
    register.do(save_customer, register.new_id(), CustomerDetails("Somebody")).result()
