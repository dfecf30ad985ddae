"""Copies of a hub's database: whole, and nobody else's to read, as the database itself."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.clock import SystemClock
from app.hub.database import Database
from app.hub.hub import Hub
from app.hub.office import Office, _dump
from tests.hub.members import office_of


def mode(file: Path) -> int:
    return file.stat().st_mode & 0o777


def test_a_copy_is_whole_and_the_owners_alone(hub: Hub, address: str, tmp_path: Path) -> None:
    if not address.startswith("sqlite") and shutil.which("pg_dump") is None:
        pytest.skip("pg_dump is not installed here")
    office, copy = office_of(hub), tmp_path / "copy"
    office.add_merchant("Corner shop")
    office.back_up(address, copy)
    assert mode(copy) == 0o600
    if address.startswith("sqlite"):
        assert mode(tmp_path / "hub.db") == 0o600
        assert [one.name for one in Office(Database(f"sqlite:///{copy}"), SystemClock()).merchants()] == ["Corner shop"]
    else:
        assert copy.read_bytes().startswith(b"PGDMP")
    with pytest.raises(FileExistsError):
        office.back_up(address, copy)


def test_a_copy_that_fails_leaves_nothing(
    hub: Hub, address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "copy"
    office = office_of(hub)

    def full(*_: object) -> None:
        raise OSError("no space left")

    monkeypatch.setattr(hub.database, "outside", full)
    monkeypatch.setattr("app.hub.office._dump", full)
    with pytest.raises(OSError, match="no space left"):
        office.back_up(address, copy)
    assert not copy.exists()


def test_the_password_is_not_among_the_arguments(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "pg_dump"
    program.write_text(f'#!/bin/sh\necho "$@" > {tmp_path}/arguments\necho "$PGPASSWORD" > {tmp_path}/secret\n')
    program.chmod(0o700)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    _dump("postgresql+psycopg://shop:hush-hush@db.example/hub", tmp_path / "copy")
    assert "hush" not in (tmp_path / "arguments").read_text()
    assert "postgresql://shop@db.example/hub" in (tmp_path / "arguments").read_text()
    assert (tmp_path / "secret").read_text().strip() == "hush-hush"
