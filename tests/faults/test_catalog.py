"""The catalogue's campaigns in their short form; the long one is ``python -m tests.faults --only catalog-kill,…``."""

from __future__ import annotations

import pytest

from app.register import Register
from tests.faults import catalog_damage, catalog_power
from tests.faults.counter import SETTINGS, Counter
from tests.faults.facit import left_behind, wrong_in
from tests.faults.merchant import WORDS, Merchant
from tests.faults.place import new_shop
from tests.faults.tally import Tally
from tests.faults.test_campaigns import needs_fork, run_campaign
from tests.faults.vfs import POWERSAFE_OVERWRITE, Break, Powercut
from tests.faults.watching import through_vfs


def _clean(tally: Tally) -> Tally:
    assert tally.is_clean, tally.problems
    return tally


@needs_fork
def test_a_killed_till_or_child_takes_nothing_and_the_catalogue_comes_back() -> None:
    result = run_campaign("catalog-kill", "--seeds", "1", "--stride", "31")
    assert result["catalog-kill"]["kills"] >= 3
    assert result["mutants_killed"] == ["catalog-kill: projector-two-transactions"]


@needs_fork
def test_a_full_disk_and_a_closed_folder_stop_no_sale_and_the_catalogue_comes_back() -> None:
    run_campaign("catalog-room")


@pytest.mark.parametrize("device", [0, POWERSAFE_OVERWRITE])
def test_a_power_cut_leaves_no_half_catalogue(power: Powercut, device: int) -> None:
    tally = Tally()
    catalog_power.run(power, tally, seeds=3, stride=41, device=device)
    assert _clean(tally).counts["different_disks"] > 40


@pytest.mark.parametrize("mutant", ["blob-unsynced", "blob-unsettled"])
@pytest.mark.may_warn("The stored content .* (is missing|was altered)")  # where the till sees it before the check does
def test_the_power_campaign_notices_a_fact_before_its_blob(power: Powercut, mutant: str) -> None:
    assert catalog_power.notices(power, mutant)


def test_the_power_campaign_notices_a_pointer_before_its_file(power: Powercut) -> None:
    assert catalog_power.notices(power, "pointer-before-sync")


@pytest.mark.warns("is damaged and made anew")
def test_a_spoiled_catalogue_comes_back_by_itself() -> None:
    tally = Tally()
    catalog_damage.spoiled(tally, 1, rounds=4)
    assert _clean(tally).counts["spoiled_open"] == len(catalog_damage.SPOILS) * 2


def test_a_changed_byte_stops_nothing() -> None:
    tally = Tally()
    catalog_damage.flipped(tally, 1, flips=12)
    _clean(tally)


@pytest.mark.parametrize("mutant", catalog_damage.SCENARIOS)
def test_older_ledgers_orphans_and_swaps_show_nothing_wrong_and_their_mutants_do(mutant: str) -> None:
    tally = Tally()
    catalog_damage.SCENARIOS[mutant](tally)
    _clean(tally)
    assert catalog_damage.notices(mutant, catalog_damage.SCENARIOS[mutant])


@pytest.mark.parametrize("place", [3, 25, 60])
def test_a_till_opens_and_sells_though_there_is_no_room_to_build_its_catalogue(power: Powercut, place: int) -> None:
    with new_shop() as shop, pytest.MonkeyPatch.context() as patch:
        with Register.open(shop.folder, settings=SETTINGS) as register:
            Merchant(register, 9, lambda entry: None).begin()
        (generation,) = shop.folder.glob("cache-*.db")
        generation.unlink()
        through_vfs(patch, lambda path: path.name.startswith("cache-"))
        first = power.ops() + place
        power.breaks(Break.FULL, first, first + 1)
        with Register.open(shop.folder, settings=SETTINGS) as register:
            Counter(register, 1, lambda entry: None).sell()
            assert power.ops() > first
            assert wrong_in(register, WORDS) == []
            assert left_behind(register) == []
