"""replay, export of orders and of the journal, settings."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from pathlib import Path
from typing import Any

from app import settings as declared
from app.cli.shown import opened, result
from app.cli.where import folder_of
from app.errors import InvalidInput
from app.exports.records import journal_lines, orders_csv, written
from app.register import Register
from app.services.settings import change_settings

_LOGO = "receipt.logo"


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
            values = _pictures(register, dict(_value(text) for text in options.values))
            register.do(change_settings, values).result()
        shown = {key: register.settings[key] for key in declared.SETTINGS}
    rows = [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in shown.items()]
    return result(options, shown, "\n".join(rows))


def _pictures(register: Register, values: dict[str, Any]) -> dict[str, Any]:
    """``values`` with a logo's file kept first, of which the setting then holds the name."""
    path = values.get(_LOGO, "")
    if not path or not declared.wanted(_LOGO, path):
        return values
    from app.pictures import take_picture_file

    return {**values, _LOGO: take_picture_file(register, Path(path))}


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
