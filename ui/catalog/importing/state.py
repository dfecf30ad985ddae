"""What the import screen shows: one frozen state, whichever step it is at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum

from app.domain.frozen import frozen
from app.imports.preview import Sample

ROWS = "rows"  # the first rows, in place of what was found out about all of them


class Step(StrEnum):
    CHOOSE = "choose"
    LOOK = "look"
    RUN = "run"
    DONE = "done"


class Stage(StrEnum):
    """Where long work is: until it is ``SHOWING``, nothing is recorded."""

    WAITING = "waiting"  # for the catalogue, which is still being made
    READING = "reading"
    SHOWING = "showing"  # recorded; the catalogue is being made to show it


@frozen
class Trouble:
    """Why something could not be done, and what to do next; both in words, as they came."""

    code: str
    message: str
    hint: str = ""


@frozen
class FileFacts:
    """What a file turned out to be. ``rows`` is 0 while nobody counted them, ``size`` is in bytes."""

    path: str
    name: str
    size: int
    form: str
    encoding: str
    separator: str
    rows: int = 0
    sheets: tuple[str, ...] = ()
    sheet: str = ""
    has_stock: bool = False
    is_mapped: bool = False


@frozen
class ListColumn:
    """A column of the list: its heading, the field it is taken as ("" for none), and who said so.

    ``by`` is "guess", "kept" from the last time, "chosen" just now, or "" where nobody did.
    """

    title: str
    field: str = ""
    by: str = ""


@frozen
class Options:
    """``tax_class`` is for new items that the list names none for; ``mark`` the decimal mark, "" as it is found."""

    stock: bool = False
    sell_unpriced: bool = False
    tax_class: str = ""
    mark: str = ""


@frozen
class Progress:
    """``share`` is in thousandths of the whole, ``left`` in seconds or None while that cannot be told."""

    stage: Stage = Stage.WAITING
    rows: int = 0
    share: int = 0
    left: int | None = None


@frozen
class Counts:
    """What a list comes to. ``kinds`` is {outcome: {kind: rows}}, ``cut_at`` the line in whose middle it ends."""

    rows: int
    added: int
    changed: int
    same: int
    refused: int
    unpriced: int = 0
    stock: int = 0
    opened: int = 0
    cut_at: int = 0
    kinds: Mapping[str, Mapping[str, int]] = field(default_factory=dict)

    def total(self, outcome: str) -> int:
        return sum(self.kinds.get(outcome, {}).values())

    @property
    def changes_nothing(self) -> bool:
        return not self.added and not self.changed


@frozen
class TakenBack:
    """``kept`` products had sold or moved since and stay, no longer sold; ``left`` fields were changed since."""

    changed: int
    left: int
    kept: int


@frozen
class ImportTold:
    """Something to say once: "saved" (a report), "stopped", "too-late", "error"."""

    serial: int
    code: str
    detail: str = ""
    hint: str = ""


@frozen
class ImportState:
    """``outcome`` and ``kind`` say which remarks are listed (``ROWS`` for the first rows), ``listed`` counts lists."""

    step: Step = Step.CHOOSE
    recent: tuple[str, ...] = ()
    opening: str = ""  # the file that is being recognised
    trouble: Trouble | None = None
    file: FileFacts | None = None
    columns: tuple[ListColumn, ...] = ()
    samples: tuple[Sample, ...] = ()
    missing: tuple[str, ...] = ()
    kept: bool = False  # a mapping of last time is in use
    options: Options = field(default_factory=Options)
    checking: Progress | None = None
    check: Counts | None = None
    outcome: str = ROWS
    kind: str = ""
    listed: int = 0
    running: Progress | None = None
    stopping: bool = False
    done: Counts | None = None
    fact: str = ""
    undoing: bool = False
    back: Progress | None = None  # how far taking back is, once that can be told
    undone: TakenBack | None = None
    told: ImportTold | None = None

    @property
    def counts(self) -> Counts | None:
        """What is known by now of what the list comes to."""
        return self.done if self.step is Step.DONE else self.check

    @property
    def can_start(self) -> bool:
        nothing = self.check is not None and self.check.changes_nothing and not self.options.stock
        return self.step is Step.LOOK and not (self.missing or self.opening or self.trouble or nothing)
