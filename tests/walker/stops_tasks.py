"""Stops among the tasks of a linked till: each kind, those that are settled, and none."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt

from app.domain import tasks
from app.domain.pages import CUSTOMER, Row
from app.queries.orders import orders_page
from app.queries.search import search
from app.services.customers import CustomerDetails, erase_customer, save_customer
from app.services.joining import unlink
from app.services.people import learn_people
from tests.asked import AT, link, maker, price_conflict, told
from tests.walker.guide import Guide
from tests.walker.shop import LONG_NAME
from tests.walker.stops import stop

Key = Qt.Key
_LONG = "Kalamata olives in brine with herbs and lemon from the old grove, hand picked 340 g"


def _id(guide: Guide, words: str) -> str:
    return guide.register.ask(search, words).rows[0].id


def _sale(number: str, till: str, sold: int) -> dict[str, Any]:
    told = {"order": number, "number": number, "at": "2026-11-22T09:50:00.000000Z", "name": till, "code": "1"}
    return {**told, "sold": [sold * 1000, 3]}


def _linked(guide: Guide) -> None:
    link(guide.register)
    guide.afterwards(lambda: guide.register.do(unlink).result())
    room = guide.till.tasks
    guide.until(lambda: room._is_linked, "the link")


def _tasks(guide: Guide) -> Any:
    """Some of each kind; whoever comes again finds them open again where they were not settled."""
    _linked(guide)
    register, milk, olives = guide.register, _id(guide, "milk"), _id(guide, "olives")
    name = {"product": olives, "field": "name", "base": "Olives", "theirs": "Kalamata olives", "ours": _LONG}
    ends = {"state": "done", "outcome": "put-back", "done_at": "2026-11-22T10:00:00.000000Z", "done_by": ""}
    both = {"theirs_by": maker("Back counter", "2", "2026-11-22T09:12:00.000000Z")}
    both["ours_by"] = maker("Till 1", "1", AT, register.owner.id)
    price_conflict(register, milk, at="2026-11-22T09:59:00.000000Z", by=both)
    apart = {**name, "kept": "ours", "theirs_by": maker("Back counter", "2", AT), "ours_by": maker("", "3", AT)}
    told(register, "w2", tasks.LATER_EDIT, apart, at="2026-11-22T09:58:00.000000Z")
    sales = [_sale("7-2-K7QZ-118", "Back counter", 2), _sale("7-1-M3AD-2041", "", 1)]
    own = register.ask(orders_page, limit=1)
    sales += [{**_sale(own[0].number, "Front", 1), "order": own[0].id}] if own else []
    oversold = {"product": _id(guide, "loaf"), "on_hand": [-2000, 3], "sales": sales}
    told(register, "w3", tasks.OVERSOLD, oversold, at="2026-11-22T09:57:00.000000Z", stream="store")
    codes = {"code": "barcode:05000000000012", "products": [milk, olives]}
    told(register, "w4", tasks.CODE_TWICE, codes, at="2026-11-22T09:56:00.000000Z")
    sent = {"sent_by": {"name": "Back counter", "code": "2", "at": AT}}
    aside = {"fact": "f", "type": "SaleCompleted", "register": "r", "code": "unreadable", **sent}
    told(register, "w5", tasks.QUARANTINED, aside, at="2026-11-22T09:55:00.000000Z", stream="store")
    told(register, "w6", tasks.LATER_EDIT, {**name, "kept": "ours"}, at="2026-11-22T09:54:00.000000Z", **ends)
    screen = guide.room("tasks")
    guide.until(lambda: screen.rows.rowCount() >= 5, "the tasks")
    return screen


def _open(guide: Guide, task: str) -> Any:
    screen = _tasks(guide)
    presenter = guide.till.tasks.presenter
    assert presenter is not None
    presenter.open(task)
    guide.until(lambda: presenter.state.detail is not None, "the task")
    return screen


@stop("tasks/list")
def _list(guide: Guide) -> None:
    _tasks(guide)


@stop("tasks/prices")
def _prices(guide: Guide) -> None:
    _open(guide, "t1")


@stop("tasks/names")
def _names(guide: Guide) -> None:
    _open(guide, "w2")


@stop("tasks/oversold")
def _oversold(guide: Guide) -> None:
    _open(guide, "w3")


@stop("tasks/customer")
def _customer(guide: Guide) -> None:
    """Two addresses of a customer with a long name."""
    screen, register = _tasks(guide), guide.register
    name, here = LONG_NAME, "12 Larkmouth Quay\nUpper Wickenby\nLA7 4QT"
    fields = {"name": name, "address": here, "phone": "+44 20 7946 0123"}
    register.do(save_customer, "walked", CustomerDetails(**fields)).result()
    guide.afterwards(lambda: register.do(erase_customer, "walked").result())
    there = ["address", "Flat 3, The Old Brewery\nThistlewick Road\nLA7 4QX"]
    row = Row(CUSTOMER, "walked", 1, {"fields": fields, "waits": False, "others": [there]})
    register.do(learn_people, [row], (), "cursor").result()
    body = {"customer": "walked", "field": "address", "kept": "theirs", "actor": register.owner.id, "at": AT}
    told(register, "w7", tasks.EDIT_CONFLICT, body, at="2026-11-22T10:01:00.000000Z")
    presenter = guide.till.tasks.presenter
    assert presenter is not None
    presenter.open("w7")
    guide.until(lambda: screen.sheet.title.text() == name, "the customer")


@stop("tasks/codes")
def _codes(guide: Guide) -> None:
    _open(guide, "w4")


@stop("tasks/aside")
def _aside(guide: Guide) -> None:
    _open(guide, "w5")


@stop("tasks/settled")
def _settled(guide: Guide) -> None:
    screen = _tasks(guide)
    guide.touch(screen.past_chip)
    guide.press(Key.Key_Down)
    guide.until(lambda: guide.till.tasks.presenter.state.detail is not None, "the task")  # type: ignore[union-attr]


@stop("tasks/beside")
def _beside(guide: Guide) -> None:
    """A sale whose id was another's."""
    _tasks(guide)
    body = {"fact": "g", "type": "SaleCompleted", "register": "r", "content": "00" * 32}
    body |= {"sent_by": {"name": "", "code": "3", "at": AT}}
    told(guide.register, "w8", tasks.OTHER_CONTENT, body, at="2026-11-22T10:02:00.000000Z", stream="store")
    _open(guide, "w8")


