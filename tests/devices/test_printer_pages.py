"""Printers for whole pages: the system's spooler through its own commands, and a folder of PDF files."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from app.devices.printer import Condition, Outcome, PagePrinter, PrinterProblem, deliver
from app.devices.printer_cups import PageQueue, RawQueue, queue_printer, queues
from app.devices.printer_folder import FolderPrinter, plain_name
from app.devices.printer_found import FoundPrinter, found_printers
from app.devices.printer_named import printer_from

# Plays lp, lpstat and lpoptions: notes how it was called and what it was handed, and answers from files.
SPOOLER = """#!/bin/sh
here=$(dirname "$0")
name=$(basename "$0")
for word in "$@"; do printf '%s\\n' "$word"; done >> "$here/$name.called"
[ "$name" = lp ] && cat >> "$here/lp.taken"
[ -e "$here/$name.refuses" ] && { cat "$here/$name.refuses" >&2; exit 1; }
[ -e "$here/$name.says" ] && cat "$here/$name.says"
exit 0
"""


@pytest.fixture
def spooler(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in ("lp", "lpstat", "lpoptions"):
        (folder / name).write_text(SPOOLER)
        (folder / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    return folder


def test_a_page_goes_to_the_spooler_and_its_name_is_never_an_option(spooler: Path) -> None:
    (spooler / "lpoptions.says").write_text("printer-make-and-model='Generic PDF Printer' printer-state=3\n")
    printer = queue_printer("Office_2")
    assert printer == PageQueue("Office_2")
    PageQueue("Office_2").put(b"%PDF-1.7 page", "-o raw; $(reboot) `x` ../../etc\n1-1-0042")
    assert (spooler / "lp.taken").read_bytes() == b"%PDF-1.7 page"
    called = (spooler / "lp.called").read_text().split("\n")[:-1]
    assert called[:4] == ["-s", "-d", "Office_2", "-t"] and len(called) == 5
    assert not called[4].startswith("-") and set(called[4]) <= set(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_"
    )


def test_a_raw_queue_takes_bytes_whole(spooler: Path) -> None:
    (spooler / "lpoptions.says").write_text("device-uri=usb://x printer-make-and-model='Local Raw Printer'\n")
    printer = queue_printer("till")
    assert isinstance(printer, RawQueue) and not isinstance(printer, PagePrinter)
    deliver(printer, b"\x1b@dots")
    assert (spooler / "lp.taken").read_bytes() == b"\x1b@dots"
    (spooler / "lpstat.says").write_text("printer till is idle.\n\tAlerts: cover-open\n")
    assert printer.look().condition is Condition.COVER_OPEN
    assert "raw" in (spooler / "lp.called").read_text().split()


@pytest.mark.parametrize(
    ("says", "condition"),
    [
        ("printer Office is idle.  enabled since today\n\tAlerts: none\n", "ok"),
        ("printer Office disabled since today -\n\treason unknown\n", "offline"),
        ("printer Office is idle.\n\tAlerts: media-empty-error\n", "paper-out"),
        ("printer Office is idle.\n\tAlerts: media-low-report\n", "paper-low"),
        ("printer Office is idle.\n\tAlerts: cover-open-warning\n", "cover-open"),
    ],
)
def test_the_spooler_says_how_a_printer_is(spooler: Path, says: str, condition: str) -> None:
    (spooler / "lpstat.says").write_text(says)
    assert PageQueue("Office").look().condition == condition


def test_what_the_spooler_refuses_is_told_in_its_words(spooler: Path) -> None:
    (spooler / "lp.refuses").write_text("/usr/bin/lp: Error - The printer or class does not exist.\n")
    with pytest.raises(PrinterProblem) as raised:
        PageQueue("gone").put(b"%PDF", "x")
    assert raised.value.outcome is Outcome.NOTHING and "(The printer or class does not exist)" in raised.value.message
    with pytest.raises(PrinterProblem, match="does not know it"):
        queue_printer("gone")  # never taken for a queue of pages: a raw one would print the PDF's own bytes
    (spooler / "lpstat.refuses").write_text("")
    assert PageQueue("gone").look().condition is Condition.OFFLINE
    with pytest.raises(PrinterProblem):
        RawQueue("gone").connect()


def test_without_a_spooler_its_package_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(PrinterProblem) as raised:
        printer_from("cups:Office")
    assert raised.value.code == "missing-package" and queues() == ()


def test_a_folder_keeps_every_paper_and_replaces_none(tmp_path: Path) -> None:
    printer = FolderPrinter(tmp_path)
    for number in range(3):
        printer.put(b"%d" % number, "1-1-0042")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {
        "1-1-0042.pdf": b"0",
        "1-1-0042-2.pdf": b"1",
        "1-1-0042-3.pdf": b"2",
    }


def test_two_tills_may_share_a_folder(tmp_path: Path) -> None:
    together = threading.Barrier(4)

    def writes(what: bytes) -> None:
        together.wait()
        for _ in range(5):
            FolderPrinter(tmp_path).put(what, "same")

    threads = [threading.Thread(target=writes, args=(b"%d" % number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    papers = [path.read_bytes() for path in tmp_path.iterdir()]
    assert sorted(papers) == sorted([b"0", b"1", b"2", b"3"] * 5)


@pytest.mark.parametrize("name", ["../../etc/passwd", "a/b", "", "...", "\x00", "ـ", "con\n"])
def test_no_name_leaves_the_folder(tmp_path: Path, name: str) -> None:
    FolderPrinter(tmp_path).put(b"x", name)
    (path,) = tmp_path.iterdir()
    assert path.suffix == ".pdf" and plain_name(name)


def test_a_folder_that_is_away_printed_nothing(tmp_path: Path) -> None:
    printer = FolderPrinter(tmp_path / "stick")
    with pytest.raises(PrinterProblem) as raised:
        printer.put(b"x", "y")
    assert (raised.value.outcome, raised.value.code) == (Outcome.NOTHING, "unreachable")
    assert printer.look().blocked


def test_what_is_there_is_found(spooler: Path, tmp_path: Path) -> None:
    (spooler / "lpstat.says").write_text("Office\nwith space\nBar_2\n")
    bus = tmp_path / "devices"
    for device, kind in (("1-4", "07"), ("1-5", "03")):
        (bus / device).mkdir(parents=True)
        (bus / f"{device}:1.0").mkdir()
        (bus / f"{device}:1.0" / "bInterfaceClass").write_text(kind + "\n")
        for name, words in (("idVendor", "04b8"), ("idProduct", "0e15"), ("manufacturer", "EPSON"), ("product", "TM")):
            (bus / device / name).write_text(words + "\n")
    found = found_printers(bus)
    assert FoundPrinter("usb:04b8:0e15", "EPSON TM", "usb") in found
    assert [one.address for one in found if one.kind == "cups"] == ["cups:Office", "cups:Bar_2"]
    assert len([one for one in found if one.kind == "usb"]) == 1
    (spooler / "lpoptions.says").write_text("printer-make-and-model=any\n")
    for one in found:
        printer_from(one.address)
