"""The press with a register and a printer on loopback: no receipt lost, none doubled, no drawer without a reason."""

from __future__ import annotations

import threading
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest

from app.devices.printer import Condition
from app.documents.raster import raster
from app.errors import Refused
from app.printing import settle_interrupted
from app.printing.order_receipt import receipt_page
from app.printing.press import Press
from app.queries.print_jobs import PrintJob, of_order, print_jobs, to_print, waiting
from app.register import Register
from app.services.printing import (
    DRAWER_SECONDS,
    answer_unknown,
    begin_print_job,
    open_drawer_without_sale,
    print_again,
    queue_copy,
    queue_gift,
    queue_test,
)
from app.services.settings import change_settings
from tests.printing.counter import ALL, jobs, shop
from tests.printing.fake_printer import FakePrinter
from tests.shop import SetClock, facts_of, findings, ring

# Receipts ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("fault", ["paper-out", "cover-open", "offline", "error"])
def test_what_was_not_printed_waits_and_goes_out_in_order(tmp_path: Path, fake: FakePrinter, fault: str) -> None:
    fake.set(fault)
    with shop(tmp_path, fake.address, **{"printer.drawer": False}) as register:
        press = Press(register)
        placed = [ring(register) for _ in range(3)]
        assert press.print_waiting() == 0
        assert {(job.state, job.code, job.passes) for job in register.ask(waiting)} == {("failed", fault, True)}
        assert press.state.blocked and press.state.code == fault
        assert press.print_waiting() == 0 and fake.slices == 0
        fake.set()
        assert press.print_waiting() == 3
        assert [job.order_id for job in register.ask(print_jobs, ("sent",))] == [one.order_id for one in placed]
        assert press.state.condition is Condition.OK and press.state.at
        assert register.ask(waiting) == () and len(fake.receipts) == len(set(fake.receipts)) == 3
    assert findings(tmp_path / "shop") == []


def test_a_printer_that_was_off_prints_when_it_is_back(tmp_path: Path) -> None:
    with FakePrinter() as away:
        address = away.address
    with shop(tmp_path, address) as register:
        press = Press(register)
        placed = ring(register)
        assert press.print_waiting() == 0
        assert [(job.kind, job.state, job.code) for job in register.ask(of_order, placed.order_id)] == [
            ("drawer", "failed", "unreachable"),
            ("receipt", "failed", "unreachable"),
        ]
        assert press.state.code == "unreachable"
        with FakePrinter() as back:
            register.do(change_settings, {"printer": back.address}).result()
            assert press.print_waiting() == 1
            assert len(back.receipts) == 1 and back.pulses == 0  # the customer is long gone


def test_a_receipt_whose_fate_is_unknown_is_asked_about_and_never_printed_by_itself(
    tmp_path: Path, fake: FakePrinter
) -> None:
    with shop(tmp_path, fake.address, **{"printer.drawer": False}) as register:
        press = Press(register)
        placed = ring(register)
        fake.cut_after = 20_000
        assert press.print_waiting() == 0
        (job,) = register.ask(waiting)
        assert (job.state, job.code, job.passes) == ("unknown", "broken-off", False)
        for _ in range(3):
            assert press.print_waiting() == 0
        assert register.ask(to_print) == () and fake.receipts == []
        assert not register.do(begin_print_job, job.id).result()

        register.do(answer_unknown, job.id, False).result()
        assert press.print_waiting() == 1
        assert [one.kind for one in register.ask(of_order, placed.order_id)] == ["copy"]  # half of the first lies there
        with pytest.raises(Refused):
            register.do(answer_unknown, job.id, True).result()


def test_an_unknown_receipt_that_is_on_paper_is_settled_without_another(tmp_path: Path, fake: FakePrinter) -> None:
    with shop(tmp_path, fake.address, **{"printer.drawer": False}) as register:
        press = Press(register)
        ring(register)
        (job,) = register.ask(waiting)
        register.do(begin_print_job, job.id).result()
        assert settle_interrupted(register) == 1
        register.do(answer_unknown, job.id, True).result()
        assert press.print_waiting() == 0 and jobs(register) == [("receipt", "sent")]


