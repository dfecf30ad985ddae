"""What verify finds of invoices: a document that is gone or says something else, a second one, other totals."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from app.db.verify.invoices import Invoices
from app.domain.facts import Fact
from app.register import Register
from app.services.customers import CustomerDetails, save_customer
from app.services.invoices import issue_invoice
from tests.shop import SetClock, facts_of, findings, ring

SHOP = {"shop.name": "Stores", "shop.address": "Quay", "shop.tax_number": "GB 980 7806 84", "timezone": "Europe/London"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "shop"
    with Register.open(folder, clock=SetClock(), settings=SHOP) as register:
        register.do(save_customer, "ana", CustomerDetails("Ana", address="York")).result()
        register.do(issue_invoice, "i", ring(register).order_id, "ana").result()
    return folder


def _spoil(folder: Path, sql: str) -> list[str]:
    from pysqlite3 import dbapi2 as sqlite

    connection = sqlite.connect(str(folder / "ledger.db"))
    with connection:
        connection.execute(sql)
    connection.close()
    return findings(folder)


def test_a_whole_folder_has_no_findings(folder: Path) -> None:
    assert findings(folder) == []


def test_a_document_that_is_gone_too_early_is_found(folder: Path) -> None:
    assert _spoil(folder, "DELETE FROM sealed_texts WHERE retain_until <> ''") == ["invoice"]


def test_a_document_kept_until_another_day_is_found(folder: Path) -> None:
    assert _spoil(folder, "UPDATE sealed_texts SET retain_until = '2027-01-01' WHERE retain_until <> ''") == ["invoice"]


def test_an_altered_document_is_found(folder: Path) -> None:
    spoilt = _spoil(folder, "UPDATE sealed_texts SET text = replace(text, 'Ana', 'Eve') WHERE retain_until <> ''")
    assert spoilt == ["sealed-text"]


def test_an_invoice_table_that_differs_is_found(folder: Path) -> None:
    assert _spoil(folder, "UPDATE invoices SET customer = 'eve'") == ["not-derived", "not-kept"]


def test_a_restored_folder_begins_a_series_of_its_own(folder: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(folder, copy)
    issued = []
    for place in (folder, copy):
        with Register.open(place, clock=SetClock()) as register:
            for _ in range(2):
                order = ring(register).order_id
                issued.append(register.do(issue_invoice, register.new_id(), order, "ana").result().number)
        assert findings(place) == []
    assert len(set(issued)) == 4


def _enter(facts: list[Fact], change: dict[str, Any], twice: bool = False) -> list[str]:
    looked = Invoices()
    for fact in facts:
        body = fact.read()
        if fact.type == "InvoiceIssued":
            body.update(change)
        looked.enter(fact, body)
        if twice and fact.type == "InvoiceIssued":
            looked.enter(fact, {**body, "invoice": "second", "number": "1-1-F-2"})
    return [finding.what for finding in looked.findings]


def test_totals_and_corrections_are_compared_with_the_journal(folder: Path) -> None:
    with Register.open(folder) as register:
        facts = facts_of(register)
    assert _enter(facts, {}) == []
    assert "other totals" in _enter(facts, {"total": 1})[0]
    assert "not in the journal" in _enter(facts, {"refers_to": "nothing"})[0]
    assert "a second invoice" in _enter(facts, {}, twice=True)[0]


def test_a_document_of_other_figures_is_found(folder: Path) -> None:
    with Register.open(folder) as register:
        facts = facts_of(register)
        text = register.ask(
            lambda reader: reader.ledger.value("SELECT text FROM sealed_texts WHERE retain_until <> ''")
        )
    looked = Invoices()
    for fact in facts:
        looked.enter(fact, fact.read())
    fact, body = next((fact, fact.read()) for fact in facts if fact.type == "InvoiceIssued")
    for change in ({"total_minor": 1}, {"number": "1-1-F-9"}, {"payments": []}, {"lines": []}):
        looked.findings.clear()
        looked._open(fact, body, json.dumps({**json.loads(text), **change}))
        assert [finding.code for finding in looked.findings] == ["invoice"], change
    looked.findings.clear()
    looked._open(fact, body, "{}")
    assert [finding.code for finding in looked.findings] == ["invoice"]
