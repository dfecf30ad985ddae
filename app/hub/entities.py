"""What a fact is about: where one of these facts is quarantined, those that follow about the same thing wait."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from app.domain.blobs import OF_CATALOG
from app.domain.facts import Fact

Json = Mapping[str, Any]


CATALOG_OF = "catalog-of"  # all that one life of a register changes in the catalogue
EDITED = "edited"  # a product that a fact changes which makes none
EDITS_OF = "edits-of"  # all such facts of one life of a register


def entities(type: str, fact_id: str, body: Json) -> frozenset[str]:
    """The things that a fact changes or builds on. Stock levels are none: movements may come in any order, but for
    what takes one of them back.
    """
    return frozenset(filter(None, _OF.get(type, _nothing)(fact_id, body)))


def about(fact: Fact, body: Json) -> frozenset[str]:
    """``entities``, and for what changes the catalogue also the life that it is of, and that it makes no product."""
    found = entities(fact.type, fact.id, body)
    if fact.type not in OF_CATALOG:
        return found
    life = fact.incarnation.hex()
    only_edits = (*(f"{EDITED}:{each}" for each in _ids(found)), f"{EDITS_OF}:{life}") if _makes_none(body) else ()
    return found | {f"{CATALOG_OF}:{life}", *only_edits}


def known(about: Iterable[str]) -> frozenset[str]:
    """What waits for a fact that names all that it is about."""
    return frozenset(each for each in about if _kind(each) not in (CATALOG_OF, EDITED, EDITS_OF))


def life(about: Iterable[str]) -> frozenset[str]:
    """What waits for an import that cannot be read yet: any later change may build on it."""
    return frozenset(each for each in about if _kind(each) == CATALOG_OF)


def edits(about: Iterable[str]) -> frozenset[str]:
    """What waits for a fact that misses a product: edits of the others, or of whatever an import may name, and not
    what makes products.
    """
    named = frozenset(f"{EDITED}:{each}" for each in _ids(about))
    return named or frozenset(f"{EDITS_OF}:{each.partition(':')[2]}" for each in life(about))


def after(about: Iterable[str], by: Iterable[str]) -> frozenset[str]:
    """What waits for a fact that itself waits behind ``by``."""
    return edits(about) if all(_kind(each) in (EDITED, EDITS_OF) for each in by) else known(about)


def _kind(name: str) -> str:
    return name.partition(":")[0]


def _ids(about: Iterable[str]) -> list[str]:
    return [each.partition(":")[2] for each in about if _kind(each) == "product"]


def _makes_none(body: Json) -> bool:
    """Whether all changes are edits; of an import, whose changes lie elsewhere, nobody knows."""
    changes = body.get("changes")
    return bool(changes) and all(isinstance(each, dict) and each.get("base") for each in changes or ())


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
