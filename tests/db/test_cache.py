"""The cache: whatever becomes of its file, it comes back by itself, and a sale never waits for it."""

from __future__ import annotations

import json
import shutil
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.db.cache.store import Cache
from app.db.reader import Reader
from app.errors import FolderProblem, NotFound
from app.queries.search import search
from app.register import Register
from app.services.catalog import import_catalog
from tests.products import products_by_sku
from tests.shop import findings, ring


def stock_up(register: Register, count: int = 3, name: str = "Thing") -> str:
    """Import ``count`` products; returns the blob's name."""
    products = [
        {
            "id": f"{name}-{n}",
            "sku": f"{name}-{n}",
            "name": f"{name} {n}",
            "category": "",
            "unit": "pc",
            "price": [100 + n, 2],
            "tax_class": "",
            "weighed": False,
            "picture": "",
            "variant": "",
            "active": True,
            "barcodes": [],
        }
        for n in range(count)
    ]
    blob = register.blobs.put(json.dumps(products).encode())
    register.do(import_catalog, [blob], count, "test").result()
    return blob


def cache_file(folder: Path) -> Path:
    (found,) = folder.glob("cache-*.db")
    return found


def _swap(path: Path) -> None:
    other = path.parent.parent / "other"
    with Register.open(other) as register:
        stock_up(register, 5, "Foreign")
    shutil.copyfile(cache_file(other), path)


SPOIL: dict[str, Callable[[Path], Any]] = {
    "deleted": lambda path: path.unlink(),
    "emptied": lambda path: path.write_bytes(b""),
    "cut short": lambda path: path.write_bytes(path.read_bytes()[:5000]),
    "garbage": lambda path: path.write_bytes(b"\xa5" * 40_000),
    "a page of garbage": lambda path: path.write_bytes(path.read_bytes()[:4096] + b"\xa5" * 20_000),
    "another shop's": _swap,
}


def _products(register: Register) -> list[str]:
    return sorted(register.ask(products_by_sku))


@pytest.mark.parametrize("spoil", SPOIL.values(), ids=SPOIL.keys())
def test_a_spoiled_cache_comes_back_at_the_next_start(tmp_path: Path, spoil: Callable[[Path], Any]) -> None:
    folder = tmp_path / "shop"
    with Register.open(folder) as register:
        stock_up(register)
    spoil(cache_file(folder))
    with Register.open(folder) as register:
        assert _products(register) == ["Thing-0", "Thing-1", "Thing-2"]
        assert ring(register).number.endswith("-1")
    assert findings(folder) == []


@pytest.mark.parametrize("spoil", SPOIL.values(), ids=SPOIL.keys())
def test_a_cache_spoiled_while_the_till_is_open(tmp_path: Path, spoil: Callable[[Path], Any]) -> None:
    """Sales go on meanwhile; a thread that asks for the first time, or the next import, finds it mended."""
    folder = tmp_path / "shop"
    with Register.open(folder) as register:
        stock_up(register)
        assert _products(register) == ["Thing-0", "Thing-1", "Thing-2"]
        for suffix in ("-wal", "-shm"):
            Path(f"{cache_file(folder)}{suffix}").unlink(missing_ok=True)
        spoil(cache_file(folder))
        assert ring(register).number.endswith("-1")
        seen: list[list[str]] = []
        newcomer = threading.Thread(target=lambda: seen.append(_products(register)))
        newcomer.start()
        newcomer.join()
        assert ring(register).number.endswith("-2")
        stock_up(register, 2, "More")
        assert _products(register) == ["More-0", "More-1", "Thing-0", "Thing-1", "Thing-2"]
        if spoil is not _swap:  # a whole file of another shop is noticed at the next import, not at each question
            assert seen == [["Thing-0", "Thing-1", "Thing-2"]]


def test_one_that_was_answered_from_may_go_while_it_answers(tmp_path: Path) -> None:
    """A new generation waits for the question that is being answered from the old one."""
    with Register.open(tmp_path / "shop") as register:
        stock_up(register)
        asking, go_on, asked, answers = threading.Event(), threading.Event(), [], []

        def slow(reader: Reader) -> int:
            rows = reader.cache.value("SELECT count(*) FROM products")
            asked.append(rows)  # a question that was cut off would be asked again
            asking.set()
            assert go_on.wait(10)
            for _ in range(3000):  # long enough for a switch that does not wait to come between
                assert rows == reader.cache.value("SELECT count(*) FROM products")
            return int(rows)

        asker = threading.Thread(target=lambda: answers.append(register.ask(slow)))
        asker.start()
        assert asking.wait(10)
        cache_file(tmp_path / "shop").unlink()
        old = register._cache._readers
        mending = threading.Thread(target=register._cache.mend, args=(FolderProblem("gone"),))
        mending.start()
        while old is not None and not old.is_closed:
            ring(register)
        go_on.set()
        asker.join()
        mending.join()
        assert asked == answers == [3]
        assert _products(register) == ["Thing-0", "Thing-1", "Thing-2"]


def test_many_ask_while_generations_change(tmp_path: Path) -> None:
    with Register.open(tmp_path / "shop") as register:
        stock_up(register)
        stop, wrong = threading.Event(), []

        def ask() -> None:
            while not stop.is_set():
                found = register.ask(search, "Thing").rows
                if len(found) != 3:
                    wrong.append(found)

        askers = [threading.Thread(target=ask) for _ in range(4)]
        for asker in askers:
            asker.start()
        for n in range(12):
            cache_file(tmp_path / "shop").unlink()
            register._cache.mend(FolderProblem("gone"))
            assert ring(register).number.endswith(f"-{n + 1}")
        stop.set()
        for asker in askers:
            asker.join()
        assert wrong == []


def test_a_lost_blob_costs_its_products_and_not_the_till(tmp_path: Path) -> None:
    folder = tmp_path / "shop"
    with Register.open(folder) as register:
        lost = stock_up(register)
        stock_up(register, 2, "Other")
    (folder / "blobs" / lost[:2] / lost).unlink()
    cache_file(folder).unlink()
    with Register.open(folder) as register:
        assert [notice.code for notice in register.notices] == ["catalog-incomplete"]
        assert _products(register) == ["Other-0", "Other-1"]
        assert ring(register).number.endswith("-1")
        with pytest.raises(NotFound):
            register.do(import_catalog, ["0" * 64], 1, "test").result()
    assert findings(folder) == ["blob", "blob"]


def test_a_cache_that_cannot_be_made_lets_go_of_the_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(self: Cache) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(Cache, "start", full)
        with pytest.raises(OSError, match="No space"):
            Register.open(tmp_path / "shop")
    with Register.open(tmp_path / "shop") as register:
        assert ring(register).number.endswith("-1")
