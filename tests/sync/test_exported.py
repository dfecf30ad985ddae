"""A receipt is proved to be in the hub's journal from the hub's export alone, by the commands."""

from __future__ import annotations

import json
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from app.cli.run import run
from app.errors import FolderDamaged, NotFound
from tests.shop import ring
from tests.sync.linked import Shop


def _say(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, Any]:
    capsys.readouterr()
    status = run(list(words))
    return status, json.loads(capsys.readouterr().out or "null")


def test_a_receipt_is_proved_by_the_hubs_export(
    shop: Shop, stack: ExitStack, address: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    front, back = (shop.counter(name, code, stack) for name, code in (("front", "3"), ("back", "4")))
    sold, other = ring(front.register), ring(back.register)
    front.settled()
    back.settled()
    mine = next(one for one in shop.office.registers() if one.code == "3")
    file = tmp_path / "front.jsonl"
    assert run(["hub", "export", mine.sender.register, "--to", str(file), "--database", address]) == 0
    proves = ("verify", "--export", str(file), "--json", "--receipt")
    status, said = _say(capsys, *proves, sold.proof)
    assert status == 0 and said["ok"] and said["facts"] == mine.facts
    assert [one["number"] for one in said["found"]] == [sold.number]
    assert _say(capsys, *proves, other.proof)[0] == NotFound.exit_status, "it is in the journal of the other register"
    changed = file.read_text("utf-8").replace(sold.number, sold.number[:-1] + "9")
    file.write_text(changed, "utf-8")
    status, said = _say(capsys, *proves, sold.proof)
    assert status == FolderDamaged.exit_status and not said["ok"] and not said["found"]
    assert run(["hub", "export", "nobody", "--database", address]) == NotFound.exit_status
