"""What is said in a log stays one record a line, and no text forges a record of its own or reaches a report."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.logs import log_folder, shareable, start_log
from tests.hostile.texts import TEXTS

FORGED = '{"said": "forged"}'
LINE_ENDS = ("\n", "\r", "\r\n", "\v", "\f", "\x1c", "\x85", "\u2028", "\u2029")


@pytest.fixture
def log(tmp_path: Path) -> Iterator[logging.Handler]:
    """Asked by itself: half a sign in what pytest hears of a test ends the process that gathers the results."""
    handler = start_log(tmp_path)
    logging.getLogger().removeHandler(handler)
    yield handler
    handler.close()


RECORDS = {**TEXTS, **{f"forged-{place}": f"{end}{FORGED}{end}" for place, end in enumerate(LINE_ENDS)}}


@pytest.mark.parametrize("name", RECORDS)
def test_a_text_in_a_record_stays_in_it(log: logging.Handler, tmp_path: Path, name: str) -> None:
    text = RECORDS[name]
    log.handle(logging.LogRecord("hostile", logging.WARNING, "", 0, "no backup was made: %s", (text,), None))
    lines = (log_folder(tmp_path) / "cashwrap.log").read_bytes().removesuffix(b"\n").split(b"\n")
    assert len(lines) == 1
    assert [sign for sign in lines[0].decode() if ord(sign) < 32] == []
    told = [json.loads(line) for line in shareable(tmp_path)]
    assert [one["said"] for one in told] == ["no backup was made: %s"]
    assert not text.strip() or ascii(text[:40]) not in ascii(told)
