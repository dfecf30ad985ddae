"""The import without a screen: what was looked at is taken in, stopped, taken back. It knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from app.catalog_edits import Undone, undo
from app.errors import ShopError
from app.imports.remarks import Remarks
from app.imports.taking import Imported, import_file
from ui.catalog.importing.facts import counts_of, reading_share, trouble_of
from ui.catalog.importing.looking import Looking
from ui.catalog.importing.runs import Gauge, Run
from ui.catalog.importing.state import Counts, Progress, Stage, Step, TakenBack
from ui.kit.answers import follow


class ImportPresenter(Looking):
    """One file after the other; while one is taken in, screens can be left and come back to."""

    def start(self) -> None:
        """Take the list in; selling goes on."""
        file = self.state.file
        if file is None or not self.state.can_start:
            return
        gauge = Gauge(reading_share(self.state.check))
        plan, report = self._plan, self._report_path()
        self.set(step=Step.RUN, running=Progress(), checking=None, stopping=False, told=None)

        def taken(run: Run) -> tuple[Imported, Remarks]:
            say = self._say(run, lambda told: self.set(running=gauge.read(told)))
            found = import_file(
                self.register, Path(file.path), plan, report=report, on_progress=say, cancelled=run.is_stopped
            )
            return found, Remarks(report)

        run, future = self._runs.start(taken)
        self._stop_listening = self.register.on_change(
            lambda topics: self._hear(topics, lambda: self._catalog_moves(run, gauge))
        )
        self._follow(run, future, lambda found: self._taken(*found), self._not_taken, even_stopped=True)

    def _hear(self, topics: frozenset[str], look: Callable[[], None]) -> None:
        if "catalog" in topics:
            self._post(look)

    def _catalog_moves(self, run: Run, gauge: Gauge) -> None:
        state = self.register.catalog_state()
        running = self.state.running
        if run is self._runs.current and running is not None and running.stage is not Stage.WAITING and state.building:
            self.set(running=gauge.show(state.done, state.total))

    def cancel(self) -> None:
        """Stop before anything is recorded."""
        if self.state.step is Step.RUN and self.state.running is not None:
            self._runs.current.stop()
            self.set(stopping=True)

    def _taken(self, found: Imported, remarks: Remarks) -> None:
        self._stop_listening()
        counts = counts_of(found)
        if self._same_as_checked(counts):
            remarks.close()  # the trial's report names each row that changed as well
            remarks.path.unlink(missing_ok=True)
            counts = replace(counts, kinds=self.state.check.kinds if self.state.check is not None else counts.kinds)
        else:
            self._keep_remarks(remarks)
        outcome = "refused" if counts.refused else "changed" if counts.changed and self.state.check else ""
        was_stopped = self.state.stopping
        self.set(
            step=Step.DONE, running=None, stopping=False, done=counts, fact=found.fact, undone=None,
            outcome=outcome or "added", kind="", listed=self.state.listed + 1,
        )  # fmt: skip
        if was_stopped:
            self._tell("too-late")

    def _same_as_checked(self, counts: Counts) -> bool:
        check = self.state.check
        same = ("rows", "added", "changed", "same", "refused")
        return (
            self._remarks is not None
            and check is not None
            and all(getattr(check, name) == getattr(counts, name) for name in same)
        )

    def _not_taken(self, error: ShopError) -> None:
        self._stop_listening()
        stopped = self.state.stopping
        self.set(step=Step.LOOK, running=None, stopping=False, trouble=None if stopped else trouble_of(error))
        if stopped:
            self._tell("stopped")
        if self.state.check is None and self.state.trouble is None:
            self._check()

    # Taking back ---------------------------------------------------------------------------------------------

    def undo(self) -> None:
        """Take back what this import did, as far as nobody changed it since."""
        if self.state.step is not Step.DONE or not self.state.fact or self.state.undoing or self.state.undone:
            return
        self.set(undoing=True, back=None)
        gauge = Gauge(0)
        self._stop_listening = self.register.on_change(
            lambda topics: self._hear(topics, lambda: self._backwards(gauge))
        )
        follow(undo(self.register, self.state.fact), self._post, self._undone, self._not_undone, self._undo_broke)

    def _backwards(self, gauge: Gauge) -> None:
        state = self.register.catalog_state()
        if self.state.undoing and state.building:
            self.set(back=gauge.show(state.done, state.total))

    def _undone(self, found: Undone) -> None:
        self._stop_listening()
        self.set(undoing=False, undone=TakenBack(found.changed, found.left, found.kept))

    def _not_undone(self, error: ShopError) -> None:
        self._undo_broke()
        self._error(error)

    def _undo_broke(self) -> None:
        self._stop_listening()
        self.set(undoing=False)
