"""The blobs that facts about the catalogue name: each is there and is what was put; so are the pictures of edits."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from app.db.blobs import Blobs
from app.db.verify.finding import Finding
from app.domain.facts import Fact
from app.errors import ShopError

TYPES = ("CatalogImported", "ProductsChanged")


class Named:
    """Enter each fact; look for the blobs at the end."""

    def __init__(self) -> None:
        self._names: set[str] = set()
        self._edits: set[str] = set()  # blobs of changes that a person made, which may name pictures
        self.looked_at = 0

    def enter(self, fact: Fact, body: dict[str, Any]) -> None:
        """What is no name is a name that no blob has."""
        if fact.type not in TYPES:
            return
        self._names |= _names(body.get("blobs")) | _names(body.get("pictures"))
        if body.get("report"):
            self._names.add(str(body["report"]))
        if fact.type == "ProductsChanged":
            self._names |= _pictures(body.get("changes"))
            self._edits |= _names(body.get("blobs"))

    def missing(self, blobs: Blobs) -> list[Finding]:
        """A finding for each blob that is gone or was altered, a picture that an edit set among them."""
        findings: list[Finding] = []
        pictures: set[str] = set()
        for name in sorted(self._names):
            content = self._read(name, blobs, findings)
            if name in self._edits and b'"picture"' in content:
                pictures |= _pictures(_entries(content))
        for name in sorted(pictures - self._names):
            self._read(name, blobs, findings)
        return findings

    def _read(self, name: str, blobs: Blobs, findings: list[Finding]) -> bytes:
        self.looked_at += 1
        try:
            return blobs.get(name)
        except (ShopError, OSError, ValueError) as problem:  # the latter two: what is no name leads nowhere
            words = problem.message if isinstance(problem, ShopError) else f"no blob can be read by it ({problem})"
            findings.append(Finding("blob", name[:12], words))
            return b""


def _names(listed: Any) -> set[str]:
    return {str(name) for name in listed} if isinstance(listed, list) else set()


def _entries(content: bytes) -> Any:
    try:
        return json.loads(content)
    except ValueError:
        return ()


def _pictures(changes: Any) -> set[str]:
    """The pictures that changes set."""
    listed: Iterable[Any] = changes if isinstance(changes, list) else ()
    news = (change.get("new") for change in listed if isinstance(change, dict))
    return {str(new["picture"]) for new in news if isinstance(new, dict) and new.get("picture")}
