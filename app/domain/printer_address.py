"""Where a printer is, as a setting names it: read alike by the setting's check and by the device that opens it."""

from __future__ import annotations

import re

from app.domain.frozen import frozen
from app.domain.printer_forms import DOCUMENT_FORMS, FORMS

RAW_PORT = 9100  # what network printers listen on since HP's JetDirect
USUAL_BAUD = 9600  # the factory setting of serial receipt printers
BAUDS = (1200, 2400, 4800, 9600, 19200, 38400, 57600, 115200)

_HEX = re.compile(r"[0-9A-Fa-f]{4}")
# CUPS allows any sign but space, tab, / and #; these are the ones its own tools make, and none is an option to lp.
_QUEUE = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.@+-]{0,126}")


@frozen
class NoAddress:
    """A counter without paper, by choice of the shop."""


@frozen
class TcpAddress:
    host: str
    port: int = RAW_PORT


@frozen
class UsbAddress:
    """``serial`` tells two printers of one make apart; empty for the only one."""

    vendor: int
    product: int
    serial: str = ""


@frozen
class SerialAddress:
    device: str
    baud: int = USUAL_BAUD


@frozen
class QueueAddress:
    """A printer of this machine's own spooler (CUPS), by the name of its queue."""

    queue: str


@frozen
class FileAddress:
    path: str


@frozen
class FolderAddress:
    """A folder that takes each paper as a PDF file."""

    path: str


PrinterAddress = NoAddress | TcpAddress | UsbAddress | SerialAddress | QueueAddress | FileAddress | FolderAddress


def printer_address(text: str) -> PrinterAddress:
    """What ``text`` names. Raises ValueError with the forms there are."""
    kind, _, rest = text.strip().partition(":")
    if kind == "none" and not rest:
        return NoAddress()
    if not rest or any(ord(sign) < 0x20 or ord(sign) == 0x7F for sign in rest):
        raise ValueError(FORMS)
    if kind == "tcp":
        return _tcp(rest)
    if kind == "usb":
        return _usb(rest)
    if kind == "serial":
        return _serial(rest)
    if kind == "cups" and _QUEUE.fullmatch(rest):
        return QueueAddress(rest)
    if kind == "file":
        return FileAddress(rest)
    if kind == "pdf":
        return FolderAddress(rest)
    raise ValueError(FORMS)


def document_address(text: str) -> PrinterAddress:
    """As ``printer_address``, of a printer for whole pages. Raises ValueError for one that takes only receipts."""
    found = printer_address(text)
    if not isinstance(found, NoAddress | QueueAddress | FolderAddress):
        raise ValueError(DOCUMENT_FORMS)
    return found


def _tcp(rest: str) -> TcpAddress:
    host, port = rest, str(RAW_PORT)
    if rest.startswith("["):  # an IPv6 address carries its own colons
        host, closed, tail = rest[1:].partition("]")
        if not closed or (tail and not tail.startswith(":")):
            raise ValueError(FORMS)
        port = tail[1:] if tail else port
    elif rest.count(":") == 1:
        host, port = rest.split(":")
    return TcpAddress(_host(host), _number(port, 65535))


def _host(text: str) -> str:
    if not text or any(sign.isspace() or sign in "/@?#" for sign in text):
        raise ValueError(FORMS)
    return text


def _number(text: str, most: int) -> int:
    if not (text.isascii() and text.isdecimal()) or not 0 < int(text) <= most:
        raise ValueError(FORMS)
    return int(text)


def _usb(rest: str) -> UsbAddress:
    vendor, _, more = rest.partition(":")
    product, _, serial = more.partition(":")
    if not (_HEX.fullmatch(vendor) and _HEX.fullmatch(product)):
        raise ValueError(FORMS)
    return UsbAddress(int(vendor, 16), int(product, 16), serial)


def _serial(rest: str) -> SerialAddress:
    device, colon, baud = rest.rpartition(":")
    if not colon or not (baud.isascii() and baud.isdecimal()):
        return SerialAddress(rest)  # no speed was given
    if not device or int(baud) not in BAUDS:
        raise ValueError(FORMS)
    return SerialAddress(device, int(baud))
