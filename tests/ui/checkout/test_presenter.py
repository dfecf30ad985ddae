"""The checkout without a screen, on a real register."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from app.db.cache.state import CatalogState
from app.domain.catalog import Change
from app.domain.quantity import Quantity
from app.domain.tender import TenderKind
from app.queries import orders
from app.queries import till as till_queries
from app.register import Register
from app.services.catalog import change_products
from app.services.settings import change_settings
from tests.ui.conftest import Pump, Ticks, open_register
from ui.checkout.payment import Method, Problem
from ui.checkout.presenter import CheckoutPresenter
from ui.checkout.state import CheckoutState, Outcome, ScanKind, ScanTold
from ui.kit.printer_words import trouble_words

MILK, LOAF = "5000000000012", "5000000000029"


def test_it_needs_no_qt() -> None:
    code = "import sys, ui.checkout.presenter, ui.orders.presenter; sys.exit('PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_scan_adds_and_another_raises_the_quantity(till: CheckoutPresenter) -> None:
    till.scan(MILK)
    till.scan(LOAF)
    till.scan(MILK)
    lines = till.cart.lines
    assert [(line.name, line.quantity) for line in lines] == [
        ("Full-fat milk 2 l", Quantity(2000)),
        ("Sourdough loaf 800 g", Quantity(1000)),
    ]
    assert till.state.priced.total_minor == 2 * 229 + 420
    assert till.state.selected == till.state.newest == lines[0].id
    assert till.state.scan.kind is ScanKind.GOOD


def test_an_unknown_code_is_told_and_adds_nothing(till: CheckoutPresenter) -> None:
    till.scan("5391234567890")
    assert till.cart.is_empty
    assert (till.state.scan.kind, till.state.scan.words) == (ScanKind.UNKNOWN, "5391234567890")
    till.scan(MILK)
    assert till.state.scan.kind is ScanKind.GOOD


def test_what_cannot_be_sold_yet_is_told_by_name(till: CheckoutPresenter, register: Register) -> None:
    jelly, lamp = register.new_id(), register.new_id()
    made = (
        Change(jelly, None, {"sku": "J", "name": "Quince jelly", "barcodes": ["96385074"], "active": False}),
        Change(lamp, None, {"sku": "LAMP", "name": "Lamp", "price": [990, 2], "active": False}),
    )
    register.do(change_products, made).result()
    till.scan("96385074")
    assert till.state.scan == ScanTold(ScanKind.UNPRICED, "Quince jelly", jelly, "96385074")
    till.enter("LAMP")
    assert till.state.scan == ScanTold(ScanKind.OFF_SALE, "Lamp", lamp, "LAMP")
    assert till.cart.is_empty
    till.skip_scan()
    assert till.state.scan.kind is ScanKind.NONE


def test_what_is_not_found_while_the_list_is_rebuilt_is_not_called_unknown(
    till: CheckoutPresenter, register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(register, "catalog_state", lambda: CatalogState(True, 34, 100, "lost"))
    till.scan("5391234567890")
    assert till.state.scan == ScanTold(ScanKind.NOT_YET, "5391234567890", code="5391234567890")
    monkeypatch.undo()
    till.scan(till.state.scan.code)
    assert till.state.scan.kind is ScanKind.UNKNOWN


@pytest.mark.parametrize("junk", ["\x1d]C1", "💥", "' OR 1=1 --", "0" * 4000, "((((", "%"])
def test_junk_from_a_scanner_is_an_unknown_code(till: CheckoutPresenter, junk: str) -> None:
    till.scan(junk)
    assert till.cart.is_empty
    assert till.state.scan.kind is ScanKind.UNKNOWN


def test_search_by_name_and_choose(till: CheckoutPresenter) -> None:
    till.type_search("crois")
    assert [one.name for one in till.state.results] == ["Almond croissant"]
    till.mark(1)
    till.enter("crois")
    assert till.cart.lines[0].name == "Almond croissant"
    assert till.state.results == ()


def test_enter_on_words_takes_the_first_found_and_never_tells_unknown(
    till: CheckoutPresenter, shown: list[CheckoutState]
) -> None:
    till.enter("olives")
    assert till.cart.lines[0].name.startswith("Kalamata")
    assert all(state.scan.kind is not ScanKind.UNKNOWN for state in shown)


def test_a_weighed_item_asks_for_its_weight(till: CheckoutPresenter) -> None:
    till.enter("ham")
    assert till.state.asking is not None and till.state.asking.is_new
    assert till.cart.is_empty
    for key in "0.284":
        till.press(key)
    till.answer()
    assert till.cart.lines[0].quantity == Quantity(284)
    assert till.state.priced.total_minor == 1079


def test_leaving_a_question_changes_nothing(till: CheckoutPresenter) -> None:
    till.scan(MILK)
    till.ask_quantity()
    till.press("7")
    till.leave_question()
    assert till.cart.lines[0].quantity == Quantity(1000)


def test_undo_walks_back_through_every_cart(till: CheckoutPresenter) -> None:
    totals = [0]
    for act in (lambda: till.scan(MILK), lambda: till.scan(LOAF), lambda: till.change_quantity(1), till.remove):
        act()
        totals.append(till.state.priced.total_minor)
    for expected in reversed(totals[:-1]):
        till.undo()
        assert till.state.priced.total_minor == expected
    assert not till.state.can_undo
    till.undo()
    assert till.cart.is_empty


def test_one_less_of_one_takes_the_line_out(till: CheckoutPresenter) -> None:
    till.scan(MILK)
    till.change_quantity(-1)
    assert till.cart.is_empty
    assert till.state.told is not None and till.state.told.can_undo


def test_pay_on_an_empty_cart_does_nothing(till: CheckoutPresenter) -> None:
    till.pay()
    till.pay_exact_cash()
    assert till.state.paying is None


def test_exact_cash_by_one_key_and_twice_is_one_sale(till: CheckoutPresenter, pump: Pump, register: Register) -> None:
    till.scan(MILK)
    order = till.cart.id
    till.pay_exact_cash()
    till.pay_exact_cash()
    till.take()
    pump.until(lambda: till.state.paid is not None)
    paid = till.state.paid
    assert paid is not None
    assert (paid.order_id, paid.total_minor, paid.rounding_minor, paid.change_minor) == (order, 229, 1, 0)
    assert till.cart.is_empty and till.cart.id != order
    assert [row.id for row in register.ask(orders.orders_page)] == [order]
    assert paid.printed is Outcome.NONE


def test_a_bouncing_pay_button_does_not_take_the_money(till: CheckoutPresenter, ticks: Ticks) -> None:
    till.scan(MILK)
    ticks.step = 0.05
    till.pay()
    till.take("button")
    assert till.state.paying is not None and not till.state.paying.busy
    ticks.step = 1.0
    till.take("button")
    assert till.state.paying.busy


def test_quick_hands_may_press_pay_then_enter(till: CheckoutPresenter, ticks: Ticks) -> None:
    till.scan(MILK)
    ticks.step = 0.05
    till.pay()
    till.take("enter")
    assert till.state.paying is not None and till.state.paying.busy


def test_cash_with_change(till: CheckoutPresenter, pump: Pump) -> None:
    till.scan(LOAF)
    till.pay()
    for key in "1000":
        till.press_amount(key)
    till.take()
    pump.until(lambda: till.state.paid is not None)
    assert till.state.paid is not None and till.state.paid.change_minor == 580


def test_split_card_and_cash(till: CheckoutPresenter, pump: Pump, register: Register) -> None:
    till.scan(LOAF)
    till.pay()
    till.choose_method(Method(TenderKind.CARD))
    till.put_amount(200)
    till.take()
    pump.until(lambda: till.state.paying is not None and till.state.paying.card is not None)
    assert len(register.ask(till_queries.unfinished_cards)) == 1, "written down before the reader is asked"
    till.type_reference("A-4821")
    till.take()
    assert till.state.paying is not None and till.state.paying.left_minor == 220
    till.choose_method(Method(TenderKind.CASH))
    till.take()
    pump.until(lambda: till.state.paid is not None)
    row = register.ask(orders.orders_page)[0]
    assert row.tenders == "card cash"
    assert register.ask(till_queries.unfinished_cards) == ()


def test_a_card_is_charged_by_one_answer_or_with_its_reference_where_the_shop_wants_it(
    till: CheckoutPresenter, pump: Pump, register: Register
) -> None:
    for wanted, references in (("skip", [""]), ("ask", ["", "A-1"])):
        register.do(change_settings, {"counter.card_reference": wanted}).result()
        till.scan(LOAF)
        till.pay()
        till.choose_method(Method(TenderKind.CARD))
        till.take()
        pump.until(lambda: till.state.paying is not None and till.state.paying.card is not None)
        assert len(register.ask(till_queries.unfinished_cards)) == 1, "written down before the reader is asked"
        for reference in references:
            assert till.state.paying is not None and till.state.paying.card is not None
            till.type_reference(reference)
            till.take()
            problem = till.state.paying.problem if till.state.paying is not None else Problem.NONE
            assert problem is (Problem.REFERENCE if wanted == "ask" and not reference else Problem.NONE)
        pump.until(lambda: till.state.paid is not None)
        assert till.state.paid is not None
        detail = register.ask(orders.order_detail, till.state.paid.order_id)
        assert [(one.kind, one.reference) for one in detail.payments] == [("card", references[-1])]
        assert register.ask(till_queries.unfinished_cards) == ()


def test_a_hasty_second_press_asks_the_card_reader_once(till: CheckoutPresenter, pump: Pump) -> None:
    till.scan(LOAF)
    till.pay()
    till.choose_method(Method(TenderKind.CARD))
    till.take()
    till.take()
    till.take("enter")
    pump.until(lambda: till.state.paying is not None and till.state.paying.card is not None)
    assert len(till.register.ask(till_queries.unfinished_cards)) == 1


def test_a_charged_card_holds_the_cart_until_it_is_taken_back(till: CheckoutPresenter, pump: Pump) -> None:
    till.scan(LOAF)
    till.pay()
    till.choose_method(Method(TenderKind.CARD))
    till.put_amount(200)
    till.take()
    pump.until(lambda: till.state.paying is not None and till.state.paying.card is not None)
    till.leave_paying()
    assert till.state.paying is not None and till.state.paying.problem is Problem.CARD_ASKED
    till.type_reference("A-1")
    till.take()
    till.leave_paying()
    assert till.state.paying is not None and till.state.paying.problem is Problem.CARD_TAKEN
    till.take_back(0)
    pump.until(lambda: till.state.paying is not None and not till.state.paying.busy)
    assert till.state.paying is not None and till.state.paying.tenders == ()
    till.leave_paying()
    assert till.state.paying is None and len(till.cart.lines) == 1


def test_a_scan_while_paying_waits_for_the_next_sale(till: CheckoutPresenter, pump: Pump) -> None:
    till.scan(LOAF)
    till.pay()
    till.scan(MILK)
    assert till.state.waiting == 1 and len(till.cart.lines) == 1
    till.take()
    pump.until(lambda: till.state.paying is None)
    assert [line.name for line in till.cart.lines] == ["Full-fat milk 2 l"]
    assert till.state.waiting == 0
    assert till.state.paid is not None, "the change to give is still told"
    till.pay_exact_cash()
    assert till.state.paid is None and till.state.paying is None, "a cart nobody has seen is not paid"


def test_going_back_rings_up_what_was_scanned_while_paying(till: CheckoutPresenter) -> None:
    till.scan(LOAF)
    till.pay()
    till.scan(MILK)
    till.leave_paying()
    assert len(till.cart.lines) == 2


def test_the_open_cart_survives_the_program(tmp_path: Path, pump: Pump) -> None:
    with open_register(tmp_path / "till") as register:
        presenter = CheckoutPresenter(register, pump.post, lambda _state: None)
        presenter.start()
        for code in (MILK, LOAF, MILK):
            presenter.scan(code)
        pump.until(lambda: presenter._keeping is None)
        before = presenter.cart
    with open_register(tmp_path / "till", goods="") as register:
        again = CheckoutPresenter(register, pump.post, lambda _state: None)
        again.start()
        assert again.cart == before
        assert again.state.selected == before.lines[-1].id


def test_a_card_left_open_by_a_crash_is_taken_up_again(tmp_path: Path, pump: Pump, ticks: Ticks) -> None:
    with open_register(tmp_path / "till") as register:
        presenter = CheckoutPresenter(register, pump.post, lambda _state: None, ticks)
        presenter.start()
        presenter.scan(LOAF)
        presenter.pay()
        presenter.choose_method(Method(TenderKind.CARD))
        presenter.take()
        pump.until(lambda: presenter.state.paying is not None and presenter.state.paying.card is not None)
        pump.until(lambda: presenter._keeping is None)
    with open_register(tmp_path / "till", goods="") as register:
        again = CheckoutPresenter(register, pump.post, lambda _state: None, ticks)
        again.start()
        (intent,) = again.state.intents
        assert intent.amount_minor == 420
        again.pay()
        again.pay_exact_cash()
        assert again.state.paying is None, "else the customer might pay twice"
        assert again.state.told is not None and again.state.told.code == "card-open"
        again.intent_was_charged(intent.intent_id)
        again.type_reference("SLIP 9")
        again.take()
        pump.until(lambda: again.state.paid is not None)
        assert register.ask(till_queries.unfinished_cards) == ()


def test_a_card_that_was_not_charged_leaves_no_question(till: CheckoutPresenter, pump: Pump) -> None:
    till.scan(LOAF)
    till.pay()
    till.choose_method(Method(TenderKind.CARD))
    till.take()
    pump.until(lambda: till.state.paying is not None and till.state.paying.card is not None)
    till.card_was_not_charged()
    pump.until(lambda: till.state.paying is not None and not till.state.paying.busy)
    assert till.register.ask(till_queries.unfinished_cards) == ()


def test_a_refused_sale_is_told_and_can_be_tried_again(till: CheckoutPresenter, pump: Pump, ticks: Ticks) -> None:
    till.scan(LOAF)
    till.pay()
    till.choose_method(Method(TenderKind.OTHER, "voucher"))
    till.type_reference("4111 1111 1111 1111")
    till.take()
    pump.until(lambda: till.state.told is not None and till.state.told.code == "error")
    assert till.state.told is not None and "card number" in till.state.told.detail
    assert till.state.paying is not None and not till.state.paying.busy


def test_each_printed_sale_says_what_became_of_its_paper(tmp_path: Path, pump: Pump, ticks: Ticks) -> None:
    from app.printing import print_waiting

    paper = tmp_path / "paper.bin"
    with open_register(tmp_path / "till", **{"printer": f"file:{paper}", "printer.drawer": True}) as register:
        presenter = CheckoutPresenter(register, pump.post, lambda _state: None, ticks)
        presenter.start()
        presenter.scan(LOAF)
        presenter.pay_exact_cash()
        pump.until(lambda: presenter.state.paid is not None)
        presenter.look_at_paper()
        assert presenter.state.paid is not None and presenter.state.paid.printed is Outcome.WAITING
        print_waiting(register)
        presenter.look_at_paper()
        paid = presenter.state.paid
        assert paid is not None and (paid.printed, paid.drawer) == (Outcome.DONE, True)


def test_a_receipt_that_failed_is_printed_again(tmp_path: Path, pump: Pump, ticks: Ticks) -> None:
    from app.printing import print_waiting
    from app.services.settings import change_settings

    with open_register(tmp_path / "till", printer="tcp:127.0.0.1:1") as register:
        presenter = CheckoutPresenter(register, pump.post, lambda _state: None, ticks)
        presenter.start()
        presenter.scan(LOAF)
        presenter.pay_exact_cash()
        pump.until(lambda: presenter.state.paid is not None)
        print_waiting(register)
        presenter.look_at_paper()
        paid = presenter.state.paid
        assert paid is not None and paid.printed is Outcome.FAILED and paid.trouble is not None
        assert "does not answer" in trouble_words(paid.trouble)
        register.do(change_settings, {"printer": f"file:{tmp_path / 'paper.bin'}"}).result()
        presenter.print_again()
        presenter.look_at_paper()
        assert presenter.state.paid is not None and presenter.state.paid.printed is Outcome.WAITING
        pump.until(lambda: not presenter._queueing)
        assert presenter.state.paid is not None and presenter.state.paid.printed is Outcome.WAITING
        print_waiting(register)
        presenter.look_at_paper()
        assert presenter.state.paid.printed is Outcome.DONE
        assert (tmp_path / "paper.bin").stat().st_size > 1000
