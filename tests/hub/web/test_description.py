"""The hub as it describes itself, asked by a machine that reads that: no failure, no answer that is not described."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

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

from app.clock import SystemClock
from app.hub.database import Database
from app.hub.hub import Hub
from app.hub.office import Office
from app.hub.web.application import make_app
from app.hub.web.limits import Limits, Rate

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
def hub(tmp_path: Path) -> Iterator[Hub]:
    made = Hub(Database(f"sqlite:///{tmp_path / 'hub.db'}"), SystemClock())
    yield made
    made.close()


@pytest.fixture
def token(tmp_path: Path, hub: Hub) -> str:
    office = Office(Database(f"sqlite:///{tmp_path / 'hub.db'}"), SystemClock())
    code = office.invite(office.add_store(office.add_merchant("Shop"), "1"), "1")
    joined = hub.join(code, hashlib.sha256(SECRET.encode()).hexdigest())
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
