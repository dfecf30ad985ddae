"""The wire: what is said comes out as it was, and what is none of it is refused with words."""

from __future__ import annotations

import copy
import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.pages import Contained, Page, Row
from app.sync import protocol
from app.sync.protocol import Answer, Head, Hello, Known, Malformed, Result, check_chain
from tests.hub.facts import Journal


def over(data: Any) -> Any:
    return json.loads(json.dumps(data))


def journal() -> Journal:
    made = Journal()
    made.sell('tea — \u200fشاي \\ "')
    made.move("milk", 3)
    return made


def test_everything_comes_out_as_it_was() -> None:
    made = journal()
    envelope = made.envelope()
    read = protocol.read_envelope(over(protocol.envelope_json(envelope)))
    assert read == replace(envelope, facts=tuple(replace(fact, n=n) for n, fact in enumerate(envelope.facts)))
    head = Head(made.incarnation, 3, made.facts[-1].link)
    answer = Answer("ok", head, (Result(1, "a", "applied"), Result(2, "b", "quarantined", "unreadable")))
    assert protocol.read_answer(over(protocol.answer_json(answer))) == answer
    hello = Hello("hub", "2026-11-02T08:00:00.000000Z", (Known(head, head.link), Known(Head(b"1" * 16, 0, b""), b"")))
    hello = replace(hello, names={"name": "Corner shop", "store_name": "High Street", "register_name": ""})
    told = over(protocol.hello_json(hello))
    assert protocol.read_hello(told) == hello
    assert protocol.read_hello({**told, "names": {"of_tomorrow": 1}}).names == {}, "a newer hub may tell more"
    assert protocol.read_hello({key: told[key] for key in told if key != "names"}).names == {}, "an older one none"
    page = Page(
        "store", "abc", True, (Contained(b"1" * 16, 7, b"2" * 32, (3, 5)),), (Row("level", "tea", 1, {"a": [1, 3]}),)
    )
    assert protocol.read_page(over(protocol.page_json(page))) == page


def _places(data: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    found = [path] if path else []
    if isinstance(data, dict):
        for key, value in data.items():
            found += _places(value, (*path, key))
    elif isinstance(data, list):
        for place, value in enumerate(data):
            found += _places(value, (*path, place))
    return found


WRONG = st.one_of(
    st.none(), st.booleans(), st.integers(-3, 2**70), st.floats(), st.text(max_size=5), st.lists(st.none(), max_size=2)
)


@given(data=st.data(), wrong=WRONG)
def test_what_is_none_of_it_is_malformed_and_nothing_else(data: st.DataObject, wrong: Any) -> None:
    """Any place of an envelope replaced by anything: it is read, or Malformed says why."""
    sent = over(protocol.envelope_json(journal().envelope()))
    path = data.draw(st.sampled_from(_places(sent)))
    place = sent
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = copy.deepcopy(wrong)
    try:
        protocol.read_envelope(sent)
    except Malformed as problem:
        assert str(problem)


@pytest.mark.parametrize("sent", [None, [], "envelope", 7, {}])
def test_no_envelope_at_all(sent: Any) -> None:
    with pytest.raises(Malformed):
        protocol.read_envelope(sent)


def test_half_a_character_is_malformed() -> None:
    sent = protocol.envelope_json(journal().envelope())
    sent["facts"][0]["body"] = "\ud800"
    with pytest.raises(Malformed, match="sign"):
        protocol.read_envelope(sent)


def test_a_chain_is_followed_from_the_head() -> None:
    made = journal()
    one, two, three = made.facts
    start, first = Head(made.incarnation, 0, b""), Head(made.incarnation, 1, one.link)
    assert check_chain(made.envelope(), start) == ("ok", (one, two, three))
    assert check_chain(made.envelope(), first) == ("ok", (two, three))
    assert check_chain(made.envelope(2), first) == ("ok", (two, three))
    assert check_chain(made.envelope(3), first) == ("gap", ())
    assert check_chain(made.envelope(2), replace(first, link=bytes(32))) == ("fork", ())
    assert check_chain(made.envelope(), replace(first, link=bytes(32))) == ("fork", ())
    for spoiled in (
        replace(two, at="2026-11-02T09:00:00.000000Z"),
        replace(two, link=bytes(32)),
        replace(two, seq=3),
        replace(two, incarnation=bytes(16)),
        replace(two, training=True),
    ):
        envelope = replace(made.envelope(), facts=(one, spoiled, three))
        assert check_chain(envelope, start) == ("bad-hash", (one,))
