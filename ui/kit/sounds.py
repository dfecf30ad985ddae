"""Three short sounds of the till: a good scan, an unknown one, money in; each also has its sign on the screen."""

from __future__ import annotations

import io
import logging
import math
import queue
import shutil
import subprocess
import threading
from collections.abc import Callable
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QStandardPaths

log = logging.getLogger(__name__)
RATE = 22_050  # samples a second
_EDGE = RATE // 200  # 5 ms of fading in and out, or it clicks
# Hertz, milliseconds and loudness of each tone; 0 Hz is a pause.
TONES: dict[str, tuple[tuple[int, int, float], ...]] = {
    "good": ((2_000, 70, 0.35),),
    "unknown": ((330, 130, 0.6), (0, 60, 0.0), (262, 190, 0.6)),
    "money": ((880, 90, 0.18), (1_175, 160, 0.14)),
}
_PLAYERS = (("pw-play",), ("paplay",), ("aplay", "-q"), ("afplay",))
_AT_ONCE = 3  # sounds that may be under way; more than that is noise


def wave_of(name: str) -> bytes:
    """A sound as a WAV file: mono, 16 bit."""
    import wave  # once in the life of a machine
    from array import array

    samples = array("h")
    for hertz, ms, loudness in TONES[name]:
        count = RATE * ms // 1000
        for place in range(count):
            edge = min(1.0, place / _EDGE, (count - place) / _EDGE)
            samples.append(round(32_000 * loudness * edge * math.sin(2 * math.pi * hertz * place / RATE)))
    told = io.BytesIO()
    with wave.open(told, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())
    return told.getvalue()


def player() -> tuple[str, ...]:
    """The command that plays a WAV file on this machine; none where there is no such command."""
    found = ((shutil.which(name), options) for name, *options in _PLAYERS)
    return next(((path, *options) for path, options in found if path is not None), ())


class Sounds:
    """``play`` returns at once: looking for a player, making the files and starting it are work of another thread."""

    def __init__(self, folder: Callable[[], Path], find: Callable[[], tuple[str, ...]] = player) -> None:
        self.on = False
        self._folder, self._find = folder, find
        self._asked: queue.Queue[str] = queue.Queue(maxsize=_AT_ONCE)
        self._running: list[subprocess.Popen[bytes]] = []
        self._thread: threading.Thread | None = None

    def play(self, name: str) -> None:
        """Sound ``good``, ``unknown`` or ``money``, if sounds are on; too many at once are left out."""
        if not self.on or self._asked.full():
            return
        self._asked.put_nowait(name)
        if self._thread is None:
            self._thread = threading.Thread(target=self._serve, name="sounds", daemon=True)
            self._thread.start()

    @cached_property
    def _command(self) -> tuple[str, ...]:
        return self._find()

    def _serve(self) -> None:
        while True:
            name = self._asked.get()
            try:
                self._sound(name)
            except OSError as error:
                log.info("no sound: %s", error)  # the screen says the same; a till without a loudspeaker is no fault
                self._command = ()
            self._asked.task_done()

    def _sound(self, name: str) -> None:
        self._running = [one for one in self._running if one.poll() is None]
        if not self._command or len(self._running) >= _AT_ONCE:
            return
        path = self._folder() / f"{name}.wav"
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            part = path.with_suffix(".part")
            part.write_bytes(wave_of(name))
            part.replace(path)
        command = [*self._command, str(path)]
        quiet = subprocess.DEVNULL
        self._running.append(subprocess.Popen(command, stdin=quiet, stdout=quiet, stderr=quiet))

    def join(self) -> None:
        """Wait until everything asked for has been started."""
        self._asked.join()


def _cache() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.CacheLocation)) / "sounds"


_sounds = Sounds(_cache)


def use(on: bool) -> None:
    """Turn the sounds on or off (setting ``counter.sounds``)."""
    _sounds.on = on


def play(name: str) -> None:
    """Sound ``good``, ``unknown`` or ``money`` without waiting for anything."""
    _sounds.play(name)
