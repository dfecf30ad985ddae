"""Stops at a till and its hub: alone, well, away with much that waits, in trouble, asked to unlink; joining."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from app.domain.days import Compared, Day
from app.queries.syncing import Proof, SetAside
from app.shops import SettingsUnknown
from tests.walker.guide import Guide
from tests.walker.stops import stop
from tests.walker.stops_around import first_run, turn_to
from ui.first_run.state import Page, Way
from ui.kit.hub_look import AWAY, HubLook
from ui.sync.state import KINDS, NOTES, Form, Found, Hub, Waits

_DAY = Day("2026-11-22", 41, 2, 120_450, 80_000)
_BACK = ("Back counter", "2")  # the name and code of another till
_HEAD = bytes(range(32))


@stop("settings/hub")
def _page(guide: Guide) -> None:
    turn_to(guide, "hub")


def _sync(guide: Guide) -> Any:
    guide.until(lambda: guide.till.hub.known, "whether there is a hub")
    guide.till.show_room("sync")
    return guide.till.sync.screen


@stop("sync/alone")
def _alone(guide: Guide) -> None:
    screen = _sync(guide)
    guide.until(screen.link_page.isVisible, "the fields")


@stop("sync/refused")
def _refused(guide: Guide) -> None:
    _alone(guide)
    presenter = guide.till.sync.presenter
    assert presenter is not None
    presenter.type("url", "ftp://nonsense")
    presenter.type("code", "7K3M-Q2XD-90PA")
    presenter.link()
    guide.until(lambda: presenter.state.form.wrong, "what is wrong")


@stop("sync/asking")
def _asking(guide: Guide) -> None:
    """A hub that does not answer yet."""
    _alone(guide)
    presenter = guide.till.sync.presenter
    assert presenter is not None
    typed = Form("hub.example.com:8765", "7K3M-Q2XD-90PA")
    guide.afterwards(lambda: presenter.set(busy="", form=Form()))
    presenter.set(busy="link", form=typed)


@stop("sync/stopped")
def _stopped(guide: Guide) -> None:
    """Somebody did not want to wait any more."""
    _alone(guide)
    presenter = guide.till.sync.presenter
    assert presenter is not None
    guide.afterwards(lambda: presenter.set(form=Form()))
    presenter.set(form=Form("hub.example.com:8765", "7K3M-Q2XD-90PA", is_stopped=True))


def _linked(guide: Guide, look: HubLook, found: Found, day: Compared | None = None, asking: bool = False) -> None:
    """As it stands at one moment; with a hub of its own the walk would wait for the network at each stop."""
    screen = _sync(guide)
    guide.until(lambda: guide.till.hub.known, "whether it is linked")  # which it is not, and then says nothing more
    presenter = guide.till.sync.presenter
    assert presenter is not None
    hub = Hub("https://hub.example.com:8765", "Fig & Thistle Provisions", "12 Larkmouth Quay", "", "1")
    presenter.set(ready=True, hub=hub, look=look, found=found, gathered=True, day=day, asking=asking)
    for each in guide.till._screens():
        each.status.say_hub(look)
    guide.till.offer("sync", True)
    presenter.refresh = lambda: None  # type: ignore[method-assign]
    presenter.tick = lambda: None  # type: ignore[method-assign]
    presenter.gather = lambda: None  # type: ignore[method-assign]
    guide.until(screen.linked_page.isVisible, "how it stands")


@stop("sync/well")
def _well(guide: Guide) -> None:
    proof = Proof("2026-11-22", 41, 41, 18_204, _HEAD, 18_204, 18_204)
    _linked(guide, HubLook("good", "", 0, 1), Found(proof=proof), Compared(_DAY, _DAY))


def _much() -> Found:
    stamp = (datetime.now(UTC) - timedelta(days=3)).isoformat().replace("+00:00", "Z")
    waits = tuple(Waits(kind, 12_345, stamp) for kind in (*dict.fromkeys(KINDS.values()), NOTES))
    codes = ("unreadable", "unknown-product", "not-applied", "revoked", "other-content")
    aside = tuple(
        SetAside(str(n), str(n), "SaleCompleted", code, stamp, n, stamp, f"1-1-K7Q2-{n}" if n else "", *_BACK)
        for n, code in enumerate(codes)
    )
    return Found(waits, aside, 77, Proof("2026-11-22", 41, 12, 900, _HEAD, 900, 60_000))


@stop("sync/beside")
def _beside(guide: Guide) -> None:
    """A sale of this till and one of another, each under the id of an earlier one."""
    stamp = (datetime.now(UTC) - timedelta(hours=1)).isoformat().replace("+00:00", "Z")
    own = SetAside("1", "1", "SaleCompleted", "other-content", stamp, 7, stamp, "1-1-K7Q2-7")
    other = SetAside("2", "2", "SaleCompleted", "other-content", stamp, 0, stamp, "", *_BACK)
    proof = Proof("2026-11-22", 41, 40, 18_204, _HEAD, 18_204, 18_204, 1)
    differs = Compared(_DAY, Day("2026-11-22", 40, 2, 119_000, 79_500))
    _linked(guide, HubLook("good", "", 0, 1), Found((), (own, other), 2, proof), differs)


@stop("sync/started")
def _started(guide: Guide) -> None:
    """The hub has not answered since the till was opened."""
    proof = Proof("2026-11-22", 41, 0, 0, b"", 0, 18)
    stamp = (datetime.now(UTC) - timedelta(minutes=20)).isoformat().replace("+00:00", "Z")
    waits = (Waits("sales", 2, stamp), Waits(NOTES, 1, stamp))
    _linked(guide, HubLook("warn", AWAY, unsent=3, again=12, compared=False), Found(waits, proof=proof))


@stop("sync/away")
def _away(guide: Guide) -> None:
    differs = Compared(_DAY, Day("2026-11-22", 39, 2, 119_000, 79_500))
    _linked(guide, HubLook("warn", AWAY, 4321, 259_260, 185_175, again=20), _much(), differs)


def _trouble(code: str) -> None:
    @stop(f"sync/{code}")
    def _look(guide: Guide) -> None:
        _linked(guide, HubLook("bad", code, 3, 5, 12), _much())


for _code in ("revoked", "unknown", "certificate", "upgrade", "damaged"):
    _trouble(_code)


@stop("sync/many-gone")
def _gone(guide: Guide) -> None:
    _linked(guide, HubLook("bad", "many-gone", 3, 5, 12, gone=(12_345, 48_200)), _much())


@stop("sync/unlink")
def _unlink(guide: Guide) -> None:
    proof = Proof("2026-11-22", 0, 0, 0, b"", 0, 18)
    _linked(guide, HubLook("warn", "skew", 0, 1, skew=7), Found(proof=proof), asking=True)


@stop("first-run/join")
def _join(guide: Guide) -> None:
    window = first_run(guide)
    window.presenter.choose(Way.JOIN)
    guide.until(window.join.isVisible, "the hub")


@stop("first-run/join-first")
def _join_first(guide: Guide) -> None:
    """The hub took the till in and knows no settings of its shop."""
    window = first_run(guide)
    presenter = window.presenter
    presenter.choose(Way.JOIN)
    presenter._begin = lambda *_: presenter._show(page=Page.WORKING)  # type: ignore[method-assign]
    presenter.type_hub("url", "https://hub.example.com")
    presenter.type_hub("code", "7K3M-Q2XD-90PA")
    presenter.join()
    presenter._failed(SettingsUnknown("unknown"), Page.JOIN)
    guide.until(window.join.country.isVisible, "the country")
