"""Cell edits that are not recorded yet: each edit makes a new value, so that undo is the one before."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field
from typing import TYPE_CHECKING, Any

from app.domain.catalog import Change
from app.domain.frozen import frozen
from ui.catalog.fields import row_value

if TYPE_CHECKING:
    from app.queries.products import ProductRow


@frozen
class Edited:
    """A row as it was seen when it was edited, and the fields that become something else."""

    row: ProductRow
    new: Mapping[str, Any]


@frozen
class Edits:
    """Edited rows by product id."""

    rows: Mapping[str, Edited] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.rows)

    def count(self) -> int:
        """How many cells are edited."""
        return sum(len(edited.new) for edited in self.rows.values())

    def of(self, product_id: str) -> Mapping[str, Any]:
        edited = self.rows.get(product_id)
        return edited.new if edited is not None else {}

    def having(self, cells: Iterable[tuple[ProductRow, str, Any]]) -> Edits:
        """The same with other values in some cells; a value that stands there already is no edit."""
        rows = dict(self.rows)
        for row, name, value in cells:
            known = rows.get(row.id)
            base = known.row if known is not None else row
            new = {**known.new, name: value} if known is not None else {name: value}
            if value == row_value(base, name):
                del new[name]
            if new:
                rows[row.id] = Edited(base, new)
            else:
                rows.pop(row.id, None)
        return Edits(rows)


def change_of(edited: Edited) -> Change:
    """The change of a row's own fields, with what was seen before as its base."""
    return Change(edited.row.id, {name: row_value(edited.row, name) for name in edited.new}, dict(edited.new))
