"""How a link looks: amber only after a while without an answer, red only where somebody is needed."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.sync.loop import Standing
from ui.kit.hub_look import AWAY, CONNECTING, FETCHING, SILENT_SECONDS, SKEW, HubLook, look
from ui.kit.hub_words import strip_words, whole_words

BEGAN = 1000.0
WELL = Standing(fresh_at=2000.0, heard_at=2000.0)


@pytest.mark.parametrize(
    ("standing", "now", "tone", "code", "words"),
    [
        (WELL, 2001.0, "good", "", "Up to date"),
        (WELL, 2044.0, "good", "", "Up to date"),
        (WELL, 2045.0, "warn", AWAY, "Hub away"),
        (WELL, 2061.0, "warn", AWAY, "1 min old"),
        (WELL, 2000.0 + 3 * 3600, "warn", AWAY, "3 h old"),
        (WELL, 2000.0 + 5 * 86400, "warn", AWAY, "5 days old"),
        (Standing(problem="away", since=2000.0), BEGAN + 44, "muted", CONNECTING, "Connecting"),
        (Standing(problem="away", since=2000.0), BEGAN + 45, "warn", AWAY, "Hub away"),
        (Standing(fresh_at=2000.0, heard_at=2100.0), 2121.0, "good", "", "2 min old"),
        (Standing(0, 2044.0, "away", 2000.0, heard_at=2044.0), 2044.0, "good", "", "Up to date"),
        (Standing(4, 2045.0, "away", 2000.0, heard_at=2045.0), 2045.0, "warn", "", "Up to date"),  # takes nothing
        (Standing(0, 2000.0, "away", 2000.0, heard_at=9200.0), 9200.0, "warn", "", "2 h old"),  # tells half
        (Standing(0, None, "away", 2000.0, heard_at=2045.0), 2045.0, "warn", FETCHING, "Fetching"),
        (Standing(heard_at=2000.0), 2001.0, "muted", FETCHING, "Fetching"),
        (Standing(fresh_at=2000.0, heard_at=2000.0, skew=timedelta(minutes=-7)), 2001.0, "warn", SKEW, "Clock is off"),
        (Standing(fresh_at=2000.0, heard_at=2000.0, problem="revoked"), 2001.0, "bad", "revoked", "Look at Sync"),
        (Standing(problem="certificate"), 9000.0, "bad", "certificate", "Look at Sync"),
    ],
)
def test_tone_and_word(standing: Standing, now: float, tone: str, code: str, words: str) -> None:
    found = look(standing, now, BEGAN)
    assert (found.tone, found.code, strip_words(found)[0]) == (tone, code, words)
    assert SILENT_SECONDS == 45


def test_what_waits_is_told_once_it_does_not_go_up_at_once() -> None:
    waits = Standing(unsent=4, fresh_at=2000.0, heard_at=2000.0)
    assert look(waits, 2002.0, BEGAN, waits_since=2000.0).unsent == 0
    told = look(waits, 2003.0, BEGAN, waits_since=2000.0)
    assert strip_words(told) == ("Up to date", "4 to send")
    assert whole_words(told) == "Linked to the hub: Up to date. 4 records wait to be sent."
    assert look(waits, 2003.0, BEGAN).unsent == 0
    assert strip_words(HubLook("warn", AWAY, 5, 9, 250_000))[1] == "99,999+ to send"


def test_what_was_not_compared_is_not_said_to_wait() -> None:
    """After a start nobody knows what of it the hub has."""
    told = look(Standing(unsent=4), BEGAN + 3, BEGAN, waits_since=BEGAN, compared=False)
    assert strip_words(told) == ("Connecting", "4 to compare")
    assert whole_words(told) == "The hub is being asked. 4 records are not compared with the hub yet."
    assert whole_words(look(Standing(), BEGAN, BEGAN, compared=False)) == "The hub is being asked."


def test_the_clock_that_is_off_is_named() -> None:
    assert "7 min ahead of" in whole_words(HubLook("warn", SKEW, 0, 0, skew=-7))
    assert "7 min behind" in whole_words(HubLook("warn", SKEW, 0, 0, skew=7))
