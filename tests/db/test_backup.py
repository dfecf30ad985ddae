"""Backups: whole or not at all, checked before they are believed, and never a second life under the same numbers."""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.db.backup import restore
from app.errors import FolderProblem, InvalidInput, NotFound, Refused, ShopError
from app.register import Register
from tests.db.test_cache import stock_up
from tests.shop import findings, ring

Parts = dict[str, bytes]


@pytest.fixture
def backup(tmp_path: Path) -> Path:
    target = tmp_path / "backup.zip"
    with Register.open(tmp_path / "shop", settings={"shop.name": "Corner"}) as register:
        stock_up(register)
        for _ in range(3):
            ring(register)
        done = register.back_up(target)
        assert (done.path, done.blobs, done.size) == (str(target), 1, target.stat().st_size)
    return target


def test_a_restored_folder_holds_everything_and_begins_a_new_series(backup: Path, tmp_path: Path) -> None:
    with Register.open(tmp_path / "shop") as register:
        later = {ring(register).number for _ in range(3)}
    twins = []
    for name in ("one", "two"):  # two restores of one backup do not share a series either
        done = restore(backup, tmp_path / name)
        with Register.open(tmp_path / name) as register:
            assert register.settings["shop.name"] == "Corner"
            assert [notice.code for notice in register.notices] == ["folder-restored"]
            twins += [ring(register).number for _ in range(3)]
        assert findings(tmp_path / name) == []
        assert done.facts < 20
    assert len({*twins, *later}) == 9


def test_only_into_an_empty_place(backup: Path, tmp_path: Path) -> None:
    for place in (tmp_path / "shop", backup):
        with pytest.raises(Refused):
            restore(backup, place)
    (tmp_path / "empty").mkdir()
    restore(backup, tmp_path / "empty")
    with pytest.raises(NotFound):
        restore(tmp_path / "none.zip", tmp_path / "new")
    with pytest.raises(NotFound):
        restore(tmp_path, tmp_path / "new")
    with pytest.raises(FolderProblem):
        restore(backup, backup / "inside-a-file")
    with Register.open(tmp_path / "empty") as register, pytest.raises(FolderProblem):
        register.back_up(backup / "inside-a-file.zip")


def _manifest(parts: Parts, **changes: Any) -> Parts:
    return {**parts, "manifest.json": json.dumps({**json.loads(parts["manifest.json"]), **changes}).encode()}


def _without(parts: Parts, begin: str) -> Parts:
    return {name: data for name, data in parts.items() if not name.startswith(begin)}


def _said(parts: Parts, data: bytes) -> Parts:
    """A ledger that is none, with a manifest that vouches for it."""
    return _manifest({**parts, "ledger.db": data}, ledger_sha256=hashlib.sha256(data).hexdigest())


HOSTILE: dict[str, Callable[[Parts], Parts]] = {
    "no manifest": lambda parts: _without(parts, "manifest"),
    "no ledger": lambda parts: _without(parts, "ledger"),
    "no blobs": lambda parts: _without(parts, "blobs"),
    "a manifest that is no JSON": lambda parts: {**parts, "manifest.json": b"\xff{"},
    "a manifest that is a list": lambda parts: {**parts, "manifest.json": b"[1]"},
    "a manifest of another format": lambda parts: _manifest(parts, format=2),
    "a manifest without facts": lambda parts: {**parts, "manifest.json": b'{"format": 1}'},
    "facts in words": lambda parts: _manifest(parts, facts="many"),
    "blobs of numbers": lambda parts: _manifest(parts, blobs=[1, 2]),
    "a blob that climbs out": lambda parts: _manifest(
        {**parts, "blobs/../../evil": b"evil"}, blobs=["../../evil", *json.loads(parts["manifest.json"])["blobs"]]
    ),
    "an altered ledger": lambda parts: {**parts, "ledger.db": parts["ledger.db"][:-1] + b"x"},
    "an altered blob": lambda parts: {
        name: data + b" " if name.startswith("blobs/") else data for name, data in parts.items()
    },
    "another head": lambda parts: _manifest(parts, head="00" * 32),
    "a ledger that is none": lambda parts: _said(parts, b"no ledger at all" * 999),
    "an empty ledger": lambda parts: _said(parts, b""),
    "half a ledger": lambda parts: _said(parts, parts["ledger.db"][: len(parts["ledger.db"]) // 2]),
}


@pytest.mark.parametrize("change", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_backup_is_refused_and_leaves_nothing(
    backup: Path, tmp_path: Path, change: Callable[[Parts], Parts]
) -> None:
    with zipfile.ZipFile(backup) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    hostile = tmp_path / "hostile.zip"
    with zipfile.ZipFile(hostile, "w") as archive:
        for name, data in change(parts).items():
            archive.writestr(name, data)
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises((InvalidInput, FolderProblem)) as refused:
        restore(hostile, tmp_path / "new")
    assert refused.value.hint
    assert sorted(tmp_path.rglob("*")) == before


def test_a_backup_cut_or_scratched_anywhere_is_refused_or_whole(backup: Path, tmp_path: Path) -> None:
    data = backup.read_bytes()
    broken = tmp_path / "broken.zip"
    refused = 0
    for place in range(0, len(data), len(data) // 60):
        for spoiled in (data[:place], data[:place] + bytes([data[place] ^ 0x5A]) + data[place + 1 :]):
            broken.write_bytes(spoiled)
            new = tmp_path / f"new-{place}-{len(spoiled)}"
            try:
                restore(broken, new)
            except ShopError as problem:
                refused += 1
                assert problem.message and not new.exists()
            else:  # a scratch where the format keeps nothing, such as a time
                assert len(spoiled) == len(data)
    assert refused > 110
