"""The chain: each content and link computed again, no row missing, each incarnation begun where the last one ended."""

from __future__ import annotations

import json
from typing import Any

from app.db.verify.finding import Finding
from app.domain.facts import GENESIS, Fact, canonical, content_of, link_hash


class Chain:
    """Follow the facts in order and note what does not link."""

    def __init__(self) -> None:
        self.link = GENESIS
        self.findings: list[Finding] = []
        self.checks = {"links": 0}
        self.incarnations: list[dict[str, Any]] = []
        self._n = 0
        self._seq = 0
        self._incarnation = b""

    def follow(self, fact: Fact) -> dict[str, Any] | None:
        """The fact's body if it can be read at all; findings for everything that is not as it was written."""
        self.checks["links"] += 1
        body = self._body(fact)
        if fact.n != self._n + 1:
            self._note("missing-fact", fact, f"{fact.n - self._n - 1} facts before it are gone")
        self._order(fact, body)
        if content_of(fact) != fact.content:
            self._note("altered-fact", fact, f"{fact.type} of {fact.at} is not what was recorded")
        if fact.link != link_hash(self.link, fact.incarnation, fact.seq, fact.content):
            self._note("broken-link", fact, "it does not follow the fact before it")
        self._n, self.link, self._seq, self._incarnation = fact.n, fact.link, fact.seq, fact.incarnation
        return body

    def _body(self, fact: Fact) -> dict[str, Any] | None:
        try:
            body = json.loads(fact.body)
            if isinstance(body, dict) and canonical(body) == fact.body:
                return body
        except (ValueError, TypeError, RecursionError):
            pass
        self._note("unreadable-body", fact, "its body is not the canonical text of a fact")
        return None

    def _order(self, fact: Fact, body: dict[str, Any] | None) -> None:
        if fact.incarnation == self._incarnation:
            if fact.seq != self._seq + 1:
                self._note("sequence", fact, f"sequence {fact.seq} follows {self._seq}")
            self.incarnations[-1]["last_seq"] = fact.seq
            return
        if fact.type != "IncarnationStarted" or fact.seq != 1:
            self._note("incarnation", fact, "an incarnation begins without saying so")
        if self._n and _link_in(body, "previous") != self.link.hex():
            self._note("incarnation", fact, "an incarnation does not begin where the one before it ended")
        self.incarnations.append(
            {
                "incarnation": fact.incarnation.hex(),
                "reason": str((body or {}).get("reason", "")),
                "at": fact.at,
                "first_n": fact.n,
                "last_seq": fact.seq,
                "head": _link_in(body, "head"),
            }
        )

    def _note(self, code: str, fact: Fact, what: str) -> None:
        self.findings.append(Finding(code, f"fact {fact.n}", what))


def _link_in(body: dict[str, Any] | None, key: str) -> str:
    """The link that an incarnation's first fact names; empty where it names none."""
    named = (body or {}).get(key)
    return str(named.get("link", "")) if isinstance(named, dict) else ""
