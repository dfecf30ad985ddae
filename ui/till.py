"""One open till: the window, the rooms in it, the register behind it, and what carries news between them."""

from __future__ import annotations

import gc
import logging
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from app.devices.scanner_profile import profile_of
from app.errors import FolderDamaged, FolderInUse, ShopError
from ui.catalog.room import CatalogRoom
from ui.checkout.state import Outcome
from ui.checkout.view import CheckoutView
from ui.crossing import Crossing
from ui.customers.room import CustomersRoom
from ui.hub_strip import HubStrip
from ui.kit import language
from ui.kit.futures import ScreenThread
from ui.kit.hub_link import HubLink
from ui.kit.room import Room
from ui.kit.till_names import till_name
from ui.kit.told import sentence_of
from ui.opening import OpeningTrouble
from ui.orders.room import OrdersRoom
from ui.papers import show_file, write_invoice, write_receipt
from ui.pictures import Pictures
from ui.reading_ahead import ReadingAhead
from ui.settings.room import SettingsRoom
from ui.shell import Shell
from ui.single import Doorbell, wake_other
from ui.stock.room import StockRoom
from ui.sync.room import SyncRoom
from ui.tasks.room import TasksRoom
from ui.upkeep import Upkeep

if TYPE_CHECKING:
    from app.backups import Kept
    from app.printing import PrinterState
    from app.register import Register
    from ui.checkout.presenter import CheckoutPresenter
    from ui.kit.screen import Screen

log = logging.getLogger(__name__)
T = TypeVar("T")
_IDLE_COLLECT_MS = 30_000
_NEXT_MS = 20  # after what was scanned already is on the screen
_SOON_MS = 250  # before the first paper; after the first line
_QUIET_MS = 4_000  # after the start, which has more to do
Open = Callable[[Path], "Register"]


def tr(text: str) -> str:
    return QCoreApplication.translate("", text)


def _read_printing() -> None:
    import app.printing  # noqa: F401


def _prints(register: Register) -> bool:
    return bool(register.settings["printer"] != "none")


