"""A new till joins a shop that has a hub when it is first started: by hand, with what is wrong told at its field."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.errors import PlatformUnreachable
from app.queries import linking
from app.register import Register
from app.sync.platforms.hub import HubPlatform
from app.sync.protocol import Joined
from tests.sync.linked import Shop
from tests.ui.first_run.test_first_run import Open, made, opened, press, write  # noqa: F401 - a fixture
from tests.ui.sync.conftest import at_hub, shop  # noqa: F401 - fixtures
from ui.first_run.state import Page

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
    code.field.setFocus()
    code.field.selectAll()
    write(shop.office.invite(shop.store, "3", "Back room"))
    assert not code.error.isVisible()
    press(window, Key.Key_Return)
    qtbot.waitUntil(lambda: made == [tmp_path / "till"], timeout=10_000)
    with Register.open(tmp_path / "till") as register:
        linked = register.ask(linking.linked)
        assert linked is not None and linked.register_name == "Back room"
        settings = register.settings
        assert [settings[key] for key in ("store.code", "register.code")] == ["7", "3"]
        assert settings["shop.name"] == "Corner shop" and settings["country"] == "GB"


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


def test_an_answer_that_was_lost_is_asked_for_again_with_the_same_code(
    qtbot: QtBot,
    opened: Open,  # noqa: F811
    shop: Shop,  # noqa: F811
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The hub took the code, and its answer did not arrive: the folder is gone, the secret is not."""
    whole = HubPlatform.join
    lost: list[str] = []

    def losing(self: HubPlatform, code: str, secret_hash: str) -> Joined:
        found = whole(self, code, secret_hash)
        if not lost:
            lost.append(code)
            raise PlatformUnreachable("lost")
        return found

    monkeypatch.setattr(HubPlatform, "join", losing)
    window = opened()
    press(window, Key.Key_3)
    window.presenter.type_hub("url", shop.url)
    window.presenter.type_hub("code", shop.office.invite(shop.store, "3"))
    window.presenter.join()
    qtbot.waitUntil(lambda: window.presenter.state.hub.wrong == "url", timeout=10_000)
    window.presenter.join()
    qtbot.waitUntil(lambda: made == [tmp_path / "till"], timeout=10_000)
