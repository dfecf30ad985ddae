"""The pages of help in the reader's language, English where one is not there, and finding one by words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app.domain.frozen import frozen
from resources import FOLDER
from ui.help.text import Block, BlockKind, blocks

NAMES = (
    *("first-steps", "sell", "pay", "park", "refund", "exchange", "invoice", "orders", "catalog", "import"),
    *("stock", "counts", "customers", "tasks", "settings", "printer", "scanner", "backup", "sync"),
)
_ENGLISH = "en"


@frozen
class HelpPage:
    name: str
    title: str
    blocks: tuple[Block, ...]

    @property
    def words(self) -> str:
        """Everything it says, to be searched."""
        return " ".join(block.text for block in self.blocks).casefold()


def help_pages(language: str, key_of: Callable[[str], str], folder: Path = FOLDER / "help") -> tuple[HelpPage, ...]:
    """Every page in its order. Raises FileNotFoundError where an English one is missing."""
    return tuple(_page(name, language, key_of, folder) for name in NAMES)


def found(pages: tuple[HelpPage, ...], query: str) -> tuple[HelpPage, ...]:
    """The pages with all these words; those that have one in their title first."""
    words = query.casefold().split()
    hits = [page for page in pages if all(word in page.words for word in words)]
    return tuple(sorted(hits, key=lambda page: not any(word in page.title.casefold() for word in words)))


def _page(name: str, language: str, key_of: Callable[[str], str], folder: Path) -> HelpPage:
    tried = (folder / one / f"{name}.md" for one in (language, language.partition("_")[0]))
    path = next((path for path in tried if path.is_file()), folder / _ENGLISH / f"{name}.md")
    read = blocks(path.read_text("utf-8"), key_of)
    title = next((block.text for block in read if block.kind is BlockKind.TITLE), name)
    return HelpPage(name, title, read)
