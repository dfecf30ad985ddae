"""Chained facts as a register writes them, without a register."""

from __future__ import annotations

import uuid
from dataclasses import replace
from typing import Any

from app.domain.facts import GENESIS, Fact, canonical, content_of, link_hash
from app.sync.protocol import Envelope

NOW = "2026-11-02T08:00:00.000000Z"


class Journal:
    """One life of a register: its facts in order."""

    def __init__(self, incarnation: bytes = b"") -> None:
        self.incarnation = incarnation or uuid.uuid4().bytes
        self.facts: list[Fact] = []
        self.begins = GENESIS  # what its first fact links to
        self.add("IncarnationStarted", {"reason": "first", "previous": {}, "head": {}})

    def add(
        self,
        type: str,
        body: dict[str, Any],
        *,
        id: str = "",
        training: bool = False,
        at: str = NOW,
        schema: int = 1,
    ) -> Fact:
        fact = Fact(
            n=0,
            incarnation=self.incarnation,
            seq=len(self.facts) + 1,
            id=id or str(uuid.uuid4()),
            type=type,
            schema=schema,
            actor="owner",
            shift="shift",
            at=at,
            business_day="2026-11-02",
            training=training,
            body=canonical(body),
            content=b"",
            link=b"",
        )
        content = content_of(fact)
        before = self.facts[-1].link if self.facts else self.begins
        made = replace(fact, content=content, link=link_hash(before, fact.incarnation, fact.seq, content))
        self.facts.append(made)
        return made

    def again(self, fact: Fact) -> None:
        """A fact of an earlier life, appended as it was."""
        seq = len(self.facts) + 1
        link = link_hash(self.facts[-1].link, self.incarnation, seq, fact.content)
        self.facts.append(replace(fact, incarnation=self.incarnation, seq=seq, link=link))

    def sell(self, product: str, units: int = 1, *, number: str = "", order: str = "", at: str = NOW) -> Fact:
        n = len(self.facts)
        line = {"product": product, "quantity": [units * 1000, 3]}
        body = {
            "order": order or str(uuid.uuid4()),
            "number": number or f"1-1-AAAA-{n}",
            "currency": "GBP",
            "customer": "",
            "total": 100 * units,
            "tax": 0,
            "cause": "sale",
            "lines": [line],
            "payments": [{"kind": "cash", "amount": 100 * units}],
        }
        return self.add("SaleCompleted", body, at=at)

    def move(self, product: str, units: int, cause: str = "receive") -> Fact:
        return self.add("StockMoved", {"cause": cause, "lines": [{"product": product, "delta": [units * 1000, 3]}]})

    def edit(self, product: str, base: dict[str, Any] | None, new: dict[str, Any] | None, *, at: str = NOW) -> Fact:
        changes = [{"id": product, "base": base, "new": new}]
        return self.add("ProductsChanged", {"changes": changes, "count": 1}, at=at)

    def envelope(self, first: int = 1, last: int | None = None) -> Envelope:
        """The facts from seq ``first`` to ``last``."""
        before = self.facts[first - 2].link if first > 1 else self.begins
        return Envelope(self.incarnation, before, tuple(self.facts[first - 1 : last]))
