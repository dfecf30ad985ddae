"""The Sync screen without a screen: what waits and what is proved, try now, export, link and unlink. It knows no Qt."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any

from app.errors import ShopError
from app.exports.records import written
from app.exports.unsent import unsent_lines
from app.queries import linking, syncing
from app.register import Register
from ui.kit.hub_link import HubLink, Work
from ui.kit.hub_look import FIELD_OF
from ui.sync.state import Form, Found, Hub, SyncState, Told, by_kind


class SyncPresenter:
    """``work`` runs a job beside the screen; ``show`` renders a state."""

    def __init__(self, register: Register, hub: HubLink, work: Work, show: Callable[[SyncState], None]) -> None:
        self.register = register
        self._hub = hub
        self._work = work
        self._show = show
        self._told = 0
        self._gathering = self._stale = False
        self._key: object = None
        self.state = SyncState()

    def set(self, **changes: Any) -> None:
        self.state = replace(self.state, **changes)
        self._show(self.state)

    def tell(self, code: str, detail: str = "", hint: str = "", many: int = 0) -> None:
        self._told += 1
        self.set(told=Told(self._told, code, detail, hint, many))

    # How it stands ---------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Look at the link, and gather anew what waits where that may be another than it was."""
        linked, standing = self._hub.linked, self._hub.standing
        hub = None
        if linked is not None:
            code = self.register.settings["register.code"]
            hub = Hub(linked.url, linked.name, linked.store_name, linked.register_name, code)
        day = standing.day if standing is not None else None
        self.set(ready=self._hub.known, hub=hub, look=self._hub.look(), day=day)
        key = (standing.unsent, standing.platform, dict(self._hub.proved)) if standing is not None else None
        if key is not None and key != self._key:
            self._key = key
            self.gather()

    def tick(self) -> None:
        """A second went by while this is looked at."""
        look = self._hub.look()
        if look != self.state.look:
            self.set(look=look)
        if self._stale and self._hub.loop is not None:
            self.gather()

    def recorded(self) -> None:
        """Something was recorded or learned: what waits is another, and is looked at with the next second."""
        self._stale = True

    def gather(self) -> None:
        """Ask beside the screen what waits, what was set aside and what is proved; one asking at a time."""
        if self._gathering:
            self._stale = True
            return
        self._gathering, self._stale = True, False
        register, proved, before = self.register, dict(self._hub.proved), self.state.found
        self._work(lambda: _found(register, proved, before), self._gathered, "sync")

    def _gathered(self, future: Future[Found]) -> None:
        self._gathering = False
        error = future.exception()
        if error is None:
            self.set(found=future.result(), gathered=True)
        elif isinstance(error, ShopError):
            self.tell("error", error.message, error.hint)
        else:
            raise error

    def try_now(self) -> None:
        """Do not wait for the next try; both sides compare anew what the hub has."""
        self._hub.retry()
        self.gather()

    def take_out(self) -> None:
        """Let go what the hub takes out of the catalog."""
        self._hub.allow_removals()

    # Export ----------------------------------------------------------------------------------------------------

    def export(self, path: str) -> None:
        """Write what waits and what was set aside to a file, which ``cashwrap verify --export`` checks."""
        if not path or self.state.busy:
            return
        register, proved, target = self.register, dict(self._hub.proved), Path(path)
        self.set(busy="export")
        self._work(
            lambda: _written(target, unsent_lines(register, proved)),
            lambda future: self._ended(future, "exported", path),
            "export",
        )

    def _ended(self, future: Future[Any], code: str, detail: str = "") -> None:
        error = future.exception()
        self.set(busy="")
        if error is None:
            self.tell(code, detail, many=future.result() if code == "exported" else 0)
        elif isinstance(error, ShopError):
            self.tell("error", error.message, error.hint)
        else:
            raise error

    # Linking ---------------------------------------------------------------------------------------------------

    def type(self, field: str, text: str) -> None:
        """What stands in a field of the form: url, code or authority."""
        typed: dict[str, Any] = {field: text}
        form = replace(self.state.form, is_stopped=False, **typed)
        if form.wrong in (field, ""):
            form = replace(form, wrong="", message="", hint="")
        self.set(form=form)

    def link(self) -> None:
        """Link this till with what is typed."""
        form = self.state.form
        if self.state.busy or self.state.hub is not None or not form.is_filled:
            return
        self.set(busy="link", form=replace(form, wrong="", message="", hint="", is_stopped=False))
        self._hub.join(self.register, form.url, form.code, form.authority, self._joined)

    def stop_linking(self) -> None:
        """Wait no more for the hub; what comes of it too late is dropped."""
        if self.state.busy == "link" and self._hub.give_up():
            self.set(busy="", form=replace(self.state.form, is_stopped=True))

    def _joined(self, future: Future[Any]) -> None:
        error = future.exception()
        if error is None:
            self.set(busy="", form=Form(), found=Found(), gathered=False)
            self._key = None
            self.tell("linked", future.result().name)
        elif isinstance(error, ShopError):
            wrong = FIELD_OF.get(error.code, "")
            self.set(busy="", form=replace(self.state.form, wrong=wrong, message=error.message, hint=error.hint))
        else:
            self.set(busy="")
            raise error

    def ask_unlink(self) -> None:
        if self.state.hub is not None and not self.state.busy:
            self.set(asking=True)

    def keep(self) -> None:
        """Stay linked."""
        self.set(asking=False)

    def unlink(self) -> None:
        """Sell alone again, once that was asked."""
        if not self.state.asking or self.state.busy:
            return
        self.set(busy="unlink", asking=False)
        self._hub.let_go(self.register, lambda future: self._ended(future, "unlinked"))


def _written(target: Path, lines: Iterable[str]) -> int:
    """Write the lines to a file; how many they were."""
    many = count()
    written(target, (line for line, _ in zip(lines, many, strict=False)), sys.stdout)
    return next(many)


def _found(register: Register, proved: dict[bytes, int], before: Found) -> Found:
    """On a thread of its own: a day's hashes take longer than a screen may wait, and are computed once."""
    today = register.ask(syncing.day_in_hand, datetime.now(UTC))
    basis = (today, register.ask(linking.heads), tuple(proved.items()), register.ask(syncing.apart))
    return Found(
        by_kind(register.ask(syncing.waiting, proved)),
        register.ask(syncing.set_aside),
        register.ask(syncing.count_set_aside),
        before.proof if basis == before.basis else register.ask(syncing.proof, today, proved),
        basis,
    )
