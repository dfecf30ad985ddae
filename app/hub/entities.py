"""What a fact is about: where one of these facts is quarantined, those that follow about the same thing wait."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

Json = Mapping[str, Any]


EDITED = "edited-product"  # what needs a product to be there, as an edit does and its making does not


def only_edited(about: Iterable[str]) -> frozenset[str]:
    """What waits for a product that is missing; who makes that product does not wait behind it."""
    return frozenset(each for each in about if each.startswith(f"{EDITED}:"))


def entities(type: str, fact_id: str, body: Json) -> frozenset[str]:
    """The things that a fact changes or builds on. Stock levels are none: movements may come in any order."""
    return frozenset(filter(None, _OF.get(type, _nothing)(fact_id, body)))


def _nothing(fact_id: str, body: Json) -> tuple[str, ...]:
    return ()


def _order(fact_id: str, body: Json) -> tuple[str, ...]:
    return (_named("order", body, "order"), _named("order", body, "refers_to"))


def _invoice(fact_id: str, body: Json) -> tuple[str, ...]:
    return (*_order(fact_id, {"order": body.get("order")}), _named("invoice", body, "invoice"))


def _shift(fact_id: str, body: Json) -> tuple[str, ...]:
    return (_named("shift", body, "shift"),)


def _products(fact_id: str, body: Json) -> tuple[str, ...]:
    changes = body.get("changes") or ()
    return tuple(
        f"product:{each['id']}" for each in changes if isinstance(each, dict) and isinstance(each.get("id"), str)
    )


def _customer(fact_id: str, body: Json) -> tuple[str, ...]:
    return (_named("customer", body, "customer"),)


def _card(fact_id: str, body: Json) -> tuple[str, ...]:
    return (_named("card", body, "intent"),)


def _task(fact_id: str, body: Json) -> tuple[str, ...]:
    return (_named("task", body, "task"),)


def _named(kind: str, body: Json, field: str) -> str:
    found = body.get(field)
    return f"{kind}:{found}" if isinstance(found, str) and found else ""


_OF = {
    "SaleCompleted": _order,
    "RefundCompleted": _order,
    "OrderVoided": _order,
    "InvoiceIssued": _invoice,
    "ShiftOpened": _shift,
    "CardPaymentStarted": _card,
    "CardPaymentEnded": _card,
    "ProductsChanged": _products,
    "CustomerChanged": _customer,
    "TaskResolved": _task,
}
