"""A register that changes its whole catalogue again and again and sends each change to its hub.

``python -m tests.bench.feeder FOLDER URL CODE FILE…``: imports the files by turns, and says a line for each that
the hub has; ends when its standard input does.
"""

from __future__ import annotations

import sys
import threading
from itertools import cycle
from pathlib import Path

from app.errors import PlatformUnreachable, ShopError
from app.imports.taking import import_file
from app.register import Register
from app.sync.joining import join
from app.sync.link import Link
from app.sync.linked import linked_to


def main() -> int:
    folder, url, code, *files = sys.argv[1:]
    ending = threading.Event()

    def listen() -> None:
        sys.stdin.read()
        ending.set()

    threading.Thread(target=listen, daemon=True).start()
    with Register.open(Path(folder)) as register, linked_to(register, join(register, url, code)) as link:
        for file in cycle(files):
            try:
                import_file(register, Path(file), cancelled=ending.is_set)
            except ShopError:
                if not ending.is_set():  # else it was stopped in the middle
                    raise
            while not ending.is_set() and _sent(link):
                pass
            if ending.is_set():
                break
            print(file, flush=True)
    return 0


def _sent(link: Link) -> bool:
    """One step; whether there is more to send."""
    try:
        return link.push()
    except PlatformUnreachable:  # it was made to stand still for longer than anybody waits
        link.forget()
        return True


if __name__ == "__main__":
    raise SystemExit(main())
