"""The wire: what registers and platforms say to one another, as values and as JSON (sync.md 2.2, 2.3).

Hashes and incarnations are lower-case hexadecimal text on the wire; a body travels as the very text that was hashed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, field
from typing import Any

from app.domain.days import Day as Day
from app.domain.facts import Fact, content_of, link_hash
from app.domain.frozen import frozen
from app.domain.pages import Contained, Page, Row
from app.sync.admission import JOINED_TEXTS as JOINED_TEXTS
from app.sync.admission import LONGEST_TOKEN as LONGEST_TOKEN
from app.sync.admission import MOST_LIVES as MOST_LIVES
from app.sync.admission import UNUSED as UNUSED
from app.sync.admission import Joined as Joined
from app.sync.admission import Machine as Machine
from app.sync.admission import joined_json as joined_json
from app.sync.admission import joining_json as joining_json
from app.sync.admission import read_joined as read_joined
from app.sync.admission import read_machine as read_machine
from app.sync.agreed import Malformed as Malformed
from app.sync.agreed import a_flag, a_list, a_text, a_whole, an_amount, an_object, some_bytes
from app.sync.asked import MOST_ASKED as MOST_ASKED
from app.sync.asked import MOST_NAMES as MOST_NAMES
from app.sync.asked import Asked as Asked
from app.sync.asked import asked_json as asked_json
from app.sync.asked import read_asked as read_asked
from app.sync.asked import read_names as read_names
from app.sync.asked import read_records as read_records

PROTOCOL = 1
OLDEST_PROTOCOL = 1  # what is pushed in it is taken for ever
MOST_FACTS = 500  # of one envelope
LARGEST_BODY = 1 << 24  # signs of a fact's body: a sale of 2,000 lines has half a million
LARGEST_ENVELOPE = 1 << 22  # signs of the bodies that are sent together, where there is more than one
APPLIED, DUPLICATE, QUARANTINED, CONFLICT = "applied", "duplicate", "quarantined", "conflict"
OK, FORK, GAP, BAD_HASH = "ok", "fork", "gap", "bad-hash"
LONGEST_NAME = 200  # signs of what a merchant, a store or a register is called
NAMES = ("name", "store_name", "register_name")  # of the merchant, and of this register's store and its own
Json = dict[str, Any]


@frozen
class Head:
    """The last fact of an incarnation that one side has; seq 0 and no link for none at all."""

    incarnation: bytes
    seq: int
    link: bytes


@frozen
class Known:
    """What a platform answers to a register's head: its own, and its link where the register's ends, if it is there."""

    stored: Head
    link_at: bytes


@frozen
class Hello:
    """The platform's side of a reconnect: who it is, its clock (UTC text), and how far it knows each incarnation.

    ``protocol`` is the newest that both know; 0 where there is none: then nothing can be pulled, and still be pushed.
    ``revoked``: this register was put off; what it still has can be handed in and waits for a person. ``names`` are
    those of NAMES as they are now; none of a platform that does not tell them.
    """

    platform: str
    at: str
    known: tuple[Known, ...]
    protocol: int = PROTOCOL
    revoked: bool = False
    asked: Asked = Asked()
    names: Mapping[str, str] = field(default_factory=dict)


@frozen
class Envelope:
    """A contiguous run of facts of one incarnation; ``before`` is the link that the first of them builds on."""

    incarnation: bytes
    before: bytes
    facts: tuple[Fact, ...]


@frozen
class Result:
    """What became of one fact. ``code`` says why where it is quarantined or in conflict."""

    seq: int
    id: str
    status: str
    code: str = ""


@frozen
class Answer:
    """What became of an envelope: stored is a prefix of it, and ``stored`` the head that proves how far."""

    status: str
    stored: Head
    results: tuple[Result, ...] = ()
    asked: Asked = Asked()


def check_chain(envelope: Envelope, head: Head) -> tuple[str, tuple[Fact, ...]]:
    """Whether an envelope goes on from ``head``: a status, and those of its facts that come after it and hold together.

    What lies at or before the head is not looked at here: whoever stored it compares it.
    """
    link, seq = envelope.before, envelope.facts[0].seq if envelope.facts else head.seq + 1
    if seq > head.seq + 1:
        return GAP, ()
    if seq == head.seq + 1 and head.seq and link != head.link:
        return FORK, ()
    good: list[Fact] = []
    for fact in envelope.facts:
        if fact.seq != seq or fact.incarnation != envelope.incarnation:
            return BAD_HASH, tuple(good)
        if content_of(fact) != fact.content or link_hash(link, fact.incarnation, seq, fact.content) != fact.link:
            return BAD_HASH, tuple(good)
        if seq > head.seq:
            good.append(fact)
        elif seq == head.seq and fact.link != head.link:
            return FORK, ()
        link, seq = fact.link, seq + 1
    return OK, tuple(good)


# As JSON ------------------------------------------------------------------------------------------------------------


def envelope_json(envelope: Envelope) -> Json:
    return {
        "protocol": PROTOCOL,
        "incarnation": envelope.incarnation.hex(),
        "before": envelope.before.hex(),
        "facts": [_fact_json(fact) for fact in envelope.facts],
    }


def _fact_json(fact: Fact) -> Json:
    return {
        **fact.said(),
        "body": fact.body.decode(),
        "content": fact.content.hex(),
        "link": fact.link.hex(),
    }


def read_envelope(data: Any) -> Envelope:
    """Raises Malformed; the hashes are not looked at."""
    an_object(data, "the envelope")
    incarnation = some_bytes(data, "incarnation", 16)
    facts = a_list(data, "facts", MOST_FACTS)
    return Envelope(
        incarnation,
        some_bytes(data, "before", 32),
        tuple(read_fact(each, incarnation, n) for n, each in enumerate(facts)),
    )


def read_fact(data: Any, incarnation: bytes, n: int = 0) -> Fact:
    """One fact of an incarnation; ``n`` is its place in what is read. Raises Malformed."""
    an_object(data, f"fact {n}")
    written = a_text(data, "body", LARGEST_BODY).encode()
    return Fact(
        n=n,
        incarnation=incarnation,
        seq=a_whole(data, "seq", 1),
        id=a_text(data, "id", 64),
        type=a_text(data, "type", 64),
        schema=a_whole(data, "schema", 0),
        actor=a_text(data, "actor", 64),
        shift=a_text(data, "shift", 64),
        at=a_text(data, "at", 40),
        business_day=a_text(data, "business_day", 10),
        training=a_flag(data, "training"),
        body=written,
        content=some_bytes(data, "content", 32),
        link=some_bytes(data, "link", 32),
    )


def facts_json(facts: Iterable[Fact]) -> list[Json]:
    return [_fact_json(fact) for fact in facts]


def head_json(head: Head) -> Json:
    return {"incarnation": head.incarnation.hex(), "seq": head.seq, "link": head.link.hex()}


def read_head(data: Any) -> Head:
    """Raises Malformed."""
    an_object(data, "a head")
    seq = a_whole(data, "seq", 0)
    return Head(some_bytes(data, "incarnation", 16), seq, some_bytes(data, "link", 32 if seq else 0))


def hello_json(hello: Hello) -> Json:
    known = [{"stored": head_json(one.stored), "link_at": one.link_at.hex()} for one in hello.known]
    said = {"protocol": hello.protocol, "platform": hello.platform, "at": hello.at, "revoked": hello.revoked}
    return {**said, "known": known, "asked": asked_json(hello.asked), "names": dict(hello.names)}


def read_hello(data: Any) -> Hello:
    """Raises Malformed."""
    an_object(data, "the hello")
    known = []
    for each in a_list(data, "known", 10_000):
        an_object(each, "a known head")
        link_at = a_text(each, "link_at", 64)
        known.append(Known(read_head(each.get("stored")), some_bytes(each, "link_at", 32) if link_at else b""))
    said = a_text(data, "platform", 64), a_text(data, "at", 40)
    chosen, revoked = a_whole(data, "protocol", 0), a_flag(data, "revoked")
    told = an_object(data.get("names", {}), "the names")  # an older hub tells none
    names = {name: a_text(told, name, LONGEST_NAME) for name in NAMES if name in told}
    return Hello(*said, tuple(known), chosen, revoked, read_asked(data.get("asked")), names)


def heads_json(heads: Iterable[Head]) -> Json:
    """What a register says first: which protocols it knows, and how far it is itself."""
    return {"protocols": [OLDEST_PROTOCOL, PROTOCOL], "heads": [head_json(head) for head in heads]}


def read_heads(data: Any) -> tuple[tuple[Head, ...], int]:
    """The heads, and the newest protocol that both sides know or 0. Raises Malformed."""
    an_object(data, "the hello")
    known = a_list(data, "protocols", 2)
    if len(known) != 2 or not all(type(each) is int for each in known):
        raise Malformed("protocols is not the oldest and the newest")
    newest = min(known[1], PROTOCOL)
    heads = tuple(read_head(each) for each in a_list(data, "heads", 10_000))
    return heads, newest if newest >= max(known[0], OLDEST_PROTOCOL) else 0


def answer_json(answer: Answer) -> Json:
    return {
        "status": answer.status,
        "stored": head_json(answer.stored),
        "results": [{"seq": one.seq, "id": one.id, "status": one.status, "code": one.code} for one in answer.results],
        "asked": asked_json(answer.asked),
    }


def read_answer(data: Any) -> Answer:
    """Raises Malformed."""
    an_object(data, "the answer")
    results = tuple(
        Result(a_whole(each, "seq", 1), a_text(each, "id", 64), a_text(each, "status", 20), a_text(each, "code", 40))
        for each in (an_object(one, "a result") for one in a_list(data, "results", MOST_FACTS))
    )
    return Answer(a_text(data, "status", 20), read_head(data.get("stored")), results, read_asked(data.get("asked")))


def day_json(day: Day) -> Json:
    return asdict(day)


def read_day(data: Any) -> Day:
    """Raises Malformed."""
    an_object(data, "the day")
    counts = (a_whole(data, name, 0) for name in ("sales", "refunds"))
    sums = (an_amount(data, name) for name in ("total_minor", "cash_minor"))
    return Day(a_text(data, "business_day", 10), *counts, *sums)


def page_json(page: Page) -> Json:
    return {
        "stream": page.stream,
        "cursor": page.cursor,
        "is_last": page.is_last,
        "restarts": page.restarts,
        "contains": _contains_json(page.contains),
        "ahead": _contains_json(page.ahead),
        "ahead_rows": page.ahead_rows,
        "rows": [[row.entity, row.id, row.revision, row.values] for row in page.rows],
    }


def _contains_json(contains: Iterable[Contained]) -> list[Json]:
    return [
        {"incarnation": one.incarnation.hex(), "upto": one.upto, "link": one.link.hex(), "without": one.without}
        for one in contains
    ]


def read_page(data: Any) -> Page:
    """Raises Malformed."""
    an_object(data, "the page")
    rows = tuple(_row(each) for each in a_list(data, "rows", 10_000_000))
    return Page(
        a_text(data, "stream", 100),
        a_text(data, "cursor", 400),
        a_flag(data, "is_last"),
        _read_contains(data, "contains"),
        rows,
        a_flag(data, "restarts"),
        _read_contains(data, "ahead"),
        a_whole(data, "ahead_rows", 0),
    )


def _read_contains(data: Mapping[str, Any], name: str) -> tuple[Contained, ...]:
    contains = []
    for each in (an_object(one, name) for one in a_list(data, name, 10_000)):
        without = tuple(a_list(each, "without", 1_000_000))
        if not all(type(seq) is int for seq in without):
            raise Malformed("without is no list of numbers")
        contains.append(
            Contained(
                some_bytes(each, "incarnation", 16), a_whole(each, "upto", 1), some_bytes(each, "link", 32), without
            )
        )
    return tuple(contains)


def _row(data: Any) -> Row:
    if not isinstance(data, list) or len(data) != 4:
        raise Malformed("a row is no list of four")
    entity, id, revision, values = data
    if not (isinstance(entity, str) and isinstance(id, str) and type(revision) is int):
        raise Malformed("a row does not say what it is")
    if values is not None and not isinstance(values, dict):
        raise Malformed("a row's values are no object")
    return Row(entity, id, revision, values)
