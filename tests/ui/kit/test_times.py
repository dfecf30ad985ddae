"""Times by locale: the order of days and months, clocks of 12 and 24 hours, western digits."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFontMetrics

from ui.kit import theme, times
from ui.kit import tokens as t

AT = datetime(2026, 11, 21, 16, 43, tzinfo=UTC)
PAGES = {
    "en_IE": ("16:43", "21 Nov 16:43", "21 Nov 2026", "Sat 21 Nov 2026, 16:43", "November 2026"),
    "en_US": ("4:43 PM", "Nov 21 4:43 PM", "Nov 21, 2026", "Sat Nov 21, 2026, 4:43 PM", "November 2026"),
    "de_DE": ("16:43", "21. Nov. 16:43", "21. Nov. 2026", "Sa. 21. Nov. 2026, 16:43", "November 2026"),
    "zh_CN": ("16:43", "11月21日 16:43", "2026年11月21日", "周六 2026年11月21日, 16:43", "2026年11月"),
    "ar_EG": ("4:43 م", "21 نوفمبر 4:43 م", "21 نوفمبر 2026", "السبت 21 نوفمبر 2026, 4:43 م", "نوفمبر 2026"),
}


@pytest.fixture(autouse=True)
def english_after() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize("name", PAGES)
def test_a_page_of_times(name: str) -> None:
    QLocale.setDefault(QLocale(name))
    later, next_year = AT + timedelta(days=3), AT + timedelta(days=300)
    told = (times.when(AT, AT), times.when(AT, later), times.when(AT, next_year), times.exact(AT), times.month(AT))
    assert tuple(text.replace("\u202f", " ").replace("\u00a0", " ") for text in told) == PAGES[name]


@pytest.mark.parametrize("name", ["fr_FR", "es_ES", "pl_PL", "ja_JP", "ru_RU", "sv_SE", "pt_BR", "ko_KR", "uk_UA"])
def test_no_locale_leaves_a_bare_year_or_a_pattern(name: str) -> None:
    QLocale.setDefault(QLocale(name))
    assert "2026" in times.short_day(AT) and "21" in times.short_day(AT)
    without = times.short_day(AT, year=False)
    assert "2026" not in without and "21" in without and "y" not in without.replace("май", "")


def test_how_long_ago() -> None:
    spans = (timedelta(seconds=20), timedelta(minutes=2), timedelta(hours=3), timedelta(days=1), timedelta(days=5))
    told = [times.ago(AT, AT + span) for span in spans]
    assert told == ["just now", "2 min ago", "3 h ago", "yesterday", "5 days ago"]
    assert times.ago(AT, AT + timedelta(days=30)) == times.short_day(AT, year=False)
    assert times.ago(AT + timedelta(minutes=3), AT) == "just now"  # a clock that was set back


@pytest.mark.parametrize("name", [*PAGES, "fr_FR", "pl_PL", "ru_RU"])
@pytest.mark.usefixtures("qapp")
def test_the_room_for_a_time_is_enough_on_every_day(name: str) -> None:
    QLocale.setDefault(QLocale(name))
    font = theme.font(t.BODY)
    room, metrics = times.widest_when(font), QFontMetrics(font)
    first, later = datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 6, 1, tzinfo=UTC)
    days = [first + timedelta(hours=61 * step) for step in range(143)]  # 61 hours: every hour of the day
    said = [times.when(at, today) for at in days for today in (days[-1], later)]
    widest = max(metrics.horizontalAdvance(one) for one in said)
    assert widest <= room
    assert room < 1.3 * widest
