"""Pushes on PostgreSQL that meet at a point where it matters: which one comes first there is forced, not hoped for."""

from __future__ import annotations

import threading
import time
import uuid
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import OperationalError

from app.clock import SystemClock
from app.domain.pages import LEVEL
from app.hub import intake
from app.hub.applying import Sender
from app.hub.database import Database
from app.hub.hub import Hub
from app.sync.protocol import APPLIED, DUPLICATE, OK, Answer, Envelope
from tests import postgres
from tests.hub.facts import Journal
from tests.hub.members import office_of

PATIENCE = 20.0  # seconds until what should have come did not


@pytest.fixture
def database(socket: str) -> Iterator[Database]:
    with postgres.database(socket, f"hub-{uuid.uuid4().hex[:12]}") as address:
        made = Database(address)
        yield made
        made.close()


@pytest.fixture
def hub(database: Database) -> Hub:
    return Hub(database, SystemClock())


def register(hub: Hub, shop: str) -> Sender:
    merchant = office_of(hub).add_merchant(shop)
    return office_of(hub).add_register(merchant, office_of(hub).add_store(merchant, "1"), "1")


def levels(hub: Hub, sender: Sender) -> dict[str, int]:
    page = hub.pull(sender, "store", "", 10_000)
    return {row.id: row.values["on_hand"][0] // 1000 for row in page.rows if row.entity == LEVEL and row.values}


def moved(life: Journal, units: int = 1) -> Envelope:
    """All that this life has, with one movement more."""
    life.move("tea", units)
    return life.envelope()


# A transaction that stays open -------------------------------------------------------------------------------------


@contextmanager
def held_open(hub: Hub, sender: Sender, monkeypatch: pytest.MonkeyPatch) -> Iterator[Future[Answer]]:
    """A push that has done all but its commit, for as long as the block lasts."""
    publish = intake.publish
    there, may_end = threading.Event(), threading.Event()

    def holding(connection: Connection, merchant: str, *told: Any, **more: Any) -> Any:
        numbers = publish(connection, merchant, *told, **more)
        if merchant == sender.merchant and not there.is_set():
            there.set()
            assert may_end.wait(PATIENCE)
        return numbers

    monkeypatch.setattr(intake, "publish", holding)
    with ThreadPoolExecutor(1) as pool:
        pushed = pool.submit(hub.push, sender, moved(Journal()))
        assert there.wait(PATIENCE)
        try:
            yield pushed
        finally:
            may_end.set()
        pushed.result(PATIENCE)


def test_an_open_transaction_of_one_merchant_holds_up_no_other(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    slow, quick = register(hub, "Slow"), register(hub, "Quick")
    life = Journal()
    with held_open(hub, slow, monkeypatch) as pushed, ThreadPoolExecutor(1) as pool:
        for units in range(1, 4):
            answer = pool.submit(hub.push, quick, moved(life)).result(PATIENCE)
            assert answer.status == OK
            assert pool.submit(levels, hub, quick).result(PATIENCE) == {"tea": units}
        assert pool.submit(levels, hub, slow).result(PATIENCE) == {}, "its own feed is read, and shows no half of it"
        assert pool.submit(hub.hello, slow, []).result(PATIENCE).platform == hub.id
        assert not pushed.done()
    assert levels(hub, slow) == {"tea": 1}


def test_one_lock_for_all_merchants_would_hold_them_up(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    """Why the test above can see it: the same with a feed that is numbered under one lock."""
    slow, quick = register(hub, "Slow"), register(hub, "Quick")
    publish = intake.publish

    def locked(connection: Connection, *told: Any, **more: Any) -> Any:
        connection.execute(text("SET LOCAL lock_timeout = '300ms'"))
        connection.execute(text("LOCK TABLE feed_heads IN EXCLUSIVE MODE"))
        return publish(connection, *told, **more)

    monkeypatch.setattr(intake, "publish", locked)
    with held_open(hub, slow, monkeypatch), pytest.raises(OperationalError, match="lock timeout"):
        hub.push(quick, moved(Journal()))


# Two pushes of the same facts --------------------------------------------------------------------------------------


def in_turn(
    monkeypatch: pytest.MonkeyPatch, name: str, database: Database, pushes: list[Callable[[], Answer]]
) -> list[Answer]:
    """The answers of pushes that are at ``intake.<name>`` at once: the first has it behind it before the second begins,
    and commits only once the second waits for it.
    """
    step = getattr(intake, name)
    both, is_first_through = threading.Barrier(2), threading.Event()
    turn = threading.local()

    def met(*rest: Any) -> Any:
        if getattr(turn, "is_over", False):
            return step(*rest)  # of a transaction that is begun again
        turn.is_over = True
        both.wait(PATIENCE)
        if turn.number == 0:
            done = step(*rest)
            is_first_through.set()
            until_one_waits(database)
            return done
        assert is_first_through.wait(PATIENCE)
        return step(*rest)

    def push(number: int) -> Answer:
        turn.number = number
        return pushes[number]()

    monkeypatch.setattr(intake, name, met)
    with ThreadPoolExecutor(2) as pool:
        return [each.result(PATIENCE) for each in [pool.submit(push, number) for number in (0, 1)]]


def until_one_waits(database: Database) -> None:
    """Until a transaction of this database waits for the lock of another."""
    asked = text(
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
    )
    end = time.monotonic() + PATIENCE / 4
    while time.monotonic() < end:
        if database.look(lambda connection: connection.scalar(asked)):
            return
    raise AssertionError("the second does not wait for the first")


def counted(database: Database, table: str, where: str = "true") -> int:
    asked = text(f"SELECT count(*) FROM {table} WHERE {where}")
    return database.read(lambda connection: int(connection.scalar(asked) or 0))


@pytest.mark.parametrize("is_known", [False, True], ids=["a new life", "a known life"])
@pytest.mark.parametrize(("first", "second"), [(5, 5), (3, 5), (5, 3)])
def test_a_push_that_comes_twice_at_once_is_stored_once(
    hub: Hub, database: Database, monkeypatch: pytest.MonkeyPatch, first: int, second: int, is_known: bool
) -> None:
    sender, life = register(hub, "Shop"), Journal()
    if is_known:
        hub.push(sender, life.envelope())
    for _ in range(4):
        life.move("tea", 1)
    pushes = [lambda upto=upto: hub.push(sender, life.envelope(1, upto)) for upto in (first, second)]
    answers = in_turn(monkeypatch, "bind", database, pushes)
    assert [answer.status for answer in answers] == [OK, OK]
    assert [answer.stored.seq for answer in answers] == [first, max(first, second)]
    assert [answer.stored.link for answer in answers] == [life.facts[answer.stored.seq - 1].link for answer in answers]
    for answer, upto in zip(answers, (first, second), strict=True):
        assert [(one.seq, one.status) for one in answer.results] == [(seq, APPLIED) for seq in range(1, upto + 1)]
    assert levels(hub, sender) == {"tea": 4}
    assert counted(database, "inbox") == counted(database, "facts") == 5
    pushed = 1 if second <= first else 2
    assert counted(database, "feed_steps", "scope LIKE 'store:%'") == pushed, "what came again is told to nobody"


@pytest.mark.parametrize("is_old_first", [True, False])
def test_facts_that_two_lives_bring_at_once_are_applied_once(
    hub: Hub, database: Database, monkeypatch: pytest.MonkeyPatch, is_old_first: bool
) -> None:
    """A register was restored: what the old life sent is still on its way as the new one sends it again."""
    sender, old, new = register(hub, "Shop"), Journal(), Journal()
    for _ in range(3):
        new.again(old.move("tea", 1))
    lives = [old, new] if is_old_first else [new, old]
    pushes = [lambda life=life: hub.push(sender, life.envelope()) for life in lives]
    answers = in_turn(monkeypatch, "_store", database, pushes)
    assert [answer.status for answer in answers] == [OK, OK]
    assert [{one.status for one in answer.results[1:]} for answer in answers] == [{APPLIED}, {DUPLICATE}]
    assert levels(hub, sender) == {"tea": 3}
    assert (counted(database, "inbox"), counted(database, "facts")) == (8, 5)
    assert counted(database, "movements") == 3
