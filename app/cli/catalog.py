"""import catalog, export catalog, undo import."""

from __future__ import annotations

import sys
import time
from argparse import Namespace
from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import Any

from app.catalog_edits import undo
from app.cli.shown import opened, result
from app.errors import InvalidInput, NotFound
from app.exports.catalog import export_catalog as written_catalog
from app.imports.report import ADDED, CHANGED, CLEANED, MERGED, REFUSED, WARNED, Remark
from app.imports.taking import Imported, Plan, import_file
from app.queries.imports import last_import

_SHOWN = 5  # examples of each kind
_OUTCOMES = (REFUSED, MERGED, WARNED, CLEANED, ADDED, CHANGED)


def import_catalog(options: Namespace) -> int:
    plan = Plan(
        form=options.form or "",
        mapping=_mapping(options.mapping or ()),
        sheet=options.sheet or "",
        stock=options.stock,
        sell_unpriced=options.sell_unpriced,
    )
    with opened(options) as register:
        done = import_file(
            register,
            options.file,
            plan,
            dry_run=options.dry_run,
            report=options.report,
            on_progress=_progress() if sys.stderr.isatty() else None,
        )
    refused = [_short(remark) for remark in done.examples if remark.outcome == REFUSED]
    data = {**asdict(done), "examples": [_short(remark) for remark in done.examples], "refused": refused}
    data["refused_count"] = done.refused
    return result(options, data, "\n".join(_words(done, dry_run=options.dry_run)))


def export_catalog(options: Namespace) -> int:
    with opened(options) as register:
        return written_catalog(register, options.to, options.form)


def undo_import(options: Namespace) -> int:
    with opened(options) as register:
        fact = options.fact or register.ask(last_import)
        if not fact:
            raise NotFound("No list was imported here.", "Nothing is to be taken back.")
        undone = undo(register, fact).result()
    words = f"{undone.changed} products are as they were before; {undone.left} fields were changed since and stay."
    return result(options, {"fact": undone.fact_id, "changed": undone.changed, "left": undone.left}, words)


def _mapping(told: tuple[str, ...] | list[str]) -> dict[str, str]:
    found = {}
    for text in told:
        field, equals, heading = text.partition("=")
        if not equals:
            raise InvalidInput(f"{text!r} is not FIELD=HEADING.", 'For example: --mapping name="Product title"')
        found[field.strip()] = heading.strip()
    return found


def _short(remark: Remark) -> dict[str, Any]:
    """As scripts have read it since the first till: line, problem, value."""
    told = {"line": remark.line, "outcome": remark.outcome, "problem": remark.kind, "value": remark.was}
    more = {"field": remark.field, "became": remark.became, "other": remark.other}
    return {**told, **{name: value for name, value in more.items() if value}}


def _progress() -> Callable[[Mapping[str, Any]], None]:
    began = time.monotonic()

    def said(told: Mapping[str, Any]) -> None:
        share = told["bytes"] / max(1, told["size"])
        left = (time.monotonic() - began) * (1 - share) / share if share else 0
        sys.stderr.write(f"\r{told['rows']:,} rows, {share:.0%}, {left:.0f} s left   ")
        sys.stderr.flush()

    return said


def _words(done: Imported, *, dry_run: bool) -> list[str]:
    would = "would be " if dry_run else ""
    words = [
        f"{done.added} products {would}added, {done.changed} {would}changed, {done.same} as they were "
        f"({done.form}, {done.encoding}, {done.rows} rows)."
    ]
    if done.mapping:
        words.append("Columns: " + ", ".join(f"{field} = {title}" for field, title in done.mapping.items()))
    if done.kept:
        words.append("Kept as fields of your own: " + ", ".join(filter(None, done.kept)))
    if done.unpriced:
        words.append(f"{done.unpriced} new products have no price; set one, or see --sell-unpriced.")
    if done.stock:
        words.append(f"The list has stock for {done.stock} products; {done.opened} got it as opening stock.")
    if done.cut_at:
        words.append(f"The file ends in the middle of line {done.cut_at}: it is not whole.")
    for outcome in _OUTCOMES:
        for kind, count in sorted(done.counts.get(outcome, {}).items()):
            words.append(f"{outcome}: {count} {kind}")
            words += [_line(one) for one in done.examples if (one.outcome, one.kind) == (outcome, kind)][:_SHOWN]
    if done.codes:
        words.append("Barcodes: " + ", ".join(f"{count} {kind}" for kind, count in sorted(done.codes.items())))
    if done.refused:
        kinds = ", ".join(f"{count} {kind}" for kind, count in sorted(done.counts[REFUSED].items()))
        words.append(f"{done.refused} lines refused: {kinds}. The others were taken.")
    return words


def _line(remark: Remark) -> str:
    text = f"  line {remark.line}: {remark.outcome}, {remark.kind}"
    if remark.was:
        text += f" {remark.was[:80]!r}"
    if remark.became and remark.became != remark.was:
        text += f" -> {remark.became[:80]!r}"
    return text + (f" (line {remark.other})" if remark.other else "")
