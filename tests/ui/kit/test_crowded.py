"""Large sums and long words in one button, and what is chosen where colours are few."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.checkout.customer_pane import PersonRows
from ui.kit import theme
from ui.kit.buttons import Button, Kind
from ui.kit.goods import Goods
from ui.kit.painted_items import PaintedItems
from ui.kit.picker import Picker
from ui.kit.table import Cell, Column, Rows, TableView


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    theme.dress(qapp)
    yield
    theme.apply(qapp, "light")


def pay(qtbot: QtBot, words: str, amount: str, hint: str) -> QImage:
    made = Button("", Kind.PAY, hint=hint)
    qtbot.addWidget(made)
    made.say(words, "", amount, "€")
    made.resize(447, 72)
    return made.grab().toImage()


def test_a_key_gives_way_to_a_large_sum_and_stands_beside_a_small_one(qtbot: QtBot) -> None:
    assert pay(qtbot, "Bar annehmen", "9.999.999,99", "Enter") == pay(qtbot, "Bar annehmen", "9.999.999,99", "")
    assert pay(qtbot, "Bar annehmen", "30,00", "Enter") != pay(qtbot, "Bar annehmen", "30,00", "")


def edged(image: QImage, places: tuple[QPoint, ...]) -> bool:
    return all(QColor(image.pixel(place)) == theme.color("accent") for place in places)


def rows_of_people(qtbot: QtBot) -> PaintedItems:
    made = PersonRows()
    qtbot.addWidget(made)
    made.resize(300, 140)
    made.show_items((Goods("1", "Ines", "", ""), Goods("2", "Tom", "", "")), 1)
    return made


def test_a_marked_person_has_an_edge_in_high_contrast_alone(qapp: QApplication, qtbot: QtBot) -> None:
    corners = (QPoint(150, 65), QPoint(1, 90), QPoint(298, 90))
    assert not edged(rows_of_people(qtbot).viewport().grab().toImage(), corners)
    theme.apply(qapp, "high-contrast")
    assert edged(rows_of_people(qtbot).viewport().grab().toImage(), corners)


def test_a_chosen_row_of_a_table_is_framed_in_high_contrast(qapp: QApplication, qtbot: QtBot) -> None:
    theme.apply(qapp, "high-contrast")
    model: Rows[str] = Rows((Column("Name", Cell, 0), Column("Sum", Cell, 96, right=True)))
    model.replace(("a", "b"), more=False)
    view = TableView(model)
    qtbot.addWidget(view)
    view.resize(400, 200)
    view.show()
    view.selectRow(1)
    image = view.viewport().grab().toImage()
    top = view.rowViewportPosition(1)
    assert edged(image, (QPoint(200, top), QPoint(398, top + 20), QPoint(1, top + 20), QPoint(350, top + 45)))


def test_the_marked_choice_of_a_list_is_framed_in_high_contrast(qapp: QApplication, qtbot: QtBot) -> None:
    theme.apply(qapp, "high-contrast")
    place = Button("Any")
    qtbot.addWidget(place)
    listed = Picker(place).rows
    listed.resize(200, 80)
    listed.show_items((Goods("a", "One", "", ""), Goods("b", "Two", "", "")), 1)
    image = listed.viewport().grab().toImage()
    assert edged(image, (QPoint(100, 41), QPoint(1, 60)))
