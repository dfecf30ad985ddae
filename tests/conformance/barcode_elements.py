"""Cases of single element strings as biip's tests write them, judged by the till's own reading."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from app.domain import barcode
from app.domain.barcode import UnreadableCode
from app.domain.gs1 import reading as gs1
from app.domain.gs1 import syntax as gs1_syntax

_YEAR = datetime.now(UTC).year
Case = dict[str, Any]


class NotOffered(Exception):
    """The till does not claim this; the message is the reason."""


def same(got: object, want: object) -> str:
    """ "" or what differs."""
    return "" if got == want else f"got {got!r}, expected {want!r}"


def refuses(act: Callable[[], object]) -> str:
    """ "" if the product refuses, else what it accepted."""
    try:
        return f"accepted as {act()!r}"
    except UnreadableCode:
        return ""


def decimal(amount: int, exponent: int) -> Decimal:
    return Decimal(amount).scaleb(-exponent)


def element_string(given: Case, expected: Case) -> str:
    name = expected["test"]
    if "bad_value" in given:
        bad = given["bad_value"] if "pattern" in name else given["ai_code"] + given["bad_value"]
        return refuses(lambda: gs1_syntax.elements(bad))
    value = _year_names(given["value"])
    if name.startswith("test_list"):
        return _element_list(given, value, expected["expected"])
    if "gln_error" in str(expected.get("expected")) or "nested_error" in name:
        return refuses(lambda: gs1_syntax.elements(value))
    try:
        (one,) = gs1_syntax.elements(value)
    except UnreadableCode as fault:
        if fault.reason == "incorrect-check-digit" and value[:4] == "8003":
            raise NotOffered(
                f"{fault.data} does not end in its check digit {barcode.check_digit(fault.data[:-1])} "
                "(General Specifications 7.9.1); biip does not check the asset number of AI 8003"
            ) from None
        raise
    if name == "test_as_hri":
        return same(gs1_syntax.human_readable([one]), expected["expected"])
    if "expected_date" in given:
        return same(_when(one), (_python_date(given["expected_date"]), _python_date(given["expected_datetime"])))
    if "expected_decimal" in given:
        price = gs1.price_of(one.ai, one.value)
        want = Decimal(given["expected_decimal"]), given["expected_currency"]
        return same((decimal(price.amount, price.exponent), price.currency), want)
    if "zero_day" in name:
        return same(_when(one)[0], _python_date(expected["expected"]))
    if re.search("amount|measure|discount", name):
        return same(decimal(int(one.parts[-1]), int(one.ai[3])), Decimal(expected["expected"]))
    return _element_repr(one, _year_names(expected["expected"]))


def _element_list(given: Case, value: str, want: Any) -> str:
    found = [gs1_syntax.elements(one)[0] for one in re.findall(r"extract\('(\d[^']*)'\)", value)]
    if "data_title" in given:
        title = given["data_title"]
        hits = [one.value for one in found if gs1_syntax.identifier(one.ai).title.startswith(title)]
    else:
        ai = "".join(re.findall(r"\d+", given["ai"].replace("GS1", "")))
        hits = [one.value for one in found if one.ai == ai]
    return same(hits if isinstance(want, list) else (hits or [None])[0], want)


def _element_repr(one: gs1_syntax.Element, text: str) -> str:
    """Identifier, value, parts and dates; company prefixes are no business of a till."""
    outer = text.split(", gtin=")[0].split(", gln=")[0].split(", sscc=")[0]
    groups = re.search(r"pattern_groups=\[([^\]]*)\]", outer)
    want = (
        re.search(r"\.extract\('(\d+)'\)", outer)[1],  # type: ignore[index]
        re.search(r"value='([^']*)'", outer)[1],  # type: ignore[index]
        tuple(re.findall(r"'([^']*)'", groups[1])) if groups else one.parts,
    )
    differs = same((one.ai, one.value, one.parts), want)
    day = re.search(r"date=(dt\.date\([^)]*\))", outer)
    return differs or (same(_when(one)[0], _python_date(day[1])) if day else "")


def _when(one: gs1_syntax.Element) -> tuple[date, datetime | None]:
    if one.ai == "7007" or len(one.value) == 6 or one.value.endswith("9999"):
        return gs1.day_of(one.value[:6], _YEAR), None
    return gs1.day_of(one.value[:6], _YEAR), gs1.moment_of(one.value, _YEAR)


def _python_date(text: str | None) -> date | datetime | None:
    if not text or text == "None":
        return None
    numbers = [int(number) for number in re.findall(r"\d+", text)]
    return datetime(*numbers) if "datetime(" in text else date(*numbers)  # type: ignore[arg-type]  # noqa: DTZ001


def _year_names(text: str) -> str:
    """biip writes the ends of the century window as names (General Specifications 7.12: 49 back, 50 ahead)."""
    for name, year in (("MIN_YEAR", _YEAR - 49), ("MAX_YEAR", _YEAR + 50), ("THIS_YEAR", _YEAR)):
        text = text.replace("{" + name + "_SHORT}", f"{year % 100:02}").replace(name, str(year))
    return text[2:-1] if text.startswith("f'") else text.replace("f'", "'")
