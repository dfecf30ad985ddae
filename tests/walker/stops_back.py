"""Stops in the back office: orders, catalogue, import, customers."""

from __future__ import annotations

from itertools import count
from typing import Any

from PySide6.QtCore import Qt

from tests.walker.guide import Guide
from tests.walker.shop import LOAF
from tests.walker.stops import stop
from ui.catalog.importing.state import Progress, Stage, Step

Key = Qt.Key
_AGAIN = count()  # whoever comes to a stop again finds something to change there
LIST = "EAN;was es ist;VK\n4006381333931;Stift;1,20\n4006381333948;Marker;2,50\n;Ohne Code;x\n"


def _orders(guide: Guide) -> Any:
    screen = guide.room("orders")
    guide.until(lambda: guide.till.orders.presenter.state.listing.ready, "the orders")  # type: ignore[union-attr]
    return screen


def _order(guide: Guide, order: str) -> Any:
    screen = _orders(guide)
    presenter = guide.till.orders.presenter
    assert presenter is not None
    presenter.open(order)
    guide.until(lambda: presenter.state.detail is not None, "the order")
    return screen


@stop("orders/list")
def _list(guide: Guide) -> None:
    _orders(guide)


@stop("orders/nothing")
def _nothing(guide: Guide) -> None:
    _orders(guide)
    guide.type("qqzz")
    presenter = guide.till.orders.presenter
    assert presenter is not None
    guide.until(lambda: presenter.state.text and not presenter.state.listing.searching, "the search")


@stop("orders/sheet")
def _sheet(guide: Guide) -> None:
    _order(guide, guide.shop.sold)


@stop("orders/sheet-refunded")
def _sheet_refunded(guide: Guide) -> None:
    _order(guide, guide.shop.refunded)


@stop("orders/sheet-refund")
def _sheet_refund(guide: Guide) -> None:
    _order(guide, guide.shop.refund)


@stop("orders/sheet-voided")
def _sheet_voided(guide: Guide) -> None:
    _order(guide, guide.shop.voided)


@stop("orders/sheet-invoiced")
def _sheet_invoiced(guide: Guide) -> None:
    _order(guide, guide.shop.invoiced)


@stop("orders/void")
def _void(guide: Guide) -> None:
    guide.touch(_order(guide, guide.shop.sold).sheet.void_button)
    presenter = guide.till.orders.presenter
    guide.until(lambda: presenter is not None and presenter.state.asked, "the question")


@stop("orders/invoice")
def _invoice(guide: Guide) -> None:
    guide.touch(_order(guide, guide.shop.sold).sheet.invoice_button)
    presenter = guide.till.orders.presenter
    guide.until(lambda: presenter is not None and presenter.state.asked, "the question")


@stop("orders/refund")
def _refund(guide: Guide) -> None:
    screen = _order(guide, guide.shop.sold)
    guide.touch(screen.sheet.primary)
    guide.until(screen.desk.isVisible, "the desk")
    guide.press(Key.Key_Space)


@stop("orders/exchange")
def _exchange(guide: Guide) -> None:
    screen = _order(guide, guide.shop.sold)
    guide.touch(screen.sheet.exchange_button)
    guide.until(screen.desk.isVisible, "the desk")
    guide.scan(LOAF)


@stop("orders/without-receipt")
def _without(guide: Guide) -> None:
    screen = _orders(guide)
    guide.touch(screen.sheet.loose_button)
    guide.until(screen.desk.isVisible, "the desk")
    guide.scan(LOAF)


def _catalog(guide: Guide) -> Any:
    screen = guide.room("catalog")
    state = lambda: guide.till.catalog.presenter.state  # type: ignore[union-attr]  # noqa: E731
    guide.until(lambda: not state().looking and state().products > 0, "the items")
    return screen


@stop("catalog/list")
def _catalog_list(guide: Guide) -> None:
    _catalog(guide)


@stop("catalog/tiles")
def _catalog_tiles(guide: Guide) -> None:
    screen = _catalog(guide)
    screen.switch_view()
    guide.afterwards(screen.switch_view)


@stop("catalog/nothing")
def _catalog_nothing(guide: Guide) -> None:
    screen = _catalog(guide)
    guide.type("qqzz")
    guide.until(screen.empty.isVisible, "nothing")


@stop("catalog/sheet")
def _catalog_sheet(guide: Guide) -> None:
    screen = _catalog(guide)
    guide.press(Key.Key_Down, Key.Key_Return)
    guide.until(screen.side.isVisible, "the sheet")


@stop("catalog/sheet-all")
def _catalog_sheet_all(guide: Guide) -> None:
    screen = _catalog(guide)
    guide.press(Key.Key_Down, Key.Key_Return)
    guide.until(screen.side.isVisible, "the sheet")
    guide.touch(screen.sheet.more)


@stop("catalog/new")
def _catalog_new(guide: Guide) -> None:
    screen = _catalog(guide)
    guide.touch(screen.filters.new)
    guide.until(screen.side.isVisible, "the sheet")


