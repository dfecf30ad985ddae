"""The sums of one shift from its rows: what a Z summary says, and what verifying it computes again."""

from __future__ import annotations

from typing import Any

from app.db.engine import Connection

_LIVE = "o.shift = ? AND o.training = 0 AND o.state = 'completed'"


def shift_sums(connection: Connection, shift_id: str) -> dict[str, Any]:
    """Turnover by kind, taxes per rate, tenders, cash expected and receipt ranges; practice sales count nowhere."""

    def rows(sql: str) -> list[Any]:
        return list(connection.rows(sql, (shift_id,)))

    kinds = {
        kind: {"count": count, "net": net, "tax": tax, "total": total, "rounding": rounding, "discount": discount}
        for kind, count, net, tax, total, rounding, discount in rows(
            "SELECT o.kind, count(*), sum(o.net_minor), sum(o.tax_minor), sum(o.total_minor), sum(o.rounding_minor), "
            f"sum(o.discount_minor) FROM orders AS o WHERE {_LIVE} GROUP BY o.kind ORDER BY o.kind"
        )
    }
    taxes = [
        {"id": tax, "name": name, "rate": rate, "base": base, "tax": amount}
        for tax, name, rate, base, amount in rows(
            "SELECT t.tax, t.name, t.rate_ppm, sum(t.base_minor), sum(t.tax_minor) "
            f"FROM orders AS o JOIN order_taxes AS t ON t.order_n = o.n WHERE {_LIVE} "
            "GROUP BY t.tax, t.name, t.rate_ppm ORDER BY t.rate_ppm DESC, t.tax, t.name"
        )
    ]
    tenders = [
        {"kind": kind, "name": name, "count": count, "amount": amount}
        for kind, name, count, amount in rows(
            "SELECT p.kind, p.name, count(*), sum(p.amount_minor) "
            f"FROM orders AS o JOIN payments AS p ON p.order_n = o.n WHERE {_LIVE} "
            "GROUP BY p.kind, p.name ORDER BY p.kind, p.name"
        )
    ]
    cash = [
        {"cause": cause, "count": count, "amount": amount}
        for cause, count, amount in rows(
            "SELECT cause, count(*), sum(amount_minor) FROM cash_movements WHERE shift = ? "
            "GROUP BY cause ORDER BY cause"
        )
    ]
    receipts = [
        {"series": series, "first": first, "last": last, "voided": voided}
        for series, first, last, voided in rows(
            "SELECT series, min(series_n), max(series_n), sum(state = 'voided') FROM orders AS o "
            "WHERE o.shift = ? AND o.training = 0 GROUP BY series ORDER BY series"
        )
    ]
    return {
        "kinds": kinds,
        "taxes": taxes,
        "tenders": tenders,
        "cash": cash,
        "cash_expected": sum(row["amount"] for row in cash),
        "receipts": receipts,
    }
