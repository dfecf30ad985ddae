"""The Sync screen without a screen: link, prove, cut, write out, unlink; a real register and a real hub."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest

from app.domain.exported import check
from app.domain.pages import TASK, Page, Row
from app.queries import linking
from app.queries.syncing import SetAside
from app.register import Register
from app.sync.platforms.hub import HubPlatform
from app.sync.protocol import Joined
from tests.shop import facts_of, ring
from tests.sync.linked import Shop
from tests.ui.conftest import Pump
from ui.kit import hub_look
from ui.kit.hub_link import HubLink
from ui.kit.hub_look import HubLook
from ui.sync.presenter import SyncPresenter, _found
from ui.sync.state import Found, SyncState
from ui.sync.words import aside_words, proof_words, seal_words, told_words, waits_title


class Beside:
    """A link and its screen's presenter, with threads beside the pump."""

    def __init__(self, register: Register, pump: Pump) -> None:
        self.register, self.pump = register, pump
        self.hub = HubLink(pump.post, self.work, self._changed)
        self.screen = SyncPresenter(register, self.hub, self.work, lambda _state: None)
        self.hub.begin(register)
        pump.until(lambda: self.state.ready)

    def work(self, job: Callable[[], Any], done: Callable[[Future[Any]], None], name: str) -> None:
        future: Future[Any] = Future()

        def run() -> None:
            try:
                future.set_result(job())
            except Exception as problem:  # noqa: BLE001 - whatever went wrong is for whoever asked
                future.set_exception(problem)
            self.pump.post(lambda: done(future))

        threading.Thread(target=run, name=name).start()

    def _changed(self) -> None:
        self.screen.refresh()
        self.screen.gather()

    @property
    def state(self) -> SyncState:
        return self.screen.state

    def until(self, holds: Callable[[], bool]) -> None:
        self.pump.until(holds, 20)

    def told(self) -> str:
        return self.state.told.code if self.state.told is not None else ""

    def type(self, **texts: str) -> None:
        for field, text in texts.items():
            self.screen.type(field, text)

    def join(self, shop: Shop, code: str = "9") -> None:
        self.type(url=shop.url, code=shop.office.invite(shop.store, code, "Front"))
        self.screen.link()
        self.until(lambda: self.told() == "linked" and self.state.hub is not None)


@pytest.fixture
def beside(register: Register, pump: Pump) -> Iterator[Beside]:
    made = Beside(register, pump)
    yield made
    made.hub.stop()


def test_a_till_that_is_not_linked_says_so_and_reads_no_program_of_the_link(beside: Beside) -> None:
    assert beside.state.hub is None and beside.hub.look() is None
    beside.screen.try_now()
    beside.screen.ask_unlink()
    assert not beside.state.asking


def test_linked_everything_goes_up_and_is_proved(beside: Beside, shop: Shop) -> None:
    for _ in range(3):
        ring(beside.register)
    beside.join(shop)
    hub = beside.state.hub
    assert hub is not None and (hub.url, hub.register, hub.store) == (shop.url, "Front", "High Street")
    proof = lambda: beside.state.found.proof  # noqa: E731
    beside.until(lambda: proof() is not None and proof().proved == 3)  # type: ignore[union-attr]
    beside.until(lambda: not beside.state.found.waits and beside.state.day is not None)
    assert beside.state.day is not None and beside.state.day.agrees
    assert proof().facts == len(facts_of(beside.register))  # type: ignore[union-attr]


def test_another_name_at_the_hub_is_on_the_screen_once_both_have_spoken(beside: Beside, shop: Shop) -> None:
    beside.join(shop)
    (till,) = shop.office.registers()
    shop.office.rename(till.sender.register, "Garden")
    beside.screen.try_now()
    beside.until(lambda: beside.state.hub is not None and beside.state.hub.register == "Garden")
    assert beside.hub.till == "Garden"