class Till(Crossing, QObject):
    """Shows the window first; the register opens on a thread of its own while keys are already taken."""

    def __init__(self, folder: Path, opened: Open, socket_name: str) -> None:
        super().__init__()
        self.folder, self._opened = folder, opened
        self.register: Register | None = None
        self.selling: CheckoutPresenter | None = None
        self._stop_listening: Callable[[], None] = lambda: None
        self.thread_of_screen = ScreenThread(self)
        self.post = self.thread_of_screen.post
        self.upkeep = Upkeep(self.post, self._backed_up)
        self.hub = HubLink(self.post, self.work, self._hub_changed)
        self.shell = Shell("Cashwrap")
        self.checkout = CheckoutView()
        self.orders, self.catalog, self.stock = OrdersRoom(self), CatalogRoom(self), StockRoom(self)
        self.customers, self.sync, self.settings = CustomersRoom(self), SyncRoom(self), SettingsRoom(self)
        self.tasks = TasksRoom(self)
        back_office = (self.orders, self.catalog, self.stock, self.customers, self.tasks)
        self.rooms: tuple[Room, ...] = (*back_office, self.sync, self.settings)
        self._busy_words = self._called = ""
        self.pictures = Pictures(lambda: self.register, self.shell)
        self.hub_strip = HubStrip(self, self.hub, self._screens)
        self.hub_strip.asked.connect(lambda: self.show_room("sync"))
        self.hub_strip.said.connect(self.sync.hub_said)
        self.shell.add_screen(lambda: self.checkout, tr("Sell"), "sell", Qt.Key.Key_F3, "F3")
        self._places = {"sell": 0} | {room.name: self._add_room(room) for room in self.rooms}
        for room in (self.tasks, self.sync):
            self.offer(room.name, False)  # until the register says that it is linked
        self.shell.add_theme_switch(tr("Theme"))
        self.shell.show_help = self._show_help
        self._socket_name = socket_name
        self.bell: Doorbell | None = None
        self._idle = QTimer(self, interval=_IDLE_COLLECT_MS)
        self._idle.timeout.connect(gc.collect)

    def show(self) -> None:
        """Paint the window, then open the register behind it."""
        gc.disable()  # a collection in the middle of a scan would be felt; it runs when nothing is happening
        self.shell.setGeometry(self.shell.screen().availableGeometry())
        self.shell.showMaximized()
        self.open()

    def open(self) -> None:
        self.thread_of_screen.work(lambda: self._opened(self.folder), self._register_opened, "opening")

    def _register_opened(self, future: Future[Register]) -> None:
        error = future.exception()
        if error is not None:
            self._not_opened(error)
            return
        self.register = future.result()
        language.settle(self.register.settings["country"])
        self._attach(self.register)
        for room in self.rooms:
            room.opened(self.register)
        self.shell.scanning.open()
        gc.freeze()
        self._idle.start()
        QTimer.singleShot(_QUIET_MS, self._read_ahead)
        QTimer.singleShot(_NEXT_MS, self._go_on_opening)

    def _go_on_opening(self) -> None:
        if self.register is None:
            return  # closed at once
        self._hang_bell()
        QTimer.singleShot(_SOON_MS, self._read_printing)
        QTimer.singleShot(2 * _SOON_MS, self._begin_link)

    def _read_printing(self) -> None:
        if self.register is not None:
            self.thread_of_screen.work(_read_printing, lambda _done: self._begin_printing(), "printing")

    def _begin_printing(self) -> None:
        if self.register is not None:
            self.upkeep.begin_printing(self.register)

    def _begin_link(self) -> None:
        if self.register is not None:
            self.hub.begin(self.register)

    def _read_ahead(self) -> None:
        if self.register is not None:
            ReadingAhead(self, self.work, self._keep_backups).begin()

    def _keep_backups(self) -> None:
        if self.register is not None:
            self.upkeep.keep_backups(self.register)

    def _backed_up(self) -> None:
        self._say_everywhere()
        for room in self.rooms:
            room.changed(frozenset({"backups"}), room.screen is not None and room.screen is self.shell.current())

    def _hang_bell(self) -> None:
        if self.bell is None:
            self.bell = Doorbell(self._socket_name, self)
            self.bell.rung.connect(self.shell.bring_forward)

    def _not_opened(self, error: BaseException) -> None:
        if self.bell is None and isinstance(error, FolderInUse) and wake_other(self._socket_name):
            self.shell.close()  # two starts at once: the other one was faster, and has come forward
            return
        log.error("the register did not open: %s", error, exc_info=None if isinstance(error, ShopError) else error)
        damaged = isinstance(error, FolderDamaged) and (self.folder / "ledger.db").exists()
        trouble = OpeningTrouble(error, can_rescue=damaged)
        trouble.again.connect(lambda: self._try_again(trouble))
        trouble.rescue.connect(lambda: self._rescue(trouble))
        trouble.left.connect(self.shell.close)
        self.shell.cover(trouble)
        self._hang_bell()

    def _try_again(self, page: QWidget) -> None:
        self.shell.uncover(page)
        self.open()

    def _rescue(self, trouble: OpeningTrouble) -> None:
        from ui.rescue import RescuePane

        self.shell.uncover(trouble)
        pane = RescuePane(self.folder, self.thread_of_screen.work)
        pane.restored.connect(lambda: self._try_again(pane))
        pane.left.connect(self.shell.close)
        self.shell.cover(pane)

    def _attach(self, register: Register) -> None:
        from ui.checkout.presenter import CheckoutPresenter

        settings, post = register.settings, self.thread_of_screen.post
        self.selling = CheckoutPresenter(register, post, self.checkout.render_state)
        shop = settings["shop.name"]
        self.shell.setWindowTitle(f"{shop} · Cashwrap" if shop else "Cashwrap")
        self.say_status(self.checkout)
        self._know_inputs(register)
        scanned = self.shell.scanning.take_waiting() if self.shell.current() is self.checkout else ()
        self.checkout.attach(self.selling, self.pictures.bytes_of, settings["currency"], _prints(register), scanned)
        self.checkout.opened.connect(self.open_order)
        self.checkout.void_asked.connect(self._ask_void)
        self.checkout.invoice_made.connect(self.show_invoice)
        self.checkout.pdf_asked.connect(self.show_pdf)
        self.checkout.new_asked.connect(self.catalog.make_from_code)
        self.checkout.price_asked.connect(self.catalog.price_for_sale)
        self.checkout.catalog.empty.import_asked.connect(lambda: self.catalog.open_import())
        self.checkout.catalog.empty.prices_asked.connect(self.catalog.show_unsold)
        self.checkout.catalog.empty.new_asked.connect(self.catalog.make_first)
        self._stop_listening = register.on_change(lambda topics: post(lambda: self._changed(topics)))

    def _know_inputs(self, register: Register) -> None:
        self.shell.screen_keyboard.use(register.settings["counter.keyboard"])
        self.shell.scanning.profiles = tuple(profile_of(row) for row in register.settings["scanner.profiles"])

    # What rooms ask of the window ------------------------------------------------------------------------------

    def work(self, job: Callable[[], T], done: Callable[[Future[T]], None], name: str) -> None:
        self.thread_of_screen.work(job, done, name)

    def show_room(self, room: str) -> None:
        self.shell.show_screen(self._places[room])

    def offer(self, room: str, offered: bool, waiting: int = 0) -> None:
        self.shell.offer(self._places[room], offered, waiting)

    def lend(self, room: str, screen: Screen | None) -> None:
        self.shell.lend(self._places[room], screen)

    def say_status(self, screen: Screen) -> None:
        if self.register is None:
            return
        settings = self.register.settings
        till = till_name(self.hub.till, settings["register.code"])
        busy = ((self._busy_words, "accent"),) if self._busy_words else ()
        self.hub_strip.say_on(screen)
        screen.status.say(till, (*busy, *self.upkeep.states(prints=_prints(self.register))))

    def say_busy(self, words: str) -> None:
        if words != self._busy_words:
            self._busy_words = words
            self._say_everywhere()

    def _say_everywhere(self) -> None:
        for screen in self._screens():
            self.say_status(screen)

    def _screens(self) -> tuple[Screen, ...]:
        return (self.checkout, *(screen for room in self.rooms for screen in room.screens()))

    def _hub_changed(self) -> None:
        """The link began, ended or stands otherwise."""
        self.offer(self.sync.name, self.hub.loop is not None)
        if self.hub.till != self._called:
            self._called = self.hub.till
            self._say_everywhere()
        self.hub_strip.follow()
        self.sync.hub_changed()

    def _say_printer(self) -> None:
        paid = self.selling.state.paid if self.selling is not None else None
        if paid is None or paid.printed not in (Outcome.DONE, Outcome.FAILED) or self.register is None:
            return
        self.upkeep.paper_came(paid.printed is Outcome.DONE)
        self._say_everywhere()

    def _add_room(self, room: Room) -> int:
        return self.shell.add_screen(room.make, room.word, room.icon, room.key, room.key_name, foot=room.foot)

    def _show_help(self, screen: Screen) -> None:
        """The page about what is looked at."""
        pages = (room.help_page for room in self.rooms if screen in room.screens())
        pays = self.selling is not None and self.selling.state.paying is not None
        self.show_help(next(pages, "pay" if pays else "sell"))

    def show_help(self, page: str) -> None:
        from ui.help.view import HelpOverlay

        if self.shell.help_page is None:
            self.shell.help_page = HelpOverlay(self.shell, QLocale().name())
            self.shell.help_page.left.connect(self.shell.arrive)
        self.shell.help_page.show_page(page)

    @property
    def kept(self) -> Kept | None:
        return self.upkeep.kept

    def back_up_now(self) -> None:
        if self.register is not None:
            self.upkeep.back_up_now(self.register)

    def printer(self) -> PrinterState | None:
        return self.upkeep.printer()

    def sell_made(self, code: str) -> None:
        self.show_room("sell")
        if self.selling is not None:
            self.selling.scan(code)

    # News ------------------------------------------------------------------------------------------------------

    def _changed(self, topics: frozenset[str]) -> None:
        if "printed" in topics and self.selling is not None:
            self.selling.look_at_paper()
            self._say_printer()
        if "printer" in topics:
            self._say_everywhere()
        if "pictures" in topics:
            self.pictures.came()
        self.checkout.changed(topics)
        if "settings" in topics and self.register is not None:
            self._know_inputs(self.register)
            self._say_everywhere()
        current = self.shell.current()
        for room in self.rooms:
            room.changed(topics, current is not None and current is room.screen)

    # Acts that cross screens -----------------------------------------------------------------------------------

    def _ask_void(self, order_id: str) -> None:
        self.open_order(order_id)
        if self.orders.presenter is not None:
            self.orders.presenter.ask_void()

    def show_pdf(self, order_id: str) -> None:
        register = self.register
        if register is not None:
            self.work(lambda: write_receipt(register, order_id), self._pdf_written, "pdf")

    def show_invoice(self, invoice_id: str) -> None:
        register = self.register
        if register is not None:
            self.work(lambda: write_invoice(register, invoice_id), self._pdf_written, "pdf")

    def _pdf_written(self, future: Future[Path]) -> None:
        error = future.exception()
        if isinstance(error, ShopError):
            self.checkout.toast.say(sentence_of(error), "bad")
            if self.orders.presenter is not None:
                self.orders.presenter.tell_error(error)
            return
        path = future.result()
        if self.orders.presenter is not None:
            self.orders.presenter.tell("saved", str(path))
        show_file(path)

    # Bugs ------------------------------------------------------------------------------------------------------

    def catch_bugs(self) -> None:
        """The one handler of bugs: log, say it in plain words, keep the till alive."""
        sys.excepthook = self._bug
        threading.excepthook = lambda told: log.error("bug in %s", told.thread, exc_info=told.exc_value)

    def _bug(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self.shell.close()
            return
        log.error("bug", exc_info=(kind, error, trace))
        words = tr("Something went wrong in the program. What is recorded is safe. Look at the screen and try again.")
        if self.shell.current() is self.checkout:
            self.checkout.toast.say(words, "bad")  # which is never over Pay
        else:
            self.shell.say(words, "bad")

    def close(self) -> None:
        """Let go of the folder; acts already handed in are finished."""
        self.thread_of_screen.close()
        self.checkout.lookup.stop()  # it would ask a register that is closed
        self._idle.stop()
        self.hub_strip.stop()
        gc.enable()
        self._stop_listening()
        for room in self.rooms:
            room.close()
        if self.bell is not None:
            self.bell.close()
        self.upkeep.close()
        self.hub.stop()
        if self.register is not None:
            self.register.close()
            self.register = None
