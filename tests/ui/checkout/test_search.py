"""The checkout's search field: from one sign on, in any script, and it says when there is more."""

from __future__ import annotations

import pytest

from app.domain.catalog import Change
from app.register import Register
from app.services.catalog import change_products
from ui.checkout.presenter import CheckoutPresenter


@pytest.fixture
def stocked(till: CheckoutPresenter, register: Register) -> CheckoutPresenter:
    names = [f"Tea number {n}" for n in range(60)] + ["牛奶巧克力", "شاي أسود", "Чай чёрный", "Jerry’s Gelée"]
    new = [Change(f"new-{n}", None, {"name": name, "price": [100, 2]}) for n, name in enumerate(names)]
    for start in range(0, len(new), 50):
        register.do(change_products, new[start : start + 50]).result()
    return till


def test_it_says_when_there_is_more(stocked: CheckoutPresenter) -> None:
    stocked.type_search("te")
    assert stocked.state.is_more and len(stocked.state.results) == 50
    stocked.type_search("te number 5")
    assert not stocked.state.is_more and len(stocked.state.results) == 11
    stocked.type_search("")
    assert not stocked.state.is_more and stocked.state.results == ()


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("牛", "牛奶巧克力"),
        ("克力", "牛奶巧克力"),
        ("ش", "شاي أسود"),
        ("ч", "Чай чёрный"),
        ("gelee jerrys", "Jerry’s Gelée"),
    ],
)
def test_a_name_in_any_script(stocked: CheckoutPresenter, typed: str, name: str) -> None:
    stocked.type_search(typed)
    assert [one.name for one in stocked.state.results] == [name]
