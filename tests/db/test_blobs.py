"""Blobs: many of one act share the syncs of their folders, and no fact is recorded before those."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from app.catalog_edits import edit
from app.db import blobs
from app.db.blobs import Blobs
from app.domain.catalog import Change
from app.register import Register
from app.services.catalog import INLINE


@pytest.fixture
def synced(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """How often each folder was synced, by its name."""
    counted: Counter[str] = Counter()
    real = blobs.sync_folder

    def sync(folder: Path) -> None:
        counted[folder.name] += 1
        real(folder)

    monkeypatch.setattr(blobs, "sync_folder", sync)
    return counted


def test_each_folder_of_many_is_synced_once_when_they_are_settled(tmp_path: Path, synced: Counter[str]) -> None:
    kept = Blobs(tmp_path / "shop" / "blobs")
    names = [kept.put_aside(bytes([n])) for n in range(40)]
    assert not synced
    assert [kept.get(name) for name in names] == [bytes([n]) for n in range(40)]
    kept.settle(names)
    assert synced == Counter([*{name[:2] for name in names}, "blobs", "shop"])


def test_one_alone_is_settled_when_it_is_put(tmp_path: Path, synced: Counter[str]) -> None:
    name = Blobs(tmp_path / "shop" / "blobs").put(b"content")
    assert synced == Counter([name[:2], "blobs", "shop"])


def test_an_act_is_recorded_after_the_names_of_all_its_blobs_are_durable(
    tmp_path: Path, synced: Counter[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.catalog_edits.parts.A_BLOB", 20)
    with Register.open(tmp_path / "shop") as register:
        seen: list[set[str]] = []
        register.on_change(lambda topics: seen.append(set(synced)))
        changes = [Change(register.new_id(), None, {"name": f"Thing {n}", "sku": f"T{n}"}) for n in range(INLINE + 30)]
        edit(register, changes).result()
        names = set(register.blobs.names())
    assert len(names) == (INLINE + 49) // 20
    assert {name[:2] for name in names} <= seen[0]
