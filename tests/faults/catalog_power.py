"""The power goes out after every operation while lists are taken in, generations switched and changes projected.

After each cut the register must open and sell, with every confirmed sale and act; the catalogue must become what the
journal says, and no fact may name a blob that is not there.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from app.db.cache.store import Cache
from app.errors import ShopError
from app.register import Register
from tests.faults import replay
from tests.faults.checker import check
from tests.faults.counter import SETTINGS, Counter
from tests.faults.facit import left_behind, wrong_in
from tests.faults.merchant import WORDS, Merchant
from tests.faults.mutants import applied
from tests.faults.oracle import heard
from tests.faults.place import Shop, new_shop
from tests.faults.power import MISTAKEN
from tests.faults.recorder import recording
from tests.faults.tally import Tally
from tests.faults.vfs import POWERSAFE_OVERWRITE, Powercut
from tests.faults.watching import all_recorded, small_and_inline

SIZE = 24
MUTANTS = ("pointer-before-sync", "blob-unsynced", "blob-unsettled")


def campaign(power: Powercut, seeds: int, stride: int = 1) -> Tally:
    """Two devices as SQLite may be told they are, and the mutants that sync too late."""
    tally = Tally()
    for device in (0, POWERSAFE_OVERWRITE):
        run(power, tally, seeds, stride, device)
    for mutant in MUTANTS:
        tally.mutants[mutant] = notices(power, mutant)
    return tally


def notices(power: Powercut, mutant: str) -> bool:
    """Whether the campaign sees that something is named before it is durable."""
    noticed = Tally()
    run(power, noticed, 4, 5, mutant=mutant, until_wrong=True)
    return not noticed.is_clean


def run(
    power: Powercut,
    tally: Tally,
    seeds: int,
    stride: int = 1,
    device: int = 0,
    *,
    mutant: str = "",
    until_wrong: bool = False,
) -> None:
    """Records one day and looks at the disk after each of its operations, in ``seeds`` weathers."""
    with new_shop() as shop:
        log = shop.root / "operations"
        power.device(device)
        with applied(mutant):
            _record(power, shop, log)
        power.device()
        marks = replay.marks(log)
        tally.confirmed += len(heard(marks).receipts)
        tally.counts["catalog_acts"] += sum("catalog" in mark for mark in marks)
        place = replay.Place([shop.folder, shop.heads], shop.root / "kept")
        seen: set[bytes] = set()
        last = 0
        for cut in replay.cuts(log, seeds, stride):
            tally.counts["operations"] += cut.op != last
            last = cut.op
            tally.counts["cuts"] += 1
            key = cut.digest()
            if key in seen or (until_wrong and not any("catalog" in mark for mark in marks[: cut.said])):
                continue  # no list is taken in before the first act is done
            seen.add(key)
            tally.counts["different_disks"] += 1
            place.put(cut.files)
            _start_again(shop, marks[: cut.said], f"cut after operation {cut.op}, seed {cut.seed}", tally)
            if until_wrong and not tally.is_clean:
                return


def _record(power: Powercut, shop: Shop, log: Path) -> None:
    """A day that ends with a copy of the catalogue aside; its next morning begins without the catalogue's file."""
    with recording(power, log) as recorder, all_recorded(recorder, shop.folder):
        with Register.open(shop.folder, settings=SETTINGS) as register:
            counter = Counter(register, 1, recorder.say)
            merchant = Merchant(register, SIZE, recorder.say)
            merchant.begin()
            counter.sell()
            merchant.day()
            counter.sell()
            generation = register._cache.path
        recorder.say({"gone": generation.name})
        generation.unlink()
        with Register.open(shop.folder, settings=SETTINGS) as register:
            Counter(register, 2, recorder.say).sell()
            register.when_catalog_is_whole().result(60)


def _start_again(shop: Shop, marks: list[dict[str, Any]], where: str, tally: Tally) -> None:
    known = heard(marks)
    gone = {"none", *(mark["gone"] for mark in marks if "gone" in mark)}  # there is none before the first is built
    acts = {mark["fact"]: mark["catalog"] for mark in marks if mark.get("catalog")}
    try:
        with (
            small_and_inline() as patch,
            _replaced(patch) as replaced,
            Register.open(shop.folder, settings=SETTINGS) as register,
        ):
            mistaken = [notice.code for notice in register.notices if notice.code in MISTAKEN]
            counter = Counter(register, 7, lambda entry: None, known)
            for attempt in known.in_flight():
                if attempt.cash:
                    counter.repeat(attempt)
            counter.sell()
            found = [*mistaken, *wrong_in(register, WORDS)]
            found += [f"{name} was named and is no good" for name in replaced if name not in gone]
            found += [f"left behind: {name}" for name in left_behind(register)]
            there = register.ask(lambda reader: {row[0] for row in reader.ledger.rows("SELECT id FROM journal")})
    except ShopError as problem:
        tally.wrong(f"{where}: does not start, sell or show its products again: {problem}")
        return
    for words in found:
        tally.wrong(f"{where}: {words}")
    for fact in acts.keys() - there:
        tally.lost += 1
        tally.trouble(f"{where}: lost: {acts[fact]}")
    tally.take(check(shop.ledger, known), where)


@contextmanager
def _replaced(patch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The generations that the product finds lost or damaged: it makes new ones, but a cut must not cost it that."""
    found: list[str] = []
    real = Cache.replace

    def replace(self: Cache, reason: str) -> None:
        found.append(self.path.name)
        real(self, reason)

    patch.setattr(Cache, "replace", replace)
    yield found
