"""The walk of the writing hand: which stops, a shop for each, and what was found."""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from tests.hostile.bait import BAIT
from tests.hostile.places import NoList, all_stops
from tests.hostile.screens import BROKEN
from tests.hostile.typed import Desk, Shops, no_dialogs, written_at
from tests.walker.ink import Ink
from tests.walker.place import Surroundings, dressed, own_folders


def written(texts: Sequence[str], wanted: Sequence[str], seed: int, tell: TextIO, most: int = 0) -> list[str]:
    """What is wrong with these texts in the fields of these stops (all for none named), each field in a fresh shop.

    ``most`` fields at a stop are drawn by the seed; 0 for all.
    """
    found: list[str] = []
    known: set[tuple[str, str]] = set()
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory(prefix="written-", ignore_cleanup_errors=True) as home:
        own_folders(Path(home))
        dressed(Surroundings())
        BAIT.watch_desktop()
        no_dialogs()
        ink = Ink()
        places = [one for one in all_stops() if not wanted or any(one.name.startswith(name) for name in wanted)]
        for number, stop in enumerate(places):
            began, had = time.monotonic(), len(found)
            shops = Shops(Path(home) / f"shops{number}")
            try:
                found += written_at(Desk(stop, shops.new(), ink), shops.new, texts, known, chance, most)
            except NoList:
                continue
            except BROKEN as trouble:
                found.append(f"{stop.name}: {type(trouble).__name__}: {str(trouble)[:300]}")
            found += [f"{stop.name}: {one}" for one in shops.printed()]
            tell.write(
                f"{stop.name}: {time.monotonic() - began:.1f} s\n" + "".join(f"  {one}\n" for one in found[had:])
            )
            tell.flush()
    return found
