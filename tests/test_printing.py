"""Printing: a printer never undoes a sale, and what may be on paper is not printed again by itself."""

from __future__ import annotations

import socket
import threading
from pathlib import Path

import pytest

from app.devices.drawer import in_turn
from app.errors import InvalidInput
from app.printing import Spool, print_waiting, receipt_bytes, receipt_pdf, settle_interrupted
from app.queries.print_jobs import print_jobs
from app.register import Register
from app.services.printing import begin_print_job, mark_print_job, queue_copy
from app.services.returns import void_order
from app.services.settings import change_settings
from tests.shop import findings, ring

ALL = ("queued", "sending", "sent", "unknown", "failed")


def jobs(register: Register) -> list[tuple[str, str]]:
    return [(job.kind, job.state) for job in register.ask(print_jobs, ALL)]


def test_a_sale_is_printed_once_and_the_drawer_opens_for_cash_only(tmp_path: Path) -> None:
    paper = tmp_path / "paper.bin"
    with Register.open(tmp_path / "shop", settings={"printer": f"file:{paper}", "printer.drawer": True}) as register:
        placed = ring(register)
        assert jobs(register) == [("drawer", "queued"), ("receipt", "queued")]
        assert print_waiting(register) == 2
        printed = paper.stat().st_size
        assert print_waiting(register) == 0
        assert paper.stat().st_size == printed
        ring(register, training=True)
        assert jobs(register)[2:] == [("receipt", "queued")]  # practice opens no drawer
        assert receipt_pdf(register, placed.order_id).startswith(b"%PDF")
        assert receipt_bytes(register, placed.order_id) != receipt_bytes(register, placed.order_id, copy=True)


def test_without_a_printer_nothing_waits_for_one(tmp_path: Path) -> None:
    with Register.open(tmp_path / "shop") as register:
        ring(register)
        assert jobs(register) == []


def test_a_printer_that_is_off_leaves_the_sale_and_the_job(tmp_path: Path) -> None:
    with socket.socket() as taken:  # bound and not listening: a connection is refused
        taken.bind(("127.0.0.1", 0))
        address = f"tcp:127.0.0.1:{taken.getsockname()[1]}"
        with Register.open(tmp_path / "shop", settings={"printer": address}) as register:
            placed = ring(register)
            assert print_waiting(register) == 0
            (job,) = register.ask(print_jobs, ALL)
            assert (job.kind, job.state) == ("receipt", "failed") and "cannot be reached" in job.problem
            assert print_waiting(register) == 0
            register.do(change_settings, {"printer": f"file:{tmp_path / 'paper.bin'}"}).result()
            register.do(mark_print_job, job.id, "queued").result()
            assert print_waiting(register) == 1
            register.do(void_order, placed.order_id).result()
            register.do(queue_copy, placed.order_id).result()
            assert print_waiting(register) == 1
    assert findings(tmp_path / "shop") == []


def test_a_printer_that_stops_in_the_middle_is_unknown_and_not_tried_again(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]

        def jam() -> None:
            connection, _ = server.accept()
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\0\0\0\0\0\0\0")
            taken = b""
            while len(taken) < 200:  # past the question how it is, into the job
                taken += connection.recv(200)
            connection.close()  # a reset: what was sent is lost on its way

        jammed = threading.Thread(target=jam)
        jammed.start()
        with Register.open(tmp_path / "shop", settings={"printer": f"tcp:127.0.0.1:{port}"}) as register:
            ring(register)
            assert print_waiting(register) == 0
            jammed.join()
            assert jobs(register) == [("receipt", "unknown")]
            assert print_waiting(register) == 0


def test_a_job_that_was_being_sent_at_a_crash_is_asked_about(tmp_path: Path) -> None:
    paper = tmp_path / "paper.bin"
    with Register.open(tmp_path / "shop", settings={"printer": f"file:{paper}"}) as register:
        ring(register)
        (job,) = register.ask(print_jobs, ALL)
        register.do(mark_print_job, job.id, "sending").result()
    with Register.open(tmp_path / "shop") as register:
        assert settle_interrupted(register) == 1
        assert print_waiting(register) == 0
        (found,) = register.ask(print_jobs)
        assert (found.id, found.kind, found.state, found.code) == (job.id, "receipt", "unknown", "interrupted")
        assert not paper.exists()


def test_the_spool_prints_what_comes_and_stops_when_told(tmp_path: Path) -> None:
    paper = tmp_path / "paper.bin"
    with Register.open(tmp_path / "shop", settings={"printer": f"file:{paper}"}) as register:
        ring(register)
        done = threading.Event()
        register.on_change(lambda topics: done.set() if _sent(register) == 3 else None)
        spool = Spool(register)
        ring(register)
        ring(register)
        assert done.wait(20)
        spool.stop()
        ring(register)
        assert _sent(register) == 3


def _sent(register: Register) -> int:
    return len(register.ask(print_jobs, ("sent",)))


@pytest.mark.warns("printing stopped for now")
def test_the_spool_outlives_a_disk_that_is_full(tmp_path: Path) -> None:
    """A job that could not be marked is kept; the next sale is printed, and the kept one with it."""
    with Register.open(tmp_path / "shop", settings={"printer": f"file:{tmp_path / 'paper.bin'}"}) as register:
        ring(register)
        real, refused, done = register.do, threading.Event(), threading.Event()

        def do(service, *args, **kwargs):  # type: ignore[no-untyped-def]
            if service is begin_print_job and not refused.is_set():
                refused.set()
                return real(mark_print_job, args[0], "no such state")  # refused by the register itself
            return real(service, *args, **kwargs)

        register.do = do  # type: ignore[method-assign]
        register.on_change(lambda topics: done.set() if _sent(register) == 2 else None)
        spool = Spool(register)
        assert refused.wait(20)
        ring(register)
        assert done.wait(20)
        spool.stop()


def test_odd_text_is_printed_and_not_tripped_over(tmp_path: Path) -> None:
    from dataclasses import replace

    from tests.shop import cart_of

    texts = (
        "<b>bold</b> & 50%",
        "\u202eabc",
        "שלום 12",
        "日本語",
        "e\u0301" * 60,
        "\x07bell\x1b@",
        " ",
        "\n\r\t",
        "😀",
    )
    settings = {"printer": f"file:{tmp_path / 'paper.bin'}", "receipt.footer": "\u202e\n" + "x" * 500}
    with Register.open(tmp_path / "shop", settings=settings) as register:
        for text in texts:
            cart = cart_of(register)
            ring(register, replace(cart, lines=(replace(cart.lines[0], name=text), *cart.lines[1:])))
        assert print_waiting(register) == len(texts)


@pytest.mark.parametrize("pin", [2, 5])
def test_the_drawer_opens_on_the_pin_it_hangs_on(tmp_path: Path, pin: int) -> None:
    paper = tmp_path / "paper.bin"
    settings = {"printer": f"file:{paper}", "printer.drawer": True, "printer.drawer_pin": pin}
    with Register.open(tmp_path / "shop", settings=settings) as register:
        ring(register)
        assert print_waiting(register) == 2
        with pytest.raises(InvalidInput):
            register.do(change_settings, {"printer.drawer_pin": 3}).result()
    assert in_turn(pin) in paper.read_bytes() and in_turn(7 - pin) not in paper.read_bytes()
