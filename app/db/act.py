"""One act at the counter while its transaction is open: what a service may read, record and number."""

from __future__ import annotations

import hashlib
import re
import secrets
from collections.abc import Mapping
from dataclasses import field, replace
from datetime import date, datetime
from typing import Any

from app import settings as declared
from app import steps
from app.clock import Ids, moment, stamp
from app.db import journal
from app.db.engine import Connection
from app.db.journal import Tail
from app.db.projector import TOPICS, project
from app.db.series import LONGEST_NUMBER, TILL, TRAINING, Series, receipt_number, series_name
from app.domain.facts import Fact, canonical, content_of, link_hash
from app.domain.frozen import frozen
from app.domain.upcasting import newest
from app.errors import InvalidInput, Refused
from app.rights import Actor
from app.settings import Settings

CLOCK_JUMP_SECONDS = 60
_NUL = re.compile(rb"(?<!\\)(?:\\\\)*\\u0000")  # as JSON writes it; after a backslash of its own it is only words


@frozen
class OpenShift:
    """The shift that takes sales now."""

    id: str
    business_day: str


@frozen
class State:
    """What the next fact rests on. It is replaced whole after a commit, so a failed act leaves no trace of itself."""

    tail: Tail = field(default_factory=Tail)
    shift: OpenShift | None = None
    series: Mapping[str, Series] = field(default_factory=dict)
    settings: Settings = field(default_factory=Settings)


