"""The design tokens: every colour, size and space of the screens, in three themes chosen one by one."""

from __future__ import annotations

from dataclasses import replace

from app.domain.frozen import frozen


@frozen
class Tokens:
    """Colours of one theme as #RRGGBB; ``swatches`` are ground and figure for goods without a picture.

    All pairs used for words pass 4.5:1, borders of controls and focus 3:1 (WCAG 2.2 AA).
    """

    name: str
    canvas: str
    surface: str
    sunken: str
    hover: str
    pressed: str
    line: str
    line_strong: str
    text: str
    muted: str
    disabled: str
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    on_accent_quiet: str
    accent_text: str
    accent_soft: str
    accent_line: str
    focus: str
    good: str
    good_soft: str
    warn: str
    warn_soft: str
    warn_line: str
    bad: str
    bad_soft: str
    bad_line: str
    shadow: str  # #AARRGGBB; the only shadow, under what floats
    swatches: tuple[tuple[str, str], ...]


LIGHT = Tokens(
    name="light",
    canvas="#F4F2ED",
    surface="#FFFFFF",
    sunken="#EAE7E0",
    hover="#F7F5F1",
    pressed="#EAE6DE",
    line="#DDD8CE",
    line_strong="#8A8378",
    text="#1F1B20",
    muted="#645E66",
    disabled="#938C86",
    accent="#5B2A67",
    accent_hover="#4B2056",
    accent_pressed="#3B1745",
    on_accent="#FFFFFF",
    on_accent_quiet="#E3D3E8",
    accent_text="#5B2A67",
    accent_soft="#F3EBF5",
    accent_line="#C9B0D0",
    focus="#5B2A67",
    good="#1C6838",
    good_soft="#E6F2E8",
    warn="#825000",
    warn_soft="#FBF0DA",
    warn_line="#DDB873",
    bad="#A5231C",
    bad_soft="#FBE9E6",
    bad_line="#E0A39D",
    shadow="#291F1B20",
    swatches=(
        ("#F3DFD3", "#75391B"),
        ("#EFE4BE", "#5E4A08"),
        ("#DFE8C9", "#3F5416"),
        ("#CFE8DB", "#155339"),
        ("#D0E6EA", "#174F5B"),
        ("#D7E0F1", "#2B4478"),
        ("#E6DDF0", "#553A75"),
        ("#F3DAE1", "#7A2944"),
    ),
)

DARK = Tokens(
    name="dark",
    canvas="#141215",
    surface="#1D1A1F",
    sunken="#2B272E",
    hover="#252128",
    pressed="#302B33",
    line="#37323A",
    line_strong="#807886",
    text="#F2EEF3",
    muted="#ADA5B1",
    disabled="#736C77",
    accent="#CFA5DC",
    accent_hover="#DBB8E6",
    accent_pressed="#B98BC8",
    on_accent="#2A0E32",
    on_accent_quiet="#512F5B",
    accent_text="#DDBBE7",
    accent_soft="#34263A",
    accent_line="#6B4D76",
    focus="#DDBBE7",
    good="#83CF99",
    good_soft="#1B3122",
    warn="#EBBB69",
    warn_soft="#362A15",
    warn_line="#75592A",
    bad="#FF9F94",
    bad_soft="#421F1C",
    bad_line="#8A433C",
    shadow="#80000000",
    swatches=(
        ("#472A1B", "#F0C4AB"),
        ("#3F340F", "#E8D48A"),
        ("#2E3915", "#CBDC9E"),
        ("#16382A", "#A3DBC1"),
        ("#16363D", "#A6D8E2"),
        ("#232F4B", "#B9CCF2"),
        ("#362A46", "#D5BFEE"),
        ("#4A2130", "#F2B8CA"),
    ),
)

HIGH_CONTRAST = replace(
    DARK,
    name="high-contrast",
    canvas="#000000",
    surface="#000000",
    sunken="#000000",
    hover="#262626",
    pressed="#404040",
    line="#FFFFFF",
    line_strong="#FFFFFF",
    text="#FFFFFF",
    muted="#FFFFFF",
    disabled="#A6A6A6",
    accent="#FFE600",
    accent_hover="#FFF27A",
    accent_pressed="#D6C100",
    on_accent="#000000",
    on_accent_quiet="#000000",
    accent_text="#FFE600",
    accent_soft="#000000",
    accent_line="#FFE600",
    focus="#FFE600",
    good="#FFFFFF",
    good_soft="#000000",
    warn="#FFE600",
    warn_soft="#000000",
    warn_line="#FFE600",
    bad="#FFFFFF",
    bad_soft="#000000",
    bad_line="#FFFFFF",
    shadow="#00000000",
    swatches=(("#000000", "#FFFFFF"),) * 8,
)

THEMES = {theme.name: theme for theme in (LIGHT, DARK, HIGH_CONTRAST)}

# Type, px: under-lines and labels, body, cart line name, line amount, titles, section totals, the total, change.
CAPTION, BODY, LINE, AMOUNT, TITLE, SECTION, TOTAL, CHANGE = 13, 15, 18, 20, 24, 32, 48, 80
# Weights of hierarchy; as CSS counts them.
REGULAR, MEDIUM, STRONG = 400, 500, 600
# Space, px.
S1, S2, S3, S4, S5, S6, S7 = 4, 8, 12, 16, 24, 32, 48
# Corners, px.
R_CARD, R_CONTROL, R_SMALL = 10, 8, 4
# Fixed places of the shell, px.
RAIL, STRIP, SIDE, SIDE_WIDE, SIDE_NARROW, RAIL_ITEM = 72, 52, 480, 560, 420, 64
LEAST_WINDOW = 1024, 720  # a screen of 1024 by 768 with a title bar; lower ones have no room for 64 px keys
# Heights, px.
H_CONTROL, H_STRIP_CONTROL, H_KEY, H_KEY_LARGE, H_PAY = 48, 40, 64, 80, 72
H_LINE, H_ROW, H_HEAD, H_ACTIONS, H_SUMS, H_TAG, H_TOAST, H_LAST_SCAN = 60, 48, 40, 56, 92, 24, 56, 156
# Tiles, px.
TILE_WIDTH, TILE_HEIGHT, TILE_GAP, PICTURE = 150, 120, 8, 48
FOCUS_WIDTH, FOCUS_GAP = 2, 2
FLASH_MS = 300