def test_paper_that_runs_out_midway_holds_the_job_and_lets_the_next_drawer_open(
    tmp_path: Path, fake: FakePrinter
) -> None:
    with shop(tmp_path, fake.address) as register:
        press = Press(register)
        held = threading.Event()
        register.on_change(lambda topics: held.set() if _held(register) else None)
        register.on_change(lambda topics: setattr(press, "fresh", True) if "print" in topics else None)
        ring(register)
        fake.out_after = 2
        printing = threading.Thread(target=press.print_waiting)
        printing.start()
        assert held.wait(10)
        assert press.state.condition is Condition.PAPER_OUT
        ring(register)
        press.wake.set()
        assert fake.wait_for(lambda: fake.pulses == 2), "the second sale's drawer waited for paper"
        fake.set()
        printing.join(20)
        assert jobs(register) == [("drawer", "sent"), ("receipt", "sent")] * 2
        assert len(fake.receipts) == len(set(fake.receipts)) == 2 and fake.pulses == 2


def _held(register: Register) -> list[PrintJob]:
    return [job for job in register.ask(print_jobs, ("sending",)) if job.code == "paper-out" and job.problem]


def test_a_receipt_that_cannot_be_made_holds_up_no_other(tmp_path: Path, fake: FakePrinter) -> None:
    with shop(tmp_path, fake.address, **{"printer.drawer": False}) as register:
        ring(register)
        ring(register)
        broken = register.ask(waiting)[0]
        register.do(_point_nowhere, broken.id).result()
        assert Press(register).print_waiting() == 1
        (job,) = register.ask(waiting)
        assert (job.state, job.code, job.passes) == ("failed", "not-found", False)


def test_a_dead_printer_does_not_slow_a_sale(tmp_path: Path) -> None:
    """The job is a row in the sale's own transaction: nobody is called."""
    with shop(tmp_path, "tcp:printer.invalid:9100") as register:
        placed = ring(register)
        assert [job.state for job in register.ask(of_order, placed.order_id)] == ["queued", "queued"]


@pytest.mark.parametrize("seed", range(6))
def test_whatever_happens_no_receipt_is_lost_and_none_comes_twice(tmp_path: Path, seed: int) -> None:
    """Sales, faults that come and go, cut links and tills that stop: each receipt once, or asked about."""
    luck = Random(seed)
    with FakePrinter() as fake, shop(tmp_path, fake.address) as register:
        press = Press(register, patience=0.0)
        for _ in range(14):
            fate = luck.choice(["sell", "sell", "sell", "fault", "well", "cut", "midway"])
            if fate == "sell":
                ring(register)
            elif fate == "fault":
                fake.set(luck.choice(["paper-out", "cover-open", "offline"]))
            elif fate == "well":
                fake.set()
            elif fate == "cut":
                fake.cut_after = luck.randrange(1, 60_000)
            else:
                fake.out_after = fake.slices + luck.randrange(1, 8)
            press.print_waiting()
        fake.set()
        fake.cut_after = fake.out_after = 0
        press.print_waiting()
        told = register.ask(print_jobs, ALL)
        papers = [job for job in told if job.kind == "receipt"]
        sent = [job for job in papers if job.state == "sent"]
        unsure = [job for job in papers if job.state == "unknown"]
        assert len(sent) + len(unsure) == len(papers)
        for job in papers:
            came = fake.receipts.count(raster(receipt_page(register, job.order_id)).rows)
            assert came == 1 if job in sent else came <= 1, f"{job.state}, and it came {came} times"
        assert len(fake.receipts) <= len(sent) + 2 * len(unsure), "paper that nobody asked for"
        assert fake.garbage == b""
        assert fake.pulses <= len([job for job in told if job.kind == "drawer"])


# Drawers -------------------------------------------------------------------------------------------------------


