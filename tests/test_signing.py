"""Signed receipts: ours verify, also after a restore; changed ones do not; the key stays private and out of backups."""

from __future__ import annotations

import stat
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.db.backup import restore
from app.domain.receipt_code import CodeLine, ReceiptCode, decode, encode
from app.errors import FolderProblem, InvalidInput
from app.register import Register
from app.signing import FILE, Verdict, read_code, sign, verify
from tests.shop import facts_of, findings

CODE = ReceiptCode(
    number="11-A1B2-42",
    order_id="019ae1c2-7a40-7c11-8f3e-5b0d9c2a41f7",
    sold_at=datetime(2026, 11, 22, 14, 5, 9, tzinfo=UTC),
    currency="GBP",
    total_minor=560,
    tenders=("cash",),
    lines=(CodeLine("5012345678900", 2000, 3, 560),),
    line_count=1,
)


def test_what_was_signed_here_verifies_here(tmp_path: Path) -> None:
    with Register.open(tmp_path / "shop") as register:
        text = sign(register, CODE)
        assert verify(register, text) is Verdict.VERIFIED
        assert replace(read_code(text), key=CODE.key, signature=CODE.signature) == CODE
        assert sign(register, CODE) == text
    with Register.open(tmp_path / "shop") as register:  # another run of the program
        assert sign(register, CODE) == text
    assert findings(tmp_path / "shop") == []


@pytest.mark.parametrize(
    "change",
    [
        {"total_minor": 561},
        {"lines": (CodeLine("5012345678900", 2000, 3, 56_000),)},
        {"order_id": "019ae1c2-7a40-7c11-8f3e-5b0d9c2a41f8"},
        {"signature": bytes(64)},
    ],
)
def test_what_was_changed_since_is_forged(tmp_path: Path, change: dict[str, object]) -> None:
    with Register.open(tmp_path / "shop") as register:
        forged = encode(replace(decode(sign(register, CODE)), **change))  # type: ignore[arg-type]
        assert verify(register, forged) is Verdict.FORGED


def test_another_shops_receipt_is_of_an_unknown_key(tmp_path: Path) -> None:
    with Register.open(tmp_path / "shop") as register, Register.open(tmp_path / "other") as other:
        sign(register, CODE)
        assert verify(register, sign(other, CODE)) is Verdict.UNKNOWN_KEY


def test_a_restored_folder_makes_its_own_key_and_knows_the_old_one(tmp_path: Path) -> None:
    with Register.open(tmp_path / "shop") as register:
        text = sign(register, CODE)
        register.back_up(tmp_path / "backup.zip")
    with zipfile.ZipFile(tmp_path / "backup.zip") as archive:
        assert FILE not in archive.namelist()
    secret = (tmp_path / "shop" / FILE).read_bytes()
    assert secret not in (tmp_path / "backup.zip").read_bytes()
    assert secret not in (tmp_path / "shop" / "ledger.db").read_bytes()
    restore(tmp_path / "backup.zip", tmp_path / "restored")
    with Register.open(tmp_path / "restored") as register:
        assert verify(register, text) is Verdict.VERIFIED
        anew = sign(register, CODE)
        assert anew != text and verify(register, anew) is Verdict.VERIFIED
    assert findings(tmp_path / "restored") == []


def test_the_key_is_told_of_once_and_only_its_owner_reads_it(tmp_path: Path) -> None:
    for _ in range(2):
        with Register.open(tmp_path / "shop") as register:
            sign(register, CODE)
            told = [fact.read() for fact in facts_of(register) if fact.type == "DeviceKeyMade"]
            assert stat.S_IMODE((tmp_path / "shop" / FILE).stat().st_mode) == 0o600
    assert len(told) == 1 and set(told[0]) == {"public"}
    path = tmp_path / "shop" / FILE
    assert told[0]["public"] != path.read_bytes().hex()
    path.chmod(0o644)
    with Register.open(tmp_path / "shop") as register:
        sign(register, CODE)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_damaged_key_is_said_and_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "shop").mkdir()
    with Register.open(tmp_path / "shop") as register:
        (tmp_path / "shop" / FILE).write_bytes(b"short")
        with pytest.raises(FolderProblem, match="damaged"):
            sign(register, CODE)
    assert (tmp_path / "shop" / FILE).read_bytes() == b"short"


def test_a_folder_that_takes_no_key_is_said(tmp_path: Path) -> None:
    with Register.open(tmp_path / "shop") as register:
        (tmp_path / "shop" / (FILE + ".part")).mkdir()  # in the way, also for root
        with pytest.raises(FolderProblem, match="cannot be kept"):
            sign(register, CODE)


@pytest.mark.parametrize("text", ["5012345678900", "1" * 300, ""])
def test_what_is_no_receipt_code_is_said_in_words(tmp_path: Path, text: str) -> None:
    with Register.open(tmp_path / "shop") as register, pytest.raises(InvalidInput) as raised:
        verify(register, text)
    assert raised.value.hint
