"""The key caps of each page and where they stand: twelve units wide, five rows high, nothing painted. Pure: no Qt."""

from __future__ import annotations

from enum import Enum, auto

from app.domain.frozen import frozen
from ui.kit.keyboard.layouts import DIGITS, Layout

UNITS, ROWS = 12.0, 5


class Act(Enum):
    """What a key does. Back and the arrows repeat while they are held."""

    SIGN = auto()
    SPACE = auto()
    BACK = auto()
    ENTER = auto()
    LEFT = auto()
    RIGHT = auto()
    SHIFT = auto()
    PAGE = auto()
    LAYOUT = auto()
    NEXT = auto()
    DONE = auto()


class Page(Enum):
    LETTERS = auto()
    SIGNS = auto()
    FIGURES = auto()


@frozen
class Cap:
    """One key, ``left`` and ``width`` in units of the row; ``sign`` is what it types, ``page`` where it leads."""

    act: Act
    row: int
    left: float
    width: float
    sign: str = ""
    page: Page | None = None


_Key = tuple[Act, float, str, Page | None]
_SIGNS = ("@#€£$%&*()-+", "=/\\:;'\"!?_~", "<>[]{}|^`°§•")
_FIGURES = (("()", "789", "/"), ("+-", "456", ":="), ("*%", "123", "#;"), ("@,", "0", "."))
_INDENT = 0.5


def caps_of(layout: Layout, page: Page, several: bool, onward: bool = False) -> tuple[Cap, ...]:
    """Every key of a page, from left to right and top to bottom.

    ``several`` layouts need a key to switch; ``onward`` is the one that leads to the next field of a form.
    """
    if page is Page.FIGURES:
        rows = _figures()
    elif page is Page.SIGNS:
        rows = (_digits(), _row(_SIGNS[0]), _second(_SIGNS[1]), _row(_SIGNS[2]))
    else:
        rows = (_digits(), _row(layout.rows[0]), _second(layout.rows[1]), _third(layout))
    return tuple(cap for row, keys in enumerate((*rows, _last(page, several, onward))) for cap in _placed(row, keys))


def _placed(row: int, keys: list[_Key]) -> list[Cap]:
    """Keys side by side; a short row of letters is set in, as on every keyboard."""
    left = UNITS - sum(width for _, width, _, _ in keys)
    found = []
    for act, width, sign, page in keys:
        found.append(Cap(act, row, left, width, sign, page))
        left += width
    return found


def _row(signs: str, width: float = 1.0) -> list[_Key]:
    return [(Act.SIGN, width, sign, None) for sign in signs]


def _digits() -> list[_Key]:
    return [*_row(DIGITS), (Act.BACK, 2.0, "", None)]


def _second(signs: str) -> list[_Key]:
    """It ends with Enter."""
    indent = _INDENT if len(signs) <= UNITS - 2 else 0.0
    return [*_row(signs), (Act.ENTER, UNITS - len(signs) - indent, "", None)]


def _third(layout: Layout) -> list[_Key]:
    signs = _row(layout.rows[2] + layout.comma + ".")
    rest = UNITS - len(signs)
    if not layout.has_case:
        return signs
    ends = 2 if rest >= 2 else 1
    shift: _Key = (Act.SHIFT, rest / ends, "", None)
    return [shift, *signs, *([shift] if ends > 1 else [])]


def _last(page: Page, several: bool, onward: bool) -> list[_Key]:
    on_letters = page is Page.LETTERS
    lead: _Key = (Act.PAGE, 1.5, "", Page.SIGNS if on_letters else Page.LETTERS)
    other: _Key = (Act.PAGE, 1.5, "", Page.SIGNS if page is Page.FIGURES else Page.FIGURES)
    switch: list[_Key] = [(Act.LAYOUT, 1.5, "", None)] if several else []
    keys = [lead, *(switch if on_letters else [other])]
    arrows: list[_Key] = [(Act.LEFT, 1.0, "", None), (Act.RIGHT, 1.0, "", None)]
    leave: list[_Key] = [(Act.NEXT, 1.25, "", None)] if onward else []
    ends: list[_Key] = [*arrows, *leave, (Act.DONE, 2.0, "", None)]
    space = UNITS - sum(key[1] for key in (*keys, *ends))
    return [*keys, (Act.SPACE, space, " ", None), *ends]


def _figures() -> tuple[list[_Key], ...]:
    """Large digits in the places of the number pad, signs of figures and telephones beside them."""
    back: _Key = (Act.BACK, 1.5, "", None)
    enter: _Key = (Act.ENTER, 1.5, "", None)
    ends = {0: [back], len(_FIGURES) - 1: [enter]}
    return tuple(
        [*_row(before, 1.25), *_row(digits, 6.5 / len(digits)), *_row(after, 1.5), *ends.get(row, [])]
        for row, (before, digits, after) in enumerate(_FIGURES)
    )
