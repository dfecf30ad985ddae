"""A folder as another hand left it: texts stand in its tables and facts that no service of ours would have taken.

A restored backup, a folder of another version or one that somebody edited may hold anything; whoever shows or prints
it cannot lean on what was checked when it came in.
"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from pysqlite3 import dbapi2 as sqlite

from app.db.engine import reader
from app.db.journal import facts
from app.domain.facts import GENESIS, content_of, link_hash
from app.register import Register
from app.services.settings import change_settings
from tests.walker.shop import Shop, make_shop

_TABLES = {
    "order_lines": ("name", "sku"),
    "order_taxes": ("name",),
    "payments": ("name", "reference"),
    "people": ("name", "phone", "email", "address", "tax_number"),
    "print_jobs": ("problem", "code"),
    "card_payments": ("reference",),
}
_CACHE = {"products": ("name", "variant", "category", "brand", "unit", "picture", "revision")}
_NUMBERED = ("orders", "invoices")
_SAID = {"name", "sku", "unit", "reference", "note", "label", "number", "address", "title", "text", "phone", "email"}


def foreign_shop(folder: Path, text: str, many: int = 6) -> Shop:
    """A shop that somebody filled with ``text`` behind our back."""
    shop = make_shop(folder, many=many)
    with Register.open(shop.folder) as register:
        register.do(change_settings, {"printer": "none"}).result()
        register.checkpoint()
    written = text.encode("utf-8", "replace").decode()
    _rewrite_ledger(shop.folder / "ledger.db", written)
    _rewrite(next(shop.folder.glob("cache-*.db")), _CACHE, written)
    return shop


def _rewrite(path: Path, tables: dict[str, tuple[str, ...]], text: str) -> None:
    with sqlite.connect(path) as database:
        for table, columns in tables.items():
            for column in columns:
                database.execute(f"UPDATE {table} SET {column} = ?", (text,))
    database.close()


def _rewrite_ledger(path: Path, text: str) -> None:
    _rewrite(path, _TABLES, text)
    with sqlite.connect(path) as ledger:
        for table in _NUMBERED:
            ledger.execute(f"UPDATE {table} SET number = ? || n", (text,))
        for (name,) in ledger.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
            ledger.execute(f"DROP TRIGGER {name}")
        for key, kept in ledger.execute("SELECT hash, text FROM sealed_texts").fetchall():
            ledger.execute("UPDATE sealed_texts SET text = ? WHERE hash = ?", (_sealed(kept, text), key))
        for place, body in ledger.execute("SELECT rowid, body FROM work").fetchall():
            ledger.execute(
                "UPDATE work SET body = ? WHERE rowid = ?", (json.dumps(_said(json.loads(body), text)), place)
            )
    ledger.close()
    _chain_anew(path, text)


def _chain_anew(path: Path, text: str) -> None:
    """The facts say it too, and their hashes are right: the chain proves accident, not a hand that computes it anew."""
    reading = reader(path)
    with reading.begin():
        known = list(facts(reading))
    reading.close()
    before = GENESIS
    with sqlite.connect(path) as ledger:
        for fact in known:
            told = replace(fact, body=json.dumps(_said(fact.read(), text), ensure_ascii=False).encode())
            content = content_of(told)
            before = link_hash(before, fact.incarnation, fact.seq, content)
            changed = (told.body, content, before, fact.n)
            ledger.execute("UPDATE journal SET body = ?, content = ?, link = ? WHERE n = ?", changed)
    ledger.close()


def _sealed(kept: str, text: str) -> str:
    """A sealed document stays one, with other words in it; a sealed sentence is the text."""
    try:
        told = json.loads(kept)
    except ValueError:
        return text
    return json.dumps(_said(told, text), ensure_ascii=False) if isinstance(told, dict) else text


def _said(told: Any, text: str) -> Any:
    if isinstance(told, dict):
        return {
            key: text if key in _SAID and isinstance(part, str) and part else _said(part, text)
            for key, part in told.items()
        }
    return [_said(part, text) for part in told] if isinstance(told, list) else told
