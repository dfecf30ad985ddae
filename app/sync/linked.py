"""A register's link to its hub, put together: from what the register knows of it to a loop at work."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta

from app import steps
from app.clock import Clock, moment
from app.domain.linked import Linked
from app.errors import PlatformRefused
from app.queries import linking
from app.register import Register
from app.services.joining import keep_linked
from app.sync.joining import hash_of
from app.sync.link import Link
from app.sync.loop import PICTURES, SECRET, Loop
from app.sync.pictures import Pictures
from app.sync.platforms.hub import UNKNOWN, HubPlatform

RENEWED = timedelta(days=30)  # how old a secret gets


def token_of(linked: Linked) -> str:
    return f"{linked.token}.{linked.secret}"


def _former_of(linked: Linked) -> str:
    return f"{linked.token}.{linked.former}" if linked.former else ""


def _hub_of(linked: Linked) -> HubPlatform:
    return HubPlatform(linked.url, token_of(linked), linked.authority, _former_of(linked))


@contextmanager
def linked_to(register: Register, linked: Linked) -> Iterator[Link]:
    """A link to a hub for the time of the block, on the caller's thread."""
    hub = _hub_of(linked)
    try:
        yield Link(register, hub)
    finally:
        hub.close()


class Linking:
    """The link of an open register, running beside it for as long as it is linked."""

    def __init__(self, register: Register, clock: Clock) -> None:
        self._register = register
        self._clock = clock
        self._hubs: list[HubPlatform] = []  # one for each thread of the loop
        self._stop_listening: Callable[[], None] | None = None
        self.loop: Loop | None = None

    def start(self) -> Loop | None:
        """Begin, if this register is linked; answers with the loop."""
        linked = self._register.ask(linking.linked)
        if linked is None or self.loop is not None:
            return self.loop
        up, down, aside = self._hubs = [_hub_of(linked) for _ in range(3)]
        link = Link(self._register, up, down)
        chores = {PICTURES: Pictures(self._register, aside).step, SECRET: self._renew}
        self.loop = loop = Loop(self._register, link, self._clock, chores=chores)
        self._stop_listening = self._register.on_change(lambda _: loop.nudge())
        loop.start()
        return loop

    def _renew(self) -> bool:
        """Change the secret where it is old, where changing it was interrupted, or where the hub knows the former."""
        linked, is_by_former = self._register.ask(linking.linked), any(hub.is_by_former for hub in self._hubs)
        if linked is None:
            return False
        if linked.coming or is_by_former or self._clock.now() - moment(linked.since) > RENEWED:
            renewed = renew(self._register, linked)
            for hub in self._hubs:
                hub.prove_by(token_of(renewed), _former_of(renewed))
        return False

    def stop(self, timeout: float | None = None) -> None:
        """End; what is under way is left behind after ``timeout`` seconds, and found out by asking next time."""
        if self._stop_listening is not None:
            self._stop_listening()
        if self.loop is not None:
            self.loop.stop(timeout)
            self.loop = None
        for hub in self._hubs:
            hub.close()
        self._hubs = []


def renew(register: Register, linked: Linked) -> Linked:
    """Change the secret by which a register proves itself; interrupted anywhere, one of those it holds is good.

    Raises PlatformUnreachable, PlatformRefused.
    """
    coming = linked if linked.coming else replace(linked, coming=secrets.token_urlsafe(32))
    if coming is not linked:
        register.do(keep_linked, coming).result()
    steps.reached("link_secret_kept")
    known = _tell(coming)
    steps.reached("link_secret_told")
    former = known if known != coming.coming else linked.secret
    renewed = replace(coming, secret=coming.coming, coming="", former=former)
    register.do(keep_linked, renewed).result()
    return renewed


def _tell(linked: Linked) -> str:
    """Announce the secret that is coming; by which one the hub knew this register.

    It is the coming one itself where that was taken, and used, before this machine knew; and the former where the hub
    was restored.
    """
    held = [secret for secret in (linked.secret, linked.coming, linked.former) if secret]
    while True:
        secret = held.pop(0)
        hub = HubPlatform(linked.url, f"{linked.token}.{secret}", linked.authority)
        try:
            hub.renew(hash_of(linked.coming))
        except PlatformRefused as problem:
            if problem.code != UNKNOWN or not held:
                raise
        else:
            return secret
        finally:
            hub.close()
