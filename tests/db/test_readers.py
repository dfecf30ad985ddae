"""Read connections: one for each thread, and none left behind by threads that ended."""

from __future__ import annotations

import threading
from pathlib import Path

from app.register import Register
from tests.shop import facts_of

SETTINGS = {"country": "GB", "currency": "GBP"}


def test_threads_that_ended_leave_no_file_open(tmp_path: Path) -> None:
    with Register.open(tmp_path / "till", settings=SETTINGS) as register:
        for _ in range(30):
            asking = threading.Thread(target=facts_of, args=(register,))
            asking.start()
            asking.join()
        facts_of(register)
        assert len(register._readers._open) <= 4
        assert len(facts_of(register)) >= 1, "those of living threads stay"
