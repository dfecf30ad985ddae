"""A USB bus with printers on it, behind pyusb's own door (usb.backend): descriptors as the standard lays them out."""

from __future__ import annotations

import errno
from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import usb.backend
import usb.core


@dataclass
class UsbThing:
    """One device. It takes ``room`` bytes, then none until it has more; ``says`` is what it answers with."""

    vendor: int = 0x04B8
    product: int = 0x0E15
    serial: str = ""
    kind: int = 7
    can_answer: bool = True
    driven: bool = True
    room: int = 1 << 30
    gone_after: int = 1 << 30
    says: bytes = b""
    taken: bytes = b""
    claimed: list[int] = field(default_factory=list)
    busy: bool = False


class Bus(usb.backend.IBackend):  # type: ignore[misc]
    """What pyusb asks of libusb, answered from ``things``."""

    def __init__(self, *things: UsbThing) -> None:
        self.things = things

    def enumerate_devices(self) -> Iterator[UsbThing]:
        yield from self.things

    def get_device_descriptor(self, dev: UsbThing) -> Any:
        return SimpleNamespace(
            bLength=18, bDescriptorType=1, bcdUSB=0x0200, bDeviceClass=0, bDeviceSubClass=0, bDeviceProtocol=0,
            bMaxPacketSize0=64, idVendor=dev.vendor, idProduct=dev.product, bcdDevice=0x0100, iManufacturer=0,
            iProduct=0, iSerialNumber=3 if dev.serial else 0, bNumConfigurations=1, address=1 + self.things.index(dev),
            bus=1, port_number=1, port_numbers=(1,), speed=3,
        )  # fmt: skip

    def get_configuration_descriptor(self, dev: UsbThing, config: int) -> Any:
        return SimpleNamespace(
            bLength=9, bDescriptorType=2, wTotalLength=32, bNumInterfaces=1, bConfigurationValue=1, iConfiguration=0,
            bmAttributes=0xC0, bMaxPower=1, extra_descriptors=array("B"),
        )  # fmt: skip

    def get_interface_descriptor(self, dev: UsbThing, intf: int, alt: int, config: int) -> Any:
        if intf or alt:
            raise IndexError
        return SimpleNamespace(
            bLength=9, bDescriptorType=4, bInterfaceNumber=0, bAlternateSetting=0,
            bNumEndpoints=2 if dev.can_answer else 1, bInterfaceClass=dev.kind, bInterfaceSubClass=1,
            bInterfaceProtocol=2, iInterface=0, extra_descriptors=array("B"),
        )  # fmt: skip

    def get_endpoint_descriptor(self, dev: UsbThing, ep: int, intf: int, alt: int, config: int) -> Any:
        return SimpleNamespace(
            bLength=7, bDescriptorType=5, bEndpointAddress=0x01 if ep == 0 else 0x82, bmAttributes=2,
            wMaxPacketSize=512, bInterval=0, bRefresh=0, bSynchAddress=0, extra_descriptors=array("B"),
        )  # fmt: skip

    def open_device(self, dev: UsbThing) -> UsbThing:
        if dev.busy:
            raise usb.core.USBError("Access denied", -3, errno.EACCES)
        return dev

    def close_device(self, dev_handle: UsbThing) -> None:
        return None

    def get_configuration(self, dev_handle: UsbThing) -> int:
        return 1

    def ctrl_transfer(
        self, dev_handle: UsbThing, kind: int, request: int, value: int, index: int, data: Any, timeout: int
    ) -> int:
        words = dev_handle.serial.encode("utf-16-le") if value & 0xFF else b"\x09\x04"
        reply = bytes([2 + len(words), 3]) + words
        size = min(len(data), len(reply))
        data[:size] = array("B", reply[:size])
        return size

    def is_kernel_driver_active(self, dev_handle: UsbThing, intf: int) -> bool:
        return dev_handle.driven

    def detach_kernel_driver(self, dev_handle: UsbThing, intf: int) -> None:
        dev_handle.driven = False

    def attach_kernel_driver(self, dev_handle: UsbThing, intf: int) -> None:
        dev_handle.driven = True

    def claim_interface(self, dev_handle: UsbThing, intf: int) -> None:
        dev_handle.claimed.append(intf)

    def release_interface(self, dev_handle: UsbThing, intf: int) -> None:
        dev_handle.claimed.remove(intf)

    def bulk_write(self, dev_handle: UsbThing, ep: int, intf: int, data: Any, timeout: int) -> int:
        if len(dev_handle.taken) >= dev_handle.gone_after:
            raise usb.core.USBError("No such device", -4, errno.ENODEV)
        size = min(len(data), dev_handle.room)
        if not size:
            raise usb.core.USBTimeoutError("Operation timed out", -7, errno.ETIMEDOUT)
        dev_handle.room -= size
        dev_handle.taken += bytes(data[:size])
        return size

    def bulk_read(self, dev_handle: UsbThing, ep: int, intf: int, buff: Any, timeout: int) -> int:
        said, dev_handle.says = dev_handle.says[: len(buff)], dev_handle.says[len(buff) :]
        if not said:
            raise usb.core.USBTimeoutError("Operation timed out", -7, errno.ETIMEDOUT)
        buff[: len(said)] = array("B", said)
        return len(said)
