"""Scanners in the real window: at any speed, back to back, while it opens, while something is typed or asked.

Each scan is in the sale once, and what a person typed stands where she typed it.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from typing import Any

from tests.flows.by_keyboard import LAST, MILK_MINOR, paid
from tests.flows.hand import Hand, Steps, WentWrong, pause
from tests.flows.scanner import Scanner
from tests.walker.shop import LOAF, MILK, OLIVES

GAPS_MS = (1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 18, 20, 25, 30, 34, 35, 36, 40, 45, 50, 60, 70, 80, 90, 99)
_scanners: list[Scanner] = []


def scanner() -> Scanner:
    if not _scanners:
        _scanners.append(Scanner())
    return _scanners[0]


def count(hand: Hand) -> dict[str, int]:
    """How many of each code are in the sale."""
    return {line.barcode.lstrip("0"): line.quantity.amount // 1000 for line in hand.selling.cart.lines}


def send(hand: Hand, text: str, gap_ms: float) -> Steps:
    """Let the scanner type; goes on once all of it went out and was looked at."""
    hand.scans += text.count("\n")
    scanner().send(text, gap_ms / 1000)
    yield scanner().is_done
    yield quiet(0.2)


def quiet(seconds: float) -> Callable[[], bool]:
    until = time.monotonic() + seconds
    return lambda: time.monotonic() > until


def check(hand: Hand, wanted: dict[str, int], where: str) -> None:
    found = count(hand)
    if found != wanted:
        raise WentWrong(f"{where}: {found}, scanned {wanted}")


def field_says(hand: Hand, wanted: str, where: str) -> None:
    found = hand.sale.field.text()
    if found != wanted:
        raise WentWrong(f"{where}: the field says {found!r}, typed was {wanted!r}")


def at_start(hand: Hand) -> Steps:
    """Three scans while the till opens its register."""
    from ui.shell import Shell

    shell = hand.window(Shell)
    assert shell is not None
    hand.device.focus(int(shell.winId()))
    yield from send(hand, f"{MILK}\n{LOAF}\n{MILK}\n", 3)
    yield hand.is_open
    yield quiet(0.3)
    check(hand, {MILK: 2, LOAF: 1}, "while it opens")


def speeds(hand: Hand) -> Steps:
    """Every speed a scanner can be set to."""
    for many, gap in enumerate(GAPS_MS, 1):
        yield from send(hand, f"{LOAF}\n", gap)
        check(hand, {LOAF: many}, f"{gap} ms")
        field_says(hand, "", f"{gap} ms")


def uneven(hand: Hand) -> Steps:
    """Pauses as a busy USB port makes them."""
    chance = random.Random(5)
    for many in range(1, 21):
        mean = chance.choice((0.002, 0.008, 0.02))
        gaps = [mean * chance.uniform(0.3, 1.9) for _ in range(len(MILK) + 1)]
        hand.scans += 1
        scanner().send(f"{MILK}\n", gaps)
        yield scanner().is_done
        yield quiet(0.25)
        told = f"uneven {[round(gap * 1000) for gap in gaps]}, the field says {hand.sale.field.text()!r}"
        check(hand, {MILK: many}, f"{told}, {hand.selling.state.scan}")


def two_in_a_row(hand: Hand) -> Steps:
    for many, gap in enumerate((1, 2, 4, 8, 15, 30, 60, 99), 1):
        yield from send(hand, f"{MILK}\n{OLIVES}\n", gap)
        check(hand, {MILK: many, OLIVES: many}, f"two at {gap} ms")


def many_in_a_row(hand: Hand) -> Steps:
    yield from send(hand, f"{MILK}\n{OLIVES}\n{LOAF}\n" * 15, 1)
    yield lambda: sum(count(hand).values()) >= 45
    yield quiet(0.5)
    check(hand, {MILK: 15, OLIVES: 15, LOAF: 15}, "45 at 1 ms")


def while_typing(hand: Hand) -> Steps:
    """A word half typed in the search field."""
    for many, gap in enumerate((1, 5, 20, 50, 90), 1):
        hand.words("sour")
        yield lambda: hand.sale.field.text() == "sour"
        yield quiet(0.3)
        yield from send(hand, f"{MILK}\n", gap)
        check(hand, {MILK: many}, f"typing, {gap} ms")
        field_says(hand, "sour", f"scan at {gap} ms")
        hand.key("Escape")
        yield lambda: hand.sale.field.text() == ""


def hand_typed(hand: Hand) -> Steps:
    """A quick hand is no scanner: 13 signs at 62 to 150 ms, as uneven as hands are, then no Enter."""
    chance = random.Random(3)
    for text in ("5000000000029", "sourdough loaf", "olives 340 g", "600000", '<b>& "x"'):
        scanner().send(text, [chance.uniform(0.062, 0.15) for _ in text])
        yield scanner().is_done
        yield quiet(0.3)
        field_says(hand, text, "typed by hand")
        hand.key("Escape")
        yield lambda: hand.sale.field.text() == ""
    check(hand, {}, "typed by hand")


def while_asked(hand: Hand) -> Steps:
    """A quantity, a note, a customer and a price stand half typed; each scan is rung up once the question is over."""
    yield from send(hand, f"{MILK}\n", 2)
    wanted = {MILK: 1}
    for key, typed in (("F4", "3"), ("F8", "5"), ("Ctrl+t", "gift wrap"), ("Ctrl+k", "marl")):
        hand.key(key)
        yield lambda: hand.selling.state.asking is not None or hand.selling.state.aside is not None
        yield pause()
        hand.words(typed)
        yield quiet(0.3)
        before = _stands(hand)
        yield from send(hand, f"{LOAF}\n", 4)
        if _stands(hand) != before or typed not in str(before):
            raise WentWrong(f"{key}: {_stands(hand)!r} stands where {before!r} was typed")
        hand.key("Escape")
        yield lambda: hand.selling.state.asking is None and hand.selling.state.aside is None
        yield quiet(0.2)
        wanted[LOAF] = wanted.get(LOAF, 0) + 1
        check(hand, wanted, f"after {key}")


def _stands(hand: Hand) -> Any:
    state = hand.selling.state
    if state.asking is not None:
        return state.asking.typed
    aside = state.aside
    return getattr(aside, "text", None) or getattr(aside, "words", None)


def while_paying(hand: Hand) -> Steps:
    """A scan while money is typed is the next customer's."""
    yield from send(hand, f"{MILK}\n", 2)
    hand.key("F9")
    yield lambda: hand.selling.state.paying is not None
    yield pause()
    hand.words("10")
    yield lambda: hand.selling.state.paying.typed == "10"
    yield quiet(0.3)
    yield from send(hand, f"{LOAF}\n", 3)
    if hand.selling.state.paying.typed != "10" or hand.selling.state.waiting != 1:
        raise WentWrong(f"typed {hand.selling.state.paying.typed}, {hand.selling.state.waiting} wait")
    hand.key("F12")
    yield from paid(hand)
    hand.expect(LAST, MILK_MINOR)
    yield lambda: count(hand) == {LOAF: 1}


