"""What stands on the screens of a shop full of one text, beside the same screens with plain words."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from tests.hostile.bait import BAIT
from tests.hostile.filling import PLAIN, hostile_shop
from tests.hostile.obeyed import obeyed
from tests.hostile.texts import TEXTS
from tests.walker.guide import Guide, NotThere, settle
from tests.walker.ink import Ink
from tests.walker.place import Surroundings, dressed, own_folders
from tests.walker.shop import Shop
from tests.walker.sight import CONTROLS, Sight
from tests.walker.stops import Stop, stops
from tests.walker.walk import _Ears

SIZE = (1366, 768)
_SETTLES = 6  # a sheet is laid out again when what happened to its item is there


class Looks:
    """Goes to stops of one shop; ``names`` are of what a finger can reach there."""

    def __init__(self, shop: Shop, ink: Ink) -> None:
        self.shop, self.ink = shop, ink

    def at(self, stop: Stop) -> tuple[set[str], tuple[int, int], list[str]]:
        guide = Guide(self.shop, SIZE)
        wrong: list[str] = []
        names: set[str] = set()
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
                size = (guide.window.width(), guide.window.height())
                wrong += [*(obeyed(window) if window is not guide.window else ()), *obeyed(guide.window), *BAIT.heard()]
            except NotThere as trouble:
                wrong.append(f"not reached: {trouble}")
            finally:
                guide.close()
        return names, size, [*wrong, *(f"said {one[:300]}" for one in ears.heard)]


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


def _other(
    plain: tuple[set[str], tuple[int, int], list[str]], now: tuple[set[str], tuple[int, int], list[str]]
) -> Iterator[str]:
    names, size, wrong = now
    yield from (one for one in wrong if one not in plain[2])
    if any(one.startswith("not reached") for one in (*wrong, *plain[2])):
        return
    if size != plain[1]:
        yield f"the window is {size}, with plain words {plain[1]}"
    gone = sorted(name for name in plain[0] - names if not any(sign.isdigit() for sign in name) and PLAIN not in name)
    if gone:
        yield f"out of reach: {gone}"
