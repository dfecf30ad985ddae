"""Whatever is changed, cut or put back in a folder is named, by verify or at the next start."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pysqlite3 import dbapi2 as sqlite

from app.db.engine import reader as reading
from app.db.folder import heads_folder
from app.db.journal import facts
from app.db.schema import JOURNAL_GUARDS, PROJECTIONS
from app.db.verify import verify
from app.domain.facts import GENESIS, canonical, content_of, link_hash
from app.domain.quantity import Quantity
from app.domain.tender import Tender, TenderKind
from app.errors import FolderDamaged, FolderProblem, ShopError
from app.queries.orders import order_detail, orders_page
from app.register import Register
from app.services.cash import pay_in
from app.services.checkout import complete_sale, start_card_payment
from app.services.customers import CustomerDetails, save_customer
from app.services.returns import refund_lines, refund_without_receipt, void_order
from app.services.shifts import close_shift
from app.services.stock import move_stock
from tests.shop import cart_of, findings, ring, total_of

FLIPS = 500  # in each of four tests, so that they can run side by side
# What no fact says, and so no hash holds: work in hand, person records, print jobs, what the folder notes of itself.
# A sealed text has its hash, and may be gone: it can be erased.
COVERED = (*(table.name for table in PROJECTIONS), "journal", "sealed_texts")


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A closed folder of one small day, all in its main file. Its head file goes with the test that made it."""
    folder = tmp_path_factory.mktemp("verify") / "shop"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_STATE_HOME", str(folder.parent / "state"))
        with Register.open(folder, settings={"shop.name": "Corner Shop"}) as register:
            sale, card, intent = ring(register), cart_of(register), register.new_id()
            register.do(save_customer, register.new_id(), CustomerDetails("Ann")).result()
            register.do(start_card_payment, intent, card.id, total_of(card)).result()
            paid = Tender(TenderKind.CARD, total_of(card), reference="A1", intent_id=intent)
            register.do(complete_sale, card, (paid,)).result()
            register.do(refund_lines, register.new_id(), sale.order_id, {0: Quantity(1000)}, note="torn").result()
            register.do(void_order, card.id).result()
            register.do(refund_without_receipt, cart_of(register)).result()
            register.do(pay_in, 100, "change").result()
            register.do(move_stock, [("product-1", Quantity(5000))], "receive").result()
            register.do(close_shift, 4).result()
            ring(register, training=True)
            register.checkpoint()
        yield folder


