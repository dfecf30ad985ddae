"""A scanner at a till in use: random bursts at a loaded machine; each code once, what was typed as it was."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from app.imports.taking import import_bytes
from app.register import Register
from tests.faults.scans_mutants import MUTANTS
from tests.faults.tally import Tally
from tests.flows.running import surroundings
from tests.flows.xserver import virtual_screen

_REPOSITORY = Path(__file__).resolve().parents[2]
_SECONDS = 600
_SETTINGS = {
    "country": "IE",
    "currency": "EUR",
    "timezone": "Europe/Dublin",
    "shop.name": "Corner Shop",
    "taxes": {"standard": [{"id": "std", "name": "VAT", "rate": 230_000, "included": True}]},
}
_GOODS = b"""sku,barcode,name,price,tax_class,category,unit,weighed
MILK,5000000000012,Full-fat milk,2.29,standard,Dairy,pc,
LOAF,5000000000029,Sourdough loaf,4.20,standard,Bakery,pc,
OLIV,5000000000036,Olives,5.60,standard,Deli,pc,
C8,96385074,Chewing gum,1.10,standard,Sweets,pc,
C128,AB-12345/X,Kettle,34.00,standard,Household,pc,
"""
_BUSY = "import os; os.nice(10)\nwhile True: pass"
_GAPS = (10, 35, 60, 99, 400)  # ms: bursts are counted by their longest pause
LOADS = (0, 1, 2)  # processes that compute beside the till


@dataclass(frozen=True, slots=True)
class Asked:
    """``at_start`` bursts come while the window opens; ``most`` is the longest pause between two keys, in ms.

    ``places`` and ``ways`` choose where the keyboard stands and how keys come, out of all where they are empty.
    """

    seed: int
    bursts: int
    at_start: int = 0
    most: int = 99
    places: tuple[str, ...] = ()
    ways: tuple[str, ...] = ()
    mutant: str = ""


def campaign(bursts: int, seeds: int) -> Tally:
    """So many bursts, a seed, under each load; then every mutant."""
    tally = Tally()
    for seed in range(1, seeds + 1):
        for load in LOADS:
            run(tally, Asked(seed * 100 + load, bursts, at_start=2), load)
    for name in MUTANTS:
        tally.mutants[name] = notices(name)
    return tally


def notices(mutant: str, bursts: int = 6) -> bool:
    """Whether some bursts are enough to see this fault."""
    _, places, ways, most = MUTANTS[mutant]
    asked = Asked(7, bursts, most=most, places=places, ways=ways, mutant=mutant)
    for seed in (7, 8):
        noticed = Tally()
        run(noticed, replace(asked, seed=seed))
        if not noticed.is_clean:
            return True
    return False


def run(tally: Tally, asked: Asked, busy: int = 0) -> None:
    """One till through its bursts, with ``busy`` processes beside it. Raises NoScreen."""
    rows = _played(tally, asked, busy)
    if len(rows) != asked.at_start + asked.bursts:
        tally.wrong(f"seed {asked.seed}: {len(rows)} of {asked.at_start + asked.bursts} bursts were sent")
    for row in rows:
        _take(tally, row, f"seed {asked.seed}, {busy} busy")


def _take(tally: Tally, row: dict[str, Any], where: str) -> None:
    codes = len(row["codes"])
    tally.counts["bursts"] += 1
    tally.counts["codes"] += codes
    tally.counts["half_typed"] += row["stood"]
    tally.counts["said_to_repeat"] += row["repeats"]
    tally.counts[f"gaps_to_{next(most for most in _GAPS if row['gap'] <= most):03}"] += 1
    tally.steps[f"{row['place']}, {row['way']}"] += 1
    if row[
        "starved"
    ]:  # the sender itself stood still, longer than any scanner may: told, and not held against the till
        tally.counts["starved"] += 1
        if row["lost"] or row["altered"]:
            tally.counts["starved_and_missed"] += 1
            tally.trouble(f"{where}: the sender stood still: {json.dumps(row)}")
        return
    tally.confirmed += codes - row["lost"]
    tally.lost += row["lost"]
    tally.duplicated += row["doubled"]
    tally.altered += row["altered"]
    if row["lost"] or row["doubled"] or row["altered"]:
        tally.trouble(f"{where}: {json.dumps(row)}")


def _played(tally: Tally, asked: Asked, busy: int) -> list[dict[str, Any]]:
    with ExitStack() as ends:
        home = Path(ends.enter_context(tempfile.TemporaryDirectory(prefix="scans-")))
        around = {**os.environ, **surroundings(home, ends.enter_context(virtual_screen())), "PYTHONFAULTHANDLER": "1"}
        folder, told = home / "shop", home / "told"
        with Register.open(folder, settings=_SETTINGS) as register:
            import_bytes(register, _GOODS)
        ends.enter_context(_load(busy))
        command = [sys.executable, "-m", "tests.faults.scans_till", str(folder), str(told), json.dumps(asdict(asked))]
        done = subprocess.run(
            command, cwd=_REPOSITORY, env=around, capture_output=True, text=True, timeout=_SECONDS, check=False
        )
        if "Traceback" in done.stderr or '"wrong": ""' not in done.stdout:
            tally.wrong(f"seed {asked.seed}: ended with {done.returncode}: {done.stdout[-500:]} {done.stderr[-12000:]}")
        return [json.loads(line) for line in told.read_text(encoding="utf-8").splitlines()] if told.exists() else []


@contextmanager
def _load(many: int) -> Iterator[None]:
    """So many processes that compute and do nothing else, politely."""
    busy = [subprocess.Popen([sys.executable, "-c", _BUSY]) for _ in range(many)]
    try:
        yield
    finally:
        for one in busy:
            one.kill()
            one.wait()
