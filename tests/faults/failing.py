"""The disk answers "input/output error": what is said then must be true after a kill and after a power cut."""

from __future__ import annotations

import errno
import os
from typing import Any

import pytest

from app.register import Register
from tests.faults.checker import check
from tests.faults.counter import SETTINGS, Counter
from tests.faults.full import acts_of, refused_or_done
from tests.faults.place import new_shop
from tests.faults.power import Plan, run
from tests.faults.tally import Tally
from tests.faults.vfs import POWERSAFE_OVERWRITE, Break, Powercut


def campaign(power: Powercut, acts: int, seeds: int, stride: int = 1) -> Tally:
    tally = Tally()
    then_cut(power, acts, seeds, stride, tally)
    for seed in range(1, seeds + 1):
        then_killed(power, seed, tally)
    head_file(tally)
    tally.mutants["refusal-unsaid"] = notices_believed_syncs(power)
    return tally


def notices_believed_syncs(power: Powercut) -> bool:
    """Whether the campaign sees the loss where a commit whose sync failed is answered as recorded."""
    noticed = Tally()
    run(
        power,
        Plan(6, 3, 9, POWERSAFE_OVERWRITE, mutant="refusal-unsaid", failing_disk=True),
        noticed,
        until_lost=True,
    )
    return noticed.lost > 0


def then_cut(power: Powercut, acts: int, seeds: int, stride: int, tally: Tally) -> None:
    """Acts on a disk that fails now and then, and the power cut after every operation.

    Only for a disk whose sectors are not torn by a write beside them: the padding that SQLite writes for the other
    kind is synced with the next commit, and a failed sync there can take a commit already made with it.
    """
    run(power, Plan(acts, seeds, stride, POWERSAFE_OVERWRITE, failing_disk=True), tally)


def then_killed(power: Powercut, seed: int, tally: Tally) -> None:
    """The sync of a commit fails, the register answers, and the process dies before it does anything more.

    The commit lies whole in the write-ahead log by then, unsynced: whoever opens the file next may find it there.
    """
    with new_shop() as shop, Register.open(shop.folder, settings=SETTINGS, vfs="powercut") as register:
        counter = Counter(register, seed, lambda entry: None)
        for name, act in acts_of(counter).items():
            counter.sell()
            power.breaks(Break.SYNCS)
            refused_or_done(act, f"{name} with its sync failing", tally, uncertain=True)
            power.mend()
            tally.counts["failed_syncs"] += 1
            tally.take(check(shop.ledger, counter.oracle), f"killed after the sync of a {name} failed, seed {seed}")
        counter.sell()
        tally.take(check(shop.ledger, counter.oracle), f"after syncs failed, seed {seed}")
        tally.confirmed += len(counter.oracle.receipts)


def head_file(tally: Tally) -> None:
    """The head file cannot be written, though the ledger can: an act that is recorded must not be said not to be."""
    with new_shop() as shop, Register.open(shop.folder, settings=SETTINGS) as register:
        counter = Counter(register, 1, lambda entry: None)
        counter.sell()
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(os, "pwrite", _no_room)
            refused_or_done(counter.sell, "a sale whose head cannot be written", tally)
        tally.counts["failed_heads"] += 1
        tally.take(check(shop.ledger, counter.oracle), "the head could not be written")
        refused_or_done(counter.sell, "the sale after it", tally)
        tally.take(check(shop.ledger, counter.oracle), "the head can be written again")


def _no_room(*_: Any) -> int:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
