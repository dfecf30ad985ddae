"""Pages learned: many rows in few statements, and the same as one by one."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.db.cache.levels import put_platform, shift_pending
from app.db.cache.schema import STATEMENTS
from app.db.engine import Connection, in_memory
from app.domain.pages import LEVEL, PRODUCT, Page, Row
from app.register import Register


@pytest.fixture
def cache() -> Connection:
    connection = in_memory()
    for statement in STATEMENTS:
        connection.write(statement)
    return connection


def test_levels_come_in_any_unit_and_leave_what_is_pending(cache: Connection) -> None:
    for product, exponent, delta in (("coarse", 0, 2), ("same", 3, 2_000), ("fine", 5, 200_000)):
        shift_pending(cache, product, exponent, delta)
    put_platform(cache, [(product, 7_000, 3, 0) for product in ("coarse", "same", "fine")] + [("new", -3, 0, 1)])
    rows = cache.rows("SELECT product, platform, pending, exponent, kept FROM levels ORDER BY product")
    assert rows == [
        ("coarse", 7_000, 2_000, 3, 0),
        ("fine", 700_000, 200_000, 5, 0),
        ("new", -3, 0, 0, 1),
        ("same", 7_000, 2_000, 3, 0),
    ]
    put_platform(cache, [("new", -3_000, 3, 0)])
    row = cache.row("SELECT platform, pending, exponent, kept FROM levels WHERE product = 'new'")
    assert row == (-3_000, 0, 3, 1)  # whoever kept its stock once goes on keeping it


def test_a_page_of_many_rows_takes_few_statements(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each product keeps the revision at which the platform told it."""
    products = [Row(PRODUCT, f"p{n}", n, {"name": f"Tea {n}", "price": [n, 2]}) for n in range(1, 401)]
    levels = [Row(LEVEL, f"p{n}", 1, {"on_hand": [n, 0], "kept": True}) for n in range(1, 401)]
    with Register.open(tmp_path / "shop") as register:
        written: list[str] = []
        write = Connection.write

        def noting(self: Connection, sql: str, values: object = ()) -> None:
            written.append(sql)
            write(self, sql, values)

        monkeypatch.setattr(Connection, "write", noting)
        register.learn(Page("catalog", "c", True, (), tuple(products), restarts=True)).result()
        register.learn(Page("store", "s", True, (), tuple(levels), restarts=True)).result()
        assert len(written) < 60, written
        again = Row(PRODUCT, "p7", 1007, {"name": "Tea 7", "price": [9, 2]}), Row(PRODUCT, "p8", 1008, None)
        register.learn(Page("catalog", "d", True, (), again)).result()
        found = register.ask(lambda reader: reader.cache.rows("SELECT id, price, revision FROM products"))
    known = {id: (price, revision) for id, price, revision in found}
    assert (known["p6"], known["p7"]) == ((6, "platform:6"), (9, "platform:1007"))
    assert len(known) == 399 and "p8" not in known
