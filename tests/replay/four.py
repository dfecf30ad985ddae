"""The retail file rung up at four registers at once, each a process with its link, against one hub on PostgreSQL over
HTTP, while each one's line is cut and comes back at random. Then the hub's sums are held against the file's, its levels
against the registers', and every chain is walked from register to hub.
"""

from __future__ import annotations

import csv
import hashlib
import random
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.clock import SystemClock
from app.db.folder import heads_folder
from app.db.verify import verify
from app.hub.database import Database
from app.hub.office import Office
from app.register import Register
from app.sync.joining import join
from tests.bench.hubs import Served, on_postgres, served
from tests.bench.processes import REPOSITORY
from tests.bench.rounds import workshop
from tests.cutting import DOWN, UP, Line
from tests.replay.at_hub import wrong_at
from tests.replay.figures import Figures, Row, figures_of, header_and_rows

REGISTERS = ("1", "2", "3", "4")
UP_SECONDS, DOWN_SECONDS = (0.2, 2.5), (0.05, 0.8)
CALMER = 4  # times as long a line stays up once all is rung up: what is left is sent in larger parts
CUT_BYTES = (200, 60_000)  # after so many of one direction the first connection of a line that came back is cut


def deal(rows: Sequence[Row], seed: int) -> list[list[Row]]:
    """Every invoice whole to one of the registers."""
    hands: list[list[Row]] = [[] for _ in REGISTERS]
    for row in rows:
        hands[hashlib.sha256(f"{seed}:{row[0]}".encode()).digest()[0] % len(hands)].append(row)
    return hands


def first_of(path: Path, invoices: int | None) -> tuple[Row, list[Row]]:
    """The header and the lines of the first so many invoices."""
    header, rows = header_and_rows(path)
    if invoices is None:
        return header, list(rows)
    seen: set[str] = set()
    taken = []
    for row in rows:
        seen.add(row[0])
        if len(seen) > invoices:
            break
        taken.append(row)
    return header, taken


def run(path: Path, invoices: int | None, seed: int, *hub: str, lost: Row | None = None) -> dict[str, Any]:
    """What came of it; ``hub`` starts another hub than the product's, ``lost`` is kept from its register on purpose."""
    header, rows = first_of(path, invoices)
    figures = figures_of(rows)
    with workshop() as place, on_postgres() as database, served(database, *hub) as at, ExitStack() as ends:
        office = Office(Database(database), SystemClock())
        store = office.add_store(office.add_merchant("Wholesaler"), "7", "Warehouse")
        folders, lines, files = [], [], []
        for code, hand in zip(REGISTERS, deal(rows, seed), strict=True):
            line = Line(at.url)
            ends.callback(line.close)
            lines.append(line)
            folders.append(_joined(place / code, code, line, office.invite(store, code, code)))
            files.append(_written(place / f"{code}.csv", header, [row for row in hand if row != lost]))
        began = time.monotonic()
        with cutting_at_random(lines, seed) as cuts:
            tills = [_started(ends, folder, file) for folder, file in zip(folders, files, strict=True)]
            acts = sum(int(_said(till, "played")) for till in tills)
            played = time.monotonic() - began
            cuts.calm.set()
            _asked(tills, "send")
        _asked(tills, "fetch")  # what each shows is the hub's only once all have sent
        took = time.monotonic() - began
        for till in tills:
            _end(till)
        found = _wrong(database, office, folders, figures)
        return _told(figures, acts, cuts, lines, at, played, took, office, found)


def _wrong(database: str, office: Office, folders: Sequence[Path], figures: Figures) -> list[str]:
    found = wrong_at(database, folders, figures)
    found += [f"hub verify: {one.rule} {one.where}" for one in office.verify()]
    for folder in folders:
        found += [f"{folder.name}: {one.code} {one.where}" for one in verify(folder, heads_folder()).findings]
    return found


def _told(
    figures: Figures,
    acts: int,
    cuts: Cuts,
    lines: Sequence[Line],
    at: Served,
    played: float,
    took: float,
    office: Office,
    found: list[str],
) -> dict[str, Any]:
    return {
        "lines": figures.lines,
        "invoices": figures.invoices,
        "sales": figures.sales.total(),
        "sold_minor": figures.sold_minor.total(),
        "given_back_minor": figures.back_minor.total(),
        "acts": acts,
        "facts": sum(one.facts for one in office.registers()),
        "lines_cut": sum(cuts.counts),
        "connections_broken": sum(line.cuts for line in lines),
        "seconds_played": round(played, 1),
        "seconds": round(took, 1),
        "hub_cpu_seconds": round(at.cpu_seconds(), 1),
        "wrong": found,
    }


def _joined(folder: Path, code: str, line: Line, invitation: str) -> Path:
    settings = {"country": "GB", "currency": "GBP", "register.code": code}
    with Register.open(folder, settings=settings) as register:
        join(register, line.url, invitation)
    return folder


def _written(path: Path, header: Row, rows: Sequence[Row]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as out:
        csv.writer(out).writerows([header, *rows])
    return path


# The line ------------------------------------------------------------------------------------------------------------


@dataclass
class Cuts:
    """How often each line went away."""

    counts: list[int]
    calm: threading.Event = field(default_factory=threading.Event)


@contextmanager
def cutting_at_random(lines: Sequence[Line], seed: int) -> Iterator[Cuts]:
    """Each line goes away and comes back by a chance of its own, less often once it is ``calm``."""
    ended, cuts = threading.Event(), Cuts([0] * len(lines))

    def cut(place: int) -> None:
        chance, line = random.Random(f"{seed}:{place}"), lines[place]
        while not ended.wait(chance.uniform(*UP_SECONDS) * (CALMER if cuts.calm.is_set() else 1)):
            line.go_away()
            cuts.counts[place] += 1
            ended.wait(chance.uniform(*DOWN_SECONDS))
            line.cut = (chance.choice((UP, DOWN)), chance.randint(*CUT_BYTES)) if chance.random() < 0.5 else None
            line.come_back()

    threads = [threading.Thread(target=cut, args=(place,)) for place in range(len(lines))]
    for thread in threads:
        thread.start()
    try:
        yield cuts
    finally:
        ended.set()
        for thread in threads:
            thread.join()
        for line in lines:
            line.cut = None


# The registers -------------------------------------------------------------------------------------------------------

Till = subprocess.Popen[str]


def _started(ends: ExitStack, folder: Path, file: Path) -> Till:
    command = [sys.executable, "-m", "tests.replay.one_of_four", str(folder), str(file)]
    till = subprocess.Popen(command, cwd=REPOSITORY, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    ends.callback(till.wait)
    ends.callback(till.kill)  # which is nothing to one that ended
    return till


def _asked(tills: Sequence[Till], word: str) -> None:
    """Tell all of them, and wait until each has done so."""
    for till in tills:
        assert till.stdin is not None
        till.stdin.write(f"{word}\n")
        till.stdin.flush()
    for till in tills:
        _said(till, word)


def _said(till: Till, word: str) -> str:
    """The rest of the line in which a register says so."""
    assert till.stdout is not None
    said, _, rest = till.stdout.readline().strip().partition(" ")
    assert said == word, f"a register ended with {till.wait()} before it {word}"
    return rest


def _end(till: Till) -> None:
    assert till.stdin is not None
    till.stdin.close()
    assert till.wait(60) == 0
