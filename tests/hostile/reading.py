"""What other programs would obey in our files: formulas in sheets, actions in PDFs."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable

ACTIVE = (b"/URI", b"/Launch", b"/JavaScript", b"/EmbeddedFile", b"/OpenAction", b"/GoToR")
_RUN = ("=", "@", "\t", "\r", "\n", "\0", "\uff1d", "\uff0b", "\uff0d", "\uff20")  # OWASP, CSV injection


def active_in(paper: bytes) -> list[bytes]:
    """Names in a PDF that make a reader do something."""
    assert not paper or paper.startswith(b"%PDF-")
    return [one for one in ACTIVE if one in paper]


def running_in(cells: Iterable[str]) -> list[str]:
    """Cells that a spreadsheet would run."""
    return [cell for cell in cells if cell.startswith(_RUN) or _runs(cell)]


def _runs(cell: str) -> bool:
    """A plus or minus that is no number's."""
    if cell[:1] not in ("+", "-"):
        return False
    with contextlib.suppress(ValueError):
        float(cell)
        return False
    return True
