"""Checks of colour, from the pixels of the window: WCAG 2.2 AA, 4.5:1 for text, 3:1 for large text."""

from __future__ import annotations

import functools
from collections.abc import Iterator

from PySide6.QtGui import QFont, QFontInfo

from tests.walker.finding import Finding
from tests.walker.ink import owner_of
from tests.walker.sight import Colour, Said, Sight, rgb
from ui.kit import theme

_TEXT, _LARGE = 4.5, 3.0
_LARGE_PX, _LARGE_STRONG_PX = 24, 18.66  # 18 pt, or 14 pt where it is bold (WCAG 2.2, large scale)


@functools.cache
def luminance(colour: Colour) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = [part / 255 for part in colour]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@functools.cache
def contrast(one: Colour, other: Colour) -> float:
    """Contrast ratio (WCAG 2.2), from 1 to 21."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def text_contrast(sight: Sight) -> Iterator[Finding]:
    """Each text in sight against the ground it stands on; what is off need not be read (WCAG 1.4.3)."""
    off = theme.color("disabled").name()
    for said in sight.said():
        if said.widget is None or not said.widget.isEnabled() or said.where.isEmpty():
            continue
        if said.run is not None and said.run.colour.name() == off:
            continue
        if said.run is None and said.widget.visibleRegion().boundingRect().height() < said.widget.height() // 2:
            continue  # scrolled away but for its edge
        ratio, wanted = _ratio(sight, said), _wanted(said)
        if ratio < wanted:
            yield Finding("contrast", owner_of(said.widget), said.text[:40], f"{ratio:.2f}:1, wanted {wanted}")


def _ratio(sight: Sight, said: Said) -> float:
    """Ours: the pen on the pixels around; Qt's own: the pixel that differs most, as thin letters are never full."""
    ground = sight.ground(said.where)
    if said.run is not None:
        pen = said.run.colour
        told = contrast((pen.red(), pen.green(), pen.blue()), ground)
        return told if told >= _TEXT else max(told, _pixels(sight, said, ground))
    return _pixels(sight, said, ground)


def _pixels(sight: Sight, said: Said, ground: Colour) -> float:
    return max((contrast(rgb(value), ground) for value in sight.count(said.where)), default=1.0)


def _wanted(said: Said) -> float:
    font: QFont = said.run.font if said.run is not None or said.widget is None else said.widget.font()
    size = QFontInfo(font).pixelSize()
    large = size >= _LARGE_PX or (size >= _LARGE_STRONG_PX and font.weight() >= QFont.Weight.DemiBold)
    return _LARGE if large else _TEXT
