"""The register under pressure: pressed twice, listened to badly, closed in the middle, on a disk that is full."""

from __future__ import annotations

import threading
from concurrent.futures import CancelledError
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.db import ledger as ledger_room
from app.domain.quantity import Quantity
from app.errors import FolderProblem, InvalidInput, NotRecorded, ShopError
from app.queries.till import open_cart
from app.register import Register
from app.services.carts import keep_cart
from app.services.cash import pay_in
from app.services.checkout import complete_sale
from app.services.returns import refund_lines, void_order
from tests.shop import cart_of, cash, facts_of, findings, one, ring


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "shop"


def test_pay_pressed_many_times_at_once_is_one_sale(folder: Path) -> None:
    with Register.open(folder) as register:
        cart = cart_of(register)
        ready, answers = threading.Barrier(8), []

        def press() -> None:
            ready.wait()
            answers.append(register.do(complete_sale, cart, cash(cart)).result())

        threads = [threading.Thread(target=press) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len({answer.number for answer in answers}) == 1
        assert sum(not answer.again for answer in answers) == 1
        assert one(register, "SELECT count(*) FROM orders") == 1
        assert one(register, "SELECT count(*) FROM journal WHERE type = 'SaleCompleted'") == 1


def test_every_other_button_pressed_twice_is_one_act(folder: Path) -> None:
    with Register.open(folder) as register:
        placed = ring(register)
        refund, cash_id = register.new_id(), register.new_id()
        wanted = {0: Quantity(1000)}
        asked: list[Any] = [register.do(refund_lines, refund, placed.order_id, wanted) for _ in range(2)]
        asked += [register.do(void_order, refund) for _ in range(2)]
        asked += [register.do(pay_in, 500, "change", act_id=cash_id) for _ in range(2)]
        for future in asked:
            future.result()
        types = [fact.type for fact in facts_of(register)]
    assert [types.count(name) for name in ("RefundCompleted", "OrderVoided", "CashMoved")] == [1, 1, 1]


def test_a_listener_that_fails_does_not_fail_the_sale(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    with Register.open(folder) as register:
        heard: list[frozenset[str]] = []

        def broken(topics: frozenset[str]) -> None:
            raise RuntimeError("a screen's bug")

        register.on_change(broken)
        stop = register.on_change(heard.append)
        placed = ring(register)
        assert placed.number and not placed.again
        assert heard == [frozenset({"orders", "stock", "shift"})]
        assert "a screen's bug" in caplog.text
        stop()
        stop()
        ring(register)
        assert len(heard) == 1


def test_the_ledger_thread_survives_a_checkpoint_that_fails(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Register.open(folder) as register:
        ring(register)

        def failing(self: object, mode: str = "PASSIVE") -> None:
            raise ledger_room.sqlite.OperationalError("disk I/O error")

        monkeypatch.setattr(ledger_room.Ledger, "checkpoint", failing)
        monkeypatch.setattr(ledger_room.log, "warning", lambda *words: None)
        register._ledger.rest()
        monkeypatch.undo()
        assert ring(register).number.endswith("-2")


@pytest.mark.warns("the head file was not written")
def test_a_head_file_that_cannot_be_written_does_not_fail_the_sale(folder: Path, own_folders: Path) -> None:
    with Register.open(folder) as register:
        register._ledger.close_head()
        heads = own_folders / "state_home" / "cashwrap" / "heads"
        heads.rename(heads.with_name("elsewhere"))
        heads.write_text("in the way")
        placed = ring(register)
        assert one(register, "SELECT number FROM orders") == placed.number
    assert findings(folder) == []


def test_the_head_file_follows_the_last_act_of_every_session(folder: Path) -> None:
    """One act a session is how the command line works: the newest head must win over those of longer sessions."""
    for acts in (3, 1, 1, 2, 1):
        with Register.open(folder) as register:
            for _ in range(acts):
                ring(register)
            last = facts_of(register)[-1]
        head = ledger_room.HeadFile(register._ledger.heads, last.incarnation).read()  # type: ignore[arg-type]
        assert head is not None and (head.seq, head.link) == (last.seq, last.link.hex())


def test_a_folder_taken_away_under_the_register_refuses_the_sale(folder: Path, tmp_path: Path) -> None:
    """SQLite would write on into a file without a name: the sale would be gone at the next start."""
    with Register.open(folder) as register:
        ring(register)
        (folder / "ledger.db").rename(tmp_path / "taken-away.db")
        with pytest.raises(FolderProblem) as refused:
            ring(register)
        assert refused.value.code == "folder-gone"
        (tmp_path / "taken-away.db").rename(folder / "ledger.db")
        assert ring(register).number.endswith("-2")


def test_closing_answers_everything_that_was_asked(folder: Path) -> None:
    register = Register.open(folder)
    carts = [cart_of(register) for _ in range(30)]
    asked = [register.do(complete_sale, cart, cash(cart)) for cart in carts]
    closer = threading.Thread(target=register.close)
    closer.start()
    late = [register.do(complete_sale, cart, cash(cart)) for cart in carts]
    closer.join()
    for future in asked:
        assert future.result(5).number
    for future in late:
        answer = future.exception(5)
        assert answer is None or (isinstance(answer, ShopError) and answer.code == "closed")
    register.close()
    for after in (lambda: register.ask(open_cart), register.checkpoint, lambda: ring(register)):
        with pytest.raises(ShopError) as refused:
            after()
        assert refused.value.code == "closed"


def test_the_ledger_thread_does_not_wait_for_itself(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    with Register.open(folder) as register:
        register.on_change(lambda topics: register.close())
        ring(register)
        assert "close the register from another thread" in caplog.text


def test_a_sale_cancelled_before_its_turn_is_none(folder: Path) -> None:
    with Register.open(folder) as register:
        gate = threading.Event()
        register._run(gate.wait)
        cart = cart_of(register)
        asked = register.do(complete_sale, cart, cash(cart))
        assert asked.cancel()
        gate.set()
        with pytest.raises(CancelledError):
            asked.result()
        assert one(register, "SELECT count(*) FROM orders") == 0
        assert ring(register, cart).number.endswith("-1")


def test_not_recorded_leaves_nothing_and_the_next_act_works(folder: Path) -> None:
    """A full disk, at every size that the sale's statements reach in turn."""
    with Register.open(folder) as register:
        ring(register)
        refused = 0
        for room in range(12):
            cart = cart_of(register, 40)
            before = len(facts_of(register))
            register._run(lambda room=room: _leave_pages(register, room)).result()  # type: ignore[misc]
            try:
                register.do(complete_sale, cart, cash(cart)).result()
            except NotRecorded as problem:
                refused += 1
                assert "NOT recorded" in problem.message
                assert len(facts_of(register)) == before
            register._run(lambda: _leave_pages(register, 10_000)).result()
            assert register.do(complete_sale, cart, cash(cart)).result().number
        assert refused > 3
        assert one(register, "SELECT count(*) FROM orders") == 13
        assert one(register, "SELECT max(series_n) FROM orders") == 13
    assert findings(folder) == []


def _leave_pages(register: Register, room: int) -> None:
    driver: Any = register._ledger.connection.driver
    used = driver.execute("PRAGMA page_count").fetchone()[0]
    driver.execute(f"PRAGMA max_page_count = {used + room}")


@pytest.mark.parametrize("name", ["half a sign \udc80", "ends\0here"])
def test_text_that_no_file_can_hold_is_refused_in_words(folder: Path, name: str) -> None:
    with Register.open(folder) as register:
        cart = cart_of(register)
        bad = replace(cart, lines=(replace(cart.lines[0], name=name), *cart.lines[1:]))
        before = len(facts_of(register))
        with pytest.raises(InvalidInput):
            register.do(complete_sale, bad, cash(bad)).result()
        assert len(facts_of(register)) == before
        assert ring(register, cart).number.endswith("-1")


def test_a_cart_that_was_being_rung_up_comes_back_after_a_crash(folder: Path) -> None:
    """Nothing is closed: the files as they lie are what a killed process leaves behind."""
    register = Register.open(folder)
    cart, done = cart_of(register), cart_of(register)
    ring(register, done)
    register.do(keep_cart, cart).result()
    register.do(keep_cart, done).result()  # too late: it is sold, and takes nothing else with it
    left = folder.with_name("left")
    left.mkdir()
    for name in ("ledger.db", "ledger.db-wal"):
        (left / name).write_bytes((folder / name).read_bytes())
    with Register.open(left) as after:
        assert after.ask(open_cart) == cart
        after.do(keep_cart, replace(cart, lines=())).result()
        assert after.ask(open_cart) is None
    register.close()


def test_words_that_only_look_like_a_nul_are_kept(folder: Path) -> None:
    with Register.open(folder) as register:
        cart = cart_of(register, 1)
        cart = cart.with_line(replace(cart.lines[0], name=r"see \u0000 and \\u0000"))
        placed = register.do(complete_sale, cart, cash(cart)).result()
    assert placed.number
