"""One open till: the window, the register behind it, and what carries news between them."""

from __future__ import annotations

import gc
import logging
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QSettings, QStandardPaths, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices

from app.errors import FolderInUse, ShopError
from ui.checkout.state import Outcome
from ui.checkout.view import CheckoutView
from ui.kit.futures import ScreenThread
from ui.opening import OpeningTrouble
from ui.shell import Shell
from ui.single import Doorbell, wake_other

if TYPE_CHECKING:
    from app.printing import Spool
    from app.register import Register
    from ui.catalog.importing.presenter import ImportPresenter
    from ui.catalog.importing.view import ImportView
    from ui.catalog.presenter import CatalogPresenter
    from ui.catalog.view import CatalogView
    from ui.checkout.presenter import CheckoutPresenter
    from ui.kit.screen import Screen
    from ui.orders.presenter import OrdersPresenter
    from ui.orders.view import OrdersView
    from ui.stock.view import StockView

log = logging.getLogger(__name__)
_IDLE_COLLECT_MS = 30_000
_QUIET_MS = 4_000  # after the start, which has more to do
Open = Callable[[Path], "Register"]


def tr(text: str) -> str:
    return QCoreApplication.translate("till", text)


def remembered_view() -> tuple[bool, Callable[[bool], None]]:
    """Whether this user looks at the catalogue as tiles, and how to remember another choice."""
    own = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "cashwrap", "screen")
    return own.value("catalog.tiles", "") == "yes", lambda tiles: own.setValue("catalog.tiles", "yes" if tiles else "")


def _read_screens() -> None:
    import ui.catalog.presenter
    import ui.catalog.view
    import ui.stock.view  # noqa: F401


def _prints(register: Register) -> bool:
    return bool(register.settings["printer"] != "none")


