"""The hub as it describes itself, asked by a machine that reads that: no failure, no answer that is not described."""

from __future__ import annotations

import hashlib
import zlib
from collections import Counter
from contextlib import suppress
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from hypothesis.errors import Unsatisfiable
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    ignored_auth,
    response_schema_conformance,
    status_code_conformance,
    unsupported_method,
)

from app.hub.hub import Hub
from app.hub.web.application import make_app
from app.hub.web.limits import Limits, Rate
from app.sync import protocol
from tests.hub.facts import Journal
from tests.hub.members import office_of

CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
    unsupported_method,
    ignored_auth,
]
SECRET = "s" * 43
MANY = Rate(1e6, 1e6)


@pytest.fixture
def store(hub: Hub) -> str:
    office = office_of(hub)
    return office.add_store(office.add_merchant("Shop"), "1")


@pytest.fixture
def token(hub: Hub, store: str) -> str:
    joined = hub.join(office_of(hub).invite(store, "1"), hashlib.sha256(SECRET.encode()).hexdigest())
    return f"{joined.token}.{SECRET}"


@pytest.mark.parametrize("mode", [GenerationMode.POSITIVE, GenerationMode.NEGATIVE], ids=["allowed", "not"])
def test_it_answers_as_it_says(hub: Hub, token: str, mode: GenerationMode) -> None:
    description = schemathesis.openapi.from_asgi("/openapi.json", make_app(hub, Limits(MANY, MANY)))
    headers = {"Authorization": f"Bearer {token}"}
    asked = Counter[str]()
    for found in description.get_all_operations():
        operation = found.ok()

        @settings(max_examples=15, suppress_health_check=list(HealthCheck))
        @given(case=operation.as_strategy(generation_mode=mode))
        def ask(case: schemathesis.Case) -> None:
            asked[case.path] += 1
            case.call_and_validate(headers=headers, checks=CHECKS)

        with suppress(Unsatisfiable):  # what takes nothing cannot be asked wrongly
            ask()
    assert asked, "nothing was asked"


def test_a_register_at_work_is_answered_as_it_says(hub: Hub, store: str, token: str) -> None:
    """What nobody comes to by chance: pages with rows, a journal, a blob, a good code, and a register put off."""
    description = schemathesis.openapi.from_asgi("/openapi.json", make_app(hub, Limits(MANY, MANY)))
    checks = [one for one in CHECKS if one is not ignored_auth]

    def ask(method: str, path: str, expected: int, **said: Any) -> Any:
        case = description[path][method].Case(**said)
        answer = case.call_and_validate(headers={"Authorization": f"Bearer {token}"}, checks=checks)
        assert answer.status_code == expected, (path, answer.content)
        return answer

    journal, packed = Journal(), zlib.compress(b"[]")
    journal.edit("P", None, {"name": "n", "sku": "s", "price": [100, 2]})
    journal.sell("P")
    journal.edit("Q", {"name": "x"}, {"name": "y"})
    journal.add("CustomerChanged", {"customer": "c1", "fields": ["name"]})
    envelope = {"body": protocol.envelope_json(journal.envelope()), "media_type": "application/json"}
    assert len(ask("POST", "/v1/push", 200, **envelope).json()["results"]) == len(journal.facts)
    heads = protocol.heads_json([protocol.Head(journal.incarnation, 1, journal.facts[0].link)])
    ask("POST", "/v1/hello", 200, body=heads, media_type="application/json")
    code = {"code": office_of(hub).invite(store, "2"), "secret_hash": "ab" * 32}
    ask("POST", "/v1/join", 200, body=code, media_type="application/json")
    misplaced = {**code, "code": office_of(hub).invite(store, "3"), "lives": [journal.incarnation.hex()]}
    misplaced["is_at_work"] = True
    ask("POST", "/v1/join", 409, body=misplaced, media_type="application/json")
    for stream in ("catalog", "store"):
        assert ask("GET", "/v1/pull", 200, query={"stream": stream}).json()["rows"]
        ask("GET", "/v1/pull", 410, query={"stream": stream, "cursor": "AAAA"})
    ask("GET", "/v1/pull", 200, query={"stream": "people"})
    assert ask("GET", "/v1/journal", 200, query={"incarnation": journal.incarnation.hex()}).json()["facts"]
    ask("GET", "/v1/day", 200, query={"business_day": "2026-11-02"})
    name = {"path_parameters": {"name": hashlib.sha256(b"[]").hexdigest()}}
    ask("PUT", "/v1/blobs/{name}", 200, **name, body=packed, media_type="application/octet-stream")
    assert ask("GET", "/v1/blobs/{name}", 200, **name).content == packed
    office_of(hub).revoke(token.split(".")[1])
    ask("GET", "/v1/pull", 403, query={"stream": "catalog"})
    ask("POST", "/v1/drain", 200, **envelope)
