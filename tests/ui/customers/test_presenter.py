"""Customers without a screen: add, change, leave what is typed, erase; on a real register."""

from __future__ import annotations

import pytest

from app.queries import customers
from app.register import Register
from app.services.customers import CustomerDetails, save_customer
from tests.ui.conftest import Pump
from ui.customers.presenter import CustomersPresenter


@pytest.fixture
def screen(register: Register, pump: Pump) -> CustomersPresenter:
    for key, name in (("ana", "Ana Müller"), ("bob", "Bob Jones")):
        register.do(save_customer, key, CustomerDetails(name)).result()
    made = CustomersPresenter(register, pump.post, lambda _state: None)
    made.refresh()
    return made


def told(screen: CustomersPresenter) -> str:
    return screen.state.told.code if screen.state.told is not None else ""


def test_listed_and_found(screen: CustomersPresenter) -> None:
    assert [row.name for row in screen.state.rows] == ["Ana Müller", "Bob Jones"]
    screen.find("jon")
    assert screen.state.form is not None and screen.state.form.id == "bob"
    screen.search("nobody")
    assert screen.state.rows == ()


def test_a_new_customer_is_kept_and_shown(screen: CustomersPresenter, pump: Pump) -> None:
    screen.new("Cleo")
    screen.type("email", "cleo@example.com")
    screen.save()
    pump.until(lambda: told(screen) == "added")
    assert screen.state.form is not None and not screen.state.form.is_new and not screen.state.form.is_changed
    assert [row.name for row in screen.register.ask(customers.find, "cleo@")] == ["Cleo"]
    assert screen.state.total == 3


def test_what_cannot_be_kept_is_said_at_its_field(screen: CustomersPresenter, pump: Pump) -> None:
    screen.open("ana")
    screen.type("tax_number", "DE 136 695 977")
    screen.type("country", "DE")
    screen.save()
    pump.until(lambda: not screen.state.busy)
    form = screen.state.form
    assert form is not None and (form.wrong, form.why) == ("tax_number", "tax-number")
    screen.type("tax_number", "DE 136 695 976")
    assert screen.state.form is not None and screen.state.form.wrong == ""
    screen.save()
    pump.until(lambda: told(screen) == "saved")


def test_what_is_typed_is_asked_about_before_it_is_left(screen: CustomersPresenter, pump: Pump) -> None:
    screen.open("ana")
    screen.type("phone", "123456")
    screen.open("bob")
    assert screen.state.asking == "leave"
    assert screen.state.form is not None and screen.state.form.id == "ana"
    screen.close()  # the question goes, what is typed stays
    assert (screen.state.asking, screen.state.form.typed.phone) == ("", "123456")
    screen.open("bob")
    screen.save()
    pump.until(lambda: screen.state.form is not None and screen.state.form.id == "bob")
    assert screen.register.ask(customers.one, "ana").phone == "123456"


def test_discarding_goes_where_one_wanted(screen: CustomersPresenter) -> None:
    screen.open("ana")
    screen.type("phone", "123456")
    screen.new()
    screen.discard()
    assert screen.state.form is not None and screen.state.form.is_new
    assert screen.register.ask(customers.one, "ana").phone == ""
    screen.close()
    assert screen.state.form is None


def test_erasing_asks_once(screen: CustomersPresenter, pump: Pump) -> None:
    screen.open("ana")
    screen.erase()  # without the question nothing goes
    assert screen.state.busy is False
    screen.ask_erase()
    assert screen.state.asking == "erase"
    screen.close()
    assert screen.state.asking == "" and screen.state.form is not None
    screen.ask_erase()
    screen.erase()
    pump.until(lambda: told(screen) == "erased")
    assert screen.state.form is None
    assert [row.id for row in screen.state.rows] == ["bob"]


def test_somebody_erased_elsewhere_leaves_the_sheet(screen: CustomersPresenter) -> None:
    from app.services.customers import erase_customer

    screen.open("ana")
    screen.register.do(erase_customer, "ana").result()
    screen.refresh()
    assert screen.state.form is None


def test_news_leave_what_is_being_typed_alone(screen: CustomersPresenter) -> None:
    screen.open("ana")
    screen.type("phone", "12")
    screen.register.do(save_customer, "ana", CustomerDetails("Ana Schmidt")).result()
    screen.refresh()
    assert screen.state.form is not None and screen.state.form.typed.phone == "12"
