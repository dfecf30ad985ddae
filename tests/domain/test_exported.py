"""Exported facts: what lines prove by themselves, and every way of tampering with them that is seen."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.exported import CONTENT, GAP, LINK, TWICE, UNREADABLE, check, line_of
from app.exports.records import journal_lines
from app.register import Register
from tests.shop import facts_of, ring

SETTINGS = {"country": "GB", "currency": "GBP"}


@pytest.fixture
def sold(tmp_path: Path) -> tuple[list[str], str]:
    """The lines of a journal with three sales, and the code of the second one's receipt."""
    with Register.open(tmp_path / "till", settings=SETTINGS) as register:
        placed = [ring(register) for _ in range(3)]
        return list(journal_lines(register)), placed[1].proof


def test_a_journal_proves_a_receipt(sold: tuple[list[str], str]) -> None:
    lines, code = sold
    checked = check(lines, code)
    assert checked.holds and checked.facts == len(lines)
    (stretch,) = checked.stretches
    assert (stretch.first, stretch.last) == (1, len(lines))
    (fact,) = checked.found
    assert fact.type == "SaleCompleted" and fact.short == code
    assert check(lines, code.lower().replace("-", " ")).found == checked.found, "as it was typed"
    assert check(lines, fact.content.hex()).found == checked.found
    assert check(lines, "00000-00000").found == ()
    assert check(lines, "").found == ()


def _said(line: str, **changes: object) -> str:
    return json.dumps({**json.loads(line), **changes}) + "\n"


def _sale(lines: list[str]) -> int:
    """The second sale, with others around it."""
    return [at for at, line in enumerate(lines) if '"SaleCompleted"' in line][1]


def _cheaper(line: str) -> str:
    said = json.loads(line)
    return _said(line, body=said["body"].replace('"total":', '"total":1'))


TAMPERED: dict[str, tuple[Callable[[list[str], int], list[str]], str]] = {
    "another amount": (lambda lines, at: [*lines[:at], _cheaper(lines[at]), *lines[at + 1 :]], CONTENT),
    "another time": (lambda lines, at: [*lines[:at], _said(lines[at], at="2020"), *lines[at + 1 :]], CONTENT),
    "one left out": (lambda lines, at: [*lines[:at], *lines[at + 1 :]], GAP),
    "one twice": (lambda lines, at: [*lines[: at + 1], *lines[at:]], TWICE),
    "another link": (lambda lines, at: [*lines[:at], _said(lines[at], link="00" * 32), *lines[at + 1 :]], LINK),
    "said to go on from elsewhere": (
        lambda lines, at: [*lines[:at], _said(lines[at], before="11" * 32), *lines[at + 1 :]],
        LINK,
    ),
    "torn": (lambda lines, at: [*lines[:at], lines[at][:40] + "\n", *lines[at + 1 :]], UNREADABLE),
    "a number as text": (lambda lines, at: [*lines[:at], _said(lines[at], seq="7"), *lines[at + 1 :]], UNREADABLE),
    "half a sign": (lambda lines, at: [*lines[:at], _said(lines[at], body="\ud800"), *lines[at + 1 :]], UNREADABLE),
    "no object": (lambda lines, at: [*lines, "[1, 2]\n"], UNREADABLE),
}


@pytest.mark.parametrize("how", TAMPERED)
def test_what_was_tampered_with_is_seen(sold: tuple[list[str], str], how: str) -> None:
    lines, code = sold
    tamper, flaw = TAMPERED[how]
    checked = check(tamper(lines, _sale(lines)), code)
    assert not checked.holds
    assert flaw in {one.code for one in checked.flaws}


def test_facts_put_in_another_order_are_seen(sold: tuple[list[str], str]) -> None:
    lines, _ = sold
    at = _sale(lines)
    swapped = [*lines[: at - 1], lines[at], lines[at - 1], *lines[at + 1 :]]
    assert {one.code for one in check(swapped).flaws} >= {GAP, TWICE}


def test_a_fact_with_another_amount_and_every_hash_made_anew_leads_to_another_end(
    sold: tuple[list[str], str], tmp_path: Path
) -> None:
    """Whoever makes all hashes anew ends at another link: it is the head that is known elsewhere which tells."""
    lines, _ = sold
    (head,) = check(lines).stretches
    assert json.loads(lines[-1])["link"] == head.head.hex()
    assert check(lines[:-1]).stretches[0].head != head.head


def test_some_facts_say_what_they_go_on_from(tmp_path: Path) -> None:
    with Register.open(tmp_path / "till", settings=SETTINGS) as register:
        ring(register)
        facts = facts_of(register)
    part = facts[2:]
    assert {one.code for one in check(map(line_of, part)).flaws} == {GAP}
    led = [line_of(part[0], facts[1].link), *map(line_of, part[1:])]
    checked = check(led)
    assert checked.holds and checked.stretches[0].first == part[0].seq
    assert {one.code for one in check([line_of(part[0], facts[0].link), *led[1:]]).flaws} == {LINK}


def test_a_life_after_a_restore_follows_the_one_before_it(tmp_path: Path) -> None:
    with Register.open(tmp_path / "till", settings=SETTINGS) as register:
        ring(register)
        register.do(_live_anew).result()
        ring(register)
        lines = list(journal_lines(register))
    checked = check(lines)
    assert checked.holds and len(checked.stretches) == 2


def _live_anew(act: object) -> None:
    act.begin_incarnation("restored", {})  # type: ignore[attr-defined]


_live_anew.right = "link"  # type: ignore[attr-defined]