def test_the_drawer_opens_for_cash_and_for_what_is_recorded_and_for_nothing_else(
    tmp_path: Path, fake: FakePrinter
) -> None:
    with shop(tmp_path, fake.address) as register:
        press = Press(register)
        placed = [ring(register) for _ in range(2)]
        ring(register, training=True)
        press.print_waiting()
        assert fake.pulses == 2
        for order in placed:
            register.do(queue_copy, order.order_id).result()
            register.do(queue_gift, order.order_id).result()
        register.do(queue_test).result()
        press.print_waiting()
        assert fake.pulses == 2 and len(fake.receipts) == 8 and fake.cuts == 8
        register.do(open_drawer_without_sale, "change", note="for the baker").result()
        press.print_waiting()
        assert fake.pulses == 3
        opened = [fact for fact in facts_of(register) if fact.type == "DrawerOpened"]
        assert len(opened) == 1 and opened[0].read()["reason"] == "change" and b"baker" not in opened[0].body
        assert opened[0].actor == register.owner.id
    assert findings(tmp_path / "shop") == []


def test_asked_for_twice_with_one_id_the_drawer_opens_once(tmp_path: Path, fake: FakePrinter) -> None:
    with shop(tmp_path, fake.address) as register:
        act = register.new_id()
        for _ in range(2):
            register.do(open_drawer_without_sale, "change", act_id=act).result()
        assert jobs(register) == [("drawer", "queued")]


def test_a_drawer_that_waited_too_long_stays_shut(tmp_path: Path, fake: FakePrinter) -> None:
    clock = SetClock()
    with Register.open(
        tmp_path / "shop", clock=clock, settings={"printer": fake.address, "printer.drawer": True}
    ) as register:
        placed = ring(register)
        clock.at += timedelta(seconds=DRAWER_SECONDS + 1)
        assert Press(register).print_waiting() == 1
        drawer, receipt = register.ask(of_order, placed.order_id)
        assert (drawer.state, drawer.code, receipt.state) == ("failed", "expired", "sent")
        assert drawer.problem and fake.pulses == 0
        ring(register)
        clock.at -= timedelta(hours=1)  # a clock set back makes no old job young
        assert Press(register).print_waiting() == 1 and fake.pulses == 0
        assert not register.do(begin_print_job, drawer.id).result()
        with pytest.raises(Refused):
            register.do(print_again, drawer.id).result()


def test_a_drawer_of_which_nobody_knows_is_not_tried_again(tmp_path: Path, fake: FakePrinter) -> None:
    with shop(tmp_path, fake.address, **{"receipt.print": "never"}) as register:
        placed = ring(register)
        (drawer,) = register.ask(of_order, placed.order_id)
        register.do(begin_print_job, drawer.id).result()
        assert settle_interrupted(register) == 1
        assert Press(register).print_waiting() == 0 and fake.pulses == 0
        (after,) = register.ask(of_order, placed.order_id)
        assert (after.state, after.code, after.passes) == ("failed", "drawer-unsure", False)
        assert register.ask(waiting) == ()


@pytest.mark.parametrize(
    ("settings", "training", "code"),
    [
        ({"printer": "none"}, False, "no-drawer"),
        ({"printer.drawer": False}, False, "no-drawer"),
        ({}, True, "training"),
    ],
)
def test_no_drawer_opens_where_there_is_none_or_in_practice(
    tmp_path: Path, settings: dict[str, Any], training: bool, code: str
) -> None:
    with shop(tmp_path, f"file:{tmp_path / 'paper.bin'}") as register:
        register.do(change_settings, settings).result() if settings else None
        before = len(facts_of(register))
        with pytest.raises(Refused) as raised:
            register.do_as(register.owner, training, open_drawer_without_sale, "change").result()
        assert raised.value.code == code and len(facts_of(register)) == before and jobs(register) == []


def _point_nowhere(act: Any, job_id: str) -> None:
    act.write("UPDATE print_jobs SET order_id = 'nobody' WHERE id = ?", (job_id,))


_point_nowhere.right = "print"  # type: ignore[attr-defined]
