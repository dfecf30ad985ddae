"""Words for printers: every state and every trouble has its own, and none is a code."""

from __future__ import annotations

import pytest

from app.devices.printer import PASSING, Condition, Outcome, PrinterProblem, Status
from app.devices.printer_memory import MemoryPrinter
from app.printing import PrinterState
from app.queries.print_jobs import PrintJob
from ui.kit.printer_words import strip_words, trouble_words

CODES = {
    *PASSING,
    "missing-package",
    "printer-address",
    "printer-width",
    "expired",
    "drawer-unsure",
    "no-drawer",
    "not-found",
}


@pytest.mark.parametrize("condition", [one for one in Condition if one is not Condition.UNKNOWN])
def test_each_state_has_its_word_on_the_strip(condition: Condition) -> None:
    word, tone = strip_words(PrinterState(condition, str(condition)), True)
    assert word and tone == {"ok": "good", "paper-low": "warn"}.get(str(condition), "bad")
    assert condition is Condition.OK or word != strip_words(PrinterState(Condition.OK, "ok"), True)[0]


@pytest.mark.parametrize("state", [None, PrinterState(), PrinterState(Condition.UNKNOWN, "none")])
def test_a_printer_that_cannot_say_is_as_well_as_its_last_paper(state: PrinterState | None) -> None:
    assert strip_words(state, True)[1] == "good" and strip_words(state, False)[1] == "bad"


@pytest.mark.parametrize("code", sorted(CODES))
def test_each_trouble_is_told_in_a_sentence(code: str) -> None:
    words = trouble_words(PrintJob("j", "o", "receipt", "failed", "as recorded", code))
    assert words.endswith(".") and words != "as recorded"


def test_what_has_no_words_yet_is_told_as_recorded_and_what_is_well_not_at_all() -> None:
    assert trouble_words(PrintJob("j", "o", "receipt", "failed", "as recorded", "new")) == "as recorded"
    assert "Nobody knows" in trouble_words(PrintJob("j", "o", "receipt", "unknown", "", "broken-off"))
    assert trouble_words(PrintJob("j", "o", "receipt", "sent", "")) == ""
    assert trouble_words(PrintJob("j", "o", "receipt", "sending", "", "paper-out"))


def test_blocked_means_that_nothing_would_come() -> None:
    assert [str(one) for one in Condition if Status(one, "").blocked] == ["paper-out", "cover-open", "offline"]
    with pytest.raises(PrinterProblem) as raised:
        MemoryPrinter(refuse=True).connect()
    assert raised.value.outcome is Outcome.NOTHING and raised.value.code in PASSING


@pytest.mark.parametrize("code", sorted(PASSING))
def test_a_drawer_that_stayed_shut_never_opens_by_itself(code: str) -> None:
    words = trouble_words(PrintJob("j", "o", "drawer", "failed", "as recorded", code))
    assert "key" in words and "by itself" not in words
