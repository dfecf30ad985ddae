"""What somebody would write to link registers to the tiny system: its client, and its connector."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import Any

import requests

from app.domain.pages import PRODUCT, Row
from app.domain.quantity import Quantity
from app.errors import PlatformRefused
from app.sync.platforms.acts import Return, Sale
from app.sync.platforms.connector import (
    GOODS_BACK,
    Capabilities,
    Listed,
    Rejected,
    RemoteRefund,
    RemoteSale,
    Retryable,
    StepLog,
    UnknownOutcome,
)
from tests.sync.platforms.tiny import Silence, Tiny

SETTLES_SECONDS = 60
PREFIX = "tiny-"
Json = Any


Transport = Callable[[str, str, Json], tuple[int, Json]]


class OverHttp:
    """Requests over loopback."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._session = requests.Session()
        self._session.trust_env = False

    def __call__(self, method: str, path: str, body: Json) -> tuple[int, Json]:
        try:
            answer = self._session.request(method, self._address + path, json=body, timeout=5)
        except requests.RequestException as problem:
            raise Silence from problem
        return answer.status_code, answer.json()

    def close(self) -> None:
        self._session.close()


def inside(tiny: Tiny) -> Transport:
    """The same without a socket: hundreds of runs in the time of a few."""

    def send(method: str, path: str, body: Json) -> tuple[int, Json]:
        status, said = tiny.answer(method, path, json.loads(json.dumps(body)))
        return status, json.loads(json.dumps(said))

    return send


class Client:
    """Requests, and what became of them in three words. ``before`` and ``after`` each: where a test may end it all."""

    def __init__(self, send: Transport) -> None:
        self._send = send
        self.before: Callable[[], None] = lambda: None
        self.after: Callable[[], None] = lambda: None

    def ask(self, method: str, path: str, body: Json = None) -> Json:
        self.before()
        unknown = Retryable if method == "GET" else UnknownOutcome  # who only asks changes nothing
        try:
            status, said = self._send(method, path, body)
        except Silence as problem:
            raise unknown(path) from problem
        self.after()
        if status == 429:
            raise Retryable(path)
        if status >= 500 or status == 409:  # not as it was believed to be: look again
            raise unknown(path)
        if status in (401, 403):
            raise PlatformRefused(path)
        if status >= 400:
            raise Rejected("not-found")
        return said


