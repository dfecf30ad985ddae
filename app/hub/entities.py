"""What a fact is about: where one of these facts is quarantined, those that follow about the same thing wait."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from app.domain.blobs import OF_CATALOG
from app.domain.facts import Fact

Json = Mapping[str, Any]


CATALOG_OF = "catalog-of"  # all that one life of a register changes in the catalogue


def entities(type: str, fact_id: str, body: Json) -> frozenset[str]:
    """The things that a fact changes or builds on. Stock levels are none: movements may come in any order, but for
    what takes one of them back.
    """
    return frozenset(filter(None, _OF.get(type, _nothing)(fact_id, body)))


def about(fact: Fact, body: Json) -> frozenset[str]:
    """``entities``, and for what changes the catalogue also the life that it is of.

    That is barred only by an import whose products nobody knows yet: any later change may build on it.
    """
    found = entities(fact.type, fact.id, body)
    return found | {f"{CATALOG_OF}:{fact.incarnation.hex()}"} if fact.type in OF_CATALOG else found


def known(about: Iterable[str]) -> frozenset[str]:
    """What waits for a fact that names all that it is about."""
    return frozenset(each for each in about if not each.startswith(f"{CATALOG_OF}:"))


def life(about: Iterable[str]) -> frozenset[str]:
    """What waits for an import that cannot be read yet."""
    return frozenset(about) - known(about)


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


def _moved(fact_id: str, body: Json) -> tuple[str, ...]:
    return (f"moved:{fact_id}", _named("moved", body, "undoes"))


_OF = {
    "StockMoved": _moved,
    "StockCounted": _moved,
    "SaleCompleted": _order,
    "RefundCompleted": _order,
    "OrderVoided": _order,
    "InvoiceIssued": _invoice,
    "ShiftOpened": _shift,
    "CardPaymentStarted": _card,
    "CardPaymentEnded": _card,
    "ProductsChanged": _products,
    "CatalogImported": _products,
    "CustomerChanged": _customer,
    "TaskResolved": _task,
}
