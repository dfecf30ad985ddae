"""The power goes out after every operation of a real run: the product must start again and have every confirmed act."""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path

from app.errors import ShopError
from app.register import Register
from tests.faults import replay
from tests.faults.checker import check
from tests.faults.counter import SETTINGS, Counter
from tests.faults.mutants import applied
from tests.faults.oracle import Oracle, heard
from tests.faults.place import Shop, new_shop
from tests.faults.recorder import Recorder, recording
from tests.faults.tally import Tally
from tests.faults.vfs import POWERSAFE_OVERWRITE, Break, Powercut

# A head file that was never synced may be gone, and then a new incarnation is right; these never are.
MISTAKEN = ("folder-restored", "folder-copied", "folder-cloned")


@dataclass(frozen=True, slots=True)
class Plan:
    """``acts`` in the recorded run, ``seeds`` weathers at each cut, a cut after every ``stride`` operations."""

    acts: int
    seeds: int
    stride: int = 1
    device: int = 0
    mutant: str = ""
    seed: int = 1
    failing_disk: bool = False


def campaign(power: Powercut, acts: int, seeds: int, stride: int = 1) -> Tally:
    """Two devices as SQLite may be told they are, and the mutant that does not sync."""
    tally = Tally()
    for seed, device in enumerate((0, POWERSAFE_OVERWRITE), 1):
        run(power, Plan(acts, seeds, stride, device, seed=seed), tally)
    tally.mutants["synchronous-normal"] = notices_normal(power)
    return tally


def notices_normal(power: Powercut) -> bool:
    """Whether the campaign sees the losses of a product that syncs at checkpoints only."""
    noticed = Tally()
    run(power, Plan(8, 3, 9, mutant="synchronous-normal"), noticed, until_lost=True)
    return noticed.lost > 0


def run(power: Powercut, plan: Plan, tally: Tally, until_lost: bool = False) -> None:
    """Records one run and looks at the disk after each of its operations."""
    with new_shop() as shop:
        log = shop.root / "operations"
        power.device(plan.device)
        try:
            with applied(plan.mutant):
                _record(power, plan, shop, log)
        except ShopError as problem:
            tally.wrong(f"while it was recorded: {problem}")
        marks = replay.marks(log)
        tally.confirmed += len(heard(marks).receipts)
        caches = _caches(shop)
        place = replay.Place([shop.folder, shop.heads], shop.root / "kept")
        seen: set[bytes] = set()
        last = 0
        for cut in replay.cuts(log, plan.seeds, plan.stride):
            tally.counts["operations"] += cut.op != last
            last = cut.op
            tally.counts["cuts"] += 1
            key = cut.digest()
            if key not in seen:
                seen.add(key)
                tally.counts["different_disks"] += 1
                cache = caches[cut.seed % len(caches)] if cut.said else {}  # made only once the ledger is on disk
                place.put({**cache, **cut.files})
                _start_again(shop, heard(marks[: cut.said]), f"cut after operation {cut.op}, seed {cut.seed}", tally)
            if until_lost and tally.lost:
                return


def _caches(shop: Shop) -> list[dict[str, bytes]]:
    """What may lie where the cache was: nothing, the cache of a later moment, a part of it, noise."""
    whole = {str(file): file.read_bytes() for file in shop.folder.glob("cache-*.db")}
    half = {path: data[: len(data) // 2] for path, data in whole.items()}
    noise = {path: random.Random(len(data)).randbytes(len(data)) for path, data in whole.items()}
    return [{}, whole, half, noise]


def _record(power: Powercut, plan: Plan, shop: Shop, log: Path) -> None:
    """A day: open, sell, empty the write-ahead log, close the shift, close; then a second one on the same folder."""
    with recording(power, log) as recorder:
        for day in (1, 2):
            with Register.open(shop.folder, settings=SETTINGS, vfs="powercut") as register:
                counter = Counter(register, plan.seed * 10 + day, recorder.say)
                for number in range(plan.acts):
                    if plan.failing_disk and number % 3 == 2:
                        _on_a_failing_disk(power, counter, recorder)
                    else:
                        counter.act()
                    if number % 5 == 4:
                        register.checkpoint()
                if day == 1:
                    counter.close_shift()


def _on_a_failing_disk(power: Powercut, counter: Counter, recorder: Recorder) -> None:
    """One act with one operation failing somewhere within; whatever is answered must be true after a cut."""
    if counter.chance.random() < 0.5:
        power.breaks(Break.SYNCS)
    else:
        first = power.ops() + counter.chance.randint(1, 60)
        power.breaks(Break.FAILS, first, first + 1)
    try:
        counter.act()
    except ShopError as answer:
        recorder.say({"answered": answer.code})
    finally:
        power.mend()


def _start_again(shop: Shop, oracle: Oracle, where: str, tally: Tally) -> None:
    """Opens the folder with the product, asks again for what was in flight, sells once more; then the checker reads."""
    try:
        with Register.open(shop.folder, settings=SETTINGS) as register:
            for notice in register.notices:
                tally.counts[f"notice_{notice.code}"] += 1
                if notice.code in MISTAKEN:
                    tally.wrong(f"{where}: a power cut is taken for something else: {notice.code}")
            counter = Counter(register, 7, lambda entry: None, oracle)
            for attempt in oracle.in_flight():
                if attempt.kind == "sale" and attempt.cash:
                    counter.repeat(attempt)
            counter.sell()
    except ShopError as problem:
        tally.wrong(f"{where}: does not start or sell again: {problem}")
    tally.take(check(shop.ledger, oracle), where)
