"""Invoices and credit notes: an order as a numbered document, sealed as it was issued, corrected by another."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

from app.clock import moment
from app.db import bills
from app.db.act import Act
from app.db.bills import Sold
from app.db.series import CREDIT_NOTE, INVOICE, SIMPLIFIED
from app.documents.invoice_words import paper_labels
from app.documents.vocabulary import spoken
from app.documents.words import locale_of
from app.domain.facts import canonical
from app.domain.frozen import frozen
from app.domain.invoice import (
    InvoiceDocument,
    InvoiceKind,
    InvoiceRules,
    Party,
    Reference,
    has_untaxed,
    is_simplified,
)
from app.domain.invoice_body import invoice_body, read_invoice_body
from app.errors import NotFound, Refused
from app.invoice_rules import invoice_rules, missing
from app.rights import Right, needs
from app.services.codes import check_id


@frozen
class Issued:
    """A document as recorded. ``again`` says it was there already and nothing was numbered twice."""

    id: str
    number: str
    again: bool = False


@frozen
class _Known:
    """A document in the books. ``order_n`` is the sale or refund it documents."""

    n: int
    id: str
    number: str
    kind: str
    order_n: int
    customer: str
    document: str

    @property
    def again(self) -> Issued:
        return Issued(self.id, self.number, again=True)


@needs(Right.SELL)
def issue_invoice(act: Act, invoice_id: str, order_id: str, customer_id: str = "") -> Issued:
    """Number and seal the invoice of a sale, for its customer or another; asked for twice it is one invoice.

    Raises Refused, with everything that is missing in words, before a number is taken; for what is no sale, was
    cancelled, is practice, or has an invoice for somebody else.
    """
    before = _issued(act, invoice_id, InvoiceKind.INVOICE, order_id)
    if before is not None:
        return before
    order = _order(act, order_id)
    if order.kind != "sale":
        raise Refused("A refund has no invoice.", "Issue a credit note for it.", code="no-sale")
    if order.state != "completed":
        raise Refused("This order was cancelled: it has no invoice.", "Ring the goods up again.", code="voided")
    standing = _standing(act, order.n, InvoiceKind.INVOICE)
    if standing is not None:
        return _same(standing, customer_id)
    customer = customer_id or order.customer
    buyer, language = bills.buyer_of(act.connection, customer)
    document = _document(act, invoice_id, InvoiceKind.INVOICE, order, buyer, language)
    return _record(act, document, order.id, customer, "")


@needs(Right.SELL)
def issue_credit_note(act: Act, credit_note_id: str, order_id: str) -> Issued:
    """Credit what an invoiced sale gave back, or all of one that was cancelled; asked for twice it is one credit note.

    ``order_id`` is the refund, or the cancelled sale. Raises Refused where its sale has no invoice to correct.
    """
    before = _issued(act, credit_note_id, InvoiceKind.CREDIT_NOTE, order_id)
    if before is not None:
        return before
    order = _order(act, order_id)
    if order.kind == "sale":
        return _credit_cancelled(act, credit_note_id, order)
    if order.state != "completed":
        raise Refused("This refund was cancelled: nothing is credited.", code="voided")
    standing = _standing(act, order.n, InvoiceKind.CREDIT_NOTE)
    if standing is not None:
        return standing.again
    invoice = _standing(act, order.refers_to, InvoiceKind.INVOICE) if order.refers_to else None
    if invoice is None:
        raise Refused("The sale of this refund has no invoice to correct.", "Its receipt is enough.", code="no-invoice")
    corrected = _sealed(act, invoice)
    document = _document(
        act, credit_note_id, InvoiceKind.CREDIT_NOTE, order, corrected.buyer, corrected.language, corrected
    )
    return _record(act, document, order.id, invoice.customer, invoice.id)


def _credit_cancelled(act: Act, credit_note_id: str, order: Sold) -> Issued:
    invoice = _standing(act, order.n, InvoiceKind.INVOICE)
    if invoice is None:
        credited = _newest(act, order.n, InvoiceKind.CREDIT_NOTE)
        if credited is not None:
            return credited.again
        raise Refused("This sale has no invoice to correct.", "Its receipt is enough.", code="no-invoice")
    if order.state == "completed":
        raise Refused(
            "This sale stands.", "Give goods back first; or cancel the invoice, if only its words are wrong.", "stands"
        )
    return _reverse(act, credit_note_id, invoice, order)


@needs(Right.VOID)
def cancel_invoice(act: Act, correction_id: str, invoice_id: str) -> Issued:
    """Take a whole document back by its opposite, because its words were wrong: the order can then be invoiced anew.

    A credit note for an invoice, an invoice for a credit note. Raises Refused where parts were credited already.
    """
    rows = act.rows(f"{_KNOWN} WHERE i.id = ?", (invoice_id,))
    if not rows:
        raise NotFound("There is no such invoice.", "Look it up by its number.")
    known = _Known(*rows[0])
    order = _order(act, str(act.connection.value("SELECT id FROM orders WHERE n = ?", (known.order_n,))))
    opposite = _opposite(InvoiceKind(known.kind))
    before = _issued(act, correction_id, opposite, order.id)
    if before is not None:
        return before
    reversed_by = act.rows(f"{_KNOWN} WHERE i.refers_to = ? AND i.order_n = ?", (known.n, known.order_n))
    if reversed_by:
        return _Known(*reversed_by[0]).again
    return _reverse(act, correction_id, known, order)


def _reverse(act: Act, correction_id: str, known: _Known, order: Sold) -> Issued:
    if _has_credits(act, known.n):
        raise Refused(
            "Part of this invoice was credited already.", "Credit the rest with a refund.", code="partly-credited"
        )
    was = _sealed(act, known)
    kind, rules = _opposite(was.kind), _rules(act)
    title = _title(rules, kind)
    document = replace(
        was,
        id=correction_id,
        kind=kind,
        number="",
        title=title,
        rules=rules.policy,
        issued_on=act.local_day(),
        refers_to=Reference(was.number, was.issued_on),
        labels=paper_labels(was.language, title),
    )
    return _record(act, document, order.id, known.customer, known.id)


def _document(
    act: Act,
    invoice_id: str,
    kind: InvoiceKind,
    order: Sold,
    buyer: Party,
    language: str,
    corrects: InvoiceDocument | None = None,
) -> InvoiceDocument:
    """Everything on the paper but its number. Raises Refused where something is missing."""
    rules, settings = _rules(act), act.settings
    bill = bills.bill(bills.seller_of(settings), buyer, order)
    lines, taxes = bills.lines_of(act.connection, order), bills.taxes_of(order)
    simplified = is_simplified(rules, bill)
    if corrects is None:
        _check_complete(rules, act, order, buyer)
    else:
        simplified = corrects.simplified
    title = _title(rules, kind) if bill.tax_minor else _untaxed(_title(rules, kind))
    wanted = rules.language or language, settings["receipt.language"], settings["language"]
    locale = locale_of(spoken(*wanted), settings["country"])
    return InvoiceDocument(
        id=invoice_id,
        kind=kind,
        number="",
        title=title,
        simplified=simplified,
        rules=rules.policy,
        issued_on=act.local_day(),
        supplied_on=moment(order.sold_at).astimezone(settings.zone).date().isoformat(),
        language=locale,
        paper=settings["invoice.paper"],
        currency=order.currency,
        seller=bill.seller if has_untaxed(lines, taxes) else replace(bill.seller, exemption=""),
        buyer=buyer,
        order_number=order.number,
        proof=order.proof,
        lines=lines,
        taxes=taxes,
        payments=bills.payments_of(order),
        net_minor=order.net_minor,
        tax_minor=order.tax_minor,
        total_minor=order.net_minor + order.tax_minor,
        rounding_minor=order.sign * int(order.body["rounding"]),
        terms=settings["invoice.terms"].strip(),
        refers_to=Reference(corrects.number, corrects.issued_on) if corrects is not None else None,
        labels=paper_labels(locale, title),
        rate_marks=dict(rules.rate_marks),
        logo=settings["receipt.logo"],
    )


def _record(act: Act, document: InvoiceDocument, order_id: str, customer: str, refers_to: str) -> Issued:
    """Take the number, seal the document, record the fact: together, or not at all."""
    rules = _rules(act)
    number, series, n = act.next_number(_series(document, rules))
    numbered = replace(document, number=number)
    keep_until = rules.retain_until(date.fromisoformat(document.issued_on)).isoformat()
    body = {
        "invoice": document.id,
        "kind": document.kind.value,
        "number": number,
        "series": series,
        "series_n": n,
        "order": order_id,
        "refers_to": refers_to,
        "customer": customer,
        "document": act.seal(canonical(invoice_body(numbered)).decode(), keep_until),
        "keep_until": keep_until,
        "rules": document.rules,
        "simplified": document.simplified,
        "currency": document.currency,
        "net": document.net_minor,
        "tax": document.tax_minor,
        "total": document.total_minor,
    }
    act.record("InvoiceIssued", body)
    return Issued(document.id, number)


def _series(document: InvoiceDocument, rules: InvoiceRules) -> str:
    """Credit notes have their own; so have simplified invoices where the law wants that (RD 1619/2012 art. 7.1 a)."""
    if document.kind is InvoiceKind.CREDIT_NOTE:
        return CREDIT_NOTE
    return SIMPLIFIED if document.simplified and rules.parts_simplified else INVOICE


def _check_complete(rules: InvoiceRules, act: Act, order: Sold, buyer: Party) -> None:
    lacking = missing(rules, bills.bill(bills.seller_of(act.settings), buyer, order))
    if lacking:
        said = " ".join(one.message for one in lacking)
        hints = " ".join(dict.fromkeys(one.hint for one in lacking))
        raise Refused(said, hints, code="invoice-incomplete")


def _rules(act: Act) -> InvoiceRules:
    return invoice_rules(act.settings["country"], act.local_date())


def _title(rules: InvoiceRules, kind: InvoiceKind) -> str:
    return rules.title if kind is InvoiceKind.INVOICE else rules.correction


def _untaxed(title: str) -> str:
    return "invoice" if title == "tax-invoice" else title


def _opposite(kind: InvoiceKind) -> InvoiceKind:
    return InvoiceKind.CREDIT_NOTE if kind is InvoiceKind.INVOICE else InvoiceKind.INVOICE


_KNOWN = "SELECT i.n, i.id, i.number, i.kind, i.order_n, i.customer, i.document FROM invoices AS i"
_STANDS = (
    "NOT EXISTS (SELECT 1 FROM invoices AS c WHERE c.refers_to = i.n AND c.order_n = i.order_n) "
    "ORDER BY i.n DESC LIMIT 1"
)


def _order(act: Act, order_id: str) -> Sold:
    order = bills.sold(act.connection, order_id)
    if order.training or act.training:
        raise Refused("Practice sales have no invoices.", "Ring it up as a real sale.", code="practice")
    return order


def _issued(act: Act, invoice_id: str, kind: InvoiceKind, order_id: str) -> Issued | None:
    """The document with this id, if it is recorded already. Raises Refused where the id is another document's."""
    check_id(invoice_id, "An invoice's id")
    rows = act.rows(f"{_KNOWN} WHERE i.id = ?", (invoice_id,))
    if not rows:
        return None
    known = _Known(*rows[0])
    documented = act.connection.value("SELECT id FROM orders WHERE n = ?", (known.order_n,))
    if known.kind != kind or documented != order_id:
        raise Refused(f"This id is that of the document {known.number}.", "Begin again with a new one.", "id-taken")
    return known.again


