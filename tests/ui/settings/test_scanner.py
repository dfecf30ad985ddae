"""The scanner page: three scans are measured, kept, tried and forgotten, and nothing of them is sold meanwhile."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.devices.scanner import Kind, Stroke
from app.devices.scanner_profile import as_row
from app.errors import InvalidInput
from app.settings import checked
from tests.devices.test_scanner import strokes
from tests.devices.test_scanner_measure import EAN
from tests.ui.hands import Hands
from ui.settings.scanner_pane import ScannerPane
from ui.settings.scanner_presenter import ScannerPresenter, ScannerState, Step, Tried
from ui.till import Till


class Page:
    """A presenter with what it recorded and showed."""

    def __init__(self) -> None:
        self.kept: list[list[dict[str, Any]]] = []
        self.shown: list[ScannerState] = []
        self.presenter = ScannerPresenter(self.kept.append, self.shown.append)
        self.presenter.read([])

    def scan(self, text: str, gap: int = 8) -> None:
        for stroke in strokes(text, [gap] * len(text)):
            assert self.presenter.hear(stroke)
        self.presenter.quiet()


@pytest.fixture
def page() -> Page:
    return Page()


def test_measure_keep_try_and_forget(page: Page) -> None:
    page.presenter.begin()
    for _ in range(3):
        assert page.presenter.state.step is Step.MEASURING
        page.scan("~~7-11\r", gap=90)
    state = page.presenter.state
    assert state.step is Step.FOUND and state.found is not None and state.found.most == 90
    page.presenter.stop()
    page.presenter.begin()
    for _ in range(3):
        page.scan("\x02A12\r", gap=90)
    page.presenter.keep("  Counter ")
    assert [row["name"] for row in page.kept[-1]] == ["Counter"]
    assert checked("scanner.profiles", page.kept[-1]) == page.kept[-1]
    page.presenter.try_out()
    page.scan("\x02B7\r", gap=90)
    assert page.presenter.state.tried == Tried("B7", True, "Counter")
    page.scan("B7\r", gap=90)
    assert page.presenter.state.tried == Tried("B7", False)
    page.scan(EAN + "\r")
    assert page.presenter.state.tried == Tried(EAN, True, "")
    page.presenter.drop("Counter")
    assert page.kept[-1] == [] and page.presenter.state.step is Step.KEPT


def test_two_scanners_have_two_names(page: Page) -> None:
    for _ in range(2):
        page.presenter.begin()
        for _ in range(3):
            page.scan("\x02A12\r")
        page.presenter.keep("Counter")
    assert page.presenter.state.is_taken and len(page.kept) == 1


def test_esc_leaves_off_and_other_keys_are_left_alone(page: Page) -> None:
    page.presenter.begin()
    assert not page.presenter.hear(Stroke(1, "", Kind.OTHER))
    assert page.presenter.hear(Stroke(1, "\x1b", Kind.OTHER))
    assert page.presenter.state.step is Step.KEPT
    assert not page.presenter.hear(Stroke(2, "5"))


@pytest.mark.parametrize(
    "row",
    [{}, {"name": ""}, {"name": "a", "prefix": 1}, {"name": "a", "longest_gap": 0}, {"name": "a", "suffix": "x"}],
)
def test_a_row_that_is_no_scanner_is_refused(row: dict[str, Any]) -> None:
    with pytest.raises(InvalidInput):
        checked("scanner.profiles", [row])


def test_the_page_in_the_window_and_the_till_that_then_knows_the_scanner(
    window: Till, hands: Hands, qtbot: QtBot
) -> None:
    window.show_room("settings")
    settings = window.settings.presenter
    assert settings is not None and window.settings.screen is not None
    settings.choose_group("scanner")
    pane = window.settings.screen.findChild(ScannerPane)
    assert isinstance(pane, ScannerPane)
    qtbot.waitUntil(pane.isVisible)
    pane.measure.click()
    for count in range(3):
        hands.scan("-*5000000000012")
        qtbot.waitUntil(lambda count=count: len(pane.presenter.state.traces) == count + 1)
    assert pane.presenter.state.found is not None and pane.presenter.state.found.prefix == "-*"
    pane.name.setText("Counter")
    pane.keep.click()
    qtbot.waitUntil(lambda: len(window.shell.scanning.profiles) == 1)
    assert window.register is not None
    assert window.register.settings["scanner.profiles"] == [as_row(window.shell.scanning.profiles[0])]
    window.show_room("sell")
    assert window.shell.scanning.tap is None
    hands.scan("-*5000000000012", gap=15)
    assert window.selling is not None and [line.name for line in window.selling.cart.lines] == ["Full-fat milk 2 l"]
