"""A process that is the till, with a hand in it; prints what came of each flow as one line of JSON.

``python -m tests.flows.child FOLDER keyboard|touch PICTURES FLOW…``; an empty PICTURES takes none.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.flows import bursts, by_keyboard, by_touch
from tests.flows.hand import Hand, Player, know_tills
from tests.flows.xserver import Device
from ui.first_run.window import FirstRunWindow
from ui.main import run
from ui.shell import Shell


def main() -> int:
    folder, by, pictures, *names = sys.argv[1:]
    ways = {"keyboard": by_keyboard, "touch": by_touch, "scanner": bursts}[by]
    known = {**ways.FLOWS, **ways.FIRST}
    app = QApplication(sys.argv[:1])
    know_tills()
    if ways is bursts:
        bursts.scanner()  # before the till, whose start it is to meet
    hand = Hand(Device(os.environ["DISPLAY"]), Path(pictures) if pictures else None)

    def began() -> bool:
        early = ways is bursts and names[0] == "at-start" and hand.window(Shell) is not None
        return early or hand.is_open() or hand.window(FirstRunWindow) is not None

    player = Player(hand, [(name, known[name]) for name in names], began)
    status = run(Path(folder))
    del player, app
    return status


if __name__ == "__main__":
    raise SystemExit(main())