class Act:
    """What a service is handed: the actor, the time, the open transaction, and the state that grows with each fact."""

    def __init__(
        self, connection: Connection, state: State, ids: Ids, actor: Actor, now: datetime, training: bool
    ) -> None:
        self.connection = connection
        self.state = state
        self._ids = ids
        self.actor = actor
        self.now = now
        self.training = training
        self.facts: list[Fact] = []
        self.topics: set[str] = set()
        self.has_erased = False  # a person: what was in the log of them is to be gone soon

    @property
    def settings(self) -> Settings:
        return self.state.settings

    def new_id(self) -> str:
        return self._ids.new()

    def rows(self, sql: str, values: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
        return self.connection.rows(sql, values)

    def write(self, sql: str, values: Any = ()) -> None:
        """Change work in hand or a person record: never a projection, which only facts change."""
        self.connection.write(sql, values)

    def is_recorded(self, fact_id: str, type: str) -> bool:
        """Whether this fact stands in the journal, so that an act asked for twice is done once.

        Raises Refused where the id is that of a fact of another type: that act was another one.
        """
        rows = self.rows("SELECT type FROM journal WHERE id = ?", (fact_id,)) if fact_id else []
        if rows and rows[0][0] != type:
            raise Refused(f"This id is that of another act ({rows[0][0]}).", "Begin again.", code="id-taken")
        return bool(rows)

    def record(
        self, type: str, body: dict[str, Any], *, fact_id: str = "", business_day: str = "", shift: str | None = None
    ) -> Fact:
        """Append a fact and apply it to its projections, in this act's transaction."""
        at = stamp(self.now)
        written = canonical(body)
        if b"\\u0000" in written and _NUL.search(written):  # a pattern of many ways takes 0.1 ms of each sale
            raise InvalidInput("Some text holds a NUL, which ends a text in many programs.", "Type it again.")
        if type not in ("ClockJumped", "IncarnationStarted"):
            self._note_clock_jump(self.state.tail.at, at)
        tail, open_shift = self.state.tail, self.state.shift
        said = Fact(
            n=tail.n + 1,
            incarnation=tail.incarnation,
            seq=tail.seq + 1,
            id=fact_id or self.new_id(),
            type=type,
            schema=newest(type),
            actor=self.actor.id,
            shift=shift if shift is not None else (open_shift.id if open_shift else ""),
            at=at,
            business_day=business_day or (open_shift.business_day if open_shift else self.local_day()),
            training=self.training,
            body=written,
            content=b"",
            link=b"",
        )
        content = content_of(said)
        fact = replace(said, content=content, link=link_hash(tail.link, said.incarnation, said.seq, content))
        journal.insert(self.connection, fact)
        steps.reached("after_journal_row")
        project(self.connection, fact, body)
        steps.reached("after_projection")
        self.state = replace(self.state, tail=Tail(fact.n, fact.incarnation, fact.seq, fact.link, at))
        self.facts.append(fact)
        self.topics |= TOPICS.get(type, frozenset())
        return fact

    def begin_incarnation(self, reason: str, head: Mapping[str, Any]) -> Fact:
        """Live on as another: no number and no seq of the life before is taken again (decisions.md).

        ``head`` is what was seen elsewhere of that life: incarnation, seq and link as text; empty where nothing was.
        """
        tail = self.state.tail
        previous = {"incarnation": tail.incarnation.hex(), "seq": tail.seq, "link": tail.link.hex()} if tail.n else {}
        self.state = replace(self.state, tail=replace(tail, incarnation=secrets.token_bytes(16), seq=0), series={})
        begun = self.record("IncarnationStarted", {"reason": reason, "previous": previous, "head": dict(head)})
        self._note_clock_jump(tail.at, begun.at)  # after the fact that says where this life begins
        return begun

    def append_again(self, fact: Fact) -> None:
        """Put a fact of an earlier incarnation at the journal's end too: the same content, another link, no effect."""
        tail = self.state.tail
        link = link_hash(tail.link, tail.incarnation, tail.seq + 1, fact.content)
        again = replace(fact, n=tail.n + 1, incarnation=tail.incarnation, seq=tail.seq + 1, link=link)
        journal.insert(self.connection, again)
        steps.reached("after_journal_row")
        self.state = replace(self.state, tail=Tail(again.n, again.incarnation, again.seq, link, tail.at))
        self.facts.append(again)

    def _note_clock_jump(self, last: str, at: str) -> None:
        if last and at < last and (moment(last) - self.now).total_seconds() > CLOCK_JUMP_SECONDS:
            # Once: this fact carries the new time, so the ones after it no longer look back.
            self.record("ClockJumped", {"from": last, "to": at})

    def local_day(self) -> str:
        """Today's date where the shop is."""
        return self.now.astimezone(self.settings.zone).date().isoformat()

    def local_date(self) -> date:
        return date.fromisoformat(self.local_day())

    def open_shift(self) -> OpenShift:
        """The open shift, opened now without a float if there is none."""
        return self.state.shift or self.start_shift(0, self.local_day())

    def start_shift(self, float_minor: int, business_day: str) -> OpenShift:
        """Open a shift. Raises Refused while another is open."""
        if self.state.shift is not None:
            raise Refused("A shift is already open.", "Close it first with: cashwrap close-shift")
        shift = OpenShift(self.new_id(), business_day)
        self.record("ShiftOpened", {"shift": shift.id, "float": float_minor}, business_day=business_day, shift=shift.id)
        self.state = replace(self.state, shift=shift)
        return shift

    def end_shift(self, body: dict[str, Any]) -> Fact:
        fact = self.record("ShiftClosed", body)
        self.state = replace(self.state, shift=None)
        return fact

    def next_number(self, kind: str = "") -> tuple[str, str, int]:
        """The next number of a kind (receipts unless said), its series and its place in it.

        The projection of the fact that carries it takes it, so a failed act leaves no gap.
        """
        kind = kind or (TRAINING if self.training else TILL)
        series = self.state.series.get(kind) or self._open_series(kind)
        number = self._number(series)
        if len(number) > LONGEST_NUMBER:
            series = self._open_series(kind)
            number = self._number(series)
        taken = replace(series, last_n=series.last_n + 1)
        self.state = replace(self.state, series={**self.state.series, kind: taken})
        return number, taken.name, taken.last_n

    def _number(self, series: Series) -> str:
        return receipt_number(
            self.settings["store.code"], self.settings["register.code"], series.name, series.last_n + 1
        )

    def _open_series(self, kind: str) -> Series:
        incarnation = self.state.tail.incarnation
        taken = {row[0] for row in self.rows("SELECT name FROM series")}
        previous = self.rows("SELECT name, last_n FROM series WHERE kind = ? ORDER BY rowid DESC LIMIT 1", (kind,))
        place = 0
        while series_name(incarnation, kind, place) in taken:
            place += 1
        series = Series(series_name(incarnation, kind, place), kind, incarnation, place)
        closes = [previous[0][0], previous[0][1]] if previous else []
        self.record("SeriesOpened", {"series": series.name, "kind": kind, "place": place, "closes": closes})
        self.state = replace(self.state, series={**self.state.series, kind: series})
        return series

    def change_settings(self, values: Mapping[str, Any]) -> Fact:
        """Record new values; private texts go to the sealed table and only their hash into the fact."""
        body: dict[str, str] = {}
        for key, given in values.items():
            value = declared.checked(key, given)
            private = declared.SETTINGS[key].private and value
            body[key] = declared.sealed_reference(self.seal(value)) if private else declared.stored(value)
        fact = self.record("SettingChanged", {"values": body})
        self.state = replace(self.state, settings=read_settings(self.connection))
        return fact

    def seal(self, words: str, retain_until: str = "") -> str:
        """Keep free text outside the chain, where it can be erased, and return its salted hash for a body."""
        if not words:
            return ""
        salt = secrets.token_bytes(16)
        digest = hashlib.sha256(salt + words.encode()).hexdigest()
        self.write(
            "INSERT INTO sealed_texts (hash, salt, text, retain_until) VALUES (?, ?, ?, ?)",
            (digest, salt, words, retain_until),
        )
        return digest


def read_settings(connection: Connection) -> Settings:
    """The settings as the tables hold them now."""
    rows = connection.rows("SELECT key, value FROM settings")
    named = declared.sealed_hashes(row[1] for row in rows)  # only those: every invoice is a sealed text too
    marks = ", ".join("?" * len(named))
    sealed = connection.rows(f"SELECT hash, text FROM sealed_texts WHERE hash IN ({marks})", named) if named else []
    return declared.read({row[0]: row[1] for row in rows}, {row[0]: row[1] for row in sealed})
