"""The doctor's look at the folder's files: every page of the ledger, the newest facts, what waits."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from app.db.blobs import Blobs
from app.db.engine import Connection, DatabaseError, reader
from app.db.format import SCHEMA_VERSION
from app.doctor.finding import Finding, Standing
from app.errors import ShopError

_LONG_WAL_BYTES = 64 * 1024 * 1024
_STUCK = ("failed", "unknown")


def ledger_findings(folder: Path) -> Iterator[Finding]:
    path = folder / "ledger.db"
    if not path.exists():
        yield Finding("ledger", "none", Standing.ILL)
        return
    yield Finding("ledger", "size", Standing.TOLD, {"bytes": path.stat().st_size})
    wal = folder / "ledger.db-wal"
    long = wal.stat().st_size if wal.exists() else 0
    yield Finding("ledger", "wal", Standing.ATTENTION if long > _LONG_WAL_BYTES else Standing.WELL, {"bytes": long})
    try:
        with closing(reader(path)) as ledger, ledger.begin():
            yield from _pages(ledger)
            yield from _counts(ledger)
            yield from _queue(ledger)
    except (DatabaseError, ShopError, UnicodeDecodeError) as problem:
        yield Finding("ledger", "unreadable", Standing.ILL, {"error": type(problem).__name__})
    yield from _others(folder)


def _pages(ledger: Connection) -> Iterator[Finding]:
    said = str(ledger.value("PRAGMA quick_check(1)"))
    whole = said == "ok"
    yield Finding("ledger", "whole" if whole else "damaged", Standing.WELL if whole else Standing.ILL)
    version = ledger.value("PRAGMA user_version")
    known = version == SCHEMA_VERSION
    yield Finding("ledger", "schema", Standing.TOLD if known else Standing.ATTENTION, {"version": version})


def _counts(ledger: Connection) -> Iterator[Finding]:
    for table in ("journal", "orders", "incarnations"):
        yield Finding(
            "ledger", "count", Standing.TOLD, {"of": table, "many": ledger.value(f"SELECT count(*) FROM {table}")}
        )


def _queue(ledger: Connection) -> Iterator[Finding]:
    jobs = dict(ledger.rows("SELECT state, count(*) FROM print_jobs WHERE state <> 'sent' GROUP BY state"))
    for state, many in sorted(jobs.items()):
        standing = Standing.ATTENTION if state in _STUCK else Standing.TOLD
        yield Finding("queue", "print-jobs", standing, {"state": state, "many": many})
    cards = ledger.value("SELECT count(*) FROM card_payments WHERE state = 'started'")
    if cards:
        yield Finding("queue", "cards-unfinished", Standing.ATTENTION, {"many": cards})
    if not jobs and not cards:
        yield Finding("queue", "empty", Standing.WELL)


def _others(folder: Path) -> Iterator[Finding]:
    caches = sorted(folder.glob("cache-*.db"))
    size = sum(path.stat().st_size for path in caches)
    yield Finding("ledger", "caches", Standing.TOLD, {"many": len(caches), "bytes": size})
    yield Finding("ledger", "blobs", Standing.TOLD, {"many": len(Blobs(folder / "blobs").names())})
