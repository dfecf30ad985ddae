"""A room is one screen with what it needs: the window holds rooms and knows nothing of what is in them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from PySide6.QtCore import Qt

from ui.kit.screen import Screen

if TYPE_CHECKING:
    from app.backups import Kept
    from app.printing import PrinterState
    from app.register import Register
    from ui.kit.hub_link import HubLink

T = TypeVar("T")


class Desk(Protocol):
    """What a room may ask of the window: its register, its threads, and acts that lead into another room."""

    register: Register | None
    hub: HubLink

    def post(self, call: Callable[[], None]) -> None:
        """Run ``call`` on the screen's thread; safe from any."""

    def work(self, job: Callable[[], T], done: Callable[[Future[T]], None], name: str) -> None:
        """Run ``job`` beside the screen, then ``done`` on the screen's thread."""

    def show_room(self, room: str) -> None:
        """Turn to the room of this name."""

    def lend(self, room: str, screen: Screen | None) -> None:
        """Show ``screen`` in the place of a room, until None gives the place back."""

    def say_status(self, screen: Screen) -> None:
        """Give a new screen the words about this till and its devices."""

    def say_busy(self, words: str) -> None:
        """Tell on every screen what goes on beside them; empty when it is over."""

    def open_order(self, order_id: str) -> None:
        """Show an order in the orders room."""

    def open_product(self, product_id: str) -> None:
        """Show an item in the catalog room."""

    def open_customer(self, customer_id: str) -> None:
        """Show a customer in their room."""

    def receive_product(self, product_id: str) -> None:
        """Go to the stock of an item, ready to say how much came."""

    def count_products(self, products: Sequence[str], name: str) -> None:
        """Begin a count of these items alone."""

    def offer(self, room: str, offered: bool, waiting: int = 0) -> None:
        """Have a room on the rail or not, and how many things wait there for a person."""

    def show_pdf(self, order_id: str) -> None:
        """Write the receipt of an order as a PDF and hand it to whatever shows PDF here."""

    def show_invoice(self, invoice_id: str) -> None:
        """Write an invoice as a PDF and hand it to whatever shows PDF here."""

    def show_help(self, page: str) -> None:
        """Show this page of the help over the window."""

    @property
    def kept(self) -> Kept | None:
        """How the backups stand; None until somebody looked. Topic "backups" tells rooms that it changed."""

    def back_up_now(self) -> None:
        """Make a checked copy by hand, beside the screen."""

    def printer(self) -> PrinterState | None:
        """How the receipt printer is, as last heard."""

    def sell_made(self, code: str) -> None:
        """Go back to the sale and ring up a code that is known now."""


class Room(ABC):
    """``name`` is how others ask for it; ``word``, ``icon`` and the key stand on the rail."""

    name = ""
    icon = ""
    key: Qt.Key | None = None
    key_name = ""
    foot = False  # at the foot of the rail: about the program, not about the shop

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.screen: Any = None  # each room says of which kind; None until somebody looks

    @property
    @abstractmethod
    def word(self) -> str:
        """The room's name in the reader's language."""

    @property
    def help_page(self) -> str:
        """The page of help about what is looked at."""
        return self.name

    def make(self) -> Screen:
        """The screen, when it is first looked at."""
        self.screen = self.build()
        if self.desk.register is not None:
            self.attach(self.desk.register)
            self.desk.say_status(self.screen)
        made: Screen = self.screen
        return made

    def opened(self, register: Register) -> None:
        """The register is open; a screen that was looked at before is wired now."""
        if self.screen is not None:
            self.attach(register)
            self.desk.say_status(self.screen)

    def screens(self) -> tuple[Screen, ...]:
        """Every screen that shows the status."""
        return (self.screen,) if self.screen is not None else ()

    @abstractmethod
    def build(self) -> Screen:
        """A new screen without a register; its modules are imported here, not before."""

    @abstractmethod
    def attach(self, register: Register) -> None:
        """Give the screen its register."""

    def changed(self, topics: frozenset[str], looked_at: bool) -> None:  # noqa: B027 - not every room listens
        """News of the register, on the screen's thread."""

    def close(self) -> None:  # noqa: B027 - most have nothing to end
        """The window closes."""
