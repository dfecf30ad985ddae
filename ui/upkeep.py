"""What goes on beside the screens all day, printing and backups, and what the strips say of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.kit.printer_words import strip_words

if TYPE_CHECKING:
    from app.backups import BackupKeeper, Kept
    from app.printing import PrinterState, Spool
    from app.register import Register

States = tuple[tuple[str, str], ...]


def tr(text: str) -> str:
    return QCoreApplication.translate("", text)


class Upkeep:
    """``post`` runs a call on the screen's thread; ``told`` is called there when the backups stand otherwise."""

    def __init__(self, post: Callable[[Callable[[], None]], None], told: Callable[[], None]) -> None:
        self._post, self._told = post, told
        self._spool: Spool | None = None
        self._keeper: BackupKeeper | None = None
        self._printed_well = True
        self.kept: Kept | None = None  # how the backups stand, once somebody looked

    def begin_printing(self, register: Register) -> None:
        from app.printing import Spool

        self._spool = Spool(register)  # without a printer too: one may be set up any time

    def keep_backups(self, register: Register) -> None:
        """Make backups when they are due; once is enough."""
        from app.backups import BackupKeeper

        if self._keeper is None:
            self._keeper = BackupKeeper(register, lambda kept: self._post(lambda: self._backed_up(kept)))

    def back_up_now(self, register: Register) -> None:
        """Make a copy by hand; ``told`` hears when it begins and what became of it."""
        self.keep_backups(register)
        if self._keeper is not None:
            self._keeper.ask(by_hand=True)

    def _backed_up(self, kept: Kept) -> None:
        self.kept = kept
        self._told()

    def printer(self) -> PrinterState | None:
        """How the receipt printer is, as last heard."""
        return self._spool.state() if self._spool is not None else None

    def paper_came(self, well: bool) -> None:
        """What the last paper showed, for a printer that is not able to say how it is."""
        self._printed_well = well

    def states(self, *, prints: bool) -> States:
        """Words and tones for the strip; the printer's only where there is one."""
        late = self.kept is not None and (bool(self.kept.problem) or self.kept.overdue)
        backups: States = ((tr("No backup"), "warn"),) if late else ()
        return (*backups, strip_words(self.printer(), self._printed_well)) if prints else backups

    def close(self) -> None:
        """Finish the paper in hand, and make the last copy: the window is gone already, nobody waits for it."""
        if self._spool is not None:
            self._spool.stop()
        if self._keeper is not None:
            self._keeper.close()
