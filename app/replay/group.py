"""Lines of a file gathered into documents, one business day at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Generic, TypeVar

from app.replay.ids import act_id

Entry = TypeVar("Entry")


@dataclass(slots=True)
class Document(Generic[Entry]):
    """The lines of one invoice or basket; ``at`` is the time of its first line."""

    number: str
    at: datetime
    entries: list[Entry] = field(default_factory=list)


def documents(lines: Iterable[tuple[str, datetime, Entry]]) -> Iterator[Document[Entry]]:
    """The documents in the order they begin; a document's lines may be parted by others of the same day.

    A document keeps the time of its first line whatever its later lines say (the published shop has invoices
    written over the turn of a minute, one of them around another invoice).
    """
    opened: dict[str, Document[Entry]] = {}
    today = None
    for number, at, entry in lines:
        document = opened.get(number)
        if document is None:
            if today != at.date():
                yield from opened.values()
                opened.clear()
                today = at.date()
            document = opened[number] = Document(number, at)
        document.entries.append(entry)
    yield from opened.values()


class Namer:
    """Gives each document its id; a number that comes again at the same time gets one of its own, not the first's."""

    def __init__(self, kind: str) -> None:
        self._kind = kind
        self._given: dict[str, int] = {}

    def __call__(self, number: str, at: datetime, part: str = "") -> str:
        made = act_id(self._kind, number, at, part)
        again = self._given.get(made, 0)
        self._given[made] = again + 1
        return act_id(self._kind, number, at, f"{part}#{again + 1}") if again else made
