"""How a link to a hub looks to whoever stands at the till, as values: it knows no Qt and no network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.frozen import frozen

if TYPE_CHECKING:
    from app.sync.loop import Standing

AWAY, CONNECTING, FETCHING, SKEW = "away", "connecting", "fetching", "skew"
# Which field an error of joining is about.
FIELD_OF = {"address": "url", "not-secure": "url", "hub-away": "url", "code": "code"}
FIELD_OF |= {"certificate": "authority", "authority": "authority"}
SILENT_SECONDS = 45.0  # without an answer, before anybody is told
SETTLES_SECONDS = 3.0  # a sale is at the hub sooner: what waits is told after this


@frozen
class HubLook:
    """``tone`` is good, muted, warn or bad. ``code`` says why, empty where all is well: AWAY, CONNECTING, FETCHING,
    SKEW, or the problem that needs a person, as the link names it; empty as well, in ``warn``, where the hub answers
    and does not take what is sent, or does not tell all that is fetched.

    ``minutes`` is the age of the data, ``silent`` the seconds since the hub answered; None for not since the start.
    ``unsent`` is what waits to be sent; while the two sides are not ``compared``, as after a start, what may wait.
    ``again`` is in how many seconds it is tried next. ``skew`` is in minutes: how far the hub's clock is ahead.
    """

    tone: str
    code: str = ""
    minutes: int | None = None
    silent: int | None = None
    unsent: int = 0
    again: int | None = None
    skew: int = 0
    compared: bool = True
    gone: tuple[int, int] | None = None  # of how many items so many would go, where that waits for a person

    @property
    def needs_somebody(self) -> bool:
        return self.tone == "bad"


def look(
    standing: Standing,
    now: float,
    began: float,
    waits_since: float | None = None,
    next_try: float | None = None,
    *,
    compared: bool = True,
) -> HubLook:
    """What to tell of a standing; all times are ``Loop.seconds``. ``waits_since``: since when something is unsent."""
    fresh, heard = standing.fresh_at, standing.heard_at
    tone, code = _tone(standing, now - (began if heard is None else heard))
    if tone in ("good", "muted") and standing.since is not None and now - standing.since >= SILENT_SECONDS:
        tone = "warn"  # it answers some questions, and others not: what is sent, or one of what is fetched
    settled = waits_since is not None and now - waits_since >= SETTLES_SECONDS
    return HubLook(
        tone,
        code,
        None if fresh is None else max(0, int(now - fresh)) // 60,
        None if heard is None else max(0, int(now - heard)),
        standing.unsent if settled else 0,
        None if next_try is None else max(0, round(next_try - now)),
        round(standing.skew.total_seconds() / 60),
        compared,
        None if standing.gone is None else (standing.gone.gone, standing.gone.of),
    )


def _tone(standing: Standing, silent: float) -> tuple[str, str]:
    if standing.needs_somebody:
        return "bad", standing.problem
    if silent >= SILENT_SECONDS:
        return "warn", AWAY
    if standing.heard_at is None:
        return "muted", CONNECTING
    if standing.skew:
        return "warn", SKEW
    return ("muted", FETCHING) if standing.fresh_at is None else ("good", "")
