"""A register of the link's campaign: a process that sells, edits and syncs until it dies, or until all is settled."""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import time
import uuid
from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import pytest

from app import steps
from app.clock import SystemClock
from app.db.blobs import Blobs
from app.db.cache.rows import read_values
from app.domain.catalog import Change, difference
from app.errors import Refused
from app.queries import linking
from app.register import Register
from app.services.catalog import change_products, import_catalog
from app.services.customers import CustomerDetails, save_customer
from app.sync import loop
from app.sync.joining import join
from app.sync.link import STREAMS
from app.sync.linked import Linking, linked_to
from app.sync.platforms.hub import HubPlatform
from tests.faults import oracle
from tests.faults.counter import SETTINGS, Counter
from tests.faults.kill import never_returns
from tests.faults.link_mutants import applied
from tests.faults.place import Shop

SHARED = tuple(str(uuid.UUID(int=n + 1)) for n in range(6))  # products that every register edits
PATIENCE = 60.0  # seconds until all must be settled
PAUSE, LULL = 0.04, 0.5  # seconds between two customers, at most, and now and then: what waits for quiet is sent then
RENEWING = ("link_secret_kept", "link_secret_told")


@dataclass(frozen=True, slots=True)
class Life:
    """It dies at the ``at``th time that ``step`` is reached, or when it is killed. ``settles``: "sent" or "same"."""

    seed: int
    step: str = ""
    at: int = 0
    settles: str = ""
    alone: int = 0  # acts before it is linked


class Till:
    """One folder and the processes that live in it. ``url`` is where it finds the hub, ``code`` what it joins with."""

    def __init__(self, shop: Shop, name: str, url: str, code: str, mutant: str = "") -> None:
        self.shop, self.name, self.url, self.code, self.mutant = shop, name, url, code, mutant
        self._pid = 0
        self._status: int | None = None
        shop.root.mkdir()
        shop.state.mkdir()

    def start(self, life: Life) -> None:
        for note in ("died", "selling"):
            (self.shop.root / note).unlink(missing_ok=True)
        self._status, parent = None, os.getpid()
        self._pid = os.fork()
        if self._pid == 0:
            sys.stderr = (self.shop.root / "trace").open("w")
            never_returns(lambda: _live(self, life, parent))

    def status(self) -> int | None:
        """The exit status, negative for a signal; None while it lives."""
        if self._status is None and self._pid:
            pid, status = os.waitpid(self._pid, os.WNOHANG)
            self._status = os.waitstatus_to_exitcode(status) if pid else None
        return self._status

    def is_at_work(self) -> bool:
        return (self.shop.root / "selling").exists()

    def kill(self) -> None:
        if self._pid and self.status() is None:
            os.kill(self._pid, signal.SIGKILL)

    def end(self) -> None:
        self.kill()
        if self._pid and self._status is None:
            self._status = os.waitstatus_to_exitcode(os.waitpid(self._pid, 0)[1])

    def trace(self) -> str:
        return (self.shop.root / "trace").read_text()[-900:]

    def acknowledged(self) -> dict[bytes, tuple[int, bytes]]:
        """The furthest head of each incarnation that the hub said to have stored."""
        found: dict[bytes, tuple[int, bytes]] = {}
        path = self.shop.root / "answers"
        for line in path.read_text().split("\n")[:-1] if path.exists() else []:
            incarnation, seq, link = json.loads(line)["stored"]
            known = found.get(bytes.fromhex(incarnation), (0, b""))
            found[bytes.fromhex(incarnation)] = max(known, (seq, bytes.fromhex(link)))
        return found


class _Log(oracle.Log):
    """As the campaigns keep it, and on the disk before anything else is done."""

    def say(self, entry: Any) -> None:
        super().say(entry)
        os.fsync(self._handle)


class _Ahead:
    """A clock by which every secret is old."""

    def now(self) -> datetime:
        return SystemClock().now() + timedelta(days=31)


