"""No text opens a drawer, cuts the paper twice, opens a file or makes a paper without end; HOSTILE=1 tries them all."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.printing.jobs import commands, receipt_pdf
from app.printing.papers import invoice_pdf
from app.queries.print_jobs import PrintJob
from app.register import Register
from app.services.settings import change_settings
from tests.devices.escpos_parser import parse
from tests.hostile.bait import BAIT
from tests.hostile.filling import fill, sale_of
from tests.hostile.reading import active_in
from tests.hostile.texts import ALL, FIRST, TEXTS
from tests.walker.shop import make_shop

PAPERS = ("receipt", "copy", "gift", "test")
LONGEST = 40_000  # dots of a paper: five metres, for a shop whose every line has ten thousand signs


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    folder = make_shop(tmp_path / "shop", many=2).folder
    with Register.open(folder) as opened:
        opened.do(change_settings, {"printer": "none"}).result()
        yield opened


@pytest.mark.parametrize("name", TEXTS if ALL else FIRST)
def test_papers_hold_dots_and_one_cut(register: Register, name: str) -> None:
    BAIT.heard()
    order, invoice = sale_of(fill(register, TEXTS[name]))
    for kind in PAPERS:
        told = parse(b"".join(commands(register, PrintJob("job", order, kind, "queued", ""))))
        names = [one.name for one in told]
        assert names.count("cut") == 1 and names[-1] == "cut" and names[0] == "init", kind
        assert set(names) <= {"init", "image", "cut"}, kind
        assert sum(one.height for one in told if one.name == "image") < LONGEST, kind
    assert invoice or name == "blank"
    for paper in (receipt_pdf(register, order), *([invoice_pdf(register, invoice)] if invoice else [])):
        assert paper and active_in(paper) == []
    assert BAIT.heard() == []