def test_what_turns_out_to_lie_beside_another_record_is_not_proved_any_more(register: Register) -> None:
    """The hub proves to have it before its page says that it does not count: the proof is not kept from before."""
    placed = [ring(register) for _ in range(2)]
    sold = [fact for fact in facts_of(register) if fact.type == "SaleCompleted"]
    (head,) = register.ask(linking.heads)
    before = _found(register, {head.incarnation: head.seq}, Found())
    assert before.proof is not None and (before.proof.proved, before.proof.apart) == (2, 0)
    body = {"fact": sold[1].id, "type": "SaleCompleted", "register": "r", "content": sold[1].content.hex()}
    others = {**body, "fact": sold[0].id, "sent_by": {"name": "Back", "code": "2", "at": sold[0].at}}
    tasks = [
        Row(TASK, str(n), 1, {"kind": "other-content", "subject": "", "body": each, "state": "open", "opened_at": at})
        for n, (each, at) in enumerate(((body, "2026-11-22T10:00:01Z"), (others, "2026-11-22T10:00:00Z")))
    ]
    register.learn(Page("store", "c", True, (), tuple(tasks))).result()
    found = _found(register, {head.incarnation: head.seq}, before)
    proof = found.proof
    assert proof is not None and (proof.sales, proof.proved, proof.apart) == (2, 1, 1)
    assert proof_words(proof) == "1 of 2 sales of today are at the hub"
    assert "beside another record with the same id" in seal_words(proof)
    own, other = map(aside_words, found.aside)
    why = "Another record with the same id came first and counts. This one is kept beside it."
    assert own == (f"Sale {placed[1].number}", f"{why} From this till.")
    assert other == ("Sale", f"{why} From another till: Back."), "the sale of here counts, it is no part of this"


def test_what_was_set_aside_of_a_till_that_was_put_off_names_it() -> None:
    one = SetAside("1", "", "", "revoked", "2026-11-22T10:00:00Z", till="", till_code="4")
    assert aside_words(one)[0] == "Records of a till that was put off · Till 4"
    assert aside_words(SetAside("1", "f", "", "unreadable", ""))[1].endswith(" From another till.")


def test_what_is_wrong_is_told_at_its_field(beside: Beside, shop: Shop, tmp_path: Path) -> None:
    wrong = {
        "url": {"url": "ftp://x", "code": "A"},
        "code": {"url": shop.url, "code": "WRONG"},
        "authority": {"url": shop.url, "code": "A", "authority": str(tmp_path / "none.pem")},
    }
    for field, texts in wrong.items():
        beside.type(**texts)
        beside.screen.link()
        beside.until(lambda: not beside.state.busy)
        assert beside.state.form.wrong == field and beside.state.form.message
        beside.screen.type(field, "")
        assert not beside.state.form.wrong and not beside.state.form.message
    beside.type(url="http://127.0.0.1:9", code="A")
    beside.screen.link()
    beside.until(lambda: not beside.state.busy)
    assert beside.state.form.wrong == "url" and "does not answer" in beside.state.form.message
    beside.type(url="", code="")
    beside.screen.link()
    assert not beside.state.busy, "nothing is asked of nobody"


