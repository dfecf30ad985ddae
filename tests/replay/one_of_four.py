"""``python -m tests.replay.one_of_four FOLDER FILE``: one register of several, as a process of its own.

Rings up the file as fast as it can while its link runs beside it, and says ``played``. Told ``send`` it tries now, and
says ``send done`` once nothing waits; told ``fetch`` it says so once all pages of later than that are here.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from pathlib import Path

from app.clock import SystemClock
from app.register import Register
from app.replay.player import play
from app.replay.recognise import read
from app.sync.linked import Linking
from app.sync.loop import Loop

PATIENCE = 600.0  # seconds until somebody may kill it


class _Silent:
    def at(self, lines: int) -> None:
        pass


def main() -> int:
    folder, file = Path(sys.argv[1]), Path(sys.argv[2])
    with Register.open(folder) as register:
        linking = Linking(register, SystemClock())
        loop = linking.start()
        assert loop is not None
        stirred = threading.Event()
        loop.on_change(stirred.set)
        try:
            print("played", play(register, read(file), _Silent()).recorded, flush=True)
            for line in sys.stdin:
                asked, word = loop.seconds(), line.strip()
                loop.retry()
                _until(stirred, lambda asked=asked, word=word: _holds(loop, word, asked))  # type: ignore[misc]
                print(f"{word} done", flush=True)
        finally:
            linking.stop(PATIENCE)
    return 0


def _holds(loop: Loop, word: str, asked: float) -> bool:
    standing = loop.standing
    is_sent = not standing.unsent and not standing.problem and (standing.heard_at or 0) > asked
    return is_sent and (word == "send" or (standing.fresh_at or 0) > asked)


def _until(stirred: threading.Event, holds: Callable[[], bool]) -> None:
    while not holds():
        stirred.wait(0.05)
        stirred.clear()


if __name__ == "__main__":
    raise SystemExit(main())
