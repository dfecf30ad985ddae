"""The Open Food Facts list of 2019 as an import reports it, beside figures that an independent script took."""

from __future__ import annotations

import gzip
from pathlib import Path

from app.imports.intake import Intake
from app.imports.report import Report
from app.imports.rows import Shop
from app.imports.table import Job, open_table
from app.imports.taking import import_file
from app.imports.writing import Writer
from app.queries.search import search
from tests.imports.lists import SHARED, needs_catalogues, products, shop

LIST = SHARED / "openfoodfacts_2019_barcode_name.tsv.gz"
ROWS, RIGHT, WRONG, OTHER_LENGTH, IN_STORE, LONGEST = 655_782, 647_303, 5_399, 3_080, 31_187, 215


@needs_catalogues
def test_its_report_counts_what_others_counted() -> None:
    report = Report()
    longest = seen = 0
    with open_table(Job(str(LIST)), report=report) as (_, form, records):
        intake = Intake(None, Writer(None), report, Shop(), lambda: "x")
        for row in form.rows(records):
            seen += 1
            longest = max(longest, len(row.values["name"]))
            intake.take(row)
        intake.finish()
    assert (seen, report.total("refused")) == (ROWS - 1, 1)  # one has no name
    assert (intake.added, intake.unpriced, report.total("merged")) == (ROWS - 1, ROWS - 1, 0)
    counted = {kind: report.codes[kind] for kind in ("right", "wrong", "odd", "in_store")}
    assert counted == {"right": RIGHT, "wrong": WRONG, "odd": OTHER_LENGTH, "in_store": IN_STORE}
    told = {kind: count for (_, kind), count in report.counts.items()}
    assert told["check-digit"] + told["short-upc"] == WRONG
    assert told["odd-length"] + told["zeros-restored"] == OTHER_LENGTH
    assert longest <= LONGEST and told["entities"] > 1_700


@needs_catalogues
def test_a_part_of_it_comes_in_once_and_names_in_any_script_are_found(tmp_path: Path) -> None:
    part = tmp_path / "part.tsv"
    with gzip.open(LIST, "rb") as file:
        part.write_bytes(b"".join(line for _, line in zip(range(5_001), file, strict=False)))
    others = (SHARED / "openfoodfacts_2019_non_latin_names.tsv").read_bytes()
    (tmp_path / "others.tsv").write_bytes(others)
    with shop(tmp_path / "till") as register:
        first = import_file(register, part)
        assert (first.added, first.refused) == (4_999, 1)
        assert (import_file(register, part).same, len(products(register))) == (4_999, 4_999)
        done = import_file(register, tmp_path / "others.tsv")
        assert (done.added + done.changed + done.same, done.refused) == (2_728, 0)
        found = register.ask(search, "мука", active_only=False)
        assert any(row.name == "Мука льняная" for row in found.rows)
