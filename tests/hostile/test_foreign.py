"""What another hand wrote into a folder: printed, exported and told without being obeyed. HOSTILE=1 tries all."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.cli.run import run
from app.db.backup import restore
from app.devices.printer_folder import folder_printer
from app.doctor import examine, write_report
from app.errors import NotFound, ShopError
from app.exports.catalog import FORMS, export_catalog
from app.exports.records import journal_lines, orders_csv
from app.printing.jobs import commands, receipt_pdf
from app.printing.papers import invoice_pdf
from app.queries.invoices import of_order
from app.queries.orders import order_detail
from app.queries.print_jobs import PrintJob
from app.register import Register
from app.rescue import Wreck
from tests.devices.escpos_parser import parse
from tests.hostile.bait import BAIT
from tests.hostile.foreign import foreign_shop
from tests.hostile.reading import active_in, running_in
from tests.hostile.texts import ALL, TEXTS
from tests.walker.shop import Shop

NAMES = list(TEXTS) if ALL else ["mixed"]


@pytest.fixture(scope="module", params=NAMES)
def shop(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    made = foreign_shop(tmp_path_factory.mktemp("foreign") / "shop", TEXTS[request.param])
    BAIT.heard()
    yield made
    assert BAIT.heard() == []


def _made(make: Callable[[], bytes]) -> bytes:
    """A paper, or nothing where it was refused with words."""
    try:
        return make()
    except ShopError as refused:
        assert refused.message
        return b""


@pytest.mark.may_warn("has no code")
def test_papers_of_it_are_dots_and_one_cut(shop: Shop) -> None:
    with Register.open(shop.folder) as register:
        for order in (shop.sold, shop.refund, shop.invoiced):
            for kind in ("receipt", "copy", "gift"):
                job = PrintJob("job", order, kind, "queued", "")
                names = [one.name for one in parse(_made(lambda job=job: b"".join(commands(register, job))))]  # type: ignore[misc]
                assert set(names) <= {"init", "image", "cut"} and names.count("cut") <= 1, kind
            pdf = _made(lambda order=order: receipt_pdf(register, order))  # type: ignore[misc]
            assert active_in(pdf) == []
        for row in register.ask(of_order, shop.invoiced):
            assert active_in(_made(lambda row=row: invoice_pdf(register, row.id))) == []  # type: ignore[misc]


@pytest.mark.may_warn("has no code")
def test_files_named_after_it_stay_in_their_folder(
    shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from ui import papers

    place = tmp_path / "deep" / "cache"
    monkeypatch.setattr(papers.QStandardPaths, "writableLocation", lambda _where: str(place))
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    with Register.open(shop.folder) as register:
        number = register.ask(order_detail, shop.sold).row.number
        made = papers.write_receipt(register, shop.sold)
        (invoice,) = register.ask(of_order, shop.invoiced)
    assert made.parent == place / "papers" and made.is_file()
    folder_printer(str(tmp_path)).put(b"%PDF-", number)
    run(["invoice", shop.invoiced, "--folder", str(shop.folder)])
    assert invoice.number and all(one.is_relative_to(tmp_path) for one in tmp_path.rglob("*"))
    assert [len(list(one.glob("*.pdf"))) for one in (tmp_path, tmp_path / "here")] == [1, 1], capsys.readouterr().err


def test_sheets_of_it_run_nothing(shop: Shop, tmp_path: Path) -> None:
    with Register.open(shop.folder) as register:
        sheets = ["".join(orders_csv(register))]
        for form in FORMS:
            told = io.StringIO()
            export_catalog(register, None, form, out=told)
            sheets.append(told.getvalue())
        assert all(json.loads(line) for line in journal_lines(register))
    with Wreck(shop.folder) as wreck:
        wreck.export(tmp_path / "rescued")
    sheets += [one.read_text("utf-8") for one in (tmp_path / "rescued").glob("*.csv")]
    assert len(sheets) >= 7
    for sheet in sheets:
        cells = [cell for row in csv.reader(io.StringIO(sheet.removeprefix("\ufeff"))) for cell in row]
        assert running_in(cells) == []


def test_a_terminal_is_told_nothing_to_obey(shop: Shop, capfd: pytest.CaptureFixture[str]) -> None:
    for words in (
        ["customers"],
        ["verify"],
        ["doctor"],
        ["settings"],
        ["invoice", shop.invoiced, "--to", "/nowhere/x.pdf"],
    ):
        for form in ([], ["--json"]):
            run([*words, *form, "--folder", str(shop.folder)])
    told = capfd.readouterr()
    assert len(told.out) > 500
    assert [sign for sign in told.out + told.err if not sign.isprintable() and sign in _OBEYED] == []


_OBEYED = (
    "".join(map(chr, (*range(9), *range(11, 32), *range(0x7F, 0xA0)))) + "\u202a\u202b\u202c\u202d\u202e\u2066\u2067"
)


def test_no_content_is_looked_for_outside_its_folder(shop: Shop) -> None:
    with Register.open(shop.folder) as register:
        for name in (str(BAIT.file("png")), f"../../{BAIT.file('png').name}", "", "ab/../ab", "A" * 64):
            with pytest.raises(NotFound):
                register.blobs.get(name)


def test_a_report_to_send_names_nothing_of_it(shop: Shop, tmp_path: Path) -> None:
    write_report(examine(shop.folder), tmp_path, tmp_path / "report.zip")
    with zipfile.ZipFile(tmp_path / "report.zip") as archive:
        assert all("/" not in name.strip("/") or ".." not in name for name in archive.namelist())
        said = b"".join(map(archive.read, archive.namelist())).decode()
    assert "<b>Bold" not in said and str(BAIT.folder) not in said and "\x1b" not in said


def test_a_backup_of_it_comes_back_as_it_was(shop: Shop, tmp_path: Path) -> None:
    with Register.open(shop.folder) as register:
        before = "".join(orders_csv(register))
        register.back_up(tmp_path / "it.zip")
    restore(tmp_path / "it.zip", tmp_path / "again")
    with Register.open(tmp_path / "again") as register:
        assert "".join(orders_csv(register)) == before
