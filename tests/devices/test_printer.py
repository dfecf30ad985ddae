"""Printers of every kind keep one promise: the whole job, or words about what may be on paper."""

from __future__ import annotations

import errno
import os
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from app.devices.drawer import open_drawer
from app.devices.printer import Outcome, PagePrinter, Printer, PrinterProblem, deliver
from app.devices.printer_file import FilePrinter
from app.devices.printer_folder import FolderPrinter
from app.devices.printer_memory import MemoryPrinter, NoPrinter
from app.devices.printer_named import printer_from
from app.devices.printer_network import NetworkPrinter
from app.devices.printer_serial import SerialPrinter
from app.devices.printer_usb import UsbPrinter
from app.errors import DeviceProblem, InvalidInput
from tests.devices.escpos_parser import parse

JOB = bytes(range(256)) * 600  # 150 kB: more than a socket buffer's first gulp


@dataclass
class Paper:
    """A printer on loopback. ``manner`` is what it does with a connection."""

    manner: Callable[[socket.socket, Paper], None]
    jobs: list[bytes] = field(default_factory=list)
    idle: threading.Event = field(default_factory=threading.Event)

    def start(self) -> None:
        self._door = socket.socket()
        self._door.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 8192)
        self._door.bind(("127.0.0.1", 0))
        self._door.listen()
        self.port = self._door.getsockname()[1]
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._door.close()
        self.idle.set()
        self._thread.join(10)

    def _serve(self) -> None:
        try:
            connection, _ = self._door.accept()
        except OSError:
            return
        with connection:
            self.manner(connection, self)


def reads_all(connection: socket.socket, paper: Paper) -> None:
    taken = b""
    while piece := connection.recv(65536):
        taken += piece
    paper.jobs.append(taken)


def reads_slowly(connection: socket.socket, paper: Paper) -> None:
    taken = b""
    while piece := connection.recv(700):
        taken += piece
        paper.idle.wait(0.0005)  # a slow head, not a test waiting
    paper.jobs.append(taken)


def reads_all_and_stays(connection: socket.socket, paper: Paper) -> None:
    reads_all(connection, paper)
    paper.idle.wait(20)


def chatters(connection: socket.socket, paper: Paper) -> None:
    connection.sendall(b"\x14\x00\x00\x0f" * 50)  # automatic status back
    reads_all(connection, paper)


def resets_midway(connection: socket.socket, paper: Paper) -> None:
    connection.recv(5000)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def hangs(connection: socket.socket, paper: Paper) -> None:
    connection.recv(100)
    paper.idle.wait(20)


@pytest.fixture
def paper_that() -> Iterator[Callable[[Callable[[socket.socket, Paper], None]], Paper]]:
    opened: list[Paper] = []

    def opens(manner: Callable[[socket.socket, Paper], None]) -> Paper:
        opened.append(Paper(manner))
        opened[-1].start()
        return opened[-1]

    yield opens
    for paper in opened:
        paper.stop()


Opens = Callable[[Callable[[socket.socket, Paper], None]], Paper]


@pytest.mark.parametrize("manner", [reads_all, reads_slowly, reads_all_and_stays, chatters])
def test_a_network_job_arrives_whole(paper_that: Opens, manner: Callable[[socket.socket, Paper], None]) -> None:
    paper = paper_that(manner)
    deliver(NetworkPrinter("127.0.0.1", paper.port, timeout=5), JOB)
    paper.stop()
    assert paper.jobs == [JOB]


def test_a_refused_connection_printed_nothing() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # bound, not listening: refuses, and nobody else gets the port
        with pytest.raises(PrinterProblem) as raised:
            deliver(NetworkPrinter("127.0.0.1", taken.getsockname()[1], timeout=2), JOB)
    assert raised.value.outcome is Outcome.NOTHING
    assert "refused" in raised.value.message and raised.value.hint


def test_an_unknown_name_printed_nothing() -> None:
    with pytest.raises(PrinterProblem) as raised:
        deliver(NetworkPrinter("printer.invalid", 9100, timeout=2), JOB)
    assert raised.value.outcome is Outcome.NOTHING


@pytest.mark.parametrize("manner", [resets_midway, hangs])
def test_a_job_broken_off_may_have_printed(paper_that: Opens, manner: Callable[[socket.socket, Paper], None]) -> None:
    paper = paper_that(manner)
    with pytest.raises(PrinterProblem) as raised:
        deliver(NetworkPrinter("127.0.0.1", paper.port, timeout=0.3), JOB * 20)
    assert raised.value.outcome is Outcome.UNKNOWN
    assert "copy" in raised.value.hint


def test_a_small_job_nobody_reads_is_not_called_printed(paper_that: Opens) -> None:
    """The till's own buffer swallows a small job at once; what the printer's side never took is not done."""
    if os.uname().sysname != "Linux":
        pytest.skip("only Linux says what the other side has acknowledged")
    paper = paper_that(hangs)
    with pytest.raises(PrinterProblem) as raised:
        deliver(NetworkPrinter("127.0.0.1", paper.port, timeout=0.3), JOB[:60_000])
    assert raised.value.outcome is Outcome.UNKNOWN