def in_a_menu(hand: Hand) -> Steps:
    yield from send(hand, f"{MILK}\n", 2)
    hand.touch(hand.sale.cart.more)
    yield lambda: hand.sale.menu.isVisible()
    yield from send(hand, f"{LOAF}\n", 3)
    hand.sale.menu.close()
    yield quiet(0.3)
    check(hand, {MILK: 1, LOAF: 1}, "with the menu open")


def at_orders(hand: Hand) -> Steps:
    """A receipt's number, from a fast scanner and from slow ones."""
    number = hand.value("SELECT number FROM orders WHERE kind = 'sale' ORDER BY n LIMIT 1")
    yield from hand.touch_room("orders")
    presenter = hand.room("orders").presenter
    for gap in (2, 20, 60, 90):
        presenter.all_again()
        yield lambda: presenter.state.text == ""
        yield from send(hand, f"{number}\n", gap)
        yield quiet(0.6)
        if presenter.state.text != number or presenter.state.listing.count != 1:
            raise WentWrong(f"{gap} ms: searched {presenter.state.text!r}, found {presenter.state.listing.count}")
    check(hand, {}, "at the orders")


def in_a_customer(hand: Hand) -> Steps:
    """The name of a customer is half typed; the goods go to the sale."""
    yield from hand.touch_room("customers")
    screen = hand.room("customers").screen
    hand.touch(screen.new_button)
    box = screen.sheet.boxes["name"].field
    yield box.isVisible
    hand.touch(box)
    yield box.hasFocus
    hand.words("Zo")
    yield lambda: box.text() == "Zo"
    yield quiet(0.3)
    for many, gap in enumerate((2, 20), 1):
        yield from send(hand, f"{MILK}\n", gap)
        if box.text() != "Zo":
            raise WentWrong(f"{gap} ms: the name says {box.text()!r}")
        check(hand, {MILK: many}, f"in a name, {gap} ms")
    screen._presenter.discard()


FLOWS: dict[str, Callable[[Hand], Steps]] = {
    "at-start": at_start,
    "speeds": speeds,
    "uneven": uneven,
    "two-in-a-row": two_in_a_row,
    "many-in-a-row": many_in_a_row,
    "while-typing": while_typing,
    "hand-typed": hand_typed,
    "while-asked": while_asked,
    "while-paying": while_paying,
    "in-a-menu": in_a_menu,
    "at-orders": at_orders,
    "in-a-customer": in_a_customer,
}
FIRST: dict[str, Callable[[Hand], Steps]] = {}