def _standing(act: Act, order_n: int, kind: InvoiceKind) -> _Known | None:
    """The document of an order that was not taken back whole."""
    rows = act.rows(f"{_KNOWN} WHERE i.order_n = ? AND i.kind = ? AND {_STANDS}", (order_n, kind.value))
    return _Known(*rows[0]) if rows else None


def _newest(act: Act, order_n: int, kind: InvoiceKind) -> _Known | None:
    rows = act.rows(f"{_KNOWN} WHERE i.order_n = ? AND i.kind = ? ORDER BY i.n DESC LIMIT 1", (order_n, kind.value))
    return _Known(*rows[0]) if rows else None


def _has_credits(act: Act, n: int) -> bool:
    return bool(act.rows(f"SELECT 1 FROM ({_KNOWN} WHERE i.refers_to = ? AND {_STANDS})", (n,)))


def _same(standing: _Known, customer_id: str) -> Issued:
    if customer_id and customer_id != standing.customer:
        raise Refused(
            f"This order has the invoice {standing.number} for somebody else.",
            "Cancel that one first; then issue it anew.",
            code="other-customer",
        )
    return standing.again


def _sealed(act: Act, known: _Known) -> InvoiceDocument:
    rows = act.rows("SELECT text FROM sealed_texts WHERE hash = ?", (known.document,))
    if not rows:
        raise Refused(
            f"The document of {known.number} is no longer kept.", "Its time is over; refund by receipt.", "not-kept"
        )
    return read_invoice_body(json.loads(rows[0][0]))
