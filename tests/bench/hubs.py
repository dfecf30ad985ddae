"""A hub in a process of its own on PostgreSQL, registers that joined it, and what its process has used."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import requests

from app.clock import SystemClock
from app.hub.database import Database
from app.hub.hub import Hub
from app.hub.office import Office
from app.sync.joining import hash_of
from tests import postgres
from tests.bench.processes import REPOSITORY

TICKS = os.sysconf("SC_CLK_TCK")
START_SECONDS = 60


@dataclass(frozen=True, slots=True)
class Served:
    """A server by its address, its database, and the processes that are it."""

    url: str
    database: str
    process: int

    def cpu_seconds(self) -> float:
        """What the server's process and those it started have used of the processor."""
        return cpu_seconds(self.process)


def cpu_seconds(process: int) -> float:
    """What a process and those it started have used of the processor, those that have ended among them."""
    return sum(_cpu(each) for each in _tree(process))


def _tree(process: int) -> list[int]:
    found = [process]
    for each in found:
        told = Path(f"/proc/{each}/task/{each}/children").read_text()
        found += [int(child) for child in told.split()]
    return found


def _cpu(process: int) -> float:
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return sum(map(int, fields[11:15])) / TICKS  # its own time, and that of children it has waited for (proc(5))


def postgres_cpu(database: str) -> float:
    """What all of the cluster's processes have used, those of ended connections too."""
    return cpu_seconds(postmaster(database))


def postmaster(database: str) -> int:
    """The process of the cluster that started all its others."""
    folder = Path(database.partition("host=")[2])
    return int((folder / "data" / "postmaster.pid").read_text().split()[0])


@contextmanager
def on_postgres(where: str | None = None) -> Iterator[str]:
    """The address of an empty database; its cluster forgets nothing that a power cut would not also take.

    ``where``: a folder for its files.
    """
    with postgres.cluster(where) as place, postgres.database(place, "bench") as address:
        yield address


@contextmanager
def served(database: str, *command: str, workers: int = 1) -> Iterator[Served]:
    """A hub at work, or what ``command`` starts in its place: a module and its arguments, told port and database."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    hub = ("-m", "app", "hub", "--listen", f"127.0.0.1:{port}", "--workers", str(workers))
    started = ("-m", *command, str(port), database) if command else hub
    environment = {**os.environ, "CASHWRAP_HUB_DATABASE": database}
    log = subprocess.DEVNULL
    process = subprocess.Popen([sys.executable, *started], cwd=REPOSITORY, env=environment, stdout=log, stderr=log)
    url = f"http://127.0.0.1:{port}"
    try:
        _await(url, process)
        yield Served(url, database, process.pid)
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(30)


def _await(url: str, process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + START_SECONDS
    while True:
        try:
            if requests.get(f"{url}/health", timeout=5).ok:
                return
        except requests.ConnectionError:
            if process.poll() is not None or time.monotonic() > end:
                raise
            time.sleep(0.05)


class Members:
    """A merchant at a hub, and tokens of its registers."""

    def __init__(self, database: str) -> None:
        self.hub = Hub(Database(database), SystemClock())
        self._office = Office(Database(database), SystemClock())
        self._merchant = self._office.add_merchant("Bench")
        self.stores: list[str] = []

    def store(self) -> str:
        self.stores.append(self._office.add_store(self._merchant, str(len(self.stores) + 1)))
        return self.stores[-1]

    def token(self, store: str, code: str) -> str:
        secret = f"{store}{code}".ljust(43, "s")
        joined = self.hub.join(self._office.invite(store, code), hash_of(secret))
        return f"{joined.token}.{secret}"

    def code(self, store: str, code: str) -> str:
        """A one-time code."""
        return self._office.invite(store, code)

    def facts(self) -> int:
        return sum(one.facts for one in self._office.registers())

    def quarantined(self) -> int:
        return sum(one.quarantined for one in self._office.registers())
