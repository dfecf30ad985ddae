"""One job against a printer that obeys the rules of real ones: whatever befalls it, the end says what is on paper."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.devices.printer import Condition, Link, Outcome, PrinterProblem, Status
from app.devices.printer_network import NetworkPrinter
from app.documents.escpos import escpos_slices
from app.documents.page import Bitmap
from app.printing.sending import Manner, Sender
from tests.printing.fake_printer import FakePrinter

ROWS = bytes(range(1, 73)) * 730  # 730 rows at 576 dots: eight slices, none alike in all
JOB = tuple(escpos_slices(Bitmap(576, 730, ROWS)))


@dataclass
class Told:
    """A watch that notes what it is told; ``gives_up`` after that many waits."""

    begins: bool = True
    gives_up: int = 1_000_000
    hurried: bool = False
    heard: list[Status] = field(default_factory=list)
    waits: int = 0
    begun: int = 0
    on_wait: threading.Event = field(default_factory=threading.Event)

    def begin(self) -> bool:
        self.begun += 1
        return self.begins

    def status(self, status: Status) -> None:
        if not self.heard or self.heard[-1] != status:
            self.heard.append(status)

    def between(self, link: Link, status: Status) -> None:
        return None

    def wait(self, seconds: float) -> bool:
        self.waits += 1
        self.on_wait.set()
        threading.Event().wait(0.01)  # a look every hundredth of a second instead of every half
        return self.waits >= self.gives_up

    def hurries(self) -> bool:
        return self.hurried

    @property
    def conditions(self) -> list[str]:
        return [str(status.condition) for status in self.heard]


def sender(fake: FakePrinter, timeout: float = 5, **more: float) -> Sender:
    return Sender(NetworkPrinter("127.0.0.1", int(fake.address.rpartition(":")[2]), timeout), Manner(), **more)


def test_a_job_arrives_whole_and_is_confirmed(fake: FakePrinter) -> None:
    told = Told()
    with sender(fake) as one:
        assert one.send(JOB, told)
        assert fake.receipts == [ROWS]  # at once: it was confirmed
        assert one.send(JOB, told)
        assert one.manner == Manner(answers=True, confirms=True)
    assert (fake.receipts, fake.cuts, fake.pulses, fake.connections) == ([ROWS, ROWS], 2, 0, 1)
    assert told.conditions == ["ok"] and fake.garbage == b""


@pytest.mark.parametrize("fault", ["paper-out", "cover-open", "offline", "error"])
def test_a_printer_that_would_print_nothing_is_sent_nothing(fake: FakePrinter, fault: str) -> None:
    fake.set(fault)
    told = Told()
    with sender(fake) as one, pytest.raises(PrinterProblem) as raised:
        one.send(JOB, told)
    assert (raised.value.outcome, raised.value.code) == (Outcome.NOTHING, fault)
    assert raised.value.hint.endswith(".") and told.begun == 0
    fake.set()
    assert fake.slices == 0 and fake.unfinished == b""


def test_low_paper_is_told_and_printed_on(fake: FakePrinter) -> None:
    fake.set("paper-low")
    told = Told()
    with sender(fake) as one:
        one.send(JOB, told)
    assert told.conditions == ["paper-low"] and fake.receipts == [ROWS]


def test_paper_that_runs_out_holds_the_job_and_not_a_dot_is_lost_or_doubled(fake: FakePrinter) -> None:
    fake.out_after = 3
    told = Told()
    with sender(fake) as one:
        done = threading.Thread(target=one.send, args=(JOB, told))
        done.start()
        assert told.on_wait.wait(10)
        assert fake.receipts == []
        fake.set()
        done.join(10)
    assert fake.receipts == [ROWS] and told.conditions == ["ok", "paper-out", "ok"]


def test_paper_that_runs_out_at_the_very_end_is_noticed_before_the_job_counts_as_printed(fake: FakePrinter) -> None:
    fake.out_after = 8
    told = Told()
    with sender(fake) as one:
        done = threading.Thread(target=one.send, args=(JOB, told))
        done.start()
        assert told.on_wait.wait(10) and done.is_alive() and fake.receipts == []
        fake.set()
        done.join(10)
    assert fake.receipts == [ROWS]


def test_a_job_that_stands_still_when_the_till_closes_is_unknown(fake: FakePrinter) -> None:
    fake.out_after = 3
    with sender(fake) as one, pytest.raises(PrinterProblem) as raised:
        one.send(JOB, Told(gives_up=2))
    assert (raised.value.outcome, raised.value.code) == (Outcome.UNKNOWN, "interrupted")


def test_a_closed_till_waits_for_no_slow_printer(fake: FakePrinter) -> None:
    with sender(fake) as one, pytest.raises(PrinterProblem) as raised:
        one.send(JOB, Told(hurried=True))
    assert (raised.value.outcome, raised.value.code) == (Outcome.UNKNOWN, "interrupted")


@given(cut=st.integers(10, 52_000))
@settings(max_examples=12, deadline=None)
def test_a_cut_link_says_unknown_once_a_byte_of_the_job_left(cut: int) -> None:
    with FakePrinter(cut_after=cut) as fake, sender(fake) as one, pytest.raises(PrinterProblem) as raised:
        one.send(JOB, told := Told())
    expected = Outcome.UNKNOWN if told.begun else Outcome.NOTHING
    assert raised.value.outcome is expected
    assert len(fake.receipts) <= 1


@pytest.mark.parametrize("cut", [9, 13, 15, 5_000, 30_000])
def test_what_was_broken_off_spoils_no_later_job(fake: FakePrinter, cut: int) -> None:
    with sender(fake) as one:
        one.send(JOB, Told())
        one.close()
        fake.cut_after = cut
        with pytest.raises(PrinterProblem):
            one.send(JOB, Told())
        for _ in range(2):
            one.send(JOB, Told())
        assert fake.wait_for(lambda: fake.receipts[-2:] == [ROWS, ROWS])
        assert fake.receipts[0] == ROWS and len(fake.receipts) <= 4 and fake.garbage == b""
        assert fake.cuts == 4, "one for each job, one for the half receipt"


def test_a_drawer_opens_after_a_job_that_was_broken_off(fake: FakePrinter) -> None:
    with sender(fake) as one:
        fake.cut_after = 5_000
        with pytest.raises(PrinterProblem):
            one.send(JOB, Told())
        one.kick(b"\x1bp\x00\x19\xfa", b"\x10\x14\x01\x00\x01", Told())
        assert fake.wait_for(lambda: fake.pulses == 1)


def test_a_link_that_was_cut_between_two_jobs_is_opened_again(fake: FakePrinter) -> None:
    with sender(fake) as one:
        one.send(JOB, Told())
        fake.cut_after = 1
        one.send(JOB, Told())
    assert fake.receipts == [ROWS, ROWS] and fake.connections == 2


def test_a_printer_that_never_answers_prints_and_is_asked_once(fake: FakePrinter) -> None:
    fake.answers = False
    told = Told()
    with sender(fake) as one:
        one.send(JOB, told)
        one.send(JOB, told)
        assert one.manner.answers is False
    assert fake.wait_for(lambda: len(fake.receipts) == 2)
    assert told.conditions == ["unknown"] and fake.questions == 1 and fake.garbage == b""


def test_a_printer_that_cannot_confirm_is_found_out_once(fake: FakePrinter) -> None:
    fake.confirms = False
    with sender(fake, confirm_seconds=0.3) as one:
        one.send(JOB, Told())
        assert one.manner.confirms is False
        one.send(JOB, Told())
    assert fake.wait_for(lambda: fake.receipts == [ROWS, ROWS])


def test_a_printer_that_falls_silent_at_the_end_is_not_called_done() -> None:
    with FakePrinter() as fake, sender(fake, confirm_seconds=0.3) as one:
        one.send(JOB, Told())
        fake.out_after = 15
        told = Told()
        told.between = lambda link, status: setattr(fake, "answers", fake.slices < 14)  # type: ignore[method-assign]
        with pytest.raises(PrinterProblem) as raised:
            one.send(JOB, told)
    assert (raised.value.outcome, raised.value.code) == (Outcome.UNKNOWN, "no-answer")


def test_a_slow_printer_gets_every_byte_and_its_limit_begins_anew_with_each_piece(fake: FakePrinter) -> None:
    fake.speed = 50_000  # the whole job takes a second, five times what it may stand still
    with sender(fake, timeout=0.2) as one:
        one.manner = Manner(answers=False)
        one.send(JOB, Told())
    assert fake.wait_for(lambda: fake.receipts == [ROWS])


def test_a_job_that_must_not_be_printed_any_more_is_let_be(fake: FakePrinter) -> None:
    with sender(fake) as one:
        assert not one.send(JOB, Told(begins=False))
        assert not one.kick(b"\x1bp\x00\x19\xfa", b"\x10\x14\x01\x00\x01", Told(begins=False))
    assert (fake.slices, fake.pulses) == (0, 0)


@pytest.mark.parametrize("faults", [(), ("paper-out",), ("cover-open",)])
def test_the_drawer_opens_once_also_without_paper(fake: FakePrinter, faults: tuple[str, ...]) -> None:
    fake.set(*faults)
    with sender(fake) as one:
        assert one.kick(b"\x1bp\x00\x19\xfa", b"\x10\x14\x01\x00\x01", Told())
    assert fake.wait_for(lambda: fake.pulses == 1)
    fake.set()
    assert fake.pulses == 1


def test_nobody_at_home_is_nothing_printed(tmp_path: Path) -> None:
    with FakePrinter() as fake:
        one = sender(fake)
    with pytest.raises(PrinterProblem) as raised:
        one.send(JOB, Told())
    assert (raised.value.outcome, raised.value.code) == (Outcome.NOTHING, "unreachable")


def test_the_words_of_a_condition_are_its_value() -> None:
    assert {str(one) for one in Condition} == {"ok", "paper-low", "paper-out", "cover-open", "offline", "unknown"}
