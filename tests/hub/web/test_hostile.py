"""Clients that mean harm or are broken: refused in words, nothing stored, nothing told."""

from __future__ import annotations

import gzip
import json
import socket
from dataclasses import replace

import pytest
from sqlalchemy import func, select

from app.clock import SystemClock
from app.hub.credentials import Proved, Unknown
from app.hub.database import Database
from app.hub.hub import Hub
from app.hub.office import Office
from app.hub.schema import inbox
from app.hub.web import proving, reading
from app.hub.web.limits import Limits, Rate
from app.hub.web.problems import Problem
from app.hub.web.proving import Proving, Said
from app.sync import protocol
from tests.hub.facts import Journal
from tests.hub.web.conftest import Served, hash_of
from tests.serving import serving


def stored(hub: Hub) -> int:
    return int(hub.database.read(lambda connection: connection.scalar(select(func.count()).select_from(inbox))) or 0)


def test_too_large_too_deep_and_no_json(served: Served, hub: Hub) -> None:
    token = served.joined("1")
    bomb = gzip.compress(b"[" + b" " * (reading.LARGEST + 1) + b"]")
    asked: list[tuple[int, bytes, dict[str, str]]] = [
        (413, b" " * (reading.LARGEST_SENT + 1), {}),
        (413, bomb, {"Content-Encoding": "gzip"}),
        (400, b"\x1f\x8b no gzip", {"Content-Encoding": "gzip"}),
        (400, gzip.compress(b"{}")[:-4], {"Content-Encoding": "gzip"}),
        (415, b"{}", {"Content-Encoding": "br"}),
        (400, b"[" * 200_000 + b"]" * 200_000, {}),
        (400, b"{", {}),
        (400, b'{"protocol": NaN}', {}),
        (400, b"\xff\xfe", {}),
        (422, b"[]", {}),
        (422, b'{"incarnation": "00", "facts": []}', {}),
    ]
    for status, data, headers in asked:
        answer = served.ask("POST", "/v1/push", token, data=data, headers=headers)
        assert answer.status_code == status, (status, data[:20], answer.text)
        assert set(answer.json()) == {"code", "message"}
    assert stored(hub) == 0


def test_whoever_is_nobody_yet_is_read_a_few_words_of(served: Served) -> None:
    """A packed body of some kilobytes would become a thousand times as much in the memory of a hub."""
    many = b"[" + b"[]," * reading.LARGEST_WORDS + b"0]"
    for data, headers in ((many, {}), (gzip.compress(many), {"Content-Encoding": "gzip"})):
        answer = served.ask("POST", "/v1/join", data=data, headers=headers)
        assert (answer.status_code, answer.json()["code"]) == (413, "too-large")
    token = served.joined("1")
    assert served.ask("POST", "/v1/credential", token, data=many).status_code == 413


def test_a_wrong_chain_is_not_stored(served: Served, hub: Hub, journal: Journal) -> None:
    token = served.joined("1")
    first, second = journal.facts[0], journal.add("CashMoved", {"amount": 1})
    for facts in ((first, replace(second, body=b'{"amount":2}')), (second,), (replace(first, seq=7),)):
        said = protocol.envelope_json(replace(journal.envelope(), facts=facts))
        answer = served.ask("POST", "/v1/push", token, json=said)
        assert answer.status_code == 200 and answer.json()["status"] in ("bad-hash", "fork", "gap")
    assert stored(hub) == 1, "a prefix that holds together, and no more"


def test_nobody_reads_or_writes_for_another(served: Served, hub: Hub, journal: Journal) -> None:
    other = served.office.add_store(served.office.add_merchant("Another shop"), "1")
    mine = served.joined("1")
    theirs = replace(served, store=other).joined("1", "t" * 43)
    served.ask("POST", "/v1/push", mine, json=protocol.envelope_json(journal.envelope()))
    asked = {"incarnation": journal.incarnation.hex()}
    assert served.ask("GET", "/v1/journal", mine, params=asked).json()["facts"]
    assert served.ask("GET", "/v1/journal", theirs, params=asked).json() == {"facts": []}
    neighbour = served.joined("2", "u" * 43)
    assert served.ask("GET", "/v1/journal", neighbour, params=asked).json() == {"facts": []}
    answer = served.ask("POST", "/v1/push", neighbour, json=protocol.envelope_json(journal.envelope()))
    assert (answer.status_code, answer.json()["code"]) == (409, "not-yours")
    merchant, register, secret = mine.split(".")
    mixed = (f"{theirs.split('.')[0]}.{register}.{secret}", f"{merchant}.{theirs.split('.')[1]}.{secret}")
    for token in (*mixed, f"{merchant}.{register}.{'x' * 43}", "", "a.b", "é.é.é", "." * 50):
        answer = served.ask("GET", "/v1/pull", token.encode().decode("latin-1"), params={"stream": "catalog"})
        assert answer.status_code == 401, token
    assert stored(hub) == 1


def test_a_code_is_good_for_one_machine(served: Served) -> None:
    code = served.office.invite(served.store, "1")
    join = {"code": f" {code.lower().replace('-', ' ')} ", "secret_hash": hash_of("mine")}
    first = served.ask("POST", "/v1/join", json=join)
    assert first.status_code == 200
    assert served.ask("POST", "/v1/join", json=join).json() == first.json(), "a lost answer is asked for again"
    replayed = served.ask("POST", "/v1/join", json={**join, "secret_hash": hash_of("another's")})
    assert (replayed.status_code, replayed.json()["code"]) == (401, "unknown")
    assert served.ask("POST", "/v1/join", json={**join, "code": "AAAA-BBBB-CCCC"}).status_code == 401
    assert served.ask("GET", "/v1/day", f"{first.json()['token']}.mine", params={"business_day": "2026-11-02"}).ok


