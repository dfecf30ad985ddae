"""The import's first half without a screen: a file is chosen, looked at and tried without recording. It knows no Qt."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.errors import ShopError
from app.imports.preview import Preview, look
from app.imports.remarks import Remarks
from app.imports.report import Remark
from app.imports.taking import Imported, Plan, import_file
from app.register import Register
from app.services.imports import keep_mapping
from ui.catalog.importing.facts import (
    columns_of,
    counts_of,
    facts_of,
    mapping_with,
    trouble_of,
)
from ui.catalog.importing.runs import Gauge, Run, Runs
from ui.catalog.importing.state import (
    ROWS,
    ImportState,
    ImportTold,
    Options,
    Step,
)
from ui.kit.answers import Post, follow

RECENT = 5  # files that are offered again


class Looking:
    """``recent`` are paths taken in before, newest first; ``remember`` keeps them."""

    def __init__(
        self,
        register: Register,
        post: Post,
        show: Callable[[ImportState], None],
        recent: tuple[str, ...] = (),
        remember: Callable[[tuple[str, ...]], None] = lambda _recent: None,
    ) -> None:
        self.register, self._post, self._show, self._remember = register, post, show, remember
        self.state = ImportState(recent=tuple(path for path in recent if Path(path).is_file()))
        self._runs = Runs()
        self._plan = Plan()
        self._preview: Preview | None = None
        self._remarks: Remarks | None = None
        self._reports = 0
        self._folder = tempfile.TemporaryDirectory(prefix="cashwrap-report-", ignore_cleanup_errors=True)
        self._stop_listening: Callable[[], None] = lambda: None
        self._serial = 0

    def close(self) -> None:
        """End what runs; nothing of it is recorded unless it was already."""
        self._stop_listening()
        self._runs.close()
        self._drop_remarks()
        self._folder.cleanup()

    def set(self, **changes: Any) -> None:
        self.state = replace(self.state, **changes)
        self._show(self.state)

    def _tell(self, code: str, detail: str = "", hint: str = "") -> None:
        self._serial += 1
        self.set(told=ImportTold(self._serial, code, detail, hint))

    # 1 Choosing ------------------------------------------------------------------------------------------------

    def choose(self, path: str) -> None:
        """Look at a file; what was looked at before is let go, an import that runs is not."""
        if self.state.step is Step.RUN or self.state.undoing:
            return
        usual = self.register.settings.usual_tax_class
        self.set(options=Options(tax_class=usual))
        self._plan = Plan(tax_class=usual)
        self._look(path)

    def again(self) -> None:
        """Back to choosing a file."""
        if self.state.step is Step.RUN or self.state.undoing:
            return
        self._runs.current.stop()
        self._drop_remarks()
        self._preview = None
        self.state = ImportState(recent=self.state.recent)
        self.set()

    def _look(self, path: str) -> None:
        self.set(opening=Path(path).name, trouble=None, checking=None, check=None)
        plan = self._plan
        run, future = self._runs.start(lambda _run: (look(self.register, Path(path), plan), Path(path).stat().st_size))
        self._follow(run, future, lambda found: self._looked(path, *found), self._not_looked)

    def _looked(self, path: str, preview: Preview, size: int) -> None:
        self._preview = preview
        self._drop_remarks()
        recent = (path, *(one for one in self.state.recent if one != path))[:RECENT]
        self._remember(recent)
        file = facts_of(preview, path, size, self._plan)
        self.set(
            step=Step.LOOK,
            recent=recent,
            opening="",
            trouble=None,
            file=file,
            columns=columns_of(preview, self._plan),
            samples=preview.samples,
            missing=preview.missing,
            kept=bool(preview.kept) and not self._plan.mapping,
            check=None,
            done=None,
            outcome=ROWS,
            kind="",
        )
        self._check()

    def _not_looked(self, error: ShopError) -> None:
        self.set(opening="", trouble=trouble_of(error))

    # 2 Looking -------------------------------------------------------------------------------------------------

    def choose_form(self, form: str) -> None:
        self._change_plan(form=form, mapping={})

    def choose_sheet(self, sheet: str) -> None:
        self._change_plan(sheet=sheet, mapping={})

    def change_options(self, **changes: Any) -> None:
        """Fields of ``Options``, each of which is one of the plan as well."""
        self.set(options=replace(self.state.options, **changes))
        self._change_plan(**changes)

    def map_column(self, column: int, field: str) -> None:
        """Take a column as ``field``, or as none of ours; kept for lists with these headings once it is taken in."""
        preview = self._preview
        if preview is not None and self.state.columns[column].field != field:
            self._change_plan(mapping=mapping_with(preview, self._plan, column, field))

    def guess_again(self) -> None:
        """Forget what was kept of the last time, and what was chosen."""
        preview = self._preview
        if preview is None or self.state.step is not Step.LOOK:
            return
        forgotten = self.register.do(keep_mapping, preview.table.signature, {})
        follow(forgotten, self._post, lambda _none: self._change_plan(mapping={}), self._error, lambda: None)

    def _change_plan(self, **changes: Any) -> None:
        if self.state.step is Step.LOOK and self.state.file is not None:
            self._plan = replace(self._plan, **changes)
            self._look(self.state.file.path)

    def _check(self) -> None:
        """Try the whole list without recording any of it."""
        file = self.state.file
        if file is None or self.state.missing:
            return
        gauge = Gauge(1000)
        plan, report = self._plan, self._report_path()
        self.set(checking=gauge.progress)

        def tried(run: Run) -> tuple[Imported, Remarks]:
            say = self._say(run, lambda told: self.set(checking=gauge.read(told)))
            found = import_file(
                self.register,
                Path(file.path),
                plan,
                dry_run=True,
                report=report,
                on_progress=say,
                cancelled=run.is_stopped,
            )
            return found, Remarks(report)

        self._follow(*self._runs.start(tried), lambda found: self._checked(*found), self._not_checked)

    def _checked(self, found: Imported, remarks: Remarks) -> None:
        counts = counts_of(found)
        self._keep_remarks(remarks)
        file = replace(self.state.file, rows=counts.rows + counts.refused) if self.state.file is not None else None
        self.set(checking=None, check=counts, file=file, listed=self.state.listed + 1)

    def _not_checked(self, error: ShopError) -> None:
        self.set(checking=None, trouble=trouble_of(error))

    # What was found out ----------------------------------------------------------------------------------------

    def list_remarks(self, outcome: str, kind: str = "") -> None:
        """List what became of rows: an outcome, of it one kind; ``ROWS`` for the first rows."""
        self.set(outcome=outcome, kind=kind, listed=self.state.listed + 1)

    def remark_count(self) -> int:
        return self._remarks.count(self.state.outcome, self.state.kind) if self._remarks is not None else 0

    def remark_rows(self, first: int, many: int) -> tuple[Remark, ...]:
        if self._remarks is None:
            return ()
        return self._remarks.rows(self.state.outcome, self.state.kind, first, many)

    def remark_kinds(self) -> tuple[tuple[str, int], ...]:
        return self._remarks.kinds(self.state.outcome) if self._remarks is not None else ()

    def save_report(self, path: str) -> None:
        """Write every remark to a file, as a table."""
        if self._remarks is None:
            return
        source = self._remarks.path

        def saved() -> None:
            try:
                shutil.copyfile(source, path)
            except OSError as problem:
                name = Path(path).name
                raise ShopError(f"{name} cannot be written ({problem.strerror}).", "Choose another place.") from problem

        future = self._runs.beside(saved)
        follow(future, self._post, lambda _none: self._tell("saved", Path(path).name), self._error, lambda: None)

    def _keep_remarks(self, remarks: Remarks) -> None:
        self._drop_remarks()
        self._remarks = remarks

    def _drop_remarks(self) -> None:
        if self._remarks is not None:
            self._remarks.close()
            self._remarks.path.unlink(missing_ok=True)
            self._remarks = None

    def _report_path(self) -> Path:
        self._reports += 1
        return Path(self._folder.name) / f"report-{self._reports}.csv"

    # Following -------------------------------------------------------------------------------------------------

    def _error(self, error: ShopError) -> None:
        self._tell("error", error.message, error.hint)

    def _say(self, run: Run, heard: Callable[[Any], None]) -> Callable[[Any], None]:
        def hear(told: Any) -> None:
            if run is self._runs.current and not run.is_stopped():
                heard(told)

        return lambda told: self._post(lambda: hear(told))

    def _follow(
        self,
        run: Run,
        future: Any,
        done: Callable[[Any], None],
        failed: Callable[[ShopError], None],
        even_stopped: bool = False,
    ) -> None:
        def wanted() -> bool:
            return run is self._runs.current and (even_stopped or not run.is_stopped())

        follow(
            future,
            self._post,
            lambda found: done(found) if wanted() else None,
            lambda error: failed(error) if wanted() else None,
            lambda: self._recover(wanted()),
        )

    def _recover(self, wanted: bool) -> None:
        """A bug ended the work: its handler tells, and the screen lets go of what it waited for."""
        if wanted:
            self._stop_listening()
            step = Step.LOOK if self.state.step is Step.RUN else self.state.step
            self.set(step=step, opening="", checking=None, running=None, stopping=False)
