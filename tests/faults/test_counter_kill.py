"""The counter's campaign in its short form; the long one is ``python -m tests.faults --only counter-kill``."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from app.printing.jobs import commands
from app.printing.press import Press
from app.queries import print_jobs
from app.register import Register
from app.services import printing
from tests.faults import counter_kill
from tests.faults.counter_oracle import Walk
from tests.faults.tally import Tally
from tests.faults.test_campaigns import needs_fork
from tests.printing.fake_printer import FakePrinter
from tests.shop import ring


@needs_fork
def test_a_till_killed_under_a_cashier_comes_back_with_all_she_saw_once() -> None:
    tally = Tally()
    counter_kill.run(tally, seed=3, kills=5, speed=0)
    assert tally.is_clean, tally.problems
    assert tally.counts["kills"] >= 4 and tally.counts["papers"] > 0


@needs_fork
def test_the_campaign_notices_a_receipt_queued_after_its_sale() -> None:
    for seed in (7, 8, 9):  # a machine that is in use may let it die at another moment than between sale and paper
        noticed = Tally()
        counter_kill.run(noticed, seed, 2, "queued-late", speed=0)
        if not noticed.is_clean:
            return
    pytest.fail("three walks saw nothing of it")


def _told(cart: list[object] | None) -> list[dict[str, object]]:
    there = {"parked": {}, "tenders": [], "cards": {}, "orders": [], "invoices": [], "papers": {}}
    found = {"cart": cart, **there, "numbers": {}, "invoice_numbers": {}}
    kept = {"ask": 1, "what": "keep_cart", "id": "c", "face": [["milk"]], "empty": False}
    return [kept, {"ok": 1, "is": {}}, {"rest": {"cart": ["c", [["milk"]]], "tenders": []}}, {"found": found}]


@pytest.mark.parametrize(
    ("cart", "right"), [(["c", [["milk"]]], True), (None, False), (["c", [["tea"]]], False), (["d", [["milk"]]], False)]
)
def test_the_oracle_takes_the_cart_that_was_kept_and_no_other(cart: list[object] | None, right: bool) -> None:
    tally = Tally()
    Walk(tally).through(_told(cart))
    assert tally.is_clean is right


def test_a_paper_torn_by_one_death_is_ended_though_the_till_dies_again(tmp_path: Path) -> None:
    with FakePrinter() as fake, Register.open(tmp_path / "till", settings={"printer": fake.address}) as register:
        order = ring(register).order_id
        (job,) = register.ask(print_jobs.of_order, order)
        register.do(printing.begin_print_job, job.id).result()
        with socket.create_connection(("127.0.0.1", int(fake.address.rpartition(":")[2]))) as line:
            line.sendall(b"".join(commands(register, job))[:4000])  # the till dies in the middle of a slice
        assert fake.wait_for(lambda: fake.connections == 1 and len(fake._rest) > 100)
        Press(register).settle_interrupted()  # and again, right after it had told of it
        register.do(printing.answer_unknown, job.id, False).result()
        assert Press(register).print_waiting() == 1
        (copy,) = register.ask(print_jobs.of_order, order)
        dots = b"".join(piece[8:] for piece in commands(register, copy) if piece[:2] == b"\x1dv")
        assert fake.receipts[-1] == dots and fake.unfinished == b""
