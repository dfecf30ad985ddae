"""What a printer says of itself, byte for byte as Epson's manual lays it out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.devices.printer import SILENT, Condition, Link
from app.devices.printer_memory import MemoryPrinter
from app.devices.printer_status import Heard, ask_status, glance, status_of

ASB = b"\x10\x00\x00\x0f"


@pytest.mark.parametrize(
    ("said", "condition", "code"),
    [
        ((0x12, 0x12, 0x12), "ok", "ok"),
        ((0x16, 0x12, 0x12), "ok", "ok"),  # the drawer's switch
        ((0x12, 0x12, 0x1E), "paper-low", "paper-low"),
        ((0x1A, 0x32, 0x7E), "paper-out", "paper-out"),
        ((0x12, 0x12, 0x72), "paper-out", "paper-out"),
        ((0x1A, 0x16, 0x12), "cover-open", "cover-open"),
        ((0x1A, 0x36, 0x7E), "cover-open", "cover-open"),  # first the cover, then the roll
        ((0x1A, 0x52, 0x12), "offline", "error"),
        ((0x1A, 0x1A, 0x12), "offline", "feeding"),
        ((0x1A, 0x12, 0x12), "offline", "offline"),
    ],
)
def test_three_bytes_are_one_status(said: tuple[int, int, int], condition: str, code: str) -> None:
    status = status_of(*said)
    assert (status.condition, status.code) == (condition, code)
    assert status.blocked == (condition in ("paper-out", "cover-open", "offline"))


@pytest.mark.parametrize("condition", Condition)
def test_a_printer_is_asked_and_glanced_at(condition: Condition) -> None:
    twin = MemoryPrinter(condition=condition)
    link = twin.connect()
    status = ask_status(link, Heard())
    assert status.condition is condition
    assert glance(link, Heard(), status).condition is condition
    if condition in (Condition.OK, Condition.PAPER_LOW):
        asked = twin.asked
        glance(link, Heard(), status)
        assert twin.asked == asked + 1


@given(st.lists(st.sampled_from([b"\x12", b"\x1a", b"\x00", ASB, b"\x14\x0f\x0f\x0f", b"\x11", b"\x13"])), st.data())
def test_answers_are_told_from_what_nobody_asked_for(parts: list[bytes], data: st.DataObject) -> None:
    stream = b"".join(parts)
    heard, at = Heard(), 0
    while at < len(stream):
        size = data.draw(st.integers(1, 5))
        heard.take(stream[at : at + size])
        at += size
    assert bytes(heard.realtime) == b"".join(part for part in parts if part in (b"\x12", b"\x1a"))
    assert len(heard.in_turn) == parts.count(b"\x00")


def test_an_answer_to_dots_that_looked_like_a_question_stops_no_job() -> None:
    """A picture may hold the bytes of a question; the printer then answers once too often."""

    class Muddled:
        def __init__(self) -> None:
            self.answers = [b"\x1a", b"\x12", b"\x12", b"\x12", b"\x12", b"\x12"]

        def read(self, seconds: float) -> bytes:
            return b"" if seconds == 0 else self.answers.pop(0)

        def ask(self, data: bytes) -> None:
            return None

    link: Link = Muddled()  # type: ignore[assignment]
    assert ask_status(link, Heard()).condition is Condition.OK


def test_silence_is_no_error() -> None:
    assert not SILENT.blocked and str(SILENT.condition) == "unknown"
