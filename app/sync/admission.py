"""The wire of how a machine becomes a register: what it says of itself, and what the platform tells it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, field
from typing import Any

from app.domain.frozen import frozen
from app.sync.agreed import a_flag, a_list, a_text, an_object, some_bytes

MOST_LIVES = 200  # of a journal that are told when its machine joins
JOINED_TEXTS = ("platform", "name", "token", "store_code", "store_name", "register_code", "register_name")
LONGEST_TOKEN = 400
_LONGEST_SETTING = 1 << 24
Json = dict[str, Any]


@frozen
class Machine:
    """What a machine has been until it joins: the ``lives`` of its journal, the newest last, and its ``currency``,
    empty where it has none.

    ``former`` is the token by which it proved to be a register there, empty for none; ``is_at_work`` while its drawer
    or a shelf is being counted on: its shift is open, or a count is under way.
    """

    lives: Sequence[bytes] = ()
    currency: str = ""
    former: str = ""
    is_at_work: bool = False


UNUSED = Machine()


@frozen
class Joined:
    """What a platform tells a machine that has become one of its registers. ``token`` names it, without its secret.

    ``settings`` are those that the store's tills have in common, as they keep them; none where nobody told them yet.
    ``others`` are those of its lives, as hexadecimal text, that stay another register's, with the code of its store.
    """

    platform: str
    name: str
    token: str
    store_code: str
    store_name: str
    register_code: str
    register_name: str
    settings: Mapping[str, str] = field(default_factory=dict)
    others: Mapping[str, str] = field(default_factory=dict)


def joined_json(joined: Joined) -> Json:
    return asdict(joined)


def read_joined(data: Any) -> Joined:
    """Raises Malformed."""
    an_object(data, "the answer")
    told = an_object(data.get("settings", {}), "the settings")  # an older hub tells none
    settings = {key: a_text(told, key, _LONGEST_SETTING) for key in told}
    known = an_object(data.get("others", {}), "the lives of others")
    others = {some_bytes({"a life": each}, "a life", 16).hex(): a_text(known, each, 200) for each in known}
    texts = {name: a_text(data, name, 200) for name in JOINED_TEXTS}
    return Joined(**texts, settings=settings, others=others)


def joining_json(code: str, secret_hash: str, machine: Machine) -> Json:
    """What a machine says to join."""
    lives = [life.hex() for life in machine.lives[-MOST_LIVES:]]
    said = {"currency": machine.currency, "former": machine.former, "is_at_work": machine.is_at_work}
    return {"code": code, "secret_hash": secret_hash, "lives": lives, **said}


def read_machine(data: Mapping[str, Any]) -> Machine:
    """Nothing of what a machine does not say, as an older one may. Raises Malformed."""
    lives = a_list(data, "lives", MOST_LIVES) if "lives" in data else []
    return Machine(
        tuple(some_bytes({"a life": each}, "a life", 16) for each in lives),
        a_text(data, "currency", 10) if "currency" in data else "",
        a_text(data, "former", LONGEST_TOKEN) if "former" in data else "",
        a_flag(data, "is_at_work") if "is_at_work" in data else False,
    )
