"""An exchange: one transaction, two facts that name each other, money only for the difference."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app import steps
from app.db.shift_sums import shift_sums
from app.db.verify.totals import Totals
from app.domain.cart import Cart
from app.domain.quantity import Quantity
from app.domain.tender import EXCHANGE, Tender, TenderKind
from app.errors import Refused
from app.printing.order_receipt import receipt_for
from app.queries.orders import order_detail
from app.queries.till import current_shift
from app.register import Register
from app.services.checkout import start_card_payment
from app.services.exchanges import Exchanged, exchange
from app.services.returns import refund_lines, void_order
from app.services.shifts import close_shift
from tests.shop import cart_of, facts_of, findings, line_of, one, ring, total_of

CASH, CARD, OTHER = TenderKind.CASH, TenderKind.CARD, TenderKind.OTHER
ALL = Quantity(1000)


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    with Register.open(tmp_path / "shop") as opened:
        yield opened
    assert findings(tmp_path / "shop") == []


def _out(register: Register, minor: int) -> Cart:
    return Cart(register.new_id(), "GBP", (replace(line_of(register, 5), amount_minor=minor),))


def _swap(register: Register, out_minor: int, *tenders: Tender, **more: object) -> Exchanged:
    """Sell a first line for 1.99, then exchange it for something at ``out_minor``."""
    cart = cart_of(register)
    ring(register, cart)
    return register.do(
        exchange,
        register.new_id(),
        cart.id,
        {0: ALL},
        _out(register, out_minor),
        tenders,
        **more,  # type: ignore[arg-type]
    ).result()


def _tenders(register: Register) -> dict[tuple[str, str], int]:
    shift = register.ask(current_shift)
    assert shift is not None
    return {(row["kind"], row["name"]): row["amount"] for row in shift.sums["tenders"]}


@pytest.mark.parametrize(
    ("out", "tenders", "net", "cash"),
    [
        (609, (Tender(CASH, 1000),), 410, 410),  # the customer pays, and gets change
        (99, (), -100, -100),  # money goes back, in cash unless said otherwise
        (99, (Tender(CARD, -100, reference="BACK"),), -100, 0),
        (199, (), 0, 0),  # goods for goods
    ],
)
def test_money_moves_only_for_the_difference(
    register: Register, out: int, tenders: tuple[Tender, ...], net: int, cash: int
) -> None:
    done = _swap(register, out, *tenders, reason="wrong")
    assert done.net_minor == net
    sold = 199 + 2 * 236 + 3 * 273
    assert _tenders(register)[("cash", "")] == sold + cash
    assert _tenders(register)[("other", EXCHANGE)] == 0
    assert one(register, "SELECT sum(amount_minor) FROM cash_movements") == sold + cash
    refund, sale = (register.ask(order_detail, half.order_id) for half in (done.refund, done.sale))
    assert (refund.exchange, sale.exchange) == (sale.row.number, refund.row.number)
    assert (refund.exchange_id, sale.exchange_id) == (sale.row.id, refund.row.id)
    assert refund.reason == "wrong" and refund.refers_to != ""
    register.do(close_shift).result()


def test_each_paper_names_the_other(register: Register) -> None:
    done = _swap(register, 609, Tender(CASH, 1000))
    papers = {half.number: receipt_for(register, half.order_id) for half in (done.refund, done.sale)}
    for number, other in ((done.refund.number, done.sale.number), (done.sale.number, done.refund.number)):
        goods = [one.label for one in papers[number].tenders if one.label.startswith("Exchanged goods")]
        said = [label.translate({ord("\u200e"): None, ord("\u2060"): None}) for label in goods]
        assert said == [f"Exchanged goods {other}"]


def test_a_card_pays_the_difference(register: Register) -> None:
    cart, out, intent = cart_of(register), _out(register, 609), register.new_id()
    ring(register, cart)
    card = Tender(CARD, 410, reference="SLIP", intent_id=intent)
    with pytest.raises(Refused, match="not started"):
        register.do(exchange, register.new_id(), cart.id, {0: ALL}, out, (card,)).result()
    register.do(start_card_payment, intent, out.id, 410).result()
    register.do(exchange, register.new_id(), cart.id, {0: ALL}, out, (card,)).result()
    assert one(register, "SELECT state FROM card_payments") == "taken"
    assert _tenders(register)[("card", "")] == 410


def test_what_does_not_come_out_even_is_refused(register: Register) -> None:
    facts = len(facts_of(register))
    with pytest.raises(Refused, match="still to be paid"):
        _swap(register, 609, Tender(CASH, 409))
    with pytest.raises(Refused):
        _swap(register, 609)
    with pytest.raises(Refused):
        _swap(register, 99, Tender(CASH, 100))
    with pytest.raises(Refused, match="not what was shown"):
        _swap(register, 199, shown_net_minor=1)
    types = [fact.type for fact in facts_of(register)[facts:]]
    assert "RefundCompleted" not in types and types.count("SaleCompleted") == 4


def test_twice_is_once(register: Register) -> None:
    cart, out, exchange_id = cart_of(register), _out(register, 199), register.new_id()
    ring(register, cart)
    first = register.do(exchange, exchange_id, cart.id, {0: ALL}, out).result()
    again = register.do(exchange, exchange_id, cart.id, {0: ALL}, out).result()
    assert again.refund.again and again.sale.again and again.sale.number == first.sale.number
    assert one(register, "SELECT count(*) FROM orders") == 3
    with pytest.raises(Refused, match="act of its own"):
        register.do(exchange, exchange_id, cart.id, {1: ALL}, _out(register, 5)).result()


@pytest.mark.parametrize("fact", ["RefundCompleted", "SaleCompleted"])
def test_both_halves_or_none(register: Register, monkeypatch: pytest.MonkeyPatch, fact: str) -> None:
    """Power that goes between the two facts takes both."""
    cart = cart_of(register)
    ring(register, cart)
    before, seen = len(facts_of(register)), []

    def failing(step: str) -> None:
        if step == "after_projection":
            seen.append(step)
            if len(seen) == ("RefundCompleted", "SaleCompleted").index(fact) + 1:
                raise RuntimeError("power")

    monkeypatch.setattr(steps, "reached", failing)
    with pytest.raises(RuntimeError):
        register.do(exchange, register.new_id(), cart.id, {0: ALL}, _out(register, 199)).result()
    monkeypatch.undo()
    assert len(facts_of(register)) == before and one(register, "SELECT count(*) FROM orders") == 1
    number = register.do(exchange, register.new_id(), cart.id, {0: ALL}, _out(register, 199)).result().refund.number
    assert number.endswith("-2")


def test_a_void_takes_back_both_halves(register: Register) -> None:
    done = _swap(register, 609, Tender(CASH, 410))
    register.do(void_order, done.sale.order_id, reason="wrong").result()
    states = [register.ask(order_detail, half.order_id).row.state for half in (done.refund, done.sale)]
    assert states == ["voided", "voided"]
    assert _tenders(register).get(("other", EXCHANGE), 0) == 0
    register.do(void_order, done.refund.order_id).result()
    assert [fact.type for fact in facts_of(register)].count("OrderVoided") == 2


def test_half_given_back_is_not_voided(register: Register) -> None:
    done = _swap(register, 609, Tender(CASH, 410))
    register.do(refund_lines, register.new_id(), done.sale.order_id, {0: ALL}).result()
    with pytest.raises(Refused, match="given back already"):
        register.do(void_order, done.refund.order_id).result()
    assert register.ask(order_detail, done.refund.order_id).row.state == "completed"


def test_verify_sees_halves_that_do_not_fit(register: Register) -> None:
    _swap(register, 609, Tender(CASH, 410))
    orders = [(fact, fact.read()) for fact in facts_of(register) if fact.type in ("SaleCompleted", "RefundCompleted")]

    def found(**changes: object) -> list[str]:
        totals = Totals()
        for fact, body in orders:
            mine = changes if fact.type == "RefundCompleted" else {}
            totals.check(fact, {**body, **mine})
        return [one.code for one in totals.findings]

    assert found() == []
    assert "exchange" in found(exchange="another")
    assert "exchange" in found(payments=[{"kind": "cash", "amount": -199, "tendered": -199, "change": 0}])


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(price=st.integers(1, 3000), out=st.integers(1, 3000), country=st.sampled_from(["CH", "SE", "NL", "GB"]))
def test_the_drawer_moves_by_the_rounded_difference(
    tmp_path_factory: pytest.TempPathFactory, price: int, out: int, country: str
) -> None:
    """In countries that round cash, and in those that do not: the two halves always come out even."""
    code = {"CH": "CHF", "SE": "SEK", "NL": "EUR", "GB": "GBP"}[country]
    folder = tmp_path_factory.mktemp("net") / "shop"
    with Register.open(folder, settings={"country": country, "currency": code}) as register:
        sold = Cart(register.new_id(), code, (replace(line_of(register, 0), amount_minor=price),))
        ring(register, sold)
        before = one(register, "SELECT coalesce(sum(amount_minor), 0) FROM cash_movements")
        taken = Cart(register.new_id(), code, (replace(line_of(register, 1), amount_minor=out),))
        tenders = (Tender(CASH, 10_000),) if out > price else ()
        register.do(exchange, register.new_id(), sold.id, {0: ALL}, taken, tenders).result()
        moved = one(register, "SELECT coalesce(sum(amount_minor), 0) FROM cash_movements") - before
        assert abs(moved - (out - price)) <= 50 if country == "SE" else abs(moved - (out - price)) <= 2
        assert total_of(taken) == out
        shift = one(register, "SELECT id FROM shifts")
        sums = register.ask(lambda reader: shift_sums(reader.ledger, shift))
        assert all(row["amount"] == 0 for row in sums["tenders"] if row["name"] == EXCHANGE)
    assert findings(folder) == []
