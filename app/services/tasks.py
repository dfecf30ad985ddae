"""Tasks: a person's answer to what the platform asks, with the edit that it makes, as one act."""

from __future__ import annotations

from collections.abc import Sequence

from app.db import people
from app.db.act import Act
from app.domain.catalog import Change
from app.domain.tasks import Typed
from app.errors import InvalidInput
from app.rights import Right, needs
from app.services.catalog import change_products
from app.services.codes import check_code, check_id
from app.services.customers import CustomerDetails, save_customer

REASON = "task"  # of the edits that answers make


@needs(Right.TASKS, catalog=True)
def resolve_task(
    act: Act,
    task_id: str,
    outcome: str,
    changes: Sequence[Change] = (),
    typed: Typed | None = None,
    *,
    act_id: str = "",
) -> tuple[str, str]:
    """Settle a task and record the edits that its outcome makes; returns its fact's id, and that of an edit of products
    ("" for none), which can be taken back.

    ``outcome`` is a code; ``changes`` and ``typed`` are as ``app.domain.tasks.answers`` gives them, resting on what
    stands now.
    Asked for twice under one ``act_id``, it is done once. Whether another register settled the task before is known
    when its platform says so: the first that it heard of stands, the others are told with it, and the edits are
    merged like any others.
    """
    check_id(task_id, "A task's id")
    if not outcome:
        raise InvalidInput("A task is settled by an answer.", "Choose one.")
    check_code(outcome, "An outcome")
    if act_id:
        check_id(act_id, "An act's id")
    if act.is_recorded(act_id, "TaskResolved"):
        return act_id, ""
    edit = change_products(act, changes, reason=REASON) if changes else ""
    if typed is not None:
        _type(act, typed)
    return act.record("TaskResolved", {"task": task_id, "outcome": outcome}, fact_id=act_id).id, edit


def _type(act: Act, typed: Typed) -> None:
    customer = people.read_customer(act.connection, typed.customer)
    if customer is not None:  # else they were erased meanwhile
        save_customer(act, typed.customer, CustomerDetails(**{**customer.fields, typed.field: typed.value}))
