"""A printer on USB: found by its numbers, taken from the system's driver and given back, honest about what it took."""

from __future__ import annotations

import sys

import pytest

from app.devices.printer import Condition, Outcome, PrinterProblem, deliver
from app.devices.printer_status import Heard, ask_status
from app.devices.printer_usb import UsbPrinter
from tests.devices.fake_usb import Bus, UsbThing

JOB = bytes(range(256)) * 100


def printer(*things: UsbThing, serial: str = "") -> UsbPrinter:
    return UsbPrinter(0x04B8, 0x0E15, serial, 0.01, Bus(*things))


def problem_of(one: UsbPrinter) -> PrinterProblem:
    with pytest.raises(PrinterProblem) as raised:
        deliver(one, JOB)
    return raised.value


def test_a_job_arrives_whole_and_the_printer_is_given_back() -> None:
    thing = UsbThing()
    deliver(printer(UsbThing(vendor=1), thing), JOB)
    assert (thing.taken, thing.claimed, thing.driven) == (JOB, [], True)


def test_two_of_one_make_are_told_apart_by_their_serial_numbers() -> None:
    first, second = UsbThing(serial="J5AB"), UsbThing(serial="J5CD")
    deliver(printer(first, second, serial="J5CD"), JOB)
    assert (first.taken, second.taken) == (b"", JOB)


def test_it_answers_how_it_is() -> None:
    thing = UsbThing()
    link = printer(thing).connect()
    thing.says = b"\x12\x1e"
    try:
        with_low_paper = ask_status(_Answering(link, thing), Heard(), 0.05)
    finally:
        link.close()
    assert with_low_paper.condition is Condition.PAPER_LOW


class _Answering:
    """Puts the answer on the wire when the question comes: what is there before is read away as old."""

    def __init__(self, link: object, thing: UsbThing) -> None:
        self.link, self.thing, self.answers = link, thing, [b"\x12", b"\x1e"]
        thing.says = b""

    def __getattr__(self, name: str) -> object:
        return getattr(self.link, name)

    def ask(self, data: bytes) -> None:
        self.link.ask(data)  # type: ignore[attr-defined]
        self.thing.says = self.answers.pop(0)


def test_one_that_cannot_answer_is_silent() -> None:
    link = printer(UsbThing(can_answer=False)).connect()
    assert link.read(0.01) == b""
    link.close()


@pytest.mark.parametrize(
    ("thing", "outcome", "words"),
    [
        (UsbThing(vendor=1), Outcome.NOTHING, "not plugged in"),
        (UsbThing(kind=3), Outcome.NOTHING, "no printer"),
        (UsbThing(busy=True), Outcome.NOTHING, "may not open it"),
        (UsbThing(room=0), Outcome.NOTHING, "no answer in time"),
        (UsbThing(room=5000), Outcome.UNKNOWN, "no answer in time"),
        (UsbThing(gone_after=0), Outcome.NOTHING, "unplugged"),
        (UsbThing(gone_after=9000), Outcome.UNKNOWN, "unplugged"),
    ],
)
def test_a_failure_says_what_may_be_on_paper(thing: UsbThing, outcome: Outcome, words: str) -> None:
    problem = problem_of(printer(thing))
    assert problem.outcome is outcome and words in problem.message
    assert thing.claimed == []


def test_a_piece_that_is_taken_in_part_goes_on_where_it_stopped() -> None:
    thing = UsbThing()
    bus = Bus(thing)
    whole = bus.bulk_write
    bus.bulk_write = lambda handle, ep, intf, data, timeout: whole(handle, ep, intf, data[:77], timeout)  # type: ignore[method-assign]
    deliver(UsbPrinter(0x04B8, 0x0E15, "", 0.01, bus), JOB)
    assert thing.taken == JOB


def test_a_missing_package_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "usb.core", None)
    monkeypatch.setitem(sys.modules, "usb", None)
    problem = problem_of(printer())
    assert problem.code == "missing-package" and "pyusb" in problem.message and problem.hint
