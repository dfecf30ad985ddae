"""Which printers are there to be chosen: on USB, on serial ports, in the system's spooler."""

from __future__ import annotations

import sys
from pathlib import Path

from app.devices.printer_cups import queues
from app.devices.printer_usb import PRINTER_CLASS
from app.domain.frozen import frozen
from app.domain.printer_address import printer_address

_USB = Path("/sys/bus/usb/devices")


@frozen
class FoundPrinter:
    """A printer that could be set: its address, and what it calls itself. ``kind`` is usb, serial or cups."""

    address: str
    name: str
    kind: str


def found_printers(usb: Path = _USB) -> tuple[FoundPrinter, ...]:
    """Every printer this machine can see now. It asks the spooler, so not on the screen's thread. Raises nothing."""
    found = (*_on_usb(usb), *_on_serial(), *_in_spooler())
    return tuple(one for one in found if _can_be_set(one.address))


def _can_be_set(address: str) -> bool:
    try:
        printer_address(address)
    except ValueError:
        return False
    return True


def _on_usb(folder: Path) -> tuple[FoundPrinter, ...]:
    return _from_kernel(folder) if folder.is_dir() else _from_libusb()


def _from_kernel(folder: Path) -> tuple[FoundPrinter, ...]:
    """Linux tells of every device without a package and without the right to open one."""
    found = []
    for interface in sorted(folder.glob("*:*")):
        if _said(interface / "bInterfaceClass") != f"{PRINTER_CLASS:02x}":
            continue
        device = folder / interface.name.partition(":")[0]
        found.append(
            _usb_printer(
                *(_said(device / name) for name in ("idVendor", "idProduct", "serial", "manufacturer", "product"))
            )
        )
    return tuple(dict.fromkeys(found))


def _said(path: Path) -> str:
    try:
        return path.read_text(errors="replace").strip()
    except OSError:
        return ""


def _usb_printer(vendor: str, product: str, serial: str, maker: str, model: str) -> FoundPrinter:
    address = f"usb:{vendor}:{product}" + (f":{serial}" if serial else "")
    return FoundPrinter(address, f"{maker} {model}".strip() or f"USB {vendor}:{product}", "usb")


def _from_libusb() -> tuple[FoundPrinter, ...]:
    try:
        import usb.core
    except ImportError:
        return ()
    try:
        devices = list(usb.core.find(find_all=True))
        return tuple(
            _usb_printer(f"{device.idVendor:04x}", f"{device.idProduct:04x}", "", "", "")
            for device in devices
            if any(interface.bInterfaceClass == PRINTER_CLASS for parts in device for interface in parts)
        )
    except (usb.core.USBError, usb.core.NoBackendError):
        return ()


def _on_serial() -> tuple[FoundPrinter, ...]:
    """Every serial port: a port does not say what hangs on it."""
    try:
        from serial.tools.list_ports import comports
    except ImportError:
        return ()
    usual = "ttyS" if sys.platform == "linux" else ""
    return tuple(
        FoundPrinter(f"serial:{port.device}", port.description or port.device, "serial")
        for port in sorted(comports(), key=lambda port: port.device)
        if not (usual and usual in port.device and port.hwid in ("n/a", ""))
    )


def _in_spooler() -> tuple[FoundPrinter, ...]:
    return tuple(FoundPrinter(f"cups:{queue}", queue, "cups") for queue in queues())
