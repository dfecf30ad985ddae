"""The scanner page: measure a scanner with three scans, look at its pauses, keep it under a name, try it, drop it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.devices.scanner import Stroke
from app.devices.scanner_measure import PAUSE, SCANS
from app.devices.scanner_profile import FAST_GAP, LONGEST_GAP, Profile
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.labels import Field, Label, Rule
from ui.kit.scanning import Scanning
from ui.kit.screen import across, empty, rows, show_if
from ui.settings import scanner_words as words
from ui.settings.presenter import SettingsPresenter
from ui.settings.scanner_chart import GapChart
from ui.settings.scanner_presenter import ScannerPresenter, ScannerState, Step

KEY = "scanner.profiles"


class KnownScanner(QWidget):
    """One kept scanner with the way to forget it."""

    def __init__(self, profile: Profile) -> None:
        super().__init__()
        column = rows(self)
        row = across(margins=(0, t.S2, 0, t.S2), spacing=t.S4)
        said = rows(spacing=t.S1)
        said.addWidget(Label(profile.name, weight=t.MEDIUM))
        said.addWidget(Label(words.summary(profile), t.CAPTION, tone="muted", wrap=True))
        self.out = Button(self.tr("Forget"), Kind.PLAIN)
        self.out.setAccessibleName(self.tr("Forget %s").replace("%s", profile.name))
        row.addLayout(said, 1)
        row.addWidget(self.out)
        column.addLayout(row)
        column.addWidget(Rule())


class ScannerPane(QWidget):
    """Listens to the bare keys while it measures or tries; at any other time scans go where they always go."""

    def __init__(self, settings: SettingsPresenter) -> None:
        super().__init__()
        self._settings = settings
        self._scanning: Scanning | None = None
        self._known: tuple[Profile, ...] | None = None
        self._quiet = QTimer(self, singleShot=True, interval=PAUSE)
        column = rows(self, spacing=t.S4)
        self.honest = Label(
            self.tr(
                "A till cannot see which keyboard a key came from. Scanners are told from hands by the prefix they"
                " send, or else by their speed; a prefix is certain."
            ),
            tone="muted",
            wrap=True,
        )
        column.addWidget(self.honest)
        self._list = rows()
        column.addLayout(self._list)
        self.said = Label("", t.LINE, t.MEDIUM, wrap=True)
        self.chart = GapChart()
        self.verdict = Label("", wrap=True)
        column.addWidget(self.said)
        column.addWidget(self.chart)
        self.facts = QWidget()
        self._facts = QGridLayout(self.facts)
        self._facts.setContentsMargins(0, 0, 0, 0)
        self._facts.setHorizontalSpacing(t.S5)
        self._facts.setVerticalSpacing(t.S2)
        self._facts.setColumnStretch(1, 1)
        column.addWidget(self.facts)
        column.addWidget(self.verdict)
        self._build_name(column)
        self._build_foot(column)
        self.presenter = ScannerPresenter(self._change, self.render_state)
        self._quiet.timeout.connect(self.presenter.quiet)
        self._wire()
        self.presenter.read(settings.state.values[KEY])

    def _build_name(self, column: QVBoxLayout) -> None:
        self.naming = QWidget()
        row = across(self.naming, spacing=t.S3)
        self.name = Field(self.tr("Name, such as Counter or Stockroom"))
        self.name.setMaxLength(60)
        self.keep = Button(self.tr("Keep"), Kind.PRIMARY)
        row.addWidget(self.name, 1)
        row.addWidget(self.keep)
        self.taken = Label(self.tr("Another scanner has this name."), t.CAPTION, tone="bad")
        column.addWidget(self.naming)
        column.addWidget(self.taken)

    def _build_foot(self, column: QVBoxLayout) -> None:
        row = across(spacing=t.S3)
        self.measure = Button(self.tr("Measure a scanner"), Kind.PRIMARY, "scan")
        self.again = Button(self.tr("Measure again"), icon="scan")
        self.try_out = Button(self.tr("Try it"))
        self.stop = Button(self.tr("Done"), hint="Esc")
        for button in (self.measure, self.again, self.try_out, self.stop):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)

    def _wire(self) -> None:
        self.measure.clicked.connect(self.presenter.begin)
        self.again.clicked.connect(self.presenter.begin)
        self.try_out.clicked.connect(self.presenter.try_out)
        self.stop.clicked.connect(self.presenter.stop)
        self.keep.clicked.connect(lambda: self.presenter.keep(self.name.text()))
        self.name.returnPressed.connect(lambda: self.presenter.keep(self.name.text()))

    def _change(self, profiles: list[dict[str, Any]]) -> None:
        self._settings.change(KEY, profiles)

    # Keys ------------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        self._scanning = self.window().findChild(Scanning)
        self._listen()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.presenter.stop()
        super().hideEvent(event)

    def _listen(self) -> None:
        if self._scanning is not None:
            self._scanning.tap = self.hear if self.presenter.listens else None

    def hear(self, stroke: Stroke) -> bool:
        taken = self.presenter.hear(stroke)
        if taken and self.presenter.listens:
            self._quiet.start()
        return taken

    # Rendering -------------------------------------------------------------------------------------------------

    def render_state(self, state: ScannerState) -> None:
        if state.profiles != self._known:
            self._show_known(state.profiles)
        found, step = state.found, state.step
        self.said.setText(self._sentence(state))
        self.said.set_tone(words.tried(state.tried)[1] if step is Step.TRYING else "text")
        self.chart.show_traces(state.traces)
        self._show_facts(state)
        self.verdict.setText(words.verdict(found)[0] if found is not None else "")
        self.verdict.set_tone(words.verdict(found)[1] if found is not None else "text")
        self.stop.say(self.tr("Cancel") if step is Step.MEASURING else self.tr("Done"))
        good = step is Step.FOUND and found is not None and not found.problem
        show_if(step is not Step.KEPT, self.said, self.stop)
        show_if(step in (Step.MEASURING, Step.FOUND), self.chart)
        show_if(step is Step.FOUND, self.facts, self.verdict)
        show_if(good and state.is_taken, self.taken)
        show_if(step is Step.KEPT, self.measure)
        show_if(step in (Step.FOUND, Step.TRYING), self.again)
        show_if(step in (Step.KEPT, Step.FOUND), self.try_out)
        if not good:
            self.name.clear()
            self.name.clearFocus()
        wanted = good and found is not None and found.needs_profile
        show_if(good, self.naming)
        if wanted and not self.name.hasFocus() and not state.is_taken:
            self.name.setFocus()
        self._listen()

    def _sentence(self, state: ScannerState) -> str:
        if state.step is Step.TRYING:
            return words.tried(state.tried)[0]
        if state.step is Step.MEASURING:
            left = self.tr("Scan any code three times: %1 of %2")
            return left.replace("%1", str(len(state.traces))).replace("%2", str(SCANS))
        bars = self.tr(
            "Each bar is the pause between two keys. No hand stays under %1; what is over %2 counts as typing."
        )
        told = bars.replace("%1", words.ms(FAST_GAP)).replace("%2", words.ms(LONGEST_GAP))
        return told if state.step is Step.FOUND else ""

    def _show_facts(self, state: ScannerState) -> None:
        empty(self._facts)
        for place, (name, value) in enumerate(words.facts(state.found) if state.found is not None else ()):
            self._facts.addWidget(Label(name, tone="muted"), place, 0)
            self._facts.addWidget(Label(value, weight=t.MEDIUM, wrap=True), place, 1)

    def _show_known(self, profiles: tuple[Profile, ...]) -> None:
        self._known = profiles
        empty(self._list)
        for profile in profiles:
            line = KnownScanner(profile)
            line.out.clicked.connect(lambda _=False, name=profile.name: self.presenter.drop(name))
            self._list.addWidget(line)
