"""A pen for small flat pictures: coordinates 0 to 100 on a square, colours as #RRGGBB, drawn large and made small."""

from __future__ import annotations

import io
from collections.abc import Sequence
from math import cos, pi, sin

from PIL import Image, ImageDraw

SIZE = 128
_OVER = 3  # drawn so many times larger, for smooth edges
_SCALE = SIZE * _OVER / 100

Point = tuple[float, float]


def tone(colour: str, step: float) -> str:
    """The colour lighter (step towards 1) or darker (towards −1)."""
    goal = 255 if step > 0 else 0
    parts = (int(colour[place : place + 2], 16) for place in (1, 3, 5))
    return "#" + "".join(f"{round(part + (goal - part) * abs(step)):02X}" for part in parts)


class Pen:
    """One picture being drawn on a ground of one colour, with a soft shadow to stand on."""

    def __init__(self, ground: str) -> None:
        side = SIZE * _OVER
        self._image = Image.new("RGB", (side, side), ground)
        self._draw = ImageDraw.Draw(self._image)
        self.ground = ground

    def png(self) -> bytes:
        """The picture as PNG, the same bytes for the same strokes."""
        small = self._image.resize((SIZE, SIZE), Image.Resampling.BOX)
        out = io.BytesIO()
        small.save(out, "PNG", compress_level=6)
        return out.getvalue()

    def shadow(self, left: float = 22, right: float = 78, y: float = 86) -> None:
        self.oval(left, y - 4, right, y + 4, tone(self.ground, -0.13))

    def oval(self, left: float, top: float, right: float, bottom: float, fill: str) -> None:
        self._draw.ellipse(_scaled(left, top, right, bottom), fill=fill)

    def ring(self, left: float, top: float, right: float, bottom: float, colour: str, width: float) -> None:
        self._draw.ellipse(_scaled(left, top, right, bottom), outline=colour, width=round(width * _SCALE))

    def disc(self, x: float, y: float, radius: float, fill: str) -> None:
        self.oval(x - radius, y - radius, x + radius, y + radius, fill)

    def box(self, left: float, top: float, right: float, bottom: float, fill: str, radius: float = 0) -> None:
        self._draw.rounded_rectangle(_scaled(left, top, right, bottom), radius * _SCALE, fill=fill)

    def half(self, left: float, top: float, right: float, bottom: float, fill: str, *, lower: bool = False) -> None:
        """The upper (or lower) half of an oval that fills the given box."""
        height = bottom - top
        if lower:
            self._draw.pieslice(_scaled(left, top - height, right, bottom), 0, 180, fill=fill)
        else:
            self._draw.pieslice(_scaled(left, top, right, bottom + height), 180, 360, fill=fill)

    def shape(self, points: Sequence[Point], fill: str) -> None:
        self._draw.polygon([(x * _SCALE, y * _SCALE) for x, y in points], fill=fill)

    def line(self, points: Sequence[Point], colour: str, width: float) -> None:
        """A line with round ends."""
        self._draw.line([(x * _SCALE, y * _SCALE) for x, y in points], colour, round(width * _SCALE), "curve")
        for x, y in (points[0], points[-1]):
            self.disc(x, y, width / 2, colour)

    def curve(self, points: Sequence[Point], colour: str, width: float) -> None:
        """A smooth line through (start, bend, end)."""
        self.line(bent(points), colour, width)

    def leaf(self, x: float, y: float, length: float, angle: float, fill: str) -> None:
        """A leaf from (x, y) outwards; ``angle`` in degrees, 0 to the right, 90 up."""
        along, across = angle * pi / 180, (angle + 90) * pi / 180
        tip = (x + length * cos(along), y - length * sin(along))
        middle = ((x + tip[0]) / 2, (y + tip[1]) / 2)
        side = length * 0.42
        bends = [(middle[0] + way * side * cos(across), middle[1] - way * side * sin(across)) for way in (1, -1)]
        self.shape([*bent([(x, y), bends[0], tip]), *bent([tip, bends[1], (x, y)])], fill)

    def specks(self, points: Sequence[Point], fill: str, radius: float = 1.4) -> None:
        for x, y in points:
            self.oval(x - radius * 1.3, y - radius * 0.8, x + radius * 1.3, y + radius * 0.8, fill)


def bent(points: Sequence[Point], steps: int = 16) -> list[Point]:
    """Points of the quadratic curve through a start, towards a bend, to an end."""
    (x0, y0), (x1, y1), (x2, y2) = points
    return [
        ((1 - t) ** 2 * x0 + 2 * t * (1 - t) * x1 + t * t * x2, (1 - t) ** 2 * y0 + 2 * t * (1 - t) * y1 + t * t * y2)
        for t in (step / steps for step in range(steps + 1))
    ]


def _scaled(left: float, top: float, right: float, bottom: float) -> tuple[float, float, float, float]:
    return left * _SCALE, top * _SCALE, right * _SCALE, bottom * _SCALE
