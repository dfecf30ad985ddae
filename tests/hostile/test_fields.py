"""Each text in each field: taken, or refused with words; nothing breaks, the books are right. HOSTILE=1 tries all."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.db.folder import heads_folder
from app.db.verify import verify
from app.errors import ShopError
from app.exports.catalog import export_catalog
from app.exports.records import orders_csv
from app.register import Register
from app.services.settings import change_settings
from tests.hostile.fields import FIELDS, Ground
from tests.hostile.reading import running_in
from tests.hostile.texts import FIRST, TEXTS, drawn
from tests.walker.shop import make_shop

LONGEST_WORDS = 900  # signs of a sentence that says why something is refused


@pytest.fixture
def ground(tmp_path: Path) -> Iterator[Ground]:
    folder = make_shop(tmp_path / "shop", many=4).folder
    with Register.open(folder) as register:
        register.do(change_settings, {"printer": "none"}).result()
        yield Ground(register)


def _tried(ground: Ground, name: str, text: str) -> str:
    """What was wrong with putting this text into this field."""
    try:
        FIELDS[name](ground, text)
    except ShopError as refused:
        said = f"{refused.message} {refused.hint}"
        shown = "".join(sign for sign in said if sign not in "\n\u200c\u200d\u200e\u200f")
        is_clear = bool(refused.message) and len(said) < LONGEST_WORDS and shown.isprintable()
        return "" if is_clear else f"says {said[:300]!a}"
    except Exception as bug:  # noqa: BLE001 - whatever breaks is what is looked for
        return f"{type(bug).__name__}: {str(bug)[:200]!a}"
    return ""


@pytest.mark.parametrize("name", sorted({*FIRST, "formula", *drawn(5)}))
def test_a_field_takes_a_text_or_says_why_not(ground: Ground, name: str) -> None:
    tried = {field: _tried(ground, field, TEXTS[name]) for field in FIELDS}
    assert {field: wrong for field, wrong in tried.items() if wrong} == {}
    register = ground.register
    assert ground.sell(ground.cart()), "what was taken stops no sale"
    cells = [cell for row in csv.reader(orders_csv(register)) for cell in row]
    told = io.StringIO()
    export_catalog(register, None, out=told)
    cells += [cell for row in csv.reader(io.StringIO(told.getvalue())) for cell in row]
    assert running_in(cells) == []
    register.checkpoint()
    assert list(verify(register.folder, heads_folder(), rebuild=True).findings) == []
