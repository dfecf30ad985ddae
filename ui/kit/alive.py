"""Answers for widgets that may be gone when they come: then nobody wants them any more."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QObject

T = TypeVar("T")


def while_alive(owner: QObject, done: Callable[[Future[T]], None]) -> Callable[[Future[T]], None]:
    """``done``, unless ``owner`` was taken off the screen and deleted meanwhile."""
    return lambda future: done(future) if shiboken6.isValid(owner) else None
