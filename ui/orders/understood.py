"""What is typed to find orders, understood: numbers, sums, days, ways of paying, states, and words. It knows no Qt."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import field, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from app.clock import stamp
from app.domain.frozen import frozen
from app.queries.orders_list import Term, Wanted

_AMOUNT = re.compile(r"[^\d\s.,-]{0,3}(\d{1,9})[.,](\d{1,3})|[^\d\s.,-]{1,3}(\d{1,9})")
_NUMBER = re.compile(r"[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*-\d+")
_WHOLE_NUMBER = 4  # parts of a receipt number: store, register, series, place in it
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{2,4})?")
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})(?:/(\d{2,4}))?")
_TO = re.compile(r"\.\.|[–—-]")
_SIGNS_OF_A_CODE = 8  # so many digits are a barcode, fewer the end of a receipt number or a sum


@frozen
class Vocabulary:
    """Words of the reader's language, in small letters: days as how long ago, tenders by word, states by word."""

    days: Mapping[str, int] = field(default_factory=dict)
    tenders: Mapping[str, str] = field(default_factory=dict)
    states: Mapping[str, str] = field(default_factory=dict)
    month_first: bool = False  # how 11/12 is read


@frozen
class Days:
    """Some days in the shop's own calendar, both included."""

    first: date
    last: date


@frozen
class Understood:
    """A text taken apart. ``words`` are as typed; each sum and number end may also be a word."""

    words: tuple[str, ...] = ()
    amounts: tuple[int, ...] = ()
    ends: tuple[str, ...] = ()
    number: str = ""
    days: Days | None = None
    tender: str = ""
    state: str = ""


@frozen
class Chosen:
    """What the chips say: days, a tender, a state, one customer."""

    days: Days | None = None
    tender: str = ""
    state: str = ""
    customer: str = ""


def understand(text: str, vocabulary: Vocabulary, today: date, exponent: int) -> Understood:
    """Take ``text`` apart; ``exponent`` is the currency's. Whatever means nothing else is a word to look for."""
    found = Understood()
    for word in text.split():
        found = _with(found, word, vocabulary, today, exponent)
    return found


def _with(found: Understood, word: str, vocabulary: Vocabulary, today: date, exponent: int) -> Understood:
    small = word.casefold()
    days = _days(small, vocabulary, today)
    if days is not None and found.days is None:
        return replace(found, days=days)
    if small in vocabulary.tenders and not found.tender:
        return replace(found, tender=vocabulary.tenders[small])
    if small in vocabulary.states and not found.state:
        return replace(found, state=vocabulary.states[small])
    minor = _amount(word, exponent)
    if minor is not None:
        return replace(found, amounts=(*found.amounts, minor))
    if _NUMBER.fullmatch(word):
        whole = len(word.split("-")) >= _WHOLE_NUMBER
        return replace(found, number=word.upper()) if whole else replace(found, ends=(*found.ends, word.upper()))
    return replace(found, words=(*found.words, word))


def _amount(word: str, exponent: int) -> int | None:
    match = _AMOUNT.fullmatch(word)
    if match is None:
        return None
    whole, decimals = match.group(1) or match.group(3), match.group(2) or ""
    if len(decimals) > exponent or (decimals and len(decimals) != exponent):
        return None
    return int(whole + decimals.ljust(exponent, "0"))


def _days(word: str, vocabulary: Vocabulary, today: date) -> Days | None:
    if word in vocabulary.days:
        day = today - timedelta(days=vocabulary.days[word])
        return Days(day, day)
    one = _day(word, vocabulary, today)
    if one is not None:
        return Days(one, one)
    for to in _TO.finditer(word):
        first, last = (_day(part, vocabulary, today) for part in (word[: to.start()], word[to.end() :]))
        if first is not None and last is not None and first <= last:
            return Days(first, last)
    return None


def _day(text: str, vocabulary: Vocabulary, today: date) -> date | None:
    """A day; without its year the last one that has come."""
    if match := _ISO.fullmatch(text):
        year, month, day = match.groups()
    elif match := _DOTTED.fullmatch(text):
        day, month, year = match.groups()
    elif match := _SLASHED.fullmatch(text):
        day, month, year = match.groups()
        if vocabulary.month_first:
            day, month = month, day
    else:
        return None
    try:
        if year:
            return date(int(year) + (2000 if len(year) == 2 else 0), int(month), int(day))
        this_year = date(today.year, int(month), int(day))
        return this_year if this_year <= today else this_year.replace(year=today.year - 1)
    except ValueError:
        return None


def wanted_of(
    found: Understood, chosen: Chosen, zone: str, products: Mapping[str, tuple[str, ...]], exponent: int
) -> Wanted:
    """The question: text and chips together; ``products`` are what the catalogue knows by each word."""
    terms = [Term(amount_minor=minor) for minor in found.amounts] + [Term(ending=end) for end in found.ends]
    terms += [_term(word, products.get(word, ()), exponent) for word in found.words]
    spans = [days for days in (found.days, chosen.days) if days is not None]
    first = max((days.first for days in spans), default=None)
    last = min((days.last for days in spans), default=None)
    return Wanted(
        terms=tuple(terms),
        number=found.number,
        since=_midnight(first, zone) if first else "",
        until=_midnight(last + timedelta(days=1), zone) if last else "",
        tender=chosen.tender or found.tender,
        state=chosen.state or found.state,
        customer=chosen.customer,
    )


def _term(word: str, products: tuple[str, ...], exponent: int) -> Term:
    """Digits may be the end of a receipt number, a round sum, a code, or part of a name."""
    if word.isascii() and word.isdigit() and len(word) < _SIGNS_OF_A_CODE:
        return Term(word, products, word, int(word) * 10**exponent)
    return Term(word, products)


def _midnight(day: date, zone: str) -> str:
    at = datetime(day.year, day.month, day.day, tzinfo=ZoneInfo(zone) if zone else None)
    return stamp(at if zone else at.astimezone())
