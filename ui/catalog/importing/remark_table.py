"""What became of rows, by line: a list as long as the file's, read as it comes into view."""

from __future__ import annotations

from app.imports.report import CHANGED, Remark
from ui.catalog.importing.kinds import kind_word
from ui.catalog.importing.values import value_words
from ui.catalog.importing.words import field_word, outcome_word
from ui.catalog.words import number, tr
from ui.kit import tokens as t
from ui.kit.joined import filled
from ui.kit.lazy_rows import LazyRows
from ui.kit.table import Cell, Column, TableView

_TONES = {"refused": "bad", "warned": "warn"}


class RemarkTable(TableView):
    """Line, what was done and why, the field, what stood there and what became of it."""

    def __init__(self) -> None:
        self.currency = "EUR"
        self.rows: LazyRows[Remark] = LazyRows(
            (
                Column(tr("Line"), lambda one: Cell(number(one.line), "muted"), 88),
                Column(tr("What and why"), _what, 272),
                Column(tr("Field"), lambda one: Cell(field_word(one.field), "muted"), 152),
                Column(tr("In the file, or before"), self._was),
                Column(tr("Becomes"), self._becomes),
            )
        )
        super().__init__(self.rows)
        self.setAccessibleName(tr("What became of rows"))

    def _words(self, one: Remark, text: str) -> str:
        """Values of ours are brought to words; what stands in a file is shown as it stands."""
        if one.outcome == CHANGED:
            return value_words(one.field, text, self.currency)
        return " ".join(text.split())

    def _was(self, one: Remark) -> Cell:
        return Cell(self._words(one, one.was), "muted" if one.became else "text", hover=one.was)

    def _becomes(self, one: Remark) -> Cell:
        if one.became and one.became == one.was:
            return Cell(tr("as it is"), "muted")
        return Cell(
            self._words(one, one.became), weight=t.MEDIUM if one.outcome == CHANGED else t.REGULAR, hover=one.became
        )


def _what(one: Remark) -> Cell:
    words = kind_word(one.kind)
    if one.other:
        words = filled(tr("%1 (line %2)"), words, number(one.other))
    hover = filled(tr("%1: %2"), outcome_word(one.outcome), words)
    return Cell(words, _TONES.get(one.outcome, "text"), t.MEDIUM, hover=hover)
