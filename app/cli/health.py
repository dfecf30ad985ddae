"""doctor and rescue: how a folder is, and what is left of one."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from dataclasses import asdict

from app.cli.shown import harmless, result
from app.cli.where import folder_of
from app.db.folder import state_folder
from app.doctor import Finding, Standing, examine, report, write_report
from app.errors import FolderDamaged

_MARKS = {Standing.WELL: "ok", Standing.TOLD: "", Standing.ATTENTION: "LOOK", Standing.ILL: "ILL"}


def doctor(options: Namespace) -> int:
    folder, state = folder_of(options), state_folder()
    found = examine(folder)
    if options.json:
        sys.stdout.write(harmless(json.dumps(report(found), ensure_ascii=False)) + "\n")
    else:
        sys.stdout.write("".join(f"{harmless(_words(one))}\n" for one in found))
    if options.to is not None:
        sys.stderr.write(f"{write_report(found, state, options.to)}: to send, with nothing personal in it.\n")
    return FolderDamaged.exit_status if any(one.standing is Standing.ILL for one in found) else 0


def _words(one: Finding) -> str:
    facts = ", ".join(f"{name} {value}" for name, value in one.facts.items())
    return f"{_MARKS[one.standing]:<5} {one.group:<9} {one.code.replace('-', ' ')}{': ' if facts else ''}{facts}"


def rescue(options: Namespace) -> int:
    from app.rescue import Wreck

    with Wreck(folder_of(options)) as wreck:
        found = wreck.export(options.to)
    words = (
        f"{options.to}: {found.facts} facts and {len(found.orders)} orders written out; "
        f"{found.lost} facts cannot be read, {found.altered} are not what was recorded."
    )
    return result(options, {**asdict(found), "orders": len(found.orders), "to": str(options.to)}, words)
