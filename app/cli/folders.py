"""verify, backup, restore."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from dataclasses import asdict
from datetime import UTC, datetime

from app.backups import place_of
from app.cli.shown import harmless, opened, result
from app.cli.where import folder_of
from app.db import backup as backups
from app.db.folder import heads_folder
from app.db.verify import Report
from app.db.verify import verify as verify_folder
from app.errors import FolderDamaged, InvalidInput
from app.found_backups import file_name


def verify(options: Namespace) -> int:
    if options.export is not None:
        from app.cli.exported import verify_export

        return verify_export(options)
    if options.receipt:
        raise InvalidInput("A receipt is looked for in exported facts.", "Name them with --export FILE.")
    report = verify_folder(folder_of(options), heads_folder(), rebuild=options.rebuild)
    words = json.dumps(report.as_data(), ensure_ascii=False) if options.json else _words(report)
    sys.stdout.write(harmless(words) + "\n")
    return 0 if report.ok else FolderDamaged.exit_status


def _words(report: Report) -> str:
    rows = [f"{report.folder}: {report.facts} facts, {report.orders} orders"]
    rows += [f"  {count:>9}  {name} checked" for name, count in report.checks.items()]
    for one in report.incarnations[1:]:
        rows.append(f"  since fact {one['first_n']} a new incarnation ({one['reason']}, {one['at'][:10]})")
    rows += [f"  note   {note.where}: {note.what}  [{note.code}]" for note in report.notes]
    for finding in report.findings:
        rows.append(f"  WRONG  {finding.where}: {finding.what}  [{finding.code}]")
    rows.append("Everything holds together." if report.ok else f"{len(report.findings)} findings.")
    rows.append(f"What this shows: {report.as_data()['proves']}")
    return "\n".join(rows)


def backup(options: Namespace) -> int:
    with opened(options) as register:
        target = options.to or place_of(register) / file_name(datetime.now(UTC))
        done = register.back_up(target)
    return result(options, asdict(done), f"{done.path}: {done.facts} facts, {done.size} bytes, checked.")


def restore(options: Namespace) -> int:
    if getattr(options, "folder", None) is None:
        raise InvalidInput("Say where to restore to.", "cashwrap restore FILE --folder DIR")
    done = backups.restore(options.file, options.folder)
    words = f"{options.folder}: {done.facts} facts restored. The next receipt opens a new series, so no number repeats."
    return result(options, {**asdict(done), "folder": str(options.folder)}, words)
