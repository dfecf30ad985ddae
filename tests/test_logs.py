"""The log on the disk: a file that is full makes room, the oldest goes, and no record is lost or names a person."""

from __future__ import annotations

import json
import logging
import shutil
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest

from app import logs
from app.logs import KEPT, log_folder, shareable, start_log

LARGEST = 4096  # bytes: a full file after some twenty records
LOG = logging.getLogger("shop.test")


@pytest.fixture
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setattr(logs, "LARGEST_BYTES", LARGEST)
    handler = start_log(tmp_path)
    LOG.setLevel(logging.INFO)
    yield tmp_path
    logging.getLogger().removeHandler(handler)
    handler.close()


def files(state: Path) -> list[Path]:
    """The newest first."""
    return sorted(log_folder(state).iterdir(), key=lambda path: int(path.suffix[1:]) if path.suffix != ".log" else 0)


def numbers(path: Path) -> list[int]:
    """Which records stand in a file, each of them whole."""
    return [int(json.loads(line)["text"].split()[1]) for line in path.read_text("utf-8").splitlines()]


def write(begin: int, end: int) -> None:
    for number in range(begin, end):
        LOG.info("record %d was written", number)


def until(state: Path, many: int) -> int:
    """Write until there are so many files; answers the number of the next record."""
    for number in range(1000):
        write(number, number + 1)
        if len(files(state)) >= many:
            return number + 1
    raise AssertionError(f"no {many} files after 1000 records")


def test_a_full_file_makes_room_and_no_record_is_lost_or_moved(state: Path) -> None:
    written = until(state, 4)
    assert [path.name for path in files(state)] == ["cashwrap.log", *(f"cashwrap.log.{n}" for n in (1, 2, 3))]
    assert list(chain.from_iterable(numbers(path) for path in reversed(files(state)))) == list(range(written))
    for path in files(state)[1:]:
        assert LARGEST <= path.stat().st_size < LARGEST + 400  # full, and by one record at most


def test_only_so_many_are_kept_and_the_oldest_goes(state: Path) -> None:
    end = until(state, KEPT + 1)
    oldest = numbers(files(state)[-1])
    write(end, 3 * end)
    assert len(files(state)) in (KEPT, KEPT + 1)  # the newest may just have been moved on
    left = list(chain.from_iterable(numbers(path) for path in reversed(files(state))))
    assert left == list(range(left[0], 3 * end)) and left[0] > oldest[-1]
    assert sum(path.stat().st_size for path in files(state)) < (KEPT + 1) * (LARGEST + 400)


def test_a_file_that_was_there_before_is_gone_on_with(state: Path, tmp_path: Path) -> None:
    write(0, 3)
    handler = start_log(tmp_path)
    try:
        logging.getLogger().removeHandler(handler)
        handler.emit(LOG.makeRecord("shop", logging.INFO, "", 0, "record %d was written", (3,), None))
    finally:
        handler.close()
    assert numbers(files(state)[0]) == [0, 1, 2, 3]


def test_a_folder_that_went_costs_the_log_and_nothing_else(state: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A full file whose folder went meanwhile: closed, not moved on, and the next record begins a new one if it can."""
    write(0, 5)
    shutil.rmtree(log_folder(state))
    write(5, 60)
    log_folder(state).mkdir()
    write(60, 62)
    capsys.readouterr()
    assert numbers(log_folder(state) / "cashwrap.log") == [60, 61]


def test_what_is_given_away_is_the_newest_in_order_without_what_came_from_outside(state: Path) -> None:
    until(state, 3)
    LOG.warning("%s called from %s", "ana@example.com", "+44 20 7946 0958")
    kept = [json.loads(line) for line in shareable(state, most=40)]
    assert len(kept) == 40 and all("text" not in record for record in kept)
    assert kept[-1]["said"] == "%s called from %s"
    assert [record["at"] for record in kept] == sorted(record["at"] for record in kept)
    on_disk = "".join(path.read_text("utf-8") for path in files(state))
    assert "ana@" not in on_disk and "7946" not in on_disk and "<e-mail> called from <phone>" in on_disk
