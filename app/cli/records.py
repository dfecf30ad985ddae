"""replay, import, export, settings."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections import Counter
from typing import Any

from app import settings as declared
from app.cli.shown import opened, result
from app.cli.where import folder_of
from app.errors import InvalidInput
from app.exports import journal_lines, orders_csv, written
from app.imports.catalog_csv import read_file
from app.imports.taking import take_catalog
from app.services.settings import change_settings


def replay(options: Namespace) -> int:
    from app.replay.command import run

    run(options.file, folder_of(options), as_json=options.json)
    return 0


def import_catalog(options: Namespace) -> int:
    file = read_file(options.file)
    with opened(options) as register:
        taken = take_catalog(register, file)
    refused = [{"line": remark.line, "problem": remark.problem.value, "value": remark.value} for remark in file.refused]
    data = {"added": taken.added, "changed": taken.changed, "same": taken.same, "refused": refused}
    words = [f"{taken.added} products added, {taken.changed} changed, {taken.same} as they were."]
    words += [f"line {one['line']}: refused, {one['problem']} {one['value']}".rstrip() for one in refused]
    if refused:
        kinds = ", ".join(f"{count} {kind}" for kind, count in Counter(one["problem"] for one in refused).items())
        words.append(f"{len(refused)} lines refused: {kinds}. The others were taken.")
    return result(options, data, "\n".join(words))


def export_orders(options: Namespace) -> int:
    with opened(options) as register:
        return written(options.to, orders_csv(register), sys.stdout)


def export_journal(options: Namespace) -> int:
    with opened(options) as register:
        return written(options.to, journal_lines(register), sys.stdout)


def settings(options: Namespace) -> int:
    with opened(options) as register:
        if options.values:
            register.do(change_settings, dict(_value(text) for text in options.values)).result()
        values = {key: register.settings[key] for key in declared.SETTINGS}
    rows = [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in values.items()]
    return result(options, values, "\n".join(rows))


def _value(text: str) -> tuple[str, Any]:
    key, equals, value = text.partition("=")
    if not equals:
        raise InvalidInput(f"{text!r} is not KEY=VALUE.", "For example: shop.name=Corner")
    if key in declared.SETTINGS and declared.SETTINGS[key].kind is str:
        return key, value
    try:
        return key, json.loads(value)
    except ValueError as problem:
        raise InvalidInput(f"{value!r} is not a value for {key}.", "Write it as JSON: true, 576, [1, 2].") from problem
