"""Names of real products in ten scripts: each one has a picture for every sign of it on the receipt."""

from __future__ import annotations

import csv
import os
from dataclasses import replace
from pathlib import Path

import pytest

from app.documents.layout import layout, missing_fonts
from app.documents.raster import raster
from app.documents.receipt import ReceiptLine
from app.documents.runs import is_rtl, line, printable, shape, uncovered
from tests.documents.samples import SALE

SHARED = Path(os.environ.get("CASHWRAP_SHARED", Path(__file__).parents[3] / "shared")) / "data" / "catalogues"
NAMES = SHARED / "openfoodfacts_2019_non_latin_names.tsv"


@pytest.mark.usefixtures("noto")
@pytest.mark.skipif(not NAMES.exists(), reason=f"no {NAMES}")
def test_every_real_name_prints_without_an_empty_box() -> None:
    with NAMES.open(encoding="utf-8", newline="") as file:
        names = [row["name"] for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)]
    assert len(names) == 2_728
    for name in map(printable, names):
        assert uncovered(name) == [], name
        for run in line(name, 24, False, is_rtl(name)).runs:
            assert all(glyph.id for glyph in shape(run.face, run.text, run.rtl)), name
    receipt = replace(SALE, lines=tuple(ReceiptLine(name, "1.00") for name in names[::40]))
    assert missing_fonts(receipt) == ()
    assert raster(layout(receipt, 576)).height > 60 * len(receipt.lines) // 2
