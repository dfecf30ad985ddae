"""The till, its child process or both are killed while the catalogue changes and sales go on; all of it comes back.

After each death the folder is opened again: it sells at once, every confirmed sale and act is there, the catalogue
becomes what the journal says (tests.faults.facit), nobody is left behind and nothing piles up.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections import Counter as Counts
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from app import steps, worker
from app.db.act import Act
from app.db.folder import heads_folder
from app.db.verify import verify
from app.errors import Refused
from app.register import Register
from tests.faults import oracle
from tests.faults.checker import check
from tests.faults.counter import SETTINGS, Counter
from tests.faults.facit import left_behind, wrong_in
from tests.faults.kill import never_returns
from tests.faults.merchant import WORDS, Merchant, small_is_large
from tests.faults.mutants import applied
from tests.faults.place import Shop, new_shop
from tests.faults.tally import Tally

SIZE = 450  # products of the list: more than two transactions of a projecting child
LONGEST_WAIT = 0.6  # seconds until a kill at any instant after a child was started
ORPHAN_SECONDS = 5.0  # until a child whose parent died must be gone
SELLING_SECONDS = 5.0  # from the start of opening to the first confirmed sale, on a machine that does much else
CATALOG_FACTS = ("CatalogImported", "ProductsChanged")
CHILD_STEPS = (
    *("blob_before_rename", "blob_after_rename", "cache_build_begun", "cache_build_half", "cache_before_checkpoint"),
    *("cache_after_checkpoint", "cache_before_sync", "cache_after_sync", "cache_before_commit", "cache_copy_synced"),
    "cache_copy_kept",
)


@dataclass(frozen=True, slots=True)
class Death:
    """``who`` dies: "parent" at the ``at``th of its steps, "child" or "both" at the ``at``th ``step`` of a child,
    "children" where each child dies at that step, or "instant", the parent at any time; "" lives on.
    """

    who: str = ""
    step: str = ""
    at: int = 1
    seed: int = 1
    mutant: str = ""


def campaign(seeds: int, stride: int = 1) -> Tally:
    """Each step of the parent, each step of a child in three ways, and some instants."""
    tally = Tally()
    for seed in range(1, seeds + 1):
        every_step(tally, seed, stride)
        for death in [*child_deaths(seed), *(Death("instant", at=n, seed=seed) for n in range(12))][::stride]:
            live(death, tally)
    tally.mutants["projector-two-transactions"] = notices_two_transactions()
    return tally


def child_deaths(seed: int) -> Iterator[Death]:
    for step in CHILD_STEPS:
        for who in ("child", "children", "both"):
            yield Death(who, step, seed=seed)
    for who in ("child", "both"):
        yield Death(who, "cache_before_commit", 2, seed)


def every_step(tally: Tally, seed: int, stride: int = 1) -> None:
    at = 1
    while live(Death("parent", at=at, seed=seed), tally):
        at += stride


def notices_two_transactions() -> bool:
    """Whether the campaign sees levels doubled where rows and bookmark are not moved in one transaction."""
    for at in range(1, 6):
        noticed = Tally()
        live(Death("parent", "cache_before_commit", at, mutant="projector-two-transactions"), noticed)
        if any("levels: " in words for words in noticed.problems):
            return True
    return False


def live(death: Death, tally: Tally) -> bool:
    """One new shop, one day of its catalogue and counter with this death in it, and the next start; True if it died."""
    with new_shop() as shop:
        status = _in_a_process(shop, lambda: _work(shop, death), death)
        died = os.WIFSIGNALED(status)
        where = f"{death.who} {_noted(shop) or death.step or death.at} (seed {death.seed})"
        if not died and os.WEXITSTATUS(status):
            tally.wrong(f"{where}: ended by itself: {(shop.root / 'trace').read_text()[-2600:]}")
        noted = _noted(shop)
        if noted or died:
            tally.counts["kills"] += 1
            tally.steps[f"{death.who}: {noted or 'any instant'}"] += 1
        elif death.who in ("child", "children", "both"):
            tally.wrong(f"{where}: no child came there")
        _no_orphans(shop, where, tally)
        _in_a_process(shop, lambda: _look(shop, death), Death())
        _take(shop, where, tally)
    return died


def _noted(shop: Shop) -> str:
    note = shop.root / "died"
    return note.read_text() if note.exists() else ""


def _in_a_process(shop: Shop, work: Callable[[], None], death: Death) -> int:
    child = os.fork()
    if child == 0:
        sys.stderr = (shop.root / "trace").open("a")
        never_returns(work)
    if death.who == "instant":
        _kill_soon(shop, child, random.Random(death.seed * 1000 + death.at))
    return os.waitpid(child, 0)[1]


def _kill_soon(shop: Shop, pid: int, chance: random.Random) -> None:
    """At any instant after the first, second … child process was started."""
    awaited, until = chance.randint(1, 6), time.monotonic() + 30
    while len(_children(shop)) < awaited and time.monotonic() < until:
        time.sleep(0.005)
        if os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None:
            return
    time.sleep(chance.random() * LONGEST_WAIT)
    os.kill(pid, signal.SIGKILL)


def _work(shop: Shop, death: Death) -> None:
    small_is_large()
    log = oracle.Log(shop.root / "oracle")
    _note_children(shop)
    with applied(death.mutant), Register.open(shop.folder, settings=SETTINGS) as register:
        counter = Counter(register, death.seed, log.say)
        merchant = Merchant(register, SIZE, log.say)
        merchant.begin()
        for _ in range(3):
            counter.act()
        _arm(shop, death)
        ended: list[BaseException | None] = []
        acting = threading.Thread(target=lambda: ended.append(_through(lambda: merchant.day(_disarm))))
        acting.start()
        while acting.is_alive():
            _unless_closed(counter.act)
            acting.join(0.02)
        if ended != [None]:
            raise RuntimeError("the catalogue's day ended early") from ended[0]


def _unless_closed(act: Callable[[], None]) -> None:
    """The day's end may come between a sale and its void, which is refused then."""
    try:
        act()
    except Refused as answer:
        if answer.code != "shift-closed":
            raise


