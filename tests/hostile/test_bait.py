"""The bait is taken where a guard is missing: a watch that hears nothing proves nothing."""

from __future__ import annotations

import contextlib
import os
import subprocess
import urllib.request
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QImageReader, QTextDocument
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.hostile.bait import BAIT
from tests.hostile.obeyed import obeyed
from tests.hostile.texts import TEXTS
from ui.kit.buttons import Button
from ui.kit.labels import Label
from ui.kit.tips import plain_tip


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    BAIT.watch_desktop()
    BAIT.heard()
    yield
    BAIT.heard()


def _python() -> None:
    BAIT.file("png").read_bytes()


def _system() -> None:
    os.close(os.open(BAIT.folder / "made", os.O_CREAT | os.O_WRONLY))


def _another_program() -> None:
    subprocess.run(["cat", str(BAIT.file("css"))], check=True, stdout=subprocess.DEVNULL)


def _picture_of_qt() -> None:
    QImageReader(str(BAIT.file("png"))).read()


def _page_of_qt() -> None:
    page = QTextDocument()
    page.setHtml(TEXTS["markup"])
    page.size()


def _call() -> None:
    with contextlib.suppress(OSError):
        urllib.request.urlopen(BAIT.url(), timeout=0.01)


def _desktop() -> None:
    QDesktopServices.openUrl(QUrl(BAIT.url()))
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(BAIT.file("html"))))


@pytest.mark.parametrize(
    "take",
    [_python, _system, _another_program, _picture_of_qt, _page_of_qt, _call, _desktop],
    ids=lambda one: one.__name__,
)
def test_the_bait_tells(qapp: object, take: Callable[[], None]) -> None:
    take()
    assert BAIT.heard()
    assert not BAIT.heard()


def test_markup_that_is_obeyed_opens_a_file_and_markup_that_is_shown_does_not(qtbot: QtBot) -> None:
    shown = Label(TEXTS["markup"])
    qtbot.addWidget(shown)
    shown.grab()
    assert (BAIT.heard(), list(obeyed(shown))) == ([], [])
    read = QLabel(TEXTS["markup"])
    qtbot.addWidget(read)
    read.grab()
    assert BAIT.heard() != []
    assert len(list(obeyed(read))) == 1


def test_a_button_makes_no_key_of_its_words(qtbot: QtBot) -> None:
    made = Button("Fish &Tea")
    qtbot.addWidget(made)
    assert list(obeyed(made)) == []
    made.say("Take &all", "of &it")
    assert list(obeyed(made)) == []
    taken = QPushButton("Fish &Tea")
    qtbot.addWidget(taken)
    assert len(list(obeyed(taken))) == 1


def test_a_tip_shows_markup_sign_by_sign(qtbot: QtBot) -> None:
    under = Label("x")
    qtbot.addWidget(under)
    under.setToolTip(plain_tip(TEXTS["markup"]))
    assert list(obeyed(under)) == []
    page = QTextDocument()
    page.setHtml(under.toolTip())
    assert page.toPlainText() == TEXTS["markup"] and BAIT.heard() == []
    under.setToolTip(TEXTS["markup"])
    assert len(list(obeyed(under))) == 1