def test_a_file_takes_jobs_one_after_the_other(tmp_path: Path) -> None:
    printer = FilePrinter(tmp_path / "paper.bin")
    deliver(printer, b"one")
    deliver(printer, JOB)
    assert (tmp_path / "paper.bin").read_bytes() == b"one" + JOB


def test_a_file_that_cannot_be_opened_printed_nothing(tmp_path: Path) -> None:
    with pytest.raises(PrinterProblem) as raised:
        deliver(FilePrinter(tmp_path / "away" / "paper.bin"), b"job")
    assert raised.value.outcome is Outcome.NOTHING


def test_a_full_disk_leaves_no_half_job(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "paper.bin"
    deliver(FilePrinter(path), b"before")
    real = os.write

    def fills_up(handle: int, data: bytes) -> int:
        if len(data) < len(JOB):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return real(handle, data[:1000])

    monkeypatch.setattr(os, "write", fills_up)
    with pytest.raises(PrinterProblem) as raised:
        deliver(FilePrinter(path), JOB)
    assert raised.value.outcome is Outcome.NOTHING
    assert "no space" in raised.value.message
    assert path.read_bytes() == b"before"


def test_a_device_node_that_fails_at_once_printed_nothing() -> None:
    if not Path("/dev/full").exists():
        pytest.skip("no /dev/full here")
    with pytest.raises(PrinterProblem) as raised:
        deliver(FilePrinter(Path("/dev/full")), b"job")
    assert raised.value.outcome is Outcome.NOTHING


def test_a_pipe_that_breaks_midway_may_have_printed(tmp_path: Path) -> None:
    """A device cannot be cut back as a file can."""
    node = tmp_path / "node"
    os.mkfifo(node)

    def takes_some() -> None:
        with node.open("rb", buffering=0) as reader:
            reader.read(100)

    reader = threading.Thread(target=takes_some)
    reader.start()
    with pytest.raises(PrinterProblem) as raised:
        deliver(FilePrinter(node), JOB * 20)
    reader.join(10)
    assert raised.value.outcome is Outcome.UNKNOWN


def test_the_twin_obeys_the_same_rules() -> None:
    twin = MemoryPrinter()
    deliver(twin, JOB)
    twin.refuse = True
    with pytest.raises(PrinterProblem) as refused:
        deliver(twin, b"two")
    twin.refuse, twin.break_after = False, 2
    with pytest.raises(PrinterProblem) as broken:
        deliver(twin, b"three")
    deliver(twin, b"four")
    assert (refused.value.outcome, broken.value.outcome) == (Outcome.NOTHING, Outcome.UNKNOWN)
    assert twin.jobs == [JOB, b"four"]
    assert twin.paper == JOB + b"th" + b"four"


def test_a_printer_problem_is_a_device_problem_with_a_next_step() -> None:
    twin = MemoryPrinter(refuse=True)
    with pytest.raises(DeviceProblem) as raised:
        deliver(twin, b"")
    assert raised.value.exit_status == 9 and raised.value.hint.endswith(".")


def test_the_drawer_is_a_job_of_its_own() -> None:
    twin = MemoryPrinter()
    open_drawer(twin)
    (job,) = twin.jobs
    assert [command.name for command in parse(job)] == ["pulse"]


@pytest.mark.parametrize(
    ("address", "printer"),
    [
        ("none", NoPrinter()),
        ("file:/dev/usb/lp0", FilePrinter(Path("/dev/usb/lp0"))),
        ("file:C:\\paper.bin", FilePrinter(Path("C:\\paper.bin"))),
        ("tcp:192.168.1.50:9101", NetworkPrinter("192.168.1.50", 9101)),
        ("tcp:kitchen", NetworkPrinter("kitchen", 9100)),
        ("tcp:[fe80::1]:9100", NetworkPrinter("fe80::1", 9100)),
        (" tcp:bar:1 ", NetworkPrinter("bar", 1)),
        ("usb:04b8:0e15:J5", UsbPrinter(0x04B8, 0x0E15, "J5")),
        ("serial:/dev/ttyS0:19200", SerialPrinter("/dev/ttyS0", 19200)),
        ("pdf:/papers", FolderPrinter(Path("/papers"))),
    ],
)
def test_an_address_names_a_printer(address: str, printer: Printer | PagePrinter) -> None:
    assert printer_from(address) == printer


@pytest.mark.parametrize(
    "address",
    [
        "",
        "usb",
        "file:",
        "none:x",
        "tcp:",
        "tcp::9100",
        "tcp:bar:",
        "tcp:bar:port",
        "tcp:bar:0",
        "tcp:bar:65536",
        "tcp:bar:²",
    ],
)
def test_what_is_no_address_is_refused_in_words(address: str) -> None:
    with pytest.raises(InvalidInput) as raised:
        printer_from(address)
    assert raised.value.hint