def test_whoever_gives_up_waiting_is_not_linked_and_the_same_code_goes_on(
    beside: Beside, shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The hub has taken the code when its answer comes too late."""
    whole, came, may_go = HubPlatform.join, threading.Event(), threading.Event()
    slow = [True]

    def hanging(self: HubPlatform, *told: Any) -> Joined:
        found = whole(self, *told)
        if slow.pop():
            came.set()
            may_go.wait(20)
        return found

    monkeypatch.setattr(HubPlatform, "join", hanging)
    beside.type(url=shop.url, code=shop.office.invite(shop.store, "9", "Front"))
    beside.screen.link()
    assert came.wait(20) and beside.state.busy == "link"
    beside.screen.stop_linking()
    assert not beside.state.busy and beside.state.form.is_stopped and not beside.state.form.message
    may_go.set()
    (left,) = (one for one in threading.enumerate() if one.name == "link")
    left.join(20)
    assert beside.state.hub is None and beside.register.ask(linking.linked) is None
    slow.append(False)
    beside.screen.link()
    assert not beside.state.form.is_stopped
    beside.until(lambda: beside.told() == "linked" and beside.state.hub is not None)
    beside.screen.stop_linking()
    assert beside.register.ask(linking.linked) is not None, "it is too late for that"


def test_after_a_start_nothing_is_said_to_wait_before_both_sides_compared(
    beside: Beside, shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was recorded last is at the hub, and no page told so before the till was closed."""
    ring(beside.register)
    beside.join(shop)
    beside.until(lambda: beside.state.unsent == 0 and not beside.state.found.waits and beside.state.day is not None)
    beside.hub.stop()
    ring(beside.register)
    whole, may_go = HubPlatform._sent, threading.Event()

    def hanging(self: HubPlatform, *what: Any, **said: Any) -> bytes:
        may_go.wait(20)
        return whole(self, *what, **said)

    monkeypatch.setattr(HubPlatform, "_sent", hanging)
    monkeypatch.setattr(hub_look, "SETTLES_SECONDS", 0.0)
    again = Beside(beside.register, beside.pump)
    try:
        again.until(lambda: bool(again.state.found.waits))
        again.hub.tick()
        again.screen.tick()
        assert again.state.unsent and not again.state.is_compared
        assert "not compared with the hub yet" in waits_title(again.state)
        may_go.set()
        again.until(lambda: again.state.is_compared and not again.state.found.waits)
        again.hub.tick()
        again.screen.tick()
        assert waits_title(again.state) == "Nothing waits"
    finally:
        may_go.set()
        again.hub.stop()


def test_unlinking_is_asked_first_and_ends_the_link(beside: Beside, shop: Shop) -> None:
    beside.join(shop)
    beside.screen.unlink()
    assert not beside.state.busy, "it was not asked"
    beside.screen.ask_unlink()
    beside.screen.keep()
    assert not beside.state.asking
    beside.screen.ask_unlink()
    beside.screen.unlink()
    beside.until(lambda: beside.told() == "unlinked")
    assert beside.state.hub is None and beside.hub.look() is None
    assert beside.register.ask(linking.linked) is None
    beside.join(shop, "8")  # and it can be linked again


def test_a_till_that_was_put_off_needs_somebody(beside: Beside, shop: Shop) -> None:
    beside.join(shop)
    (mine,) = shop.office.registers()
    shop.office.revoke(mine.sender.register)
    beside.screen.try_now()
    look: Callable[[], HubLook | None] = lambda: beside.state.look  # noqa: E731
    beside.until(lambda: (found := look()) is not None and found.code == "revoked")
    found = look()
    assert found is not None and found.needs_somebody


def test_what_waits_is_written_to_a_file_that_verifies(beside: Beside, shop: Shop, tmp_path: Path) -> None:
    beside.join(shop)
    beside.until(lambda: not beside.state.found.waits and beside.state.found.proof is not None)
    assert not beside.state.has_to_write, "an empty file is of no use"
    assert beside.hub.loop is not None
    beside.hub.loop.stop(5)  # the line is cut
    sold = [ring(beside.register) for _ in range(2)]
    beside.screen.gather()
    beside.until(lambda: any(one.kind == "sales" and one.count == 2 for one in beside.state.found.waits))
    assert beside.state.has_to_write
    proof = beside.state.found.proof
    assert proof is not None and (proof.sales, proof.proved) == (2, 0)
    file = tmp_path / "waits.jsonl"
    beside.screen.export(str(file))
    beside.until(lambda: beside.told() == "exported")
    checked = check(file.read_text("utf-8").splitlines(), sold[0].proof)
    assert checked.holds and len(checked.found) == 1
    assert checked.facts == sum(one.count for one in beside.state.found.waits)
    assert beside.state.told is not None
    assert told_words(beside.state.told) == (f"{checked.facts} records written to {file}", "good")
    beside.screen.export(str(tmp_path / "nowhere" / "x.jsonl"))
    beside.until(lambda: beside.told() == "error")
