"""verify --export: what lines of exported facts prove by themselves, without the folder or the hub they came from."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.cli.shown import harmless
from app.domain.exported import CONTENT, GAP, LINK, TWICE, Checked, check
from app.domain.facts import Fact, short
from app.domain.money import currency
from app.domain.quantity import plain
from app.errors import FolderDamaged, InvalidInput, NotFound, ShopError

_WRONG = {
    CONTENT: "says something else than what was hashed",
    LINK: "does not follow the one before it",
    GAP: "one is missing before it",
    TWICE: "comes again",
}
_MOST = 20  # flaws that are listed


def verify_export(options: Namespace) -> int:
    """Check a file; with ``--receipt`` it must hold the sale that the receipt's code is of."""
    checked = check(_lines(options.export), options.receipt)
    if not checked.facts and checked.holds:
        raise InvalidInput(f"{options.export} is empty.", "Write one with: cashwrap export journal --to FILE")
    if options.json:
        words = json.dumps(_data(checked), ensure_ascii=False)
    else:
        words = "\n".join(_words(options.export, checked))
    sys.stdout.write(harmless(words) + "\n")
    if not checked.holds:
        return FolderDamaged.exit_status
    if options.receipt and not checked.found:
        sys.stderr.write(harmless(f"The receipt {options.receipt} is of none of these facts.") + "\n")
        return NotFound.exit_status
    return 0


def _lines(path: Path) -> Iterator[str]:
    try:
        with path.open(encoding="utf-8", errors="replace") as file:
            yield from file
    except OSError as problem:
        reason = problem.strerror or str(problem)
        raise ShopError(f"{path} cannot be read ({reason}).", "Name another file with --export.", "file") from problem


def _data(checked: Checked) -> dict[str, Any]:
    return {
        "ok": checked.holds,
        "facts": checked.facts,
        "stretches": [
            {"incarnation": one.incarnation.hex(), "first": one.first, "last": one.last, "head": one.head.hex()}
            for one in checked.stretches
        ],
        "flaws": [{"line": one.line, "code": one.code} for one in checked.flaws],
        "found": [_found(fact) for fact in checked.found],
    }


def _found(fact: Fact) -> dict[str, Any]:
    told = {"seq": fact.seq, "id": fact.id, "type": fact.type, "at": fact.at, "short": short(fact.content)}
    return {**told, "content": fact.content.hex(), **_order(fact)}


def _order(fact: Fact) -> dict[str, Any]:
    """Number and amount of what a receipt is of; nothing for facts without."""
    try:
        body = fact.read()
        minor, code = int(body["total"]), str(body["currency"])
        return {"number": str(body["number"]), "total": plain(minor, currency(code).exponent), "currency": code}
    except (ValueError, KeyError, TypeError):
        return {}


def _words(path: Path, checked: Checked) -> Iterator[str]:
    yield f"{path}: {checked.facts} facts"
    for one in checked.stretches:
        life, head = one.incarnation.hex()[:8], one.head.hex()
        yield f"  {one.first:>9} to {one.last} of incarnation {life}, up to link {head[:16]}…"
    for flaw in checked.flaws[:_MOST]:
        yield f"  WRONG  line {flaw.line}: {_WRONG.get(flaw.code, 'is no fact')}  [{flaw.code}]"
    if len(checked.flaws) > _MOST:
        yield f"  and {len(checked.flaws) - _MOST} more"
    yield "Every content and every link was computed again and holds." if checked.holds else "These are not as written."
    for fact in checked.found:
        told = _order(fact)
        what = f"{told['number']}, {told['total']} {told['currency']}" if told else fact.type
        yield f"{short(fact.content)} is fact {fact.seq} of incarnation {fact.incarnation.hex()[:8]}: {what}, {fact.at}"
