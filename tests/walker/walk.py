"""One walk: the stops in one language, each looked at in every theme and size, and what the checks find there."""

from __future__ import annotations

import logging
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from app.errors import ShopError
from tests.walker import checks_colour, checks_keyboard, checks_shape, checks_words
from tests.walker.finding import Finding
from tests.walker.guide import Guide, NotThere, stand_still
from tests.walker.ink import Ink
from tests.walker.place import SIZES, Surroundings, dressed, own_folders
from tests.walker.shop import Shop, make_shop
from tests.walker.sight import Sight
from tests.walker.stops import Stop
from ui.kit import theme

Check = Callable[[Sight], Iterator[Finding]]
Camera = Callable[[Stop, Surroundings, tuple[int, int], QImage], None]
CHECKS: tuple[Check, ...] = (
    checks_shape.sizes,
    checks_shape.gaps,
    checks_shape.uncut,
    checks_shape.borders,
    checks_colour.text_contrast,
    checks_words.plain,
    checks_words.names,
    checks_words.whole,
    checks_words.apart,
    checks_words.glyphs,
    checks_words.translated,
)
KEYBOARD: tuple[Check, ...] = (checks_keyboard.only_by_hand, checks_keyboard.tab_order)
_BROKEN = (NotThere, ShopError, AssertionError, AttributeError, LookupError, RuntimeError, TypeError, ValueError)
_EXPECTED = (
    "does not support propagateSizeHints",
    "does not support raise",
    "does not support grabbing",
    "did not open",
)


@dataclass(frozen=True, slots=True)
class Walked:
    """What a walk found; ``looks`` counts stops times themes times sizes."""

    findings: tuple[Finding, ...]
    looks: int
    seconds: float


def walk(
    where: Surroundings,
    wanted: Sequence[Stop],
    sizes: Sequence[tuple[int, int]] = SIZES,
    *,
    themes: Sequence[str] = (),
    checks: Sequence[Check] = CHECKS,
    keyboard: bool = True,
    camera: Camera | None = None,
) -> Walked:
    """Walk in this process, which has no window yet. Makes a shop of its own in a temporary folder.

    Each stop is gone to once and looked at in all ``themes`` (that of ``where`` if not said) and sizes: a theme is
    changed under an open window by its users as well.
    """
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="walk-") as home:
        own_folders(Path(home))
        app, ink = dressed(where), Ink()
        shop = make_shop(Path(home) / "shop", where.language)
        places = tuple(replace(where, theme=name) for name in themes or (where.theme,))
        walking = _Walk(app, ink, shop, places, tuple(sizes), tuple(checks), keyboard, camera)
        found = tuple(replace(one, stop=stop.name) for stop in wanted for one in walking.at(stop))
        return Walked(found, len(wanted) * len(sizes) * len(places), time.monotonic() - began)


@dataclass(frozen=True, slots=True)
class _Walk:
    """What stays the same from stop to stop."""

    app: QApplication
    ink: Ink
    shop: Shop
    places: tuple[Surroundings, ...]
    sizes: tuple[tuple[int, int], ...]
    checks: tuple[Check, ...]
    keyboard: bool
    camera: Camera | None

    def at(self, stop: Stop) -> Iterator[Finding]:
        print(stop.name, file=sys.stderr, flush=True)  # the last one is where a walk broke off
        guide = Guide(self.shop, self.sizes[0])
        with _Ears() as ears:
            try:
                guide.open()
                stop.go(guide)
                for where in self._in_turn():
                    self._wear(where)
                    yield from self._in_theme(stop, guide, where)
            except _BROKEN as trouble:
                words = str(trouble).rpartition("(): ")[2]  # behind what the binding says of each override it passed
                yield Finding("reach", "", "", f"{type(trouble).__name__}: {words}", place=self.places[0].name)
            finally:
                guide.close()
        for line in ears.heard:
            yield Finding("said", "", line[:200], "a warning nobody expected", place=self.places[0].name)

    def _in_turn(self) -> Sequence[Surroundings]:
        """The themes, beginning with the one that is on: to put one on takes as long as to look."""
        return self.places if theme.current().name == self.places[0].theme else self.places[::-1]

    def _wear(self, where: Surroundings) -> None:
        if theme.current().name != where.theme:
            theme.apply(self.app, where.theme)

    def _in_theme(self, stop: Stop, guide: Guide, where: Surroundings) -> Iterator[Finding]:
        for size in self.sizes:
            yield from self._look(stop, guide, where, size)
        if self.keyboard:
            sight = self._sight(guide, where, self.sizes[0])
            for check in KEYBOARD:
                yield from _placed(check(sight), where, self.sizes[0])

    def _sight(self, guide: Guide, where: Surroundings, size: tuple[int, int]) -> Sight:
        guide.size = size
        if (guide.window.width(), guide.window.height()) != size:
            guide.fit(guide.window)
        picture = stand_still(guide.window, self.ink.picture)
        return Sight.pictured(guide.window, picture, where.language, guide.shop.words)

    def _look(self, stop: Stop, guide: Guide, where: Surroundings, size: tuple[int, int]) -> Iterator[Finding]:
        sight = seen = self._sight(guide, where, size)
        popup = QApplication.activePopupWidget()
        if popup is not None and popup.window() is not guide.window:  # what lies under it was seen before
            seen = Sight.of(popup.window(), self.ink, where.language, guide.shop.words)
        for check in self.checks:
            yield from _placed(check(seen), where, size)
        if (sight.window.width(), sight.window.height()) != size:
            now = f"{sight.window.width()}×{sight.window.height()}"
            yield Finding("fits", type(sight.window).__name__, "", f"wants {now}", place=_place(where, size))
        if self.camera is not None:
            self.camera(stop, where, size, _with(sight.image, guide.window, popup))


def _with(picture: QImage, window: QWidget, popup: QWidget | None) -> QImage:
    """The picture of a window with the menu that stands over it."""
    if popup is not None and popup.window() is not window:
        painter = QPainter(picture)
        painter.drawPixmap(window.mapFromGlobal(popup.mapToGlobal(QPoint(0, 0))), popup.grab())
        painter.end()
    return picture


def _placed(found: Iterator[Finding], where: Surroundings, size: tuple[int, int]) -> Iterator[Finding]:
    for one in found:
        yield replace(one, place=_place(where, size))


def _place(where: Surroundings, size: tuple[int, int]) -> str:
    return f"{where.name} {size[0]}×{size[1]}"


class _Ears(logging.Handler):
    """Hears warnings of the program and of Qt, and bugs that a handler of the window would swallow."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard: list[str] = []

    def __enter__(self) -> _Ears:
        for name in ("app", "ui"):
            logging.getLogger(name).addHandler(self)
        qInstallMessageHandler(self._qt)
        self._hook, sys.excepthook = sys.excepthook, self._bug
        return self

    def __exit__(self, *_error: object) -> None:
        for name in ("app", "ui"):
            logging.getLogger(name).removeHandler(self)
        qInstallMessageHandler(None)  # type: ignore[arg-type]
        sys.excepthook = self._hook

    def emit(self, record: logging.LogRecord) -> None:
        self._keep(record.getMessage())

    def _qt(self, kind: QtMsgType, _where: Any, words: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and kind is not QtMsgType.QtInfoMsg:
            self._keep(words)

    def _bug(self, kind: type[BaseException], error: BaseException, _trace: Any) -> None:
        self._keep(f"{kind.__name__}: {error}")

    def _keep(self, words: str) -> None:
        if not any(one in words for one in _EXPECTED):
            self.heard.append(words)
