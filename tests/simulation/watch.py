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

_LINKS = "SELECT incarnation, seq, link FROM inbox"
_FORKS = "SELECT key, body FROM work WHERE kind = 'fork'"


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
        known = {content for (content,) in looked.execute("SELECT content FROM inbox")}
        missing = [content for (content,) in till.execute("SELECT content FROM journal") if content not in known]
    return f"{len(missing)} facts wait and nobody sees it" if missing else ""


def levels(hub: Path, folder: Path, store: str, elsewhere: set[bytes]) -> str:
    """What a register shows is what its page held and what it did itself beyond, less what it did in another store,
    ``elsewhere``: words where it is not.

    Told from the hub's steps: a fact is in a page whose number is not before that of the step that took it in.
    """
    with opened(folder / "ledger.db") as ledger, opened(cache_of(folder)) as cache, opened(hub) as looked:
        scope = f"store:{store}"
        number = _number(cache, looked, "store", scope)
        if number is None:
            return ""
        inside = {content for content, taken_in in _taken_in(looked, scope).items() if taken_in <= number}
        expected: Counter[str] = Counter()
        for content, product, delta in looked.execute(
            "SELECT f.content, m.product, m.delta FROM movements AS m JOIN facts AS f ON f.id = m.fact "
            "WHERE m.store = ?",
            (store,),
        ):
            if content in inside:
                expected[product] += delta
        for content, product, delta in ledger.execute(
            "SELECT j.content, m.product, m.delta FROM stock_movements AS m JOIN journal AS j ON j.n = m.fact_n"
        ):
            if content not in inside and content not in elsewhere:
                expected[product] += delta
        shown = shown_levels(ledger, cache)
        doubled = _doubled(looked, ledger, scope, number, inside)
    wrong = [product for product in {*expected, *shown} - doubled if expected[product] != shown[product]]
    if not wrong:
        return ""
    return f"shows {shown[wrong[0]]} of {wrong[0]}, which is {expected[wrong[0]]} at step {number}"


def contained(hub: Path, folder: Path, stream: str, store: str) -> str:
    """What waits in quarantine is not contained, under whatever life: words where a register's files say that it is."""
    scope = f"store:{store}" if stream == "store" else stream
    with opened(folder / "ledger.db") as ledger, opened(cache_of(folder)) as cache, opened(hub) as looked:
        if _number(cache, looked, stream, scope) is None:
            return ""
        asked = "SELECT content FROM inbox WHERE status IN ('quarantined', 'conflict')"
        waiting = {content for (content,) in looked.execute(asked)}
        owned = (
            "SELECT i.incarnation FROM incarnations AS i JOIN registers AS r ON r.id = i.register WHERE r.store <> ?"
        )
        others = {life for (life,) in looked.execute(owned, (store,))} if stream == "store" else set()
        for life, upto, without in cache.execute(
            "SELECT incarnation, upto, without FROM contained WHERE stream = ?", (stream,)
        ):
            less = set(json.loads(without))
            if life in others:  # what it did in another store counts in none of this one's numbers
                continue
            for seq, content in ledger.execute(
                "SELECT seq, content FROM journal WHERE incarnation = ? AND seq <= ?", (life, upto)
            ):
                if content in waiting and seq not in less:
                    return f"calls seq {seq} of {life.hex()} contained in {stream}, which waits in quarantine"
    return ""


def _number(cache: Any, hub: Any, stream: str, scope: str) -> int | None:
    """Where a register stands in a feed; None where it is nowhere, or that feed is gone and will be read anew."""
    at = cache.execute("SELECT cursor FROM streams WHERE stream = ?", (stream,)).fetchone()
    if at is None or not at[0]:
        return None
    data = base64.urlsafe_b64decode(at[0] + "=" * (-len(at[0]) % 4))
    number, hash = int.from_bytes(data[:8], "big"), data[8:]
    step = hub.execute("SELECT hash FROM feed_steps WHERE scope = ? AND seq = ?", (scope, number)).fetchone()
    return None if number and (step is None or step[0] != hash) else number


