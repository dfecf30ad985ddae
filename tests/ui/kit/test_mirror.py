"""Painted widgets from the right: what is painted at one end stands at the other, and is touched where it is seen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.checkout.customer_pane import PersonRows
from ui.kit import figures, icons, mirror, theme
from ui.kit.buttons import Button, Kind
from ui.kit.cart_list import CartList, CartRow
from ui.kit.figure_column import FigureColumn
from ui.kit.goods import Goods
from ui.kit.labels import Field, Label
from ui.kit.numberpad import NumberPad
from ui.kit.screen import across, rows
from ui.kit.spread import Spread
from ui.kit.spread_cells import SpreadCell, SpreadColumn
from ui.kit.table import Cell, Column, Rows, TableView
from ui.kit.tiles import TileGrid


@pytest.fixture(autouse=True)
def from_the_right(qapp: QApplication) -> Iterator[None]:
    theme.dress(qapp)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    figures.use(figures.Signs(mirrored=True))
    yield
    figures.use(figures.ENGLISH)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def shown(qtbot: QtBot, widget: QWidget, wide: int, high: int) -> QWidget:
    qtbot.addWidget(widget)
    widget.resize(wide, high)
    widget.show()
    return widget


def ink(widget: QWidget, area: QRect, ground: str = "surface") -> tuple[int, int]:
    """The first and last column of ``area`` in which something other than the ground is painted."""
    image = widget.grab(area).toImage()
    paper = QColor(getattr(theme.current(), ground)).rgb()
    columns = [x for x in range(image.width()) if any(image.pixel(x, y) != paper for y in range(image.height()))]
    return (area.left() + columns[0], area.left() + columns[-1]) if columns else (-1, -1)


def cart(qtbot: QtBot, *amounts: str) -> CartList:
    made = CartList()
    shown(qtbot, made, 480, 60 * len(amounts) + 20)
    made.show_rows(tuple(CartRow(str(n), "Flat white", "1 × 4", text) for n, text in enumerate(amounts)), "")
    return made


def test_amounts_of_the_cart_stand_at_the_left_and_their_decimals_in_one_line(qtbot: QtBot) -> None:
    made = cart(qtbot, "4.20", "1,234.50", "0.55")
    lines = made.viewport()
    ends = [ink(lines, QRect(0, 60 * n + 6, 240, 26)) for n in range(3)]
    names = [ink(lines, QRect(240, 60 * n + 6, 240, 26)) for n in range(3)]
    assert ends[1][0] in range(14, 20)  # the widest begins at the inset
    assert max(end for _, end in ends) - min(end for _, end in ends) <= 2  # all end in one line
    assert all(end in range(458, 466) for _, end in names)


def test_the_marked_line_has_its_bar_where_reading_begins(qtbot: QtBot) -> None:
    lines = cart(qtbot, "4.20")
    lines.show_rows(lines.rows(), "0")
    image = lines.viewport().grab().toImage()
    assert QColor(image.pixel(478, 30)).name() == theme.color("accent").name()
    assert QColor(image.pixel(1, 30)).name() != theme.color("accent").name()


def test_a_tile_is_touched_where_it_is_seen(qtbot: QtBot) -> None:
    tiles = TileGrid()
    shown(qtbot, tiles, 520, 300)
    tiles.show_items(tuple(Goods(name, name, "1.00") for name in ("first", "second", "third")))
    touched: list[str] = []
    tiles.activated.connect(touched.append)
    for x in (500, 30):  # the first stands at the right
        QTest.mouseClick(tiles.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, 40))
    assert touched == ["first", "third"]
    tiles.walk_to(0)
    QTest.keyClick(tiles, Qt.Key.Key_Left)
    assert tiles.accessibleDescription() == "second"


def test_a_spreadsheet_is_painted_and_touched_from_the_right(qtbot: QtBot) -> None:
    sheet = Spread()
    sheet.set_columns((SpreadColumn("name", "Name"), SpreadColumn("price", "Price", 100, right=True)))
    cells = (SpreadCell("Flat white"), SpreadCell("4.20"))
    sheet.cells = lambda _row: cells
    shown(qtbot, sheet, 600, 200)
    sheet.set_count(1)
    price = sheet.cell_rect(0, "price")
    assert price.right() < sheet.cell_rect(0, "name").left()
    assert sheet.place_at(price.center().toPointF()) == (0, "price")
    _, end = ink(sheet.viewport(), QRect(0, 6, 140, 36))
    assert end in range(price.right() - 12, price.right() - 4)  # a column of figures keeps its right edge
    _, end = ink(sheet.viewport(), QRect(300, 6, 300, 36))
    assert end in range(570, 577)


def test_a_button_has_its_icon_at_the_right_and_its_money_at_the_left(qtbot: QtBot) -> None:
    pay = Button("Pay", Kind.PAY, hint="F9")
    pay.say("Pay", "", "47.35", "€")
    shown(qtbot, pay, 400, 72)
    left, right = ink(pay, QRect(12, 10, 376, 52), "accent")
    assert left in range(18, 26) and right in range(372, 382)
    image = pay.grab(QRect(100, 10, 130, 52)).toImage()
    assert {image.pixel(x, 26) for x in range(60, 130)} == {theme.color("accent").rgb()}  # nothing between the two


def test_a_table_is_painted_with_its_head(qtbot: QtBot) -> None:
    rows: Rows[str] = Rows(
        (Column("Item", lambda one: Cell(one)), Column("Total", lambda _one: Cell("4.20"), 108, True))
    )
    rows.replace(("Milk",), False)
    table = TableView(rows)
    qtbot.addWidget(table)
    table.resize(400, 120)
    table.show()
    with qtbot.captureExceptions() as trouble:
        table.grab()
    assert trouble == []


def test_a_number_pad_keeps_its_order(qtbot: QtBot) -> None:
    pad = NumberPad()
    shown(qtbot, pad, 300, 400)
    keys = {key.text(): key.x() for key in pad.findChildren(Button)}
    assert keys["7"] < keys["8"] < keys["9"] and keys["00"] < keys["0"]


def test_margins_turn_round(qtbot: QtBot) -> None:
    box = QWidget()
    row = across(box, (40, 0, 4, 0))
    row.addWidget(child := QWidget())
    shown(qtbot, box, 200, 40)
    assert (child.x(), child.x() + child.width()) == (4, 160)


@pytest.mark.parametrize(("name", "turns"), [("back", True), ("undo", True), ("check", False), ("clock", False)])
def test_icons_that_point_along_the_line_turn_round(name: str, turns: bool) -> None:
    sides = []
    for way in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        image = QImage(24, 24, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setLayoutDirection(way)
        icons.paint(painter, name, QColor("#000000"), 0, 0)
        painter.end()
        sides.append(image)
    assert (sides[0] != sides[1]) is turns
    if turns:
        assert sides[0].mirrored(True, False) == sides[1]


def test_what_a_turned_painter_paints_is_the_other_way_round() -> None:
    images = []
    for turned in (False, True):
        image = QImage(60, 20, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.white)
        plain = QPainter(image)
        painter = mirror.turned(plain, 60) if turned else plain
        painter.fillRect(2, 2, 10, 4, QColor("red"))
        painter.fillRect(QRect(30, 8, 5, 5), QColor("blue"))
        painter.save()
        painter.translate(20, 10)
        painter.fillRect(0, 0, 4, 4, QColor("green"))
        painter.restore()
        painter.drawLine(5, 18, 25, 18)
        plain.end()
        images.append(image)
    assert images[0].mirrored(True, False) == images[1]


def test_people_stand_where_reading_begins_and_their_telephone_keeps_its_order(qtbot: QtBot) -> None:
    made = PersonRows()
    shown(qtbot, made, 480, 80)
    made.show_items((Goods("1", "Ines", "", figures.code("020 7946 0101")),), -1)
    first, last = ink(made.viewport(), QRect(0, 8, 480, 50), "surface")
    assert first > 240 and last > 440
    assert figures.code("020 7946 0101") == "\u2066020 7946 0101\u2069"


def test_a_name_in_a_sentence_keeps_its_own_way_and_the_sentence_the_screens() -> None:
    sentence = f"{figures.named('Tea 1')}: \u0641\u064a"
    assert sentence.startswith("\u2068Tea 1\u2069")  # else the first letter would turn the sentence (UAX 9, P2)
    figures.use(figures.ENGLISH)
    assert figures.named("Tea 1") == "Tea 1"


def test_figures_of_several_rows_stand_with_their_decimals_in_one_line(qtbot: QtBot) -> None:
    made, column = QWidget(), FigureColumn()
    lines = rows(made)
    labels = [column.add(Label(text)) for text in ("2.15", "1,103.05")]
    for label in labels:
        row = across()
        row.addWidget(label)
        row.addStretch(1)
        lines.addLayout(row)
    shown(qtbot, made, 300, 80)
    ends = [label.mapTo(made, QPoint(ink(label, label.rect(), "canvas")[1], 0)).x() for label in labels]
    assert abs(ends[0] - ends[1]) <= 1


def test_a_field_begins_where_reading_begins_whatever_is_typed(qtbot: QtBot) -> None:
    field = Field("\u0627\u0645\u0633\u062d")
    shown(qtbot, field, 300, 48)
    carets = []
    for text in ("", "tea", "\u0634\u0627\u064a"):
        field.setText(text)
        field.grab()  # Qt places the caret where it paints
        carets.append(field.cursorRect())
    assert min(caret.left() for caret in carets) > 200
    assert len({caret.top() for caret in carets}) == 1  # one base line for every script
    assert field.placeholderText() == "\u0627\u0645\u0633\u062d"
