"""Which kind of sales file this is, told by its header and not by its name."""

from __future__ import annotations

from pathlib import Path

from app.errors import InvalidInput
from app.replay import journey, pizza, uci
from app.replay.acts import Reading
from app.replay.text import header


def read(path: Path) -> Reading:
    """The file (or, for the pizza shop, also its folder) ready to be read.

    Raises NotFound, and InvalidInput where the header is of none of the known kinds.
    """
    if path.is_dir():
        return pizza.read(path)
    columns = header(path)
    if columns in uci.HEADERS:
        return uci.read(path)
    if columns == journey.HEADER:
        return journey.read(path)
    if columns in pizza.HEADERS:
        return pizza.read(path)
    raise InvalidInput(
        f"{path.name} is not a sales file that can be replayed: its first line is not one of the known ones.",
        "Known are the UCI online retail file, Complete Journey transactions and the pizza shop's orders.",
    )
