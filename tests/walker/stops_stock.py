"""Stops in the stock room: the list, a product, goods moved by hand, goods in, counts."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt

from app.domain.quantity import Quantity
from app.domain.stock import minus
from app.queries.movements import MovementRow
from app.queries.shelves import Makeup
from app.queries.stock import Level
from tests.walker.guide import Guide
from tests.walker.shop import LOAF, MILK, UNKNOWN
from tests.walker.stops import stop
from ui.stock.state import Move

Key = Qt.Key


def _stock(guide: Guide) -> Any:
    screen = guide.room("stock")
    guide.until(lambda: screen.presenter.state.is_ready, "the shelves")
    return screen


@stop("stock/list")
def _list(guide: Guide) -> None:
    _stock(guide)


@stop("stock/nothing")
def _nothing(guide: Guide) -> None:
    screen = _stock(guide)
    guide.type("qqzz")
    guide.until(screen.shelves.empty.isVisible, "nothing")


@stop("stock/sheet")
def _sheet(guide: Guide) -> None:
    screen = _stock(guide)
    guide.scan(LOAF)
    guide.until(lambda: screen.presenter.state.opened, "the sheet")


@stop("stock/sheet-linked")
def _sheet_linked(guide: Guide) -> None:
    """Of a till whose hub told a level, beyond which two were sold here."""
    screen = _stock(guide)
    guide.scan(LOAF)
    guide.until(lambda: screen.presenter.state.opened, "the sheet")
    opened, sold = screen.presenter.state.opened, Quantity(-2000)
    card = replace(opened.card, row=replace(opened.card.row, level=Level(Quantity(10_000), True)))
    told = Makeup(minus(card.row.on_hand, sold), (("sale", sold),))
    moved = MovementRow(
        place=(1, 0),
        fact_id="fact",
        at="2026-11-22T10:00:00.000000Z",
        cause="sale",
        reason="",
        note="",
        delta=sold,
        on_hand_after=card.row.on_hand,
        actor="",
        document="7-1-M3AD-2041",
        document_id="order",
    )
    screen.presenter.set(opened=replace(opened, card=card, makeup=told, history=(moved,), is_linked=True))


def _moving(move: Move) -> None:
    @stop(f"stock/{move.value}")
    def _move(guide: Guide) -> None:
        screen = _stock(guide)
        guide.scan(LOAF)
        guide.until(lambda: screen.presenter.state.opened, "the sheet")
        screen.presenter.start(move)
        guide.until(screen.move_pane.isVisible, "the pad")
        guide.type("3")


for _one in Move:
    _moving(_one)


@stop("stock/goods-in")
def _goods_in(guide: Guide) -> None:
    _stock(guide)
    guide.press(Key.Key_F8)


@stop("stock/goods-in-usual")
def _goods_in_usual(guide: Guide) -> None:
    screen = _stock(guide)
    guide.press(Key.Key_F8)
    for code in (LOAF, MILK, MILK, UNKNOWN):
        guide.scan(code)
    guide.afterwards(screen.receiving.clear)


@stop("stock/sheets")
def _sheets(guide: Guide) -> None:
    screen = _stock(guide)
    guide.press(Key.Key_F9)
    guide.until(screen.start_pane.isVisible, "the counts")


def _count(guide: Guide) -> Any:
    screen = _stock(guide)
    guide.press(Key.Key_F9)
    guide.until(screen.start_pane.isVisible, "the counts")
    screen.begin_count()
    guide.until(lambda: screen.counting.state.sheet is not None, "the sheet")
    guide.afterwards(screen.counting.drop)
    return screen


@stop("stock/count-empty")
def _count_empty(guide: Guide) -> None:
    _count(guide)


def _is_settled(screen: Any) -> bool:
    hand = screen.counting.state.hand
    return hand is None or hand.ahead == 0


@stop("stock/count")
def _count_usual(guide: Guide) -> None:
    screen = _count(guide)
    for code in (LOAF, MILK):
        guide.scan(code)
        guide.type("7")
        guide.press(Key.Key_Return)
        guide.until(lambda: _is_settled(screen), "the count")
    guide.scan(MILK)


@stop("stock/count-unknown")
def _count_unknown(guide: Guide) -> None:
    _count(guide)
    guide.scan(UNKNOWN)


@stop("stock/count-drop")
def _count_drop(guide: Guide) -> None:
    screen = _count(guide)
    guide.scan(LOAF)
    guide.until(lambda: screen.counting.state.hand is not None, "the item")
    guide.type("7")
    guide.press(Key.Key_Return)
    guide.until(lambda: _is_settled(screen), "the count")
    screen.counting.ask_drop()
