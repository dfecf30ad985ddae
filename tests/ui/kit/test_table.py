"""The one table: a row is chosen wherever reading begins."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.kit.table import Cell, Column, Rows, TableView


@pytest.mark.parametrize("way", (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft))
def test_a_row_is_chosen_from_either_side(qtbot: QtBot, way: Qt.LayoutDirection) -> None:
    rows: Rows[str] = Rows((Column("Name", Cell), Column("Phone", Cell, 120), Column("Address", Cell, 200)))
    rows.replace(("one", "two"), False)
    table = TableView(rows)
    qtbot.addWidget(table)
    table.setLayoutDirection(way)
    table.resize(500, 300)
    table.setColumnHidden(2, True)  # as in a narrow window
    table.show()
    table.selectRow(1)
    chosen = [index.row() for index in table.selectionModel().selectedRows()]
    assert (table.currentIndex().row(), chosen) == (1, [1])
