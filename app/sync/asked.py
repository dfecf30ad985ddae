"""The wire of what a platform asks a register for besides facts: people's records and blobs, and the records."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from app.domain.blobs import is_name
from app.domain.frozen import frozen
from app.domain.people import FIELDS, LONGEST, Fields, Record, Want, whole
from app.sync.agreed import Malformed, a_list, as_text

MOST_ASKED = 100  # records, and as many blobs, in one answer
MOST_NAMES = 1000  # blobs that are asked after at once
_LONGEST_ID = 64
Json = dict[str, Any]


@frozen
class Asked:
    """What a platform still lacks of what a register's facts name: records of people, and blobs by their names."""

    people: tuple[Want, ...] = ()
    blobs: tuple[str, ...] = ()


def asked_json(asked: Asked) -> Json:
    return {"people": [[want.person, want.fact] for want in asked.people], "blobs": list(asked.blobs)}


def read_asked(data: Any) -> Asked:
    """Raises Malformed; a platform that asks for nothing need not say so."""
    if data is None:
        return Asked()
    if not isinstance(data, dict):
        raise Malformed("what is asked for is no object")
    people = tuple(_want(each) for each in a_list(data, "people", MOST_ASKED))
    return Asked(people, read_names(data.get("blobs")))


def _want(data: Any) -> Want:
    if not isinstance(data, list) or len(data) != 2:
        raise Malformed("what is asked for of people is no list of pairs")
    return Want(as_text(data[0], "person", _LONGEST_ID), as_text(data[1], "fact", _LONGEST_ID))


def read_names(data: Any) -> tuple[str, ...]:
    """Names of blobs. Raises Malformed."""
    if not isinstance(data, list) or len(data) > MOST_NAMES or not all(is_name(each) for each in data):
        raise Malformed(f"blobs are no list of at most {MOST_NAMES} names")
    return tuple(data)


def records_json(records: Iterable[Record]) -> list[Json]:
    return [
        {
            "person": one.person,
            "fact": one.fact,
            "told": one.told,
            "base": None if one.base is None else dict(one.base),
            "now": None if one.now is None else dict(one.now),
        }
        for one in records
    ]


def read_records(data: Any) -> tuple[Record, ...]:
    """Raises Malformed, which says nothing of what the records hold."""
    if not isinstance(data, list) or len(data) > MOST_ASKED:
        raise Malformed(f"records are no list of at most {MOST_ASKED}")
    return tuple(_record(each) for each in data)


def _record(data: Any) -> Record:
    if not isinstance(data, dict):
        raise Malformed("a record is no object")
    told = data.get("told")
    if type(told) is not int or not 0 <= told < 1 << 62:
        raise Malformed("the revision that a record was told is no whole number")
    return Record(
        as_text(data.get("person"), "person", _LONGEST_ID),
        as_text(data.get("fact"), "fact", _LONGEST_ID),
        told,
        _fields(data.get("base")),
        _fields(data.get("now")),
    )


def _fields(data: Any) -> Fields | None:
    if data is None:
        return None
    if not isinstance(data, dict) or not data.keys() <= set(FIELDS):
        raise Malformed("a record's fields are not those of a person")
    return whole({name: as_text(value, name, LONGEST) for name, value in data.items()})
