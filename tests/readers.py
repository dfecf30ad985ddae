"""Which thread reads a program that uses Qt: none but the screen's may."""

from __future__ import annotations

import builtins
import threading
from typing import Any


class ReadElsewhere(Exception):
    """A program that uses Qt was read on a thread that is not the screen's."""


def watch_readers() -> list[str]:
    """From now on in this process, such a reading fails. Answers with who read what, on whatever thread."""
    found: list[str] = []
    read = builtins.__import__

    def reading(name: str, *args: Any, **kwargs: Any) -> Any:
        if name.split(".")[0] == "PySide6":
            thread = threading.current_thread()
            asker = (args[0] or {}).get("__name__", "") if args else ""
            found.append(f"{asker} on {thread.name}")
            if thread is not threading.main_thread():
                raise ReadElsewhere(f"{asker} reads {name} on thread {thread.name}")
        return read(name, *args, **kwargs)

    builtins.__import__ = reading
    return found
