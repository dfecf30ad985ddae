"""The small language of help pages: headings, paragraphs, lists, and names of acts that become their keys."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from enum import StrEnum

from app.domain.frozen import frozen

_ACT = re.compile(r"\{([a-z-]+)\}")


class BlockKind(StrEnum):
    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"


@frozen
class Block:
    """A piece of a page as plain text."""

    kind: BlockKind
    text: str


def blocks(text: str, key_of: Callable[[str], str]) -> tuple[Block, ...]:
    """A page taken apart; ``{pay}`` becomes what ``key_of`` says of that act, and the act's name where it has none."""
    said = _ACT.sub(lambda found: key_of(found[1]) or found[1], text)
    return tuple(_blocks(said.splitlines()))


def _blocks(lines: Iterable[str]) -> Iterable[Block]:
    open_words: list[str] = []
    for line in (*lines, ""):
        kind, words = _read(line.strip())
        if kind is BlockKind.PARAGRAPH and words:
            open_words.append(words)
            continue
        if open_words:
            yield Block(BlockKind.PARAGRAPH, " ".join(open_words))
            open_words = []
        if words:
            yield Block(kind, words)


def _read(line: str) -> tuple[BlockKind, str]:
    for mark, kind in (("## ", BlockKind.HEADING), ("# ", BlockKind.TITLE), ("- ", BlockKind.ITEM)):
        if line.startswith(mark):
            return kind, line[len(mark) :].strip()
    return BlockKind.PARAGRAPH, line
