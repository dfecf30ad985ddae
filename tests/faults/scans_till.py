"""A till at which a scanner is used at random moments, in a process of its own; writes what came of each burst.

``python -m tests.faults.scans_till FOLDER OUT ASKED``: ``ASKED`` is JSON of ``Asked``; ``OUT`` gets a line of JSON for
each burst, with the keys as the till saw them where something went wrong.
"""

from __future__ import annotations

import json
import os
import random
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any, TextIO

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from app.devices.scanner_profile import LONGEST_GAP, STALL
from tests.faults.scans import Asked
from tests.faults.scans_mutants import applied
from tests.faults.scans_places import PLACES, Place
from tests.flows.hand import Hand, Player, Steps, know_tills
from tests.flows.scanner import Scanner
from tests.flows.xserver import Device
from ui.kit.scanning import Scanning
from ui.main import run
from ui.shell import Shell

CODES = ("5000000000012", "5000000000029", "5000000000036", "96385074")
OTHER = "AB-12345/X"  # no check digit: only its speed tells it
FASTEST, SLOWEST, STALLED = 1, 99, 150  # ms


def _even(chance: random.Random, keys: int, most: int) -> list[int]:
    return [chance.randint(FASTEST, most)] * keys


def _mixed(chance: random.Random, keys: int, most: int) -> list[int]:
    return [chance.randint(FASTEST, most) for _ in range(keys)]


def _as_a_busy_port(chance: random.Random, keys: int, most: int) -> list[int]:
    usual = chance.randint(FASTEST, most)
    return [max(FASTEST, min(most, round(usual * chance.uniform(0.3, 1.9)))) for _ in range(keys)]


def _fast(chance: random.Random, keys: int, most: int) -> list[int]:
    return _even(chance, keys, min(most, 25))


# how keys come: the pauses before each, in ms; where it rolls, a key comes up only as the next goes down
WAYS: dict[str, Callable[[random.Random, int, int], list[int]]] = {
    "even": _even,
    "mixed": _mixed,
    "uneven": _as_a_busy_port,
    "letters": _fast,
    "rolls": _even,
    "stalls": _fast,
}


@dataclass(slots=True)
class Burst:
    """One or more codes, back to back; ``gaps`` in ms, before each key."""

    place: str
    codes: list[str]
    gaps: list[int]
    way: str

    @property
    def text(self) -> str:
        return "".join(f"{code}\n" for code in self.codes)


@dataclass(slots=True)
class Watch:
    """Every key as Qt brought it: display's time, own time, sign, and whether it was said to repeat."""

    keys: list[tuple[int, int, str, bool]] = field(default_factory=list)

    def begin(self) -> None:
        heard = Scanning._heard

        def and_note(scanning: Scanning, event: QKeyEvent) -> bool:
            if not scanning._sending and event.text():
                now = time.monotonic_ns() // 1_000_000
                self.keys.append((event.timestamp(), now, event.text(), event.isAutoRepeat()))
            return heard(scanning, event)

        Scanning._heard = and_note  # type: ignore[method-assign]


