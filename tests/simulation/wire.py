"""The wire: every request and answer as JSON, and what may happen to either."""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any

from app.domain.days import Day
from app.domain.facts import Fact
from app.domain.pages import Page
from app.domain.people import Record
from app.errors import PlatformRefused, PlatformUnreachable
from app.hub.applying import Sender
from app.hub.feed import FeedReset
from app.hub.owners import NotYours
from app.sync import asked, protocol
from app.sync.asked import Asked
from app.sync.platform import StreamReset
from app.sync.protocol import Answer, Envelope, Head, Hello
from tests.simulation import watch
from tests.simulation.hubs import Crash, SimulatedHub

OF_ANY = ("lost-request", "lost-answer", "hub-crash", "torn-answer")  # of any request
OF_ENVELOPES = ("twice", "late", "part", "reordered", "spoiled")  # these wait for the next envelope
FAULTS = (*OF_ANY, *OF_ENVELOPES)


class Wire:
    """A register's platform: the hub behind a line that may fail. ``fault`` names what happens to the next request, or
    to the next envelope.
    """

    def __init__(
        self, hub: SimulatedHub, sender: Sender, chance: random.Random, counts: Counter[str], seen: list[str]
    ) -> None:
        self._hub = hub
        self._sender = sender
        self._chance = chance
        self._counts = counts
        self._seen = seen  # what was wrong, in words
        self.fault = ""
        self.late: list[tuple[Envelope, bool]] = []  # and whether they were drained
        self.late_people: list[tuple[Record, ...]] = []  # records that come a second time, long after

    def hello(self, heads: Sequence[Head]) -> Hello:
        sent = [protocol.read_head(over(protocol.head_json(head))) for head in heads]

        def greet() -> Any:
            return protocol.hello_json(replace(self._hub.hub.hello(self._sender, sent), revoked=self.is_put_off))

        return protocol.read_hello(self._ask(greet))

    @property
    def is_put_off(self) -> bool:
        """Whether the hub serves this register no more; it still takes what was recorded, as app.hub.web has it."""
        with watch.opened(self._hub.path) as hub:
            return bool(
                hub.execute("SELECT revoked_at FROM registers WHERE id = ?", (self._sender.register,)).fetchone()[0]
            )

    def _serve(self) -> None:
        if self.is_put_off:
            raise PlatformRefused("this register was put off", "revoked")

    def push(self, envelope: Envelope) -> Answer:
        return self._stored(envelope, is_drained=False)

    def drain(self, envelope: Envelope) -> Answer:
        self._counts["drained"] += 1
        return self._stored(envelope, is_drained=True)

    def _take(self, envelope: Envelope, is_drained: bool) -> Answer:
        """The hub's answer, each state that an envelope and its facts come to counted."""
        if is_drained:
            answer = self._hub.hub.drain(self._sender, envelope)
        else:
            self._serve()
            answer = self._hub.hub.push(self._sender, envelope)
        self._counts[f"envelope-{answer.status}"] += 1
        self._counts.update(f"fact-{one.status}{one.code and '-'}{one.code}" for one in answer.results)
        return answer

    def _stored(self, envelope: Envelope, *, is_drained: bool) -> Answer:
        sent = protocol.read_envelope(over(protocol.envelope_json(envelope)))
        fault = self._struck(len(sent.facts))
        if fault == "late":
            self.late.append((sent, is_drained))
            raise PlatformUnreachable("it is still on its way")
        if fault == "twice":
            self._take(sent, is_drained)
        if fault == "part":  # as a hub does that takes no more at once
            sent = replace(sent, facts=sent.facts[: self._chance.randint(1, len(sent.facts))])
        if fault == "reordered":  # what comes later is there first; the rest comes when it comes
            earlier, sent = _parted(sent, self._chance.randrange(1, len(sent.facts)))
            self.late.append((earlier, is_drained))
        if fault == "spoiled":
            sent = _spoiled(sent, self._chance)
        said = self._ask(lambda: protocol.answer_json(self._take(sent, is_drained)))
        answer = protocol.read_answer(said)
        words = watch.stored(self._hub.path, answer)
        if fault == "spoiled" and answer.status == protocol.OK:
            words = f"an envelope was taken that was altered under way, up to seq {answer.stored.seq}"
        if words:
            self._seen.append(words)
        return answer

    def _struck(self, facts: int) -> str:
        """What befalls this envelope; nothing else that is about envelopes does."""
        fault = self.fault
        if fault not in OF_ENVELOPES or (fault == "reordered" and facts < 2):
            return ""
        self.fault = ""
        self._counts[fault] += 1
        return fault

    def pull(self, stream: str, cursor: str, is_known: bool = False) -> Page:
        limit = self._chance.choice((1, 3, 20, 500))

        def pull() -> Any:
            self._serve()
            try:
                return protocol.page_json(self._hub.hub.pull(self._sender, stream, cursor, limit, is_known=is_known))
            except FeedReset as problem:
                self._counts["feed-reset"] += 1
                raise StreamReset(stream) from problem

        return protocol.read_page(self._ask(pull))

    def day(self, business_day: str) -> Day:
        return protocol.read_day(self._ask(lambda: protocol.day_json(self._hub.hub.day(self._sender, business_day))))

    def journal(self, incarnation: bytes, after: int, limit: int) -> tuple[Fact, ...]:
        found = self._ask(lambda: protocol.facts_json(self._hub.hub.journal(self._sender, incarnation, after, limit)))
        return tuple(protocol.read_fact(each, incarnation) for each in found)

    def put_people(self, records: Sequence[Record]) -> Asked:
        sent = asked.read_records(over(asked.records_json(records)))
        if self.fault == "twice":
            self.fault = ""
            self._counts["twice"] += 1
            self._hub.hub.put_people(self._sender, sent)
        said = self._ask(lambda: asked.asked_json(self._hub.hub.put_people(self._sender, sent)))
        if self._chance.random() < 0.2:
            self.late_people.append(sent)
        return asked.read_asked(said)

    def missing_blobs(self, names: Sequence[str]) -> tuple[str, ...]:
        return tuple(self._ask(lambda: self._hub.hub.missing_blobs(self._sender, asked.read_names(list(names)))))

    def put_blob(self, name: str, packed: bytes) -> None:
        self._ask(lambda: self._hub.hub.put_blob(self._sender, name, packed))

    def lose_blob(self, name: str) -> None:
        self._ask(lambda: self._hub.hub.lose_blob(self._sender, name))

    def deliver_late(self) -> None:
        """Something sent long ago comes in now."""
        if self.late_people:
            self._hub.hub.put_people(self._sender, self.late_people.pop(0))
        if self.late:
            with suppress(PlatformRefused):
                self._take(*self.late.pop(self._chance.randrange(len(self.late))))
            self._counts["late-delivered"] += 1

    def _ask(self, serve: Callable[[], Any]) -> Any:
        fault = ""
        if self.fault in OF_ANY:
            fault, self.fault = self.fault, ""
            self._counts[fault] += 1
        if fault == "lost-request":
            raise PlatformUnreachable("the request was lost")
        try:
            with self._hub.crashing(fault == "hub-crash"):
                answer = over(serve())
        except Crash as problem:
            raise PlatformUnreachable("the hub went down") from problem
        except NotYours as problem:
            raise PlatformRefused(str(problem)) from problem
        if fault == "lost-answer":
            raise PlatformUnreachable("the answer was lost")
        if fault == "torn-answer":
            raise PlatformUnreachable("the answer was cut in the middle")
        return answer


def over(data: Any) -> Any:
    """As it comes out at the other end."""
    return json.loads(json.dumps(data))


def _parted(envelope: Envelope, at: int) -> tuple[Envelope, Envelope]:
    """The first so many facts, and the others."""
    first, rest = envelope.facts[:at], envelope.facts[at:]
    return replace(envelope, facts=first), replace(envelope, before=first[-1].link, facts=rest)


def _spoiled(envelope: Envelope, chance: random.Random) -> Envelope:
    """One sign of one fact's body is another, or one bit of one of its hashes."""
    place, field = chance.randrange(len(envelope.facts)), chance.choice(("body", "content", "link"))
    fact = envelope.facts[place]
    value = bytearray(getattr(fact, field))
    if field == "body":
        at = chance.choice([at for at, sign in enumerate(value) if chr(sign).isalnum() and sign < 128] or [0])
        value[at] = ord("7") if value[at] != ord("7") else ord("3")
    else:
        value[chance.randrange(len(value))] ^= 1 << chance.randrange(8)
    spoiled = replace(fact, **{field: bytes(value)})
    return replace(envelope, facts=(*envelope.facts[:place], spoiled, *envelope.facts[place + 1 :]))
