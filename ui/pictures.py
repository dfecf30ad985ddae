"""Pictures of goods for the screens: from the register that is open, and again once those of another till came."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from app.errors import ShopError
from ui.kit.goods import forget_pictures

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from app.register import Register

log = logging.getLogger(__name__)


class Pictures:
    """The pictures that a window shows."""

    def __init__(self, register: Callable[[], Register | None], window: QWidget) -> None:
        self._register = register
        self._window = window

    def bytes_of(self, name: str) -> bytes:
        """A picture's file; nothing where it cannot be read, or did not come from the hub yet."""
        register = self._register()
        if not name or register is None or not register.blobs.has(name):
            return b""
        try:
            return register.blobs.get(name)
        except ShopError:
            log.warning("picture %s cannot be read", name)
            return b""

    def came(self) -> None:
        """Some are here that were not: paint again whatever shows goods."""
        forget_pictures()
        self._window.update()
