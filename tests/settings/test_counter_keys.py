"""Keys of the counter: each act its own key, said in words where that would not hold; pages of quick keys."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import InvalidInput
from app.settings import checked
from app.settings.counter_keys import DEFAULTS, RESERVED, bound, holder, problem, rebound

KEYS = st.sampled_from([*DEFAULTS.values(), *RESERVED, "F13", "Ctrl+Alt+Shift+9", "A", "Shift+A", "Return", "", "+"])


def test_the_table_itself_holds() -> None:
    assert problem({}) == ""
    assert not RESERVED & set(DEFAULTS.values())


@given(st.dictionaries(st.sampled_from([*DEFAULTS]), KEYS))
def test_whatever_passes_gives_each_key_one_act(changed: dict[str, str]) -> None:
    if not problem(changed):
        keys = [key for key in bound(changed).values() if key]
        assert len(set(keys)) == len(keys) and not RESERVED & set(keys)
        assert all(len(key) > 1 for key in keys), "a sign alone is typed"


@pytest.mark.parametrize("key", ["F9", "Return", "A", "Shift+A", "F1", "F25", "Ctrl+", "ctrl+z", "Esc"])
def test_a_key_that_is_taken_or_types_is_refused_in_words(key: str) -> None:
    with pytest.raises(InvalidInput, match=r"F9 would mean both|cannot be bound|opens help"):
        rebound({}, "price", key)


def test_a_shops_own_key_goes_before_one_that_a_newer_till_brought() -> None:
    keys = bound({"price": DEFAULTS["gift"]})
    assert (keys["price"], keys["gift"]) == (DEFAULTS["gift"], "")


def test_a_key_is_moved_and_moved_back() -> None:
    changed = rebound({}, "price", "Ctrl+U")
    assert changed == {"price": "Ctrl+U"} and holder(changed, "Ctrl+U") == "price" and holder(changed, "F5") == ""
    assert rebound(changed, "discount", "F5") == {"price": "Ctrl+U", "discount": "F5"}
    assert rebound(changed, "price", "F5") == {}
    assert bound(rebound({}, "price", ""))["price"] == ""


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("counter.keys", {"price": "F9"}),
        ("counter.keys", {"fly": "F13"}),
        ("counter.keys", {"price": 9}),
        ("counter.quick_keys", [{"name": "", "items": []}]),
        ("counter.quick_keys", [{"name": "a\nb", "items": []}]),
        ("counter.quick_keys", [{"name": "A", "items": ["x", "x"]}]),
        ("counter.quick_keys", [{"name": "A"}]),
        ("counter.quick_keys", [["A"]]),
        ("counter.quick_keys", [{"name": "A", "items": []}] * 25),
    ],
)
def test_settings_refuse_what_makes_no_sense(key: str, value: Any) -> None:
    with pytest.raises(InvalidInput):
        checked(key, value)


def test_settings_take_what_does() -> None:
    assert checked("counter.keys", {"price": "F13"})
    assert checked("counter.quick_keys", [{"name": "Drinks", "items": ["a", "b"]}, {"name": "Soup", "items": []}])
