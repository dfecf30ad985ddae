"""A PostgreSQL of the tests' own: one cluster for all of a run's processes, on loopback, gone with the last of them."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_SETTINGS = {
    "listen_addresses": "''",  # only the socket in its own folder
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "max_connections": "120",
    "shared_buffers": "'64MB'",
}


class NoPostgres(Exception):
    """Why there is none on this machine."""


def programs() -> Path:
    """The folder of the newest server's programs. Raises NoPostgres."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    if found:
        return found[-1].parent
    there = shutil.which("initdb")
    if there is None:
        raise NoPostgres("no PostgreSQL server is installed (Debian: postgresql)")
    return Path(there).resolve().parent


@contextmanager
def cluster(where: str | None = None) -> Iterator[str]:
    """A running cluster in a folder of its own, in ``where``: the folder of its socket. Raises NoPostgres."""
    bin = programs()
    with tempfile.TemporaryDirectory(prefix="cashwrap-pg-", dir=where) as place:
        folder = Path(place)
        _owned(folder)
        data = folder / "data"
        _run(
            folder, bin / "initdb", "-D", data, "-U", "cashwrap", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-N"
        )
        with (data / "postgresql.conf").open("a") as conf:
            conf.writelines(f"{name} = {value}\n" for name, value in _SETTINGS.items())
            conf.write(f"unix_socket_directories = '{folder}'\n")
        _run(folder, bin / "pg_ctl", "-D", data, "-l", folder / "log", "-w", "start")
        try:
            yield str(folder)
        finally:
            _run(folder, bin / "pg_ctl", "-D", data, "-m", "immediate", "-w", "stop")


@contextmanager
def database(socket: str, name: str) -> Iterator[str]:
    """A fresh database in a cluster: its address as SQLAlchemy takes it."""
    import psycopg

    with psycopg.connect(host=socket, user="cashwrap", dbname="postgres", autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')
        try:
            yield f"postgresql+psycopg://cashwrap@/{name}?host={socket}"
        finally:
            connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


def _owned(folder: Path) -> None:
    if os.geteuid() == 0:  # the server refuses to run as root
        shutil.chown(folder, "postgres", "postgres")


def _run(folder: Path, *command: object) -> None:
    asked = [str(part) for part in command]
    if os.geteuid() == 0:
        asked = ["runuser", "-u", "postgres", "--", *asked]
    done = subprocess.run(
        asked, cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, check=False
    )
    if done.returncode:
        raise NoPostgres(f"{asked[-1]}: {done.stderr.strip()[-300:]}")
