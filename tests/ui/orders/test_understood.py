"""What is typed in the field of the orders, taken apart."""

from __future__ import annotations

from datetime import date

import pytest

from ui.orders.understood import Chosen, Days, Understood, Vocabulary, understand, wanted_of

TODAY = date(2026, 11, 22)
WORDS = Vocabulary({"today": 0, "gestern": 1}, {"karte": "card", "voucher": "voucher"}, {"storniert": "voided"})


def _day(year: int, month: int, day: int) -> Days:
    return Days(date(year, month, day), date(year, month, day))


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("", Understood()),
        ("24.90", Understood(amounts=(2490,))),
        ("24,90", Understood(amounts=(2490,))),
        ("€24.90", Understood(amounts=(2490,))),
        ("£5", Understood(amounts=(500,))),
        ("24.9", Understood(words=("24.9",))),
        ("Gestern", Understood(days=_day(2026, 11, 21))),
        ("12.11.", Understood(days=_day(2026, 11, 12))),
        ("24.12.", Understood(days=_day(2025, 12, 24))),
        ("12.11.25", Understood(days=_day(2025, 11, 12))),
        ("12/11", Understood(days=_day(2026, 11, 12))),
        ("2026-11-12", Understood(days=_day(2026, 11, 12))),
        ("31.02.", Understood(words=("31.02.",))),
        ("1.11.-12.11.", Understood(days=Days(date(2026, 11, 1), date(2026, 11, 12)))),
        ("2026-11-01..2026-11-12", Understood(days=Days(date(2026, 11, 1), date(2026, 11, 12)))),
        ("1-1-k7q2-15", Understood(number="1-1-K7Q2-15")),
        ("K7Q2-15", Understood(ends=("K7Q2-15",))),
        ("15", Understood(words=("15",))),
        ("KARTE", Understood(tender="card")),
        ("karte karte", Understood(tender="card", words=("karte",))),
        ("storniert", Understood(state="voided")),
        ("oat milk 24.90 gestern", Understood(("oat", "milk"), (2490,), days=_day(2026, 11, 21))),
    ],
)
def test_what_is_typed_means(text: str, meant: Understood) -> None:
    assert understand(text, WORDS, TODAY, 2) == meant


def test_where_months_come_first() -> None:
    american = Vocabulary(month_first=True)
    assert understand("11/12", american, TODAY, 2).days == _day(2026, 11, 12)


def test_a_currency_without_cents_has_round_sums() -> None:
    assert understand("¥500", WORDS, TODAY, 0).amounts == (500,)
    assert understand("1.234", WORDS, TODAY, 3).amounts == (1234,)


def test_text_and_chips_are_both_asked() -> None:
    found = understand("12.11.-20.11. milk", WORDS, TODAY, 2)
    days = Days(date(2026, 11, 15), TODAY)
    wanted = wanted_of(found, Chosen(days, "cash", "voided", "cust-1"), "Europe/Berlin", {"milk": ("p-1",)}, 2)
    assert wanted.since == "2026-11-14T23:00:00.000000Z" and wanted.until == "2026-11-20T23:00:00.000000Z"
    assert (wanted.tender, wanted.state, wanted.customer) == ("cash", "voided", "cust-1")
    assert wanted.terms[0].products == ("p-1",)


def test_digits_may_be_three_things() -> None:
    wanted = wanted_of(understand("15", WORDS, TODAY, 2), Chosen(), "", {}, 2)
    (term,) = wanted.terms
    assert (term.word, term.ending, term.amount_minor) == ("15", "15", 1500)
    code = wanted_of(understand("5000000000012", WORDS, TODAY, 2), Chosen(), "", {}, 2).terms[0]
    assert (code.word, code.ending, code.amount_minor) == ("5000000000012", "", None)
