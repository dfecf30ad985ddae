"""Verifying a register folder: chain, head, receipt numbers, every total again, sums, blobs, and each projection again.

Nothing here trusts the tables that the product reads: everything is computed from the facts. It reads only.
"""

from __future__ import annotations

import hashlib
from contextlib import closing
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from app.db import journal
from app.db.blobs import Blobs
from app.db.engine import Connection, DatabaseError, assert_library, reader
from app.db.head import Head, HeadFile
from app.db.verify.again import Again
from app.db.verify.blobs import Named
from app.db.verify.books import Books
from app.db.verify.chain import Chain
from app.db.verify.finding import Finding
from app.db.verify.invoices import Invoices
from app.db.verify.rebuild import Rebuild
from app.db.verify.shape import shape_findings
from app.db.verify.totals import Totals, check_exponents
from app.domain.facts import Fact
from app.domain.upcasting import brought_up
from app.errors import NotFound, ShopError

MOST_FINDINGS = 100

PROVES = (
    "An unbroken chain shows that no fact was changed, removed or put in between by accident, or by someone who did "
    "not compute every later hash again. It cannot by itself show that the end was not cut or the whole rewritten: "
    "that shows where a head was seen elsewhere, in the head file of this machine, on a Z slip, on a receipt or at "
    "a hub."
)


@dataclass(slots=True)
class Report:
    """What was looked at and what was found; ``ok`` when nothing was."""

    folder: str
    facts: int = 0
    orders: int = 0
    checks: dict[str, int] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    notes: list[Finding] = field(default_factory=list)
    head: str = ""
    incarnations: list[dict[str, Any]] = field(default_factory=list)

    @property
    def ok(self) -> bool:
        return not self.findings

    def as_data(self) -> dict[str, Any]:
        return {
            "ok": self.ok,
            "folder": self.folder,
            "facts": self.facts,
            "orders": self.orders,
            "checks": self.checks,
            "incarnations": self.incarnations,
            "head": self.head,
            "findings": [asdict(finding) for finding in self.findings],
            "notes": [asdict(note) for note in self.notes],
            "proves": PROVES,
        }


def verify(folder: Path, heads: Path, *, rebuild: bool = False) -> Report:
    """Look at the register in ``folder``; ``heads`` is where head files are kept. Raises NotFound without a ledger."""
    assert_library()
    path = folder / "ledger.db"
    if not path.exists():
        raise NotFound(f"There is no register in {folder}.", "Name its folder with --folder.")
    report = Report(str(folder))
    try:
        with closing(reader(path)) as connection, connection.begin():
            _look(connection, folder, heads, rebuild, report)
    except ShopError as problem:
        report.findings.append(Finding("damaged-fact", path.name, problem.message))
    except DatabaseError as problem:
        report.findings.append(Finding("damaged-file", path.name, f"the database cannot be read: {problem}"))
    except UnicodeDecodeError as problem:  # the library's own words about a damaged name
        report.findings.append(Finding("damaged-file", path.name, f"the database cannot be read: {problem}"))
    del report.findings[MOST_FINDINGS:]
    return report


def _look(connection: Connection, folder: Path, heads: Path, rebuild: bool, report: Report) -> None:
    _integrity(connection, report)
    report.findings += shape_findings(connection)
    chain, totals, books, invoices = Chain(), Totals(), Books(), Invoices()
    derived = Rebuild() if rebuild else None
    blobs, again = Named(), Again(connection)
    for fact in journal.facts(connection):
        report.facts += 1
        body = chain.follow(fact)
        if body is None or again.is_one(fact):
            continue
        _each(fact, body, totals, books, invoices, derived, report)
        blobs.enter(fact, body)
    books.compare(connection)
    invoices.compare(connection)
    report.orders = books.orders
    for part in (chain, again, totals, books, invoices):
        report.findings += part.findings
        report.checks.update(part.checks)
    if derived is not None:
        report.findings += derived.compare(folder / "ledger.db")
        report.checks["projections"] = derived.tables
    report.findings += blobs.missing(Blobs(folder / "blobs"))
    report.checks["blobs"] = blobs.looked_at
    _sealed(connection, report)
    report.incarnations = chain.incarnations
    report.head = chain.link.hex()
    _heads(connection, heads, chain, report)


def _each(
    fact: Fact,
    body: dict[str, Any],
    totals: Totals,
    books: Books,
    invoices: Invoices,
    derived: Rebuild | None,
    report: Report,
) -> None:
    try:
        body = brought_up(fact.type, fact.schema, body)
        check_exponents(body)
        totals.check(fact, body)
        books.enter(fact, body)
        invoices.enter(fact, body)
        if derived is not None:
            derived.apply(fact, body)
    except (LookupError, TypeError, ValueError, AttributeError, ArithmeticError, DatabaseError) as problem:
        report.findings.append(
            Finding("unreadable-body", f"fact {fact.n}", f"{fact.type} lacks what it should hold ({_short(problem)})")
        )


def _short(problem: Exception) -> str:
    return f"{type(problem).__name__}: {str(problem).splitlines()[0][:80] if str(problem) else ''}"


def _integrity(connection: Connection, report: Report) -> None:
    rows = connection.rows("PRAGMA integrity_check(20)")
    report.checks["file pages"] = 1
    report.findings += [Finding("damaged-file", "ledger.db", row[0]) for row in rows if row[0] != "ok"]


def _sealed(connection: Connection, report: Report) -> None:
    rows = connection.rows("SELECT hash, salt, text FROM sealed_texts")
    report.checks["sealed texts"] = len(rows)
    for digest, salt, text in rows:
        whole = isinstance(salt, bytes) and isinstance(text, str)
        if not whole or hashlib.sha256(salt + text.encode()).hexdigest() != digest:
            report.findings.append(Finding("sealed-text", str(digest)[:12], "a sealed text is not what was sealed"))


def _heads(connection: Connection, heads: Path, chain: Chain, report: Report) -> None:
    """Hold every incarnation against the head this machine noted of it."""
    for place, one in enumerate(chain.incarnations):
        known = HeadFile(heads, bytes.fromhex(one["incarnation"])).read()
        last = place == len(chain.incarnations) - 1
        if known is None:
            if last:
                what = "this machine keeps no head of this folder to compare with"
                report.notes.append(Finding("head-missing", "head file", what))
            continue
        report.checks["heads"] = report.checks.get("heads", 0) + 1
        if journal.has(connection, bytes.fromhex(known.incarnation), known.seq, bytes.fromhex(known.link)):
            continue
        finding = _not_there(known, one["last_seq"])
        # A restore that the next incarnation owned up to is known; the end of the last one is not.
        told = not last and chain.incarnations[place + 1]["head"] == known.link
        (report.notes if told else report.findings).append(finding)


def _not_there(known: Head, end: int) -> Finding:
    where = f"fact {known.seq} of incarnation {known.incarnation[:8]}"
    if end < known.seq:
        what = f"the journal ends it at {end}: the folder was restored from an older copy, or an end was cut off"
        return Finding("behind-head", where, what)
    return Finding("other-head", where, "the journal holds something else there: it was rewritten")
