"""The command line: every command done once, its JSON, its exit status, and its words when it cannot be done."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pysqlite3 import dbapi2 as sqlite

from app.cli.parser import build
from app.cli.run import run
from app.errors import ShopError
from app.exports.records import harmless
from app.queries.till import unfinished_cards
from app.register import Register
from tests.shop import findings, one

REPOSITORY = Path(__file__).resolve().parents[2]
COMMANDS = {
    *("sell", "refund", "void", "pay-in", "pay-out", "close-shift", "replay", "import", "export", "undo"),
    *("hub", "link", "unlink", "sync"),
    *("settings", "demo", "verify", "backup", "restore", "invoice", "customers", "doctor", "rescue"),
}
CATALOG = "sku,name,price,barcode\nA1,Apples,2.50,5012345678900\nB2,=Bread+1,3.00,\nC3,Cake,0.105,\n"
Say = Callable[..., tuple[int, Any]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    file = tmp_path / "catalog.csv"
    file.write_text(CATALOG, encoding="utf-8")
    assert run(["import", "catalog", str(file), "--folder", str(tmp_path / "shop"), "--json"]) == 0
    return tmp_path / "shop"


@pytest.fixture
def say(folder: Path, capsys: pytest.CaptureFixture[str]) -> Say:
    """Run a command with --json; answers its status and what it printed."""
    capsys.readouterr()

    def command(*words: str) -> tuple[int, Any]:
        status = run([*words, "--json", "--folder", str(folder)])
        return status, json.loads(capsys.readouterr().out)

    return command


def test_help_names_every_command_and_every_status(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        run(["--help"])
    assert left.value.code == 0
    words = capsys.readouterr().out
    for command in COMMANDS:
        assert re.search(rf"^    {command}\s", words, re.MULTILINE), command
    for status in {0, *(kind.exit_status for kind in _kinds(ShopError))}:
        assert f"  {status}  " in words
    for command in COMMANDS:
        with pytest.raises(SystemExit):
            run([command, "--help"])
        assert command in capsys.readouterr().out
    (listed,) = [action.choices for action in build()._actions if action.choices]
    assert set(listed) == {*COMMANDS, "worker"}  # which no help names: only Cashwrap itself starts it


def _kinds(kind: type[ShopError]) -> set[type[ShopError]]:
    return {kind}.union(*(_kinds(below) for below in kind.__subclasses__()))


def test_a_day_by_command(say: Say, folder: Path, tmp_path: Path) -> None:
    status, sold = say("sell", "--barcode", "5012345678900", "--barcode", "B2:0.5", "--tender", "cash:20.00")
    assert status == 0
    assert (sold["total_minor"], sold["change_minor"], sold["currency"], sold["again"]) == (400, 1600, "GBP", False)
    status, back = say("refund", sold["number"], "--line", "2:0.5", "--reason", "damaged", "--note", "squashed")
    assert (status, back["total_minor"]) == (0, -150)
    status, rest = say("refund", sold["order_id"])
    assert (status, rest["total_minor"]) == (0, -250)
    status, card = say("sell", "--barcode", "A1", "--tender", "card:1.00:R17", "--tender", "voucher:1.50:V3")
    assert (status, card["total_minor"]) == (0, 250)
    status, voided = say("void", card["number"], "--reason", "mistake")
    assert (status, voided["state"]) == (0, "voided")
    assert say("pay-in", "50.00", "--reason", "change") == (
        0,
        {"cause": "pay-in", "amount_minor": 5000, "currency": "GBP"},
    )
    assert say("pay-out", "20", "--reason", "bank")[0] == 0
    assert say("sell", "--barcode", "A1", "--tender", "cash:2.50", "--training")[1]["number"].split("-")[2][0] == "T"
    status, closed = say("close-shift", "--counted", "31.00")
    assert (status, closed["z"], closed["summary"]["cash_expected"], closed["summary"]["over"]) == (0, 1, 3000, 100)
    status, report = say("verify", "--rebuild")
    assert (status, report["ok"], report["orders"], report["findings"]) == (0, True, 5, [])
    status, done = say("backup", "--to", str(tmp_path / "backup.zip"))
    assert (status, done["facts"]) == (0, report["facts"])
    assert say("restore", str(tmp_path / "backup.zip"))[1]["error"] == "refused"  # this folder is not empty
    assert say("settings", "shop.name=Corner", "printer.width=384")[1]["printer.width"] == 384


def test_the_same_id_is_one_sale_and_leaves_no_card_open(say: Say, folder: Path) -> None:
    words = ("sell", "--barcode", "A1", "--tender", "card:2.50:R17", "--id", "018f0000-0000-7000-8000-000000000001")
    first, second = say(*words), say(*words)
    assert first[0] == second[0] == 0
    assert second[1] == {**first[1], "again": True}
    status, refused = say("sell", "--barcode", "A1", "--tender", "card:2.00:R17")
    assert (status, refused["error"]) == (5, "tender-short")
    say("sell", "--barcode", "A1", "--tender", "card:2.50:R17", "--training")
    with Register.open(folder) as register:
        assert register.notices == ()
        assert register.ask(unfinished_cards) == ()
        assert one(register, "SELECT count(*) FROM orders WHERE training = 0") == 1
        assert one(register, "SELECT count(*) FROM journal WHERE type = 'CardPaymentStarted' AND training = 1") == 1
    assert findings(folder) == []


WRONG: dict[str, tuple[int, str, list[str]]] = {
    "nothing of that code": (4, "not-found", ["sell", "--barcode", "nope", "--tender", "cash:5"]),
    "half an amount": (2, "invalid-input", ["sell", "--barcode", "A1", "--tender", "cash:5.0.0"]),
    "no amount": (2, "invalid-input", ["sell", "--barcode", "A1", "--tender", "cash"]),
    "too fine an amount": (2, "invalid-input", ["sell", "--barcode", "A1", "--tender", "cash:5.005"]),
    "a tender misspelt": (2, "invalid-input", ["sell", "--barcode", "A1", "--tender", "csh:5.00"]),
    "a quantity in words": (2, "invalid-input", ["sell", "--barcode", "A1:two", "--tender", "cash:5"]),
    "less than nothing": (5, "refused", ["sell", "--barcode", "A1:-1", "--tender", "cash:5"]),
    "a discount in words": (
        2,
        "invalid-input",
        ["sell", "--barcode", "A1", "--discount", "half%", "--tender", "cash:5"],
    ),
    "a discount below nothing": (
        2,
        "invalid-input",
        ["sell", "--barcode", "A1", "--discount=-10%", "--tender", "cash:5"],
    ),
    "an id in words": (2, "invalid-input", ["sell", "--barcode", "A1", "--tender", "cash:5", "--id", "Mrs Smith"]),
    "bytes that are no text": (2, "invalid-input", ["sell", "--barcode", "\udcff", "--tender", "cash:5"]),
    "too little": (5, "tender-short", ["sell", "--barcode", "A1", "--tender", "cash:0.10"]),
    "a card number": (2, "invalid-input", ["sell", "--barcode", "A1", "--tender", "card:2.50:4111111111111111"]),
    "no such order": (4, "not-found", ["refund", "1-1-NONE-1"]),
    "no such order to void": (4, "not-found", ["void", "1-1-NONE-1"]),
    "cash of nothing": (2, "invalid-input", ["pay-in", "0"]),
    "cash past all": (2, "too-large", ["pay-in", "999999999999999"]),
    "a reason in words": (2, "invalid-input", ["pay-in", "1", "--reason", "For Mrs Smith"]),
    "no shift": (5, "no-shift", ["close-shift"]),
    "no such setting": (2, "invalid-input", ["settings", "colour=red"]),
    "a setting without a value": (2, "invalid-input", ["settings", "printer"]),
    "a setting of another kind": (2, "invalid-input", ["settings", "printer.width=wide"]),
    "an unknown country": (2, "invalid-input", ["settings", "country=ZZ"]),
    "an unknown time zone": (2, "invalid-input", ["settings", "timezone=Mars/Olympus"]),
    "no such file": (4, "not-found", ["import", "catalog", "/nowhere/catalog.csv"]),
    "nowhere to back up to": (7, "folder", ["backup", "--to", "/proc/none/backup.zip"]),
}


@pytest.mark.parametrize(("status", "code", "words"), WRONG.values(), ids=WRONG.keys())
def test_what_cannot_be_done_is_told_in_words_and_json(
    say: Say, folder: Path, status: int, code: str, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    found, told = say(*words)
    assert (found, told["error"]) == (status, code)
    assert told["message"] and set(told) == {"error", "message", "hint"}
    assert run([*words, "--folder", str(folder)]) == status
    plain = capsys.readouterr()
    assert plain.out == "" and plain.err.startswith("cashwrap: ")


def test_lines_are_named_once_and_by_plain_digits(say: Say) -> None:
    sold = say("sell", "--barcode", "A1:3", "--tender", "cash:7.50")[1]["number"]
    assert say("refund", sold, "--line", "1:1", "--line", "1:1")[1]["error"] == "invalid-input"
    for wrong in ("²", "0", "-1", "x", ""):
        assert say("refund", sold, f"--line={wrong}")[0] == 4
    assert say("refund", sold, "--line", "1:4")[1]["error"] == "more-than-sold"
    assert say("refund", sold, "--line", "1:3")[0] == 0
    assert say("refund", sold)[0] == 5


def test_restore_and_go_on(say: Say, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = say("sell", "--barcode", "A1", "--tender", "cash:2.50")[1]["number"]
    assert say("backup", "--to", str(tmp_path / "backup.zip"))[0] == 0
    new = ["--folder", str(tmp_path / "new")]
    assert run(["restore", str(tmp_path / "backup.zip"), *new]) == 0
    assert "no number repeats" in capsys.readouterr().out
    assert run(["sell", "--barcode", "A1", "--tender", "cash:2.50", *new]) == 0
    told = capsys.readouterr()
    assert "note: " in told.err and before not in told.out
    assert run(["verify", "--rebuild", *new]) == 0
    assert "Everything holds together." in capsys.readouterr().out


def test_wrong_usage_is_status_two(capsys: pytest.CaptureFixture[str]) -> None:
    for words in (["sell"], ["nonsense"], ["refund"], ["import"], ["export", "everything"]):
        with pytest.raises(SystemExit) as left:
            run(words)
        assert left.value.code == 2
    assert run(["verify", "--folder", "/nowhere"]) == 4


def test_a_folder_in_use_and_a_spoiled_one(folder: Path, say: Say) -> None:
    with Register.open(folder):
        assert say("pay-in", "1")[1]["error"] == "folder-in-use"
        assert say("verify")[0] == 0  # it only reads
    (folder / "ledger.db").write_bytes(b"\xa5" * 9000)
    assert say("pay-in", "1")[0] == 8
    status, report = say("verify", "--rebuild")
    assert (status, report["ok"]) == (8, False)


def test_orders_exported_for_a_spreadsheet(say: Say, folder: Path, tmp_path: Path) -> None:
    for _ in range(3):
        number = say("sell", "--barcode", "B2", "--tender", "cash:3")[1]["number"]
    say("refund", number)
    target = tmp_path / "orders.csv"
    assert run(["export", "orders", "--to", str(target), "--folder", str(folder)]) == 0
    rows = list(csv.DictReader(io.StringIO(target.read_text("utf-8"))))
    assert [row["total"] for row in rows] == ["-3.00", "3.00", "3.00", "3.00"]
    assert [row["tenders"] for row in rows] == ["cash"] * 4
    assert run(["export", "orders", "--to", str(tmp_path / "none" / "x.csv"), "--folder", str(folder)]) == 1
    assert not list(tmp_path.rglob("*.part"))


@given(st.builds(str.__add__, st.sampled_from(["", "=", "+", "-", "@", "\t", "\r", "\0", " "]), st.text()))
def test_no_cell_begins_a_formula(text: str) -> None:
    cell = harmless(text)
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "\0"))
    assert cell.endswith(text)


def test_the_exported_journal_verifies_by_itself(say: Say, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """From the lines alone, with the rule as it is written down and nothing of the product."""
    for _ in range(3):
        say("sell", "--barcode", "A1", "--tender", "cash:2.50")
    assert run(["export", "journal", "--folder", str(folder)]) == 0
    link = bytes(32)
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert len(lines) > 6
    for n, fact in enumerate(lines, 1):
        said = {key: fact[key] for key in ("id", "type", "schema", "actor", "shift", "at", "business_day", "training")}
        text = json.dumps(
            {**said, "body": json.loads(fact["body"])}, sort_keys=True, separators=(",", ":"), ensure_ascii=False
        )
        content = hashlib.sha256(text.encode()).digest()
        incarnation, seq = bytes.fromhex(fact["incarnation"]), fact["seq"].to_bytes(8, "big")
        link = hashlib.sha256(link + incarnation + seq + content).digest()
        assert (fact["n"], fact["content"], fact["link"]) == (n, content.hex(), link.hex())


def test_a_damaged_journal_can_still_be_carried_away(folder: Path, say: Say, tmp_path: Path) -> None:
    say("sell", "--barcode", "A1", "--tender", "cash:2.50")
    for _ in range(66):
        say("pay-in", "1")
    connection = sqlite.connect(str(folder / "ledger.db"))
    connection.execute("DROP TRIGGER journal_no_update")
    connection.execute("UPDATE journal SET body = x'ff7b7d' WHERE n = 2")
    connection.commit()
    connection.close()
    assert run(["export", "journal", "--to", str(tmp_path / "all.jsonl"), "--folder", str(folder)]) == 0
    assert len((tmp_path / "all.jsonl").read_text("utf-8").splitlines()) > 66
    assert "fact 2" in [finding["where"] for finding in say("verify")[1]["findings"]]


def test_as_a_program_of_its_own(folder: Path) -> None:
    """Statuses and streams as another program sees them; a reader that leaves early is no error."""
    base = [sys.executable, "-m", "app"]
    where = ["--folder", str(folder)]
    done = subprocess.run([*base, "void", "none", "--json", *where], cwd=REPOSITORY, capture_output=True, text=True)
    assert done.returncode == 4 and json.loads(done.stdout)["error"] == "not-found"
    assert "Traceback" not in done.stderr
    pipe = subprocess.run(
        f"{sys.executable} -m app export journal --folder {folder} | head -c 10",
        shell=True,
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
    )
    assert "Traceback" not in pipe.stderr