def _live(till: Till, life: Life, parent: int) -> None:
    shop = till.shop
    os.environ["XDG_STATE_HOME"] = str(shop.state)
    if life.step:
        steps.watch = _killer(shop, life)
    known = oracle.read(shop.root / "oracle")
    with pytest.MonkeyPatch.context() as patch, applied(till.mutant), ExitStack() as stack:
        _hasten(patch)
        _note_answers(patch, _Log(shop.root / "answers"))
        register = stack.enter_context(Register.open(shop.folder, settings={**SETTINGS, "register.code": till.name}))
        counter = Counter(register, life.seed, _Log(shop.root / "oracle").say, known)
        for attempt in known.in_flight():
            counter.repeat(attempt)  # as a cashier does who saw no receipt come
        for _ in range(life.alone):
            counter.sell()
        _joined(register, till)
        if life.settles == "same":
            _meet(register)
            return
        clock = _Ahead() if life.step in RENEWING else SystemClock()
        linking_ = Linking(register, clock)
        started = linking_.start()
        assert started is not None
        stack.callback(linking_.stop, PATIENCE)
        if life.settles:
            _wait(lambda: not started.standing.unsent and bool(started.proved))
            return
        (shop.root / "selling").touch()
        hand = Hand(register, counter, life.seed, till.name)
        while os.getppid() == parent:
            hand.act()
            time.sleep(LULL if hand.chance.random() < 0.04 else hand.chance.random() * PAUSE)


def _hasten(patch: pytest.MonkeyPatch) -> None:
    """An hour of a shop in a second: shorter waits between two looks and after a failure; nothing else."""
    patch.setattr(loop, "IDLE_SECONDS", 0.1)
    patch.setattr(loop, "SELDOM", dict.fromkeys(loop.SELDOM, 0.3))
    patch.setattr(loop, "FIRST_WAIT", 0.05)
    patch.setattr(loop, "LONGEST_WAIT", 0.4)


def _note_answers(patch: pytest.MonkeyPatch, log: oracle.Log) -> None:
    stored = HubPlatform._stored

    def noting(self: Any, path: str, envelope: Any) -> Any:
        answer = stored(self, path, envelope)
        if answer.stored.seq:
            log.say({"stored": [answer.stored.incarnation.hex(), answer.stored.seq, answer.stored.link.hex()]})
        return answer

    patch.setattr(HubPlatform, "_stored", noting)


def _joined(register: Register, till: Till) -> None:
    """Linked, asking with the same code until the hub has heard it."""
    while register.ask(linking.linked) is None:
        with suppress(Refused):  # away: it is being killed all the time
            join(register, till.url, till.code)
        time.sleep(0.05)


def _meet(register: Register) -> None:
    """All that there is goes up and comes down, on this thread."""
    linked = register.ask(linking.linked)
    assert linked is not None
    with linked_to(register, linked) as link:
        while link.push():
            pass
        for stream in STREAMS:
            while link.pull(stream):
                pass
    register.when_catalog_is_whole().result(PATIENCE)


def _wait(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not holds():
        if time.monotonic() > end:
            raise AssertionError("it does not settle")
        time.sleep(0.02)


def _killer(shop: Shop, life: Life) -> Callable[[str], None]:
    left = life.at

    def reached(step: str) -> None:
        nonlocal left
        if step == life.step:
            left -= 1
            if left == 0:
                (shop.root / "died").write_text(step)
                os.kill(os.getpid(), signal.SIGKILL)

    return reached


class Hand:
    """Whoever stands at the counter: sells mostly, and writes of products and customers in between."""

    def __init__(self, register: Register, counter: Counter, seed: int, name: str) -> None:
        self.register, self.counter, self.name = register, counter, name
        self.chance = random.Random(seed)

    def act(self) -> None:
        draw = self.chance.random()
        if draw < 0.1:
            self.register.do(change_products, [self._change()]).result(PATIENCE)
        elif draw < 0.16:
            self._customer()
        elif draw < 0.2:
            self._list()
        elif draw < 0.21:
            self.counter.close_shift()
        else:
            self.counter.act()

    def _change(self) -> Change:
        product = self.chance.choice(SHARED)
        self.register.when_catalog_is_whole().result(PATIENCE)
        known = self.register.ask(lambda reader: read_values(reader.cache, product))
        field, value = self.chance.choice(
            (
                ("name", f"Name {self.chance.randint(1, 99)}"),
                ("price", [self.chance.randint(100, 999), 2]),
                ("brand", f"Brand {self.chance.randint(1, 9)}"),
            )
        )
        new = {"name": product[-4:], field: value} if known is None else {field: value}
        return difference(product, None if known is None else known[1], new)

    def _list(self) -> None:
        content = json.dumps([self._change().as_json()]).encode()
        blob = Blobs(self.register.folder / "blobs").put(content)
        self.register.do(import_catalog, [blob], 1, "csv:list").result(PATIENCE)

    def _customer(self) -> None:
        """One of three of this register's own."""
        id = str(uuid.uuid5(uuid.NAMESPACE_URL, f"{self.name}-{self.chance.randint(1, 3)}"))
        details = CustomerDetails(f"Customer {self.chance.randint(1, 999)}", country="GB")
        self.register.do(save_customer, id, details).result(PATIENCE)
