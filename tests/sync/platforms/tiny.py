"""A tiny commerce system that is as unhelpful as the real ones measured: it knows no keys and keeps no secrets well.

Orders take several calls, and no call knows that it came before. The search is fuzzy and answers something to anything.
What is deleted leaves no trace. Levels are absolute, money is decimal. A refund that comes twice is made twice; goods
that come back carry no reference. It may lose its answer after it acted, fail before or after it did, do half of
what it was asked and say no, and act on a request long after the one who asked went away.
"""

from __future__ import annotations

import copy
import json
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

Json = Any
WRITE_FAULTS = ("lost-request", "lost-answer", "500-before", "500-after", "late", "half", "busy")
READ_FAULTS = ("unread",)
LATE_SECONDS = 50
PAGE = 3


class Silence(Exception):
    """The connection ends without an answer."""


class No(Exception):
    """An answer that says no."""

    def __init__(self, status: int, why: str) -> None:
        super().__init__(why)
        self.status, self.why = status, why


class Tiny:
    """The shop. ``fault`` is what happens to the next request that it can happen to; ``counts`` says what happened."""

    def __init__(self, variants: dict[str, str], level: int) -> None:
        self.shop: Json = {
            "variants": {
                id: {"id": id, "sku": f"T{id}", "title": f"Thing {id}", "price": price, "changed": n + 1}
                for n, (id, price) in enumerate(variants.items())
            },
            "stock": dict.fromkeys(variants, level),
            "allocated": dict.fromkeys(variants, 0),
            "orders": {},
            "returns": {},
            "fulfilments": {},
            "number": len(variants),
        }
        self.fault = ""
        self.is_short = False  # its listing of ids leaves some out
        self.fee = Decimal(0)  # what it adds to a total, as one that rounds in its own way does
        self.refuses = ""  # the end of addresses at which nothing is done
        self.broken: set[str] = set()  # variants whose lines always make it fail
        self.counts: Counter[str] = Counter()
        self._late: list[tuple[str, str, Json]] = []

    # What may happen ----------------------------------------------------------------------------------------------

    def answer(self, method: str, address: str, body: Json) -> tuple[int, Json]:
        """One request. Raises Silence."""
        fault = self.fault if self.fault in (READ_FAULTS if method == "GET" else WRITE_FAULTS) else ""
        if fault:
            self.fault = ""
        if fault == "late" and address.startswith("/stock"):
            fault = "lost-request"  # a level that is set long after it was read: no client can mend that
        if fault:
            self.counts[fault] += 1
        if fault in ("lost-request", "unread"):
            raise Silence
        if fault == "late":
            self._late.append((method, address, body))
            raise Silence
        if self.refuses and method != "GET" and address.endswith(self.refuses):
            return 500, {"error": "not now"}
        if fault in ("500-before", "busy"):
            return (429 if fault == "busy" else 500), {"error": "not now"}
        found = self._answered(method, address, body, fault)
        if fault == "lost-answer":
            raise Silence
        return (500, {"error": "went wrong"}) if fault == "500-after" else found

    def settle(self) -> None:
        """Requests that nobody waits for any more are done."""
        for method, address, body in self._late:
            self.counts["late-done"] += 1
            self._answered(method, address, body, "")
        self._late.clear()

    def keep(self) -> Json:
        return copy.deepcopy(self.shop)

    def bring_back(self, kept: Json) -> None:
        self._late.clear()
        self.shop = copy.deepcopy(kept)

    def available(self, variant: str) -> int:
        return int(self.shop["stock"].get(variant, 0) - self.shop["allocated"].get(variant, 0))

    def has_half(self) -> bool:
        """Whether an order or a return is begun and not finished."""
        orders = self.shop["orders"].values()
        back = sum(one["state"] == "received" for one in self.shop["returns"].values())
        return any(one["state"] in ("draft", "placed") for one in orders) or back > sum(
            len(one["refunds"]) for one in orders
        )

    def would_lose(self, kept: Json) -> bool:
        """Whether coming back to it loses any act that is whole now."""
        return bool(_whole(self.shop) - _whole(kept))

    def sell_online(self, variant: str, units: int) -> None:
        self.shop["stock"][variant] -= units

    def delete(self, variant: str) -> None:
        for each in ("variants", "stock", "allocated"):
            del self.shop[each][variant]

    def change(self, variant: str, price: str) -> None:
        self.shop["variants"][variant].update(price=price, changed=int(self._new()))

    # What it does -------------------------------------------------------------------------------------------------

    def _answered(self, method: str, address: str, body: Json, fault: str) -> tuple[int, Json]:
        parts = urlsplit(address)
        asked = {name: values[0] for name, values in parse_qs(parts.query).items()}
        path = parts.path.strip("/").split("/")
        try:
            return 200, self._do(method, path, asked, body or {}, fault)
        except No as no:
            return no.status, {"error": no.why}

    def _do(self, method: str, path: list[str], asked: dict[str, str], body: Json, fault: str) -> Json:
        match [method, *path]:
            case ["GET", "shop"]:
                return {"name": "tiny-1"}
            case ["GET", "variants"]:
                return self._changed(int(asked["after"]))
            case ["GET", "variants", id]:
                return self._one("variants", id)
            case ["GET", "ids"]:
                ids = list(self.shop["variants"])
                self.counts["short"] += self.is_short
                return ids[: len(ids) // 2] if self.is_short else ids
            case ["GET", "stock"]:
                return {id: [self.shop["stock"][id], self.shop["allocated"][id]] for id in self.shop["stock"]}
            case ["GET", "stock", id]:
                return self._one("stock", id)
            case ["PUT", "stock", id]:
                self._one("stock", id)
                self.shop["stock"][id] = body["level"]
                return {}
            case ["GET", "orders"]:
                return self._search(asked["q"])
            case ["GET", "orders", id]:
                return self._one("orders", id)
            case ["POST", "orders"]:
                return self._order(body)
            case ["POST", "orders", id, what]:
                return getattr(self, f"_{what}")(self._one("orders", id), body, fault)
            case ["POST", "fulfilments", id]:
                return self._deliver(self._one("fulfilments", id))
            case ["POST", "returns"]:
                return self._kept("returns", {"order": body["order"], "lines": body["lines"], "state": "requested"})
            case ["GET", "returns", id]:
                return self._one("returns", id)
            case ["POST", "returns", id]:
                return self._receive(self._one("returns", id))
        raise No(404, "nothing is there")

    def _new(self) -> str:
        self.shop["number"] += 1
        return str(self.shop["number"])

    def _one(self, kind: str, id: str) -> Json:
        if id not in self.shop[kind]:
            raise No(404, f"none of {kind} is {id}")
        return self.shop[kind][id]

    def _kept(self, kind: str, values: Json) -> Json:
        made = {"id": self._new(), **values}
        self.shop[kind][made["id"]] = made
        return made

    def _changed(self, after: int) -> Json:
        found = sorted((one for one in self.shop["variants"].values() if one["changed"] > after), key=_changed_at)
        return {"variants": found[:PAGE], "more": len(found) > PAGE}

    def _search(self, words: str) -> Json:
        """Who begins alike is found too; and where nobody is, the newest are."""
        orders = list(self.shop["orders"].values())
        return [one for one in orders if one["note"][:1] == words[:1]] or orders[-2:]

    def _order(self, body: Json) -> Json:
        return self._kept(
            "orders",
            {"note": body["note"], "lines": [], "paid": None, "state": "draft", "fulfilment": "", "refunds": []},
        )

    def _lines(self, order: Json, body: Json, fault: str) -> Json:
        self._one("variants", body["variant"])
        if order["state"] != "draft":
            raise No(409, "this order is placed")
        if body["variant"] in self.broken:
            raise No(500, "went wrong")
        quantity = body["quantity"] // 2 if fault == "half" else body["quantity"]
        if quantity:
            order["lines"].append({"id": self._new(), **body, "quantity": quantity})
        if fault == "half":
            raise No(409, "insufficient stock")
        return order

    def _cancel(self, order: Json, body: Json, fault: str) -> Json:
        if order["state"] != "draft":
            raise No(409, "this order is placed")
        order["state"] = "cancelled"
        return order

    def total(self, order: Json) -> Decimal:
        return self.fee + sum((Decimal(one["price"]) * one["quantity"] for one in order["lines"]), Decimal(0))

    def _pay(self, order: Json, body: Json, fault: str) -> Json:
        if order["state"] != "draft":
            raise No(409, "it is paid")
        order.update(paid=str(self.total(order)), state="placed")
        for line in order["lines"]:
            self.shop["allocated"][line["variant"]] += line["quantity"]
        return order

    def _fulfil(self, order: Json, body: Json, fault: str) -> Json:
        if order["state"] != "placed" or order["fulfilment"]:
            raise No(409, "there is nothing to fulfil")
        made = self._kept("fulfilments", {"order": order["id"], "state": "packed"})
        order["fulfilment"] = made["id"]
        return made

    def _deliver(self, fulfilment: Json) -> Json:
        order = self.shop["orders"][fulfilment["order"]]
        if fulfilment["state"] != "packed":
            raise No(409, "it is delivered")
        fulfilment["state"], order["state"] = "delivered", "fulfilled"
        for line in order["lines"]:
            self.shop["allocated"][line["variant"]] -= line["quantity"]
            self.shop["stock"][line["variant"]] -= line["quantity"]
        return fulfilment

    def _refund(self, order: Json, body: Json, fault: str) -> Json:
        order["refunds"].append({"id": self._new(), "amount": body["amount"], "reason": body["reason"]})
        return order["refunds"][-1]

    def _receive(self, back: Json) -> Json:
        if back["state"] != "requested":
            raise No(409, "it was received")
        back["state"] = "received"
        for variant, quantity in back["lines"]:
            self.shop["stock"][variant] += quantity
        return back


def _whole(shop: Json) -> set[str]:
    """The references of all that is finished."""
    orders = shop["orders"].values()
    return {one["note"] for one in orders if one["state"] == "fulfilled"} | {
        one["reason"] for order in orders for one in order["refunds"]
    }


def _changed_at(variant: Json) -> int:
    return int(variant["changed"])


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    tiny: Tiny

    def _serve(self) -> None:
        size = int(self.headers.get("Content-Length") or 0)
        body = json.loads(self.rfile.read(size)) if size else None
        try:
            status, said = self.tiny.answer(self.command, self.path, body)
        except Silence:
            self.close_connection = True
            return
        written = json.dumps(said).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(written)))
        self.end_headers()
        self.wfile.write(written)

    do_GET = do_POST = do_PUT = _serve

    def log_message(self, format: str, *args: Any) -> None:
        """Nobody reads it."""


@contextmanager
def served(tiny: Tiny) -> Iterator[str]:
    """Its address while it listens on loopback."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), {"tiny": tiny}))
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
