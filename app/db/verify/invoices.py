"""Invoices against the orders they document: the same totals, a document that opens and says them, one at a time."""

from __future__ import annotations

import json
from typing import Any

from app.db.engine import Connection
from app.db.verify.finding import Finding
from app.domain.facts import Fact
from app.domain.invoice import InvoiceDocument
from app.domain.invoice_body import read_invoice_body

Json = dict[str, Any]
_ORDERS = ("SaleCompleted", "RefundCompleted")


class Invoices:
    """Enter each fact; open the sealed documents at the end."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self.checks = {"invoices": 0}
        self._orders: dict[str, tuple[int, int, int]] = {}
        self._issued: dict[str, tuple[Fact, Json]] = {}
        self._standing: dict[tuple[str, str], str] = {}
        self._today = ""

    def enter(self, fact: Fact, body: Json) -> None:
        self._today = max(self._today, fact.business_day)
        if fact.type in _ORDERS:
            sign = 1 if fact.type == "SaleCompleted" else -1
            self._orders[body["order"]] = (sign * body["net"], sign * body["tax"], sign * body["total"])
        elif fact.type == "InvoiceIssued":
            self._enter(fact, body)

    def _enter(self, fact: Fact, body: Json) -> None:
        self.checks["invoices"] += 1
        self._issued[body["invoice"]] = (fact, body)
        if self._orders.get(body["order"]) != (body["net"], body["tax"], body["total"]):
            self._note(fact, f"{body['number']} has other totals than its order")
        corrected = self._issued.get(body["refers_to"])
        if body["refers_to"] and corrected is None:
            self._note(fact, f"{body['number']} corrects a document that is not in the journal")
        if corrected is not None and corrected[1]["order"] == body["order"]:
            self._standing.pop((body["order"], corrected[1]["kind"]), None)
            return
        if self._standing.setdefault((body["order"], body["kind"]), body["invoice"]) != body["invoice"]:
            self._note(fact, f"{body['number']} is a second {body['kind']} of one order")

    def compare(self, connection: Connection) -> None:
        """Open each sealed document (that its text is what was sealed is checked with all of them)."""
        for fact, body in self._issued.values():
            row = connection.row("SELECT text, retain_until FROM sealed_texts WHERE hash = ?", (body["document"],))
            if row is None:
                if body["keep_until"] >= self._today:
                    self._note(fact, f"the document of {body['number']} is gone before {body['keep_until']}")
            elif row[1] != body["keep_until"]:
                self._note(fact, f"the document of {body['number']} is to be kept until another day than recorded")
            else:
                self._open(fact, body, row[0])

    def _open(self, fact: Fact, body: Json, text: str) -> None:
        try:
            document = read_invoice_body(json.loads(text))
        except (LookupError, TypeError, ValueError) as problem:
            self._note(fact, f"the document of {body['number']} cannot be read ({type(problem).__name__})")
            return
        told = {key: body[key] for key in ("invoice", "kind", "number", "currency", "net", "tax", "total")}
        if told != _said(document) or not _adds_up(document):
            self._note(fact, f"the document of {body['number']} says other figures than its fact")

    def _note(self, fact: Fact, what: str) -> None:
        self.findings.append(Finding("invoice", f"fact {fact.n}", what))


def _said(document: InvoiceDocument) -> Json:
    return {
        "invoice": document.id,
        "kind": document.kind.value,
        "number": document.number,
        "currency": document.currency,
        "net": document.net_minor,
        "tax": document.tax_minor,
        "total": document.total_minor,
    }


def _adds_up(document: InvoiceDocument) -> bool:
    """Lines and rates sum to the totals; what was paid is the total with its rounding."""
    return (
        sum(line.net_minor for line in document.lines) == document.net_minor
        and sum(line.gross_minor for line in document.lines) == document.total_minor
        and sum(tax.tax_minor for tax in document.taxes) == document.tax_minor
        and sum(payment.amount_minor for payment in document.payments) == document.total_minor + document.rounding_minor
    )
