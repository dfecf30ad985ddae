"""What must hold at every moment of a run, looked at from outside right after each thing that could break it."""

from __future__ import annotations

import base64
import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pysqlite3.dbapi2 as sqlite

from app.sync.protocol import Answer


@contextmanager
def opened(path: Path) -> Iterator[Any]:
    """A file to look at; nobody else is writing it now."""
    connection = sqlite.connect(f"file:{path}?mode=ro", uri=True)
    try:
        yield connection
    finally:
        connection.close()


def cache_of(folder: Path) -> Path:
    with opened(folder / "ledger.db") as ledger:
        return folder / str(ledger.execute("SELECT value FROM meta WHERE key = 'cache'").fetchone()[0])


def stored(hub: Path, answer: Answer) -> str:
    """An acknowledgement means durably stored: words where it is not."""
    head = answer.stored
    if not head.seq:
        return ""
    with opened(hub) as looked:
        there = looked.execute(
            "SELECT link FROM inbox WHERE incarnation = ? AND seq = ?", (head.incarnation, head.seq)
        ).fetchone()
    return "" if there and there[0] == head.link else f"seq {head.seq} was acknowledged and is not stored"


def unsent(hub: Path, ledger: Path) -> str:
    """Where a link says that nothing is left to send, the hub has every fact: words where it has not."""
    with opened(hub) as looked, opened(ledger) as till:
        known = {id for (id,) in looked.execute("SELECT id FROM inbox")}
        missing = [id for (id,) in till.execute("SELECT id FROM journal") if id not in known]
    return f"{len(missing)} facts wait and nobody sees it" if missing else ""


def levels(hub: Path, folder: Path, store: str) -> str:
    """What a register shows is what its page held and what it did itself beyond: words where it is not.

    Told from the hub's steps: a fact is in a page whose number is not before that of the step that took it in.
    """
    with opened(folder / "ledger.db") as ledger, opened(cache_of(folder)) as cache, opened(hub) as looked:
        at = cache.execute("SELECT cursor FROM streams WHERE stream = 'store'").fetchone()
        if at is None or not at[0]:
            return ""
        data = base64.urlsafe_b64decode(at[0] + "=" * (-len(at[0]) % 4))
        number, hash = int.from_bytes(data[:8], "big"), data[8:]
        scope = f"store:{store}"
        step = looked.execute("SELECT hash FROM feed_steps WHERE scope = ? AND seq = ?", (scope, number)).fetchone()
        if number and (step is None or step[0] != hash):
            return ""  # of a feed that is gone: it is read anew with the next page
        if _has_lost_a_life(looked, ledger):
            return ""  # what of it was recorded again here is known to be contained with a later page only
        inside = {id for id, taken_in in _taken_in(looked, scope).items() if taken_in <= number}
        expected: Counter[str] = Counter()
        for id, product, delta in looked.execute(
            "SELECT fact, product, delta FROM movements WHERE store = ?", (store,)
        ):
            if id in inside:
                expected[product] += delta
        for id, product, delta in ledger.execute(
            "SELECT j.id, m.product, m.delta FROM stock_movements AS m JOIN journal AS j ON j.n = m.fact_n"
        ):
            if id not in inside:
                expected[product] += delta
        shown = shown_levels(ledger, cache)
    wrong = [product for product in {*expected, *shown} if expected[product] != shown[product]]
    if not wrong:
        return ""
    return f"shows {shown[wrong[0]]} of {wrong[0]}, which is {expected[wrong[0]]} at step {number}"


def _has_lost_a_life(hub: Any, ledger: Any) -> bool:
    """Whether the hub knows an incarnation of this register that a restore took from its folder."""
    own = {incarnation for (incarnation,) in ledger.execute("SELECT DISTINCT incarnation FROM journal")}
    registers = {
        register
        for incarnation, register in hub.execute("SELECT incarnation, register FROM incarnations")
        if incarnation in own
    }
    return any(
        register in registers and incarnation not in own
        for incarnation, register in hub.execute("SELECT incarnation, register FROM incarnations")
    )


def shown_levels(ledger: Any, cache: Any) -> Counter[str]:
    """What the register's own files say is on hand, in thousandths."""
    mark = cache.execute("SELECT n FROM bookmark").fetchone()[0]
    shown = Counter(dict(cache.execute("SELECT product, platform + pending FROM levels WHERE exponent = 3")))
    for product, delta in ledger.execute("SELECT product, delta FROM stock_movements WHERE fact_n > ?", (mark,)):
        shown[product] += delta
    return shown


def _taken_in(hub: Any, scope: str) -> dict[str, int]:
    """For each fact that was applied, the step of the feed that took it in."""
    steps: defaultdict[bytes, list[tuple[int, int]]] = defaultdict(list)
    for incarnation, upto, seq in hub.execute(
        "SELECT incarnation, upto, seq FROM feed_steps WHERE scope = ? AND is_part = 0 ORDER BY seq", (scope,)
    ):
        steps[incarnation].append((upto, seq))
    released = {
        (incarnation, seq): number
        for incarnation, seq, number in hub.execute(
            "SELECT incarnation, seq, feed_seq FROM releases WHERE scope = ?", (scope,)
        )
    }
    found = {}
    for id, incarnation, seq in hub.execute(
        "SELECT f.id, f.incarnation, f.seq FROM facts AS f JOIN inbox AS i "
        "ON i.incarnation = f.incarnation AND i.seq = f.seq WHERE i.status = 'applied'"
    ):
        number = released.get((incarnation, seq))
        if number is None:
            number = next((number for upto, number in steps[incarnation] if upto >= seq), None)
        if number is not None:
            found[id] = number
    return found


def overtaken(hub: Path) -> str:
    """Nothing about a product is applied while an earlier fact of the same life about it waits in quarantine.

    Behind one that misses a product, only further edits wait, and only until a person has seen its task.
    """
    with opened(hub) as looked:
        catalog = _taken_in(looked, "catalog")
        asked = "SELECT subject FROM tasks WHERE kind = 'quarantined' AND state <> 'open'"
        seen = {id for (id,) in looked.execute(asked)}
        held, missing = dict[tuple[bytes, int], float](), set[tuple[bytes, int]]()
        following: set[str] = set()
        for incarnation, seq, id, code in looked.execute("SELECT incarnation, seq, id, code FROM quarantine"):
            if code == "unknown-product":
                missing.add((incarnation, seq))
            if code == "follows":  # what follows one that misses a product holds up no more than that does
                following.add(id)
            if code != "unknown-product" or id not in seen:
                held[incarnation, seq] = catalog.get(id, float("inf"))
        if not held:
            return ""
        facts = looked.execute(
            "SELECT incarnation, seq, id, status, body FROM inbox WHERE type = 'ProductsChanged' ORDER BY seq"
        ).fetchall()
    waiting: defaultdict[tuple[bytes, str, bool], float] = defaultdict(float)
    for incarnation, seq, id, status, body in facts:
        changes = json.loads(body)["changes"]
        for change in changes:
            until = whole = waiting[incarnation, change["id"], False]
            if all(each["base"] for each in changes):
                until = max(until, waiting[incarnation, change["id"], True])
            if status == "applied" and catalog.get(id, 0) < until:
                return f"the edit {id} of {change['id']} was applied before one that it builds on"
            if (incarnation, seq) in held:
                key = (incarnation, change["id"], (incarnation, seq) in missing or (id in following and not whole))
                waiting[key] = max(waiting[key], held[incarnation, seq])
    return ""
