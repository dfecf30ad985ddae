"""A served hub with one merchant, one store and a register's token."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
import requests

from app.clock import SystemClock
from app.hub.database import Database
from app.hub.hub import Hub
from app.hub.office import Office
from tests.hub.facts import Journal
from tests.serving import serving


def hash_of(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Served:
    """A hub's address, its administration, and who asks."""

    url: str
    office: Office
    store: str

    def joined(self, code: str, secret: str = "s" * 43) -> str:
        """The token of a register that joins now."""
        asked = {"code": self.office.invite(self.store, code), "secret_hash": hash_of(secret)}
        answer = requests.post(f"{self.url}/v1/join", json=asked, timeout=10)
        assert answer.status_code == 200, answer.text
        return f"{answer.json()['token']}.{secret}"

    def ask(self, method: str, path: str, token: str = "", **said: object) -> requests.Response:
        headers = {"Authorization": f"Bearer {token}", **said.pop("headers", {})}  # type: ignore[dict-item]
        return requests.request(method, self.url + path, headers=headers, timeout=20, **said)  # type: ignore[arg-type]


@pytest.fixture
def served(hub: Hub, address: str) -> Iterator[Served]:
    office = Office(Database(address), SystemClock())
    store = office.add_store(office.add_merchant("Shop"), "1")
    with serving(hub) as url:
        yield Served(url, office, store)


@pytest.fixture
def journal() -> Journal:
    return Journal()
