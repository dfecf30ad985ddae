"""The hub in the real window: nothing of it while alone; linked by hand; its word in the strip; every trouble told."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit

from app.domain.days import Compared, Day
from app.errors import PlatformUnreachable
from app.queries.syncing import Proof, SetAside
from app.sync.platforms.hub import HubPlatform
from tests.shop import facts_of, ring
from tests.sync.linked import Shop
from tests.ui.hands import Hands
from ui.kit import hub_look
from ui.kit.hub_look import AWAY, HubLook
from ui.sync.presenter import SyncPresenter
from ui.sync.state import Found, Hub, Waits
from ui.sync.view import SyncView
from ui.till import Till

Key = Qt.Key


def _opened(window: Till) -> tuple[SyncView, SyncPresenter]:
    window.show_room("sync")
    view, presenter = window.sync.screen, window.sync.presenter
    assert isinstance(view, SyncView) and presenter is not None
    return view, presenter


def _item(window: Till) -> QAbstractButton:
    return next(one for one in window.shell._items if one.text() == "Sync")


def _press_sync(hands: Hands) -> None:
    where = QApplication.focusWidget()
    assert where is not None
    hands.qtbot.keyClick(where, Key.Key_H, Qt.KeyboardModifier.ControlModifier)


def _link(window: Till, hands: Hands, shop: Shop) -> SyncView:
    view, presenter = _opened(window)
    hands.qtbot.waitUntil(lambda: view.stack.currentWidget() is view.link_page)
    fields = view.link_page.fields
    assert QApplication.focusWidget() is fields.url.field
    hands.type(shop.url)
    hands.press(Key.Key_Return)
    hands.type(shop.office.invite(shop.store, "3", "Front"))
    hands.press(Key.Key_Return)
    hands.qtbot.waitUntil(lambda: presenter.state.hub is not None, timeout=10_000)
    return view


def test_a_till_alone_shows_nothing_of_a_hub(window: Till, hands: Hands) -> None:
    hands.qtbot.waitUntil(lambda: window.hub.known)
    assert window.checkout.status.hub is None and _item(window).isHidden()
    assert window.checkout.status.till() == "Till 1"
    _press_sync(hands)
    assert window.shell.current() is window.checkout


def test_the_strip_and_the_screen_say_the_same_while_a_request_hangs(
    window: Till, hands: Hands, shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The link itself counts what waits when it has an answer."""
    wait, hangs, may_go = hands.qtbot.waitUntil, Event(), Event()
    view = _link(window, hands, shop)
    dot, register = view.status.hub, window.register
    assert dot is not None and register is not None
    wait(lambda: view.waits.title.text() == "Nothing waits" and dot.words() == ("Up to date", ""), timeout=10_000)

    def hanging(self: HubPlatform, *_: object, **__: object) -> bytes:
        hangs.set()
        may_go.wait(20)
        raise PlatformUnreachable("ReadTimeout")

    wait(lambda: not view.export.isEnabled())  # there is nothing to write
    monkeypatch.setattr(hub_look, "SETTLES_SECONDS", 0.0)
    monkeypatch.setattr(HubPlatform, "_sent", hanging)
    assert hangs.wait(20)
    try:
        before = len(facts_of(register))
        ring(register)
        many, loop = len(facts_of(register)) - before, window.hub.loop
        assert loop is not None
        now = loop.seconds() + 200
        monkeypatch.setattr(type(loop), "seconds", staticmethod(lambda: now))
        window.hub_strip.beat()
        wait(lambda: bool(view.waits.list.count()))
        assert dot.words() == ("3 min old", f"{many} to send") and view.export.isEnabled()
        assert view.waits.title.text() == f"{many} records wait to be sent"
        assert view.touched.text().startswith("The hub last answered 3 min ago. What is known of it: 3 min old.")
    finally:
        may_go.set()