@stop("catalog/edit")
def _catalog_edit(guide: Guide) -> None:
    screen = _catalog(guide)
    guide.press(Key.Key_Down)
    screen.spread.setFocus()
    screen.spread.move_to(2, "price")
    guide.type(f"4.{99 - next(_AGAIN) % 90}")
    guide.press(Key.Key_Return)
    guide.until(screen.edits.isVisible, "the bar of edits")
    guide.press(Key.Key_F2)
    guide.afterwards(screen.presenter.drop_edits)


@stop("catalog/bulk")
def _catalog_bulk(guide: Guide) -> None:
    screen = _catalog(guide)
    screen.presenter.choose_everything()
    guide.until(screen.bulk.isVisible, "the bar for many")
    screen.presenter.bulk(text="5")
    guide.afterwards(screen.cancel_bulk)


@stop("catalog/bulk-tax")
def _catalog_bulk_tax(guide: Guide) -> None:
    """Some of them, so that all are one touch away; the taxes stand open."""
    screen = _catalog(guide)
    guide.press(Key.Key_Down, Key.Key_Space)
    guide.until(screen.bulk.isVisible, "the bar for many")
    screen.presenter.bulk(field="tax_class")
    guide.afterwards(screen.cancel_bulk)
    guide.until(screen.bulk.value.isVisible, "the taxes")
    guide.touch(screen.bulk.value)


@stop("catalog/filter")
def _catalog_filter(guide: Guide) -> None:
    screen = _catalog(guide)
    guide.touch(screen.filters.category)


@stop("import/choose")
def _import(guide: Guide) -> None:
    guide.touch(_catalog(guide).import_button)
    guide.until(lambda: guide.till.catalog.import_view is not None, "the import")


@stop("import/look")
def _import_look(guide: Guide) -> None:
    _import(guide)
    path = guide.shop.folder.parent / "liste.csv"
    path.write_text(LIST, encoding="utf-8")
    importing = guide.till.catalog.importing
    assert importing is not None
    importing.choose(str(path))
    guide.until(lambda: importing.state.step.value != "choose" and importing.state.file is not None, "the file")
    view = guide.till.catalog.import_view
    guide.until(lambda: view is not None and view.looking.isVisible(), "the look")
    guide.afterwards(importing.again)


@stop("import/taxes")
def _import_taxes(guide: Guide) -> None:
    _import_look(guide)
    guide.touch(guide.till.catalog.import_view.looking.options.tax)  # type: ignore[union-attr]


def _read(guide: Guide, name: str) -> Any:
    """A list with a row that is refused, looked at and checked; what it adds is not there yet."""
    _import(guide)
    path = guide.shop.folder.parent / "list.csv"
    price = f"0.{10 + next(_AGAIN) % 90}"
    path.write_text(f"sku,name,price\n{name},{name},{price}\nNONE,No price,x\n", encoding="utf-8")
    importing = guide.till.catalog.importing
    assert importing is not None
    importing.choose(str(path))
    guide.afterwards(importing.again)
    guide.until(lambda: importing.state.check is not None and importing.state.can_start, "the check")
    return importing


@stop("import/running")
def _import_running(guide: Guide) -> None:
    """As it stands half way; the import itself would be over before anybody looked."""
    importing = _read(guide, "Eraser")
    importing.set(step=Step.RUN, running=Progress(Stage.READING, 4210, 640, 9), checking=None, stopping=False)
    guide.until(guide.till.catalog.import_view.running.isVisible, "the run")  # type: ignore[union-attr]


def _taken(guide: Guide, name: str) -> Any:
    importing = _read(guide, name)
    importing.start()
    guide.until(lambda: importing.state.step is Step.DONE, "the import")
    return importing


@stop("import/done")
def _import_done(guide: Guide) -> None:
    _taken(guide, "Ruler")


@stop("import/undone")
def _import_undone(guide: Guide) -> None:
    importing = _taken(guide, "Compass")
    importing.undo()
    guide.until(lambda: importing.state.undone, "the undo")


def _customers(guide: Guide) -> Any:
    screen = guide.room("customers")
    guide.until(lambda: screen.rows.rowCount() > 0, "the customers")
    return screen


@stop("customers/list")
def _customers_list(guide: Guide) -> None:
    _customers(guide)


@stop("customers/nobody")
def _customers_nobody(guide: Guide) -> None:
    screen = _customers(guide)
    guide.type("qqzz")
    guide.until(screen.empty.isVisible, "nobody")


@stop("customers/sheet")
def _customers_sheet(guide: Guide) -> None:
    _customers(guide)
    guide.press(Key.Key_Down)


@stop("customers/new")
def _customers_new(guide: Guide) -> None:
    guide.touch(_customers(guide).new_button)


@stop("customers/erase")
def _customers_erase(guide: Guide) -> None:
    screen = _customers(guide)
    guide.press(Key.Key_Down)
    guide.until(screen.sheet.erase_button.isVisible, "the sheet")
    guide.touch(screen.sheet.erase_button)
