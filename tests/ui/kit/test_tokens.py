"""Every pair of colours that carries words or borders can be told apart (WCAG 2.2 AA)."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from ui.kit.tokens import THEMES, Tokens

ICONS = Path(__file__).resolve().parents[3] / "resources" / "icons"
UI = Path(__file__).resolve().parents[3] / "ui"
WORDS = [
    *[(words, ground) for words in ("text", "muted") for ground in ("canvas", "surface", "hover", "pressed", "sunken")],
    *[("text", "accent_soft"), ("muted", "accent_soft"), ("accent_text", "accent_soft"), ("text", "accent_line")],
    *[("on_accent", ground) for ground in ("accent", "accent_hover", "accent_pressed")],
    *[(tone, f"{tone}_soft") for tone in ("good", "warn", "bad")],
    *[(tone, ground) for tone in ("good", "warn", "bad", "accent_text") for ground in ("canvas", "surface")],
    ("text", "warn_soft"),
]
EDGES = [("line_strong", "surface"), ("line_strong", "canvas"), ("focus", "surface"), ("focus", "canvas")]


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
def test_words_and_edges_can_be_told_from_their_ground(theme: Tokens) -> None:
    pairs = [(a, b) for a, b in WORDS if not (theme.name == "high-contrast" and b == "accent_line")]
    weak = [f"{a} on {b}" for a, b in pairs if contrast(getattr(theme, a), getattr(theme, b)) < 4.5]
    weak += [f"{a} on {b}" for a, b in EDGES if contrast(getattr(theme, a), getattr(theme, b)) < 3]
    weak += [f"initials on {ground}" for ground, figure in theme.swatches if contrast(ground, figure) < 4.5]
    assert weak == []


def test_every_icon_named_in_the_code_was_drawn() -> None:
    drawn = {path.stem for path in ICONS.glob("*.svg")}
    named = set()
    for path in UI.rglob("*.py"):
        text = path.read_text("utf-8")
        named |= set(re.findall(r'Icon\("([a-z]+)"', text))
        named |= set(re.findall(r'icon="([a-z]+)"', text))
        named |= set(re.findall(r'icons\.p(?:aint|ixmap)\((?:painter, )?"([a-z]+)"', text))
    assert named and named <= drawn
