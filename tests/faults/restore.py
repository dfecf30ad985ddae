"""Folders that are not what they were: restored, cloned, cut short, a byte changed. No receipt number comes twice."""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from pysqlite3 import dbapi2 as sqlite

from app.db.folder import state_folder
from app.db.verify import verify
from app.errors import FolderDamaged, ShopError
from app.register import Register
from tests.faults.checker import check
from tests.faults.counter import SETTINGS, Counter
from tests.faults.mutants import applied
from tests.faults.oracle import Oracle
from tests.faults.place import Shop, new_shop
from tests.faults.tally import Tally

MUTABLE = ("work", "print_jobs", "people", "meta", "customers_known")  # in no hash, and said to be so


def campaign(seeds: int, bytes_changed: int) -> Tally:
    tally = Tally()
    for seed in range(1, seeds + 1):
        for name, way in WAYS.items():
            go_back(way, name, seed, tally)
        clones(seed, tally)
    changed_bytes(bytes_changed, tally)
    tally.mutants["head-file-ignored"] = notices_ignored_heads()
    return tally


def notices_ignored_heads() -> bool:
    """Whether the campaign sees a number come twice where a restored folder goes on as if nothing was."""
    noticed = Tally()
    with applied("head-file-ignored"):
        go_back(in_place, "in place", 1, noticed)
    return noticed.duplicated > 0


def _sell(folder: Path, seed: int, acts: int, oracle: Oracle, before_close: Callable[[], None] | None = None) -> Oracle:
    """Some acts on the folder; the oracle knows those it was given and these."""
    with Register.open(folder, settings=SETTINGS) as register:
        counter = Counter(register, seed, lambda entry: None, oracle.copy())
        for _ in range(acts):
            counter.act()
        if before_close is not None:
            before_close()
    return counter.oracle


def _numbers(oracle: Oracle) -> dict[str, str]:
    return {receipt.number: key for key, receipt in oracle.receipts.items() if receipt.number}


def _repeated(told: list[Oracle], where: str, tally: Tally) -> None:
    """Every number that was printed for two different acts, by whichever copy."""
    known: dict[str, str] = {}
    for oracle in told:
        for number, key in _numbers(oracle).items():
            if known.setdefault(number, key) != key:
                tally.duplicated += 1
                tally.trouble(f"{where}: number {number} was printed for {known[number]} and for {key}")


def _keep(shop: Shop) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in shop.folder.iterdir() if file.name.startswith("ledger.db")}


def in_place(shop: Shop, kept: dict[str, bytes]) -> None:
    """The old bytes written into the same file, as an image of a disk brings them back."""
    _clear(shop, keep=("ledger.db",))
    for name, data in kept.items():
        (shop.folder / name).write_bytes(data)


def _as_new_files(shop: Shop, kept: dict[str, bytes]) -> None:
    _clear(shop)
    for name, data in kept.items():
        (shop.folder / name).write_bytes(data)


def _whole_folder_moved_in(shop: Shop, kept: dict[str, bytes]) -> None:
    beside = shop.root / "beside"
    beside.mkdir()
    for name, data in kept.items():
        (beside / name).write_bytes(data)
    shutil.rmtree(shop.folder)
    beside.rename(shop.folder)


def _clear(shop: Shop, keep: tuple[str, ...] = ()) -> None:
    for file in list(shop.folder.iterdir()):
        if file.is_file() and file.name not in keep:
            file.unlink()


WAYS: dict[str, Callable[[Shop, dict[str, bytes]], None]] = {
    "in place": in_place,
    "as new files": _as_new_files,
    "whole folder": _whole_folder_moved_in,
}


def go_back(way: Callable[[Shop, dict[str, bytes]], None], name: str, seed: int, tally: Tally) -> None:
    """Sell, keep a copy, sell on, bring the copy back, sell again: twice over, so two restores of one copy meet too."""
    chance = random.Random(seed)
    with new_shop() as shop:
        first = _sell(shop.folder, seed, chance.randint(3, 12), Oracle())
        kept = _keep(shop)
        told = [first]
        for again in range(1, 4):
            told.append(_sell(shop.folder, seed * 100 + again, chance.randint(1, 8), told[-1] if again == 1 else first))
            way(shop, kept)
            tally.counts["restores"] += 1
        told.append(_sell(shop.folder, seed * 100 + 50, 5, first))
        _repeated(told, f"restored {name}, seed {seed}", tally)
        tally.take(check(shop.ledger, told[-1]), f"restored {name}, seed {seed}")
        tally.confirmed += len({key for oracle in told for key in oracle.receipts})


def _cut_tail(shop: Shop, kept: dict[str, bytes]) -> None:
    """The write-ahead log is gone: what was not yet in the main file with it."""
    (shop.folder / "ledger.db-wal").unlink(missing_ok=True)


