"""What a hub tells a machine that joins: the settings that the tills of its store have in common, and nobody's own."""

from __future__ import annotations

import hashlib
import json
from datetime import UTC, datetime
from typing import Any

from app import settings
from app.domain.shop_settings import NEEDED, SHARED
from app.hub.credentials import invite
from app.hub.database import Database
from app.hub.hub import Hub
from app.hub.members import revoke
from app.hub.sender import Sender
from app.sync.protocol import Joined
from tests.hub.facts import Journal
from tests.hub.members import office_of


def told(hub: Hub, sender: Sender, *changes: dict[str, Any]) -> None:
    """A register tells how its settings were changed, in its own words."""
    journal = Journal()
    for values in changes:
        journal.add("SettingChanged", {"values": {key: settings.stored(value) for key, value in values.items()}})
    assert {one.status for one in hub.push(sender, journal.envelope()).results} == {"applied"}


def joined(hub: Hub, address: str, sender: Sender) -> Joined:
    """The answer to a machine that becomes this register."""
    code = Database(address).write(lambda connection: invite(connection, sender.merchant, sender.register, _now()))
    return hub.join(code, hashlib.sha256(code.encode()).hexdigest())


def _now() -> datetime:
    return datetime.now(UTC)


def _revoke(address: str, sender: Sender) -> None:
    Database(address).write(lambda connection: revoke(connection, sender.register, "2026-11-23"))


def country(answer: Joined) -> str:
    return str(json.loads(answer.settings["country"])) if answer.settings else ""


def shop(country: str = "DE") -> dict[str, Any]:
    return {"country": country, "currency": "EUR", "taxes": {}}


def registers(hub: Hub, *codes: str) -> list[Sender]:
    merchant = office_of(hub).add_merchant("Shop")
    store = office_of(hub).add_store(merchant, "1")
    return [office_of(hub).add_register(merchant, store, code) for code in codes]


def test_what_the_tills_share_is_of_the_store_and_private_to_nobody() -> None:
    assert NEEDED <= SHARED
    for key in SHARED:
        assert settings.SETTINGS[key].scope == "store" and not settings.SETTINGS[key].private, key


def test_a_till_that_joins_is_told_the_last_of_what_is_shared_and_nothing_else(hub: Hub, address: str) -> None:
    first, second = registers(hub, "1", "2")
    own = {"register.code": "9", "printer": "file:/tmp/x", "shop.name": "sealed:1f"}
    told(hub, first, {**shop("FR"), **own}, {"country": "DE", "no.such": 1})
    answer = joined(hub, address, second)
    assert {key: json.loads(text) for key, text in answer.settings.items()} == shop()


def test_nothing_is_told_until_all_is_there_that_a_till_needs(hub: Hub, address: str) -> None:
    first, second = registers(hub, "1", "2")
    assert not joined(hub, address, second).settings
    told(hub, first, {"country": "DE", "currency": "EUR"})
    assert not joined(hub, address, second).settings
    told(hub, first, {"taxes": {}})
    assert country(joined(hub, address, second)) == "DE"


def test_the_first_till_is_asked_the_one_before_on_this_counter_sooner_and_no_other_store(
    hub: Hub, address: str
) -> None:
    first, second, third = registers(hub, "1", "2", "3")
    abroad = office_of(hub).add_register(first.merchant, office_of(hub).add_store(first.merchant, "2"), "1")
    (neighbour,) = registers(hub, "1")
    told(hub, second, shop("AT"))
    told(hub, first, shop("DE"))
    assert country(joined(hub, address, third)) == "DE", "the one that has been there longest, not who told first"
    assert country(joined(hub, address, second)) == "AT", "a new machine at the same counter"
    assert [country(joined(hub, address, other)) for other in (abroad, neighbour)] == ["", ""]
    _revoke(address, first)
    assert country(joined(hub, address, third)) == "AT"


def test_a_value_that_is_no_text_or_has_no_end_is_left_out_and_holds_up_nothing(hub: Hub, address: str) -> None:
    first, second = registers(hub, "1", "2")
    journal = Journal()
    journal.add("SettingChanged", {"values": {"country": 7, "currency": "x" * 30_000}})
    journal.add("SettingChanged", {"values": [1]})
    assert {one.status for one in hub.push(first, journal.envelope()).results} == {"applied"}
    assert not joined(hub, address, second).settings
