"""Addresses of printers: what a setting takes is what a device can open, and nothing else passes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.printer_address import (
    FileAddress,
    FolderAddress,
    NoAddress,
    PrinterAddress,
    QueueAddress,
    SerialAddress,
    TcpAddress,
    UsbAddress,
    document_address,
    printer_address,
)
from app.errors import InvalidInput
from app.settings import checked

READ = {
    "none": NoAddress(),
    "tcp:192.168.1.50:9101": TcpAddress("192.168.1.50", 9101),
    "tcp:kitchen": TcpAddress("kitchen", 9100),
    "tcp:[fe80::1]": TcpAddress("fe80::1", 9100),
    "tcp:[fe80::1]:9101": TcpAddress("fe80::1", 9101),
    "tcp:fe80::1": TcpAddress("fe80::1", 9100),
    " tcp:bar:1 ": TcpAddress("bar", 1),
    "usb:04b8:0E15": UsbAddress(0x04B8, 0x0E15),
    "usb:04b8:0e15:J5:1": UsbAddress(0x04B8, 0x0E15, "J5:1"),
    "serial:/dev/ttyUSB0": SerialAddress("/dev/ttyUSB0", 9600),
    "serial:/dev/ttyUSB0:19200": SerialAddress("/dev/ttyUSB0", 19200),
    "serial:COM3": SerialAddress("COM3", 9600),
    "cups:Office_2": QueueAddress("Office_2"),
    "file:/dev/usb/lp0": FileAddress("/dev/usb/lp0"),
    "file:C:\\paper.bin": FileAddress("C:\\paper.bin"),
    "pdf:~/Receipts": FolderAddress("~/Receipts"),
}
REFUSED = (
    *("", "tcp:a b", "usb", "file:", "pdf:", "none:x", "printer", "bluetooth:x"),
    *(
        "tcp:",
        "tcp::9100",
        "tcp:bar:",
        "tcp:bar:port",
        "tcp:bar:0",
        "tcp:bar:65536",
        "tcp:bar:²",
        "tcp:[::1",
        "tcp:a b",
    ),
    *("usb:04b8", "usb:4b8:0e15", "usb:04b8:0e15x", "usb:wxyz:0e15", "serial::9600", "serial:/dev/ttyS0:9601"),
    *("cups:", "cups:-oraw", "cups:a b", "cups:a/b", "cups:a;reboot", "cups:$(x)", "cups:a#b", "cups:" + "a" * 128),
    *("file:a\nb", "pdf:a\x00b", "tcp:a\rb", "serial:a\x7f"),
)


@pytest.mark.parametrize(("text", "address"), READ.items())
def test_an_address_is_read(text: str, address: PrinterAddress) -> None:
    assert printer_address(text) == address
    assert checked("printer", text) == text


@pytest.mark.parametrize("text", REFUSED)
def test_what_is_no_address_is_refused_with_the_forms_there_are(text: str) -> None:
    with pytest.raises(ValueError, match="tcp:HOST:PORT"):
        printer_address(text)
    with pytest.raises(InvalidInput):
        checked("printer", text)


@pytest.mark.parametrize("text", ["tcp:bar", "usb:04b8:0e15", "serial:COM1", "file:x", "nothing"])
def test_invoices_go_to_whole_pages_only(text: str) -> None:
    with pytest.raises(ValueError, match="cups:QUEUE"):
        document_address(text)
    with pytest.raises(InvalidInput, match="cups:QUEUE"):
        checked("invoice.printer", text)
    assert checked("invoice.printer", "pdf:/papers") == "pdf:/papers"


@given(st.text(max_size=40), st.sampled_from(["tcp:", "usb:", "serial:", "cups:", "file:", "pdf:", ""]))
def test_any_text_is_an_address_or_is_refused(text: str, kind: str) -> None:
    try:
        found = printer_address(kind + text)
    except ValueError:
        return
    if isinstance(found, QueueAddress):
        assert not found.queue.startswith("-") and found.queue.isascii() and found.queue.isprintable()
