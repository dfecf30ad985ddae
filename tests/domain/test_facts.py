"""Facts: one spelling for each body, no float ever, and hashes that any other program computes alike."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.facts import GENESIS, Fact, canonical, content_of, link_hash, short

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12) | st.sampled_from(
    [":1.5", "[2e3", ",-4.0", "\\"]
)
BODIES = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text("abcxyz_", max_size=4), inner, max_size=4),
    max_leaves=12,
)
FLOATS = st.floats(allow_nan=False, allow_infinity=False)

FACT = Fact(
    n=7,
    incarnation=bytes(16),
    seq=7,
    id="0192",
    type="SaleCompleted",
    schema=1,
    actor="maya",
    shift="s1",
    at="2026-11-22T10:00:00.000000Z",
    business_day="2026-11-22",
    training=False,
    body=canonical({"total": 250, "name": "Tea “Earl”\n"}),
    content=b"",
    link=b"",
)


@given(BODIES)
def test_a_body_has_one_spelling_and_reads_back(body: Any) -> None:
    written = canonical(body)
    assert json.loads(written) == body
    assert canonical(json.loads(written)) == written


@given(BODIES, FLOATS)
def test_a_float_anywhere_is_refused(body: Any, number: float) -> None:
    for holder in (number, [body, number], {"a": body, "b": {"c": [number]}}):
        with pytest.raises(TypeError):
            canonical(holder)


def test_the_content_is_the_hash_of_the_whole_fact_as_json() -> None:
    names = ("actor", "at", "business_day", "id", "schema", "shift", "training", "type")
    said = {**{name: getattr(FACT, name) for name in names}, "body": json.loads(FACT.body)}
    assert content_of(FACT) == hashlib.sha256(canonical(said)).digest()


@pytest.mark.parametrize(
    "change",
    [
        {"id": "0193"},
        {"type": "RefundCompleted"},
        {"schema": 2},
        {"actor": "ben"},
        {"shift": ""},
        {"at": "2026-11-22T10:00:00.000001Z"},
        {"business_day": "2026-11-23"},
        {"training": True},
        {"body": canonical({"total": 251})},
    ],
)
def test_whatever_a_fact_says_is_in_its_content(change: dict[str, Any]) -> None:
    assert content_of(replace(FACT, **change)) != content_of(FACT)


def test_where_a_fact_stands_is_in_its_link_and_not_in_its_content() -> None:
    moved = replace(FACT, n=8, seq=8, incarnation=bytes(15) + b"\1")
    assert content_of(moved) == content_of(FACT)
    links = {
        link_hash(GENESIS, FACT.incarnation, 7, content_of(FACT)),
        link_hash(GENESIS, FACT.incarnation, 8, content_of(FACT)),
        link_hash(GENESIS, moved.incarnation, 7, content_of(FACT)),
        link_hash(bytes([1] * 32), FACT.incarnation, 7, content_of(FACT)),
    }
    assert len(links) == 4


def test_a_short_hash_is_ten_digits_in_two_groups() -> None:
    assert short(bytes(range(32))) == "00010-20304"
