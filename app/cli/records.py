"""replay, export of orders and of the journal, settings."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from typing import Any

from app import settings as declared
from app.cli.shown import opened, result
from app.cli.where import folder_of
from app.errors import InvalidInput
from app.exports.records import journal_lines, orders_csv, written
from app.services.settings import change_settings


def replay(options: Namespace) -> int:
    from app.replay.command import run

    run(options.file, folder_of(options), as_json=options.json)
    return 0


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
