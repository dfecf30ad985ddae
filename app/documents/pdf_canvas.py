"""reportlab's canvas without the font it names in every page and embeds in none."""

from __future__ import annotations

from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]


class PlainCanvas(Canvas):  # type: ignore[misc]
    """A canvas whose pages begin with nothing but the identity matrix."""

    def _make_preamble(self) -> None:
        self._preamble = "1 0 0 1 0 0 cm"
