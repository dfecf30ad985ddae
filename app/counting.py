"""Posting a count from outside the ledger thread: part after part, with sales in between, until nothing is left."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.frozen import frozen
from app.queries.counts import to_post
from app.register import Register
from app.services.counts import Book, Posted, post_count

Progress = Callable[[Posted], None]
AT_ONCE = 50  # products a part: a sale that comes meanwhile waits for one part at most


@frozen
class Done:
    """How many products were posted, and how many stay on the sheet because their count is not sure."""

    posted: int
    held: int


def post_whole(
    register: Register, sheet_id: str, *, with_unsure: bool = False, progress: Progress | None = None
) -> Done:
    """Post all of a sheet; call it on a worker's thread. Interrupted anywhere, calling it again goes on.

    Raises ShopError as ``post_count`` does.
    """
    posted = held = 0
    while True:
        books = {product: Book(*book) for product, book in register.ask(to_post, sheet_id, AT_ONCE).items()}
        part = register.do(post_count, sheet_id, books, with_unsure=with_unsure, limit=AT_ONCE).result()
        posted, held = posted + part.lines, held + part.held
        if progress is not None:
            progress(part)
        if not part.left:
            return Done(posted, held)
