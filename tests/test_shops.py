"""New folders: a shop of a country, the demo shop, a backup brought back; whole or not at all."""

from __future__ import annotations

import os
import time
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.errors import InvalidInput, NotFound, Refused
from app.found_backups import backups_in, look_at
from app.queries.catalog import products_in
from app.register import Register
from app.shops import DEMO_PAPERS, Stopped, bring_back, is_new, open_demo, open_shop, starting
from tests.shop import findings, one, ring

TODAY = date(2026, 11, 22)


def test_a_german_shop_starts_with_its_taxes_and_sells(tmp_path: Path) -> None:
    wanted = starting("DE", language="en", machine_zone="Europe/Berlin", on=TODAY)
    open_shop(tmp_path / "till", replace(wanted, name=" Eckladen ").settings())
    with Register.open(tmp_path / "till") as register:
        settings = register.settings
        assert (settings["shop.name"], settings["currency"], settings["language"]) == ("Eckladen", "EUR", "de")
        assert [tax.rate_ppm for tax in settings.taxes("standard")] == [190_000]
        assert settings["timezone"] == "Europe/Berlin"
        assert register.notices == () or "disk-low" in {notice.code for notice in register.notices}
        ring(register)
    assert findings(tmp_path / "till") == []
    assert [path.name for path in tmp_path.iterdir()] == ["till"]


def test_japan_rounds_down_and_the_united_states_put_tax_on_top() -> None:
    japan = starting("JP", language="en", machine_zone="", on=TODAY).settings()
    assert (japan["currency"], japan["pricing.policy"], japan["prices.include_tax"]) == ("JPY", "rate-down/1", True)
    states = starting("US", language="en", machine_zone="", on=TODAY)
    assert states.rates[0] == ("standard", 0)
    taxed = replace(states, rates=(("standard", 88_750), *states.rates[1:])).settings()
    assert taxed["taxes"]["standard"] == [{"id": "US-standard", "name": "Sales tax", "rate": 88_750, "included": False}]
    assert taxed["invoice.paper"] == "Letter"


def test_what_cannot_be_is_refused_before_a_folder_is_made(tmp_path: Path) -> None:
    wanted = starting("GB", language="en", machine_zone="", on=TODAY)
    with pytest.raises(InvalidInput):
        replace(wanted, rates=(("standard", 10_000_001),)).settings()
    with pytest.raises(InvalidInput):
        replace(wanted, timezone="Moon/Tranquility").settings()
    with pytest.raises(NotFound):
        starting("XX", language="en", machine_zone="", on=TODAY)
    with pytest.raises(InvalidInput):
        open_shop(tmp_path / "till", {"currency": "NOPE"})
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_made_over_what_is_there(tmp_path: Path) -> None:
    (tmp_path / "till").mkdir()
    assert is_new(tmp_path / "till")
    assert is_new(tmp_path / "missing")
    (tmp_path / "till" / "notes.txt").write_text("mine")
    assert not is_new(tmp_path / "till")
    for make in (lambda: open_shop(tmp_path / "till", {}), lambda: open_demo(tmp_path / "till")):
        with pytest.raises(Refused, match="not empty"):
            make()
    assert [path.name for path in tmp_path.rglob("*")] == ["till", "notes.txt"]


def test_the_demo_tells_how_far_it_is_and_takes_the_place_of_the_folder(tmp_path: Path) -> None:
    told: list[float] = []
    open_demo(tmp_path / "till", told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0
    with Register.open(tmp_path / "till") as register:
        assert not {notice.code for notice in register.notices} & {"folder-copied", "folder-restored", "folder-cloned"}
        assert len(register.ask(products_in)) >= 200
        assert one(register, "SELECT count(*) FROM print_jobs WHERE state = 'queued'") == 0
        assert register.settings["printer"] == f"pdf:{tmp_path / 'till' / DEMO_PAPERS}"
    assert [path.name for path in tmp_path.iterdir()] == ["till"]


@pytest.mark.parametrize("at", [0.05, 0.6, 0.775])
def test_a_demo_that_is_stopped_leaves_nothing(tmp_path: Path, at: float) -> None:
    def tell(done: float) -> None:
        if done >= at:
            raise Stopped("Stopped.")

    with pytest.raises(Stopped):
        open_demo(tmp_path / "till", tell)
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def backup(tmp_path: Path) -> Path:
    with Register.open(tmp_path / "old", settings={"shop.name": "Corner"}) as register:
        ring(register)
        return Path(register.back_up(tmp_path / "stick" / "backups" / "cashwrap-1.zip").path)


def test_a_backup_is_found_looked_at_and_brought_back(backup: Path, tmp_path: Path) -> None:
    (tmp_path / "stick" / "holiday.zip").write_bytes(b"PK no pictures")
    found = backups_in((tmp_path / "stick", tmp_path / "no such stick"))
    assert [one.path for one in found] == [backup]
    assert found[0] == look_at(backup)
    assert found[0].facts > 1
    told: list[float] = []
    (tmp_path / "till").mkdir()
    bring_back(backup, tmp_path / "till", told.append)
    assert told
    assert told == sorted(told)
    with Register.open(tmp_path / "till") as register:
        assert register.settings["shop.name"] == "Corner"
    assert findings(tmp_path / "till") == []


def test_what_is_no_backup_is_told_and_leaves_no_folder(backup: Path, tmp_path: Path) -> None:
    text = tmp_path / "list.zip"
    text.write_text("no archive")
    other = tmp_path / "other.zip"
    with zipfile.ZipFile(other, "w") as archive:
        archive.writestr("manifest.json", '{"facts": true, "head": 1}')
    cut = tmp_path / "cut.zip"
    cut.write_bytes(backup.read_bytes()[:-600])
    for path in (text, other, cut, tmp_path / "missing.zip"):
        with pytest.raises(InvalidInput):
            look_at(path)
    for path in (text, other, cut):
        with pytest.raises(InvalidInput):
            bring_back(path, tmp_path / "till")
    assert not (tmp_path / "till").exists()


def test_a_restore_that_is_stopped_leaves_nothing(backup: Path, tmp_path: Path) -> None:
    def tell(_done: float) -> None:
        raise Stopped("Stopped.")

    with pytest.raises(Stopped):
        bring_back(backup, tmp_path / "till", tell)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["old", "stick"]


@pytest.mark.parametrize("what", ["making", "restoring"])
def test_what_a_switched_off_machine_left_half_made_goes_a_day_later(backup: Path, tmp_path: Path, what: str) -> None:
    def left(name: str, hours: int) -> Path:
        half = tmp_path / name
        half.mkdir()
        (half / "ledger.db").write_bytes(b"half")
        for path in (half / "ledger.db", half):
            os.utime(path, (time.time() - 3600 * hours,) * 2)
        return half

    old, fresh = left(f"till.{what}-old", 25), left(f"till.{what}-new", 23)
    others = left(f"till2.{what}-old", 99)
    busy = left(f"till.{what}-busy", 99)
    os.utime(busy / "ledger.db")
    if what == "making":
        open_shop(tmp_path / "till", {})
    else:
        bring_back(backup, tmp_path / "till")
    assert not old.exists()
    assert fresh.exists() and others.exists() and busy.exists()
