"""Tasks: what a person must know or decide, the answers that each kind takes, and what an answer changes.

A task is told by the platform and answered by a fact; once it is done it stays done. An answer that changes something
does so by an ordinary edit on top of what stands now, so that it is merged and taken back like any other.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.domain.catalog import Change, Values, difference, sparse, whole
from app.domain.frozen import frozen

EDIT_CONFLICT = "edit-conflict"  # a guarded field was changed on two sides: what stood first stays until one decides
LATER_EDIT = "later-edit"  # an independent field was changed on two sides: the later edit stands
TAKEN_OUT = "taken-out"  # a product was taken out on one side and changed on the other
OVERSOLD = "oversold"
CODE_TWICE = "code-twice"  # two products claim one code
NUMBER_TWICE = "number-twice"  # two orders carry one receipt number
LATE_MOVEMENT = "late-movement"  # goods moved before a count that had not heard of it
COUNTED_TWICE = "counted-twice"  # two counts that knew nothing of each other do not agree
COUNT_UNSURE = "count-unsure"  # nobody knows what a count knew of
QUARANTINED = "quarantined"
OTHER_CONTENT = "other-content"  # a fact came again under its id and says something else
KINDS = (
    *(EDIT_CONFLICT, TAKEN_OUT, LATER_EDIT, OVERSOLD, LATE_MOVEMENT, COUNTED_TWICE, COUNT_UNSURE),
    *(CODE_TWICE, NUMBER_TWICE, QUARANTINED, OTHER_CONTENT),
)

OPEN, DONE = "open", "done"
THEIRS, OURS = "theirs", "ours"  # what stood first, what the later edit wanted
SENT = "sent"  # what was set aside
KEEP, PUT_BACK = "keep", "put-back"
LEAVE, RESTORE = "leave", "restore"
NOTED = "noted"
_ANSWERS = {EDIT_CONFLICT: (THEIRS, OURS), LATER_EDIT: (KEEP, PUT_BACK), TAKEN_OUT: (LEAVE, RESTORE)}

Body = Mapping[str, Any]


@frozen
class Typed:
    """A field of a customer that an answer sets."""

    customer: str
    field: str
    value: str


@frozen
class Answer:
    """One way to settle a task, and the edits that it makes: of products, or of a customer."""

    outcome: str
    changes: tuple[Change, ...] = ()
    typed: Typed | None = None

    @property
    def edits(self) -> bool:
        return bool(self.changes) or self.typed is not None


def answers(kind: str, body: Body, now: Values | None) -> tuple[Answer, ...]:
    """The ways to settle a task where its product or customer stands as ``now`` (all fields; None where there is none).

    The first leaves things as they are. What is about neither, or cannot be put back any more, can only be noted.
    """
    if isinstance(body.get("customer"), str):
        return _of_customer(kind, body, now)
    if kind not in _ANSWERS or not isinstance(body.get("product"), str):
        return (Answer(NOTED),)
    leave, change = _ANSWERS[kind]
    edit = _restored(body, now) if kind == TAKEN_OUT else _set(kind, body, now)
    return (Answer(leave),) if edit is None else (Answer(leave), Answer(change, (edit,)))


def sales_of(body: Body) -> tuple[Body, ...]:
    """The sales that a task of what was oversold names, the last first; what is not as agreed is left out."""
    told = body.get("sales")
    return tuple(each for each in told if _is_sale(each)) if isinstance(told, list) else ()


def maker(body: Body, side: str) -> Body:
    """Who made one side of a conflict, or sent what was set aside: the till's ``name`` and ``code``, ``at``, ``actor``;
    "" for what is not told.
    """
    told = body.get(f"{side}_by")
    known = told if isinstance(told, Mapping) else {}
    if not known and side == OURS:
        known = {name: body.get(name) for name in ("at", "actor")}
    return {name: str(known.get(name) or "") for name in ("name", "code", "at", "actor")}


def _is_sale(told: Any) -> bool:
    if not isinstance(told, Mapping):
        return False
    sold = told.get("sold")
    texts = all(isinstance(told.get(name), str) for name in ("order", "number", "at", "name", "code"))
    if not texts or not isinstance(sold, list) or len(sold) != 2:
        return False
    return all(type(each) is int for each in sold) and 0 <= sold[1] <= 9


def with_values(kind: str, body: Body, now: Values | None, lost: Mapping[str, str]) -> dict[str, Any]:
    """A customer's task with both values of its field, as a product's has them: ``lost`` are those, by field, that did
    not stand. Tasks are never forgotten and people are, so it was told without.
    """
    field = str(body.get("field", ""))
    if kind not in (EDIT_CONFLICT, LATER_EDIT) or now is None or field not in lost or field not in now:
        return dict(body)
    stands, other = (THEIRS, OURS) if kind == EDIT_CONFLICT else (OURS, THEIRS)
    return {**body, stands: now[field], other: lost[field]}


def _of_customer(kind: str, body: Body, now: Values | None) -> tuple[Answer, ...]:
    if THEIRS not in body or kind not in (EDIT_CONFLICT, LATER_EDIT):
        return (Answer(NOTED),)
    leave, change = _ANSWERS[kind]
    field, wanted = str(body["field"]), str(body[OURS if kind == EDIT_CONFLICT else THEIRS])
    if now is None or now.get(field) == wanted:
        return (Answer(leave),)
    return (Answer(leave), Answer(change, typed=Typed(str(body["customer"]), field, wanted)))


def _set(kind: str, body: Body, now: Values | None) -> Change | None:
    """The other value in the field: what the later edit wanted, or what stood before the later one came."""
    name, side = str(body["field"]), OURS if kind == EDIT_CONFLICT else THEIRS
    if now is None:
        return None
    known, wanted = whole(now), body.get(side)
    if name not in known or known[name] == wanted:
        return None
    return difference(body["product"], known, {name: wanted})


def _restored(body: Body, now: Values | None) -> Change | None:
    """The product as it stood before it was taken out, with what the other side made of it."""
    if now is not None:
        return None
    values = {**(body.get("stood") or {}), **(body.get(THEIRS) or {}), **(body.get(OURS) or {})}
    return difference(body["product"], None, sparse(values)) if values.get("name") else None
