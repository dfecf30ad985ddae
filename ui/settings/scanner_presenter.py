"""The scanner page without a screen: measuring a scanner, keeping what was found, trying it. It knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import Enum
from typing import Any

from app.devices.scanner import IDLE, Kind, Scanned, Stroke, Typed, due, fold
from app.devices.scanner_measure import SCANS, Measured, Trace, measured, proposed
from app.devices.scanner_profile import Profile, as_row, profile_of
from app.domain.frozen import frozen

_ESC = "\x1b"
_LONGEST_NAME = 60


class Step(Enum):
    """Where a person is."""

    KEPT = 1  # the scanners that are known
    MEASURING = 2
    FOUND = 3
    TRYING = 4


@frozen
class Tried:
    """What a try brought: a scan with the name of the profile that knew it (empty: none was needed), or typing."""

    text: str
    is_scan: bool
    profile: str = ""


@frozen
class ScannerState:
    step: Step = Step.KEPT
    profiles: tuple[Profile, ...] = ()
    traces: tuple[Trace, ...] = ()
    found: Measured | None = None
    tried: Tried | None = None
    is_taken: bool = False  # another scanner has this name


class ScannerPresenter:
    """``change`` records the profiles as the setting keeps them; ``show`` renders a state."""

    def __init__(self, change: Callable[[list[dict[str, Any]]], None], show: Callable[[ScannerState], None]) -> None:
        self._change, self._show = change, show
        self._strokes: list[Stroke] = []
        self.state = ScannerState()

    def read(self, rows: Sequence[dict[str, Any]]) -> None:
        """The profiles in force."""
        self._set(profiles=tuple(profile_of(row) for row in rows))

    @property
    def listens(self) -> bool:
        return self.state.step in (Step.MEASURING, Step.TRYING)

    def begin(self) -> None:
        """Measure: any code, three times."""
        self._strokes = []
        self._set(step=Step.MEASURING, traces=(), found=None, tried=None, is_taken=False)

    def try_out(self) -> None:
        """Show what the till would make of the next scan; a scanner that was just measured counts already."""
        self._strokes = []
        self._set(step=Step.TRYING, tried=None)

    def stop(self) -> None:
        """Leave off: what was measured is forgotten, what was kept stays."""
        self._strokes = []
        self._set(step=Step.KEPT, traces=(), found=None, tried=None, is_taken=False)

    def hear(self, stroke: Stroke) -> bool:
        """A key, before anything else sees it; True keeps it from everything else."""
        if not self.listens:
            return False
        if stroke.kind is Kind.OTHER:
            if stroke.sign == _ESC:
                self.stop()
            return stroke.sign == _ESC
        self._strokes.append(replace(stroke, hold=True, words=True))
        return True

    def quiet(self) -> None:
        """No key came for a while: what came before it was one scan, or what a hand typed."""
        strokes, self._strokes = self._strokes, []
        if strokes and self.state.step is Step.MEASURING:
            self._measure(Trace.of(strokes))
        elif strokes and self.state.step is Step.TRYING:
            self._set(tried=self._tried(strokes))

    def _measure(self, trace: Trace) -> None:
        traces = (*self.state.traces, trace)
        if len(traces) < SCANS:
            self._set(traces=traces)
        else:
            self._set(step=Step.FOUND, traces=traces, found=measured(traces))

    def _tried(self, strokes: Sequence[Stroke]) -> Tried:
        found = self.state.found
        fresh = (proposed(found, ""),) if found is not None and not found.problem else ()
        profiles, state, typed = (*fresh, *self.state.profiles), IDLE, ""
        for stroke in (*strokes, Stroke(strokes[-1].at + 1000, kind=Kind.QUIET)):
            wait = due(state, profiles)
            quiet = (Stroke(wait, kind=Kind.QUIET),) if wait is not None and wait < stroke.at else ()
            for one in (*quiet, stroke):
                state, outs = fold(state, one, profiles)
                scan = next((out for out in outs if isinstance(out, Scanned)), None)
                if scan is not None:
                    return Tried(scan.code, True, scan.profile)
                typed += "".join(out.text for out in outs if isinstance(out, Typed))
        return Tried(typed.rstrip("\r\n\t"), False)

    def keep(self, name: str) -> None:
        """Keep what was measured under a name of its own."""
        found, wanted = self.state.found, name.strip()[:_LONGEST_NAME]
        if found is None or found.problem or not wanted:
            return
        if any(one.name == wanted for one in self.state.profiles):
            self._set(is_taken=True)
            return
        self._record((*self.state.profiles, proposed(found, wanted)))

    def drop(self, name: str) -> None:
        """Forget a scanner: it is told by its speed again."""
        self._record(tuple(one for one in self.state.profiles if one.name != name))

    def _record(self, profiles: tuple[Profile, ...]) -> None:
        self._change([as_row(one) for one in profiles])
        self._set(step=Step.KEPT, profiles=profiles, traces=(), found=None, tried=None, is_taken=False)

    def _set(self, **changes: Any) -> None:
        self.state = replace(self.state, **changes)
        self._show(self.state)
