"""A new till joins a shop that has a hub when it is first started: by hand, with what is wrong told at its field."""

from __future__ import annotations

import socket
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from threading import Event
from threading import enumerate as enumerate_threads
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.shop_settings import SHARED
from app.errors import PlatformUnreachable
from app.queries import linking
from app.register import Register
from app.shops import starting
from app.sync.joining import join
from app.sync.linked import linked_to
from app.sync.platforms.hub import HubPlatform
from app.sync.protocol import Joined
from tests.sync.linked import Shop
from tests.ui.first_run.test_first_run import Open, made, opened, press, write  # noqa: F401 - a fixture
from tests.ui.sync.conftest import at_hub, shop  # noqa: F401 - fixtures
from ui.first_run.state import Page
from ui.first_run.window import FirstRunWindow

Key = Qt.Key


def test_joined_by_hand_with_the_hubs_codes_and_name(
    qtbot: QtBot,
    opened: Open,  # noqa: F811
    shop: Shop,  # noqa: F811
    tmp_path: Path,
) -> None:
    window = opened()
    press(window, Key.Key_3)
    page = window.join
    assert window.pages.currentWidget() is page and page.fields.url.field.hasFocus()
    assert not page.open.isEnabled()
    write(shop.url)
    press(window, Key.Key_Return)
    write("WRONG")
    press(window, Key.Key_Return)
    code = page.fields.code
    qtbot.waitUntil(lambda: code.error.isVisible(), timeout=10_000)
    assert code.error.text().startswith("This code is wrong") and not (tmp_path / "till").exists()
    assert page.fields.url.field.text() == shop.url, "what was typed stays"
    assert code.field.hasFocus() and code.field.selectedText() == "WRONG", "what is wrong is typed over"
    write(shop.office.invite(shop.store, "3", "Back room"))
    assert not code.error.isVisible()
    press(window, Key.Key_Return)
    qtbot.waitUntil(page.country.hasFocus, timeout=10_000)
    assert window.presenter.state.trouble is None and not (tmp_path / "till").exists(), "no till has told the hub yet"
    window.presenter.edit("address", "1 High Street")
    page.open.click()
    qtbot.waitUntil(lambda: made == [tmp_path / "till"], timeout=10_000)
    with Register.open(tmp_path / "till") as register:
        linked = register.ask(linking.linked)
        assert linked is not None and linked.register_name == "Back room"
        settings = register.settings
        assert [settings[key] for key in ("store.code", "register.code")] == ["7", "3"]
        assert settings["shop.name"] == "Corner shop" and settings["country"] == "GB"
        assert settings["taxes"]["standard"][0]["rate"] == 200_000 and settings["shop.address"] == "1 High Street"


def _named(window: FirstRunWindow, shop: Shop, register: str) -> None:  # noqa: F811
    """The hub and a code for a register are typed."""
    press(window, Key.Key_3)
    window.presenter.type_hub("url", shop.url)
    window.presenter.type_hub("code", shop.office.invite(shop.store, register))


def _shop_in_austria(shop: Shop, folder: Path) -> Mapping[str, Any]:  # noqa: F811
    """The shop's first till has told the hub its settings, which are not those that Austria sets."""
    till = starting("AT", language="de", machine_zone="", on=date(2026, 11, 22))
    till = replace(till, tax_number="U1", paper="Letter")
    values = {**till.settings(), "refunds.reasons": ["broken"], "stock.oversell": "block"}
    with Register.open(folder, settings=values) as register:
        linked = join(register, shop.url, shop.office.invite(shop.store, "1", "Front"))
        with linked_to(register, linked) as link:
            while link.push():
                pass
        return dict(register.settings.values)


def test_what_the_hub_knows_is_not_asked(
    qtbot: QtBot,
    opened: Open,  # noqa: F811
    shop: Shop,  # noqa: F811
    tmp_path: Path,
) -> None:
    theirs = _shop_in_austria(shop, tmp_path / "front")
    window = opened()
    press(window, Key.Key_3)
    page = window.join
    assert page.from_hub.isVisible() and not page.country.isVisible() and not page.set_here.isVisible()
    write(shop.url)
    press(window, Key.Key_Return)
    write(shop.office.invite(shop.store, "2", "Back"))
    page.tax_number.field.setFocus()
    write("U2")
    page.open.click()
    qtbot.waitUntil(lambda: made == [tmp_path / "till"], timeout=10_000)
    with Register.open(tmp_path / "till") as register:
        mine = register.settings
        assert {key: mine[key] for key in SHARED & theirs.keys()} == {
            key: theirs[key] for key in SHARED & theirs.keys()
        }
        assert mine["country"] == "AT" and mine["refunds.reasons"] == ["broken"] and mine["invoice.paper"] == "Letter"
        assert [mine[key] for key in ("language", "shop.tax_number", "register.code")] == ["en", "U2", "2"]
        assert mine["shop.name"] == "Corner shop"