def _doubled(hub: Any, ledger: Any, scope: str, number: int, inside: set[bytes]) -> set[str]:
    """Products of which a register may count twice, until a later page, what it recorded again.

    The page has it under a life, or the end of one, that a restore took from the register's folder, or that the
    register took for forked before its twin sent the same.
    """
    steps = "SELECT incarnation, max(upto) FROM feed_steps WHERE scope = ? AND seq <= ? GROUP BY incarnation"
    taken_in = dict(hub.execute(steps, (scope, number)))
    forked = {bytes.fromhex(key): int(at) for key, at in ledger.execute(_FORKS)}
    links = {(incarnation, seq): link for incarnation, seq, link in hub.execute(_LINKS)}
    moved, known = defaultdict[bytes, set[str]](set), set[bytes]()
    for content, product, incarnation, seq, link in ledger.execute(
        "SELECT j.content, m.product, p.incarnation, p.seq, p.link FROM stock_movements AS m "
        "JOIN journal AS j ON j.n = m.fact_n JOIN journal AS p ON p.id = j.id"
    ):
        moved[content].add(product)
        upto = min(taken_in.get(incarnation, 0), forked.get(incarnation, seq))
        if seq <= upto and links.get((incarnation, seq)) == link:
            known.add(content)
    return {product for content in moved.keys() & inside - known for product in moved[content]}


def shown_levels(ledger: Any, cache: Any) -> Counter[str]:
    """What the register's own files say is on hand, in thousandths."""
    mark = cache.execute("SELECT n FROM bookmark").fetchone()[0]
    shown = Counter(dict(cache.execute("SELECT product, platform + pending FROM levels WHERE exponent = 3")))
    for product, delta in ledger.execute("SELECT product, delta FROM stock_movements WHERE fact_n > ?", (mark,)):
        shown[product] += delta
    return shown


def _taken_in(hub: Any, scope: str) -> dict[bytes, int]:
    """For each fact that was applied, by its content, the step of the feed that took it in."""
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
    for content, incarnation, seq in hub.execute(
        "SELECT f.content, f.incarnation, f.seq FROM facts AS f JOIN inbox AS i "
        "ON i.incarnation = f.incarnation AND i.seq = f.seq WHERE i.status = 'applied'"
    ):
        number = released.get((incarnation, seq))
        if number is None:
            number = next((number for upto, number in steps[incarnation] if upto >= seq), None)
        if number is not None:
            found[content] = number
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
        for incarnation, seq, id, code, content in looked.execute(
            "SELECT q.incarnation, q.seq, q.id, q.code, i.content FROM quarantine AS q JOIN inbox AS i "
            "ON i.incarnation = q.incarnation AND i.seq = q.seq"
        ):
            if code == "unknown-product":
                missing.add((incarnation, seq))
            if code == "follows":  # what follows one that misses a product holds up no more than that does
                following.add(id)
            if code != "unknown-product" or id not in seen:
                held[incarnation, seq] = catalog.get(content, float("inf"))
        if not held:
            return ""
        facts = looked.execute(
            "SELECT incarnation, seq, id, content, status, body FROM inbox WHERE type = 'ProductsChanged' ORDER BY seq"
        ).fetchall()
    waiting: defaultdict[tuple[bytes, str, bool], float] = defaultdict(float)
    for incarnation, seq, id, content, status, body in facts:
        changes = json.loads(body)["changes"]
        for change in changes:
            until = whole = waiting[incarnation, change["id"], False]
            if all(each["base"] for each in changes):
                until = max(until, waiting[incarnation, change["id"], True])
            if status == "applied" and catalog.get(content, 0) < until:
                return f"the edit {id} of {change['id']} was applied before one that it builds on"
            if (incarnation, seq) in held:
                key = (incarnation, change["id"], (incarnation, seq) in missing or (id in following and not whole))
                waiting[key] = max(waiting[key], held[incarnation, seq])
    return ""