def test_a_revoked_register_hands_in_and_gets_nothing(served: Served, hub: Hub, journal: Journal) -> None:
    token = served.joined("1")
    served.office.revoke(token.split(".")[1])
    said = protocol.envelope_json(journal.envelope())
    for method, path, more in (
        ("POST", "/v1/push", {"json": said}),
        ("GET", "/v1/pull", {"params": {"stream": "catalog"}}),
        ("POST", "/v1/credential", {"json": {"secret_hash": hash_of("next")}}),
    ):
        answer = served.ask(method, path, token, **more)
        assert (answer.status_code, answer.json()["code"]) == (403, "revoked")
    assert stored(hub) == 0
    assert served.ask("POST", "/v1/drain", token, json=said).json()["results"][0]["status"] == "quarantined"
    assert stored(hub) == 1


def test_codes_are_not_guessed(hub: Hub) -> None:
    with serving(hub, Limits(codes=Rate(3, 0.01))) as url:
        asked = Served(url, None, "")  # type: ignore[arg-type]
        said = {"code": "AAAA-BBBB-CCCC", "secret_hash": hash_of("x")}
        answers = [asked.ask("POST", "/v1/join", json=said) for _ in range(5)]
    assert [answer.status_code for answer in answers] == [401, 401, 401, 429, 429]
    assert int(answers[-1].headers["Retry-After"]) >= 1


def test_tokens_are_not_guessed_and_the_right_ones_beside_them_are_served(
    hub: Hub, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = Office(Database(address), SystemClock())
    store = office.add_store(office.add_merchant("Shop"), "1")
    looked_up: list[str] = []
    prove = hub.prove

    def counted(token: str) -> Proved:
        looked_up.append(token)
        return prove(token)

    monkeypatch.setattr(hub, "prove", counted)
    monkeypatch.setattr(proving, "KNOWN_SECONDS", 0.0)
    with serving(hub, Limits(tokens=Rate(3, 0.001))) as url:
        shop = Served(url, office, store)
        right = shop.joined("1")
        wrong = [f"{right.rpartition('.')[0]}.{n}" for n in range(5)] + ["a.b.c", "no token", right + "x"]
        answers = [shop.ask("GET", "/v1/pull?stream=store", token) for token in wrong]
        assert [answer.status_code for answer in answers] == [401, 401, 401, 429, 429, 429, 401, 429]
        assert int(answers[-1].headers["Retry-After"]) >= 1
        assert looked_up == wrong[:3], "the others cost no question to the database each"
        for method, path in (("POST", "/v1/hello"), ("GET", "/v1/pull?stream=store"), ("GET", f"/v1/blobs/{'0' * 64}")):
            assert shop.ask(method, path, "a.b.c", json={}).status_code == 429
            assert shop.ask(method, path, right, json={}).status_code not in (401, 429), "asked for the first time here"
        renewed = f"{right.rpartition('.')[0]}.next"
        assert shop.ask("POST", "/v1/credential", right, json={"secret_hash": hash_of("next")}).status_code == 200
        assert shop.ask("GET", "/v1/pull?stream=store", renewed).status_code == 200
        assert shop.ask("GET", "/v1/pull?stream=store", right).status_code == 429, "it ended"
        assert shop.ask("GET", "/v1/pull?stream=store", shop.joined("2")).status_code == 200, "new in the same shop"


def test_all_credentials_are_looked_at_once_a_second_at_most(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    now, looks = 0.0, []
    monkeypatch.setattr(hub, "credential_hashes", lambda: looks.append(now) or frozenset())
    asked = Proving(hub, Limits(tokens=Rate(1, 0.001)), seconds=lambda: now)
    for n in range(8):
        now = n / 4
        with pytest.raises((Unknown, Problem)):
            asked.prove(Said("a.b.c", "192.0.2.1"))
    with pytest.raises(Unknown):
        asked.prove(Said("a.b.c", "192.0.2.2"))
    assert looks == [0.25, 1.25]


def test_a_body_that_does_not_come(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "SECONDS", 0.2)
    token = served.joined("1")
    host, port = served.url.removeprefix("http://").split(":")
    head = f"POST /v1/push HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {token}\r\nContent-Length: 1000\r\n\r\n"
    with socket.create_connection((host, int(port)), timeout=10) as line:
        line.sendall(head.encode() + b'{"a')
        answer = b""
        while b"}" not in answer:
            answer += line.recv(65536)
    assert answer.startswith(b"HTTP/1.1 408 ")
    assert json.loads(answer.partition(b"\r\n\r\n")[2])["code"] == "slow"


def test_it_watches_without_anybodys_data(served: Served, journal: Journal) -> None:
    token = served.joined("1")
    served.ask("POST", "/v1/push", token, json=protocol.envelope_json(journal.envelope()))
    figures = served.ask("GET", "/metrics").text
    assert 'cashwrap_hub_facts_total{status="applied"} 1.0' in figures
    assert 'cashwrap_hub_requests_total{path="/v1/push",status="200"} 1.0' in figures
    assert token.split(".")[2] not in figures and token.split(".")[0] not in figures
    assert served.ask("GET", "/health").json() == served.ask("GET", "/ready").json() == {"ok": True}
