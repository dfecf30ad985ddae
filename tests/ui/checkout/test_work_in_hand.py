"""What was handed over so far, and what was scanned meanwhile: nothing of it is lost."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from app.domain.quantity import Quantity
from app.domain.tender import Tender, TenderKind
from app.errors import InvalidInput
from app.queries import orders
from app.queries import till as till_queries
from app.register import Register
from app.services.carts import keep_tenders
from tests.conftest import REPOSITORY
from tests.ui.conftest import GOODS, Pump, Ticks, open_register
from ui.checkout.payment import Method, Paying, Problem
from ui.checkout.presenter import CheckoutPresenter
from ui.checkout.state import ScanKind

MILK, LOAF, CHEESE = "5000000000012", "5000000000029", "5000000000043"
WEIGHED = GOODS + f"CHEE,{CHEESE},Farm cheese,20.00,zero,Deli,kg,yes\n"
CASH, VOUCHER = Tender(TenderKind.CASH, 100), Tender(TenderKind.OTHER, 50, "voucher", "V-7")


def begun(register: Register, pump: Pump, ticks: Ticks) -> CheckoutPresenter:
    presenter = CheckoutPresenter(register, pump.post, lambda _state: None, ticks)
    presenter.start()
    return presenter


def pay_in_parts(till: CheckoutPresenter) -> None:
    till.scan(LOAF)
    till.pay()
    till.put_amount(100)
    till.take()
    till.choose_method(Method(TenderKind.OTHER, "voucher"))
    till.put_amount(50)
    till.type_reference("V-7")
    till.take()


def paying(till: CheckoutPresenter) -> Paying:
    assert till.state.paying is not None
    return till.state.paying


def charge(till: CheckoutPresenter, pump: Pump, minor: int, reference: str) -> None:
    till.choose_method(Method(TenderKind.CARD))
    till.put_amount(minor)
    till.take()
    pump.until(lambda: paying(till).card is not None)
    if reference:
        till.type_reference(reference)
        till.take()


def test_half_a_payment_is_there_after_a_kill(tmp_path: Path, pump: Pump, ticks: Ticks) -> None:
    """Killed with cash and a voucher taken and a third amount typed."""
    open_register(tmp_path / "till").close()
    code = (
        "import os, sys\n"
        "from pathlib import Path\n"
        "from app.register import Register\n"
        "from tests.ui.checkout.test_work_in_hand import CheckoutPresenter, pay_in_parts\n"
        "register = Register.open(Path(sys.argv[1]))\n"
        "till = CheckoutPresenter(register, lambda call: None, lambda state: None, iter(range(10**9)).__next__)\n"
        "till.start()\n"
        "pay_in_parts(till)\n"
        "register.checkpoint()\n"
        "till.put_amount(270)\n"
        "os.kill(os.getpid(), 9)\n"
    )
    killed = subprocess.run([sys.executable, "-c", code, str(tmp_path / "till")], cwd=REPOSITORY, check=False)
    assert killed.returncode == -9
    with open_register(tmp_path / "till", goods="") as register:
        again = begun(register, pump, ticks)
        assert (paying(again).tenders, paying(again).left_minor) == ((CASH, VOUCHER), 270)
        again.scan(MILK)
        again.take()
        pump.until(lambda: again.state.paying is None)
        assert [line.name for line in again.cart.lines] == ["Full-fat milk 2 l"]
        (sold,) = register.ask(orders.orders_page)
        assert (sold.total_minor, sold.tenders) == (420, "cash other:voucher cash")
        assert register.ask(till_queries.kept_tenders, sold.id) == ()


def test_what_is_given_back_or_left_is_not_kept(till: CheckoutPresenter, register: Register) -> None:
    pay_in_parts(till)
    till.take_back(0)
    register.checkpoint()
    assert register.ask(till_queries.kept_tenders, till.cart.id) == (VOUCHER,)
    till.leave_paying()
    register.checkpoint()
    assert register.ask(till_queries.kept_tenders, till.cart.id) == ()


def test_a_charged_card_is_not_asked_about_again(tmp_path: Path, pump: Pump, ticks: Ticks) -> None:
    with open_register(tmp_path / "till") as register:
        till = begun(register, pump, ticks)
        till.scan(LOAF)
        till.pay()
        charge(till, pump, 200, "SLIP 1")
    with open_register(tmp_path / "till", goods="") as register:
        again = begun(register, pump, ticks)
        assert again.state.intents == ()
        assert [(one.kind, one.amount_minor, one.reference) for one in paying(again).tenders] == [
            (TenderKind.CARD, 200, "SLIP 1")
        ]
        again.leave_paying()
        assert paying(again).problem is Problem.CARD_TAKEN
        again.take()
        pump.until(lambda: again.state.paid is not None)
        assert register.ask(orders.orders_page)[0].tenders == "card cash"
        assert register.ask(till_queries.unfinished_cards) == ()


def test_a_card_under_way_after_cash_is_asked_about_where_it_stood(tmp_path: Path, pump: Pump, ticks: Ticks) -> None:
    with open_register(tmp_path / "till") as register:
        till = begun(register, pump, ticks)
        till.scan(LOAF)
        till.pay()
        till.put_amount(100)
        till.take()
        charge(till, pump, 320, "")
    with open_register(tmp_path / "till", goods="") as register:
        again = begun(register, pump, ticks)
        card = paying(again).card
        assert card is not None and card.amount_minor == 320 and again.state.intents == ()
        again.card_was_not_charged()
        pump.until(lambda: not paying(again).busy)
        assert paying(again).tenders == (CASH,)


def test_a_card_given_back_just_before_the_end_is_no_tender(tmp_path: Path, pump: Pump, ticks: Ticks) -> None:
    with open_register(tmp_path / "till") as register:
        till = begun(register, pump, ticks)
        till.scan(LOAF)
        till.pay()
        till.put_amount(100)
        till.take()
        charge(till, pump, 200, "SLIP 1")
        till.take_back(1)  # recorded, but its answer never comes to the screen
    with open_register(tmp_path / "till", goods="") as register:
        assert len(register.ask(till_queries.kept_tenders, till.cart.id)) == 2
        assert paying(begun(register, pump, ticks)).tenders == (CASH,)


def test_a_card_number_is_not_kept_as_a_reference(register: Register) -> None:
    voucher = Tender(TenderKind.OTHER, 50, "voucher", "4111 1111 1111 1111")
    with pytest.raises(InvalidInput, match="card number"):
        register.do(keep_tenders, register.new_id(), (voucher,)).result()


# Scans that wait -----------------------------------------------------------------------------------------------


@pytest.fixture
def deli(tmp_path: Path, pump: Pump, ticks: Ticks) -> CheckoutPresenter:
    register = open_register(tmp_path / "deli", goods=WEIGHED)
    return begun(register, pump, ticks)


def names(till: CheckoutPresenter) -> list[str]:
    return [line.name.split()[0] for line in till.cart.lines]


def weigh(till: CheckoutPresenter, text: str) -> None:
    for key in text:
        till.press(key)
    till.answer()


def test_scans_wait_while_a_weight_is_asked_and_come_in_order(deli: CheckoutPresenter) -> None:
    for code in (CHEESE, MILK, CHEESE, LOAF):
        deli.scan(code)
    assert deli.state.asking is not None and deli.state.asking.is_new
    assert (names(deli), deli.state.waiting) == ([], 3)
    weigh(deli, "0.2")
    assert (names(deli), deli.state.waiting) == (["Farm", "Full-fat"], 1)
    assert deli.state.asking is not None, "the second cheese has its own weight"
    weigh(deli, "0.3")
    assert (names(deli), deli.state.waiting) == (["Farm", "Full-fat", "Farm", "Sourdough"], 0)
    assert [line.quantity for line in deli.cart.lines if line.unit == "kg"] == [Quantity(200), Quantity(300)]


def test_leaving_the_question_goes_on_with_what_waits(deli: CheckoutPresenter) -> None:
    for code in (CHEESE, CHEESE, MILK):
        deli.scan(code)
    deli.leave_question()
    assert (names(deli), deli.state.waiting) == ([], 1)
    deli.leave_question()
    assert (names(deli), deli.state.waiting, deli.state.asking) == (["Full-fat"], 0, None)


def test_an_unknown_code_among_those_that_wait_is_told_before_the_next(deli: CheckoutPresenter) -> None:
    for code in (CHEESE, "5391234567890", MILK):
        deli.scan(code)
    weigh(deli, "0.2")
    assert (deli.state.scan.kind, deli.state.scan.words) == (ScanKind.UNKNOWN, "5391234567890")
    assert (names(deli), deli.state.waiting) == (["Farm"], 1)
    deli.skip_scan()
    assert (names(deli), deli.state.waiting) == (["Farm", "Full-fat"], 0)


@pytest.mark.parametrize("pay", ["pay", "pay_exact_cash"])
def test_no_money_is_asked_for_while_goods_wait(deli: CheckoutPresenter, pay: str) -> None:
    for code in (LOAF, CHEESE, MILK):
        deli.scan(code)
    getattr(deli, pay)()
    assert deli.state.paying is None and deli.state.asking is not None
    assert deli.state.told is not None and deli.state.told.code == "scans-first"
    weigh(deli, "0.2")
    getattr(deli, pay)()
    assert deli.state.paying is not None and names(deli) == ["Sourdough", "Farm", "Full-fat"]
