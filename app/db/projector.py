"""From facts to tables: what each type of fact changes, the same when it is recorded and when it is derived again."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection, Table

from app.db import schema
from app.db.engine import write
from app.domain.facts import Fact

Json = dict[str, Any]
Project = Callable[[Connection, Fact, Json], None]


def _insert(table: Table, *columns: str) -> str:
    names = columns or tuple(column.name for column in table.columns)
    return f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"


_ORDER = _insert(
    schema.orders,
    *("n", "id", "number", "kind", "state", "channel", "series", "series_n", "shift", "business_day", "sold_at"),
    *("actor", "customer", "source", "currency", "training", "refers_to", "list_minor", "discount_minor"),
    *("net_minor", "tax_minor", "total_minor", "rounding_minor", "change_minor", "line_count"),
)
_LINE = _insert(schema.order_lines)
_TAX = _insert(schema.order_taxes)
_PAYMENT = _insert(schema.payments)
_STOCK = _insert(schema.stock_movements)
_CASH = _insert(schema.cash_movements)


def project(connection: Connection, fact: Fact, body: Json) -> None:
    """Apply one fact to the projections. A type without tables of its own changes nothing."""
    PROJECTORS.get(fact.type, _nothing)(connection, fact, body)


def _nothing(connection: Connection, fact: Fact, body: Json) -> None:
    pass


def _incarnation_started(connection: Connection, fact: Fact, body: Json) -> None:
    write(connection, _insert(schema.incarnations), (fact.incarnation, fact.n, body["reason"], fact.at))
    write(connection, "UPDATE series SET closed = ? WHERE closed = ''", (body["reason"],))


def _series_opened(connection: Connection, fact: Fact, body: Json) -> None:
    write(connection, "UPDATE series SET closed = 'full' WHERE kind = ? AND closed = ''", (body["kind"],))
    write(connection, _insert(schema.series), (body["series"], body["kind"], fact.incarnation, body["place"], 0, ""))


def _sale_completed(connection: Connection, fact: Fact, body: Json) -> None:
    _order(connection, fact, body, "sale", None)
    _goods(connection, fact, body)
    intents = [payment["intent"] for payment in body["payments"] if payment.get("intent")]
    for intent in intents:
        write(connection, "UPDATE card_payments SET state = 'taken' WHERE id = ?", (intent,))


def _refund_completed(connection: Connection, fact: Fact, body: Json) -> None:
    refers_to = None
    if body["refers_to"]:
        refers_to = _order_n(connection, body["refers_to"])
    _order(connection, fact, body, "refund", refers_to)
    _goods(connection, fact, body)


def _order_n(connection: Connection, order_id: str) -> int:
    n: int = connection.exec_driver_sql("SELECT n FROM orders WHERE id = ?", (order_id,)).scalar_one()
    return n


def _order(connection: Connection, fact: Fact, body: Json, kind: str, refers_to: int | None) -> None:
    write(connection, "UPDATE series SET last_n = ? WHERE name = ?", (body["series_n"], body["series"]))
    write(
        connection,
        _ORDER,
        (
            *(fact.n, body["order"], body["number"], kind, "completed", body["channel"], body["series"]),
            *(body["series_n"], fact.shift, fact.business_day, body["sold_at"], fact.actor, body["customer"]),
            *(body["source"], body["currency"], int(fact.training), refers_to, body["list"], body["discount"]),
            *(body["net"], body["tax"], body["total"], body["rounding"], body["change"], len(body["lines"])),
        ),
    )
    positions = body.get("positions")
    write(
        connection,
        _LINE,
        [
            (
                *(fact.n, position, line["product"], line["sku"], line["name"], *line["quantity"], *line["price"]),
                *(line["list"], line.get("line_discount", 0) + line.get("cart_discount", 0)),
                *(line["net"], line["tax"], line["gross"], positions[position] if positions else None),
            )
            for position, line in enumerate(body["lines"])
        ],
    )
    if body["taxes"]:
        write(
            connection,
            _TAX,
            [
                (
                    *(fact.n, position, tax["id"], tax["name"], tax["rate"], int(tax["included"])),
                    *(tax["base"], tax["tax"]),
                )
                for position, tax in enumerate(body["taxes"])
            ],
        )
    if body["payments"]:
        write(
            connection,
            _PAYMENT,
            [
                (
                    *(fact.n, position, payment["kind"], payment.get("name", ""), payment["amount"]),
                    *(payment["tendered"], payment["change"], payment.get("reference", "")),
                    payment.get("intent", ""),
                )
                for position, payment in enumerate(body["payments"])
            ],
        )


def _goods(connection: Connection, fact: Fact, body: Json) -> None:
    if fact.training:  # practice moves no stock and no cash
        return
    restock = body.get("restock", True)  # goods that come back spoiled do not go on the shelf
    moved = [
        (fact.n, position, line["product"], -line["quantity"][0], line["quantity"][1], body["cause"], fact.at)
        for position, line in enumerate(body["lines"])
        if line["product"] and restock
    ]
    if moved:
        write(connection, _STOCK, moved)
    cash = sum(payment["amount"] for payment in body["payments"] if payment["kind"] == "cash")
    if cash:
        _cash(connection, fact, cash, body["cause"], "", "")


def _cash(connection: Connection, fact: Fact, amount: int, cause: str, reason: str, note: str) -> None:
    write(connection, _CASH, (fact.n, fact.shift, amount, cause, reason, note, fact.at))


def _order_voided(connection: Connection, fact: Fact, body: Json) -> None:
    n = _order_n(connection, body["order"])
    write(connection, "UPDATE orders SET state = 'voided', voided_at = ? WHERE n = ?", (fact.at, n))
    if fact.training:
        return
    write(
        connection,
        "INSERT INTO stock_movements (fact_n, position, product, delta, exponent, cause, at) "
        "SELECT ?, position, product, -delta, exponent, 'void', ? FROM stock_movements WHERE fact_n = ?",
        (fact.n, fact.at, n),
    )
    row = connection.exec_driver_sql("SELECT amount_minor FROM cash_movements WHERE fact_n = ?", (n,)).fetchone()
    if row is not None:
        _cash(connection, fact, -row[0], "void", body["reason"], "")


def _cash_moved(connection: Connection, fact: Fact, body: Json) -> None:
    _cash(connection, fact, body["amount"], body["cause"], body["reason"], body["note"])


def _stock_moved(connection: Connection, fact: Fact, body: Json) -> None:
    write(
        connection,
        _STOCK,
        [
            (fact.n, position, line["product"], *line["delta"], body["cause"], fact.at)
            for position, line in enumerate(body["lines"])
        ],
    )


def _shift_opened(connection: Connection, fact: Fact, body: Json) -> None:
    write(
        connection,
        _insert(schema.shifts),
        (body["shift"], fact.at, fact.business_day, fact.actor, body["float"], 0, "", ""),
    )
    if body["float"]:
        _cash(connection, fact, body["float"], "float", "", "")


def _shift_closed(connection: Connection, fact: Fact, body: Json) -> None:
    summary = json.dumps(body["summary"], sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    write(
        connection,
        "UPDATE shifts SET closed_at = ?, z = ?, summary = ? WHERE id = ?",
        (fact.at, body["z"], summary, fact.shift),
    )


def _card_started(connection: Connection, fact: Fact, body: Json) -> None:
    write(
        connection,
        _insert(schema.card_payments),
        (body["intent"], body["order"], body["amount"], "started", "", fact.at),
    )


def _card_ended(connection: Connection, fact: Fact, body: Json) -> None:
    write(
        connection,
        "UPDATE card_payments SET state = ?, reference = ? WHERE id = ?",
        (body["outcome"], body["reference"], body["intent"]),
    )


def _setting_changed(connection: Connection, fact: Fact, body: Json) -> None:
    for key, value in body["values"].items():
        write(
            connection,
            "INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (key, value),
        )


def _customer_changed(connection: Connection, fact: Fact, body: Json) -> None:
    write(
        connection,
        "INSERT INTO customers_known (id, revision, erased_at) VALUES (?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, erased_at = excluded.erased_at",
        (body["customer"], body["revision"], fact.at if body["erased"] else ""),
    )


PROJECTORS: dict[str, Project] = {
    "IncarnationStarted": _incarnation_started,
    "SeriesOpened": _series_opened,
    "SaleCompleted": _sale_completed,
    "RefundCompleted": _refund_completed,
    "OrderVoided": _order_voided,
    "CashMoved": _cash_moved,
    "StockMoved": _stock_moved,
    "ShiftOpened": _shift_opened,
    "ShiftClosed": _shift_closed,
    "CardPaymentStarted": _card_started,
    "CardPaymentEnded": _card_ended,
    "SettingChanged": _setting_changed,
    "CustomerChanged": _customer_changed,
}

# What the open screens may want to ask again after each type of fact.
TOPICS: dict[str, frozenset[str]] = {
    "SaleCompleted": frozenset({"orders", "stock", "shift"}),
    "RefundCompleted": frozenset({"orders", "stock", "shift"}),
    "OrderVoided": frozenset({"orders", "stock", "shift"}),
    "CashMoved": frozenset({"shift"}),
    "StockMoved": frozenset({"stock"}),
    "ShiftOpened": frozenset({"shift"}),
    "ShiftClosed": frozenset({"shift"}),
    "CardPaymentStarted": frozenset({"cards"}),
    "CardPaymentEnded": frozenset({"cards"}),
    "SettingChanged": frozenset({"settings"}),
    "CustomerChanged": frozenset({"customers"}),
    "CatalogImported": frozenset({"catalog"}),
}