def clones(seed: int, tally: Tally) -> None:
    """A copy beside the folder, one on another machine (with no head file), a log cut off: all of them sell on."""
    with new_shop() as shop:
        first = _sell(shop.folder, seed, 5, Oracle())
        told = [first]
        twin = Shop(shop.root / "twin")
        shutil.copytree(shop.folder, twin.folder)
        told.append(_sell(shop.folder, seed * 100 + 1, 4, first))
        told.append(_sell(twin.folder, seed * 100 + 2, 4, first))
        told.append(_sell(shop.folder, seed * 100 + 3, 4, told[1]))
        tally.take(check(shop.ledger, told[3]), f"the cloned one, seed {seed}")
        tally.take(check(twin.ledger, told[2]), f"the clone, seed {seed}")
        with _no_head_files(shop):
            elsewhere = Shop(shop.root / "elsewhere")
            shutil.copytree(shop.folder, elsewhere.folder)
            told.append(_sell(elsewhere.folder, seed * 100 + 4, 4, told[3]))
            tally.take(check(elsewhere.ledger, told[4]), f"the clone elsewhere, seed {seed}")
        told.append(_sell(shop.folder, seed * 100 + 5, 4, told[3]))
        _repeated(told, f"clones, seed {seed}", tally)
        tally.counts["clones"] += 2
        _log_cut_off(shop, seed, told[-1], tally)
        tally.confirmed += len({key for oracle in told for key in oracle.receipts})


class _no_head_files:
    """As on another machine: the state folder is empty for a while."""

    def __init__(self, shop: Shop) -> None:
        self._before, self._other = os.environ["XDG_STATE_HOME"], shop.root / "other-state"

    def __enter__(self) -> None:
        self._other.mkdir()
        os.environ["XDG_STATE_HOME"] = str(self._other)

    def __exit__(self, *exc: object) -> None:
        os.environ["XDG_STATE_HOME"] = self._before


def _log_cut_off(shop: Shop, seed: int, known: Oracle, tally: Tally) -> None:
    """Acts that lie only in the write-ahead log, and the log cut off after them: named at start, no number again."""
    kept: dict[str, bytes] = {}
    after = _sell(shop.folder, seed * 100 + 6, 3, known, before_close=lambda: kept.update(_keep(shop)))
    length = len(kept["ledger.db-wal"])
    for cut in (0, length // 3, length * 2 // 3):
        in_place(shop, {**kept, "ledger.db-wal": kept["ledger.db-wal"][:cut]})
        report = verify(shop.folder, state_folder() / "heads")
        if not any(finding.code == "behind-head" for finding in report.findings):
            tally.wrong(f"log cut off at {cut}: verify does not say so: {[f.code for f in report.findings]}")
        with Register.open(shop.folder, settings=SETTINGS) as register:
            if not any(notice.code == "folder-restored" for notice in register.notices):
                tally.wrong(f"log cut off at {cut}: the start does not say so: {register.notices}")
            counter = Counter(register, seed * 100 + 7 + cut, lambda entry: None)
            counter.sell()
        _repeated([after, counter.oracle], f"log cut off at {cut}, seed {seed}", tally)
        tally.counts["cut_logs"] += 1


def changed_bytes(changes: int, tally: Tally) -> None:
    """One byte changed anywhere in the ledger: named by ``verify`` or at the start, or it changed nothing there is."""
    chance = random.Random(1)
    with new_shop() as shop:
        oracle = _sell(shop.folder, 1, 40, Oracle())
        whole = _keep(shop)["ledger.db"]
        said = _everything(shop.ledger)
        for _ in range(changes):
            place = chance.randrange(len(whole))
            changed = bytearray(whole)
            changed[place] ^= chance.randint(1, 255)
            in_place(shop, {"ledger.db": bytes(changed)})
            tally.counts[f"bytes_{_outcome(shop, said, place, tally)}"] += 1
        tally.confirmed += len(oracle.receipts)


def _outcome(shop: Shop, said: dict[str, list[Any]] | None, place: int, tally: Tally) -> str:
    try:
        if not verify(shop.folder, state_folder() / "heads", rebuild=True).ok:
            return "named_by_verify"
    except Exception as problem:  # noqa: BLE001 - whatever comes out instead of a report is the finding
        tally.wrong(f"byte {place} changed: verify breaks with {type(problem).__name__}: {problem}")
        return "wrong"
    try:
        Register.open(shop.folder, settings=SETTINGS).close()
    except FolderDamaged:
        return "named_at_start"
    except ShopError as problem:
        tally.wrong(f"byte {place} changed: answered {type(problem).__name__}: {problem}")
        return "wrong"
    now = _everything(shop.ledger)
    if now is None or said is None:
        tally.wrong(f"byte {place} changed: the ledger cannot be read, and nobody said so")
        return "wrong"
    differs = [table for table in said if now.get(table) != said[table]]
    if not differs:
        return "without_meaning"
    if set(differs) <= set(MUTABLE):
        return "outside_the_chain"
    tally.wrong(f"byte {place} changed {', '.join(differs)}, and nobody said so")
    return "wrong"


def _everything(ledger: Path) -> dict[str, list[Any]] | None:
    """Every row of every table, by SQL of our own; None where the file cannot be read."""
    connection = sqlite.connect(f"file:{ledger}?mode=ro", uri=True)
    try:
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        return {table: connection.execute(f'SELECT * FROM "{table}"').fetchall() for table in tables}
    except sqlite.DatabaseError:
        return None
    finally:
        connection.close()
