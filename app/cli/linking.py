"""link, unlink and sync: a register and its hub, without a screen."""

from __future__ import annotations

import logging
import time
from argparse import Namespace

from app.cli.shown import opened, result
from app.errors import PlatformRefused, PlatformUnreachable, Refused
from app.queries import linking
from app.services.joining import unlink as let_go
from app.sync.joining import join
from app.sync.link import STREAMS
from app.sync.linked import linked_to

_LOG = logging.getLogger(__name__)


def link(options: Namespace) -> int:
    with opened(options) as register:
        found = join(register, options.url, options.code, options.authority)
        waiting = register.ask(linking.unsent, {})
    said = {"platform": found.platform, "store": found.store_name, "unsent": waiting}
    words = f"Linked to {found.name or found.url}. {waiting} facts go up now, or with: cashwrap sync"
    return result(options, said, words)


def unlink(options: Namespace) -> int:
    with opened(options) as register:
        known = register.ask(linking.linked)
        if known is None:
            raise Refused("This register is linked to nothing.", "Link it with: cashwrap link URL CODE", "not-linked")
        register.do(let_go).result()
    return result(options, {"unlinked": known.platform}, "This register sells alone again.")


def sync(options: Namespace) -> int:
    until = time.monotonic() + options.seconds
    with opened(options) as register:
        known = register.ask(linking.linked)
        if known is None:
            raise Refused("This register is linked to nothing.", "Link it with: cashwrap link URL CODE", "not-linked")
        with linked_to(register, known) as link:
            try:
                while link.push() and time.monotonic() < until:
                    pass
                for stream in STREAMS:
                    while link.pull(stream) and time.monotonic() < until:
                        pass
            except PlatformUnreachable as problem:
                _LOG.info("nothing could be sent or fetched: %s", problem)
                hint = "Nothing is lost: it is tried again whenever the till runs."
                raise Refused("The hub does not answer.", hint, "hub-away") from problem
            except PlatformRefused as problem:
                raise Refused(f"The hub refused ({problem}).", "Look at the hub's log.", "hub-refused") from problem
            left = register.ask(linking.unsent, link.told.proved)
    return result(options, {"unsent": left}, "All is at the hub." if not left else f"{left} facts are still to go.")
