"""What no installed font can draw, named by the package that would."""

from __future__ import annotations

from collections.abc import Iterable

from app.documents.fonts import package_for
from app.documents.runs import uncovered
from app.domain.frozen import frozen


@frozen
class MissingFont:
    """Characters that print as a replacement sign until ``package`` is installed."""

    package: str
    characters: str


def missing_in(texts: Iterable[str]) -> tuple[MissingFont, ...]:
    """What of these texts no installed font can draw, by the package to install."""
    found: dict[str, dict[str, None]] = {}
    for text in texts:
        for char in uncovered(text):
            found.setdefault(package_for(char), {})[char] = None
    return tuple(MissingFont(package, "".join(chars)) for package, chars in found.items())