@stop("tasks/answered-twice")
def _answered_twice(guide: Guide) -> None:
    """Settled on two tills that knew nothing of each other, one of which has no name; neither value stands."""
    screen, register, olives = _tasks(guide), guide.register, _id(guide, "olives")
    body = {"product": olives, "field": "price", "base": [449, 2], "theirs": [475, 2], "ours": [520, 2]}
    by = {"theirs_by": maker("Back counter", "2", AT), "ours_by": maker("", "3", AT), "kept": "theirs"}
    others = [
        {"outcome": "ours", "at": "2026-11-22T10:05:00.000000Z", "by": register.owner.id, "name": "", "code": "3"},
        {"outcome": "theirs", "at": "2026-11-22T10:09:00.000000Z", "by": "", "name": "Back counter", "code": "2"},
    ]
    ends = {"state": "done", "outcome": "theirs", "done_at": "2026-11-22T10:04:00.000000Z"}
    on = {"done_by": register.owner.id, "done_on": {"name": "Back counter", "code": "2"}, "others": others}
    told(register, "w9", tasks.EDIT_CONFLICT, {**body, **by}, at="2026-11-22T10:03:00.000000Z", **ends, **on)
    guide.touch(screen.past_chip)
    presenter = guide.till.tasks.presenter
    assert presenter is not None
    presenter.open("w9")
    guide.until(lambda: presenter.state.detail is not None, "the task")


@stop("tasks/none")
def _none(guide: Guide) -> None:
    screen = _tasks(guide)
    presenter = guide.till.tasks.presenter
    assert presenter is not None
    presenter.set(rows=(), counts=(), detail=None)
    guide.until(screen.empty.isVisible, "nothing")
