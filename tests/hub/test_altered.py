"""Envelopes that are altered under way: what came there is proved by hashes, and what did not is sent again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from pysqlite3 import dbapi2 as sqlite
from sqlalchemy import func, select

from app.domain.facts import Fact
from app.errors import PlatformUnreachable
from app.hub.hub import Hub
from app.hub.schema import incarnations
from app.queries.linking import heads
from app.register import Register
from app.sync.link import REFUSALS, Link
from app.sync.protocol import Answer, Envelope
from tests.hub.direct import Direct, push
from tests.hub.facts import Journal
from tests.hub.members import office_of
from tests.shop import facts_of, ring

Altering = Callable[[Fact], Fact]
WAYS: dict[str, Altering] = {
    "body": lambda fact: replace(fact, body=fact.body.replace(b"1", b"2", 1)),
    "content": lambda fact: replace(fact, content=bytes([fact.content[0] ^ 1]) + fact.content[1:]),
    "link": lambda fact: replace(fact, link=bytes([fact.link[0] ^ 1]) + fact.link[1:]),
}


class Line(Direct):
    """``altered`` says how often, from which fact on and how what is sent comes out otherwise."""

    def __init__(self, hub: Hub, code: str) -> None:
        office = office_of(hub)
        merchant = office.add_merchant("Shop")
        super().__init__(hub, office.add_register(merchant, office.add_store(merchant, "1"), code))
        self.times, self.place, self.way = 0, 0, WAYS["body"]
        self.answers: list[Answer] = []

    def push(self, envelope: Envelope) -> Answer:
        if self.times:
            self.times -= 1
            sold = next(n for n, fact in enumerate(envelope.facts) if n >= self.place and b"1" in fact.body)
            before, after = envelope.facts[:sold], envelope.facts[sold + 1 :]
            envelope = replace(envelope, facts=(*before, self.way(envelope.facts[sold]), *after))
        self.answers.append(super().push(envelope))
        return self.answers[-1]


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    with closing(Register.open(tmp_path / "till", settings={"country": "GB", "currency": "GBP"})) as made:
        yield made


def stored(line: Line, register: Register) -> int:
    (head,) = register.ask(heads)
    there = line.hub.journal(line.sender, head.incarnation, 0)
    assert [(one.content, one.link) for one in there] == [
        (one.content, one.link) for one in facts_of(register)[: len(there)]
    ]
    return len(there)


def test_of_a_life_that_does_not_hold_together_not_even_the_name_is_kept(hub: Hub) -> None:
    line, journal, rootless = Line(hub, "1"), Journal(), Journal()
    journal.sell("tea")
    rootless.facts.clear()
    rootless.sell("tea")
    whole = journal.envelope()
    refused = {
        "bad-hash": replace(whole, facts=(WAYS["content"](whole.facts[0]), whole.facts[1])),
        "gap": journal.envelope(2),
    }
    for send in (hub.push, hub.drain):
        assert {status: send(line.sender, sent).status for status, sent in refused.items()} == {
            status: status for status in refused
        }
        assert send(line.sender, rootless.envelope()).status == "bad-hash"
        assert send(line.sender, replace(whole, facts=())).stored.seq == 0
    known = select(func.count()).select_from(incarnations)
    assert hub.database.read(lambda connection: connection.scalar(known)) == 0
    assert hub.push(line.sender, whole).stored.seq == 2


@pytest.mark.parametrize("way", WAYS)
def test_what_was_altered_under_way_is_not_stored_and_sent_again(hub: Hub, register: Register, way: str) -> None:
    line = Line(hub, "1")
    link = Link(register, line)
    push(link)
    before = stored(line, register)
    ring(register)
    line.times, line.way = 1, WAYS[way]
    with pytest.raises(PlatformUnreachable):
        push(link)
    assert line.answers[-1].status == "bad-hash" and stored(line, register) == before
    push(link)  # the loop comes again by itself
    assert stored(line, register) == len(facts_of(register)) and not link.told.damaged


def test_what_came_before_an_altered_fact_is_stored_and_the_rest_sent_at_once(hub: Hub, register: Register) -> None:
    line = Line(hub, "1")
    link = Link(register, line)
    for _ in range(3):
        ring(register)
    line.times, line.place = 1, 4
    assert link.push()
    assert line.answers[-1].status == "bad-hash" and 0 < stored(line, register) < len(facts_of(register))
    push(link)
    assert stored(line, register) == len(facts_of(register)) and not link.told.damaged


def test_a_line_that_alters_it_every_time_needs_somebody(hub: Hub, register: Register) -> None:
    line = Line(hub, "1")
    link = Link(register, line)
    push(link)
    for once_more in (0, 1):
        ring(register)
        line.times = REFUSALS - 1 + once_more
        for _ in range(REFUSALS - 1):
            with pytest.raises(PlatformUnreachable):
                push(link)
        push(link)
        assert bool(link.told.damaged) == bool(once_more)  # what went well in between begins the count anew


def test_a_journal_that_is_damaged_itself_needs_somebody_at_once(hub: Hub, register: Register, tmp_path: Path) -> None:
    line = Line(hub, "1")
    link = Link(register, line)
    push(link)
    ring(register)
    last = facts_of(register)[-1]
    with closing(sqlite.connect(tmp_path / "till" / "ledger.db")) as file:
        file.execute("DROP TRIGGER journal_no_update")
        file.execute("UPDATE journal SET body = ? WHERE n = ?", (last.body.replace(b"1", b"2", 1), last.n))
        file.commit()
    push(link)
    assert link.told.damaged == {last.incarnation}
    assert line.answers[-1].status == "bad-hash" and stored(line, register) == last.seq - 1