class TinyConnector:
    """The connector: what the tiny system calls things."""

    def __init__(self, client: Client) -> None:
        self._ask = client.ask

    def connect(self) -> Capabilities:
        name = self._ask("GET", "/shop")["name"]
        return Capabilities(name, True, True, True, tombstones=False, settles_seconds=SETTLES_SECONDS)

    def products(self, cursor: str) -> Listed:
        said = self._ask("GET", f"/variants?after={cursor or 0}")
        last = max((one["changed"] for one in said["variants"]), default=int(cursor or 0))
        return Listed(tuple(_row(one) for one in said["variants"]), str(last), not said["more"])

    def product_ids(self) -> Iterable[str]:
        return [PREFIX + id for id in self._ask("GET", "/ids")]

    def has_product(self, id: str) -> bool:
        try:
            self._ask("GET", f"/variants/{_variant(id)}")
        except Rejected:
            return False
        return True

    def stock(self) -> Iterable[tuple[str, Quantity]]:
        levels = self._ask("GET", "/stock")
        return [(PREFIX + id, Quantity(1000 * (stock - allocated))) for id, (stock, allocated) in levels.items()]

    def level(self, product: str) -> Quantity:
        return Quantity(1000 * self._ask("GET", f"/stock/{_variant(product)}"))

    def set_level(self, product: str, level: Quantity, expected: Quantity) -> None:
        if self.level(product) != expected:
            raise Retryable("it sold meanwhile")
        self._ask("PUT", f"/stock/{_variant(product)}", {"level": level.amount // 1000})

    def search_sales(self, ref: str) -> Iterable[RemoteSale]:
        return [_sale(one) for one in self._ask("GET", f"/orders?q={ref}") if one["state"] != "cancelled"]

    def push_sale(self, sale: Sale, found: RemoteSale | None, log: StepLog) -> RemoteSale:
        for line in sale.lines:
            _variant(line.product)
        order = self._ask("GET", f"/orders/{found.id}") if found else self._ask("POST", "/orders", {"note": sale.ref})
        log.put("order", order["id"])
        if order["state"] == "draft":
            self._fill(sale, order)
            self._ask("POST", f"/orders/{order['id']}/pay", {})
        order = self._ask("GET", f"/orders/{order['id']}")
        if order["state"] == "placed":
            packed = order["fulfilment"] or self._ask("POST", f"/orders/{order['id']}/fulfil", {})["id"]
            log.put("fulfilment", packed)
            self._ask("POST", f"/fulfilments/{packed}", {})
        return _sale(self._ask("GET", f"/orders/{order['id']}"))

    def _fill(self, sale: Sale, order: Json) -> None:
        """Add what is missing of each line: a no may have come with half of it."""
        for line in sale.lines:
            there = sum(one["quantity"] for one in order["lines"] if one["position"] == line.position)
            missing = line.quantity.amount // 1000 - there
            if missing:
                price = Decimal(line.gross_minor) / 100 / (line.quantity.amount // 1000)
                body = {"variant": _variant(line.product), "quantity": missing, "price": str(price)}
                try:
                    self._ask("POST", f"/orders/{order['id']}/lines", {**body, "position": line.position})
                except Rejected:
                    self._ask("POST", f"/orders/{order['id']}/cancel", {})
                    raise

    def search_refunds(self, ref: str, sale: RemoteSale) -> Iterable[RemoteRefund]:
        order = self._ask("GET", f"/orders/{sale.id}")
        return [RemoteRefund(one["id"], one["reason"], Decimal(one["amount"])) for one in order["refunds"]]

    def push_refund(self, refund: Return, sale: RemoteSale, log: StepLog) -> RemoteRefund:
        if refund.restock and not log.get(GOODS_BACK):
            self._take_back(refund, sale, log)
        body = {"amount": str(Decimal(refund.total_minor) / 100), "reason": refund.ref}
        made = self._ask("POST", f"/orders/{sale.id}/refund", body)
        return RemoteRefund(made["id"], made["reason"], Decimal(made["amount"]))

    def _take_back(self, refund: Return, sale: RemoteSale, log: StepLog) -> None:
        back = log.get("return")
        if not back:
            lines = [[_variant(line.product), line.quantity.amount // 1000] for line in refund.lines]
            back = self._ask("POST", "/returns", {"order": sale.id, "lines": lines})["id"]
            log.put("return", back)
        if self._ask("GET", f"/returns/{back}")["state"] != "received":
            self._ask("POST", f"/returns/{back}", {})
        log.put(GOODS_BACK, back)


def _variant(product: str) -> str:
    if not product.startswith(PREFIX):
        raise Rejected("unknown-product")
    return product.removeprefix(PREFIX)


def _row(variant: Json) -> Row:
    price = int(Decimal(variant["price"]) * 100)
    values = {"name": variant["title"], "sku": variant["sku"], "price": [price, 2]}
    return Row(PRODUCT, PREFIX + variant["id"], variant["changed"], values)


def _sale(order: Json) -> RemoteSale:
    goods: dict[str, Quantity] = {}
    for line in order["lines"]:
        product = PREFIX + line["variant"]
        goods[product] = Quantity(goods.get(product, Quantity(0)).amount + 1000 * line["quantity"])
    total = Decimal(order["paid"] or 0)
    is_placed = order["state"] in ("placed", "fulfilled")
    return RemoteSale(order["id"], order["note"], total, goods, order["state"] == "fulfilled", is_placed)
