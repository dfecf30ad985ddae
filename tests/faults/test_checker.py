"""The checker, shown one wrong thing at a time: each must be noticed, and a right ledger must pass."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from pysqlite3 import dbapi2 as sqlite

from app.register import Register
from tests.faults.checker import Verdict, check
from tests.faults.counter import SETTINGS, Counter
from tests.faults.oracle import Oracle, Receipt, Try
from tests.faults.place import Shop, new_shop


@pytest.fixture(scope="module")
def sold() -> Iterator[tuple[Shop, Oracle]]:
    with new_shop() as shop:
        with Register.open(shop.folder, settings=SETTINGS) as register:
            counter = Counter(register, 3, lambda entry: None)
            for _ in range(40):
                counter.act()
        yield shop, counter.oracle


def _tampered(sold: tuple[Shop, Oracle], *statements: str) -> Verdict:
    """The verdict on the ledger with some SQL done to it that the product would never do; it is put back after."""
    shop, oracle = sold
    before = shop.ledger.read_bytes()
    connection = sqlite.connect(str(shop.ledger), isolation_level=None)
    for trigger in ("journal_no_update", "journal_no_delete"):
        connection.execute(f"DROP TRIGGER IF EXISTS {trigger}")
    for statement in statements:
        assert connection.execute(statement).rowcount > 0
    connection.close()
    try:
        return check(shop.ledger, oracle)
    finally:
        shop.ledger.write_bytes(before)


def test_a_right_ledger_passes(sold: tuple[Shop, Oracle]) -> None:
    verdict = check(sold[0].ledger, sold[1])
    assert verdict.is_clean
    assert verdict.confirmed == 40
    kinds = {attempt.kind for attempt in sold[1].tries.values()}
    assert kinds == {"sale", "refund", "void", "cash"}


LAST_SALE = "(SELECT max(n) FROM journal WHERE type = 'SaleCompleted')"
FIRST_SALE = "(SELECT min(n) FROM journal WHERE type = 'SaleCompleted')"


@pytest.mark.parametrize(
    ("statement", "kind"),
    [
        (f"DELETE FROM journal WHERE n >= {LAST_SALE}", "lost"),
        (f"DELETE FROM orders WHERE n = {LAST_SALE}", "lost"),
        (f"UPDATE journal SET body = replace(body, 'product-', 'Product-') WHERE n = {FIRST_SALE}", "altered"),
        (f"UPDATE journal SET at = replace(at, 'Z', '0Z') WHERE n = {FIRST_SALE}", "altered"),
        (f"UPDATE journal SET link = content WHERE n = {FIRST_SALE}", "altered"),
        (f"UPDATE journal SET seq = seq + 1000 WHERE n = {FIRST_SALE}", "altered"),
        (f"UPDATE orders SET total_minor = total_minor + 1 WHERE n = {FIRST_SALE}", "altered"),
        (f"UPDATE orders SET series_n = series_n + 1000 WHERE n = {FIRST_SALE}", "altered"),
        (f"UPDATE orders SET state = 'voided' WHERE n = {LAST_SALE}", "altered"),
        ("DELETE FROM order_lines WHERE order_n = (SELECT min(order_n) FROM order_lines)", "altered"),
        ("DELETE FROM payments WHERE order_n = (SELECT min(order_n) FROM payments)", "altered"),
        (
            "UPDATE stock_movements SET delta = delta + 1 WHERE fact_n = (SELECT min(fact_n) FROM stock_movements)",
            "altered",
        ),
        ("DELETE FROM cash_movements WHERE fact_n = (SELECT min(fact_n) FROM cash_movements)", "altered"),
    ],
)
def test_a_change_to_the_ledger_is_noticed(sold: tuple[Shop, Oracle], statement: str, kind: str) -> None:
    verdict = _tampered(sold, statement)
    assert getattr(verdict, kind), verdict


def test_a_sale_recorded_twice_is_noticed(sold: tuple[Shop, Oracle]) -> None:
    columns = "incarnation, seq + 10000, id || '-2', type, schema, actor, shift, at, business_day, training, body"
    again = f"INSERT INTO journal SELECT n + 10000, {columns}, content, link FROM journal WHERE n = {FIRST_SALE}"
    assert _tampered(sold, again).duplicated


def _without_the_last_receipt_heard(oracle: Oracle) -> None:
    key = list(oracle.receipts)[-1]
    oracle.receipts["a sale of which nothing is left"] = oracle.receipts.pop(key)


def _with_another_proof(oracle: Oracle) -> None:
    key = next(key for key, receipt in oracle.receipts.items() if receipt.proof)
    oracle.receipts[key] = replace(oracle.receipts[key], proof="00000-00000")


def _with_another_total(oracle: Oracle) -> None:
    key = next(key for key, receipt in oracle.receipts.items() if receipt.proof)
    oracle.receipts[key] = replace(oracle.receipts[key], total=1)


def _with_an_act_refused(oracle: Oracle) -> None:
    oracle.hear({"no": list(oracle.receipts)[-1]})


def _with_an_act_nobody_asked_for(oracle: Oracle) -> None:
    del oracle.tries[list(oracle.tries)[-1]]


@pytest.mark.parametrize(
    ("other", "kind"),
    [
        (_without_the_last_receipt_heard, "lost"),
        (_with_another_proof, "altered"),
        (_with_another_total, "altered"),
        (_with_an_act_refused, "altered"),
        (_with_an_act_nobody_asked_for, "altered"),
    ],
)
def test_what_was_printed_otherwise_is_noticed(
    sold: tuple[Shop, Oracle], other: Callable[[Oracle], None], kind: str
) -> None:
    oracle = sold[1].copy()
    other(oracle)
    assert getattr(check(sold[0].ledger, oracle), kind)


def test_two_receipts_for_one_act_are_noticed(sold: tuple[Shop, Oracle]) -> None:
    oracle = sold[1].copy()
    first = next(iter(oracle.receipts.values()))
    oracle.hear({"ok": {"key": first.key, "number": "1-2-XXXX-1", "total": 1, "proof": ""}})
    assert check(sold[0].ledger, oracle).duplicated


def test_an_empty_folder_has_nothing_wrong_unless_something_was_confirmed() -> None:
    with new_shop() as shop:
        shop.folder.mkdir()
        sqlite.connect(str(shop.ledger)).close()
        oracle = Oracle()
        assert check(shop.ledger, oracle).is_clean
        oracle.tries["a"] = Try("a", "sale")
        oracle.receipts["a"] = Receipt("a", "1-2-AAAA-1", 0, "")
        assert check(shop.ledger, oracle).lost
