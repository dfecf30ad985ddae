"""Quick keys as values: pages of products as a shop arranged them, and every way to do that. It knows no Qt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from app.domain.frozen import frozen

MOST_PAGES, MOST_KEYS, LONGEST_NAME = 24, 200, 40


@frozen
class QuickPage:
    """A page: its name and the ids of its products, each once."""

    name: str
    items: tuple[str, ...] = ()


Pages = tuple[QuickPage, ...]


def pages_of(setting: Iterable[dict[str, Any]]) -> Pages:
    """The pages as the setting ``counter.quick_keys`` keeps them."""
    return tuple(QuickPage(page["name"], tuple(page["items"])) for page in setting)


def as_setting(pages: Pages) -> list[dict[str, Any]]:
    return [{"name": page.name, "items": list(page.items)} for page in pages]


def with_key(pages: Pages, at: int, product: str) -> Pages:
    """The product behind the others of a page; one that is there already stays in its place, a full page as it is."""
    page = _page(pages, at)
    if product in page.items or len(page.items) >= MOST_KEYS:
        return pages
    return _with(pages, at, replace(page, items=(*page.items, product)))


def without_key(pages: Pages, at: int, product: str) -> Pages:
    page = _page(pages, at)
    return _with(pages, at, replace(page, items=tuple(one for one in page.items if one != product)))


def moved(pages: Pages, at: int, product: str, before: str) -> Pages:
    """The product in front of another one, or behind all of them where ``before`` is empty."""
    page = _page(pages, at)
    if product not in page.items or product == before:
        return pages
    rest = [one for one in page.items if one != product]
    place = rest.index(before) if before in rest else len(rest)
    return _with(pages, at, replace(page, items=(*rest[:place], product, *rest[place:])))


def with_page(pages: Pages, name: str) -> Pages:
    """A new page behind the others; a name without signs, or too many pages, change nothing."""
    wanted = _name(name)
    return (*pages, QuickPage(wanted)) if wanted and len(pages) < MOST_PAGES else pages


def renamed(pages: Pages, at: int, name: str) -> Pages:
    wanted = _name(name)
    return _with(pages, at, replace(_page(pages, at), name=wanted)) if wanted else pages


def without_page(pages: Pages, at: int) -> Pages:
    return (*pages[:at], *pages[at + 1 :])


def page_moved(pages: Pages, at: int, by: int) -> Pages:
    """The page so many places further on, or earlier; it stays among the others."""
    to = at + by
    if not (0 <= at < len(pages) and 0 <= to < len(pages)):
        return pages
    rest = without_page(pages, at)
    return (*rest[:to], pages[at], *rest[to:])


def _page(pages: Pages, at: int) -> QuickPage:
    return pages[at] if at < len(pages) else QuickPage("")


def _with(pages: Pages, at: int, page: QuickPage) -> Pages:
    if at >= len(pages):
        return pages  # the last page was taken away
    return (*pages[:at], page, *pages[at + 1 :])


def _name(text: str) -> str:
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())[:LONGEST_NAME].strip()
