"""The log of this machine: JSON lines, rotated by size, one record a line, with nothing in it that names a person.

Each line keeps the words as the program has them (``said``) beside what they became (``text``), so that a report for
somebody else can carry the first and leave the second at home.
"""

from __future__ import annotations

import json
import logging
import re
import traceback
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

from platformdirs import user_state_path

LARGEST_BYTES, KEPT = 1024 * 1024, 5
_MASKS = (
    (re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"), "<e-mail>"),
    (re.compile(r"(?<!\d)(?:\d[ -]?){13,19}(?!\d)"), "<number>"),  # a card's own number is never written anywhere
    (re.compile(r"\+?\d[\d ()/-]{7,}\d"), "<phone>"),
)


def masked(text: str) -> str:
    """``text`` without e-mail addresses, telephone numbers and long numbers, on one line."""
    for pattern, mask in _MASKS:
        text = pattern.sub(mask, text)
    return text


class _Lines(logging.Formatter):
    """A record as one line of JSON: line ends inside a text cannot begin a record of their own."""

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, Any] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "from": record.name,
            "said": str(record.msg)[:500],
            "text": masked(record.getMessage())[:2000],
        }
        if record.exc_info and record.exc_info[1] is not None:
            line["error"] = type(record.exc_info[1]).__name__
            line["trace"] = list(_frames(record.exc_info[1]))
        return json.dumps(line, ensure_ascii=False)


class _Rotated(logging.FileHandler):
    """A file that makes room for the next when it is full; the library's own reads sockets and pickle at each start."""

    def emit(self, record: logging.LogRecord) -> None:
        with suppress(OSError):  # a file that cannot be opened again must not end what was to be logged
            super().emit(record)
        if self.stream is not None and self.stream.tell() >= LARGEST_BYTES:
            self.stream.close()
            self.stream = None  # opened again with the next record
            with suppress(OSError):
                self._move_on(Path(self.baseFilename))

    def _move_on(self, path: Path) -> None:
        numbered = [path, *(path.with_name(f"{path.name}.{n}") for n in range(1, KEPT + 1))]
        for newer, older in reversed(list(pairwise(numbered))):
            if newer.exists():
                newer.replace(older)


def _frames(error: BaseException) -> Iterator[str]:
    """Where an error came from; never the values that were there."""
    for frame in traceback.extract_tb(error.__traceback__)[-20:]:
        yield f"{Path(frame.filename).name}:{frame.lineno} {frame.name}"


def own_state() -> Path:
    """Where this user's states are kept, the log among them."""
    return user_state_path("cashwrap")


def log_folder(state: Path) -> Path:
    return state / "logs"


def start_log(state: Path | None = None) -> logging.Handler:
    """Write what the program logs from now on under ``state``, else where the user's own states are.

    A disk that refuses costs the log and nothing else.
    """
    folder = log_folder(state if state is not None else own_state())
    handler: logging.Handler = logging.NullHandler()
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        handler = _Rotated(folder / "cashwrap.log", encoding="utf-8", delay=True, errors="backslashreplace")
    handler.setLevel(logging.INFO)
    handler.setFormatter(_Lines())
    logging.getLogger().addHandler(handler)
    return handler


def shareable(state: Path, most: int = 2000) -> Iterator[str]:
    """The newest ``most`` records as lines that may be given away: the program's words, none that came from outside."""
    lines: list[str] = []
    for path in sorted(log_folder(state).glob("cashwrap.log*"), reverse=True):
        with suppress(OSError, UnicodeDecodeError):
            lines += path.read_text("utf-8").removesuffix("\n").split("\n")  # U+2028 in a record ends no line
    for line in lines[-most:]:
        try:
            record = json.loads(line)
        except ValueError:  # the line a power cut left half
            continue
        if isinstance(record, dict):
            record.pop("text", None)
            yield json.dumps(record, ensure_ascii=False)
