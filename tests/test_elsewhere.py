"""A receipt of another register: believed only if a key that is known here signed it, and then at what it says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.cart import Cart
from app.domain.receipt_code import CodeLine, ReceiptCode, encode
from app.elsewhere import part_of, receipt_of_code
from app.errors import InvalidInput, Refused
from app.register import Register
from app.services.returns import refund_elsewhere
from app.signing import read_code, sign
from tests.shop import findings, ring

CODE = ReceiptCode(
    number="2-1-QQQQ-7",
    order_id="0197f000-0000-7000-8000-000000000001",
    sold_at=datetime(2026, 11, 1, 12, tzinfo=UTC),
    currency="GBP",
    total_minor=1000,
    tenders=("cash",),
    lines=(CodeLine("SKU-1", 3000, 3, 1000), CodeLine("GONE", 250, 3, 0)),
    line_count=2,
)


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    with Register.open(tmp_path / "shop") as opened:
        yield opened
    assert findings(tmp_path / "shop") == []


def test_a_part_comes_back_at_its_share(register: Register) -> None:
    told = receipt_of_code(register, sign(register, CODE))
    assert (told.number, told.own, [line.amount_minor for line in told.lines]) == ("2-1-QQQQ-7", "", [1000, 0])
    part = part_of(told.lines[0], 1000)
    placed = register.do(refund_elsewhere, Cart(register.new_id(), "GBP", (part,)), told.number).result()
    assert placed.total_minor == -333


def test_what_nobody_known_signed_is_refused(register: Register, tmp_path: Path) -> None:
    with Register.open(tmp_path / "other") as other:
        foreign = sign(other, CODE)
    with pytest.raises(Refused, match="not known here"):
        receipt_of_code(register, foreign)
    good = read_code(sign(register, CODE))
    with pytest.raises(Refused, match="changed after"):
        receipt_of_code(register, encode(replace(good, total_minor=9000)))
    with pytest.raises(InvalidInput):
        receipt_of_code(register, "1" * 300)


@pytest.mark.parametrize(
    ("changed", "words"),
    [({"refund": True}, "of a refund"), ({"training": True}, "practice"), ({"lines": ()}, "too many lines")],
)
def test_not_every_receipt_comes_back(register: Register, changed: dict[str, object], words: str) -> None:
    with pytest.raises(Refused, match=words):
        receipt_of_code(register, sign(register, replace(CODE, **changed)))  # type: ignore[arg-type]


def test_our_own_leads_to_its_order(register: Register) -> None:
    placed = ring(register)
    told = receipt_of_code(register, sign(register, replace(CODE, order_id=placed.order_id)))
    assert told.own == placed.order_id
