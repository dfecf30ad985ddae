"""Edges stand on whole pixels at every scale and place, from either side."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from ui.kit import crisp, mirror

_BLACK, _WHITE = QColor("#000000").rgb(), QColor("#FFFFFF").rgb()


def _row(ratio: float, left: int, turned: bool) -> list[int]:
    """The pixels across the middle of a box of 40 px that stands ``left`` px from the edge."""
    image = QImage(round(80 * ratio), round(40 * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(left, 4)  # as the painter of a widget has it
    painter.setPen(QPen(QColor("#000000"), 1))
    crisp.frame(mirror.turned(painter, 40) if turned else painter, QRect(0, 0, 40, 30), 4)
    painter.end()
    return [image.pixel(x, image.height() // 2) for x in range(image.width())]


@pytest.mark.parametrize("turned", (False, True))
@pytest.mark.parametrize("ratio", (1.0, 1.25, 1.5, 1.75, 2.0))
@pytest.mark.parametrize("left", range(8))
def test_a_thin_edge_is_full_and_nothing_beside_it_is_grey(ratio: float, left: int, turned: bool) -> None:
    row = _row(ratio, left, turned)
    assert set(row) == {_BLACK, _WHITE}
    assert row.count(_BLACK) == 2 * int(ratio + 0.5)
