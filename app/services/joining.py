"""Linking a register to a platform and letting go of it; how it proves itself is work in hand, never journaled."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict

from app.clock import stamp
from app.db.act import Act
from app.db.lives import begun, put_others
from app.db.stock import LINKED as STOCK_LINKED
from app.domain.linked import Joining, Linked
from app.domain.lives import MOVED, owned
from app.rights import Right, needs

KIND, LINKED, JOINING = "link", "linked", "joining"
TOPIC = "link"


@needs(Right.LINK)
def keep_joining(act: Act, joining: Joining) -> None:
    """Write down what is about to be asked, so that a lost answer can be asked for again."""
    _keep(act, JOINING, asdict(joining))


@needs(Right.LINK)
def keep_joined(act: Act, linked: Linked, store_code: str, register_code: str, others: Mapping[bytes, str]) -> None:
    """The platform has taken this machine in as a register. ``others`` are the lives of its journal that stay another
    register's, with the codes of their stores: where its present one is, it lives on as the new one.
    """
    owners = owned(begun(act.connection), others)
    if owners[act.state.tail.incarnation]:
        act.begin_incarnation(MOVED, {})
    away = {life: store != store_code for life, store in owners.items() if store}
    put_others(act.connection, away, stamp(act.now))
    keep_linked(act, linked, store_code, register_code)


@needs(Right.LINK)
def keep_linked(act: Act, linked: Linked, store_code: str = "", register_code: str = "") -> None:
    """How this register proves itself; from the next receipt on it carries the codes by which it is known."""
    _keep(act, LINKED, {**asdict(linked), "since": stamp(act.now)})
    _drop(act, JOINING)
    known = {"store.code": store_code, "register.code": register_code}
    new = {key: code for key, code in known.items() if code and act.settings[key] != code}
    if new:
        act.change_settings(new)


@needs(Right.LINK)
def keep_names(act: Act, platform: str, names: Mapping[str, str]) -> None:
    """The platform calls this register, its store or its merchant otherwise: fields of Linked, by name.

    Nothing is written where they are the same, or where this register is linked elsewhere by now.
    """
    for (body,) in act.rows("SELECT body FROM work WHERE kind = ? AND key = ?", (KIND, LINKED)):
        linked = json.loads(body)
        if linked["platform"] == platform and {**linked, **names} != linked:
            _keep(act, LINKED, {**linked, **names})


@needs(Right.LINK)
def unlink(act: Act) -> None:
    """Sell alone again: nothing is sent or fetched any more, and nothing that was sold is touched."""
    _drop(act, LINKED)
    _drop(act, JOINING)
    act.write("DELETE FROM meta WHERE key = ?", (STOCK_LINKED,))  # counts are held against the book of here again
    act.topics.add(TOPIC)


def _keep(act: Act, key: str, body: dict[str, str]) -> None:
    act.write(
        "INSERT INTO work (kind, key, body, updated_at) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (kind, key) DO UPDATE SET body = excluded.body, updated_at = excluded.updated_at",
        (KIND, key, json.dumps(body), stamp(act.now)),
    )
    act.topics.add(TOPIC)


def _drop(act: Act, key: str) -> None:
    act.write("DELETE FROM work WHERE kind = ? AND key = ?", (KIND, key))
