"""The catalogue's file spoiled in every way, its disk full, its folder closed to writing, its ledger an older one.

The counter sells on at once and the catalogue comes back by itself. A byte changed within a value is what SQLite
cannot see in a file without checksums: of those it is asked that nothing stops and a new generation is right.
"""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from app.catalog_edits import edit
from app.db.cache.projecting import Overtaken, Projector
from app.db.engine import NORMAL, writer
from app.db.reader import Reader
from app.domain.catalog import Change
from app.errors import ShopError
from app.register import Register
from app.services.shifts import close_shift
from tests.faults.checker import check
from tests.faults.counter import PRODUCTS, SETTINGS, Counter
from tests.faults.facit import PATIENCE, left_behind, wrong_in
from tests.faults.merchant import WORDS, Merchant, name_of
from tests.faults.mutants import applied
from tests.faults.oracle import Oracle
from tests.faults.place import Shop, new_shop
from tests.faults.tally import Tally
from tests.faults.watching import small_and_inline

SIZE = 24
PAGE = 4096
SELLING_SECONDS = 5.0
Spoil = Callable[[Path, random.Random], None]


def _noise(path: Path, chance: random.Random) -> None:
    """A page of noise in the place of any but the first."""
    _put_page(path, chance.randrange(1, path.stat().st_size // PAGE), chance.randbytes(PAGE))


def _zeros(path: Path, chance: random.Random) -> None:
    _put_page(path, chance.randrange(1, path.stat().st_size // PAGE), bytes(PAGE))


def _another_page(path: Path, chance: random.Random) -> None:
    """A page written to the wrong place."""
    pages = path.stat().st_size // PAGE
    data = path.read_bytes()
    start = chance.randrange(1, pages) * PAGE
    _put_page(path, chance.randrange(1, pages), data[start : start + PAGE])


def _put_page(path: Path, number: int, page: bytes) -> None:
    with path.open("rb+") as file:
        file.seek(number * PAGE)
        file.write(page)


def _cut(path: Path, chance: random.Random) -> None:
    with path.open("rb+") as file:
        file.truncate(chance.randrange(path.stat().st_size // PAGE) * PAGE)


def _cut_anywhere(path: Path, chance: random.Random) -> None:
    with path.open("rb+") as file:
        file.truncate(chance.randrange(path.stat().st_size))


def _gone(path: Path, chance: random.Random) -> None:
    path.unlink()


def _table_gone(path: Path, chance: random.Random) -> None:
    connection = writer(path, synchronous=NORMAL)
    connection.write(f"DROP TABLE {chance.choice(['words', 'grams', 'levels', 'history', 'barcodes'])}")
    connection.close()


def _a_folder(path: Path, chance: random.Random) -> None:
    path.unlink()
    path.mkdir()


SPOILS: dict[str, Spoil] = {
    "noise": _noise,
    "zeros": _zeros,
    "cut": _cut,
    "cut-anywhere": _cut_anywhere,
    "gone": _gone,
    "table-gone": _table_gone,
}


def campaign(seeds: int) -> Tally:
    """Each way of spoiling, at rest and while open, with a copy of the last day and without; then the other faults."""
    tally = Tally()
    for seed in range(1, seeds + 1):
        spoiled(tally, seed, rounds=12)
        flipped(tally, seed, flips=40)
        restored(tally, seed)
    orphaned(tally)
    under_a_reader(tally)
    for mutant, scenario in SCENARIOS.items():
        tally.mutants[mutant] = notices(mutant, scenario)
    return tally


def notices(mutant: str, scenario: Callable[[Tally], None]) -> bool:
    noticed = Tally()
    with applied(mutant):
        scenario(noticed)
    return noticed.wrong_answers > 0


def _begin(shop: Shop) -> Counter:
    with Register.open(shop.folder, settings=SETTINGS) as register:
        counter = Counter(register, 1, lambda entry: None)
        merchant = Merchant(register, SIZE, lambda entry: None)
        merchant.begin()
        counter.sell()
        merchant.day()
    return counter


def spoiled(tally: Tally, seed: int, rounds: int) -> None:
    chance = random.Random(seed)
    with small_and_inline(), new_shop() as shop:
        known = _begin(shop).oracle
        for number in range(rounds * len(SPOILS)):
            name = [*SPOILS][number % len(SPOILS)]
            copied, is_open = bool(number // len(SPOILS) & 1), bool(number // len(SPOILS) & 2)
            where = f"{name} {'while open' if is_open else 'at rest'}, {'with' if copied else 'no'} copy ({seed})"
            _copy(shop, known, wanted=copied)
            try:
                (_spoil_open if is_open else _spoil_at_rest)(shop, SPOILS[name], chance, known, where, tally)
            except ShopError as problem:
                tally.wrong(f"{where}: {type(problem).__name__}: {problem}")
            tally.counts[f"spoiled_{'open' if is_open else 'at_rest'}"] += 1
        tally.take(check(shop.ledger, known), f"spoiled, seed {seed}")
        tally.confirmed += len(known.receipts)


def _copy(shop: Shop, known: Oracle, *, wanted: bool) -> None:
    """The copy of the last day close is there, or none is."""
    (shop.folder / "cache.last.db").unlink(missing_ok=True)
    if wanted:
        with Register.open(shop.folder, settings=SETTINGS) as register:
            Counter(register, 1000 + len(known.tries), lambda entry: None, known).sell()
            register.do(close_shift).result(PATIENCE)
            register.when_catalog_is_whole().result(PATIENCE)


def _spoil_at_rest(shop: Shop, spoil: Spoil, chance: random.Random, known: Oracle, where: str, tally: Tally) -> None:
    (path,) = shop.folder.glob("cache-*.db")
    spoil(path, chance)
    began = time.monotonic()
    with Register.open(shop.folder, settings=SETTINGS) as register:
        Counter(register, 1000 + len(known.tries), lambda entry: None, known).sell()
        _slow(began, where, tally)
        _whole_again(register, where, tally)


def _spoil_open(shop: Shop, spoil: Spoil, chance: random.Random, known: Oracle, where: str, tally: Tally) -> None:
    with Register.open(shop.folder, settings=SETTINGS) as register:
        counter = Counter(register, 1000 + len(known.tries), lambda entry: None, known)
        register.ask(_count)
        path = register._cache.path
        with suppress(ShopError):
            spoil(path, chance)
        began = time.monotonic()
        counter.sell()
        _slow(began, where, tally)
        _whole_again(register, where, tally)


def _count(reader: Reader) -> int:
    return int(reader.cache.value("SELECT count(*) FROM products"))


def _slow(began: float, where: str, tally: Tally) -> None:
    if time.monotonic() - began > SELLING_SECONDS:
        tally.wrong(f"{where}: the first sale came after {time.monotonic() - began:.1f} s")


def _whole_again(register: Register, where: str, tally: Tally) -> None:
    """What an idle till does by itself, asked for here and now; then what is shown is held against the journal."""
    register._cache.is_doubted = True
    register._cache_thread._upkeep.check(lambda: True, register._ledger.clock.now().date())
    answers: list[list[str]] = []
    asker = threading.Thread(target=lambda: answers.append(wrong_in(register, WORDS)))  # with a connection of its own
    asker.start()
    asker.join(PATIENCE)
    for words in answers[0] if answers else ["no answer"]:
        tally.wrong(f"{where}: {words}")
    for name in left_behind(register):
        tally.wrong(f"{where}: left behind: {name}")


def flipped(tally: Tally, seed: int, flips: int) -> None:
    """Any single byte of the file is another one: nothing stops, and a new generation is right."""
    chance = random.Random(seed)
    with small_and_inline(), new_shop() as shop:
        known = _begin(shop).oracle
        for _ in range(flips):
            (path,) = shop.folder.glob("cache-*.db")
            data = bytearray(path.read_bytes())
            place = chance.choice([at for at in range(len(data)) if data[at]])
            data[place] ^= chance.randrange(1, 256)
            path.write_bytes(data)
            where = f"byte {place} changed, seed {seed}"
            try:
                with Register.open(shop.folder, settings=SETTINGS) as register:
                    Counter(register, 1000 + len(known.tries), lambda entry: None, known).sell()
                    seen = wrong_in(register, WORDS)
                    tally.counts["flips_unseen" if seen else "flips_mended_or_harmless"] += 1
                    register.rearrange_catalog().result(PATIENCE)
                    for words in wrong_in(register, WORDS):
                        tally.wrong(f"{where}: {words}")
            except Exception as problem:  # noqa: BLE001 - whatever comes out is the finding
                tally.wrong(f"{where}: {type(problem).__name__}: {problem}")
        tally.take(check(shop.ledger, known), f"bytes changed, seed {seed}")


def restored(tally: Tally, seed: int = 1) -> None:
    """An older ledger comes back under a cache that knows what came after, and other facts take their numbers."""
    with small_and_inline(), new_shop() as shop:
        _begin(shop)
        with Register.open(shop.folder) as register:
            register.checkpoint()
        older = shop.ledger.read_bytes()
        with Register.open(shop.folder) as register:
            _rename(register, "Before")
            register.checkpoint()
        for side in ("-wal", "-shm"):
            shop.ledger.with_name(f"ledger.db{side}").unlink(missing_ok=True)
        shop.ledger.write_bytes(older)
        with Register.open(shop.folder) as register:
            tally.counts["restores"] += 1
            if "folder-restored" not in [notice.code for notice in register.notices]:
                tally.wrong("the older ledger was not noticed")
            for words in wrong_in(register, WORDS):
                tally.wrong(f"an older ledger, seed {seed}: {words}")
            Counter(register, seed, lambda entry: None).sell()
            for words in wrong_in(register, WORDS):
                tally.wrong(f"an older ledger and a sale, seed {seed}: {words}")


def _rename(register: Register, name: str) -> None:
    each = PRODUCTS[-1][0]
    edit(register, [Change(each, {"name": name_of(len(PRODUCTS) - 1)}, {"name": name})]).result(PATIENCE)


def orphaned(tally: Tally) -> None:
    """A child that should be dead projects after another one did."""
    with small_and_inline(), new_shop() as shop:
        _begin(shop)
        with Register.open(shop.folder) as register:
            counter = Counter(register, 5, lambda entry: None)
            connection = writer(register._cache.path, synchronous=NORMAL)
            orphan = Projector(connection, register._readers, register.blobs)
            counter.sell()
            register.when_catalog_is_whole().result(PATIENCE)
            with suppress(Overtaken):
                orphan.run()
            connection.close()
            tally.counts["orphans"] += 1
            for words in wrong_in(register):
                tally.wrong(f"an orphan: {words}")


def under_a_reader(tally: Tally) -> None:
    """A new generation comes while a question is being answered: it ends as it began, once."""
    with small_and_inline(), new_shop() as shop:
        _begin(shop)
        with Register.open(shop.folder) as register:
            register.ask(_count)
            swapping, asked = threading.Event(), 0

            def slow(reader: Reader) -> list[int]:
                nonlocal asked
                asked += 1
                before, rows = register._cache.path, reader.cache.each("SELECT rid FROM products")
                found = [next(rows)[0]]
                swapping.set()
                until = time.monotonic() + 1
                while register._cache.path == before and time.monotonic() < until:
                    time.sleep(0.001)
                time.sleep(0.02)  # the swap goes on as far as it can without this question
                return found + [row[0] for row in rows]

            future = threading.Thread(target=lambda: answers.append(_answer(register, slow)))
            answers: list[object] = []
            future.start()
            swapping.wait(PATIENCE)
            register.rearrange_catalog().result(PATIENCE)
            future.join(PATIENCE)
            tally.counts["swaps_under_a_question"] += 1
            if asked != 1 or not isinstance(answers[0], list) or len(answers[0]) != register.ask(_count):
                tally.wrong(f"a question during a swap was asked {asked} times and answered {answers[0]!r}")


def _answer(register: Register, question: Callable[[Reader], list[int]]) -> object:
    try:
        return register.ask(question)
    except Exception as problem:  # noqa: BLE001 - whatever comes out is the finding
        return problem


SCENARIOS: dict[str, Callable[[Tally], None]] = {
    "bookmark-bare-n": restored,
    "bookmark-unchecked": orphaned,
    "swap-under-a-reader": under_a_reader,
}