def test_settings_of_a_newer_version_are_not_taken_in_part(
    qtbot: QtBot,
    opened: Open,  # noqa: F811
    shop: Shop,  # noqa: F811
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _shop_in_austria(shop, tmp_path / "front")
    whole = HubPlatform.join

    def newer(self: HubPlatform, code: str, secret_hash: str, *told: Any) -> Joined:
        found = whole(self, code, secret_hash, *told)
        return replace(found, settings={**found.settings, "pricing.policy": '"of-tomorrow/1"'})

    monkeypatch.setattr(HubPlatform, "join", newer)
    window = opened()
    _named(window, shop, "2")
    window.presenter.join()
    qtbot.waitUntil(lambda: window.presenter.state.trouble is not None, timeout=10_000)
    trouble = window.presenter.state.trouble
    assert trouble is not None and "Update Cashwrap" in trouble.hint
    assert window.presenter.state.page is Page.JOIN and not (tmp_path / "till").exists()


def test_what_is_typed_after_the_hub_was_asked_asks_it_again(
    qtbot: QtBot,
    opened: Open,  # noqa: F811
    shop: Shop,  # noqa: F811
) -> None:
    window = opened()
    _named(window, shop, "2")
    window.presenter.join()
    qtbot.waitUntil(lambda: window.presenter.state.asks_shop, timeout=10_000)
    window.presenter.edit_rate("standard", "twenty")
    assert not window.join.open.isEnabled()
    window.presenter.type_hub("code", "ANOTHER")
    assert not window.presenter.state.asks_shop and window.join.open.isEnabled()


def test_a_hub_that_is_away_is_told_at_its_address_and_leaves_nothing(
    qtbot: QtBot,
    opened: Open,  # noqa: F811
    tmp_path: Path,
) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{nobody.getsockname()[1]}"
        window = opened()
        press(window, Key.Key_3)
        window.presenter.type_hub("url", url)
        window.presenter.type_hub("code", "ANY")
        window.join.open.click()
        qtbot.waitUntil(lambda: window.join.fields.url.error.isVisible(), timeout=10_000)
    assert "does not answer" in window.join.fields.url.error.text()
    assert window.presenter.state.page is Page.JOIN and not (tmp_path / "till").exists()
    press(window, Key.Key_Escape)
    assert window.pages.currentWidget() is window.start


def test_esc_gives_up_waiting_and_the_same_code_goes_on(
    qtbot: QtBot,
    opened: Open,  # noqa: F811
    shop: Shop,  # noqa: F811
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The hub has taken the code when its answer comes too late: nothing is made of it."""
    whole, came, may_go = HubPlatform.join, Event(), Event()
    slow: list[bool] = []

    def hanging(self: HubPlatform, *told: Any) -> Joined:
        found = whole(self, *told)
        if slow and slow.pop():
            came.set()
            may_go.wait(20)
        return found

    monkeypatch.setattr(HubPlatform, "join", hanging)
    window = opened()
    _shop_in_austria(shop, tmp_path / "front")
    _named(window, shop, "3")
    slow.append(True)
    window.join.open.click()
    assert came.wait(20) and window.working.cancel.isVisible() and window.working.cancel.hasFocus()
    press(window, Key.Key_Escape)
    assert window.pages.currentWidget() is window.join and window.join.open.isEnabled()
    assert window.join.said.text().startswith("Stopped.") and not window.presenter.state.trouble
    may_go.set()
    (left,) = (one for one in enumerate_threads() if one.name == "first run")
    left.join(20)
    QApplication.processEvents()
    assert window.presenter.state.page is Page.JOIN
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith("till")] == [] and not made
    window.join.open.click()
    qtbot.waitUntil(lambda: made == [tmp_path / "till"], timeout=10_000)


def test_an_answer_that_was_lost_is_asked_for_again_with_the_same_code(
    qtbot: QtBot,
    opened: Open,  # noqa: F811
    shop: Shop,  # noqa: F811
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The hub took the code, and its answer did not arrive: the folder is gone, the secret is not."""
    whole = HubPlatform.join
    lost = ["for the other till"]

    def losing(self: HubPlatform, code: str, secret_hash: str, *told: Any) -> Joined:
        found = whole(self, code, secret_hash, *told)
        if not lost:
            lost.append(code)
            raise PlatformUnreachable("lost")
        return found

    monkeypatch.setattr(HubPlatform, "join", losing)
    window = opened()
    _named(window, shop, "3")
    _shop_in_austria(shop, tmp_path / "front")
    lost.clear()
    window.presenter.join()
    qtbot.waitUntil(lambda: window.presenter.state.hub.wrong == "url", timeout=10_000)
    assert not (tmp_path / "till").exists() and not window.presenter.state.asks_shop
    window.presenter.join()
    qtbot.waitUntil(lambda: made == [tmp_path / "till"], timeout=10_000)


def test_the_choice_of_a_file_stays_beside_its_field(qtbot: QtBot, opened: Open) -> None:  # noqa: F811
    window = opened()
    press(window, Key.Key_3)
    fields = window.join.fields

    def off() -> int:
        """How much lower the button stands than its field, in px."""
        field, button = fields.authority.field, fields.browse
        return button.mapTo(fields, button.rect().center()).y() - field.mapTo(fields, field.rect().center()).y()

    qtbot.waitUntil(lambda: abs(off()) <= 1)
    fields.complain("authority", "It is not trusted by this machine. Name the file that it is in. " * 2, "")
    qtbot.waitUntil(lambda: fields.authority.error.isVisible() and fields.authority.error.height() > 0)
    QApplication.processEvents()
    assert abs(off()) <= 1
