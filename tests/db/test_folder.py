"""Starting: a folder that cannot be opened as it is says so in words, and lets go of everything it took."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pysqlite3 import dbapi2 as sqlite

from app.db import folder as folder_room
from app.db import place
from app.db.lock import FileLock
from app.errors import FolderDamaged, FolderInUse, FolderProblem
from app.register import Register
from tests.shop import SetClock, facts_of, findings, ring

REPOSITORY = Path(__file__).resolve().parents[2]
HOLDER = """
import sys
from pathlib import Path
from app.register import Register
register = Register.open(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
"""
MOUNTS = """22 1 8:1 / / rw - ext4 /dev/sda1 rw
36 22 0:31 / /mnt/shop\\040share rw - {kind} server:/share rw
40 22 0:33 / {folder} rw - {kind} server:/till rw
"""


@pytest.mark.parametrize("kind", ["nfs4", "cifs", "smb3", "fuse.sshfs", "9p"])
def test_a_network_drive_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    """The system's own table of mounts, read by the product's own reader."""
    mounts = tmp_path / "mountinfo"
    mounts.write_text(MOUNTS.format(kind=kind, folder=tmp_path / "share"))
    real = place.filesystem_type
    assert real(Path("/mnt/shop share/till"), mounts) == kind
    assert real(Path("/mnt/shop"), mounts) == "ext4"
    assert real(tmp_path / "share", tmp_path / "none") == ""
    monkeypatch.setattr(place, "filesystem_type", lambda folder: real(folder, mounts))
    with pytest.raises(FolderProblem) as refused:
        Register.open(tmp_path / "share" / "shop")
    assert refused.value.code == "network-drive" and kind in refused.value.message
    assert not (tmp_path / "share").exists()


def test_a_folder_where_nothing_can_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    for folder in (tmp_path / "file", tmp_path / "file" / "shop", Path("/proc/shop")):
        with pytest.raises(FolderProblem) as refused:
            Register.open(folder)
        assert refused.value.code == "read-only"


def test_a_disk_that_is_nearly_full_is_refused_and_one_that_is_filling_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(place.shutil, "disk_usage", lambda folder: usage._replace(free=10 * place.MEGABYTE))
    with pytest.raises(FolderProblem, match="10 MB") as refused:
        Register.open(tmp_path / "shop")
    assert refused.value.code == "disk-full"
    monkeypatch.setattr(place.shutil, "disk_usage", lambda folder: usage._replace(free=500 * place.MEGABYTE))
    with Register.open(tmp_path / "shop") as register:
        assert [notice.code for notice in register.notices] == ["disk-low"]


def test_a_clock_set_back_is_told_noted_once_and_refuses_no_sale(tmp_path: Path) -> None:
    clock = SetClock()
    with Register.open(tmp_path / "shop", clock=clock) as register:
        ring(register)
    for jump, told in ((timedelta(days=-3650), 1), (timedelta(days=7300), 1), (timedelta(seconds=-30), 1)):
        clock.at += jump
        with Register.open(tmp_path / "shop", clock=clock) as register:
            behind = [notice for notice in register.notices if notice.code == "clock-behind"]
            assert bool(behind) == (jump < timedelta(0))
            ring(register)
            ring(register)
            jumps = [fact.read() for fact in facts_of(register) if fact.type == "ClockJumped"]
            assert len(jumps) == told and jumps[0]["to"] < jumps[0]["from"]
    assert findings(tmp_path / "shop") == []


def test_midnight_in_an_open_shift_is_the_same_business_day(tmp_path: Path) -> None:
    clock = SetClock(datetime(2026, 11, 22, 9, 59, 50, tzinfo=UTC))  # there it is fourteen hours later
    with Register.open(tmp_path / "shop", clock=clock, settings={"timezone": "Pacific/Kiritimati"}) as register:
        for _ in range(8):
            ring(register)
        facts = [fact for fact in facts_of(register) if fact.type == "SaleCompleted"]
    assert facts[0].at < "2026-11-22T10:00" < facts[-1].at
    assert {fact.business_day for fact in facts} == {"2026-11-22"}


def _newer(ledger: Path) -> None:
    _sql(ledger, "PRAGMA user_version = 7")


def _other_program(ledger: Path) -> None:
    _sql(ledger, "PRAGMA application_id = 7")


def _sql(ledger: Path, *statements: str) -> None:
    connection = sqlite.connect(str(ledger))
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def _gone(sql: str) -> Callable[[Path], None]:
    return lambda ledger: _sql(ledger, "DROP TRIGGER journal_no_delete", sql)


SPOILED: dict[str, tuple[Callable[[Path], object], str]] = {
    "newer": (_newer, "newer-folder"),
    "another program's": (_other_program, "not-a-ledger"),
    "text": (lambda ledger: ledger.write_text("no database at all" * 500), "folder-damaged"),
    "zeroes": (lambda ledger: ledger.write_bytes(bytes(64 * 1024)), "folder-damaged"),
    "emptied": (lambda ledger: ledger.write_bytes(b""), "folder-damaged"),
    "noise": (lambda ledger: ledger.write_bytes(b"SQLite format 3\0" + b"\xa5" * 9000), "folder-damaged"),
    "no journal": (_gone("DROP TABLE journal"), "folder-damaged"),
    "no facts": (_gone("DELETE FROM journal"), "folder-damaged"),
    "no owner": (_gone("DELETE FROM people"), "folder-damaged"),
    "no name": (_gone("DELETE FROM meta"), "folder-damaged"),
    "a fact missing": (_gone("DELETE FROM journal WHERE n = (SELECT max(n) FROM journal) - 64"), "folder-damaged"),
    "a hole": (_gone("DELETE FROM journal WHERE n = (SELECT max(n) FROM journal) - 3"), "folder-damaged"),
    "settings": (_gone("INSERT INTO settings VALUES ('printer', '{oops')"), "folder-damaged"),
}


@pytest.mark.parametrize(("spoil", "code"), SPOILED.values(), ids=SPOILED.keys())
def test_a_spoiled_ledger_is_refused_in_words_and_left_alone(
    tmp_path: Path, spoil: Callable[[Path], object], code: str
) -> None:
    folder = tmp_path / "shop"
    with Register.open(folder) as register:
        register.blobs.put(b"goods")
        for _ in range(70):
            ring(register)
        register.checkpoint()
    for suffix in ("-wal", "-shm"):
        (folder / f"ledger.db{suffix}").unlink(missing_ok=True)
    spoil(folder / "ledger.db")
    before = (folder / "ledger.db").read_bytes()
    for _ in range(2):  # the first refusal let go of the lock
        with pytest.raises(FolderProblem) as refused:
            Register.open(folder)
        assert refused.value.code == code
        assert refused.value.hint
    assert not before or (folder / "ledger.db").read_bytes() == before


def test_one_process_at_a_time_and_a_killed_one_lets_go(tmp_path: Path) -> None:
    folder = tmp_path / "shop"
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(folder)], cwd=REPOSITORY, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert holder.stdout is not None and holder.stdout.readline() == b"open\n"
    with pytest.raises(FolderInUse):
        Register.open(folder)
    holder.send_signal(signal.SIGKILL)
    holder.wait(10)
    holder.stdout.close()
    with Register.open(folder) as register, pytest.raises(FolderInUse):
        assert ring(register).number.endswith("-1")
        Register.open(folder)


def test_a_lock_that_cannot_be_opened_is_not_somebody_elses(tmp_path: Path) -> None:
    (tmp_path / "register.lock").mkdir()
    with pytest.raises(FolderProblem) as refused:
        FileLock(tmp_path / "register.lock").acquire()
    assert not isinstance(refused.value, FolderInUse)


def test_a_folder_of_another_machine_begins_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "shop"
    with Register.open(folder) as register:
        numbers = {ring(register).number for _ in range(3)}
    monkeypatch.setattr(folder_room, "machine_identity", lambda fallback: "another machine")
    with Register.open(folder) as register:
        assert [notice.code for notice in register.notices] == ["folder-cloned"]
        assert ring(register).number not in numbers
    with Register.open(folder) as register:
        assert register.notices == ()
    assert findings(folder) == []


def test_a_lost_head_file_begins_anew(tmp_path: Path, own_folders: Path) -> None:
    folder = tmp_path / "shop"
    with Register.open(folder) as register:
        number = ring(register).number
    shutil.rmtree(own_folders / "state_home" / "cashwrap" / "heads")
    with Register.open(folder) as register:
        assert [notice.code for notice in register.notices] == ["folder-head-missing"]
        assert ring(register).number != number


def test_files_are_the_owners_alone(tmp_path: Path, own_folders: Path) -> None:
    with Register.open(tmp_path / "shop") as register:
        ring(register)
        for path in (tmp_path / "shop", *(tmp_path / "shop").glob("*.db*"), *own_folders.rglob("*.head")):
            assert path.stat().st_mode & 0o077 == 0, path


def test_a_series_of_real_receipts_never_looks_like_practice() -> None:
    from app.db.series import series_name

    names = {kind: {series_name(bytes(12) + n.to_bytes(4, "big"), kind, 0) for n in range(500)} for kind in _KINDS}
    assert {name[0] == "T" for name in names["till"]} == {False}
    assert {name[0] for name in names["training"]} == {"T"}


_KINDS = ("till", "training")


def test_a_damaged_ledger_in_use_is_told_as_such(tmp_path: Path) -> None:
    with Register.open(tmp_path / "shop") as register:
        for _ in range(30):
            ring(register)
        register.checkpoint()
        with (tmp_path / "shop" / "ledger.db").open("r+b") as file:
            file.seek(4096)
            file.write(b"\xa5" * 4096 * 40)
        with pytest.raises(FolderDamaged):
            register.ask(lambda reader: reader.ledger.rows("PRAGMA integrity_check")[0][5])
            register.ask(lambda reader: reader.ledger.rows("SELECT * FROM journal"))
