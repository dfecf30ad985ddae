"""Released schemas: the migrations end in the tables of today, and a file that is behind is copied and brought up."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from app.db import upgrade as upgrading
from app.db.engine import Connection, reader, writer
from app.db.format import SCHEMA_VERSION
from app.db.upgrade import MIGRATIONS, migrate
from app.register import Register


def _shapes(connection: Connection) -> dict[str, list[tuple[object, ...]]]:
    """Each table's columns and each index's, without the white space of how they were written."""
    names = connection.rows(
        "SELECT type, name, tbl_name FROM sqlite_schema WHERE name NOT LIKE 'schema_history%' ORDER BY name"
    )
    shapes: dict[str, list[tuple[object, ...]]] = {}
    for kind, name, table in names:
        pragma = {"table": "table_xinfo", "index": "index_xinfo"}.get(kind)
        found = connection.rows(f"PRAGMA {pragma}({name})") if pragma else []
        shapes[f"{kind} {name} {table}"] = [tuple(row) for row in found]
    return {key: shape for key, shape in shapes.items() if "schema_history" not in key}


def test_the_migrations_end_in_the_tables_of_a_new_folder(tmp_path: Path) -> None:
    Register.open(tmp_path / "fresh").close()
    migrated = writer(tmp_path / "migrated.db")
    migrate(migrated, 0)
    with migrated.begin(), closing(reader(tmp_path / "fresh" / "ledger.db")) as fresh:
        assert _shapes(migrated) == _shapes(fresh)
        assert migrated.value("PRAGMA user_version") == SCHEMA_VERSION
    migrated.close()


def test_a_file_that_is_behind_is_copied_checked_and_migrated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "shop"
    Register.open(folder).close()
    later = tmp_path / "migrations"
    shutil.copytree(MIGRATIONS, later)
    (later / "versions" / "v9999_next.py").write_text(
        f'revision = "{SCHEMA_VERSION + 1:04d}"\ndown_revision = "{SCHEMA_VERSION:04d}"\n'
        "from alembic import op\n\ndef upgrade():\n    op.execute('CREATE TABLE later (a INTEGER)')\n"
    )
    monkeypatch.setattr(upgrading, "MIGRATIONS", later)
    monkeypatch.setattr(upgrading, "SCHEMA_VERSION", SCHEMA_VERSION + 1)
    monkeypatch.setattr("app.db.folder.SCHEMA_VERSION", SCHEMA_VERSION + 1)
    monkeypatch.setattr(upgrading.migrate, "__defaults__", (SCHEMA_VERSION + 1,))

    with Register.open(folder) as register:
        names = register.ask(lambda reader: reader.ledger.rows("SELECT name FROM sqlite_schema WHERE name = 'later'"))
        version = register.ask(lambda reader: reader.ledger.value("PRAGMA user_version"))

    assert names == [("later",)]
    assert version == SCHEMA_VERSION + 1
    copies = list((folder / "backups").glob("before-schema-*.db"))
    assert len(copies) == 1


RELEASED = Path(__file__).parent.parent / "data" / "folders"


@pytest.mark.parametrize("released", sorted(RELEASED.glob("schema-*")), ids=lambda path: path.name)
def test_a_folder_of_every_released_schema_opens_sells_and_verifies(released: Path, tmp_path: Path) -> None:
    from app.db.folder import heads_folder
    from app.db.verify import verify
    from app.services.checkout import complete_sale
    from tests.shop import cart_of, cash

    folder = tmp_path / "shop"
    shutil.copytree(released, folder)
    with Register.open(folder) as register:
        cart = cart_of(register)
        placed = register.do(complete_sale, cart, cash(cart)).result()
        numbers = register.ask(lambda reader: reader.ledger.rows("SELECT number FROM orders"))
    assert (placed.number,) in numbers
    assert len(numbers) > 1
    assert verify(folder, heads_folder(), rebuild=True).findings == []


def test_there_is_a_folder_of_this_schema() -> None:
    assert (RELEASED / f"schema-{SCHEMA_VERSION:04d}" / "ledger.db").exists()
