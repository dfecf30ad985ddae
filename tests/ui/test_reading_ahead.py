"""Screens are read ahead, in a process of its own: here all of them have been read long ago."""

from __future__ import annotations

import subprocess
import sys

_PROCESS = """
import sys
from PySide6.QtCore import QCoreApplication
from ui.kit.futures import ScreenThread
from ui.reading_ahead import ReadingAhead
from tests.readers import watch_readers

readers, app = watch_readers(), QCoreApplication([])
thread = ScreenThread()
ReadingAhead(thread, thread.work, app.quit).begin()
app.exec()
assert {"app.backups", "ui.catalog.view", "ui.stock.view"} <= set(sys.modules)
assert len(readers) > 40 and {each.split()[-1] for each in readers} == {"MainThread"}, readers
"""


def test_nothing_that_uses_qt_is_read_beside_the_screen() -> None:
    """Two threads that make Qt's types at once brought a till down in its first seconds, once in some sixty starts."""
    done = subprocess.run([sys.executable, "-c", _PROCESS], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, "")
