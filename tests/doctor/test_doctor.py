"""The doctor sees what is ill, works beside an open window, and its file names nobody."""

from __future__ import annotations

import json
import logging
import zipfile
from pathlib import Path

import pytest

from app.cli.run import run
from app.devices.printer import Condition, Status
from app.doctor import Finding, Standing, examine, write_report
from app.logs import masked, shareable, start_log
from app.register import Register
from app.services.customers import CustomerDetails, save_customer
from app.services.settings import change_settings
from tests.printing.fake_printer import FakePrinter
from tests.shop import ring

CANARIES = ("Canary & Sons", "7 Secret Lane", "ada@example.com", "020 7946 0999", "192.0.2.77", "4111111111111111")


def _codes(found: tuple[Finding, ...]) -> set[tuple[str, str]]:
    return {(one.group, one.code) for one in found}


def test_a_shop_that_is_well_is_called_well_while_its_window_is_open(tmp_path: Path) -> None:
    with Register.open(tmp_path / "shop") as register:
        ring(register)
        found = examine(tmp_path / "shop")
    assert ("ledger", "whole") in _codes(found)
    assert not [one for one in found if one.standing is Standing.ILL and one.group in ("ledger", "queue", "clock")]
    assert {one.group for one in found} >= {
        "versions",
        "ledger",
        "disk",
        "clock",
        "fonts",
        "printer",
        "queue",
        "backups",
    }


def _printer(folder: Path, heard: Status | None = None) -> tuple[Standing, str]:
    (one,) = (one for one in examine(folder, heard) if one.group == "printer" and one.code in ("state", "in-use"))
    return one.standing, str(one.facts.get("code", one.code))


def test_the_printer_is_asked_only_when_no_window_has_it(tmp_path: Path) -> None:
    folder = tmp_path / "shop"
    with FakePrinter() as printer:
        with Register.open(folder, settings={"printer": printer.address}):
            assert _printer(folder) == (Standing.TOLD, "in-use")
            assert _printer(folder, Status(Condition.PAPER_OUT, "paper-out")) == (Standing.ATTENTION, "paper-out")
            assert printer.connections == 0
        assert _printer(folder) == (Standing.WELL, "ok")
        printer.faults.add("cover-open")
        assert _printer(folder) == (Standing.ATTENTION, "cover-open")
    assert _printer(folder) == (Standing.ATTENTION, "unreachable")
    with Register.open(folder):  # looking at it took nothing away
        pass


def test_progress_is_told_look_by_look(tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []
    examine(tmp_path, None, lambda done, of: steps.append((done, of)))
    assert steps == [(n, len(steps)) for n in range(len(steps))]


def test_a_damaged_ledger_and_a_missing_one_are_ill_and_nothing_is_raised(tmp_path: Path) -> None:
    folder = tmp_path / "shop"
    with Register.open(folder) as register:
        for _ in range(5):
            ring(register)
    ledger = bytearray((folder / "ledger.db").read_bytes())
    ledger[8 * 4096 : 12 * 4096] = b"\x5a" * (4 * 4096)
    (folder / "ledger.db").write_bytes(ledger)
    found = {one.code: one.standing for one in examine(folder) if one.group == "ledger"}
    assert Standing.ILL in (found.get("damaged"), found.get("unreadable"))
    assert ("ledger", "none") in _codes(examine(tmp_path / "nothing"))


@pytest.mark.warns("canary")
def test_the_file_to_send_names_nobody(tmp_path: Path) -> None:
    folder, state = tmp_path / "Canary & Sons", tmp_path / "state"
    name, address, mail, phone, host, card = CANARIES
    handler = start_log(state)
    try:
        with Register.open(folder, settings={"shop.name": name, "shop.address": address}) as register:
            details = CustomerDetails(name, phone, mail, address)
            register.do(save_customer, register.new_id(), details).result()
            register.do(change_settings, {"printer": f"tcp:{host}:9100"}).result()
            ring(register)
        logging.getLogger("app").warning("canary %s %s %s\nfalse line", name, mail, card)
    finally:
        logging.getLogger().removeHandler(handler)
        handler.close()
    target = write_report(examine(folder), state, tmp_path / "report.zip")
    with zipfile.ZipFile(target) as archive:
        text = "\n".join(archive.read(entry).decode() for entry in archive.namelist())
    assert "canary %s %s %s" in text
    assert not [canary for canary in (*CANARIES, str(tmp_path)) if canary in text]
    log = (state / "logs" / "cashwrap.log").read_text("utf-8")
    assert mail not in log and card not in log
    assert len(log.splitlines()) == len(list(shareable(state)))


@pytest.mark.parametrize(
    "text", ["mail me: a.b+c@d-e.example.org", "card 4111 1111 1111 1111", "call +49 (30) 901820-1"]
)
def test_what_names_a_person_is_masked(text: str) -> None:
    assert "<" in masked(text) and not any(sign.isdigit() for sign in masked(text)) and "@" not in masked(text)


def test_the_command_says_what_is_not_well(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with Register.open(tmp_path / "shop") as register:
        ring(register)
    status = run(["doctor", "--folder", str(tmp_path / "shop"), "--json"])
    told = json.loads(capsys.readouterr().out)
    assert status in (0, 8) and told["format"] == 1
    assert run(["rescue", "--folder", str(tmp_path / "shop"), "--to", str(tmp_path / "out")]) == 0
    assert "1 orders" in capsys.readouterr().out
