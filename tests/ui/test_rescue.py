"""A damaged folder in the window: it is said, what is left is listed and written out, and a backup brings it back."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.backups import back_up, place_of
from app.register import Register
from tests.shop import ring
from ui.kit.rail import RailItem
from ui.opening import OpeningTrouble
from ui.rescue import RescuePane
from ui.till import Till


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    folder = tmp_path / "shop"
    with Register.open(folder) as register:
        for _ in range(20):
            ring(register)
        back_up(register, place_of(register) / "auto-2026-11-22T120000Z.zip")
        content = register.ask(
            lambda reader: reader.ledger.value("SELECT content FROM journal ORDER BY n DESC LIMIT 1")
        )
    ledger = bytearray((folder / "ledger.db").read_bytes())
    ledger[ledger.index(content)] ^= 1
    (folder / "ledger.db").write_bytes(ledger)
    return folder


@pytest.mark.warns("the register did not open")
def test_what_is_left_is_shown_written_out_and_a_backup_brings_the_shop_back(
    qtbot: QtBot, damaged: Path, tmp_path: Path
) -> None:
    till = Till(damaged, Register.open, "cashwrap-test-rescue")
    qtbot.addWidget(till.shell)
    till.show()
    qtbot.waitUntil(lambda: isinstance(till.shell.pages.currentWidget(), OpeningTrouble))
    trouble = till.shell.pages.currentWidget()
    assert isinstance(trouble, OpeningTrouble)
    qtbot.waitUntil(lambda: till.shell.focusWidget() is trouble.first)
    assert trouble.first.text() == "See what is there", "Enter closes nothing"
    ways = [one for one in till.shell.findChildren(RailItem) if one.isEnabled()]
    assert [one.text() for one in ways] == ["Theme"], "no way leads to a screen that has no shop"
    trouble.rescue.emit()
    pane = till.shell.pages.currentWidget()
    assert isinstance(pane, RescuePane)
    qtbot.waitUntil(pane.bring_back.isEnabled)
    assert "read: 20. Records that cannot: 1." in pane.sentence.text()
    pane.write_to(tmp_path / "out")
    qtbot.waitUntil(lambda: str(tmp_path / "out") in pane.hint.text())
    assert (tmp_path / "out" / "orders.csv").exists()
    pane.bring_back.click()
    qtbot.waitUntil(lambda: till.register is not None, timeout=10_000)
    assert [path.name.startswith("shop.damaged-") for path in tmp_path.glob("shop.*")] == [True]
    till.close()