@pytest.fixture
def heads(shop: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_STATE_HOME", str(shop.parent / "state"))
    return heads_folder()


def _rows(ledger: Path) -> dict[str, list[Any]]:
    connection = sqlite.connect(str(ledger))
    connection.text_factory = bytes
    try:
        return {name: connection.execute(f"SELECT * FROM {name} ORDER BY 1, 2").fetchall() for name in COVERED}
    finally:
        connection.close()


def _bodies(data: bytes) -> list[int]:
    """Every place of every copy of a sale's first bytes: a page may keep an old copy in its unused space."""
    start = data.find(b'{"cash_rounding"')
    places: list[int] = []
    while start >= 0:
        places += range(start, start + 100)
        start = data.find(b'{"cash_rounding"', start + 1)
    return places


@pytest.mark.parametrize("part", range(4))
def test_any_changed_byte_is_named_or_changes_no_record(shop: Path, heads: Path, tmp_path: Path, part: int) -> None:
    ledger = tmp_path / "ledger.db"
    data, wanted = (shop / "ledger.db").read_bytes(), _rows(shop / "ledger.db")
    bodies = _bodies(data)
    used = [place for place in range(len(data)) if data[place] or data[place - 1]]
    chance = random.Random(part)
    silent = named = 0
    for place in [*bodies[part::8], *chance.sample(used, FLIPS)]:
        changed = bytearray(data)
        changed[place] ^= chance.randrange(1, 256)
        ledger.write_bytes(changed)
        for suffix in ("-wal", "-shm"):
            ledger.with_name(ledger.name + suffix).unlink(missing_ok=True)
        report = verify(tmp_path, heads, rebuild=True)
        if report.ok:
            silent += 1
            assert _rows(ledger) == wanted, f"byte {place} changed a record, and nothing was said"
        elif place in bodies:
            named += 1
    assert silent < FLIPS / 2
    assert named >= 50  # four orders, a hundred bytes of each, in four parts with every other byte


def test_every_column_of_every_covered_row_is_held(shop: Path, heads: Path, tmp_path: Path) -> None:
    """Each value by SQL, as someone with a database browser would: the guards are lifted and put back."""
    ledger = tmp_path / "ledger.db"
    checked = 0
    for table in ("journal", *(table.name for table in PROJECTIONS)):
        shutil.copyfile(shop / "ledger.db", ledger)
        with _editing(ledger) as connection:
            columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
        for column in columns:
            shutil.copyfile(shop / "ledger.db", ledger)
            with _editing(ledger) as connection:
                row = f"SELECT min(rowid) FROM {table}" if table not in _WITHOUT_ROWID else ""
                where = f"WHERE rowid = ({row})" if row else "WHERE position = 0"
                count = connection.execute(
                    f"UPDATE OR REPLACE {table} SET {column} = CASE typeof({column}) WHEN 'integer' THEN {column} + 1 "
                    f"WHEN 'blob' THEN zeroblob(length({column})) WHEN 'null' THEN 1 ELSE {column} || 'x' END {where}"
                ).rowcount
            if count > 0:
                checked += 1
                assert findings_of(tmp_path, heads), f"{table}.{column} was changed, and nothing was said"
    assert checked > 90


_WITHOUT_ROWID = {"order_lines", "order_taxes", "payments", "stock_movements"}


def findings_of(folder: Path, heads: Path) -> list[str]:
    return [finding.code for finding in verify(folder, heads, rebuild=True).findings]


class _editing:
    """A ledger opened by hand, its guards lifted meanwhile."""

    def __init__(self, ledger: Path) -> None:
        for suffix in ("-wal", "-shm"):
            ledger.with_name(ledger.name + suffix).unlink(missing_ok=True)
        self.connection = sqlite.connect(str(ledger))

    def __enter__(self) -> Any:
        for name in ("journal_no_update", "journal_no_delete"):
            self.connection.execute(f"DROP TRIGGER {name}")
        return self.connection

    def __exit__(self, *exc: object) -> None:
        for guard in JOURNAL_GUARDS:
            self.connection.execute(guard)
        self.connection.commit()
        self.connection.close()


TAMPERED: dict[str, tuple[str, str]] = {
    "the newest fact deleted": ("DELETE FROM journal WHERE n = (SELECT max(n) FROM journal)", "behind-head"),
    "a fact deleted": ("DELETE FROM journal WHERE n = 7", "missing-fact"),
    "an order deleted": ("DELETE FROM orders WHERE n = (SELECT min(n) FROM orders)", "not-kept"),
    "an order added": (
        "INSERT INTO orders (n, id, number, kind) VALUES (999, 'x', '1-1-XXXX-1', 'sale')",
        "not-derived",
    ),
    "a shift's summary": ("UPDATE shifts SET summary = '{}'", "not-derived"),
    "a table dropped": ("DROP TABLE print_jobs", "schema"),
    "a column added": ("ALTER TABLE people ADD COLUMN pin TEXT", "schema"),
    "a trigger added": (
        "CREATE TRIGGER skim AFTER INSERT ON orders BEGIN DELETE FROM cash_movements; END",
        "schema",
    ),
    "a version from the future": ("PRAGMA user_version = 99", "file-header"),
    "another program's file": ("PRAGMA application_id = 1", "file-header"),
    "nobody owns it": ("DELETE FROM people WHERE kind = 'staff'", "owner"),
    "a sealed text": ("UPDATE sealed_texts SET text = 'Other Shop'", "sealed-text"),
    "a sealed text of no kind": ("UPDATE sealed_texts SET salt = 'x', text = x'ff'", "sealed-text"),
    "a body of the wrong kind": ("UPDATE journal SET body = 5 WHERE n = 4", "damaged-fact"),
    "a body that is no object": ("UPDATE journal SET body = x'5b5d' WHERE n = 4", "unreadable-body"),
    "a body too deep": (
        "UPDATE journal SET body = CAST(replace(hex(zeroblob(100000)), '0', '[') AS BLOB) WHERE n = 4",
        "unreadable-body",
    ),
}


@pytest.mark.parametrize(("sql", "code"), TAMPERED.values(), ids=TAMPERED.keys())
def test_tampering_by_hand_is_named(shop: Path, heads: Path, tmp_path: Path, sql: str, code: str) -> None:
    shutil.copyfile(shop / "ledger.db", tmp_path / "ledger.db")
    with _editing(tmp_path / "ledger.db") as connection:
        connection.execute(sql)
    assert code in findings_of(tmp_path, heads)


def test_the_guards_gone_are_named(shop: Path, heads: Path, tmp_path: Path) -> None:
    shutil.copyfile(shop / "ledger.db", tmp_path / "ledger.db")
    connection = sqlite.connect(str(tmp_path / "ledger.db"))
    connection.execute("DROP TRIGGER journal_no_delete")
    connection.commit()
    connection.close()
    assert "schema" in findings_of(tmp_path, heads)


def test_the_guards_hold(shop: Path, tmp_path: Path) -> None:
    shutil.copyfile(shop / "ledger.db", tmp_path / "ledger.db")
    connection = sqlite.connect(str(tmp_path / "ledger.db"))
    for sql in ("UPDATE journal SET n = n", "DELETE FROM journal"):
        with pytest.raises(sqlite.DatabaseError, match="never edited"):
            connection.execute(sql)
    connection.close()


def test_a_whole_chain_computed_again_is_named_by_the_head(shop: Path, heads: Path, tmp_path: Path) -> None:
    """Someone who computes every hash again fools the chain, and not who saw a head before."""
    shutil.copyfile(shop / "ledger.db", tmp_path / "ledger.db")
    with closing(reading(tmp_path / "ledger.db")) as reader, reader.begin():
        known = list(facts(reader))
    link = GENESIS
    with _editing(tmp_path / "ledger.db") as connection:
        for fact in known:
            if fact.type == "CashMoved":
                fact = replace(fact, body=canonical({**fact.read(), "amount": 1}))
                connection.execute("UPDATE cash_movements SET amount_minor = 1 WHERE fact_n = ?", (fact.n,))
            content = content_of(fact)
            link = link_hash(link, fact.incarnation, fact.seq, content)
            values = (fact.body, content, link, fact.n)
            connection.execute("UPDATE journal SET body = ?, content = ?, link = ? WHERE n = ?", values)
    assert "other-head" in findings_of(tmp_path, heads)


@pytest.mark.parametrize("name", ["ledger.db", "ledger.db-wal"])
def test_a_file_cut_short_is_named_by_verify_and_at_the_next_start(tmp_path: Path, name: str) -> None:
    folder, cut = tmp_path / "shop", tmp_path / "cut"
    register = Register.open(folder)
    register.blobs.put(b"goods")
    register.checkpoint()
    for _ in range(6):
        ring(register)
    if name == "ledger.db":
        register.checkpoint()
    shutil.copytree(folder, cut)  # as a killed process leaves it
    numbers = {f"{number}" for number in register.ask(_numbers)}
    register.close()
    (cut / "ledger.db-shm").unlink()
    size = (cut / name).stat().st_size
    for part in (1, size // 3, size // 2, size - 4096, size - 1):
        shutil.rmtree(tmp_path / "again", ignore_errors=True)
        shutil.copytree(cut, tmp_path / "again")
        with (tmp_path / "again" / name).open("r+b") as file:
            file.truncate(part)
        assert findings(tmp_path / "again"), f"{name} cut to {part} of {size}"
        try:
            with Register.open(tmp_path / "again") as after:
                assert any(notice.code == "folder-restored" for notice in after.notices)
                assert ring(after).number not in numbers
        except FolderProblem as problem:
            assert problem.message


def _numbers(reader: Any) -> list[str]:
    return [row[0] for row in reader.ledger.rows("SELECT number FROM orders")]


def _restored(folder: Path, old: Path) -> Path:
    shutil.copyfile(old / "ledger.db", folder / "ledger.db")
    return folder


def _moved_aside(folder: Path, old: Path) -> Path:
    shutil.rmtree(folder)
    old.rename(folder)
    return folder


@pytest.mark.parametrize("put_back", [_restored, _moved_aside, lambda folder, old: old])
def test_an_old_copy_put_back_is_named_and_repeats_no_number(
    tmp_path: Path, put_back: Callable[[Path, Path], Path]
) -> None:
    folder, old = tmp_path / "shop", tmp_path / "old"
    with Register.open(folder) as register:
        ring(register)
    shutil.copytree(folder, old)
    with Register.open(folder) as register:
        later = {ring(register).number for _ in range(3)}
    place = put_back(folder, old)
    assert "behind-head" in findings(place)
    with Register.open(place) as register:
        assert [notice.code for notice in register.notices] == ["folder-restored"]
        assert register.notices[0].data["missing"] == 3
        assert not {ring(register).number for _ in range(3)} & later
    assert findings(place) == []
    assert "behind-head" in [note.code for note in verify(place, heads_folder()).notes]


def test_a_folder_with_signs_of_an_address_in_its_name_is_verified(tmp_path: Path) -> None:
    folder = tmp_path / "50% off? #1"
    with Register.open(folder) as register:
        ring(register)
    assert findings(folder) == []


def test_a_register_on_a_scratched_file_sells_or_says_why(shop: Path, heads: Path, tmp_path: Path) -> None:
    """Opened, sold, looked at and closed on any changed byte of its rows: words, and never a traceback."""
    data = (shop / "ledger.db").read_bytes()
    chance = random.Random(7)
    rows = [place for place in range(len(data)) if data[place] and not _in_schema(data, place)]
    answered = 0
    for n, place in enumerate(chance.sample(rows, 80)):
        folder = tmp_path / str(n)
        folder.mkdir()
        changed = bytearray(data)
        changed[place] ^= chance.randrange(1, 256)
        (folder / "ledger.db").write_bytes(changed)
        try:
            with Register.open(folder) as register:
                ring(register)
                for row in register.ask(orders_page):
                    register.ask(order_detail, row.id)
        except ShopError as problem:
            answered += 1
            assert problem.message
    assert answered > 10


_OF_ONE = (
    "UPDATE stock_movements SET product = 'p', exponent = "
    "CASE fact_n WHEN (SELECT min(fact_n) FROM stock_movements) THEN 3 ELSE {} END"
)


@pytest.mark.parametrize(
    "scratch",
    [
        _OF_ONE.format(200),  # no column holds their sum
        _OF_ONE.format("'x'"),
        "UPDATE shifts SET id = CAST('x' || rowid AS BLOB)",
    ],
)
def test_cells_that_nobody_wrote_are_told_as_damage(shop: Path, scratch: str) -> None:
    with sqlite.connect(shop / "ledger.db") as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute(scratch)
    connection.close()
    for cache in shop.glob("cache*"):
        cache.unlink()
    with pytest.raises(FolderDamaged, match="does not hold together"), Register.open(shop) as register:
        ring(register)


def _in_schema(data: bytes, place: int) -> bool:
    """Whether a place is in a page that holds the schema, whose damaged names only verify tells from a bug."""
    page = data[place // 4096 * 4096 :][:4096]
    return b"CREATE " in page
