"""No room for a new generation, or a folder closed to writing, while a list is taken in: the counter sells on.

Real child processes meet a real limit of the system: files may not grow beyond a size (setrlimit), or the folder may
not be written in (its mode, with the right to overrule it given up where the tests run as root). The import answers
with words, its fact is kept, and once there is room the catalogue is whole by itself.
"""

from __future__ import annotations

import ctypes
import json
import os
import resource
import sys
import time
from collections.abc import Callable

from app.db.cache import thread
from app.errors import ShopError
from app.imports.taking import import_file
from app.register import Register
from tests.faults.checker import check
from tests.faults.counter import SETTINGS, Counter
from tests.faults.facit import left_behind, wrong_in
from tests.faults.kill import never_returns
from tests.faults.merchant import WORDS, Merchant, small_is_large, write_list
from tests.faults.place import Shop, new_shop
from tests.faults.tally import Tally

SIZE = 4000
ROOM = 500_000  # bytes that a file may still grow: some sales, and not a generation
AGAIN_SECONDS = 0.2
SELLING_SECONDS = 2.0
PATIENCE = 60.0
_PR_CAPBSET_DROP, _CAPABILITIES_3 = 24, 0x20080522  # prctl(2), capget(2)
_OVERRULES = (1, 2)  # CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH


class CannotTry(Exception):
    """This system does not let the test take its own rights away."""


def campaign() -> Tally:
    tally = Tally()
    for name in TROUBLES:
        try_one(name, tally)
    return tally


def try_one(name: str, tally: Tally) -> None:
    """One trouble in a process of its own, for its limits stay with it."""
    with new_shop() as shop:
        child = os.fork()
        if child == 0:
            sys.stderr = (shop.root / "trace").open("w")
            never_returns(lambda: _work(shop, name))
        os.waitpid(child, 0)
        told = shop.root / "found"
        if not told.exists():
            tally.wrong(f"{name}: {(shop.root / 'trace').read_text()[-1500:]}")
            return
        data = json.loads(told.read_text())
        tally.counts[f"{name}_{'tried' if data['tried'] else 'not_tried'}"] += 1
        tally.confirmed += data["sold"]
        for words in data["found"]:
            tally.wrong(f"{name}: {words}")


def _work(shop: Shop, name: str) -> None:
    small_is_large()
    thread.AGAIN_SECONDS = AGAIN_SECONDS
    begin, end = TROUBLES[name]
    tried, found, sold = True, [], 0
    try:
        if name == "read-only":
            _as_anyone()
        with Register.open(shop.folder, settings=SETTINGS) as register:
            counter = Counter(register, 1, lambda entry: None)
            Merchant(register, SIZE, lambda entry: None).begin()
            counter.sell()
            write_list(shop.root / "list.csv", SIZE)
            begin(shop)
            try:
                found += _in_trouble(register, counter, shop)
            finally:
                end(shop)
            found += _by_itself(register, counter)
            found += wrong_in(register, WORDS)
            found += [f"left behind: {left}" for left in left_behind(register)]
            sold = len(counter.oracle.receipts)
        verdict = check(shop.ledger, counter.oracle)
        found += [*verdict.lost, *verdict.duplicated, *verdict.altered]
    except CannotTry:
        tried = False
    (shop.root / "found").write_text(json.dumps({"found": found, "tried": tried, "sold": sold}))


def _in_trouble(register: Register, counter: Counter, shop: Shop) -> list[str]:
    try:
        import_file(register, shop.root / "list.csv")
    except ShopError as answer:
        words = [] if answer.hint else [f"no next step is told: {answer.message}"]
    except Exception as problem:  # noqa: BLE001 - whatever else comes out is the finding
        words = [f"answered {type(problem).__name__}: {problem}"]
    else:
        words = ["nothing was in the way"]
    for _ in range(3):
        began = time.monotonic()
        counter.sell()
        if time.monotonic() - began > SELLING_SECONDS:
            words.append(f"a sale took {time.monotonic() - began:.1f} s")
    return words


def _by_itself(register: Register, counter: Counter) -> list[str]:
    """Sales only from here on: nobody asks for the catalogue to be made."""
    facts = register.ask(lambda r: r.ledger.value("SELECT count(*) FROM journal WHERE type = 'CatalogImported'"))
    wanted = SIZE if facts else 0
    until = time.monotonic() + PATIENCE
    while register.ask(lambda r: r.cache.value("SELECT count(*) FROM products WHERE sku LIKE 'S-%'")) != wanted:
        if time.monotonic() > until:
            return [f"the catalogue did not come back: {register.catalog_state()}"]
        counter.sell()
        time.sleep(0.3)
    state = register.catalog_state()
    while register.catalog_state().reason and time.monotonic() < until:
        time.sleep(0.05)
    return [f"still said to be {state}"] if register.catalog_state().reason else []


def _limit(shop: Shop) -> None:
    largest = max(path.stat().st_size for path in shop.folder.iterdir())
    resource.setrlimit(resource.RLIMIT_FSIZE, (largest + ROOM, resource.RLIM_INFINITY))


def _no_limit(shop: Shop) -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))


def _close_folder(shop: Shop) -> None:
    (shop.folder / "blobs").mkdir(exist_ok=True)  # blobs can be written; the generation beside them cannot
    shop.folder.chmod(0o500)


def _open_folder(shop: Shop) -> None:
    shop.folder.chmod(0o700)


def _as_anyone() -> None:
    """Root gives up the right to write where the mode forbids it, for itself and its children. Raises CannotTry."""
    if not sys.platform.startswith("linux"):
        raise CannotTry
    if os.geteuid():
        return
    library = ctypes.CDLL(None, use_errno=True)
    for capability in _OVERRULES:
        if library.prctl(_PR_CAPBSET_DROP, capability, 0, 0, 0):
            raise CannotTry
    head = (ctypes.c_uint32 * 2)(_CAPABILITIES_3, 0)
    sets = (ctypes.c_uint32 * 6)()
    if library.capget(head, sets):
        raise CannotTry
    keep = ~sum(1 << capability for capability in _OVERRULES) & 0xFFFFFFFF
    for low in range(3):
        sets[low] &= keep
    if library.capset(head, sets):
        raise CannotTry


TROUBLES: dict[str, tuple[Callable[[Shop], None], Callable[[Shop], None]]] = {
    "full": (_limit, _no_limit),
    "read-only": (_close_folder, _open_folder),
}
