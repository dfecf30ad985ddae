"""A hub of several processes, as the command starts it."""

from __future__ import annotations

import re
from pathlib import Path

import requests

from tests.bench.hubs import served

ASKED = 30


def test_whichever_worker_is_asked_tells_what_all_have_counted(tmp_path: Path) -> None:
    with served(f"sqlite:///{tmp_path / 'hub.db'}", workers=2) as hub:
        for _ in range(ASKED):  # each on a connection of its own, which any of them takes
            assert requests.get(f"{hub.url}/ready", timeout=10).ok
        told = [requests.get(f"{hub.url}/metrics", timeout=10).text for _ in range(8)]
    counted = re.compile(r'cashwrap_hub_requests_total\{path="/ready",status="200"\} ([\d.]+)')
    assert [float(found) for text in told for found in counted.findall(text)] == [float(ASKED)] * len(told)
