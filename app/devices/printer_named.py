"""From the address in a setting to the printer that it names."""

from __future__ import annotations

from app.devices.printer import PagePrinter, Printer
from app.domain.printer_address import (
    FileAddress,
    FolderAddress,
    PrinterAddress,
    QueueAddress,
    SerialAddress,
    TcpAddress,
    UsbAddress,
    printer_address,
)
from app.errors import InvalidInput


def printer_from(text: str) -> Printer | PagePrinter:
    """The printer a setting names. Raises InvalidInput for what is no address, PrinterProblem for a missing package."""
    try:
        address = printer_address(text)
    except ValueError as problem:
        raise InvalidInput(f"“{text}” is not a printer address.", f"Write {problem}.", "printer-address") from problem
    return _opened(address)


# Each kind is read only where it is used: a till with a network printer loads no USB.
def _opened(address: PrinterAddress) -> Printer | PagePrinter:
    match address:
        case TcpAddress(host, port):
            from app.devices.printer_network import NetworkPrinter

            return NetworkPrinter(host, port)
        case UsbAddress(vendor, product, serial):
            from app.devices.printer_usb import UsbPrinter

            return UsbPrinter(vendor, product, serial)
        case SerialAddress(device, baud):
            from app.devices.printer_serial import SerialPrinter

            return SerialPrinter(device, baud)
        case QueueAddress(queue):
            from app.devices.printer_cups import queue_printer

            return queue_printer(queue)
        case FileAddress(path):
            from app.devices.printer_file import file_printer

            return file_printer(path)
        case FolderAddress(path):
            from app.devices.printer_folder import folder_printer

            return folder_printer(path)
    from app.devices.printer_memory import NoPrinter

    return NoPrinter()
