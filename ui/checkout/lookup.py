"""The field of the sale: what it invites to, when typed text is looked up, what was entered before that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from ui.checkout.scan_field import ScanField
from ui.checkout.state import CheckoutState, ScanTold
from ui.kit import figures
from ui.kit.typed import prefixed

if TYPE_CHECKING:
    from ui.checkout.presenter import CheckoutPresenter

_SEARCH_PAUSE_MS = 70  # longer than a scanner's gap, so that a scan never searches
_WORD_PAUSE_MS = 8  # letters alone are a person's: found before the next key
_TIMES = ("*", "×")


class Lookup(QObject):
    """``soon`` looks once the typing pauses; without a presenter, codes are kept for when there is one."""

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        self.presenter: CheckoutPresenter | None = None
        self.field = ScanField()
        self._early: list[str] = []
        self._pause = QTimer(self, singleShot=True, interval=_SEARCH_PAUSE_MS)
        self._pause.timeout.connect(self.now)
        self.field.textEdited.connect(lambda _text: self.soon())
        self.field.say(self.tr("Opening the till. You can scan already."), ScanTold())

    def attach(self, presenter: CheckoutPresenter) -> list[str]:
        """From now on it looks things up; returns what was entered before."""
        self.presenter = presenter
        early, self._early = self._early, []
        return early

    def enter_early(self) -> None:
        """Enter while the till still opens."""
        if self.field.text().strip():
            self._early.append(self.field.text())
        self.field.clear()

    def soon(self) -> None:
        """Look once the typing pauses."""
        coded = any(sign.isdigit() for sign in self.field.text())
        self._pause.start(_SEARCH_PAUSE_MS if coded else _WORD_PAUSE_MS)

    def stop(self) -> bool:
        """Forget the search that was about to start; True if there was one."""
        waiting = self._pause.isActive()
        self._pause.stop()
        return waiting

    def now(self) -> None:
        self._pause.stop()
        if self.presenter is not None and not self.take_times():
            self.presenter.type_search(self.field.text())

    def take_times(self, sign: str = "") -> bool:
        """``3*``: so many of what comes next. ``sign`` is one that is not in the field yet."""
        text = self.field.text() + sign
        taken = text.endswith(_TIMES) and self.presenter is not None and self.presenter.take_times(text[:-1])
        if taken:
            self.stop()
            self.field.clear()
        return taken

    def scanned(self, code: str) -> bool:
        """Ring a scan up, or let it wait for the answer or the next sale; what was being typed stays as it is."""
        if self.presenter is None:
            return False
        typed = self.field.text()
        times, rest = prefixed(typed)
        if not rest and self.presenter.take_times(times):  # so many of what comes now
            typed = ""
            self.field.clear()
        self.presenter.scan(code)
        if typed and not self.field.isReadOnly():
            self.soon()
        return True

    def render_state(self, state: CheckoutState) -> None:
        times = figures.quantity(state.times) if state.times is not None else ""
        self.field.say(self._invitation(state), state.scan, times)

    def _invitation(self, state: CheckoutState) -> str:
        if state.paying is not None:
            if state.waiting:
                return self.tr("Scans waiting for the next sale: %s").replace("%s", str(state.waiting))
            return self.tr("Paying. A scan now waits for the next sale")
        if state.waiting:
            return self.tr("Scans waiting: %s").replace("%s", str(state.waiting))
        if state.asking is not None:
            return self.tr("Type the number, or press Esc")
        if state.paid is not None:
            return self.tr("Ready for the next sale: scan, or type a name or code")
        return self.tr("Scan, or type a name or code")
