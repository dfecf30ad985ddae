"""Is this a place where a register folder can live: a local disk, writable, with room left."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from app.errors import FolderProblem

# A network file system does not keep SQLite's locks or its fsync promises (https://sqlite.org/wal.html, section 1).
NETWORK_TYPES = frozenset(
    {
        *("nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ncpfs", "9p", "ceph", "glusterfs", "lustre", "davfs"),
        *("fuse.sshfs", "fuse.rclone", "fuse.davfs2", "fuse.s3fs", "fuse.glusterfs", "fuse.gvfsd-fuse"),
    }
)
MEGABYTE = 1024 * 1024
LEAST_FREE_BYTES = 64 * MEGABYTE
LOW_FREE_BYTES = 1024 * MEGABYTE


def check_place(folder: Path) -> None:
    """Raise FolderProblem with words where ``folder`` cannot hold a register; makes the folder if it is missing."""
    kind = filesystem_type(folder)
    if kind in NETWORK_TYPES:
        raise FolderProblem(
            f"{folder} is on a network drive ({kind}); a sale written there can be lost.",
            "Choose a folder on a disk of this machine; other registers join through the hub.",
            code="network-drive",
        )
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as problem:
        raise FolderProblem(
            f"{folder} cannot be made ({problem.strerror}).", "Choose a folder you may write in.", code="read-only"
        ) from problem
    _check_writable(folder)
    free = free_bytes(folder)
    if free < LEAST_FREE_BYTES:
        raise FolderProblem(
            f"Only {free // MEGABYTE} MB are free where {folder} lies; a sale could fail in the middle of the day.",
            f"Free at least {LEAST_FREE_BYTES // MEGABYTE} MB and start again.",
            code="disk-full",
        )


def free_bytes(folder: Path) -> int:
    return shutil.disk_usage(folder).free


def _check_writable(folder: Path) -> None:
    probe = folder / f".writable-{os.getpid()}"
    try:
        probe.touch()
        probe.unlink()
    except OSError as problem:
        raise FolderProblem(
            f"{folder} cannot be written to ({problem.strerror}).",
            "Make the folder writable for you, or choose another one.",
            code="read-only",
        ) from problem


def filesystem_type(folder: Path, mounts: Path = Path("/proc/self/mountinfo")) -> str:
    """The type of the file system that holds ``folder`` (proc(5), mountinfo); empty where the system does not tell."""
    try:
        rows = mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return ""
    here = folder.resolve()
    best, kind = -1, ""
    for row in rows:
        fields, _, rest = row.partition(" - ")
        point = Path(fields.split(" ")[4].encode().decode("unicode_escape"))
        if (here == point or point in here.parents) and len(point.parts) >= best:
            best, kind = len(point.parts), rest.split(" ")[0]
    return kind
