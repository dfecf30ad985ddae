"""Tax rates as people write them: percent with up to four decimals, kept as parts per million."""

from __future__ import annotations

import re

PPM_OF_PERCENT = 10_000
HIGHEST_PPM = 10_000_000  # ten times the price
_FORM = re.compile(r"([0-9]{1,4})(?:[.,]([0-9]{1,4}))?", re.ASCII)


def rate_ppm(text: str) -> int:
    """``8.875``, ``8,875`` or ``19 %`` in parts per million. Raises ValueError for anything else, and above 1000 %."""
    found = _FORM.fullmatch(text.replace("%", "").replace("\u00a0", " ").strip())
    if found is None:
        raise ValueError(f"{text!r} is no rate in percent")
    whole, part = int(found[1]), (found[2] or "").ljust(4, "0")
    rate = whole * PPM_OF_PERCENT + int(part)
    if rate > HIGHEST_PPM:
        raise ValueError(f"{text!r} is more than ten times the price")
    return rate


def rate_text(ppm: int) -> str:
    """Parts per million as percent without its sign and without zeros at the end: ``8.875``, ``20``."""
    whole, part = divmod(ppm, PPM_OF_PERCENT)
    return f"{whole}.{part:04d}".rstrip("0").rstrip(".")
