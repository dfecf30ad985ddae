"""Linking a register to a hub by a one-time code; interrupted anywhere, the same code goes on."""

from __future__ import annotations

import hashlib
import logging
import secrets
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

from app import steps
from app.attempt import Attempt
from app.domain.linked import Joining, Linked
from app.errors import InvalidInput, PlatformRefused, PlatformUnreachable, Refused
from app.queries import linking
from app.register import Register
from app.services.joining import keep_joined, keep_joining
from app.sync.platforms.hub import HubPlatform, is_loopback
from app.sync.protocol import UNUSED, Joined, Machine

_LOG = logging.getLogger(__name__)


def join(register: Register, url: str, code: str, authority: str = "", attempt: Attempt | None = None) -> Linked:
    """Make this register one of a hub's. Raises InvalidInput, Refused with words.

    Raises Stopped where the ``attempt`` was given up: the hub may have taken the code, and tells this register the same
    if it is asked again.
    """
    joining = _asked(register, checked(Joining(url, code, ""), authority).url, code)
    steps.reached("link_join_kept")
    joined = answered(joining, authority, _machine(register, joining.url))
    steps.reached("link_join_answered")
    if attempt is not None:
        attempt.settle()
    return keep(register, joining, joined, authority)


def checked(joining: Joining, authority: str = "") -> Joining:
    """What is to be asked of a hub, its address as it is asked. Raises InvalidInput with words."""
    address = checked_url(joining.url)
    if authority and not Path(authority).is_file():
        raise InvalidInput(f"There is no file {authority}.", "Name the file with the hub's certificate.", "authority")
    return replace(joining, url=address)


def _machine(register: Register, url: str) -> Machine:
    """What a hub is to know of this machine. How it proved to be a register is for that hub alone."""
    known = register.ask(linking.linked)
    former = f"{known.token}.{known.secret}" if known and known.url == url else ""
    lives = [head.incarnation for head in register.ask(linking.heads)]
    return Machine(lives, register.settings["currency"], former, register.ask(linking.is_at_work))


def answered(joining: Joining, authority: str = "", machine: Machine = UNUSED) -> Joined:
    """What the hub says to a code; asked again with the same secret it says the same. Raises Refused with words."""
    hub = HubPlatform(joining.url, authority=authority)
    try:
        return hub.join(joining.code, hash_of(joining.secret), machine)
    except PlatformUnreachable as problem:
        _LOG.info("joining failed: %s", problem)
        raise _away(joining.url, problem) from problem
    except PlatformRefused as problem:
        _LOG.info("joining was refused: %s %s", problem.code, problem)
        raise _refused(joining.url, problem, machine.currency) from problem
    finally:
        hub.close()


def keep(register: Register, joining: Joining, joined: Joined, authority: str = "") -> Linked:
    """Write down that the hub has taken this register in."""
    linked = Linked(
        url=joining.url,
        platform=joined.platform,
        token=joined.token,
        secret=joining.secret,
        authority=authority,
        name=joined.name,
        store_name=joined.store_name,
        register_name=joined.register_name,
    )
    others = {bytes.fromhex(life): store for life, store in joined.others.items()}
    register.do(keep_joined, linked, joined.store_code, joined.register_code, others).result()
    return linked


def checked_url(url: str) -> str:
    """An address as it is asked. Raises InvalidInput: what is said to a hub is not for everyone on the line."""
    address = url.strip().rstrip("/")
    if "://" not in address:
        address = f"https://{address}"
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.username or parts.query or parts.fragment:
        raise InvalidInput(f"{url} is no address of a hub.", "It looks like https://hub.example.com", "address")
    if parts.scheme == "http" and not is_loopback(address):
        words = "A hub on another machine is reached by https only: others on the line could read and change the rest."
        raise InvalidInput(words, "Start the hub with a certificate, and use https.", "not-secure")
    return address


def _asked(register: Register, url: str, code: str) -> Joining:
    """What is asked, with the secret that was made for this code: written down first, so that it can be asked again."""
    known = register.ask(linking.joining)
    if known is not None and (known.url, known.code) == (url, code.strip()):
        return known
    joining = Joining(url, code.strip(), secrets.token_urlsafe(32))
    register.do(keep_joining, joining).result()
    return joining


def _away(address: str, problem: PlatformUnreachable) -> Refused:
    if not problem.heard:
        hint = "Look whether it runs and whether this machine reaches it."
        return Refused(f"The hub at {address} does not answer.", hint, "hub-away")
    if problem.retry_after:
        return Refused(f"The hub at {address} has no time now.", "Try again in a minute.", "hub-away")
    words = f"What answers at {address} is no hub, or is not well."
    return Refused(words, "Look at the address and its port; at the hub, look at its log.", "hub-away")


def _refused(address: str, problem: PlatformRefused, currency: str) -> Refused:
    if problem.code == "certificate":
        hint = "Name the file that its certificate is in, if it is your own."
        return Refused(f"The certificate of {address} is not trusted by this machine.", hint, "certificate")
    if problem.code == "unknown":
        return Refused("This code is wrong, was used, or is older than seven days.", "Make a new one.", "code")
    if problem.code == "other-currency":  # sums of two would be added up, and prices of one taken for the other's
        hint = "Link it to a store of its own currency, or make a new till for this one."
        words = f"The tills of this store sell in another currency than {currency}: this one was not linked."
        return Refused(words, hint, problem.code)
    if problem.code == "at-work":
        hint = "Close the shift, and post or drop what is being counted; then link again with the same code."
        return Refused("This till is another one of the hub's, and at work: it was not linked.", hint, problem.code)
    return Refused("The hub refused to take this till in.", "Look at its log.", "hub-refused")


def hash_of(secret: str) -> str:
    """What a hub is told of a secret."""
    return hashlib.sha256(secret.encode()).hexdigest()
