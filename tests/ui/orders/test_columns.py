"""The columns of the list: how it was paid has room for any two ways, or stands under the goods."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.queries.orders import OrderRow
from ui.kit import theme
from ui.kit import tokens as t
from ui.orders.list_page import OrderList
from ui.orders.words import paid_by

GOODS, PAID = 2, 3


@pytest.fixture
def page(qtbot: QtBot) -> OrderList:
    page = OrderList()
    qtbot.addWidget(page)
    page.show()
    return page


ROW = OrderRow(
    n=1,
    id="o1",
    number="1-1-1",
    kind="sale",
    state="paid",
    sold_at="2026-11-23T09:00:00.000Z",
    business_day="2026-11-23",
    currency="EUR",
    total_minor=129,
    line_count=1,
    training=False,
    tenders="cash card",
    first_line="Milk",
    refunded_minor=0,
)


def test_the_widest_two_ways_of_paying_fit(page: OrderList) -> None:
    page.resize(1100, 700)
    page.offer(["voucher", "lunch-cheque"])
    assert not page.table.isColumnHidden(PAID)
    wanted = theme.width(paid_by("other:lunch-cheque other:voucher"), t.BODY) + 2 * t.S2
    assert page.table.columnWidth(PAID) >= wanted
    page.offer(["w" * 40])
    assert page.table.columnWidth(PAID) <= 200  # the goods keep their place


def test_where_it_has_no_column_it_stands_under_the_goods(page: OrderList) -> None:
    page.resize(1100, 700)
    assert page._items(ROW).under == ""
    page.resize(900, 700)
    assert page.table.isColumnHidden(PAID) and not page.table.isColumnHidden(GOODS)
    assert page._items(ROW).under == paid_by("cash card")
