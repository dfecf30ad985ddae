"""A scanner as a process of its own, so that its pauses are its own and not those of a till at work.

``python -m tests.flows.scanner``: reads lines of JSON, ``[text, gap in seconds, rolls]`` or ``[text, [gaps], rolls]``,
and says ``done`` after each. Where it rolls, a key comes up only as the next goes down.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence

from tests.flows.xserver import Device, before_others


class Scanner:
    """Types when it is told to; ``is_done`` once all of it went out."""

    def __init__(self) -> None:
        command = [sys.executable, "-m", "tests.flows.scanner"]
        self._child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self._asked = self._said = 0
        assert self._child.stdin is not None and self._child.stdout is not None
        self._in, self._out = self._child.stdin, self._child.stdout
        self._out.readline()  # it has its display
        os.set_blocking(self._out.fileno(), False)

    def send(self, text: str, gaps: float | Sequence[float], *, rolls: bool = False) -> None:
        self._in.write(json.dumps([text, gaps, rolls]) + "\n")
        self._in.flush()
        self._asked += 1

    def is_done(self) -> bool:
        assert self._child.poll() is None, f"the scanner ended with {self._child.returncode}"
        while self._out.readline():
            self._said += 1
        return self._said == self._asked

    def close(self) -> None:
        self._in.close()
        self._child.wait(10)


def main() -> int:
    device = Device(os.environ["DISPLAY"])
    before_others(os.getpid())
    print("ready", flush=True)
    for line in sys.stdin:
        text, gaps, rolls = json.loads(line)
        if rolls:
            device.roll(text, gaps)
        elif isinstance(gaps, list):
            for sign, gap in zip(text, gaps, strict=True):
                time.sleep(gap)
                device.type(sign)
        else:
            device.type(text, gaps)
        print("done", flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
