"""Sales and scans at a linked register while catalogue pages come from its hub at full speed, and its sales go there.

The hub is a process of its own on PostgreSQL; a third process is another register, whose catalogue changes again and
again. Machines of their own would not be felt at all: so all of them are set behind the till by the system's scheduler
and write to memory, and what they used of the processors is told. Now and then they stand still for as many samples
without them.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from pathlib import Path

from app.clock import SystemClock
from app.domain.linked import Linked
from app.domain.pages import Page
from app.register import Register
from app.sync.joining import join
from app.sync.link import Link
from app.sync.linked import linked_to, token_of
from app.sync.loop import Loop
from app.sync.platforms.hub import HubPlatform
from tests.bench.catalogs import shop_of, write_csv
from tests.bench.contend import WARM, Samples, cases_of, sample, standing_still
from tests.bench.elsewhere import other_disk, set_behind, stopped
from tests.bench.hubs import Members, cpu_seconds, on_postgres, postmaster, served
from tests.bench.processes import REPOSITORY
from tests.bench.result import Case, Result
from tests.bench.rounds import workshop

A_TURN = 250  # samples: time enough for what is sent and for what comes back


def run(quick: bool) -> Result:
    return measured(1_000, 2_000, 50) if quick else measured(100_000, 20_000, 2_500)


def measured(shop_size: int, load_size: int, wanted: int) -> Result:
    """A shop of so many products, so many others that change at the hub, and so many samples of each kind."""
    with workshop() as folder, other_disk() as elsewhere, on_postgres(elsewhere) as database:
        set_behind(postmaster(database))  # and all that it starts
        members = Members(database)
        store = members.store()
        with served(database) as hub, Register.open(shop_of(folder, shop_size)) as register:
            linked = join(register, hub.url, members.code(store, "1"))
            with _fed(Path(elsewhere), hub.url, members.code(store, "2"), load_size) as (feeder, has_changed):
                with stopped(feeder), linked_to(register, linked) as link:
                    while link.push() or link.pull("catalog") or link.pull("store"):
                        pass
                has_changed()  # all of it once more: from now on there is always a page to learn
                for process in (hub.process, feeder):
                    set_behind(process)
                return _sampled(register, linked, (hub.process, postmaster(database), feeder), wanted)


def _sampled(register: Register, linked: Linked, others: tuple[int, int, int], wanted: int) -> Result:
    idle, loaded = Samples(), Samples()
    sample(register, WARM, Samples())
    counter = _Counting(register)
    up, down = (HubPlatform(linked.url, token_of(linked)) for _ in range(2))
    loop = Loop(counter, Link(counter, up, down), SystemClock())
    stop_listening = register.on_change(lambda _: loop.nudge())
    loop.start()
    began, took, rows, sent = [cpu_seconds(each) for each in others], 0.0, 0, 0
    while len(loaded.sale) < wanted or not rows:
        with standing_still():
            _calm(register, counter)
            sample(register, A_TURN, idle)
        learned, proved, start = counter.learned, sum(loop.proved.values()), time.monotonic()
        sample(register, A_TURN, loaded)
        took += time.monotonic() - start
        rows += counter.learned - learned
        sent += sum(loop.proved.values()) - proved
    shares = [100 * (cpu_seconds(each) - before) / took for each, before in zip(others, began, strict=True)]
    stop_listening()
    loop.stop()
    for line in (up, down):
        line.close()
    standing = loop.standing
    if standing.needs_somebody:
        raise RuntimeError(f"the hub refused: {standing}")
    return Result(
        "contend_linked",
        (
            *cases_of(idle, loaded),
            Case("products learned a second", "1/s", rows / took),
            Case("facts sent a second", "1/s", sent / took),
            Case("facts not sent yet at the end", "times", float(standing.unsent)),
            Case("hub's share of a processor", "%", shares[0]),
            Case("the database's share", "%", shares[1]),
            Case("the other register's share", "%", shares[2]),
        ),
    )


class _Counting:
    """The register as its link sees it, with a count of the rows that were learned."""

    def __init__(self, register: Register) -> None:
        self.do, self.ask, self._learn = register.do, register.ask, register.learn
        self.learned = 0

    def learn(self, page: Page) -> Future[None]:
        future = self._learn(page)
        future.add_done_callback(lambda _: self._count(len(page.rows)))
        return future

    def _count(self, rows: int) -> None:
        self.learned += rows


def _calm(register: Register, counter: _Counting) -> None:
    """Wait for what had come when the others were stopped: a page is read, then taken in."""
    rows = -1
    while rows != (rows := counter.learned):
        time.sleep(0.05)
        register.when_catalog_is_whole().result()


@contextmanager
def _fed(folder: Path, url: str, code: str, size: int) -> Iterator[tuple[int, Callable[[], None]]]:
    """The process of another register whose catalogue the hub has, and what waits until the hub has all of it anew."""
    files = [folder / "load-0.csv", folder / "load-1.csv"]
    for turn, path in enumerate(files):
        write_csv(path, size, turn)
    command = [sys.executable, "-m", "tests.bench.feeder", str(folder / "feeder"), url, code, *map(str, files)]
    with subprocess.Popen(command, cwd=REPOSITORY, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as feeder:
        assert feeder.stdin is not None and feeder.stdout is not None
        told = feeder.stdout

        def wait() -> None:
            if not told.readline():
                raise RuntimeError("the other register ended")

        try:
            wait()
            yield feeder.pid, wait
        finally:
            feeder.stdin.close()
