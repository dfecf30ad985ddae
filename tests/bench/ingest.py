"""What a hub's process works for a sale pushed in hundreds, beside an endpoint that only stores the same rows.

Real sales of ten lines from a real register, to a hub with all its rules on PostgreSQL. Each round sends another life
of the register to either, so that every fact is new to both.
"""

from __future__ import annotations

import gzip
import json
import uuid
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from statistics import median

import requests

from app.db import journal
from app.db.reader import Reader
from app.domain.facts import GENESIS, Fact, canonical, content_of, link_hash
from app.domain.pricing import price, rules_for
from app.domain.tender import Tender, TenderKind
from app.register import Register
from app.services.checkout import complete_sale
from app.sync import protocol
from app.sync.protocol import Envelope
from tests.bench.carts import cart
from tests.bench.hubs import Members, Served, on_postgres, postgres_cpu, served
from tests.bench.result import Case, Result
from tests.bench.rounds import workshop

LINES, BATCH, LIMIT = 10, 100, 3.0


def run(quick: bool) -> Result:
    batches, rounds = (2, 1) if quick else (20, 5)
    with workshop() as folder, ExitStack() as stack:
        first, second = (stack.enter_context(on_postgres()) for _ in range(2))
        hub = stack.enter_context(served(first))
        plain = stack.enter_context(served(second, "tests.bench.plain_hub"))
        members = Members(first)
        token = members.token(members.store(), "1")
        sales = recorded(folder / "register", BATCH * batches)
        for life in lives(sales, 1):  # what each does only once is done
            pushed(hub, token, life[:2])
            pushed(plain, token, life[:2])
        ours, floors, databases = [], [], []
        for life in lives(sales, rounds):
            before = postgres_cpu(first)
            ours.append(pushed(hub, token, life))
            databases.append((postgres_cpu(first) - before) / len(sales))
            floors.append(pushed(plain, token, life))
        if members.quarantined():
            raise RuntimeError("the hub could not apply what it was sent")
    cpu, floor = (1000 * median(each[0] for each in side) for side in (ours, floors))
    wall = median(each[1] for each in ours)
    return Result(
        "ingest",
        (
            Case("hub's processor for a sale", "ms", cpu, floor, limit=LIMIT),
            Case("database's processor for a sale", "ms", 1000 * median(databases)),
            Case("sales a second from one register", "1/s", 1 / wall),
        ),
    )


def pushed(server: Served, token: str, envelopes: list[bytes]) -> tuple[float, float]:
    """Seconds of the server's processor and of the wall for each sale."""
    headers = {"Authorization": f"Bearer {token}", "Content-Encoding": "gzip"}
    before, took = server.cpu_seconds(), 0.0
    with requests.Session() as session:
        for envelope in envelopes:
            answer = session.post(f"{server.url}/v1/push", data=envelope, headers=headers, timeout=60)
            took += answer.elapsed.total_seconds()
            if answer.status_code != 200:
                raise RuntimeError(answer.text)
    sales = BATCH * len(envelopes)
    return (server.cpu_seconds() - before) / sales, took / sales


def recorded(folder: Path, count: int) -> list[Fact]:
    """Sales as a register records them."""
    with Register.open(folder, settings={"country": "GB", "currency": "GBP"}) as register:
        for _ in range(count):
            sold = cart(LINES)
            due = price(sold, rules_for("line-half-up/1", "GBP")).total_minor
            register.do(complete_sale, sold, (Tender(TenderKind.CASH, due),)).result()
        found: list[Fact] = register.ask(_sales)
    return found


def _sales(reader: Reader) -> list[Fact]:
    return [fact for fact in journal.facts(reader.ledger) if fact.type == "SaleCompleted"]


def lives(sales: list[Fact], count: int) -> Iterator[list[bytes]]:
    """The same sales under other ids in lives of their own, as packed envelopes."""
    for _ in range(count):
        incarnation, link, seq = uuid.uuid4().bytes, GENESIS, 1
        first = begun(sales[0], incarnation)
        link, chained = first.link, [first]
        for sale in sales:
            seq += 1
            body = json.loads(sale.body) | {"order": str(uuid.uuid4()), "number": f"1-1-{incarnation.hex()[:4]}-{seq}"}
            fact = replace(sale, id=str(uuid.uuid4()), incarnation=incarnation, seq=seq, body=canonical(body))
            content = content_of(fact)
            link = link_hash(link, incarnation, seq, content)
            chained.append(replace(fact, content=content, link=link))
        yield list(_packed(incarnation, chained))


def begun(like: Fact, incarnation: bytes) -> Fact:
    """The fact that a life begins with."""
    body = canonical({"reason": "first", "previous": {}, "head": {}})
    fact = replace(
        like, id=str(uuid.uuid4()), type="IncarnationStarted", incarnation=incarnation, seq=1, shift="", body=body
    )
    content = content_of(fact)
    return replace(fact, content=content, link=link_hash(GENESIS, incarnation, 1, content))


def _packed(incarnation: bytes, facts: list[Fact]) -> Iterator[bytes]:
    before = GENESIS
    for start in range(0, len(facts), BATCH):
        part = tuple(facts[start : start + BATCH])
        said = protocol.envelope_json(Envelope(incarnation, before, part))
        before = part[-1].link
        yield gzip.compress(json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode(), 4)
