"""A name that is longer than its room gives up its middle, in a label and in a table, and pushes nothing aside."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QImage
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.kit import theme
from ui.kit import tokens as t
from ui.kit.labels import ElidedLabel
from ui.kit.table import Cell, Column, Rows, TableView

NAME = "Hand-picked highland coffee from the northern slopes, roasted slowly over beech wood, whole beans, 500 g"
ROOM = 240


def elided(room: int) -> str:
    return QFontMetrics(theme.font(t.BODY)).elidedText(NAME, Qt.TextElideMode.ElideMiddle, room)


def label_shows(qtbot: QtBot, text: str) -> QImage:
    label = ElidedLabel(text)
    qtbot.addWidget(label)
    label.resize(ROOM, label.height())
    return label.grab().toImage()


def table_shows(qtbot: QtBot, text: str) -> QImage:
    rows: Rows[str] = Rows((Column("Name", Cell), Column("Price", Cell, 120)))
    rows.replace((text,), False)
    table = TableView(rows)
    qtbot.addWidget(table)
    table.resize(ROOM + 120, 200)
    table.show()
    return table.viewport().grab().toImage()


def test_a_label_keeps_the_end_of_a_long_name(qtbot: QtBot) -> None:
    assert elided(ROOM).endswith("500 g") and elided(ROOM) != NAME
    assert label_shows(qtbot, NAME) == label_shows(qtbot, elided(ROOM))


def test_a_label_of_a_long_name_makes_no_window_wider(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    row.addWidget(ElidedLabel(NAME))
    assert window.minimumSizeHint().width() < ROOM


def test_a_cell_keeps_the_end_of_a_long_name_and_stays_in_its_column(qtbot: QtBot) -> None:
    shown = table_shows(qtbot, NAME)
    assert any(shown == table_shows(qtbot, elided(room)) for room in range(ROOM - 60, ROOM))
