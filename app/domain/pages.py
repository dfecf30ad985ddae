"""What a platform tells a register: its rows as they stand, and which of the register's own facts they contain.

A page is true at one point of the platform's feed. What the register has recorded beyond ``contains`` is not in its
numbers yet and is added to them here; what is contained is not added again (decisions.md, the two marks).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.domain.frozen import frozen

PRODUCT, LEVEL, CUSTOMER, TASK = "product", "level", "customer", "task"


class NotThisJournal(Exception):
    """A page contains facts that this journal does not have: heads are compared before it can be learned."""


class OutOfStep(Exception):
    """A page goes on from another place than its stream stands at here: it is asked for again from there."""


@frozen
class Contained:
    """The facts of one incarnation that a page contains: up to ``upto``, whose link the platform has as ``link``,
    less the quarantined ones in ``without``.
    """

    incarnation: bytes
    upto: int
    link: bytes
    without: tuple[int, ...] = ()


@frozen
class Row:
    """One thing as the platform has it; ``values`` is None where it was taken out."""

    entity: str
    id: str
    revision: int
    values: Mapping[str, Any] | None


@frozen
class Page:
    """Whole transactions of one stream after a cursor, each thing once and as it stood at the page's end.

    ``is_last``: nothing came after it when it was
    read. ``restarts``: the first page of a stream read anew, so what no page of it names is gone.

    One exception: a transaction as large as an import may be parted. A page that ends within one contains nothing of
    it; of its last rows as many as ``ahead_rows`` are of that transaction, and they already contain what ``ahead``
    says.

    ``after`` is the cursor that the page was asked with, where it is to go on from that: the catalogue may have been
    made anew while it was on its way, and then what came before it is not here.
    """

    stream: str
    cursor: str
    is_last: bool
    contains: tuple[Contained, ...]
    rows: tuple[Row, ...]
    restarts: bool = False
    ahead: tuple[Contained, ...] = ()
    ahead_rows: int = 0
    after: str | None = None
