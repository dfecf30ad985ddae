"""An invoice document as the plain data that is sealed, and back."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from app.domain.invoice import (
    FORM,
    InvoiceDocument,
    InvoiceKind,
    InvoiceLine,
    InvoicePayment,
    InvoiceTax,
    Party,
    Reference,
)
from app.domain.quantity import Quantity, UnitPrice

Json = dict[str, Any]
_PLAIN = (
    *("id", "number", "title", "simplified", "rules", "issued_on", "supplied_on", "language", "paper", "currency"),
    *("order_number", "proof", "net_minor", "tax_minor", "total_minor", "rounding_minor", "terms"),
)


def invoice_body(document: InvoiceDocument) -> Json:
    """What ``read_invoice_body`` reads: text, whole numbers and booleans only."""
    return {
        "form": FORM,
        "kind": document.kind.value,
        **{key: getattr(document, key) for key in _PLAIN},
        "seller": _party(document.seller),
        "buyer": _party(document.buyer),
        "lines": [_line(line) for line in document.lines],
        "taxes": [[tax.name, tax.rate_ppm, tax.included, tax.base_minor, tax.tax_minor] for tax in document.taxes],
        "payments": [[payment.kind, payment.name, payment.amount_minor] for payment in document.payments],
        "refers_to": [document.refers_to.number, document.refers_to.issued_on] if document.refers_to else [],
        "labels": dict(document.labels),
        "rate_marks": dict(document.rate_marks),
        **({"logo": document.logo} if document.logo else {}),
    }


def _party(party: Party) -> Json:
    return {key: value for key, value in asdict(party).items() if value}


def _line(line: InvoiceLine) -> Json:
    return {
        "name": line.name,
        "sku": line.sku,
        "unit": line.unit,
        "quantity": [line.quantity.amount, line.quantity.exponent],
        "price": [line.price.amount, line.price.exponent],
        "unit_net": [line.unit_net.amount, line.unit_net.exponent],
        "discount": line.discount_minor,
        "net": line.net_minor,
        "tax": line.tax_minor,
        "gross": line.gross_minor,
        "taxes": list(line.taxes),
        "note": line.note,
    }


def read_invoice_body(body: Json) -> InvoiceDocument:
    """The document that ``invoice_body`` wrote. Raises KeyError, TypeError or ValueError for anything else."""
    if body["form"] != FORM:
        raise ValueError(f"{body['form']!r} is no form of invoice known here")
    return InvoiceDocument(
        kind=InvoiceKind(body["kind"]),
        **{key: body[key] for key in _PLAIN},
        seller=Party(**body["seller"]),
        buyer=Party(**body["buyer"]),
        lines=tuple(_read_line(line) for line in body["lines"]),
        taxes=tuple(InvoiceTax(*tax) for tax in body["taxes"]),
        payments=tuple(InvoicePayment(*payment) for payment in body["payments"]),
        refers_to=Reference(*body["refers_to"]) if body["refers_to"] else None,
        labels=body["labels"],
        rate_marks=body["rate_marks"],
        logo=body.get("logo", ""),
    )


def _read_line(body: Json) -> InvoiceLine:
    return InvoiceLine(
        name=body["name"],
        sku=body["sku"],
        unit=body["unit"],
        quantity=Quantity(*body["quantity"]),
        price=UnitPrice(*body["price"]),
        unit_net=UnitPrice(*body["unit_net"]),
        discount_minor=body["discount"],
        net_minor=body["net"],
        tax_minor=body["tax"],
        gross_minor=body["gross"],
        taxes=tuple(body["taxes"]),
        note=body["note"],
    )