def _through(work: Callable[[], None]) -> BaseException | None:
    try:
        work()
    except BaseException as problem:  # noqa: BLE001 - told by the main thread
        return problem
    return None


def _note_children(shop: Shop) -> None:
    real = subprocess.Popen

    class Noted(real):  # type: ignore[misc, valid-type]
        def __init__(self, *args: Any, **more: Any) -> None:
            super().__init__(*args, **more)
            with (shop.root / "children").open("a") as file:
                file.write(f"{self.pid}\n")

    worker.subprocess.Popen = Noted  # type: ignore[attr-defined, misc]


def _children(shop: Shop) -> list[int]:
    file = shop.root / "children"
    return [int(line) for line in file.read_text().splitlines()] if file.exists() else []


def _arm(shop: Shop, death: Death) -> None:
    note = shop.root / "died"
    if death.who == "parent":
        steps.watch = _killer(note, death)
    elif death.who in ("child", "children", "both"):
        os.environ[steps.ENVIRONMENT] = f"{death.step}:{death.at}:{note}"
        if death.who != "children":
            threading.Thread(target=_follow, args=(note, death.who == "both"), daemon=True).start()


def _disarm() -> None:
    os.environ.pop(steps.ENVIRONMENT, None)


def _follow(note: Path, into_death: bool) -> None:
    while not note.exists():
        time.sleep(0.002)
    if into_death:
        os.kill(os.getpid(), signal.SIGKILL)
    _disarm()


def _killer(note: Path, death: Death) -> Callable[[str], None]:
    """Counts the steps of the catalogue and of facts about it, whichever thread comes there."""
    lock, seen, kind = threading.Lock(), Counts[str](), [""]
    record = Act.record

    def recording(self: Act, type: str, *args: Any, **more: Any) -> Any:
        kind[0] = type
        return record(self, type, *args, **more)

    Act.record = recording  # type: ignore[method-assign]

    def reached(step: str) -> None:
        of_catalog = step.startswith(("cache_", "blob_"))
        if not (of_catalog or kind[0] in CATALOG_FACTS) or death.step not in ("", step):
            return
        with lock:
            seen["all"] += 1
            if seen["all"] == death.at:
                note.write_text(step if of_catalog else f"{kind[0]} {step}")
                os.kill(os.getpid(), signal.SIGKILL)

    return reached


def _no_orphans(shop: Shop, where: str, tally: Tally) -> None:
    until = time.monotonic() + ORPHAN_SECONDS
    while alive := [pid for pid in _children(shop) if _is_worker(pid)]:
        if time.monotonic() > until:
            tally.wrong(f"{where}: a child process outlives the till: {alive}")
            return
        time.sleep(0.01)
    tally.counts["children"] += len(_children(shop))


def _is_worker(pid: int) -> bool:
    try:
        return b"worker" in Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return False


def _look(shop: Shop, death: Death) -> None:
    """The next start, in a process of its own; what it finds is written down for this one."""
    small_is_large()
    log = oracle.Log(shop.root / "oracle")
    found: list[str] = []
    known = oracle.read(shop.root / "oracle")
    began = time.monotonic()
    with Register.open(shop.folder, settings=SETTINGS) as register:
        counter = Counter(register, death.seed + 1000, log.say, known)
        counter.sell()
        if time.monotonic() - began > SELLING_SECONDS:
            found.append(f"the first sale came after {time.monotonic() - began:.1f} s")
        for attempt in known.in_flight():
            _unless_closed(partial(counter.repeat, attempt))
        found += wrong_in(register, WORDS)
        found += [f"left behind: {name}" for name in left_behind(register)]
        there = set(register.ask(lambda reader: [row[0] for row in reader.ledger.rows("SELECT id FROM journal")]))
        found += [f"LOST {act}" for act, fact in _acts(shop) if fact and fact not in there]
        Merchant(register, SIZE, log.say).begin()  # and it goes on
        counter.sell()
        found += wrong_in(register)
    found += [f"verify: {finding.code} {finding.what}" for finding in verify(shop.folder, heads_folder()).findings]
    (shop.root / "found").write_text(json.dumps({"found": found, "acts": len(_acts(shop))}))


def _acts(shop: Shop) -> list[tuple[str, str]]:
    lines = (shop.root / "oracle").read_text(encoding="ascii").split("\n")[:-1]
    return [(entry["catalog"], entry["fact"]) for entry in map(json.loads, lines) if "catalog" in entry]


def _take(shop: Shop, where: str, tally: Tally) -> None:
    known = oracle.read(shop.root / "oracle")
    tally.take(check(shop.ledger, known), where)
    tally.confirmed += len(known.receipts)
    file = shop.root / "found"
    if not file.exists():
        tally.wrong(f"{where}: does not start again: {(shop.root / 'trace').read_text()[-900:]}")
        return
    told = json.loads(file.read_text())
    tally.counts["catalog_acts"] += told["acts"]
    for words in told["found"]:
        if words.startswith("LOST"):
            tally.lost += 1
            tally.trouble(f"{where}: {words}")
        else:
            tally.wrong(f"{where}: {words}")
