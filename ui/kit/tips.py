"""Tips that lie over what is pointed at: Qt reads markup in them, and what stands in a tip is often data."""

from __future__ import annotations

_LONGEST = 400  # signs; a tip wraps only where it is markup, and one of ten thousand signs would be a wall


def plain_tip(text: str) -> str:
    """``text`` as a tip that says it sign by sign: markup in it is shown and not obeyed, nothing it names is opened."""
    cut = text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
    if "<" not in cut:
        return cut
    from html import escape  # hardly any tip needs it, and it brings every entity there is

    return f'<p style="white-space: pre-wrap">{escape(cut)}</p>'
