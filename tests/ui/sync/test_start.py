"""A till that is not linked reads no program of the link, before its window shows and after."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from app.register import Register
from tests.conftest import REPOSITORY

_START = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from app.register import Register
from ui.kit import theme
from ui.till import Till

app = QApplication([])
theme.dress(app)
till = Till(Path(sys.argv[1]), Register.open, "cashwrap-test-start")
till.show()

def look():
    if till.hub.known:
        till.show_room("sync")
        app.quit()

timer = QTimer(interval=20)
timer.timeout.connect(look)
timer.start()
app.exec()
till.close()
print(*(name for name in sys.modules if name.split(".")[0] in ("requests", "urllib3") or name.startswith("app.sync.")))
"""


def test_a_till_alone_never_reads_the_link(tmp_path: Path) -> None:
    folder = tmp_path / "till"
    Register.open(folder, settings={"country": "GB", "currency": "GBP"}).close()
    around = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(REPOSITORY)}
    command = [sys.executable, "-c", _START, str(folder)]
    done = subprocess.run(command, env=around, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == ""
