"""Tasks as a hub tells them, for tests that have none: pages of its streams with one task each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.domain.linked import Linked
from app.domain.pages import TASK, Page, Row
from app.domain.tasks import EDIT_CONFLICT
from app.register import Register
from app.services.joining import keep_linked

AT = "2026-11-22T09:30:00.000000Z"


def told(
    register: Register,
    id: str,
    kind: str,
    body: Mapping[str, Any],
    *,
    at: str = AT,
    stream: str = "catalog",
    **more: Any,
) -> None:
    """The register learns of a task; ``more`` says how it ended."""
    values = {"kind": kind, "subject": str(body.get("product", id)), "body": dict(body), "state": "open"}
    row = Row(TASK, id, 2 if more else 1, {**values, "opened_at": at, **more})
    register.learn(Page(stream, f"{id}-{more}", True, (), (row,))).result()


def maker(name: str, code: str, at: str, actor: str = "") -> dict[str, str]:
    """Who made one side of a conflict, as a hub tells it."""
    return {"register": code, "name": name, "code": code, "at": at, "actor": actor}


def price_conflict(
    register: Register,
    product: str,
    *,
    ours: int = 260,
    theirs: int = 240,
    id: str = "t1",
    at: str = AT,
    by: Mapping[str, Any] | None = None,
) -> None:
    """Somebody made it ``theirs`` first, another wanted ``ours``, in hundredths."""
    body = {"product": product, "field": "price", "base": [229, 2], "theirs": [theirs, 2], "ours": [ours, 2]}
    edit = {"kept": "theirs", "actor": register.owner.id, "at": AT}
    told(register, id, EDIT_CONFLICT, {**body, **edit, **(by or {})}, at=at)


def link(register: Register) -> None:
    """As one that joined a hub, of which nobody hears anything here."""
    register.do(keep_linked, Linked("http://127.0.0.1:9", "hub", "", "shop", "1", "token", "secret")).result()