class Bursts:
    """Sends what chance says, and compares the sale and the fields with it."""

    def __init__(self, asked: Asked, watch: Watch, scanner: Scanner, out: TextIO) -> None:
        self.asked, self.watch, self.scanner, self.out = asked, watch, scanner, out
        self.chance = random.Random(asked.seed)
        self.wanted: Counter[str] = Counter()

    def steps(self, hand: Hand) -> Steps:
        """The whole run."""
        if self.asked.at_start:
            yield from self._at_start(hand)
        yield hand.is_open
        names = self.asked.places or tuple(PLACES)
        for number in range(self.asked.bursts):
            place = PLACES[names[number % len(names)]]
            yield from self._one(hand, place, self._burst(names[number % len(names)]))

    def _burst(self, place: str) -> Burst:
        chance = self.chance
        way = chance.choice(self.asked.ways or tuple(WAYS))
        codes = chance.choices((OTHER,) if way == "letters" else CODES, k=chance.choice((1, 1, 2)))
        keys = sum(len(code) + 1 for code in codes)
        gaps = WAYS[way](chance, keys, self.asked.most)
        if way == "stalls":
            gaps[chance.randint(2, len(codes[0]) - 2)] = chance.randint(STALLED, STALL - 60)
        return Burst(place, codes, gaps, way)

    def _at_start(self, hand: Hand) -> Steps:
        shell = hand.window(Shell)
        assert shell is not None
        hand.device.focus(int(shell.winId()))
        place = Place()
        for _ in range(self.asked.at_start):
            codes = self.chance.choices(CODES, k=1)
            gaps = WAYS["mixed"](self.chance, len(codes[0]) + 1, min(30, self.asked.most))
            burst = Burst("start", codes, gaps, "mixed")
            yield from self._one(hand, place, burst, opens=True)

    def _one(self, hand: Hand, place: Place, burst: Burst, *, opens: bool = False) -> Steps:
        if not opens:
            yield from place.enter(hand)
            yield settled(0.3)
        stood, first = place.stands(hand) if not opens else "", len(self.watch.keys)
        self.scanner.send(burst.text, [gap / 1000 for gap in burst.gaps], rolls=burst.way == "rolls")
        if place.busy:
            self._be_busy(sum(burst.gaps))
        yield self.scanner.is_done
        yield soon(lambda: len(self.watch.keys) >= first + len(burst.text))
        yield settled(0.25)
        stands = place.stands(hand) if not opens else ""
        if opens:
            yield hand.is_open
        place.leave(hand)
        self.wanted.update(burst.codes)
        yield soon(lambda: +counted(hand) == self.wanted)
        yield settled(0.05)
        self._tell(burst, counted(hand), (stood, stands), self.watch.keys[first:])
        if +counted(hand) != self.wanted or stood != stands:
            yield from recovered(hand)
        self.wanted = counted(hand)
        yield from place.tidy(hand)

    def _be_busy(self, length: int) -> None:
        """The screen's thread stands still now and then while the keys come."""
        for _ in range(4):
            stands = self.chance.uniform(0.01, 0.2)
            QTimer.singleShot(self.chance.randint(0, max(1, length)), lambda stands=stands: time.sleep(stands))

    def _tell(
        self, burst: Burst, found: Counter[str], typed: tuple[str, str], keys: list[tuple[int, int, str, bool]]
    ) -> None:
        lost, doubled = self.wanted - found, found - self.wanted
        altered = typed[0] != typed[1]
        times = [key[0] for key in keys][: len(burst.text)]
        pauses = [late - soon for soon, late in pairwise(times)]
        ends = [place for place, sign in enumerate(burst.text) if sign == "\n"]
        within = [pause for place, pause in enumerate(pauses) if place not in ends]
        row: dict[str, Any] = {
            "place": burst.place,
            "codes": burst.codes,
            "gap": max(burst.gaps),
            "lost": lost.total(),
            "doubled": doubled.total(),
            "altered": int(altered),
            "starved": bool(within) and max(within) > (STALL if burst.way == "stalls" else LONGEST_GAP),
            "way": burst.way,
            "stood": bool(typed[0]),
            "repeats": sum(key[3] for key in keys),
        }
        if lost or doubled or altered:
            row |= {"sent": burst.gaps, "keys": keys, "typed": typed, "found": dict(found), "wanted": dict(self.wanted)}
        self.out.write(json.dumps(row) + "\n")
        self.out.flush()


def counted(hand: Hand) -> Counter[str]:
    """How many of each code are in the sale."""
    many: Counter[str] = Counter()
    for line in hand.selling.cart.lines:
        many[line.barcode if line.barcode.isalnum() is False else line.barcode.lstrip("0")] += (
            line.quantity.amount // 1000
        )
    return many


def recovered(hand: Hand) -> Steps:
    """After a miss nothing of it is to be found again in the next burst: an empty sale, and nothing asked."""
    for _ in range(3):
        hand.key("Escape")
        yield settled(0.3)
    if hand.selling.state.paying is not None:
        hand.selling.leave_paying()
    hand.selling.set(asking=None, aside=None, told=None, paid=None)
    if not hand.selling.cart.is_empty:
        hand.selling.clear()
    yield settled(1.0)
    for code in CODES[:2]:
        hand.selling.scan(code)  # some places need a sale
    yield settled(0.2)


def settled(seconds: float) -> Callable[[], bool]:
    until = time.monotonic() + seconds
    return lambda: time.monotonic() > until


def soon(is_so: Callable[[], bool], seconds: float = 2.0) -> Callable[[], bool]:
    """Until it is so, or has had its time."""
    until = time.monotonic() + seconds
    return lambda: is_so() or time.monotonic() > until


def main() -> int:
    folder, out, words = sys.argv[1:]
    asked = Asked(**json.loads(words))
    assert set(asked.places) <= set(PLACES) and set(asked.ways) <= set(WAYS)
    app = QApplication(sys.argv[:1])
    know_tills()
    scanner, watch = Scanner(), Watch()
    with applied(asked.mutant), Path(out).open("w", encoding="utf-8") as told:
        watch.begin()
        hand = Hand(Device(os.environ["DISPLAY"]))
        bursts = Bursts(asked, watch, scanner, told)

        def began() -> bool:
            return hand.is_open() or bool(asked.at_start and hand.window(Shell) is not None)

        player = Player(hand, [("scans", bursts.steps)], began)
        status = run(Path(folder))
    scanner.close()
    del player, app
    return status


if __name__ == "__main__":
    raise SystemExit(main())
