"""Registers as a hub sees them, many in one process: each sells a basket a second and looks for what the others sold.

They are connections that send real, chained sales and read real pages; a line of each sale takes one of a product of
the register's own, so a page tells how many of its sales it contains. The lag is from the moment a register begins to
send a sale to the moment another of its store has read a page that contains it.
"""

from __future__ import annotations

import asyncio
import gzip
import json
import time
import uuid
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from urllib.parse import quote, urlsplit

from app.domain.facts import GENESIS, Fact, canonical, content_of, link_hash
from app.sync import protocol
from app.sync.protocol import Envelope
from tests.bench.hubs import Members, Served
from tests.bench.ingest import begun

STREAMS = ("catalog", "store")
SELDOM, EVERY = "people", 5  # seconds
OVER = 5  # seconds after their time at which they stop, whatever they have not sold yet
PUSH, NEWS, NOTHING = "pushes", "pages with news", "pages with nothing new"


@dataclass(slots=True)
class Figures:
    """What was measured, in seconds; ``asked`` counts requests by their kind."""

    pushes: list[float] = field(default_factory=list)
    pulls: list[float] = field(default_factory=list)
    lags: list[float] = field(default_factory=list)
    late: int = 0  # sales that their register began more than a second later than it meant to
    asked: Counter[str] = field(default_factory=Counter)


@dataclass(slots=True)
class Client:
    """A register's connection. ``begun_at`` has for each of its sales the time at which it was sent."""

    token: str
    store: str
    marker: str
    envelopes: list[bytes]
    begun_at: list[float] = field(default_factory=list)
    cursors: dict[str, str] = field(default_factory=lambda: dict.fromkeys((*STREAMS, SELDOM), ""))
    seen: dict[str, int] = field(default_factory=dict)  # of each other register of its store: how many of its sales


def fed(hub: Served, clients: list[Client], seconds: int) -> Figures:
    """Let each of these registers sell once a second for so many seconds."""
    return asyncio.run(_measured(hub, clients, seconds))


def clients_of(members: Members, stores: int, registers: int, sales: list[Fact], count: int) -> list[Client]:
    """The registers of as many new stores, with ``count`` sales each like these."""
    return [
        _client(members, store, n, sales, count)
        for store in [members.store() for _ in range(stores)]
        for n in range(registers)
    ]


def _client(members: Members, store: str, n: int, sales: list[Fact], count: int) -> Client:
    token = members.token(store, str(n))
    marker = str(uuid.uuid4())
    return Client(token, store, marker, list(envelopes(sales, marker, count)))


def envelopes(sales: list[Fact], marker: str, count: int) -> Iterator[bytes]:
    """One sale in each, chained, the first line of each one piece of ``marker``."""
    incarnation = uuid.uuid4().bytes
    first = begun(sales[0], incarnation)
    link = first.link
    yield _packed(Envelope(incarnation, GENESIS, (first,)))
    for n in range(count):
        body = json.loads(sales[n % len(sales)].body)
        body |= {"order": str(uuid.uuid4()), "number": f"1-1-{incarnation.hex()[:5]}-{n}"}
        body["lines"][0] |= {"product": marker, "quantity": [1000, 3]}
        sale = replace(sales[0], id=str(uuid.uuid4()), incarnation=incarnation, seq=n + 2, body=canonical(body))
        content = content_of(sale)
        before, link = link, link_hash(link, incarnation, n + 2, content)
        yield _packed(Envelope(incarnation, before, (replace(sale, content=content, link=link),)))


def _packed(envelope: Envelope) -> bytes:
    said = json.dumps(protocol.envelope_json(envelope), ensure_ascii=False, separators=(",", ":"))
    return gzip.compress(said.encode(), 4)


async def _measured(hub: Served, clients: list[Client], seconds: int) -> Figures:
    figures = Figures()
    markers: dict[str, dict[str, Client]] = {}
    for one in clients:
        markers.setdefault(one.store, {})[one.marker] = one
    parts = urlsplit(hub.url)
    start = time.monotonic() + 2
    work = []
    for n, one in enumerate(clients):
        begin = start + n / len(clients)
        selling, looking = (Wire(str(parts.hostname), int(parts.port or 0), one.token) for _ in range(2))
        work += [_selling(selling, one, begin, figures), _looking(looking, one, begin, figures, markers[one.store])]
    await asyncio.gather(*work)
    return figures


async def _selling(wire: Wire, client: Client, start: float, figures: Figures) -> None:
    await wire.ask("POST", "/v1/push", client.envelopes[0])
    for n, envelope in enumerate(client.envelopes[1:]):
        due = start + n
        await asyncio.sleep(max(0.0, due - time.monotonic()))
        began = time.monotonic()
        if began > start + len(client.envelopes) - 1 + OVER:
            break
        figures.late += began > due + 1
        client.begun_at.append(began)
        await wire.ask("POST", "/v1/push", envelope)
        figures.pushes.append(time.monotonic() - began)
        figures.asked[PUSH] += 1
    await wire.close()


async def _looking(wire: Wire, client: Client, start: float, figures: Figures, others: dict[str, Client]) -> None:
    seconds = len(client.envelopes) - 1
    for n in range(seconds + 3):
        await asyncio.sleep(max(0.0, start + n + 0.5 - time.monotonic()))
        if time.monotonic() > start + seconds + OVER:
            break
        for stream in (*STREAMS, SELDOM) if n % EVERY == 0 else STREAMS:
            is_last = False
            while not is_last:
                began = time.monotonic()
                asked = f"/v1/pull?stream={stream}&known=true&cursor={quote(client.cursors[stream])}"
                page = json.loads(await wire.ask("GET", asked))
                now = time.monotonic()
                figures.pulls.append(now - began)
                figures.asked[NEWS if page["rows"] else NOTHING] += 1
                client.cursors[stream], is_last = page["cursor"], page["is_last"]
                for _, id, _, values in page["rows"]:
                    other = others.get(id)
                    if other is not None and other is not client:
                        sold = -values["on_hand"][0] // 1000
                        for k in range(client.seen.get(id, 0), sold):
                            figures.lags.append(now - other.begun_at[k])
                        client.seen[id] = sold
    await wire.close()


class Wire:
    """One lasting connection: as little work for each request as can be, so that the hub is what is measured."""

    def __init__(self, host: str, port: int, token: str) -> None:
        self._host, self._port = host, port
        self._head = f"Host: {host}\r\nAuthorization: Bearer {token}\r\nAccept-Encoding: gzip\r\n"
        self._ends: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def ask(self, method: str, path: str, body: bytes = b"") -> bytes:
        if self._ends is None:
            self._ends = await asyncio.open_connection(self._host, self._port)
        reader, writer = self._ends
        packed = f"Content-Encoding: gzip\r\nContent-Length: {len(body)}\r\n" if body else ""
        writer.write(f"{method} {path} HTTP/1.1\r\n{self._head}{packed}\r\n".encode() + body)
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        named = dict(line.lower().split(": ", 1) for line in head.split("\r\n")[1:] if line)
        answer = await reader.readexactly(int(named["content-length"]))
        if not head.startswith("HTTP/1.1 200"):
            raise RuntimeError(answer[:200])
        return gzip.decompress(answer) if named.get("content-encoding") == "gzip" else answer

    async def close(self) -> None:
        if self._ends is not None:
            self._ends[1].close()
