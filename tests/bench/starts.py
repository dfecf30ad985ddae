"""Starting the till and a bare window in turns, each in a process of its own, timed from outside."""

from __future__ import annotations

import csv
import io
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from app.demo import create_demo
from app.demo.shop import demo_list
from app.register import Register
from app.sync.joining import join
from app.sync.linked import linked_to
from tests.bench.catalogs import products, shop_of
from tests.bench.hubs import Members, served
from tests.bench.rounds import in_turn, workshop

REPOSITORY = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Moment:
    """What a process said: milliseconds since it was started, and resident memory in MiB."""

    ms: float
    mib: float


@dataclass(frozen=True, slots=True)
class Starts:
    """Medians: of the bare window painted, of the demo till painted, of the first scan's line in the demo shop, in one
    of few products, in the same linked to a hub that answers, and in one of many."""

    bare: Moment
    painted: Moment
    line: Moment
    few: Moment
    linked: Moment
    many: Moment


def starts(rounds: int, few: int, many: int) -> Starts:
    """Start them in turns; the first round only warms the disk and leaves bytecode for the others."""
    with workshop() as folder, _hub(folder) as (url, join_code):
        shop = folder / "shop"
        create_demo(shop)
        goods = csv.DictReader(io.StringIO(demo_list().decode()))
        code = next(row["barcode"] for row in goods if row["barcode"] and row["weighed"] != "yes")
        small, large = (_catalogue(folder, count) for count in (few, many))
        linked = _linked(small[0], folder / "linked", url, join_code), small[1]
        bare: list[dict[str, Moment]] = []
        till: list[dict[str, Moment]] = []
        with_few: list[dict[str, Moment]] = []
        with_link: list[dict[str, Moment]] = []
        with_many: list[dict[str, Moment]] = []
        in_turn(
            rounds + 1,
            lambda: till.append(_start(folder, "till", str(shop), code)),
            lambda: bare.append(_start(folder, "bare")),
            lambda: with_few.append(_start(folder, "till", *small)),
            lambda: with_link.append(_start(folder, "till", *linked)),
            lambda: with_many.append(_start(folder, "till", *large)),
        )
    return Starts(
        _middle(bare, "painted"),
        _middle(till, "painted"),
        _middle(till, "line"),
        _middle(with_few, "line"),
        _middle(with_link, "line"),
        _middle(with_many, "line"),
    )


def _catalogue(folder: Path, count: int) -> tuple[str, str]:
    """A shop of this many products and the code of one, as a scanner sends it."""
    code: str = next(
        fields["barcodes"][0]
        for _, fields, _ in products(count)
        if fields["active"] and fields["barcodes"][0][:2] not in ("00", "02")  # 13 digits, and no in-store label
    )
    return str(shop_of(folder, count)), code.removeprefix("0")


@contextmanager
def _hub(folder: Path) -> Iterator[tuple[str, str]]:
    """The address of a hub in a process of its own, and a code to join it by."""
    database = f"sqlite:///{folder / 'hub.db'}"
    members = Members(database)
    with served(database) as hub:
        yield hub.url, members.code(members.store(), "1")


def _linked(shop: str, copy: Path, url: str, code: str) -> str:
    """A copy of a shop whose register has joined a hub and sent what it had."""
    shutil.copytree(shop, copy)
    with Register.open(copy) as register, linked_to(register, join(register, url, code)) as link:
        while link.push() or link.pull("catalog") or link.pull("store"):
            pass
    return str(copy)


def _start(folder: Path, *arguments: str) -> dict[str, Moment]:
    # An installed program has its bytecode; whether this machine may write it beside the sources is not the question.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPYCACHEPREFIX"] = str(folder / "bytecode")
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    command = [sys.executable, "-m", "tests.bench.one_start", *arguments]
    began = time.monotonic()
    ended = subprocess.run(
        command, cwd=REPOSITORY, env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    if ended.returncode:
        raise RuntimeError(f"the {arguments[0]} window ended with {ended.returncode}:\n{ended.stderr}")
    told = [line.split() for line in ended.stdout.splitlines()]
    return {what: Moment(1000 * (float(at) - began), int(kib) / 1024) for what, at, kib in told}


def _middle(runs: list[dict[str, Moment]], what: str) -> Moment:
    counted = [run[what] for run in runs[1:]]
    return Moment(median(moment.ms for moment in counted), median(moment.mib for moment in counted))
