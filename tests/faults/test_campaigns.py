"""The campaigns in their short form, each in a process of its own; the long one is ``python -m tests.faults``."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.faults import failing, full, restore
from tests.faults import power as cuts
from tests.faults.tally import Tally
from tests.faults.vfs import POWERSAFE_OVERWRITE, Powercut

REPOSITORY = Path(__file__).resolve().parents[2]
needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="the kill campaign forks, which this system cannot")


def _clean(tally: Tally) -> Tally:
    assert tally.is_clean, tally.problems
    return tally


def run_campaign(name: str, *options: str) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults", "--json", "--only", name, *options],
        cwd=REPOSITORY,
        env={**os.environ, "PYTHONPATH": str(REPOSITORY)},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.stdout, done.stderr[-3000:]
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    assert [result[key] for key in ("lost", "duplicated", "altered", "wrong_answers")] == [0] * 4, result["problems"]
    assert result["mutants_alive"] == []
    assert sum(result["faults"].values()) > 0
    assert done.returncode == 0, done.stderr[-3000:]
    return result


@pytest.mark.parametrize("device", [0, POWERSAFE_OVERWRITE])
def test_a_power_cut_takes_no_confirmed_sale(power: Powercut, device: int) -> None:
    tally = Tally()
    cuts.run(power, cuts.Plan(acts=3, seeds=3, stride=13, device=device), tally)
    assert _clean(tally).counts["different_disks"] > 50


def test_the_power_campaign_notices_a_product_that_syncs_at_checkpoints_only(power: Powercut) -> None:
    assert cuts.notices_normal(power)


def test_the_full_campaign_notices_a_product_that_does_not_say_what_was_refused(power: Powercut) -> None:
    assert full.notices_unsaid_refusals(power)


def test_the_failing_campaign_notices_a_product_that_believes_a_failed_sync(power: Powercut) -> None:
    assert failing.notices_believed_syncs(power)


@needs_fork
def test_a_killed_process_takes_no_confirmed_sale_and_early_printing_is_noticed() -> None:
    result = run_campaign("kill", "--seeds", "1", "--sales", "200")
    steps = result["kill"]["steps"]
    assert {"after_journal_row", "after_projection", "before_commit", "after_commit", "after_head"} <= steps.keys()
    assert result["mutants_killed"] == ["kill: print-before-commit"]


def test_a_disk_full_at_any_operation_refuses_whole_acts_and_sells_again(power: Powercut) -> None:
    tally = Tally()
    full.every_operation(power, 1, tally)
    assert _clean(tally).counts["refused"] > 150


def test_a_file_that_may_not_grow_refuses_whole_acts_and_sells_again() -> None:
    tally = Tally()
    full.every_page(1, tally)
    assert _clean(tally).counts["refused"] == full.PAGES


@pytest.mark.warns("resting: ")
def test_a_disk_full_while_idle_does_not_stop_the_register(power: Powercut) -> None:
    tally = Tally()
    full.while_idle(power, tally)
    _clean(tally)


def test_a_folder_on_a_full_disk_is_not_called_damaged(power: Powercut) -> None:
    tally = Tally()
    full.from_the_start(power, tally)
    _clean(tally)


def test_a_failing_disk_and_a_power_cut_take_no_confirmed_sale(power: Powercut) -> None:
    tally = Tally()
    failing.then_cut(power, 5, 3, 11, tally)
    assert _clean(tally).counts["cuts"] > 50


def test_what_was_said_when_a_sync_failed_is_true_after_a_kill(power: Powercut) -> None:
    tally = Tally()
    failing.then_killed(power, 1, tally)
    _clean(tally)


@pytest.mark.warns("the head file was not written")
def test_a_head_file_that_cannot_be_written_does_not_deny_a_recorded_sale() -> None:
    tally = Tally()
    failing.head_file(tally)
    _clean(tally)


@pytest.mark.parametrize("way", restore.WAYS)
def test_no_receipt_number_comes_twice_after_a_restore(way: str) -> None:
    tally = Tally()
    restore.go_back(restore.WAYS[way], way, 1, tally)
    assert _clean(tally).counts["restores"] == 3


def test_no_receipt_number_comes_twice_after_cloning_or_a_cut_log() -> None:
    tally = Tally()
    restore.clones(1, tally)
    assert _clean(tally).counts["cut_logs"] == 3


def test_the_restore_campaign_notices_a_product_that_ignores_the_head_file() -> None:
    assert restore.notices_ignored_heads()


def test_a_changed_byte_is_named_or_means_nothing() -> None:
    tally = Tally()
    restore.changed_bytes(60, tally)
    assert _clean(tally).counts["bytes_named_by_verify"] > 5
