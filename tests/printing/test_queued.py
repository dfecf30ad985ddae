"""What is queued, for whom and when: the shop's policy, originals and copies, printers for pages."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.devices.printer import Condition, Printer
from app.devices.printer_memory import MemoryPrinter
from app.devices.printer_named import printer_from
from app.errors import InvalidInput, NotFound, Refused
from app.printing.papers import invoice_pdf
from app.printing.press import Press
from app.queries.print_jobs import of_order, waiting
from app.register import Register
from app.services.checkout import Placed
from app.services.customers import CustomerDetails, save_customer
from app.services.invoices import issue_invoice
from app.services.printing import (
    begin_print_job,
    drop_print_job,
    mark_print_job,
    print_again,
    print_receipt,
    queue_copy,
    queue_gift,
    queue_invoice,
    queue_test,
)
from app.services.settings import change_settings
from tests.devices.escpos_parser import parse
from tests.printing.counter import jobs, shop
from tests.shop import ring


@pytest.mark.parametrize(
    ("policy", "queued"),
    [("always", ["drawer", "receipt"]), ("ask", ["drawer"]), ("never", ["drawer"])],
)
def test_the_shop_says_when_receipts_are_printed(tmp_path: Path, policy: str, queued: list[str]) -> None:
    with shop(tmp_path, f"file:{tmp_path / 'paper.bin'}", **{"receipt.print": policy}) as register:
        placed = ring(register)
        assert [job.kind for job in register.ask(of_order, placed.order_id)] == queued
        register.do(print_receipt, placed.order_id).result()
        register.do(print_receipt, placed.order_id).result()
        after = [job.kind for job in register.ask(of_order, placed.order_id)][1:]
        assert after == (["receipt", "copy", "copy"] if policy == "always" else ["receipt", "copy"])


def test_printing_again_tells_the_original_from_a_copy(tmp_path: Path) -> None:
    twin = MemoryPrinter(refuse=True)
    with shop(tmp_path, "tcp:bar", **{"printer.drawer": False}) as register:
        press = Press(register, lambda address: twin)
        placed = ring(register)
        press.print_waiting()
        (job,) = register.ask(of_order, placed.order_id)
        assert register.do(print_again, job.id).result() == job.id
        twin.refuse = False
        press.print_waiting()
        first = twin.jobs[-1]
        again = register.do(print_again, job.id).result()
        press.print_waiting()
        assert again != job.id and jobs(register) == [("receipt", "sent"), ("copy", "sent")]
        assert twin.jobs[-1] != first and len(twin.jobs) == 2
        for stream in twin.jobs:
            told = [command.name for command in parse(stream)]
            assert (told.count("cut"), told.count("init"), told.count("pulse")) == (1, 1, 0)


def test_a_job_nobody_wants_is_let_go(tmp_path: Path) -> None:
    with shop(tmp_path, f"file:{tmp_path / 'paper.bin'}", **{"printer.drawer": False}) as register:
        ring(register)
        (job,) = register.ask(waiting)
        register.do(begin_print_job, job.id).result()
        with pytest.raises(Refused):
            register.do(drop_print_job, job.id).result()
        register.do(mark_print_job, job.id, "failed").result()
        register.do(drop_print_job, job.id).result()
        assert jobs(register) == [] and not register.do(begin_print_job, job.id).result()


def test_what_cannot_be_printed_is_refused_in_words(tmp_path: Path) -> None:
    with Register.open(tmp_path / "shop") as register:
        placed = ring(register)
        for service in (queue_copy, queue_gift, print_receipt):
            with pytest.raises(Refused, match="No printer"):
                register.do(service, placed.order_id).result()
        with pytest.raises(Refused, match="No printer"):
            register.do(queue_test).result()
        with pytest.raises(Refused, match="invoices"):
            register.do(queue_invoice, "x").result()
        register.do(change_settings, {"printer": "tcp:bar", "invoice.printer": f"pdf:{tmp_path}"}).result()
        for missing in (queue_copy, queue_invoice, print_again, drop_print_job):
            with pytest.raises(NotFound):
                register.do(missing, "nobody").result()  # type: ignore[arg-type]
        with pytest.raises(InvalidInput):
            register.do(mark_print_job, "nobody", "eaten").result()


def test_papers_go_to_a_folder_as_pdf_and_a_drawer_there_says_so(tmp_path: Path) -> None:
    folder = tmp_path / "papers"
    with shop(tmp_path, f"pdf:{folder}") as register:
        press = Press(register)
        placed: Placed = ring(register)
        assert press.print_waiting() == 0
        assert [job.code for job in register.ask(of_order, placed.order_id)] == ["no-drawer", "unreachable"]
        folder.mkdir()
        register.do(queue_copy, placed.order_id).result()
        register.do(queue_gift, placed.order_id).result()
        register.do(queue_test).result()
        assert press.print_waiting() == 4
        names = sorted(path.name for path in folder.iterdir())
        assert names == sorted(
            [f"{placed.number}.pdf", f"{placed.number}-copy.pdf", f"{placed.number}-gift.pdf", "test-page.pdf"]
        )
        assert all(path.read_bytes().startswith(b"%PDF") for path in folder.iterdir())
        assert press.look().condition is Condition.OK


def test_an_address_nobody_understands_is_a_failed_job(tmp_path: Path) -> None:
    with shop(tmp_path, "tcp:bar", **{"printer.drawer": False}) as register:

        def unreadable(address: str) -> Printer:
            raise InvalidInput("“?” is not a printer address.", "", "printer-address")

        ring(register)
        press = Press(register, unreadable)
        assert press.print_waiting() == 0
        assert [job.code for job in register.ask(waiting)] == ["printer-address"]
        assert press.look().code == "printer-address"


def test_an_invoice_is_printed_on_the_printer_for_pages(tmp_path: Path) -> None:
    names = {"shop.name": "Harbour Stores", "shop.address": "12 Quay Street", "shop.tax_number": "GB 980 7806 84"}
    settings = {"invoice.printer": f"pdf:{tmp_path / 'papers'}", **names}
    with shop(tmp_path, "tcp:printer.invalid", **settings) as register:
        register.do(save_customer, "ana", CustomerDetails("Ana", address="2 Low Road")).result()
        placed = ring(register)
        issued = register.do(issue_invoice, register.new_id(), placed.order_id, "ana").result()
        job = register.do(queue_invoice, issued.id).result()
        press = Press(register, patience=0.0)
        press.print_waiting()
        assert [one.code for one in register.ask(of_order, issued.id)] == ["unreachable"]
        (tmp_path / "papers").mkdir()
        assert press.print_waiting() == 1  # and the receipt, whose printer is away, holds up no invoice
        (paper,) = (tmp_path / "papers").iterdir()
        assert paper.name == f"{issued.number}.pdf"
        assert paper.read_bytes() == invoice_pdf(register, issued.id)
        register.do(print_again, job).result()
        assert press.print_waiting() == 1 and len(list((tmp_path / "papers").iterdir())) == 2


@pytest.mark.parametrize("address", ["tcp:bar", "pdf:/papers"])
def test_a_machine_that_can_lay_out_no_paper_says_why(
    tmp_path: Path, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    twin = MemoryPrinter()
    with shop(tmp_path, address, **{"printer.drawer": False, "printer.width": 400}) as register:
        press = Press(register, (lambda _: twin) if address == "tcp:bar" else printer_from)
        ring(register)
        assert press.print_waiting() == 0
        register.do(change_settings, {"printer.width": 576}).result()
        ring(register)

        def no_font(*_: object, **__: object) -> None:
            raise FileNotFoundError("no font")

        monkeypatch.setattr("app.printing.order_receipt.receipt_page", no_font)
        assert press.print_waiting() == 0
        assert [(job.state, job.code) for job in register.ask(waiting)] == [
            ("failed", "printer-width"),
            ("failed", "no-font"),
        ]
        assert twin.paper == b""
