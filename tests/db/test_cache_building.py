"""A large catalogue: what stands in while a child process builds it, and what becomes of it when that dies."""

from __future__ import annotations

import json
import os
import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from app import worker
from app.catalog_edits import edit
from app.db.cache import sizes
from app.db.cache.generations import LAST
from app.db.engine import FolderClosed
from app.domain.catalog import Change
from app.errors import NotFound
from app.queries.search import search
from app.register import Register
from app.services.catalog import import_catalog
from app.services.shifts import close_shift
from tests.db.test_cache import cache_file, stock_up
from tests.products import products_by_sku
from tests.shop import findings, ring

PATIENCE = 60  # seconds; nothing takes nearly as long


@pytest.fixture(autouse=True)
def small_is_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sizes, "HERE", 10)
    monkeypatch.setattr(sizes, "BUILT_HERE", 20)


class Gate:
    """Holds each child process back until it is opened; counts them."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.asked = threading.Event()
        self.open = threading.Event()
        self.tasks: list[str] = []
        real = worker.run

        def held(task: str, args: Any, heard: Any, cancelled: Callable[[], bool]) -> Any:
            self.tasks.append(task)
            self.asked.set()
            while not self.open.wait(0.01):
                if cancelled():
                    raise worker.WorkerStopped("closed")
            return real(task, args, heard, cancelled)

        monkeypatch.setattr(worker, "run", held)


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    made = Gate(monkeypatch)
    yield made
    made.open.set()


def _folder(tmp_path: Path, count: int = 60) -> Path:
    folder = tmp_path / "shop"
    with Register.open(folder) as register:
        stock_up(register, count)
        register.when_catalog_is_whole().result(PATIENCE)
    return folder


def _names(register: Register) -> set[str]:
    return set(register.ask(products_by_sku))


def things(count: int, name: str = "Thing") -> set[str]:
    return {f"{name}-{n}" for n in range(count)}


def test_the_till_sells_on_an_empty_catalogue_while_a_lost_one_is_built(tmp_path: Path, gate: Gate) -> None:
    gate.open.set()
    folder = _folder(tmp_path)
    gate.open.clear()
    cache_file(folder).unlink()
    with Register.open(folder) as register:
        told: list[bool] = []
        register.on_change(lambda topics: told.append("catalog" in topics))
        state = register.catalog_state()
        assert (state.building, state.total, state.reason) == (True, 60, "lost")
        assert _names(register) == set()
        assert ring(register).number.endswith("-1")
        whole = register.when_catalog_is_whole()
        assert not whole.done()
        gate.open.set()
        whole.result(PATIENCE)
        assert _names(register) == things(60)
        assert register.catalog_state().building is False
        assert told.count(True) >= 2  # that it is being built, and that it is there
        assert len(register.ask(search, "thing 7").rows) >= 1
    assert findings(folder) == []


def test_much_at_once_is_built_while_the_present_catalogue_is_read(tmp_path: Path, gate: Gate) -> None:
    gate.open.set()
    folder = _folder(tmp_path, 15)
    gate.open.clear()
    with Register.open(folder) as register:
        importing = threading.Thread(target=stock_up, args=(register, 50, "More"))
        importing.start()
        assert gate.asked.wait(PATIENCE)
        assert _names(register) == things(15)
        assert ring(register).number.endswith("-1")
        gate.open.set()
        importing.join()
        assert _names(register) == things(15) | things(50, "More")
    assert gate.tasks[-1] == "cache-build"


def test_new_prices_for_everything_are_set_in_place_and_new_names_are_not(tmp_path: Path, gate: Gate) -> None:
    gate.open.set()
    folder = _folder(tmp_path)
    with Register.open(folder) as register:
        rows = register.ask(lambda reader: reader.cache.rows("SELECT id, name, price FROM products"))
        prices = [Change(id, {"price": [old, 2]}, {"price": [old + 1, 2]}) for id, _, old in rows]
        edit(register, prices).result()
        assert gate.tasks[-1] == "cache-project"
        after = register.ask(lambda reader: reader.cache.rows("SELECT price FROM products"))
        assert after == [(old + 1,) for *_, old in rows]
        edit(register, [Change(id, {"name": name}, {"name": f"{name} 2"}) for id, name, _ in rows]).result()
        assert gate.tasks[-1] == "cache-build"
        names = register.ask(lambda reader: reader.cache.rows("SELECT name FROM products"))
        assert {name for (name,) in names} == {f"{name} 2" for _, name, _ in rows}


def test_more_than_a_little_is_taken_in_by_a_child_in_place(tmp_path: Path, gate: Gate) -> None:
    gate.open.set()
    folder = _folder(tmp_path)
    generation = cache_file(folder)
    with Register.open(folder) as register:
        stock_up(register, 25, "More")
        assert _names(register) == things(60) | things(25, "More")
    assert gate.tasks[-1] == "cache-project"
    assert cache_file(folder) == generation


def test_the_copy_of_the_last_day_stands_in_without_any_child(tmp_path: Path, gate: Gate) -> None:
    gate.open.set()
    folder = _folder(tmp_path)
    with Register.open(folder) as register:
        ring(register)
        register.do(close_shift).result()
        register.when_catalog_is_whole().result(PATIENCE)
        assert (folder / LAST).exists()
        stock_up(register, 3, "More")
    cache_file(folder).write_bytes(b"\xa5" * 50_000)
    gate.open.clear()
    gate.tasks.clear()
    with Register.open(folder) as register:
        assert _names(register) == things(60) | things(3, "More")
        assert register.catalog_state().building is False
        assert ring(register).number.endswith("-2")
    assert gate.tasks == []
    assert not (folder / LAST).exists()


def test_a_copy_of_another_shop_does_not_stand_in(tmp_path: Path, gate: Gate) -> None:
    gate.open.set()
    folder = _folder(tmp_path)
    other = _folder(tmp_path / "other")
    shutil.copyfile(cache_file(other), folder / LAST)
    cache_file(folder).unlink()
    gate.open.clear()
    with Register.open(folder) as register:
        assert _names(register) == set()
        gate.open.set()
        register.when_catalog_is_whole().result(PATIENCE)
        assert _names(register) == things(60)


def test_damage_found_by_a_question_is_answered_at_once_and_mended(tmp_path: Path, gate: Gate) -> None:
    gate.open.set()
    folder = _folder(tmp_path)
    gate.open.clear()
    gate.asked.clear()
    with Register.open(folder) as register:
        assert _names(register) == things(60)
        path = cache_file(folder)
        path.write_bytes(path.read_bytes()[:4096] + b"\xa5" * (path.stat().st_size - 4096))
        assert _in_another_thread(lambda: _names(register)) in (set(), things(60))
        assert ring(register).number.endswith("-1")
        assert gate.asked.wait(PATIENCE)
        assert gate.tasks[-1] == "cache-build"  # without anybody asking for it
        gate.open.set()
        register.when_catalog_is_whole().result(PATIENCE)
        assert _in_another_thread(lambda: _names(register)) == things(60)


def _in_another_thread(ask: Callable[[], Any]) -> Any:
    answers: list[Any] = []
    asker = threading.Thread(target=lambda: answers.append(ask()))
    asker.start()
    asker.join(PATIENCE)
    return answers[0]


@pytest.mark.warns("the catalogue's file is damaged")
def test_a_damaged_page_that_nobody_asks_for_is_found_when_idle(tmp_path: Path) -> None:
    folder = _folder(tmp_path)
    with Register.open(folder) as register:
        upkeep = register._cache_thread._upkeep
        today = register._ledger.clock.now().date()
        upkeep.check(lambda: True, today)
        assert register.ask(lambda reader: reader.ledger.value("SELECT value FROM meta WHERE key = 'cache_checked'"))
        old = cache_file(folder)
        with old.open("r+b") as file:
            file.seek(old.stat().st_size - 3 * 4096)
            file.write(b"\xa5" * 4096)
        upkeep.check(lambda: True, today)
        assert cache_file(folder) == old  # once a day
        register._cache.is_doubted = True
        upkeep.check(lambda: True, today)
        register.when_catalog_is_whole().result(PATIENCE)
        assert cache_file(folder) != old
        assert _names(register) == things(60)


BUILD_STEPS = (
    "cache_build_begun",
    "cache_build_half",
    "cache_before_checkpoint",
    "cache_after_checkpoint",
    "cache_before_sync",
    "cache_after_sync",
)


@pytest.mark.warns("worker cache-build ended with -9")
@pytest.mark.warns("without a child process")
@pytest.mark.parametrize("step", BUILD_STEPS)
def test_a_child_that_dies_building_costs_time_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    folder = _folder(tmp_path)
    cache_file(folder).unlink()
    note = tmp_path / "died"
    monkeypatch.setenv("CASHWRAP_FAILPOINT", f"{step}:1:{note}")
    with Register.open(folder) as register:
        register.when_catalog_is_whole().result(PATIENCE)
        assert _names(register) == things(60)
        assert register.catalog_state().building is False
    assert note.read_text() == step
    cache_file(folder)


@pytest.mark.warns("worker cache-project ended with -9")
@pytest.mark.parametrize("dies_at", [1, 2])
def test_a_child_that_dies_projecting_is_followed_exactly(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, dies_at: int
) -> None:
    folder = _folder(tmp_path, 600)
    with Register.open(folder) as register:
        monkeypatch.setenv("CASHWRAP_FAILPOINT", f"cache_before_commit:{dies_at}")
        real, tried = worker.run, []

        def once(*args: Any) -> Any:
            tried.append(args)
            if len(tried) > 1:
                monkeypatch.delenv("CASHWRAP_FAILPOINT", raising=False)
            return real(*args)

        monkeypatch.setattr(worker, "run", once)
        ring(register)
        stock_up(register, 250, "More")
        assert len(tried) == 2
        assert _names(register) == things(600) | things(250, "More")
        levels = register.ask(lambda reader: reader.cache.rows("SELECT product, pending, sold FROM levels"))
        assert sorted(levels) == [("product-0", -1000, 1), ("product-1", -2000, 1), ("product-2", -3000, 1)]


def test_a_build_applies_later_changes_of_a_product_to_it(tmp_path: Path) -> None:
    folder = _folder(tmp_path)
    with Register.open(folder) as register:
        changes: list[dict[str, Any]] = [
            {"id": f"Thing-{n}", "base": {}, "new": {"price": [7, 2]}} for n in range(0, 60, 2)
        ]
        changes += [{"id": f"Thing-{n}", "base": {}, "new": {"brand": "New", "barcodes": [f"4{n}"]}} for n in (2, 3)]
        blob = register.blobs.put(json.dumps(changes).encode())
        register.do(import_catalog, [blob], len(changes), "prices").result(PATIENCE)
        register.when_catalog_is_whole().result(PATIENCE)
        before = register.ask(products_by_sku)
        register.rearrange_catalog().result(PATIENCE)
        assert register.ask(products_by_sku) == before
        assert before["Thing-2"][1]["price"] == [7, 2]
        assert before["Thing-3"][1]["price"] == [103, 2]
        assert [before[f"Thing-{n}"][1]["brand"] for n in (1, 2, 3)] == ["", "New", "New"]


def test_closing_does_not_wait_for_a_child_and_the_next_start_goes_on(tmp_path: Path, gate: Gate) -> None:
    gate.open.set()
    folder = _folder(tmp_path)
    gate.open.clear()
    cache_file(folder).unlink()
    register = Register.open(folder)
    whole = register.when_catalog_is_whole()
    register.close()
    with pytest.raises(FolderClosed):
        whole.result(PATIENCE)
    gate.open.set()
    with Register.open(folder) as register:
        register.when_catalog_is_whole().result(PATIENCE)
        assert _names(register) == things(60)
    assert len(list(folder.glob("cache-*.db"))) == 1


@pytest.mark.warns("The stored content .* is missing")
def test_a_lost_blob_is_told_by_the_child_too(tmp_path: Path) -> None:
    folder = _folder(tmp_path)
    with Register.open(folder) as register:
        lost = stock_up(register, 50, "Lost")
    (folder / "blobs" / lost[:2] / lost).unlink()
    cache_file(folder).unlink()
    with Register.open(folder) as register:
        first = register.when_catalog_is_whole().exception(PATIENCE)
        assert first is None or isinstance(first, NotFound)
        assert _names(register) == things(60)
        assert register.catalog_state().missing == 1


def test_what_sells_comes_first_in_a_rearranged_catalogue(tmp_path: Path) -> None:
    folder = _folder(tmp_path)
    with Register.open(folder) as register:
        stock_up(register, 3, "product")  # product-0 to product-2 are what the till in these tests sells
        ring(register)
        register.rearrange_catalog().result(PATIENCE)
        first = register.ask(lambda reader: reader.cache.rows("SELECT id FROM products ORDER BY rid LIMIT 4"))
        assert [row[0] for row in first] == ["product-0", "product-1", "product-2", "Thing-0"]
        assert _names(register) == things(60) | things(3, "product")


@pytest.mark.warns("without a child process")
def test_no_child_can_be_started_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = _folder(tmp_path)
    cache_file(folder).unlink()

    def full(*args: Any, **more: Any) -> Any:
        raise OSError(12, os.strerror(12))

    monkeypatch.setattr("app.worker.subprocess.Popen", full)
    with Register.open(folder) as register:
        register.when_catalog_is_whole().result(PATIENCE)
        assert _names(register) == things(60)
