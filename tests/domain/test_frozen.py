"""What ``frozen`` makes is told apart, hashed and shown as the standard library's own would be."""

from __future__ import annotations

import copy
import pickle
from dataclasses import FrozenInstanceError, dataclass, field, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.frozen import frozen


@frozen
class Ours:
    """Two that count and one that does not."""

    name: str
    amount: int = 0
    seen: Any = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Oracle:
    """The same by the standard library."""

    name: str
    amount: int = 0
    seen: Any = field(default=None, compare=False, repr=False)


@frozen
class One:
    """A single field."""

    name: str


@frozen
class Twin:
    """Another with the same field."""

    name: str


@frozen
class Nothing:
    """None at all."""


@frozen
class Own:
    """With a way of its own to be equal and shown."""

    name: str

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Own) and other.name.lower() == self.name.lower()

    def __hash__(self) -> int:
        return hash(self.name.lower())

    def __repr__(self) -> str:
        return self.name


FIELDS = st.tuples(st.sampled_from("ab"), st.integers(0, 1), st.sampled_from("xy"))


@given(FIELDS, FIELDS)
def test_equal_where_the_fields_that_count_are(one: tuple[str, int, str], other: tuple[str, int, str]) -> None:
    ours, theirs = (Ours(*one), Ours(*other)), (Oracle(*one), Oracle(*other))
    assert (ours[0] == ours[1]) == (theirs[0] == theirs[1])
    assert len(set(ours)) == len(set(theirs))
    assert repr(ours[0]) == repr(theirs[0]).replace("Oracle", "Ours")


def test_another_kind_is_never_equal() -> None:
    assert Ours("a") != Oracle("a")
    assert One("a") != Twin("a")
    assert One("a") != "a"
    assert Nothing() == Nothing()
    assert len({Nothing(), Nothing()}) == 1
    assert Nothing() != One("a")


def test_what_a_class_says_itself_stands() -> None:
    assert Own("A") == Own("a")
    assert len({Own("A"), Own("a")}) == 1
    assert repr(Own("A")) == "A"


def test_it_cannot_be_changed_and_has_no_room_for_more() -> None:
    made = Ours("a")
    with pytest.raises(FrozenInstanceError):
        made.name = "b"  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        del made.name
    assert not hasattr(made, "__dict__")
    assert replace(made, amount=3) == Ours("a", 3)


def test_copies_and_pickles_are_the_same() -> None:
    made = Ours("a", 2)
    assert copy.deepcopy(made) == pickle.loads(pickle.dumps(made)) == made
