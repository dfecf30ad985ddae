"""The doctor's page: words for everything it can say, trouble first, and a file with nothing personal in it."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.doctor import Finding, Standing, examine
from app.doctor.machine import _SAMPLES
from app.services.settings import change_settings
from tests.doctor.codes import codes
from ui.kit.labels import Label
from ui.settings.doctor_pane import DoctorPane
from ui.settings.doctor_words import _WORDS, group_word, summary, words_of
from ui.settings.view import SettingsView
from ui.till import Till

# Everything that some finding is told with: each code takes what it needs of it.
FACTS: dict[str, str | int] = {
    **dict.fromkeys(("version", "machine", "name", "release", "error", "why", "zone", "package"), "word"),
    **dict.fromkeys(("cores", "bytes", "many", "ms", "seconds", "hours", "dots"), 300),
    **dict.fromkeys(("at", "newest"), "2026-11-22T12:00:00+00:00"),
    **dict.fromkeys(("for", "kind"), "printer"),
    **dict(zip(("of", "state", "script", "code"), ("orders", "failed", "thai", "offline"), strict=True)),
}
# Facts that are never more than told, or always well: nothing is to be done about them.
NO_STEP = {
    *(("versions", code) for code in ("cashwrap", "python", "system", "sqlite", "package")),
    *(("ledger", code) for code in ("size", "whole", "count", "caches", "blobs")),
    *(("queue", "empty"), ("clock", "now"), ("clock", "synchronised"), ("fonts", "there")),
    *(("printer", code) for code in ("set", "width", "in-use")),
}


def test_every_code_the_doctor_can_say_has_words_and_what_can_be_ill_a_next_step() -> None:
    known = codes()
    assert len(known) > 25
    assert known == set(_WORDS)
    for group, code in known:
        assert group_word(group) != group
        said, step = words_of(Finding(group, code, Standing.ILL, FACTS))
        assert said and "%1" not in said + step, code
        assert bool(step) == ((group, code) not in NO_STEP), code
        assert words_of(Finding(group, code, Standing.WELL, FACTS))[1] == ""


@pytest.mark.parametrize(
    ("where", "key", "values"),
    [
        (("ledger", "count"), "of", ("journal", "orders", "incarnations")),
        (("queue", "print-jobs"), "state", ("queued", "sending", "failed", "unknown")),
        (("fonts", "missing"), "script", tuple(_SAMPLES)),
        (("printer", "state"), "code", ("ok", "no-answer", "paper-low", "paper-out", "cover-open", "unreachable")),
    ],
)
def test_each_value_of_a_fact_is_said_differently(where: tuple[str, str], key: str, values: tuple[str, ...]) -> None:
    said = {words_of(Finding(*where, Standing.ILL, {**FACTS, key: value})) for value in values}
    assert len(said) == len(values)
    assert words_of(Finding(*where, Standing.ILL, {**FACTS, key: "unheard-of"})) not in said


def test_real_findings_have_words(tmp_path: Path) -> None:
    for found in examine(tmp_path):
        assert words_of(found)[0]


def test_the_worst_is_the_headline() -> None:
    well, look = Finding("ledger", "whole", Standing.WELL), Finding("backups", "none", Standing.ATTENTION)
    assert summary((well,)) == ("All is well", "good")
    assert summary((well, look)) == ("To look at: 1", "warn")
    assert summary((well, look, Finding("ledger", "damaged", Standing.ILL)))[1] == "bad"


def pane_of(qtbot: QtBot, view: SettingsView) -> DoctorPane:
    view.choose("doctor")
    pane = view.findChild(DoctorPane)
    assert pane is not None
    qtbot.waitUntil(pane.save.isEnabled, timeout=20_000)
    return pane


def test_trouble_stands_first_with_its_next_step(qtbot: QtBot, window: Till, view: SettingsView) -> None:
    pane = pane_of(qtbot, view)
    words = [label.text() for label in pane._findings.findChildren(Label)]
    first = next(place for place, text in enumerate(words) if text == "Backups: There is no copy of this shop.")
    assert words[first + 1] == "Make one now: Settings, Backups."
    assert first < words.index("Every page of the records is whole.")
    assert pane.title.property("tone") in ("warn", "bad")
    assert pane.bar.isHidden()
    assert "A window of the till has the printer; it was not asked." not in words


def test_the_file_to_send_holds_what_was_found(
    qtbot: QtBot,
    window: Till,
    view: SettingsView,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert window.register is not None
    window.register.do(change_settings, {"shop.name": "Canary & Sons"}).result()
    pane = pane_of(qtbot, view)
    target = tmp_path / "to send" / "report.zip"
    monkeypatch.setattr("ui.settings.doctor_pane.QFileDialog.getSaveFileName", lambda *_: (str(target), ""))
    QTest.mouseClick(pane.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Saved as" in pane.said.text(), timeout=10_000)
    with zipfile.ZipFile(target) as archive:
        report = json.loads(archive.read("report.json"))
        text = "".join(archive.read(name).decode() for name in archive.namelist())
    assert len(report["findings"]) == len(pane.found)
    assert "Canary" not in text
    (tmp_path / "in the way").write_text("")
    pane.save_to(tmp_path / "in the way" / "report.zip")
    qtbot.waitUntil(lambda: "cannot be written" in pane.said.text(), timeout=10_000)
