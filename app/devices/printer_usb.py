"""A printer on USB: its class interface, bytes out in pieces, its answers in (USB Printer Class 1.1)."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import Any

from app.devices.printer import Link, PrinterProblem, broken_off, missing_package, unreachable
from app.domain.frozen import frozen

PRINTER_CLASS = 7
_PIECE = 4096  # bytes
_OUT, _IN = 0x00, 0x80  # bit 7 of an endpoint's address


@frozen
class UsbPrinter:
    """``timeout`` (seconds) is how long it may take no byte. ``backend`` is libusb; tests hand in another."""

    vendor: int
    product: int
    serial: str = ""
    timeout: float = 10.0
    backend: Any = None
    talks: bool = True

    @property
    def name(self) -> str:
        return f"the USB printer {self.vendor:04x}:{self.product:04x}"

    def connect(self) -> Link:
        try:
            import usb.core
        except ImportError as problem:
            raise missing_package("pyusb", "USB") from problem
        try:
            device = self._found(usb.core)
            if device is None:
                raise unreachable(self.name, "it is not plugged in or switched off")
            return _claimed(self, device)
        except usb.core.NoBackendError as problem:
            raise missing_package("libusb (on Debian libusb-1.0-0)", "USB") from problem
        except usb.core.USBError as problem:
            raise unreachable(self.name, _reason(problem)) from problem

    def _found(self, core: Any) -> Any:
        """The device; where it was given a serial number, the one that bears it."""
        devices = core.find(find_all=True, idVendor=self.vendor, idProduct=self.product, backend=self.backend)
        for device in devices:
            if not self.serial or _serial_of(device) == self.serial:
                return device
        return None


def _serial_of(device: Any) -> str:
    import usb.core

    try:
        return device.serial_number or ""
    except (usb.core.USBError, ValueError):  # ValueError: it may not be read without the right to
        return ""


def _claimed(printer: UsbPrinter, device: Any) -> _UsbLink:
    """The printer's interface and endpoints, taken from the system's own driver where that has it."""
    import usb.core
    import usb.util

    with contextlib.suppress(usb.core.USBError):
        device.get_active_configuration()
    interface = _interface(device)
    if interface is None:
        raise unreachable(printer.name, "it is no printer")
    number = interface.bInterfaceNumber
    driven = False
    with contextlib.suppress(NotImplementedError, usb.core.USBError):
        if device.is_kernel_driver_active(number):
            device.detach_kernel_driver(number)
            driven = True
    usb.util.claim_interface(device, number)
    out = _endpoint(interface, _OUT)
    if out is None:
        raise unreachable(printer.name, "it has no way in")
    return _UsbLink(printer, device, number, out, _endpoint(interface, _IN), driven)


def _interface(device: Any) -> Any:
    for configuration in device:
        for interface in configuration:
            if interface.bInterfaceClass == PRINTER_CLASS:
                return interface
    return None


def _endpoint(interface: Any, direction: int) -> Any:
    bulk = 2
    for endpoint in interface:
        if endpoint.bEndpointAddress & 0x80 == direction and endpoint.bmAttributes & 0x03 == bulk:
            return endpoint
    return None


@dataclass(slots=True)
class _UsbLink:
    printer: UsbPrinter
    device: Any
    interface: int
    out: Any
    back: Any  # None for a printer that cannot answer
    driven: bool
    taken: int = 0

    def write(self, data: bytes) -> None:
        self._hand_over(data, counts=True)

    def ask(self, data: bytes) -> None:
        self._hand_over(data, counts=False)

    def read(self, seconds: float) -> bytes:
        import usb.core

        if self.back is None:
            return b""
        try:
            return bytes(self.back.read(64, max(1, round(seconds * 1000))))
        except usb.core.USBTimeoutError:
            return b""
        except usb.core.USBError as problem:
            raise self._failed(problem) from problem

    def finish(self) -> None:
        return None  # the printer takes each piece before the next is handed over

    def close(self) -> None:
        import usb.core
        import usb.util

        with contextlib.suppress(usb.core.USBError):
            usb.util.release_interface(self.device, self.interface)
            if self.driven:
                self.device.attach_kernel_driver(self.interface)
        usb.util.dispose_resources(self.device)

    def _hand_over(self, data: bytes, *, counts: bool) -> None:
        """The limit begins anew with each piece; a piece taken in part goes on where it stopped."""
        import usb.core

        sent = 0
        while sent < len(data):
            try:
                count = self.out.write(data[sent : sent + _PIECE], round(self.printer.timeout * 1000))
            except usb.core.USBError as problem:
                raise self._failed(problem) from problem
            sent += count
            self.taken += count if counts else 0

    def _failed(self, problem: Exception) -> PrinterProblem:
        return (broken_off if self.taken else unreachable)(self.printer.name, _reason(problem))


def _reason(problem: Exception) -> str:
    import errno

    if "Timeout" in type(problem).__name__:
        return "no answer in time"
    number = getattr(problem, "errno", None)
    if number == errno.EACCES:
        return "this user may not open it; a rule for its device is missing"
    if number == errno.EBUSY:
        return "another program has it"
    if number == errno.ENODEV:
        return "it was unplugged"
    return str(getattr(problem, "strerror", "") or problem).lower()