class Till(QObject):
    """Shows the window first; the register opens on a thread of its own while keys are already taken."""

    def __init__(self, folder: Path, opened: Open, socket_name: str) -> None:
        super().__init__()
        self.folder, self._opened = folder, opened
        self.register: Register | None = None
        self.selling: CheckoutPresenter | None = None
        self.orders: OrdersPresenter | None = None
        self._spool: Spool | None = None
        self._printer_well = True
        self._stop_listening: Callable[[], None] = lambda: None
        self.thread_of_screen = ScreenThread(self)
        self.shell = Shell("Cashwrap")
        self.checkout = CheckoutView()
        self.order_list: OrdersView | None = None
        self.stock: StockView | None = None
        self.catalog: CatalogPresenter | None = None
        self.catalog_list: CatalogView | None = None
        self.importing: ImportPresenter | None = None
        self.import_view: ImportView | None = None
        self._importing_words = ""
        self.shell.add_screen(lambda: self.checkout, tr("Sell"), "sell", Qt.Key.Key_F3, "F3")
        self.shell.add_screen(self._make_orders, tr("Orders"), "orders", Qt.Key.Key_F2, "F2")
        self.catalog_place = self.shell.add_screen(self._make_catalog, tr("Catalog"), "tag", Qt.Key.Key_F6, "F6")
        self.shell.add_screen(self._make_stock, tr("Stock"), "box", Qt.Key.Key_F7, "F7")
        self.shell.add_theme_switch(tr("Theme"))
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
        self._attach(self.register)
        if self.order_list is not None:
            self._attach_orders(self.order_list, self.register)
        if self.catalog_list is not None:
            self._attach_catalog(self.catalog_list, self.register)
        if self.stock is not None:
            self._attach_stock(self.stock, self.register)
        gc.freeze()
        self._idle.start()
        QTimer.singleShot(_QUIET_MS, self._read_ahead)
        self.thread_of_screen.post(self._hang_bell)  # after what was scanned already is on the screen

    def _read_ahead(self) -> None:
        """Read the programs of screens nobody has opened yet, beside the screen: the first look at one is no wait."""
        if self.register is not None:
            self.thread_of_screen.work(_read_screens, lambda _done: None, "screens")

    def _hang_bell(self) -> None:
        if self.bell is None:
            self.bell = Doorbell(self._socket_name, self)
            self.bell.rung.connect(self.shell.bring_forward)

    def _not_opened(self, error: BaseException) -> None:
        if self.bell is None and isinstance(error, FolderInUse) and wake_other(self._socket_name):
            self.shell.close()  # two starts at once: the other one was faster, and has come forward
            return
        log.error("the register did not open: %s", error, exc_info=None if isinstance(error, ShopError) else error)
        trouble = OpeningTrouble(error)
        trouble.again.connect(lambda: self._try_again(trouble))
        trouble.left.connect(self.shell.close)
        self.shell.cover(trouble)
        self._hang_bell()

    def _try_again(self, trouble: OpeningTrouble) -> None:
        self.shell.uncover(trouble)
        self.open()

    def _attach(self, register: Register) -> None:
        from ui.checkout.presenter import CheckoutPresenter

        settings, post = register.settings, self.thread_of_screen.post
        self.selling = CheckoutPresenter(register, post, self.checkout.render_state)
        shop = settings["shop.name"]
        self.shell.setWindowTitle(f"{shop} · Cashwrap" if shop else "Cashwrap")
        self._say_status(self.checkout, register)
        self.checkout.attach(self.selling, self._picture, settings["currency"], _prints(register))
        self.checkout.opened.connect(self._open_order)
        self.checkout.void_asked.connect(self._ask_void)
        self.checkout.pdf_asked.connect(self.show_pdf)
        self.checkout.new_asked.connect(self._make_from_code)
        self.checkout.price_asked.connect(self._price_for_sale)
        self.checkout.catalog.empty.import_asked.connect(self.open_import)
        self.checkout.catalog.empty.prices_asked.connect(self._show_unsold)
        self._stop_listening = register.on_change(lambda topics: post(lambda: self._changed(topics)))
        if _prints(register):
            from app.printing import Spool

            self._spool = Spool(register)

    def _say_status(self, screen: Screen, register: Register) -> None:
        till = tr("Till %s").replace("%s", register.settings["register.code"])
        printer = (tr("Printer"), "good") if self._printer_well else (tr("Printer does not print"), "bad")
        importing = ((self._importing_words, "accent"),) if self._importing_words else ()
        screen.status.say(till, (*importing, printer) if _prints(register) else importing)

    def _say_everywhere(self) -> None:
        for screen in (self.checkout, self.order_list, self.catalog_list, self.stock, self.import_view):
            if screen is not None and self.register is not None:
                self._say_status(screen, self.register)

    def _say_printer(self) -> None:
        paid = self.selling.state.paid if self.selling is not None else None
        if paid is None or paid.printed not in (Outcome.DONE, Outcome.FAILED) or self.register is None:
            return
        self._printer_well = paid.printed is Outcome.DONE
        self._say_everywhere()

    def _make_orders(self) -> OrdersView:
        """The orders screen, when it is first looked at."""
        from ui.orders.view import OrdersView

        self.order_list = OrdersView()
        if self.register is not None:
            self._attach_orders(self.order_list, self.register)
        return self.order_list

    def _attach_orders(self, view: OrdersView, register: Register) -> None:
        from ui.orders.presenter import OrdersPresenter

        self.orders = OrdersPresenter(register, self.thread_of_screen.post, view.render_state)
        self._say_status(view, register)
        view.attach(self.orders, register.settings["timezone"], _prints(register))
        view.pdf_asked.connect(self.show_pdf)

    def _make_catalog(self) -> CatalogView:
        """The catalogue, when it is first looked at."""
        from ui.catalog.view import CatalogView

        self.catalog_list = CatalogView(*remembered_view())
        if self.register is not None:
            self._attach_catalog(self.catalog_list, self.register)
        return self.catalog_list

    def _attach_catalog(self, view: CatalogView, register: Register) -> None:
        from ui.catalog.presenter import CatalogPresenter

        self.catalog = CatalogPresenter(register, self.thread_of_screen.post, view.render_state)
        self.catalog.made = self._sell_made
        self._say_status(view, register)
        view.attach(self.catalog, register.settings["timezone"])
        view.import_asked.connect(self.open_import)

    def _make_from_code(self, code: str) -> None:
        """A code nobody knew: type what it is, and go on with the sale."""
        self.shell.show_screen(self.catalog_place)
        if self.catalog is not None:
            self.catalog.new_from_code(code)

    def _price_for_sale(self, product_id: str, code: str) -> None:
        """Known, but it lacks its price: type it, and go on with the sale."""
        self.shell.show_screen(self.catalog_place)
        if self.catalog is not None:
            self.catalog.price_for_sale(product_id, code)

    def _show_unsold(self) -> None:
        """Nothing is sold, but there are items: they are shown to be given prices."""
        self.shell.show_screen(self.catalog_place)
        if self.catalog is not None:
            self.catalog.filter(active=None)

    def _sell_made(self, code: str) -> None:
        self.shell.show_screen(0)
        if self.selling is not None:
            self.selling.scan(code)

    def _make_stock(self) -> StockView:
        """The stock screen, when it is first looked at."""
        from ui.stock.view import StockView

        self.stock = StockView()
        if self.register is not None:
            self._attach_stock(self.stock, self.register)
        return self.stock

    def _attach_stock(self, view: StockView, register: Register) -> None:
        view.open(register, self.thread_of_screen.post, self.thread_of_screen.work)
        self._say_status(view, register)

    def open_import(self, path: str = "") -> None:
        """The import in the place of the catalogue; a file that is given is looked at."""
        if self.register is None:
            return
        if self.import_view is None:
            self._make_import(self.register)
        if self.import_view is not None:
            self.shell.lend(self.catalog_place, self.import_view)
        if path and self.importing is not None:
            self.importing.choose(path)

    def _make_import(self, register: Register) -> None:
        from ui.catalog.importing.presenter import ImportPresenter
        from ui.catalog.importing.recent import remember_files, remembered_files
        from ui.catalog.importing.view import ImportView

        self.import_view = view = ImportView()
        post = self.thread_of_screen.post
        self.importing = ImportPresenter(register, post, view.render_state, remembered_files(), remember_files)
        view.on_status = self._say_importing
        self._say_status(view, register)
        view.attach(self.importing)
        view.left.connect(lambda: self.shell.lend(self.catalog_place, None))
        view.shown.connect(self._show_imported)

    def _show_imported(self) -> None:
        self.shell.lend(self.catalog_place, None)
        if self.catalog is not None:
            self.catalog.show_latest()

    def _say_importing(self, words: str) -> None:
        if words != self._importing_words:
            self._importing_words = words
            self._say_everywhere()

    # News ------------------------------------------------------------------------------------------------------

    def _changed(self, topics: frozenset[str]) -> None:
        looked_at = self.order_list is not None and self.shell.current() is self.order_list
        if "orders" in topics and self.orders is not None and looked_at:
            self.orders.refresh()
        if self.stock is not None:
            self.stock.changed(topics, self.shell.current() is self.stock)
        if "printed" in topics and self.selling is not None:
            self.selling.look_at_paper()
            self._say_printer()
        if self.catalog is not None and self.shell.current() is self.catalog_list:
            self.catalog.changed(topics)
        if "catalog" in topics and self.selling is not None:
            self.selling.reload_tiles()

    def _picture(self, name: str) -> bytes:
        if not name or self.register is None:
            return b""
        try:
            return self.register.blobs.get(name)
        except ShopError:
            log.warning("picture %s cannot be read", name)
            return b""

    # Acts that cross screens -----------------------------------------------------------------------------------

    def _open_order(self, order_id: str) -> None:
        if self.orders is not None:
            self.shell.show_screen(1)
            self.orders.open(order_id)

    def _ask_void(self, order_id: str) -> None:
        self._open_order(order_id)
        if self.orders is not None:
            self.orders.ask_void()

    def show_pdf(self, order_id: str) -> None:
        """Write the receipt's PDF among what can be made again, and hand it to whatever shows PDF here."""
        register = self.register
        if register is None:
            return
        papers = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.CacheLocation)) / "papers"

        def written() -> Path:
            from app.printing import receipt_pdf
            from app.queries.orders import order_detail

            number = register.ask(order_detail, order_id).row.number
            papers.mkdir(parents=True, exist_ok=True)
            path = papers / f"{number}.pdf"
            path.write_bytes(receipt_pdf(register, order_id, copy=True))
            return path

        self.thread_of_screen.work(written, self._pdf_written, "pdf")

    def _pdf_written(self, future: Future[Path]) -> None:
        path = future.result()
        if self.orders is not None:
            self.orders.tell("saved", str(path))
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

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
        self.checkout.toast.say(words, "bad")

    def close(self) -> None:
        """Let go of the folder; acts already handed in are finished."""
        self.thread_of_screen.close()
        self._idle.stop()
        gc.enable()
        self._stop_listening()
        if self.catalog is not None:
            self.catalog.close()
        if self.importing is not None:
            self.importing.close()
        if self.bell is not None:
            self.bell.close()
        if self._spool is not None:
            self._spool.stop()
        if self.register is not None:
            self.register.close()
            self.register = None
