"""Parked sales: swapped whole, nothing scanned meanwhile is lost, and all of it is there after a kill."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.db.act import Act
from app.domain.tender import TenderKind
from app.errors import NotRecorded
from app.queries import orders
from app.queries import till as till_queries
from app.register import Register
from app.rights import Right, needs
from app.services import carts
from tests.conftest import REPOSITORY
from tests.ui.conftest import Pump, Ticks, open_register
from ui.checkout.parked_pane import ParkedPane
from ui.checkout.payment import Method
from ui.checkout.presenter import CheckoutPresenter
from ui.checkout.state import ParkedShown
from ui.kit.times import since

MILK, LOAF = "5000000000012", "5000000000029"


def begun(register: Register, pump: Pump, ticks: Ticks) -> CheckoutPresenter:
    presenter = CheckoutPresenter(register, pump.post, lambda _state: None, ticks)
    presenter.start()
    return presenter


def park(till: CheckoutPresenter, pump: Pump, code: str) -> str:
    """Scan, park; the id of what is parked."""
    till.scan(code)
    parked = till.cart.id
    till.park()
    pump.until(lambda: till.cart.id != parked)
    return parked


def names(till: CheckoutPresenter) -> list[str]:
    return [line.name.split()[0] for line in till.cart.lines]


def shown(till: CheckoutPresenter) -> ParkedShown:
    assert isinstance(till.state.aside, ParkedShown)
    return till.state.aside


def test_park_and_take_up_swaps_with_the_open_sale(till: CheckoutPresenter, pump: Pump) -> None:
    first = park(till, pump, MILK)
    assert (till.cart.is_empty, till.state.parked, till.state.can_undo) == (True, 1, False)
    till.scan(LOAF)
    second = till.cart.id
    till.show_parked()
    (row,) = shown(till).rows
    assert (row.id, row.first, row.line_count, row.total_minor) == (first, "Full-fat milk 2 l", 1, 229)
    till.recall(till.marked_parked())
    pump.until(lambda: till.cart.id == first)
    assert (names(till), till.state.parked, till.state.aside) == (["Full-fat"], 1, None)
    till.recall(second)
    pump.until(lambda: till.cart.id == second)
    assert names(till) == ["Sourdough"]


def test_one_key_parks_and_on_nothing_it_lists(till: CheckoutPresenter, pump: Pump) -> None:
    till.park()
    assert shown(till).rows == ()
    till.leave_aside()
    first = park(till, pump, MILK)
    till.park()
    assert [row.id for row in shown(till).rows] == [first]


def test_what_is_scanned_and_touched_while_it_parks_goes_into_the_next_sale(
    till: CheckoutPresenter, pump: Pump, register: Register
) -> None:
    till.scan(MILK)
    milk, first = till.cart.lines[0].product_id, till.cart.id
    till.park()
    till.scan(LOAF)
    till.add_product(milk)
    till.change_quantity(5)
    till.undo()
    assert till.cart.lines[0].quantity.amount == 1000, (
        "what is on its way is not changed any more, on the screen neither"
    )
    till.pay()
    assert till.state.paying is None and till.cart.id == first
    pump.until(lambda: till.cart.id != first and len(till.cart.lines) == 2)
    register.checkpoint()
    (kept,) = register.ask(till_queries.parked_carts)
    assert [line.quantity.amount for line in kept.cart.lines] == [1000]
    assert sorted(names(till)) == ["Full-fat", "Sourdough"]


def test_parking_and_discarding_are_taken_back(till: CheckoutPresenter, pump: Pump) -> None:
    first = park(till, pump, MILK)
    assert till.state.told is not None and (till.state.told.code, till.state.told.can_undo) == ("parked", True)
    till.undo_told()
    pump.until(lambda: till.cart.id == first)
    assert till.state.parked == 0
    till.park()
    pump.until(lambda: till.cart.is_empty)
    till.show_parked()
    till.discard(first)
    pump.until(lambda: shown(till).rows == ())
    till.undo_told()
    pump.until(lambda: till.state.parked == 1)


def test_money_in_hand_keeps_a_sale_open_and_says_so(till: CheckoutPresenter, pump: Pump) -> None:
    till.scan(LOAF)
    till.pay()
    till.put_amount(100)
    till.take()
    till.park()
    assert till.state.told is not None and till.state.told.code == "tenders-held"
    assert till.state.paying is not None and till.state.parked == 0
    till.take_back(0)
    till.leave_paying()
    till.park()
    pump.until(lambda: till.state.parked == 1)


def test_a_card_under_way_keeps_it_open_too(till: CheckoutPresenter, pump: Pump) -> None:
    till.scan(LOAF)
    till.pay()
    till.choose_method(Method(TenderKind.CARD))
    till.take()
    till.park()
    pump.until(lambda: till.state.paying is not None and till.state.paying.card is not None)
    till.park()
    assert till.state.told is not None and till.state.told.code == "tenders-held"
    assert till.state.paying is not None


def test_where_it_cannot_be_written_the_sale_stays_open(
    till: CheckoutPresenter, pump: Pump, monkeypatch: pytest.MonkeyPatch
) -> None:
    till.scan(MILK)
    first = till.cart.id

    def full(*_: object) -> None:
        raise NotRecorded("The disk is full.", "Make room.")

    monkeypatch.setattr(carts, "_check_parkable", full)
    till.park()
    till.scan(LOAF)
    pump.until(lambda: len(till.cart.lines) == 2)
    assert till.cart.id == first and till.state.parked == 0


def test_a_parked_sale_gets_a_name(till: CheckoutPresenter, pump: Pump) -> None:
    first = park(till, pump, MILK)
    till.show_parked()
    till.name_parked(first)
    assert shown(till).is_naming
    till.take_name("  Mr   Green ")
    pump.until(lambda: not shown(till).is_naming)
    assert shown(till).rows[0].label == "Mr Green"


def test_the_list_says_how_long_ago(register: Register, pump: Pump, ticks: Ticks) -> None:
    at = [datetime.now(UTC)]
    till = CheckoutPresenter(register, pump.post, lambda _state: None, ticks, lambda: at[0])
    till.start()
    park(till, pump, MILK)
    at[0] = datetime.now(UTC) + timedelta(minutes=7)
    till.show_parked()
    assert shown(till).rows[0].minutes == 7
    assert [since(minutes) for minutes in (0, 7, 125, 3000)] == ["just now", "7 min ago", "2 h ago", "2 days ago"]


@pytest.mark.parametrize("at", ["recalling", "recalled"])
def test_killed_anywhere_every_sale_is_there_once(tmp_path: Path, pump: Pump, ticks: Ticks, at: str) -> None:
    open_register(tmp_path / "till").close()
    code = (
        "import os, sys\n"
        "from pathlib import Path\n"
        "from app.register import Register\n"
        "from tests.ui.conftest import Pump, Ticks\n"
        "from tests.ui.checkout.test_parking import MILK, LOAF, begun, park\n"
        "register, pump = Register.open(Path(sys.argv[1])), Pump()\n"
        "till = begun(register, pump, Ticks())\n"
        "first = park(till, pump, MILK)\n"
        "till.scan(LOAF)\n"
        "register.checkpoint()\n"
        "till.recall(first)\n"
        "if sys.argv[2] == 'recalled':\n"
        "    pump.until(lambda: till.cart.id == first)\n"
        "os.kill(os.getpid(), 9)\n"
    )
    killed = subprocess.run([sys.executable, "-c", code, str(tmp_path / "till"), at], cwd=REPOSITORY, check=False)
    assert killed.returncode == -9
    with open_register(tmp_path / "till", goods="") as register:
        till = begun(register, pump, ticks)
        waiting = [one.cart.lines[0].name.split()[0] for one in register.ask(till_queries.parked_carts)]
        assert sorted([*names(till), *waiting]) == ["Full-fat", "Sourdough"]
        assert till.state.parked == len(waiting) == 1
        if at == "recalled":
            assert names(till) == ["Full-fat"]
        till.pay_exact_cash()
        pump.until(lambda: till.state.paid is not None)
        assert len(register.ask(orders.orders_page)) == 1


@pytest.mark.parametrize("body", ['{"id": "x"}', "[]", "{half", '{"id": 7, "lines": [{}]}'])
def test_one_that_cannot_be_read_hides_no_other(till: CheckoutPresenter, pump: Pump, qtbot: QtBot, body: str) -> None:
    park(till, pump, MILK)
    whole = park(till, pump, LOAF)
    register = till.register
    spoilt = next(one.id for one in register.ask(till_queries.parked_carts) if one.id != whole)
    register.do(_spoil, spoilt, body).result()
    till.show_parked()
    assert [row.id for row in shown(till).rows] == [whole]
    assert shown(till).unreadable == 1
    pane = ParkedPane("EUR")
    qtbot.addWidget(pane)
    pane.render_state(shown(till))
    assert "cannot be read: 1" in pane.lost.text() and not pane.lost.isHidden()
    till.recall(whole)
    pump.until(lambda: names(till) == ["Sourdough"])


@needs(Right.SELL)
def _spoil(act: Act, cart_id: str, body: str) -> None:
    act.write("UPDATE work SET body = ? WHERE key = ?", (body, cart_id))
