"""The one interface to whatever is central: our own hub, or a commerce system that exists already."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from app.domain.days import Day
from app.domain.facts import Fact
from app.domain.pages import Page
from app.domain.people import Record
from app.sync.asked import Asked
from app.sync.protocol import Answer, Envelope, Head, Hello


class StreamReset(Exception):
    """The cursor is of another feed than the platform's present one: the stream is read from its beginning."""


class WentBack(Exception):
    """The platform lost some of what it was told: heads are compared before anything that it says can be learned."""


class Platform(Protocol):
    """What a register asks of a platform. Every call may raise PlatformUnreachable or PlatformRefused (app.errors)."""

    def hello(self, heads: Sequence[Head]) -> Hello:
        """How far the platform knows each of these incarnations, in the same order."""

    def push(self, envelope: Envelope) -> Answer:
        """Store facts; an answer means that they are stored, nothing else."""

    def drain(self, envelope: Envelope) -> Answer:
        """As ``push``, of a register that was put off: what it stores waits for a person."""

    def put_people(self, records: Sequence[Record]) -> Asked:
        """Hand in the records that were asked for; what is still asked for."""

    def missing_blobs(self, names: Sequence[str]) -> tuple[str, ...]:
        """Those of these blobs that the platform does not have."""

    def put_blob(self, name: str, packed: bytes) -> None:
        """Hand in a blob as it is kept, compressed (zlib)."""

    def lose_blob(self, name: str) -> None:
        """Say that a blob is lost here."""

    def pull(self, stream: str, cursor: str, is_known: bool = False) -> Page:
        """What changed after a cursor; "" for the beginning. Raises StreamReset, WentBack.

        ``is_known``: what was contained at this cursor is known here; a page without news may leave it out.
        """

    def journal(self, incarnation: bytes, after: int, limit: int) -> tuple[Fact, ...]:
        """This register's own facts of an incarnation as the platform has them."""

    def day(self, business_day: str) -> Day | None:
        """What the platform has of this register's business day; None where it keeps no such account."""
