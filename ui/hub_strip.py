"""How the link to the hub is, kept true on the strips of all screens while time goes by."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from ui.kit.hub_link import HubLink
from ui.kit.screen import Screen

_BEAT_MS = 1_000  # how often it is said anew how old the data is


class HubStrip(QObject):
    """``screens`` are those with a strip; ``asked``: somebody touched what is said there of the link.

    ``said``: it was said anew, so that a screen that says more of it says the same.
    """

    asked = Signal()
    said = Signal()

    def __init__(self, parent: QObject, link: HubLink, screens: Callable[[], Sequence[Screen]]) -> None:
        super().__init__(parent)
        self._link, self._screens = link, screens
        self._beat = QTimer(self, interval=_BEAT_MS)
        self._beat.timeout.connect(self.beat)

    def follow(self) -> None:
        """The link stands otherwise, begins or ends."""
        if self._link.loop is None:
            self._beat.stop()
        elif not self._beat.isActive():
            self._beat.start()
        self.say()

    def beat(self) -> None:
        """A second went by."""
        self._link.tick()
        self.say()
        self.said.emit()

    def say(self) -> None:
        for screen in self._screens():
            self.say_on(screen)

    def say_on(self, screen: Screen) -> None:
        look, is_new = self._link.look(), screen.status.hub is None
        screen.status.say_hub(look)
        if is_new and screen.status.hub is not None:
            screen.status.hub_asked.connect(self.asked)

    def stop(self) -> None:
        self._beat.stop()
