"""The rescue: what a damaged page holds is lost, everything else is written out, and the folder stays as it is."""

from __future__ import annotations

import csv
import json
import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import FolderDamaged, NotFound
from app.register import Register
from app.rescue import Wreck
from app.services.customers import CustomerDetails, save_customer
from tests.shop import ring

SALES = 40


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("rescue") / "shop"
    with Register.open(folder) as register:
        register.do(save_customer, register.new_id(), CustomerDetails("=Ada Lovelace")).result()
        for _ in range(SALES):
            ring(register)
    return folder


def _whole(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_whole_folder_comes_out_whole_and_stays_untouched(shop: Path, tmp_path: Path) -> None:
    before = _whole(shop)
    with Wreck(shop) as wreck:
        found = wreck.export(tmp_path / "out")
    assert (len(found.orders), found.lost, found.altered) == (SALES, 0, 0)
    assert _whole(shop) == before
    lines = (tmp_path / "out" / "journal.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(line)["n"] for line in lines] == list(range(1, found.facts + 1))
    rows = list(csv.reader((tmp_path / "out" / "orders.csv").open(encoding="utf-8")))
    assert len(rows) == SALES + 1 and all(row[-1] == "yes" for row in rows[1:])
    assert "'=Ada Lovelace" in (tmp_path / "out" / "customers.csv").read_text("utf-8")


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.integers(1, 10_000), min_size=1, max_size=4))
def test_pages_that_are_gone_cost_what_is_on_them_and_nothing_is_made_up(
    shop: Path, tmp_path_factory: pytest.TempPathFactory, places: list[int]
) -> None:
    folder = tmp_path_factory.mktemp("hurt") / "shop"
    shutil.copytree(shop, folder)
    ledger = bytearray((folder / "ledger.db").read_bytes())
    pages = len(ledger) // 4096
    for place in places:
        page = 1 + place % (pages - 1)  # never the first: without it there is no database
        ledger[page * 4096 : (page + 1) * 4096] = b"\xa5" * 4096
    (folder / "ledger.db").write_bytes(ledger)
    with Wreck(shop) as sound:
        recorded = {fact.n: fact.content for fact in sound.facts()}
    try:
        with Wreck(folder) as wreck:
            found = wreck.look()
            read = {fact.n: fact.content for fact in wreck.facts()}
    except FolderDamaged:
        return
    assert read.items() <= recorded.items()
    assert found.facts == len(read) and len(found.orders) <= SALES


def test_what_is_no_database_is_said_in_words(shop: Path, tmp_path: Path) -> None:
    (tmp_path / "ledger.db").write_bytes(b"no ledger" * 1000)
    with pytest.raises(FolderDamaged, match="no database"):
        Wreck(tmp_path)
    with pytest.raises(NotFound):
        Wreck(tmp_path / "none")
