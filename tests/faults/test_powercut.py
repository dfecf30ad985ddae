"""The powercut VFS proven on plain SQL: it sees the losses SQLite documents, and none where SQLite promises none."""

from __future__ import annotations

from pathlib import Path

import pytest
from pysqlite3 import dbapi2 as sqlite

from tests.faults import oplog, rawsales
from tests.faults.disk import Disk, Weather
from tests.faults.oplog import Kind, Op
from tests.faults.vfs import POWERSAFE_OVERWRITE, Break, Powercut

SALES = 8


def _cut(tmp_path: Path, power: Powercut, synchronous: str, journal: str = "WAL") -> rawsales.Found:
    rawsales.sell(tmp_path, power, synchronous, SALES, journal)
    return rawsales.cut_everywhere(tmp_path, seeds=4)


@pytest.mark.parametrize("characteristics", [0, POWERSAFE_OVERWRITE])
def test_a_wal_synced_at_every_commit_loses_nothing(tmp_path: Path, power: Powercut, characteristics: int) -> None:
    power.device(characteristics)
    found = _cut(tmp_path, power, "FULL")
    assert found.cuts == 4 * found.ops > 500
    assert (found.lost, found.damaged) == (0, {})


def test_a_wal_synced_at_checkpoints_only_loses_confirmed_sales(tmp_path: Path, power: Powercut) -> None:
    found = _cut(tmp_path, power, "NORMAL")
    assert found.lost > 0
    assert "corrupt" not in found.damaged


def test_no_sync_at_all_loses_sales_and_damages_the_file(tmp_path: Path, power: Powercut) -> None:
    found = _cut(tmp_path, power, "OFF")
    assert found.lost > 0
    assert found.damaged.get("corrupt", 0) > 0


def test_a_rollback_journal_needs_its_directory_synced(tmp_path: Path, power: Powercut) -> None:
    """https://sqlite.org/pragma.html#pragma_synchronous: EXTRA syncs the directory after the journal is unlinked."""
    (tmp_path / "full").mkdir()
    (tmp_path / "extra").mkdir()
    assert _cut(tmp_path / "full", power, "FULL", "DELETE").lost > 0
    extra = _cut(tmp_path / "extra", power, "EXTRA", "DELETE")
    assert (extra.lost, extra.damaged) == (0, {})


@pytest.mark.parametrize("mode", [Break.FULL, Break.FAILS])
def test_a_breaking_disk_refuses_a_sale_whole_and_works_again(tmp_path: Path, power: Powercut, mode: Break) -> None:
    connection = sqlite.connect(f"file:{tmp_path / 'a.db'}?vfs=powercut", uri=True, isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE sale (n INTEGER PRIMARY KEY, body TEXT)")
    confirmed: set[int] = set()
    refused = 0
    for n in range(60):
        power.breaks(mode, power.ops() + 1 + n % 25)
        try:
            connection.execute("INSERT INTO sale VALUES (?, ?)", (n, "x" * 5000))
            confirmed.add(n)
        except sqlite.OperationalError as error:
            assert ("full" if mode is Break.FULL else "I/O") in str(error)
            assert not connection.in_transaction
            refused += 1
        power.mend()
        kept = {row[0] for row in connection.execute("SELECT n FROM sale")}
        assert kept == confirmed
    assert refused > 10 < len(confirmed)
    connection.close()


def test_after_a_cut_nothing_can_be_read_or_written(tmp_path: Path, power: Powercut) -> None:
    connection = sqlite.connect(f"file:{tmp_path / 'a.db'}?vfs=powercut", uri=True, isolation_level=None)
    connection.execute("CREATE TABLE sale (n INTEGER PRIMARY KEY)")
    power.breaks(Break.CUT, power.ops() + 1)
    with pytest.raises(sqlite.OperationalError):
        connection.execute("INSERT INTO sale VALUES (1)")
    with pytest.raises(sqlite.OperationalError):
        connection.execute("SELECT * FROM sale").fetchall()
    power.mend()
    connection.close()


def test_the_log_rebuilds_the_files_byte_for_byte(tmp_path: Path, power: Powercut) -> None:
    rawsales.sell(tmp_path, power, "FULL", SALES)
    disk = Disk()
    for op in oplog.read(tmp_path / "ops"):
        disk.apply(op)
    left = {path: Path(path).read_bytes() for path in map(str, tmp_path.glob("a.db*")) if not path.endswith("-shm")}
    assert disk.as_seen() == left


def _disk(*ops: Op) -> Disk:
    disk = Disk()
    for op in ops:
        disk.apply(op)
    return disk


def test_what_was_synced_stays_whatever_happens_after() -> None:
    disk = _disk(
        Op(Kind.CREATE, 1, "/a"),
        Op(Kind.WRITE, 2, "/a", 0, b"s" * 2048),
        Op(Kind.SYNC, 3, "/a"),
        Op(Kind.WRITE, 4, "/a", 1024, b"n" * 1024),
    )
    images = {disk.after_a_cut(Weather(0.5), seed)["/a"] for seed in range(200)}
    assert {image[:1024] for image in images} == {b"s" * 1024}
    assert {image[1024:] for image in images} == {
        first + second for first in (b"s" * 512, b"n" * 512) for second in (b"s" * 512, b"n" * 512)
    }


def test_a_sector_never_holds_a_later_write_without_the_earlier() -> None:
    disk = _disk(
        Op(Kind.CREATE, 1, "/a"),
        Op(Kind.SYNC, 2, "/a"),
        Op(Kind.WRITE, 3, "/a", 0, b"11"),
        Op(Kind.WRITE, 4, "/a", 1, b"2"),
    )
    assert {disk.after_a_cut(Weather(0.5), seed)["/a"] for seed in range(200)} == {b"", b"11", b"12"}


def test_a_new_name_may_vanish_and_a_deleted_one_come_back_until_synced() -> None:
    new = [Op(Kind.CREATE, 1, "/d/a"), Op(Kind.WRITE, 2, "/d/a", 0, b"x")]
    assert {"/d/a" in _disk(*new).after_a_cut(Weather(0.5), seed) for seed in range(50)} == {True, False}
    kept = [*new, Op(Kind.SYNC, 3, "/d/a")]
    assert {"/d/a" in _disk(*kept).after_a_cut(Weather(0.5), seed) for seed in range(50)} == {True}
    gone = _disk(*kept, Op(Kind.DELETE, 4, "/d/a"))
    assert {"/d/a" in gone.after_a_cut(Weather(0.5), seed) for seed in range(50)} == {True, False}
    surely = _disk(*kept, Op(Kind.DELETE_SYNCED, 4, "/d/a"))
    assert surely.after_a_cut(Weather(0.5), 1) == {}
