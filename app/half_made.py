"""Folders made beside the one they will be, so that a machine switched off in the middle leaves no half of anything."""

from __future__ import annotations

import glob
import shutil
import tempfile
import time
from contextlib import suppress
from pathlib import Path

LEFT_SECONDS = 24 * 3600  # one that was touched since may be the work of another program


def half_of(folder: Path, what: str) -> Path:
    """A new folder beside ``folder`` to make it in; what an older start left half made goes. Raises OSError."""
    prefix = f"{folder.name}.{what}-"
    long_ago = time.time() - LEFT_SECONDS
    for left in folder.parent.glob(glob.escape(prefix) + "*"):
        with suppress(OSError):
            if left.is_dir() and max(part.lstat().st_mtime for part in (left, *left.rglob("*"))) < long_ago:
                shutil.rmtree(left, ignore_errors=True)
    return Path(tempfile.mkdtemp(prefix=prefix, dir=folder.parent))
