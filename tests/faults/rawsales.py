"""Sales by plain SQL through the powercut VFS: shows that it can see a loss, and that it sees none under FULL."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path

from pysqlite3 import dbapi2 as sqlite

from tests.faults import replay
from tests.faults.vfs import Powercut

SCHEMA = """
CREATE TABLE sale (seq INTEGER PRIMARY KEY, id BLOB);
CREATE TABLE line (seq INTEGER, place INTEGER, quantity INTEGER, PRIMARY KEY (seq, place));
CREATE TABLE outbox (seq INTEGER PRIMARY KEY, body TEXT);
"""


@dataclass(slots=True)
class Found:
    """What cuts did to a recorded run."""

    ops: int = 0
    cuts: int = 0
    losing_cuts: int = 0
    lost: int = 0
    damaged: dict[str, int] = field(default_factory=dict)


def sell(folder: Path, power: Powercut, synchronous: str, sales: int, journal: str = "WAL") -> None:
    """Records ``sales`` sales with five lines each, small checkpoints in between; a mark follows each commit."""
    power.log(folder / "ops")
    connection = sqlite.connect(f"file:{folder / 'a.db'}?vfs=powercut", uri=True, isolation_level=None)
    connection.execute(f"PRAGMA journal_mode={journal}")
    connection.execute(f"PRAGMA synchronous={synchronous}")
    connection.execute("PRAGMA wal_autocheckpoint=12")
    connection.executescript(SCHEMA)
    for seq in range(1, sales + 1):
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO sale VALUES (?, ?)", (seq, hashlib.sha256(bytes([seq])).digest()))
        connection.executemany("INSERT INTO line VALUES (?, ?, -1)", [(seq, place) for place in range(5)])
        connection.execute("INSERT INTO outbox VALUES (?, ?)", (seq, "x" * 900))
        connection.execute("COMMIT")
        power.mark(json.dumps({"confirmed": seq}).encode())
    connection.close()
    power.log(None)


def cut_everywhere(folder: Path, seeds: int) -> Found:
    """Reads the disk as left by a cut after every operation of the recorded run."""
    found = Found()
    seen: dict[bytes, tuple[int, str]] = {}
    after = folder / "after"
    after.mkdir()
    for cut in replay.cuts(folder / "ops", seeds):
        found.ops = cut.op
        key = cut.digest()
        if key not in seen:
            seen[key] = _read(after, cut.files, confirmed=cut.said)
        _count(found, *seen[key])
    return found


def _count(found: Found, lost: int, damage: str) -> None:
    found.cuts += 1
    found.losing_cuts += lost > 0
    found.lost += lost
    if damage:
        found.damaged[damage] = found.damaged.get(damage, 0) + 1


def _read(after: Path, image: dict[str, bytes], confirmed: int) -> tuple[int, str]:
    """Confirmed sales that are gone, and what is wrong with the rest."""
    for old in after.iterdir():
        old.unlink()
    for path, data in image.items():
        (after / Path(path).name).write_bytes(data)
    connection = sqlite.connect(str(after / "a.db"))
    try:
        if connection.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
            return confirmed, "corrupt"
        have = [row[0] for row in connection.execute("SELECT seq FROM sale ORDER BY seq")]
        lines = connection.execute("SELECT count(*) FROM line").fetchone()[0]
        outbox = connection.execute("SELECT count(*) FROM outbox").fetchone()[0]
    except sqlite.DatabaseError as error:
        return confirmed, "no such table" if "no such table" in str(
            error
        ) and confirmed else "corrupt" if confirmed else ""
    finally:
        connection.close()
    lost = len(set(range(1, confirmed + 1)) - set(have))
    whole = have == list(range(1, len(have) + 1)) and lines == 5 * len(have) and outbox == len(have)
    return lost, "" if whole else "torn"
