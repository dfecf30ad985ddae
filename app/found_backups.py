"""Backups that lie about: in the folders of this user's shops, and on sticks that are plugged in."""

from __future__ import annotations

import getpass
import json
import zipfile
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from app.errors import InvalidInput

MOST = 20
_PATTERNS = ("*.zip", "backups/*.zip", "*/backups/*.zip", "*/*.zip")
_MOST_LOOKED_AT = 400  # a stick full of other archives is not searched to its end


@dataclass(frozen=True, slots=True)
class FoundBackup:
    """A backup file by its list of contents; whether it is whole is checked when it is brought back.

    ``made_at`` is aware UTC, ``size`` in bytes.
    """

    path: Path
    facts: int
    made_at: datetime
    size: int


def usual_places() -> tuple[Path, ...]:
    """Where backups are looked for: this user's shops, documents and downloads, and removable disks."""
    from platformdirs import user_data_path, user_documents_path, user_downloads_path

    user = getpass.getuser()
    sticks = (stick for root in (Path("/media", user), Path("/run/media", user)) for stick in _inside(root))
    return (user_data_path("cashwrap"), user_documents_path(), user_downloads_path(), *sticks)


def backups_in(folders: Iterable[Path]) -> tuple[FoundBackup, ...]:
    """The backups in these folders and one or two below, newest first, at most ``MOST``."""
    found: dict[Path, FoundBackup] = {}
    for folder in folders:
        for path in _archives(folder):
            try:
                found[path.resolve()] = look_at(path)
            except InvalidInput:
                continue
    return tuple(sorted(found.values(), key=lambda one: one.made_at, reverse=True)[:MOST])


def look_at(path: Path) -> FoundBackup:
    """What a file says it holds. Raises InvalidInput where it is no backup of Cashwrap."""
    try:
        with zipfile.ZipFile(path) as archive:
            told = json.loads(archive.read("manifest.json"))
            facts, head = told["facts"], told["head"]
            archive.getinfo("ledger.db")
            written = archive.getinfo("manifest.json").date_time
        if type(facts) is not int or not isinstance(head, str):
            raise ValueError("its list of contents is not one")
        made = datetime(*written).astimezone(UTC)
        return FoundBackup(path, facts, made, path.stat().st_size)
    except (zipfile.BadZipFile, LookupError, TypeError, ValueError, EOFError, RuntimeError, zlib.error, OSError) as bad:
        raise InvalidInput(
            f"{path.name} is not a backup of Cashwrap.", "Choose a file that ends in .zip and was made by it."
        ) from bad


def _archives(folder: Path) -> list[Path]:
    try:
        return [path for pattern in _PATTERNS for path in sorted(folder.glob(pattern))][:_MOST_LOOKED_AT]
    except OSError:
        return []


def _inside(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.is_dir())
    except OSError:
        return []
