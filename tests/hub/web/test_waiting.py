"""While one push does not end, as of a large import: whoever reads is answered, and the other pushes come after it."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from sqlalchemy import Connection

from app.hub import intake
from app.hub.credentials import hash_of
from app.hub.hub import Hub
from app.hub.intake import publish
from app.sync import protocol
from tests.hub.facts import Journal
from tests.hub.web.conftest import Served

REGISTERS = 60  # more than a hub has threads, or connections, for either kind of request
PATIENCE = 20.0  # seconds until what should have come did not


def joined(hub: Hub, served: Served, code: str) -> str:
    """The token of a register: over HTTP so many codes would be too many at once."""
    return f"{hub.join(served.office.invite(served.store, code), hash_of(code)).token}.{code}"


def sent(served: Served, token: str, journal: Journal) -> int:
    return served.ask("POST", "/v1/push", token, json=protocol.envelope_json(journal.envelope())).status_code


def test_readers_are_answered_while_pushes_wait(hub: Hub, served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    tokens = [joined(hub, served, str(n)) for n in range(REGISTERS)]
    journals = [Journal() for _ in tokens]
    for one in journals:
        one.move("tea", 1)
    there, may_end, asked = threading.Event(), threading.Event(), threading.Semaphore(0)
    read_envelope = protocol.read_envelope

    def held(connection: Connection, *told: Any, **more: Any) -> dict[str, int]:
        numbers = publish(connection, *told, **more)
        there.set()
        assert may_end.wait(PATIENCE)
        return numbers

    def read(said: Any) -> protocol.Envelope:
        asked.release()  # from here it goes on to where it waits
        return read_envelope(said)

    monkeypatch.setattr(intake, "publish", held)
    monkeypatch.setattr(protocol, "read_envelope", read)
    with ThreadPoolExecutor(REGISTERS) as pool:
        pushes = [pool.submit(sent, served, token, one) for token, one in zip(tokens, journals, strict=True)]
        try:
            assert there.wait(PATIENCE)
            for _ in pushes:
                assert asked.acquire(timeout=PATIENCE)
            for path in ("/v1/pull?stream=catalog", "/v1/day?business_day=2026-11-02", "/ready"):
                assert served.ask("GET", path, tokens[1]).status_code == 200, path
            page = served.ask("GET", "/v1/pull?stream=store", tokens[0]).json()
            assert page["rows"] == [], "and of what is not committed they see nothing"
            assert not any(each.done() for each in pushes)
        finally:
            may_end.set()
        assert [each.result(PATIENCE) for each in pushes] == [200] * REGISTERS
    page = served.ask("GET", "/v1/pull?stream=store", tokens[0]).json()
    assert [values["on_hand"] for _, _, _, values in page["rows"]] == [[1000 * REGISTERS, 3]]


def test_a_new_credential_is_served_while_a_push_holds_the_database(hub: Hub, served: Served) -> None:
    """Its first use ends the one before it, which is written; that waits for a moment when nobody writes."""
    token = served.joined("1")
    new = "n" * 43
    assert served.ask("POST", "/v1/credential", token, json={"secret_hash": hash_of(new)}).status_code == 200
    renewed = f"{token.rpartition('.')[0]}.{new}"
    turns = hub.database.turns
    if turns is None:
        return  # on PostgreSQL nobody else writes these rows
    with turns.taken(0):
        assert served.ask("GET", "/v1/pull?stream=store", renewed).status_code == 200
        assert served.ask("GET", "/v1/pull?stream=store", token).status_code == 200, "not ended yet"
    assert served.ask("GET", "/v1/pull?stream=store", renewed).status_code == 200
    assert served.ask("GET", "/v1/pull?stream=store", token).status_code == 401
