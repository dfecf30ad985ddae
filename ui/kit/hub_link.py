"""The till's link to its hub, as the window runs it beside the register; it knows no Qt.

A register that is not linked never reads the programs of the link: they cost a start a tenth of a second.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Protocol

from app.attempt import Attempt
from app.errors import ShopError
from ui.kit.answers import Post
from ui.kit.hub_look import HubLook, look

if TYPE_CHECKING:
    from app.domain.linked import Linked
    from app.register import Register
    from app.sync.linked import Linking
    from app.sync.loop import Loop, Standing

Done = Callable[[Future[Any]], None]
STOP_SECONDS = 2.0  # what is on its way then is left behind, and found out by asking next time


class Work(Protocol):
    """Runs ``job`` beside the screen, then ``done`` on its thread."""

    def __call__(self, job: Callable[[], Any], done: Callable[[Future[Any]], None], name: str) -> None: ...


class HubLink:
    """``told`` is called on the screen's thread whenever the link stands otherwise, begins or ends."""

    def __init__(self, post: Post, work: Work, told: Callable[[], None]) -> None:
        self._post, self._work, self._told = post, work, told
        self._linking: Linking | None = None
        self._began = 0.0
        self._waits_since: float | None = None
        self._unsent = 0
        self._stale = False  # something was recorded since that was counted
        self._look: HubLook | None = None
        self._stop_listening: Callable[[], None] = lambda: None
        self._stopped = False
        self._attempt = Attempt()
        self._register: Register | None = None
        self.known = False  # whether it was looked if this register is linked
        self.linked: Linked | None = None

    def begin(self, register: Register) -> None:
        """Start the link, if this register is linked and it does not run."""
        self._work(lambda: _started(register), lambda future: self._begun(register, future), "link")

    def _begun(self, register: Register, future: Future[tuple[Linked, Linking] | None]) -> None:
        error = future.exception()
        if error is not None:
            if not isinstance(error, ShopError):  # the folder was closed meanwhile
                raise error
            return
        found, self.known = future.result(), True
        if found is None:
            self._told()
            return
        linked, linking = found
        if self._stopped or self._linking is not None:
            linking.stop(STOP_SECONDS)
            return
        self.linked, self._linking, self._register = linked, linking, register
        self._stop_listening = register.on_change(self._recorded)
        if linking.loop is not None:
            self._began = linking.loop.seconds()
            linking.loop.on_change(lambda: self._post(self._changed))
        self._changed()

    def _recorded(self, topics: frozenset[str]) -> None:
        """On any thread."""
        from app.services.joining import TOPIC

        self._stale = True
        if TOPIC in topics:
            self._post(self._look_anew)

    def _look_anew(self) -> None:
        """This till, its store or the shop may be called otherwise now."""
        linked = _linked(self._register) if self._register is not None and self._linking is not None else None
        if linked is not None and linked != self.linked:
            self.linked = linked
            self._told()

    def _changed(self) -> None:
        self._stale = True
        self.tick()
        self._told()

    def tick(self) -> None:
        """A second went by: look anew, for all screens at once.

        What waits is counted here, for the link counts it when it has an answer, and a request may hang.
        """
        loop = self.loop
        if loop is None:
            self._look = None
            return
        if self._stale and self._register is not None:
            self._stale = False
            self._unsent = _unsent(self._register, loop.proved)
            self._waits_since = (self._waits_since or loop.seconds()) if self._unsent else None
        standing, compared = replace(loop.standing, unsent=self._unsent), bool(loop.proved)
        times = (loop.seconds(), self._began, self._waits_since, loop.next_try)
        self._look = look(standing, *times, compared=compared)

    @property
    def loop(self) -> Loop | None:
        return self._linking.loop if self._linking is not None else None

    @property
    def till(self) -> str:
        """What this till is called at the hub; empty where it is not linked, or has no name there."""
        return self.linked.register_name if self.linked is not None else ""

    @property
    def standing(self) -> Standing | None:
        return self.loop.standing if self.loop is not None else None

    @property
    def proved(self) -> Mapping[bytes, int]:
        """How far the hub proved to have each incarnation."""
        return self.loop.proved if self.loop is not None else {}

    def look(self) -> HubLook | None:
        """How the link looks, as of the last ``tick``; None where there is none."""
        return self._look

    def retry(self) -> None:
        """Try now, and compare with the hub anew what it has."""
        if self.loop is not None:
            self.loop.retry()

    def allow_removals(self) -> None:
        """Let go what the hub takes out of the catalog, however much it is."""
        if self.loop is not None:
            self.loop.allow_removals()

    def join(self, register: Register, url: str, code: str, authority: str, done: Done) -> None:
        """Link this register by a one-time code; ``done`` gets what became of it, with the link begun, and nothing of
        what was given up.
        """
        attempt = self._attempt = Attempt()

        def ended(future: Future[Any]) -> None:
            if future.exception() is None:
                self.begin(register)
            done(future)

        attempt.make(lambda: _joined(register, url, code, authority, attempt), "link", self._post, ended)

    def give_up(self) -> bool:
        """Wait no more to be linked; whether that was in time."""
        return self._attempt.give_up()

    def let_go(self, register: Register, done: Done) -> None:
        """End the link and forget it: this register sells alone again."""
        linking = self._linking

        def ended(future: Future[Any]) -> None:
            self._linking = self.linked = self._waits_since = self._look = None
            self._stop_listening()
            if future.exception() is not None:
                self.begin(register)  # it is linked as before
            self._told()
            done(future)

        self._work(lambda: _let_go(register, linking), ended, "link")

    def stop(self) -> None:
        """The register is about to be closed."""
        self._stopped = True
        self._attempt.give_up()
        self._stop_listening()
        if self._linking is not None:
            self._linking.stop(STOP_SECONDS)
            self._linking = None


def _linked(register: Register) -> Linked | None:
    from app.queries import linking

    return register.ask(linking.linked)


def _started(register: Register) -> tuple[Linked, Linking] | None:
    linked = _linked(register)
    if linked is None:
        return None
    from app.clock import SystemClock
    from app.sync.linked import Linking

    begun = Linking(register, SystemClock())
    begun.start()
    return linked, begun


def _unsent(register: Register, proved: Mapping[bytes, int]) -> int:
    from app.queries import linking

    return register.ask(linking.unsent, proved)


def _joined(register: Register, url: str, code: str, authority: str, attempt: Attempt) -> Linked:
    from app.sync.joining import join

    return join(register, url, code, authority, attempt)


def _let_go(register: Register, linking: Linking | None) -> None:
    from app.services.joining import unlink

    if linking is not None:
        linking.stop(STOP_SECONDS)
    register.do(unlink).result()
