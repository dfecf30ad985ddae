"""What a counter tells of its link: proofs by hashes, what waits and was set aside, and the day on both sides."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

import pytest
from pysqlite3 import dbapi2 as sqlite
from sqlalchemy import update

from app.clock import SystemClock, TimeOrderedIds
from app.domain.exported import check
from app.domain.pages import TASK, Page, Row
from app.exports.unsent import unsent_lines
from app.hub import schema
from app.hub.database import Database
from app.queries import linking, syncing
from app.queries.syncing import Proof
from app.queries.tasks import open_tasks
from app.register import Register
from app.services.returns import refund_lines, void_order
from app.services.tasks import resolve_task
from tests.shop import cart_of, facts_of, ring
from tests.sync.linked import Shop

SETTINGS = {"country": "GB", "currency": "GBP"}


def _today(register: Register) -> str:
    return register.ask(syncing.day_in_hand, SystemClock().now())


def _proof(register: Register, **proved: int) -> Proof:
    """With so many facts proved of the present incarnation."""
    (*_, head) = register.ask(linking.heads)
    return register.ask(syncing.proof, _today(register), {head.incarnation: proved.get("upto", head.seq)})


def test_a_sale_counts_from_the_head_on_that_proves_it(tmp_path: Path) -> None:
    with Register.open(tmp_path / "till", settings=SETTINGS) as register:
        places = []
        for _ in range(3):
            ring(register)
            places.append(facts_of(register)[-1].seq)
        ring(register, training=True)
        assert [_proof(register, upto=place).proved for place in (0, *places)] == [0, 1, 2, 3]
        assert _proof(register, upto=places[1] - 1).proved == 1
        whole = _proof(register)
        assert (whole.sales, whole.proved, whole.stored) == (3, 3, whole.facts)
        assert whole.head == facts_of(register)[-1].link
        assert register.ask(syncing.proof, "1999-01-01", {}).sales == 0


@pytest.mark.parametrize("column", ["body", "content", "link"])
def test_a_chain_that_was_tampered_with_proves_nothing(tmp_path: Path, column: str) -> None:
    folder = tmp_path / "till"
    with Register.open(folder, settings=SETTINGS) as register:
        for _ in range(3):
            ring(register)
        assert _proof(register).proved == 3
        line = sqlite.connect(folder / "ledger.db")
        line.execute("DROP TRIGGER journal_no_update")
        n = facts_of(register)[-2].n
        (value,) = line.execute(f"SELECT {column} FROM journal WHERE n = ?", (n,)).fetchone()
        turned = value[:20] + bytes([value[20] ^ 1]) + value[21:]  # never the byte that stood there
        line.execute(f"UPDATE journal SET {column} = ? WHERE n = ?", (turned, n))
        line.commit()
        line.close()
        assert _proof(register).proved == 0


def test_what_waits_is_told_by_type_with_its_oldest(tmp_path: Path) -> None:
    with Register.open(tmp_path / "till", settings=SETTINGS) as register:
        for _ in range(2):
            ring(register)
        first, *_ = (fact for fact in facts_of(register) if fact.type == "SaleCompleted")
        found = {one.type: one for one in register.ask(syncing.waiting, {})}
        assert (found["SaleCompleted"].count, found["SaleCompleted"].since) == (2, first.at)
        assert sum(one.count for one in found.values()) == register.ask(linking.unsent, {})
        proved = {first.incarnation: first.seq}
        left = register.ask(syncing.waiting, proved)
        assert sum(one.count for one in left) == register.ask(linking.unsent, proved)
        assert {one.type: one.count for one in left}["SaleCompleted"] == 1


def _task(id: str, fact: str, code: str, kind: str = "quarantined", state: str = "open") -> Row:
    body = {"fact": fact, "type": "SaleCompleted", "register": "r", "code": code}
    values = {"kind": kind, "subject": fact, "body": body, "state": state, "opened_at": f"2026-11-22T10:00:0{id}Z"}
    return Row(TASK, id, 1, values)


def test_what_was_set_aside_is_found_and_exported_with_what_waits(tmp_path: Path) -> None:
    with Register.open(tmp_path / "till", settings=SETTINGS) as register:
        sold, *_ = [ring(register) for _ in range(3)]
        mine = next(fact for fact in facts_of(register) if fact.type == "SaleCompleted")
        rows = (
            _task("1", mine.id, "not-applied"),
            _task("2", "of-another", "unreadable"),
            _task("3", "settled", "unreadable", state="done"),
            _task("4", "sold-out", "", kind="oversold"),
        )
        register.learn(Page("store", "c", True, (), rows)).result()
        other, own = register.ask(syncing.set_aside)
        assert (own.fact, own.number, own.code, own.seq) == (mine.id, sold.number, "not-applied", mine.seq)
        assert (other.fact, other.seq, other.type) == ("of-another", 0, "SaleCompleted")
        assert register.ask(syncing.count_set_aside) == 2
        ahead = {mine.incarnation: mine.seq + 1}
        checked = check(unsent_lines(register, ahead), mine.short)
        assert checked.holds and [fact.id for fact in checked.found] == [mine.id]
        assert [(one.first, one.last) for one in checked.stretches] == [
            (mine.seq, mine.seq),
            (mine.seq + 2, len(facts_of(register))),
        ]
        all_of_it = check(unsent_lines(register, {}))
        assert all_of_it.holds and all_of_it.facts == len(facts_of(register)), "what waits is not there twice"


class _Repeated(TimeOrderedIds):
    """Ids as always; ``next`` is one that came before, as from a source that was put back to where it was."""

    next = ""

    def new(self) -> str:
        came, self.next = self.next, ""
        return came or super().new()


def test_a_sale_under_the_id_of_another_tills_is_told_with_its_till_and_is_not_proved(
    shop: Shop, stack: ExitStack
) -> None:
    """It is the later one that was set aside, on both tills; that somebody notes it does not make it counted."""
    ids = _Repeated()
    front = shop.counter("front", "3", stack)
    back = shop.counter("back", "4", stack, ids=ids)
    ring(front.register)
    (first,) = (fact for fact in facts_of(front.register) if fact.type == "SaleCompleted")
    front.settled()
    back.settled()
    ring(back.register)
    cart = cart_of(back.register)
    ids.next = first.id
    set_aside = ring(back.register, cart)
    (later,) = (fact for fact in facts_of(back.register) if fact.id == first.id)
    assert later.type == "SaleCompleted" and later.content != first.content
    for counter in (front, back):
        counter.until(lambda: counter.register.ask(syncing.count_set_aside) == 1)  # noqa: B023
    (own,) = back.register.ask(syncing.set_aside)
    assert (own.code, own.number, own.seq, own.at) == ("other-content", set_aside.number, later.seq, later.at)
    (other,) = front.register.ask(syncing.set_aside)
    assert (other.code, other.number, other.seq, other.at) == ("other-content", "", 0, later.at)
    assert (other.till, other.till_code) == ("back", "4")

    def proofs() -> list[tuple[int, int, int]]:
        asked = ((one.register, one.loop.proved) for one in (front, back))
        found = [register.ask(syncing.proof, _today(register), proved) for register, proved in asked]
        return [(one.sales, one.proved, one.apart) for one in found]

    assert proofs() == [(1, 1, 0), (2, 1, 1)]
    exported = [check(unsent_lines(one.register, one.loop.proved), later.short) for one in (front, back)]
    assert [(one.facts, len(one.found)) for one in exported] == [(0, 0), (1, 1)], "only back has what is not counted"
    (row,) = front.register.ask(open_tasks)
    front.register.do(resolve_task, row.id, "noted", (), None).result()
    back.until(lambda: not back.register.ask(syncing.count_set_aside))
    assert proofs() == [(1, 1, 0), (2, 1, 1)]


def test_a_day_is_the_same_on_both_sides_and_a_difference_is_seen(shop: Shop, stack: ExitStack, address: str) -> None:
    front = shop.counter("front", "3", stack, starts=False)
    register = front.register
    sales = [ring(register, cart_of(register, lines)) for lines in (1, 2, 3)]
    ring(register, training=True)
    from app.domain.quantity import Quantity

    register.do(refund_lines, register.new_id(), sales[1].order_id, {0: Quantity(1000)}, reason="damaged").result()
    register.do(void_order, sales[2].order_id, reason="wrong").result()
    front.start()
    front.until(lambda: front.loop.standing.day is not None)
    day = front.loop.standing.day
    assert day is not None and day.agrees and (day.here.sales, day.here.refunds) == (2, 1)
    assert day.here.total_minor == day.here.cash_minor == sales[0].total_minor + sales[1].total_minor - 199
    database = Database(address)
    wrong = update(schema.orders).where(schema.orders.c.number == sales[0].number)
    database.write(lambda connection: connection.execute(wrong.values(total_minor=1)))
    front.loop.retry()
    front.until(lambda: front.loop.standing.day is not None and not front.loop.standing.day.agrees)
    proof = register.ask(syncing.proof, _today(register), front.loop.proved)
    assert (proof.sales, proof.proved) == (3, 3) and proof.stored == proof.facts


def test_facts_that_were_appended_again_after_a_fork_are_proved_where_they_stand_now(tmp_path: Path) -> None:
    from app.services.linking import live_on

    with Register.open(tmp_path / "till", settings=SETTINGS) as register:
        for _ in range(3):
            ring(register)
        facts = facts_of(register)
        sale = next(fact for fact in facts if fact.type == "SaleCompleted")
        while register.do(live_on, [(sale.incarnation, sale.seq)]).result():
            pass
        old, new = register.ask(linking.heads)
        today = _today(register)
        ask = lambda *upto: register.ask(syncing.proof, today, dict(zip((old.incarnation, new.incarnation), upto)))  # noqa: E731,B905
        assert ask(old.seq, 0).proved == 1, "what lies beyond the fork is another's there"
        assert ask(old.seq, new.seq).proved == 3
        assert ask(0, new.seq).proved == 2
