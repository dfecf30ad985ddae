"""Backups that make themselves: due, thinned out, checked, and never in the way of a sale."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.backups import BackupKeeper, Kept, back_up, place_of, restore_in_place, surplus
from app.db.backup import restore
from app.errors import FolderDamaged, InvalidInput
from app.found_backups import file_name, found, look_at
from app.register import Register
from app.services.settings import change_settings
from app.services.shifts import close_shift
from tests.shop import findings, ring

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def test_a_backup_by_a_child_holds_what_was_recorded_and_restores(tmp_path: Path) -> None:
    with Register.open(tmp_path / "shop") as register:
        ring(register)
        made = back_up(register, tmp_path / "copies" / "one.zip")
        ring(register)
    assert [one.facts for one in found(tmp_path / "copies")] == [made.facts]
    restore(made.path, tmp_path / "again")
    with Register.open(tmp_path / "again") as register:
        assert ring(register).number
    assert findings(tmp_path / "again") == []


@given(st.sets(st.integers(0, 500 * 24), max_size=400))
def test_what_is_thinned_out_keeps_the_newest_a_month_of_days_and_a_year_of_months(hours: set[int]) -> None:
    made = {NOON - timedelta(hours=hour) for hour in hours}
    kept = made - surplus(made)
    assert set(sorted(made, reverse=True)[:24]) <= kept
    days = sorted({one.date() for one in made}, reverse=True)
    assert set(days[:30]) <= {one.date() for one in kept}
    months = sorted({one.strftime("%Y-%m") for one in made}, reverse=True)
    assert set(months[:12]) <= {one.strftime("%Y-%m") for one in kept}
    assert len(kept) <= 24 + 30 + 12
    assert not surplus(kept)


class _Told:
    """Hears the keeper, so that a test waits for news and not for time."""

    def __init__(self) -> None:
        self.news: list[Kept] = []
        self._more = threading.Condition()

    def __call__(self, kept: Kept) -> None:
        with self._more:
            self.news.append(kept)
            self._more.notify_all()

    def wait(self, many: int) -> Kept:
        """The ``many``-th news of something done, not of something begun."""
        with self._more:
            assert self._more.wait_for(lambda: len(self._done()) >= many, 30), self.news
            return self._done()[-1]

    def _done(self) -> list[Kept]:
        return [one for one in self.news if not one.making]


def test_a_shift_that_closes_makes_one_and_the_end_only_what_is_new(tmp_path: Path) -> None:
    told = _Told()
    with Register.open(tmp_path / "shop") as register:
        ring(register)
        keeper = BackupKeeper(register, told, lambda: NOON)
        told.wait(1)
        register.do(close_shift, 0).result()
        kept = told.wait(2)
        assert kept.newest is not None and not kept.problem
        keeper.close()
        assert len(found(place_of(register))) == 1  # nothing was recorded since
        again = BackupKeeper(register, told, lambda: NOON + timedelta(hours=2))
        told.wait(3)
        ring(register)
        again.close()
        assert [one.facts for one in found(place_of(register))] == sorted(
            (one.facts for one in found(place_of(register))), reverse=True
        )
        assert len(found(place_of(register))) == 2


def test_one_made_by_hand_is_told_from_those_that_go_again_and_keeps_its_time_elsewhere(tmp_path: Path) -> None:
    told = _Told()
    with Register.open(tmp_path / "shop") as register:
        ring(register)
        keeper = BackupKeeper(register, told, lambda: NOON)
        told.wait(1)
        keeper.ask(by_hand=True)
        made = told.wait(2).newest
        assert made is not None and not made.automatic and made.made_at == NOON
        assert [one.making for one in told.news] == [False, True, False]
        keeper.close(last=False)
    moved = tmp_path / "stick" / f"copy of {made.path.name}"
    moved.parent.mkdir()
    moved.write_bytes(made.path.read_bytes())
    assert look_at(moved).made_at == NOON
    assert file_name(NOON, automatic=True).startswith("auto-")


def test_two_days_in_no_copy_are_too_long_where_none_is_made_by_itself(tmp_path: Path) -> None:
    with Register.open(tmp_path / "shop", settings={"backup.hourly": False}) as register:
        ring(register)
        begun = datetime.now(UTC)

        def kept(now: datetime) -> Kept:
            told = _Told()
            keeper = BackupKeeper(register, told, lambda: now)
            first = told.wait(1)
            keeper.close()
            return first

        assert not kept(begun + timedelta(days=1, hours=23)).overdue
        assert kept(begun + timedelta(days=2, hours=1)).overdue
        back_up(register, place_of(register) / file_name(begun))
        assert not kept(begun + timedelta(days=400)).overdue  # everything is in it, however old it is
        ring(register)
        assert kept(begun + timedelta(days=3)).overdue
        register.do(change_settings, {"backup.hourly": True}).result()
        told = _Told()
        keeper = BackupKeeper(register, told, lambda: begun + timedelta(days=3))
        assert not told.wait(1).overdue  # one is about to be made
        keeper.close(last=False)


@pytest.mark.warns("no backup was made")
def test_a_disk_that_does_not_take_it_is_told_and_nothing_half_is_left(tmp_path: Path) -> None:
    told = _Told()
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    with Register.open(tmp_path / "shop") as register:
        register.do(change_settings, {"backup.folder": str(blocked)}).result()
        keeper = BackupKeeper(register, told, lambda: NOON)
        told.wait(1)
        keeper.ask()
        kept = told.wait(2)
        assert kept.newest is None and "cannot be written" in kept.problem and kept.hint
        keeper.close(last=False)
        assert ring(register).number
    assert blocked.read_text() == "in the way"


def test_a_backup_takes_the_place_of_a_damaged_folder_which_is_kept(tmp_path: Path) -> None:
    folder = tmp_path / "shop"
    with Register.open(folder) as register:
        ring(register)
        made = back_up(register, place_of(register) / "auto-2026-11-22T120000Z.zip")
    (folder / "ledger.db").write_bytes(b"gone" * 4096)
    with pytest.raises(FolderDamaged):
        Register.open(folder)
    broken = folder / "backups" / "half.zip"
    broken.write_bytes(made.path.read_bytes()[:-900])
    with pytest.raises(InvalidInput):
        restore_in_place(folder, broken, NOON)
    assert (folder / "ledger.db").read_bytes().startswith(b"gone")
    aside = restore_in_place(folder, made.path, NOON)
    assert (aside / "ledger.db").read_bytes().startswith(b"gone")
    with Register.open(folder) as register:
        assert ring(register).number
        assert [one.facts for one in found(place_of(register))] == [made.facts]
    assert findings(folder) == []
