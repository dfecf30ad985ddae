"""The import without a screen, on a real register: looked at, tried, taken in, stopped, taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.queries.catalog import line_for_barcode
from app.queries.products import counts
from app.register import Register
from tests.ui.conftest import Pump, open_register
from ui.catalog.importing.presenter import ImportPresenter
from ui.catalog.importing.runs import Gauge
from ui.catalog.importing.state import ROWS, ImportState, Stage, Step
from ui.catalog.importing.values import value_words

LIST = """EAN;Bezeichnung;VK;Lagerort
4006381333931;Stift;1,20;A1
4006381333948;Marker;2,50;A2
5000000000012;Milch;3,10;B1
;Ohne Code;1,00;B2
4006381333955;Radierer;abc;B3
"""


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    with open_register(tmp_path / "till") as opened:
        yield opened


@pytest.fixture
def kept() -> list[tuple[str, ...]]:
    return []


@pytest.fixture
def shown() -> list[ImportState]:
    return []


@pytest.fixture
def importing(
    register: Register, pump: Pump, shown: list[ImportState], kept: list[tuple[str, ...]]
) -> Iterator[ImportPresenter]:
    presenter = ImportPresenter(register, pump.post, shown.append, (), kept.append)
    yield presenter
    presenter.close()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "liste.csv"
    path.write_text(LIST, encoding="utf-8")
    return path


Look = Callable[[Path], None]


@pytest.fixture
def look(importing: ImportPresenter, pump: Pump) -> Look:
    def looked(path: Path) -> None:
        importing.choose(str(path))
        pump.until(lambda: importing.state.file is not None and not importing.state.opening)
        pump.until(lambda: importing.state.checking is None)

    return looked


def products(register: Register) -> int:
    return register.ask(counts).products


def take(importing: ImportPresenter, pump: Pump) -> None:
    importing.start()
    pump.until(lambda: importing.state.step is not Step.RUN)


def test_a_file_is_recognised_and_its_columns_guessed(importing: ImportPresenter, look: Look, file: Path) -> None:
    look(file)
    state = importing.state
    assert state.step is Step.LOOK and state.file is not None
    assert (state.file.name, state.file.form, state.file.separator, state.file.rows) == ("liste.csv", "generic", ";", 5)
    assert [(column.title, column.field, column.by) for column in state.columns] == [
        ("EAN", "barcode", "guess"),
        ("Bezeichnung", "name", "guess"),
        ("VK", "price", "guess"),
        ("Lagerort", "", ""),
    ]


def test_the_first_rows_are_shown_as_they_would_be_taken(importing: ImportPresenter, look: Look, file: Path) -> None:
    look(file)
    by_line = {sample.line: sample for sample in importing.state.samples}
    assert by_line[2].values["price"] == [120, 2] and by_line[2].codes == ("04006381333931",)
    assert by_line[5].refused == "no-sku" and by_line[5].values == {}
    assert (by_line[6].refused, by_line[6].wrong) == ("bad-price", "price")


def test_a_trial_counts_and_records_nothing(
    importing: ImportPresenter, look: Look, file: Path, register: Register
) -> None:
    before = products(register)
    look(file)
    check = importing.state.check
    assert check is not None
    assert (check.added, check.changed, check.same, check.refused) == (2, 1, 0, 2)
    assert products(register) == before


def test_remarks_are_listed_by_outcome_and_kind(importing: ImportPresenter, look: Look, file: Path) -> None:
    look(file)
    importing.list_remarks("refused")
    assert importing.remark_count() == 2
    assert [(one.line, one.kind) for one in importing.remark_rows(0, 9)] == [(5, "no-sku"), (6, "bad-price")]
    importing.list_remarks("refused", "bad-price")
    assert [one.was for one in importing.remark_rows(0, 9)] == ["abc"]
    importing.list_remarks("changed")
    assert {(one.line, one.field) for one in importing.remark_rows(0, 9)} >= {(4, "name"), (4, "price")}


def test_it_is_taken_in_and_a_second_time_there_is_nothing_to_do(
    importing: ImportPresenter, look: Look, file: Path, register: Register, pump: Pump
) -> None:
    before = products(register)
    look(file)
    take(importing, pump)
    assert importing.state.step is Step.DONE and importing.state.done is not None
    assert products(register) == before + 2
    found = register.ask(line_for_barcode, "4006381333931")
    assert found is not None and found.product.tax_class == "standard"
    assert importing.state.done.total("changed") > 0  # each row changed can be looked up afterwards
    look(file)
    assert importing.state.check is not None and importing.state.check.changes_nothing
    assert not importing.state.can_start


def test_it_is_taken_back_as_far_as_nobody_changed_it(
    importing: ImportPresenter, look: Look, file: Path, register: Register, pump: Pump
) -> None:
    before = products(register)
    look(file)
    take(importing, pump)
    importing.undo()
    pump.until(lambda: importing.state.undone is not None)
    assert importing.state.undone is not None and importing.state.undone.changed == 3
    assert products(register) == before


def test_a_column_taken_otherwise_is_kept_for_the_next_time(
    importing: ImportPresenter, look: Look, file: Path, pump: Pump
) -> None:
    look(file)
    importing.map_column(3, "category")
    pump.until(lambda: importing.state.columns[3].field == "category")
    assert importing.state.columns[3].by == "chosen"
    pump.until(lambda: importing.state.check is not None)
    take(importing, pump)
    importing.again()
    look(file)
    assert (importing.state.columns[3].field, importing.state.columns[3].by) == ("category", "kept")
    assert importing.state.kept
    importing.guess_again()
    pump.until(lambda: importing.state.columns[3].field == "")


def test_a_guess_is_taken_back(importing: ImportPresenter, look: Look, file: Path, pump: Pump) -> None:
    look(file)
    importing.map_column(2, "")
    pump.until(lambda: importing.state.columns[2].field == "")
    importing.map_column(3, "price")
    pump.until(lambda: importing.state.columns[3].field == "price")
    importing.map_column(3, "category")
    pump.until(lambda: importing.state.columns[3].field == "category")
    assert [column.field for column in importing.state.columns] == ["barcode", "name", "", "category"]


def test_without_a_name_it_says_what_is_missing_and_goes_on_once_it_is_said(
    importing: ImportPresenter, look: Look, tmp_path: Path, pump: Pump
) -> None:
    path = tmp_path / "odd.csv"
    path.write_text("ean,wie es heisst\n4006381333931,Stift\n", encoding="utf-8")
    look(path)
    assert importing.state.missing == ("name",) and not importing.state.can_start
    importing.map_column(1, "name")
    pump.until(lambda: importing.state.check is not None)
    assert importing.state.can_start and importing.state.check is not None and importing.state.check.added == 1


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is empty"),
        (b"\x7fELF" + b"\0" * 200, "a program"),
        (b"%PDF-1.7 x", "a PDF"),
        (b"PK\x03\x04" + b"\xff" * 400, ""),
    ],
)
def test_a_file_that_is_no_list_is_refused_in_words(
    importing: ImportPresenter, tmp_path: Path, pump: Pump, data: bytes, said: str
) -> None:
    path = tmp_path / "odd.xlsx"
    path.write_bytes(data)
    importing.choose(str(path))
    pump.until(lambda: importing.state.trouble is not None)
    trouble = importing.state.trouble
    assert trouble is not None and said in trouble.message and trouble.hint
    assert importing.state.step is Step.CHOOSE and not importing.state.opening


def test_stopped_while_it_reads_nothing_is_recorded(
    importing: ImportPresenter, look: Look, tmp_path: Path, register: Register, pump: Pump
) -> None:
    path = tmp_path / "long.tsv"
    rows = "".join(f"{number:013d}\tItem {number}\t1.00\n" for number in range(4_000_000_000_000, 4_000_000_040_000))
    path.write_text("barcode\tname\tprice\n" + rows, encoding="utf-8")
    before = products(register)
    importing.choose(str(path))
    pump.until(lambda: importing.state.file is not None)
    importing.start()
    pump.until(lambda: importing.state.running is not None and importing.state.running.stage is Stage.READING)
    importing.cancel()
    pump.until(lambda: importing.state.step is Step.LOOK)
    assert importing.state.told is not None and importing.state.told.code == "stopped"
    assert products(register) == before


def test_the_report_is_written_to_a_file(
    importing: ImportPresenter, look: Look, file: Path, tmp_path: Path, pump: Pump
) -> None:
    look(file)
    importing.save_report(str(tmp_path / "report.csv"))
    pump.until(lambda: importing.state.told is not None)
    lines = (tmp_path / "report.csv").read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("line,outcome,kind") and any("bad-price" in line for line in lines)
    importing.save_report(str(tmp_path / "no" / "report.csv"))
    pump.until(lambda: importing.state.told is not None and importing.state.told.code == "error")


def test_files_are_remembered_newest_first(
    importing: ImportPresenter, look: Look, file: Path, tmp_path: Path, kept: list[tuple[str, ...]]
) -> None:
    other = tmp_path / "other.csv"
    other.write_text(LIST, encoding="utf-8")
    look(file)
    look(other)
    look(file)
    assert kept[-1] == (str(file), str(other))


def test_another_file_begins_with_its_first_rows(importing: ImportPresenter, look: Look, file: Path) -> None:
    look(file)
    importing.list_remarks("refused")
    look(file)
    assert importing.state.outcome == ROWS
    importing.again()
    assert importing.state.step is Step.CHOOSE and importing.state.recent == (str(file),)


def test_the_share_grows_over_both_parts_and_never_falls() -> None:
    ticks = iter(range(100))
    gauge = Gauge(250, lambda: float(next(ticks)))
    half = gauge.read({"rows": 10, "bytes": 50, "size": 100, "seconds": 4.0})
    assert (half.share, half.left) == (125, 28)  # 4 s to read the rest, 24 s for what takes three times as long
    assert gauge.read({"rows": 20, "bytes": 40, "size": 100, "seconds": 5.0}).share == 125
    assert gauge.show(0, 100).share == 250
    assert gauge.show(50, 100).share == 625
    assert gauge.progress.stage is Stage.SHOWING


def test_new_items_get_the_tax_that_is_chosen_for_all(
    importing: ImportPresenter, look: Look, file: Path, register: Register, pump: Pump
) -> None:
    look(file)
    assert importing.state.options.tax_class == "standard"  # nothing is sold untaxed by chance
    importing.change_options(tax_class="zero")
    pump.until(lambda: not importing.state.opening and importing.state.check is not None)
    take(importing, pump)
    found = register.ask(line_for_barcode, "4006381333931")
    assert found is not None and found.product.tax_class == "zero"


def test_what_may_be_thousands_is_read_as_it_is_said(
    importing: ImportPresenter, look: Look, tmp_path: Path, pump: Pump
) -> None:
    path = tmp_path / "unclear.tsv"
    path.write_text("sku\tname\tprice\nA1\tLamp\t1,234\n", encoding="utf-8")
    look(path)
    check = importing.state.check
    assert check is not None and check.kinds["refused"] == {"unclear-price": 1}
    importing.change_options(mark=".")
    pump.until(lambda: not importing.state.opening and importing.state.check is not None)
    assert importing.state.samples[0].values["price"] == [123400, 2]


@pytest.mark.parametrize(
    ("field", "text", "words"),
    [
        ("price", "2.29", "2.29"),
        ("price", "1234.5", "1,234.50"),
        ("price", "abc", "abc"),
        ("cost", "", ""),
        ("barcodes", "05000000000012; X1", "5000000000012; X1"),
        ("options", "Size: L", "Size: L"),
        ("step", "1000", "1"),
        ("name", "[1, 2]", "[1, 2]"),  # a name may look like anything
    ],
)
def test_values_of_a_report_are_read_as_people_read_them(field: str, text: str, words: str) -> None:
    assert value_words(field, text, "EUR") == words
