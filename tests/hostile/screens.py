"""What stands on the screens of a shop full of one text, beside the same screens with plain words."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from app.errors import ShopError
from tests.hostile.bait import BAIT
from tests.hostile.filling import PLAIN, hostile_shop
from tests.hostile.obeyed import obeyed
from tests.hostile.texts import TEXTS
from tests.walker import checks_shape, checks_words
from tests.walker.guide import Guide, NotThere, settle
from tests.walker.ink import Ink
from tests.walker.place import Surroundings, dressed, own_folders
from tests.walker.shop import Shop
from tests.walker.sight import CONTROLS, Sight
from tests.walker.stops import Stop, stops
from tests.walker.walk import _Ears

SIZE = (1366, 768)
CHECKS = (checks_shape.uncut, checks_shape.gaps, checks_words.apart)
BROKEN = (
    *(NotThere, ShopError, AssertionError, AttributeError, ImportError),
    *(LookupError, RuntimeError, TypeError, ValueError),
)
NO_FONT = "OpenType support missing"  # for a script that no font of this machine has
_SETTLES = 6  # a sheet is laid out again when what happened to its item is there


@dataclass(frozen=True, slots=True)
class Look:
    """What a screen was like: names within reach, the window's size, what was obeyed or said, what checks found."""

    names: set[str]
    size: tuple[int, int]
    wrong: list[str]
    found: set[tuple[str, str]]


class Looks:
    """Goes to stops of one shop; ``names`` are of what a finger can reach there."""

    def __init__(self, shop: Shop, ink: Ink) -> None:
        self.shop, self.ink = shop, ink

    def at(self, stop: Stop) -> Look:
        guide = Guide(self.shop, SIZE)
        wrong: list[str] = []
        names: set[str] = set()
        found: set[tuple[str, str]] = set()
        size = (0, 0)
        with _Ears() as ears:
            try:
                guide.open()
                stop.go(guide)
                for _ in range(_SETTLES):
                    settle()
                popup = QApplication.activePopupWidget()
                window = popup.window() if popup is not None else guide.window
                sight = Sight.of(window, self.ink, "en", ())
                names = reachable(window, sight)
                found = {(one.check, one.owner) for check in CHECKS for one in check(sight)}
                size = (guide.window.width(), guide.window.height())
                wrong += [*(obeyed(window) if window is not guide.window else ()), *obeyed(guide.window), *BAIT.heard()]
            except BROKEN as trouble:
                wrong.append(f"not reached: {type(trouble).__name__}: {str(trouble)[:300]}")
            finally:
                guide.close()
        said = [f"said {one[:300]}" for one in ears.heard if NO_FONT not in one]
        return Look(names, size, [*wrong, *said], found)


def reachable(window: QWidget, sight: Sight) -> set[str]:
    """The names of what a finger can reach, if need be after scrolling."""
    names = {one.accessibleName() for one in sight.controls() if one.accessibleName()}
    return names | {
        one.accessibleName()
        for kind in CONTROLS
        for one in window.findChildren(kind)
        if one.accessibleName() and _scrolls(one)
    }


def _scrolls(widget: QWidget) -> bool:
    """Whether it is there and a wheel or a finger brings it into sight."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above is not None and widget.isVisible()


def compared(texts: Sequence[str], wanted: Sequence[str]) -> list[str]:
    """What is other than with plain words, or obeyed, at these stops (all for none named)."""
    found: list[str] = []
    places = [one for one in stops() if not wanted or one.name in wanted]
    with tempfile.TemporaryDirectory(prefix="hostile-") as home:
        own_folders(Path(home))
        dressed(Surroundings())
        BAIT.watch_desktop()
        ink = Ink()
        plain = Looks(hostile_shop(Path(home) / "plain", PLAIN), ink)
        usual = {stop.name: plain.at(stop) for stop in places}
        for text in texts:
            looks = Looks(hostile_shop(Path(home) / text, TEXTS[text]), ink)
            for stop in places:
                found += [f"{text} {stop.name}: {one}" for one in _other(usual[stop.name], looks.at(stop))]
    return found


def _other(plain: Look, now: Look) -> Iterator[str]:
    yield from (one for one in now.wrong if one not in plain.wrong)
    if any(one.startswith("not reached") for one in (*now.wrong, *plain.wrong)):
        return
    if now.size != plain.size:
        yield f"the window is {now.size}, with plain words {plain.size}"
    missing = plain.names - now.names
    gone = sorted(name for name in missing if not any(sign.isdigit() for sign in name) and PLAIN not in name)
    if gone:
        yield f"out of reach: {gone}"
    if now.found - plain.found:
        yield f"broken: {sorted(now.found - plain.found)}"
