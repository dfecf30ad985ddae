"""The hub's command line, and a register's that joins it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.cli.run import run
from app.clock import SystemClock
from app.hub.database import Database
from app.hub.hub import Hub
from app.queries import linking
from app.register import Register
from tests.serving import serving
from tests.shop import ring

Say = Callable[..., tuple[int, Any]]


@pytest.fixture
def say(capsys: pytest.CaptureFixture[str]) -> Say:
    def said(*words: str) -> tuple[int, Any]:
        status = run([*words, "--json"])
        return status, json.loads(capsys.readouterr().out or "{}")

    return said


@pytest.fixture
def hub(tmp_path: Path, say: Say) -> Callable[..., tuple[int, Any]]:
    return lambda *words: say("hub", words[0], *words[1:], "--database", str(tmp_path / "hub.db"))


def test_a_shop_is_made_and_a_register_joins(tmp_path: Path, hub: Say, say: Say) -> None:
    store = hub("store", hub("merchant", "Corner shop")[1]["merchant"], "7", "High Street")[1]["store"]
    code = hub("code", store, "3", "Front")[1]["code"]
    folder = str(tmp_path / "till")
    with Register.open(tmp_path / "till", settings={"country": "GB", "currency": "GBP"}) as register:
        ring(register)
    served = Hub(Database(f"sqlite:///{tmp_path / 'hub.db'}"), SystemClock())
    with serving(served) as url:
        status, linked = say("link", url, code, "--folder", folder)
        assert status == 0 and linked["unsent"] > 3
        assert say("sync", "--folder", folder) == (0, {"unsent": 0})
        assert say("link", url, code, "--folder", str(tmp_path / "other"))[1]["error"] == "code"
        (row,) = hub("list")[1]["registers"]
        assert row["code"] == "3" and row["facts"] >= linked["unsent"]
        renamed = {"id": row["sender"]["register"], "name": "Garden"}
        assert hub("rename", *renamed.values()) == (0, renamed)
        assert hub("list")[1]["registers"][0]["name"] == "Garden"
        hub("revoke", row["sender"]["register"])
        with Register.open(tmp_path / "till") as register:
            ring(register)
        assert say("sync", "--folder", folder) == (0, {"unsent": 0})
    held = hub("quarantine")[1]["held"]
    assert held and {one["code"] for one in held} == {"revoked"} and "body" not in held[0]
    assert "body" in hub("quarantine", held[0]["id"])[1]
    sale = next(one["id"] for one in held if one["type"] == "SaleCompleted")
    assert hub("replay", sale)[1] == {"applied": 1, "left": len(held) - 1}
    assert hub("replay", sale)[1]["error"] == "not-found"
    assert hub("replay", "--register", "nothing")[1]["error"] == "not-found"
    of_it = ("--register", row["sender"]["register"])
    with pytest.raises(SystemExit):
        hub("replay", held[0]["id"], *of_it)
    assert hub("replay", *of_it)[1] == {"applied": len(held) - 1, "left": 0}
    assert hub("replay")[1] == {"applied": 0, "left": 0}
    assert hub("verify") == (0, {"findings": []})
    assert say("unlink", "--folder", folder)[0] == 0
    assert say("sync", "--folder", folder)[1]["error"] == "not-linked"
    served.close()


def test_a_copy_of_the_hub_is_a_hub(tmp_path: Path, hub: Say, say: Say) -> None:
    merchant = hub("merchant", "Corner shop")[1]["merchant"]
    copy = tmp_path / "copy.db"
    assert hub("backup", str(copy))[0] == 0
    assert hub("backup", str(copy))[1]["error"] == "file-exists"
    assert say("hub", "list", "--database", str(copy))[1]["merchants"][0]["id"] == merchant


def test_what_cannot_be_done_is_said(tmp_path: Path, hub: Say, say: Say, capsys: pytest.CaptureFixture[str]) -> None:
    assert hub("store", "nobody", "1")[1]["error"] == "not-found"
    assert hub("code", "nowhere", "1")[1]["error"] == "not-found"
    assert hub("revoke", "nothing")[1]["error"] == "not-found"
    assert hub("rename", "nothing", "Name")[1]["error"] == "not-found"
    assert hub("rename", "nothing", " ")[1]["error"] == hub("merchant", "x" * 201)[1]["error"] == "name"
    assert hub("quarantine", "no-fact")[1]["error"] == "not-found"
    merchant = hub("merchant", "Corner shop")[1]["merchant"]
    assert hub("store", merchant, "1")[0] == 0
    assert hub("store", merchant, "1")[1]["error"] == "code-taken"
    (tmp_path / "text.db").write_text("this is no database " * 100)
    assert say("hub", "list", "--database", str(tmp_path / "text.db"))[1]["error"] == "database"
    for nowhere in ("/proc/hub.db", str(tmp_path / "no folder" / "hub.db")):
        assert say("hub", "list", "--database", f"sqlite:///{nowhere}")[1]["error"] == "database"
    assert hub("backup", str(tmp_path / "no folder" / "copy.db"))[0] != 0
    assert say("hub", "list", "--database", "postgresql://nobody@127.0.0.1:9/none")[1]["error"] == "database"
    assert run(["hub", "--listen", "0.0.0.0:8765"]) == 5
    assert "--certificate" in capsys.readouterr().err
    assert run(["hub", "--listen", "anywhere"]) == 2
    folder = str(tmp_path / "till")
    for url, code in (("http://hub.example.com", "not-secure"), ("ftp://x", "address")):
        assert say("link", url, "AAAA-BBBB-CCCC", "--folder", folder)[1]["error"] == code
    assert say("link", "http://127.0.0.1:9", "AAAA-BBBB-CCCC", "--folder", folder)[1]["error"] == "hub-away"


def test_a_change_of_the_hub_is_seen_by_verify(tmp_path: Path, hub: Say) -> None:
    hub("store", hub("merchant", "Corner shop")[1]["merchant"], "7")
    database = Database(f"sqlite:///{tmp_path / 'hub.db'}")
    from sqlalchemy import text

    database.write(lambda connection: connection.execute(text("UPDATE feed_heads SET seq = 4")))
    database.close()
    status, found = hub("verify")
    assert status == 8 and {one["rule"] for one in found["findings"]} == {"feed-head"}


def test_the_linked_demo_has_a_hub_and_two_registers(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for _ in range(2):  # made once, and found as it was
        assert run(["demo", "--linked", "--no-window", "--folder", str(tmp_path / "demo")]) == 0
        front, back = (Path(line) for line in capsys.readouterr().out.splitlines())
        for folder, code in ((front, "1"), (back, "2")):
            with Register.open(folder) as register:
                assert register.ask(linking.linked) is not None
                assert register.settings["register.code"] == code