def test_esc_gives_up_asking_a_hub_that_does_not_answer(
    window: Till, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, may_go = Event(), Event()

    def hanging(*_: object) -> None:
        asked.set()
        may_go.wait(20)
        raise PlatformUnreachable("ReadTimeout")

    monkeypatch.setattr(HubPlatform, "join", hanging)
    view, presenter = _opened(window)
    page = view.link_page
    hands.qtbot.waitUntil(page.isVisible)
    assert page.cancel.isHidden()
    presenter.type("url", "https://hub.example.com")
    presenter.type("code", "CODE")
    page.link.click()
    try:
        assert asked.wait(20) and page.cancel.hasFocus() and page.link.isHidden()
        hands.press(Key.Key_Escape)
        assert page.link.hasFocus() and page.cancel.isHidden() and page.said.text().startswith("Stopped.")
    finally:
        may_go.set()


def test_linked_by_hand_cut_and_joined_again(window: Till, hands: Hands, shop: Shop) -> None:
    wait = hands.qtbot.waitUntil
    view = _link(window, hands, shop)
    assert window.register is not None
    for _ in range(2):
        ring(window.register)
    dot = view.status.hub
    assert dot is not None and not _item(window).isHidden()
    assert view.who.text() == "Front  ·  High Street  ·  Corner shop"
    assert {one.status.till() for one in window._screens()} == {"Front"}, "one name on every screen"
    wait(lambda: dot.words()[0] == "Up to date" and dot.tone() == "good", timeout=10_000)
    wait(lambda: view.proof.title.text() == "All 2 sales of today are at the hub", timeout=10_000)
    wait(lambda: view.waits.title.text() == "Nothing waits")
    place = dot.geometry()
    window.show_room("sell")
    _press_sync(hands)
    assert window.shell.current() is view
    window.show_room("sell")
    on_sale = window.checkout.status.hub
    assert on_sale is not None
    hands.qtbot.mouseClick(on_sale, Qt.MouseButton.LeftButton)
    assert window.shell.current() is view
    view.status.say_hub(HubLook("warn", AWAY, 1234, 70_000, 12_345))
    QApplication.processEvents()
    assert dot.geometry() == place, "numbers move nothing"
    assert dot.accessibleName() == (
        "The hub does not answer. What is known of it: 20 h old. 12,345 records wait to be sent."
    )
    view.unlink.click()
    assert QApplication.focusWidget() is view.keep, "Enter keeps"
    hands.press(Key.Key_Escape)
    assert view.question_row.isHidden()
    view.unlink.click()
    view.really.click()
    wait(lambda: view.stack.currentWidget() is view.link_page, timeout=10_000)
    assert window.checkout.status.till() == "Till 3", "alone it goes by its code"
    assert _item(window).isHidden() and not view.status.hub.isVisible()


def test_a_linked_till_closes_soon_and_begins_by_itself(window: Till, hands: Hands, shop: Shop, tmp_path: Path) -> None:
    from app.register import Register

    _link(window, hands, shop)
    hands.qtbot.waitUntil(lambda: window.hub.look() is not None and window.hub.look().tone == "good", timeout=10_000)  # type: ignore[union-attr]
    window.close()
    assert window.hub.loop is None
    with Register.open(tmp_path / "till") as register:
        assert register.settings["register.code"] == "3"


PROBLEMS = ("revoked", "unknown", "certificate", "upgrade", "damaged", "bug", "not-recorded", "whatever")


def _state(presenter: SyncPresenter, **more: object) -> None:
    long = "Corner House Nursery and After-School Club of the Parish of Larkmouth " * 2
    stamp = (datetime.now(UTC) - timedelta(hours=3)).isoformat().replace("+00:00", "Z")
    waits = tuple(Waits(kind, 12_345, stamp) for kind in ("sales", "items", "stock", "cash", "notes"))
    aside = tuple(
        SetAside(str(n), str(n), "SaleCompleted", code, stamp, n, stamp, f"7-3-K7Q2-{n}")
        for n, code in enumerate(("unreadable", "unknown-product", "not-applied", "revoked", "other-content"))
    )
    day = Day("2026-11-22", 40, 2, 120_450, 80_000)
    told = {"hub": Hub("https://hub.example.com/" + "x" * 200, long, long, "<b>Front</b>"), "ready": True}
    found = Found(waits, aside, 77, Proof("2026-11-22", 41, 40, 900, bytes(32), 900, 60_000))
    presenter.set(
        **told, gathered=True, found=found, day=Compared(day, Day("2026-11-22", 39, 2, 119_000, 80_000)), **more
    )


@pytest.mark.parametrize("problem", PROBLEMS)
def test_every_trouble_is_told_with_a_way_on(window: Till, problem: str, hands: Hands) -> None:
    hands.qtbot.waitUntil(lambda: window.hub.known)
    view, presenter = _opened(window)
    _state(presenter, look=HubLook("bad", problem, 3, 5, 12))
    assert view.trouble.isVisible() and view.trouble.title.text().endswith(".") and view.trouble.hint.text()
    if problem != "whatever":
        assert "refuses" not in view.trouble.title.text(), "it has words of its own"
    _state(presenter, look=HubLook("good", "", 0, 0))
    assert not view.trouble.isVisible()


def test_a_clock_that_is_off_is_told_in_amber_and_needs_nobody(window: Till, hands: Hands) -> None:
    hands.qtbot.waitUntil(lambda: window.hub.known)
    view, presenter = _opened(window)
    _state(presenter, look=HubLook("warn", "skew", 0, 1, skew=9))
    assert not view.trouble.isVisible()
    assert view.touched.text().startswith("The clock of this machine is 9 min behind the hub's.")
    assert view.touched.property("tone") == "warn"


def test_figures_and_names_stand_as_they_are(window: Till, hands: Hands) -> None:
    hands.qtbot.waitUntil(lambda: window.hub.known)
    view, presenter = _opened(window)
    _state(presenter, look=HubLook("warn", AWAY, 3, 240, 12, again=20))
    assert view.proof.title.text() == "40 of 41 sales of today are at the hub"
    assert view.proof.day.text().startswith("The day differs: sales here 40, at the hub 39; total here")
    assert view.touched.text() == ("The hub last answered 4 min ago. What is known of it: 3 min old. Next try in 20 s.")
    _state(presenter, look=HubLook("warn", AWAY, 0, 46, 12, again=3))
    assert view.touched.text() == "The hub last answered 1 min ago. Next try in 3 s.", "amber says nothing else"
    assert "<b>Front</b>" in view.who.text()
    proof = presenter.state.found.proof
    assert proof is not None
    presenter.set(found=replace(presenter.state.found, proof=replace(proof, seq=0, proved=0)))
    assert view.proof.title.text() == "Nothing is proved yet", "it is not known that the hub lacks any of them"
    presenter.set(found=replace(presenter.state.found, sets_aside=0))
    hands.qtbot.waitUntil(lambda: view.proof.waiting.geometry().right() == view.proof.bar.geometry().right())
    labels = view.findChildren(QLabel)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)
    assert "12,345 sales" in {label.text() for label in labels}
    for button in view.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.accessibleName() and button.height() >= 48, button
    for field in view.findChildren(QLineEdit):
        assert field.accessibleName()
