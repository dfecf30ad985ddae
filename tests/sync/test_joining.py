"""Why a till could not join, in plain words; what the programs call it goes to the log alone."""

from __future__ import annotations

import logging
import re
import socket

import pytest

from app.domain.linked import Joining
from app.errors import Refused
from app.sync.joining import answered
from app.sync.platforms import hub
from tests.sync.platforms.test_hub import JSON, saying


def refusal(url: str) -> Refused:
    with pytest.raises(Refused) as found:
        answered(Joining(url, "CODE", "secret"))
    return found.value


def is_plain(words: str) -> bool:
    """No name of a program's, in brackets or without."""
    return not re.search(r"[()]|[a-z][A-Z]", words)


def test_a_hub_that_does_not_answer_in_time_is_told_in_plain_words(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(hub, "READ_SECONDS", 0.05)
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        url = f"http://127.0.0.1:{silent.getsockname()[1]}"
        with caplog.at_level(logging.INFO):
            told = refusal(url)
    assert (told.code, told.message) == ("hub-away", f"The hub at {url} does not answer.")
    assert "ReadTimeout" in caplog.text


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ((404, {"Content-Type": "text/html"}, b"<html>"), "is no hub, or is not well."),
        ((200, JSON, b'{"token": 1}'), "is no hub, or is not well."),
        ((503, {**JSON, "Retry-After": "5"}, b"{}"), "has no time now."),
        ((403, JSON, b'{"code": "odd", "message": "OddError (7)"}'), "The hub refused to take this till in."),
    ],
)
def test_whoever_else_answers_is_told_in_plain_words(
    said: tuple[int, dict[str, str], bytes], words: str, caplog: pytest.LogCaptureFixture
) -> None:
    with saying(said) as url, caplog.at_level(logging.INFO):
        told = refusal(url)
    assert told.message.endswith(words) and is_plain(told.message) and is_plain(told.hint)
    assert "joining" in caplog.text
