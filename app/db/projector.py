"""From facts to tables: what each type of fact changes, the same when it is recorded and when it is derived again."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from app.db.engine import Connection
from app.domain.facts import Fact
from app.domain.movements import Movement, goods_of, stock_of

Json = dict[str, Any]
Project = Callable[[Connection, Fact, Json], None]


def _insert(table: str, columns: str) -> str:
    return f"INSERT INTO {table} ({columns}) VALUES ({', '.join('?' * len(columns.split(',')))})"


_INCARNATION = _insert("incarnations", "incarnation, fact_n, reason, started_at")
_SERIES = _insert("series", "name, kind, incarnation, place, last_n, closed")
_ORDER = _insert(
    "orders",
    "n, id, number, kind, state, channel, series, series_n, shift, business_day, sold_at, actor, customer, source, "
    "currency, training, refers_to, list_minor, discount_minor, net_minor, tax_minor, total_minor, rounding_minor, "
    "change_minor, line_count",
)
_LINE = _insert(
    "order_lines",
    "order_n, position, product, sku, name, quantity, quantity_exponent, price, price_exponent, list_minor, "
    "discount_minor, net_minor, tax_minor, gross_minor, refers_to",
)
_TAX = _insert("order_taxes", "order_n, position, tax, name, rate_ppm, included, base_minor, tax_minor")
_PAYMENT = _insert(
    "payments",
    "order_n, position, kind, name, amount_minor, tendered_minor, change_minor, reference, intent",
)
_STOCK = _insert("stock_movements", "fact_n, position, product, delta, exponent, cause, at")
_CASH = _insert("cash_movements", "fact_n, shift, amount_minor, cause, reason, note, at")
_INVOICE = _insert(
    "invoices", "n, id, number, kind, series, series_n, order_n, refers_to, customer, issued_at, document"
)
_SHIFT = _insert("shifts", "id, opened_at, business_day, opened_by, float_minor, z, closed_at, summary")
_CARD = _insert("card_payments", "id, order_id, amount_minor, state, reference, at")


def project(connection: Connection, fact: Fact, body: Json) -> None:
    """Apply one fact to the projections. A type without tables of its own changes nothing."""
    PROJECTORS.get(fact.type, _nothing)(connection, fact, body)


def _nothing(connection: Connection, fact: Fact, body: Json) -> None:
    pass


def _incarnation_started(connection: Connection, fact: Fact, body: Json) -> None:
    connection.write(_INCARNATION, (fact.incarnation, fact.n, body["reason"], fact.at))
    connection.write("UPDATE series SET closed = ? WHERE closed = ''", (body["reason"],))


def _series_opened(connection: Connection, fact: Fact, body: Json) -> None:
    connection.write("UPDATE series SET closed = 'full' WHERE kind = ? AND closed = ''", (body["kind"],))
    connection.write(_SERIES, (body["series"], body["kind"], fact.incarnation, body["place"], 0, ""))


def _sale_completed(connection: Connection, fact: Fact, body: Json) -> None:
    _order(connection, fact, body, "sale", None)
    _goods(connection, fact, body)
    intents = [payment["intent"] for payment in body["payments"] if payment.get("intent")]
    for intent in intents:
        connection.write("UPDATE card_payments SET state = 'taken' WHERE id = ?", (intent,))


def _refund_completed(connection: Connection, fact: Fact, body: Json) -> None:
    refers_to = None
    if body["refers_to"]:
        refers_to = _order_n(connection, body["refers_to"])
    _order(connection, fact, body, "refund", refers_to)
    _goods(connection, fact, body)


def _order_n(connection: Connection, order_id: str) -> int:
    n: int = connection.value("SELECT n FROM orders WHERE id = ?", (order_id,))
    return n


def _order(connection: Connection, fact: Fact, body: Json, kind: str, refers_to: int | None) -> None:
    connection.write("UPDATE series SET last_n = ? WHERE name = ?", (body["series_n"], body["series"]))
    connection.write(
        _ORDER,
        (
            *(fact.n, body["order"], body["number"], kind, "completed", body["channel"], body["series"]),
            *(body["series_n"], fact.shift, fact.business_day, body["sold_at"], fact.actor, body["customer"]),
            *(body["source"], body["currency"], int(fact.training), refers_to, body["list"], body["discount"]),
            *(body["net"], body["tax"], body["total"], body["rounding"], body["change"], len(body["lines"])),
        ),
    )
    positions = body.get("positions")
    connection.write(
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
        connection.write(
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
        connection.write(
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
    _move(connection, fact, goods_of(body))
    cash = sum(payment["amount"] for payment in body["payments"] if payment["kind"] == "cash")
    if cash:
        _cash(connection, fact, cash, body["cause"], "", "")


def _move(connection: Connection, fact: Fact, movements: tuple[Movement, ...]) -> None:
    if movements:
        connection.write(
            _STOCK,
            [(fact.n, one.position, one.product, one.delta, one.exponent, one.cause, fact.at) for one in movements],
        )


def _cash(connection: Connection, fact: Fact, amount: int, cause: str, reason: str, note: str) -> None:
    connection.write(_CASH, (fact.n, fact.shift, amount, cause, reason, note, fact.at))


def _order_voided(connection: Connection, fact: Fact, body: Json) -> None:
    n = _order_n(connection, body["order"])
    connection.write("UPDATE orders SET state = 'voided', voided_at = ? WHERE n = ?", (fact.at, n))
    if fact.training:
        return
    connection.write(
        "INSERT INTO stock_movements (fact_n, position, product, delta, exponent, cause, at) "
        "SELECT ?, position, product, -delta, exponent, 'void', ? FROM stock_movements WHERE fact_n = ?",
        (fact.n, fact.at, n),
    )
    row = connection.row("SELECT amount_minor FROM cash_movements WHERE fact_n = ?", (n,))
    if row is not None:
        _cash(connection, fact, -row[0], "void", body["reason"], "")


def _cash_moved(connection: Connection, fact: Fact, body: Json) -> None:
    _cash(connection, fact, body["amount"], body["cause"], body["reason"], body["note"])


def _stock_moved(connection: Connection, fact: Fact, body: Json) -> None:
    if not fact.training:
        _move(connection, fact, stock_of(body))


def _invoice_issued(connection: Connection, fact: Fact, body: Json) -> None:
    connection.write("UPDATE series SET last_n = ? WHERE name = ?", (body["series_n"], body["series"]))
    refers_to = None
    if body["refers_to"]:
        refers_to = connection.value("SELECT n FROM invoices WHERE id = ?", (body["refers_to"],))
    order_n = _order_n(connection, body["order"])
    connection.write(
        _INVOICE,
        (
            *(fact.n, body["invoice"], body["number"], body["kind"], body["series"], body["series_n"], order_n),
            *(refers_to, body["customer"], fact.at, body["document"]),
        ),
    )


def _shift_opened(connection: Connection, fact: Fact, body: Json) -> None:
    connection.write(
        _SHIFT,
        (body["shift"], fact.at, fact.business_day, fact.actor, body["float"], 0, "", ""),
    )
    if body["float"]:
        _cash(connection, fact, body["float"], "float", "", "")


def _shift_closed(connection: Connection, fact: Fact, body: Json) -> None:
    summary = json.dumps(body["summary"], sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    connection.write(
        "UPDATE shifts SET closed_at = ?, z = ?, summary = ? WHERE id = ?",
        (fact.at, body["z"], summary, fact.shift),
    )


def _card_started(connection: Connection, fact: Fact, body: Json) -> None:
    connection.write(
        _CARD,
        (body["intent"], body["order"], body["amount"], "started", "", fact.at),
    )


def _card_ended(connection: Connection, fact: Fact, body: Json) -> None:
    connection.write(
        "UPDATE card_payments SET state = ?, reference = ? WHERE id = ?",
        (body["outcome"], body["reference"], body["intent"]),
    )


def _setting_changed(connection: Connection, fact: Fact, body: Json) -> None:
    for key, value in body["values"].items():
        connection.write(
            "INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (key, value),
        )


def _customer_changed(connection: Connection, fact: Fact, body: Json) -> None:
    connection.write(
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
    "StockCounted": _stock_moved,  # its lines move by what the count differs from the book of its moment
    "InvoiceIssued": _invoice_issued,
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
    "StockCounted": frozenset({"stock"}),
    "ShiftOpened": frozenset({"shift"}),
    "ShiftClosed": frozenset({"shift"}),
    "CardPaymentStarted": frozenset({"cards"}),
    "CardPaymentEnded": frozenset({"cards"}),
    "SettingChanged": frozenset({"settings"}),
    "CustomerChanged": frozenset({"customers"}),
    "InvoiceIssued": frozenset({"invoices", "orders"}),
    "CatalogImported": frozenset({"catalog"}),
    "TaskResolved": frozenset({"tasks"}),
}
