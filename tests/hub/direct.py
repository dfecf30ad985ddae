"""A hub as a register's platform without a wire between them: everything still goes through JSON and back."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from app.domain.facts import Fact
from app.domain.pages import Page
from app.domain.people import Record
from app.hub.applying import Sender
from app.hub.feed import FeedReset
from app.hub.hub import Hub
from app.sync import asked, protocol
from app.sync.asked import Asked
from app.sync.link import STREAMS, Link
from app.sync.platform import StreamReset
from app.sync.protocol import Answer, Envelope, Head, Hello


class Direct:
    """``sent`` names what was asked of the hub, in order."""

    def __init__(self, hub: Hub, sender: Sender) -> None:
        self.hub, self.sender = hub, sender
        self.sent: list[str] = []

    def hello(self, heads: Sequence[Head]) -> Hello:
        self.sent.append("hello")
        return protocol.read_hello(over(protocol.hello_json(self.hub.hello(self.sender, heads))))

    def push(self, envelope: Envelope) -> Answer:
        self.sent.append("push")
        sent = protocol.read_envelope(over(protocol.envelope_json(envelope)))
        return protocol.read_answer(over(protocol.answer_json(self.hub.push(self.sender, sent))))

    def put_people(self, records: Sequence[Record]) -> Asked:
        self.sent.append("put_people")
        sent = asked.read_records(over(asked.records_json(records)))
        return asked.read_asked(over(asked.asked_json(self.hub.put_people(self.sender, sent))))

    def missing_blobs(self, names: Sequence[str]) -> tuple[str, ...]:
        self.sent.append("missing_blobs")
        return self.hub.missing_blobs(self.sender, names)

    def put_blob(self, name: str, packed: bytes) -> None:
        self.sent.append("put_blob")
        self.hub.put_blob(self.sender, name, packed)

    def lose_blob(self, name: str) -> None:
        self.sent.append("lose_blob")
        self.hub.lose_blob(self.sender, name)

    def pull(self, stream: str, cursor: str, is_known: bool = False) -> Page:
        try:
            page = self.hub.pull(self.sender, stream, cursor, is_known=is_known)
            return protocol.read_page(over(protocol.page_json(page)))
        except FeedReset as problem:
            raise StreamReset(stream) from problem

    def journal(self, incarnation: bytes, after: int, limit: int) -> tuple[Fact, ...]:
        return self.hub.journal(self.sender, incarnation, after, limit)


def over(data: Any) -> Any:
    return json.loads(json.dumps(data))


def push(link: Link) -> None:
    """Send all that waits."""
    for _ in range(1000):
        if not link.push():
            return
    raise AssertionError("it never ends")


def pull(link: Link) -> None:
    for stream in STREAMS:
        while link.pull(stream):
            pass


def meet(*links: Link) -> None:
    """Everybody sends, then everybody learns."""
    for one in links:
        push(one)
    for one in links:
        pull(one)
