"""Pages of quick keys: whatever is done to them, each product stands on a page once and a setting takes them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.settings import checked
from ui.checkout import quick_keys
from ui.checkout.quick_keys import Pages, QuickPage, as_setting, pages_of

PRODUCTS = st.sampled_from(list("abcdef"))
PLACES = st.integers(0, 3)
STEPS = st.one_of(
    st.tuples(st.just("with_key"), PLACES, PRODUCTS),
    st.tuples(st.just("without_key"), PLACES, PRODUCTS),
    st.tuples(st.just("moved"), PLACES, PRODUCTS, st.one_of(PRODUCTS, st.just(""))),
    st.tuples(st.just("with_page"), st.text(max_size=60)),
    st.tuples(st.just("renamed"), PLACES, st.text(max_size=60)),
    st.tuples(st.just("without_page"), PLACES),
)


@given(st.lists(STEPS, max_size=40))
def test_any_steps_make_pages_that_a_setting_takes(steps: list[tuple[object, ...]]) -> None:
    pages: Pages = (QuickPage("Keys", ("a", "b", "c")),)
    for name, *arguments in steps:
        pages = getattr(quick_keys, str(name))(pages, *arguments)
        assert pages_of(checked("counter.quick_keys", as_setting(pages))) == pages


@given(st.permutations("abcde"), st.sampled_from("abcde"), st.sampled_from([*"abcde", ""]))
def test_a_moved_key_stands_before_the_other_and_nothing_else_moves(order: list[str], key: str, before: str) -> None:
    after = quick_keys.moved((QuickPage("K", tuple(order)),), 0, key, before)[0].items
    assert sorted(after) == sorted(order)
    assert [one for one in after if one != key] == [one for one in order if one != key]
    if key != before:
        place = after.index(key)
        assert (after[place + 1] if place + 1 < len(after) else "") == before
