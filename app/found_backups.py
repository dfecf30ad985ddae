"""Backup files on disks: how they are named, what one says of itself, and where they lie about."""

from __future__ import annotations

import getpass
import re
import zipfile
from collections.abc import Iterable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from app.domain.frozen import frozen
from app.errors import InvalidInput

MOST = 20
AUTOMATIC = "auto-"  # made by themselves, and therefore taken away again by themselves
BY_HAND = "cashwrap-"
_STAMP = "%Y-%m-%dT%H%M%SZ"
_STAMPED = re.compile(r"(\d{4}-\d\d-\d\dT\d{6}Z)\.zip")
_PATTERNS = ("*.zip", "backups/*.zip", "*/backups/*.zip", "*/*.zip")
_MOST_LOOKED_AT = 400  # a stick full of other archives is not searched to its end


@frozen
class BackupFile:
    """A backup file by its list of contents; whether it is whole is checked when it is brought back.

    ``made_at`` is aware UTC, ``size`` in bytes; ``automatic`` ones are thinned out by themselves.
    """

    path: Path
    made_at: datetime
    facts: int
    size: int
    automatic: bool


def file_name(at: datetime, *, automatic: bool = False) -> str:
    """What a backup made at this instant is called."""
    return f"{AUTOMATIC if automatic else BY_HAND}{at.astimezone(UTC).strftime(_STAMP)}.zip"


def look_at(path: Path) -> BackupFile:
    """What a file says it holds. Raises InvalidInput where it is no backup of Cashwrap."""
    from app.db.backup import read_manifest  # the first run begins without a database

    manifest = read_manifest(path)
    try:
        size, made_at = path.stat().st_size, _named(path.name) or _packed(path)
    except (OSError, LookupError, ValueError, zipfile.BadZipFile) as gone:
        raise InvalidInput(f"{path.name} cannot be read.", "Take another backup file.") from gone
    return BackupFile(path, made_at, manifest.facts, size, path.name.startswith(AUTOMATIC))


def found(place: Path) -> tuple[BackupFile, ...]:
    """The backups in ``place`` itself, newest first; files that are none are passed over."""
    return _newest_first(_listed(place, ("*.zip",)))


def backups_in(folders: Iterable[Path]) -> tuple[BackupFile, ...]:
    """The backups in these folders and one or two below, newest first, at most ``MOST``."""
    return _newest_first(path for folder in folders for path in _listed(folder, _PATTERNS))[:MOST]


def usual_places() -> tuple[Path, ...]:
    """Where backups are looked for: this user's shops, documents and downloads, and removable disks."""
    from platformdirs import user_data_path, user_documents_path, user_downloads_path

    user = getpass.getuser()
    sticks = (stick for root in (Path("/media", user), Path("/run/media", user)) for stick in _inside(root))
    return (user_data_path("cashwrap"), user_documents_path(), user_downloads_path(), *sticks)


def _newest_first(paths: Iterable[Path]) -> tuple[BackupFile, ...]:
    files: dict[Path, BackupFile] = {}
    for path in paths:
        with suppress(InvalidInput):
            files.setdefault(path.resolve(), look_at(path))
    return tuple(sorted(files.values(), key=lambda one: one.made_at, reverse=True))


def _named(name: str) -> datetime | None:
    """The instant in a file's name, which a copy to another disk keeps."""
    stamped = _STAMPED.search(name)
    if stamped is None:
        return None
    with suppress(ValueError):
        return datetime.strptime(stamped[1], _STAMP).replace(tzinfo=UTC)
    return None


def _packed(path: Path) -> datetime:
    """When it was packed, by the clock on the wall as zip files have it."""
    from app.db.backup import MANIFEST

    with zipfile.ZipFile(path) as archive:
        return datetime(*archive.getinfo(MANIFEST).date_time).astimezone(UTC)


def _listed(folder: Path, patterns: Iterable[str]) -> list[Path]:
    try:
        return [path for pattern in patterns for path in sorted(folder.glob(pattern))][:_MOST_LOOKED_AT]
    except OSError:
        return []


def _inside(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.is_dir())
    except OSError:
        return []
