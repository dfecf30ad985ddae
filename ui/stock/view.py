"""The stock screen: the list with one product beside it, goods being unpacked, and counts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from app.queries import search, stock
from ui.kit import mirror
from ui.kit import tokens as t
from ui.kit.buttons import Button, Kind
from ui.kit.floats import Toast
from ui.kit.joined import filled, sentences
from ui.kit.labels import Label
from ui.kit.plural import counted
from ui.kit.put_back import PutBack, nothing
from ui.kit.screen import Screen, rows, show_if, turn_to
from ui.kit.told import said
from ui.stock.count_page import CountPage
from ui.stock.count_pane import CountPane
from ui.stock.count_presenter import CountPresenter
from ui.stock.count_state import CountState
from ui.stock.counters import counter_name
from ui.stock.find_field import FindField
from ui.stock.keys import StockKeys
from ui.stock.list_page import ListPage
from ui.stock.move_pane import MovePane
from ui.stock.presenter import StockPresenter
from ui.stock.receive_page import ReceivePage, ReceivePane
from ui.stock.receive_presenter import ReceivePresenter
from ui.stock.receive_state import ReceiveState
from ui.stock.sheet import StockSheet
from ui.stock.sheets_page import SheetsPage, StartPane
from ui.stock.state import Mode, Move, StockState, Told

if TYPE_CHECKING:
    from app.register import Register
    from ui.kit.answers import Post
    from ui.stock.presenter import Work

_FOUND = 50


class StockView(Screen):
    """Each mode has its page at the left and its pane at the right; keys are in ``StockKeys``."""

    def __init__(self) -> None:
        super().__init__(t.S5)
        self.presenter: StockPresenter | None = None
        self.receiving: ReceivePresenter | None = None
        self.counting: CountPresenter | None = None
        self._told, self._stale = 0, frozenset({"catalog"})
        self.back = Button(self.tr("Back"), Kind.QUIET, "back", "Esc")
        self.title = Label(self.tr("Stock"), t.TITLE, t.STRONG)
        self.receive_button = Button(self.tr("Receive goods"), Kind.QUIET, "receive", "F8")
        self.count_button = Button(self.tr("Count"), Kind.QUIET, "count", "F9")
        self.back.hide()
        self.strip_row.addWidget(self.back)
        for widget, stretch in ((self.title, 1), (self.receive_button, 0), (self.count_button, 0), (self.status, 0)):
            self.strip_row.addWidget(widget, stretch)
        self.shelves, self.receive, self.sheets = ListPage(), ReceivePage(), SheetsPage()
        self.count = CountPage()
        self.sheet, self.move_pane, self.receive_pane = StockSheet(), MovePane(), ReceivePane()
        self.start_pane, self.count_pane = StartPane(), CountPane()
        self.left, self.right = QStackedWidget(), QStackedWidget()
        for left in (self.shelves, self.receive, self.sheets, self.count):
            self.left.addWidget(left)
        for right in (self.sheet, self.move_pane, self.receive_pane, self.start_pane, self.count_pane):
            self.right.addWidget(right)
        rows(self.body).addWidget(self.left)
        rows(self.side, (1, 0, 0, 0)).addWidget(self.right)
        self.toast = Toast(self.body, 80 + t.S2)  # over the list: at the side stand the keys
        self.keys = StockKeys(self)

    # Wiring ----------------------------------------------------------------------------------------------------

    def open(self, register: Register, post: Post, work: Work) -> None:
        """Give the screen its register; ``work`` runs a job beside the screen."""
        code, zone = register.settings["currency"], register.settings["timezone"]
        self.shelves.currency = self.receive.currency = self.count.currency = code
        for page in (self.shelves, self.sheets, self.count, self.sheet):
            page.zone = zone
        presenter = StockPresenter(register, post, work, self.render_state)
        receiving = ReceivePresenter(presenter, self.render_receiving)
        counting = CountPresenter(presenter, self.render_count)
        self.presenter, self.receiving, self.counting = presenter, receiving, counting
        self._wire_list(presenter)
        self._wire_receive(receiving)
        self._wire_count(counting)
        self.back.clicked.connect(self.keys.go_back)
        self.receive_button.clicked.connect(lambda: self.turn(Mode.RECEIVE))
        self.count_button.clicked.connect(lambda: self.turn(Mode.SHEETS))
        self.arrive()

    def stop_search(self) -> None:
        """No item is looked for any more: the register closes."""
        for field in self.findChildren(FindField):
            field.stop_search()

    def changed(self, topics: frozenset[str], looked_at: bool) -> None:
        """News of the register; what nobody looks at is read when somebody does."""
        if self.presenter is None or self.counting is None:
            return
        self._stale |= topics & {"stock", "catalog", "link"}
        if not looked_at:
            return
        self._catch_up(self.presenter)
        if topics & {"stock", "counts"}:
            self.counting.refresh()

    def _wire_list(self, presenter: StockPresenter) -> None:
        self.shelves.chosen.connect(presenter.open)
        self.shelves.searched.connect(presenter.search)
        self.shelves.watched.connect(presenter.choose)
        self.sheet.closed.connect(presenter.close)
        self.sheet.started.connect(presenter.start)
        self.sheet.more_asked.connect(presenter.load_more)
        self.sheet.policy_chosen.connect(presenter.choose_policy)
        self.move_pane.pressed.connect(presenter.press)
        self.move_pane.done.connect(presenter.post_move)
        self.move_pane.closed.connect(presenter.close)
        self.move_pane.reason_chosen.connect(presenter.choose_reason)
        self.move_pane.note_typed.connect(presenter.type_note)

    def _wire_receive(self, receiving: ReceivePresenter) -> None:
        self.receive.chosen.connect(receiving.choose)
        self.receive.note_typed.connect(receiving.type_note)
        self.receive.dropped.connect(self._clear_delivery)
        self.receive.finder.searched.connect(self._find_to_receive)
        self.receive.finder.taken.connect(receiving.add)
        pane = self.receive_pane
        pane.pressed.connect(receiving.press)
        pane.removed.connect(receiving.remove)
        pane.skipped.connect(receiving.skip)
        pane.done.connect(lambda: receiving.take_typed() if receiving.state.typed else receiving.post())

    def _wire_count(self, counting: CountPresenter) -> None:
        self.sheets.opened.connect(self._open_sheet)
        self.start_pane.filled.connect(lambda name, value: counting.fill(**{name: value}))
        self.start_pane.started.connect(self.begin_count)
        page, foot, pane = self.count, self.count.foot, self.count_pane
        page.tab_chosen.connect(counting.choose_tab)
        page.chosen.connect(counting.choose)
        page.rows.ask_more.connect(counting.load_more)
        page.finder.searched.connect(counting.search)
        page.finder.taken.connect(counting.choose)
        foot.stopped.connect(counting.stop)
        foot.posted.connect(counting.post)
        foot.drop_asked.connect(counting.ask_drop)
        foot.dropped.connect(counting.drop)
        foot.zero_asked.connect(counting.ask_zero)
        foot.zeroed.connect(counting.set_zero)
        foot.recounted.connect(lambda: counting.recount(tuple(one.row.id for one in counting.state.unsure)))
        foot.left.connect(counting.lay_down)
        pane.pressed.connect(counting.press)
        pane.done.connect(counting.go_on)
        pane.skipped.connect(counting.skip_unknown)
        pane.counter_chosen.connect(counting.count_as)
        pane.recounted.connect(lambda product: counting.recount((product,)))

    def begin_count(self) -> None:
        """A sheet that nobody named is called by what it counts."""
        if self.counting is not None:
            starting = self.counting.state.starting
            self.counting.begin(self.start_pane.usual_name(starting.category if starting is not None else ""))

    def receive_product(self, product_id: str) -> None:
        """The item in the list, ready to say how much of it came."""
        if self.presenter is not None:
            self.turn(Mode.LIST)
            self.presenter.open(product_id)
            self.presenter.start(Move.RECEIVE)
            self.arrive()

    def count_products(self, products: Sequence[str], name: str) -> None:
        """A sheet of these items alone; one in hand is laid down, to go on later."""
        if self.counting is not None:
            if self.counting.state.sheet is not None:
                self.counting.stop()
            self.turn(Mode.SHEETS)
            self.counting.begin_with(tuple(products), name)

    def _open_sheet(self, sheet_id: str) -> None:
        if self.counting is not None:
            self.counting.open(sheet_id)

    def _clear_delivery(self) -> None:
        """What was scanned goes with one touch and comes back with one."""
        if self.receiving is None:
            return
        kept, receiving = self.receiving.state, self.receiving
        receiving.clear()
        self.toast.button.setText(self.tr("Undo"))
        self.toast.say(self.tr("The list is empty"), "good", lambda: receiving.put_back(kept))

    def _find_to_receive(self, text: str) -> None:
        if self.presenter is None or self.receiving is None:
            return
        found: tuple[stock.StockRow, ...] | None = None
        if text.strip():
            hits = self.presenter.register.ask(search.search, text, _FOUND)
            found = self.presenter.register.ask(stock.stock_rows, [one.id for one in hits.rows])
        self.receive.show_found(found, bool(self.receiving.state.lines))

    # Rendering -------------------------------------------------------------------------------------------------

    def turn(self, mode: Mode) -> None:
        """Use the screen for something else; what is in hand stays in hand."""
        presenter, counting, receiving = self.presenter, self.counting, self.receiving
        if presenter is None or counting is None or receiving is None:
            return
        presenter.turn_to(mode)
        if mode is Mode.RECEIVE:
            receiving.start()
        elif mode is Mode.SHEETS:
            counting.look()
        self.arrive()

    def render_state(self, state: StockState) -> None:
        presenter = self.presenter
        fetch: Callable[[int, int], object] = presenter.page if presenter is not None else lambda _first, _many: ()
        self.shelves.render_state(state, fetch)
        if state.moving is not None:
            self.move_pane.say(state.moving)
        self.sheet.say(state.opened)
        self._show_mode()
        self._tell(state.told)

    def render_receiving(self, state: ReceiveState) -> None:
        self.receive.render_state(state)
        self.receive_pane.render_state(state)

    def render_count(self, state: CountState) -> None:
        used = {state.counter, *(state.sheet.counters if state.sheet is not None else ())}
        names = {one: self.counter_words(one) for one in used}
        self.count.names = names
        self.sheets.render_state(state)
        self.start_pane.render_state(state)
        self.count.render_state(state)
        self.count_pane.render_state(state, names)
        self._show_mode()

    def counter_words(self, counter: str) -> str:
        """A counter's name; whom nobody named is called by number."""
        name = counter_name(counter)
        return self.tr("Counter %s").replace("%s", name) if name.isdecimal() else name

    def _show_mode(self) -> None:
        presenter, counting = self.presenter, self.counting
        if presenter is None or counting is None:
            return
        state = presenter.state
        on_sheet = counting.state.sheet is not None
        pages: dict[Mode, tuple[QWidget, QWidget, str]] = {
            Mode.LIST: (self.shelves, self.move_pane if state.moving is not None else self.sheet, self.tr("Stock")),
            Mode.RECEIVE: (self.receive, self.receive_pane, self.tr("Receive goods")),
            Mode.SHEETS: (self.sheets, self.start_pane, self.tr("Stock counts")),
        }
        if state.mode is Mode.SHEETS and on_sheet:
            pages[Mode.SHEETS] = (self.count, self.count_pane, self.tr("Stock count"))
        left, right, title = pages[state.mode]
        if self.left.currentWidget() is not left or self.right.currentWidget() is not right:
            self.body.setFocus()  # before a page goes: Qt would hand the keyboard to the next button
            turn_to(self.left, left)
            turn_to(self.right, right)
            self.arrive()
        self.title.setText(title)
        plain = state.mode is Mode.LIST
        show_if(plain, self.receive_button, self.count_button)
        show_if(not plain, self.back)
        self.strip_row.setContentsMargins(*mirror.margins(t.S5 if plain else t.S4, 0, t.S5, 0))
        self.strip_row.setSpacing(0 if plain else t.S2)

    def _tell(self, told: Told | None) -> None:
        if told is None or told.serial == self._told:
            return
        self._told = told.serial
        many = int(told.detail) if told.detail.isdecimal() else 0
        words = {
            "receive": self.tr("%1: %2 received"),
            "received-all": counted("Received %n items", many),
            "adjust": self.tr("%1: adjusted by %2"),
            "waste": self.tr("%1: %2 written off"),
            "taken-back": self.tr("Taken back"),
            "count-posted": self.tr("%1 is posted, %2 counted"),
            "count-dropped": self.tr("%1 is let go"),
            "policy": self.tr("%1: the rule is changed"),
            "unknown": self.tr("%1 is not known"),
            "another": self.tr("%1 is another item. Finish this one first, or leave it."),
        }
        good = told.code not in ("unknown", "another", "error")
        plain = " ".join(said(part) for part in (told.detail, told.hint) if part)
        text = filled(words[told.code], told.detail, told.hint) if told.code in words else plain
        if told.code == "taken-back" and told.detail:
            text = sentences((text, self.tr("What was counted since stays: %s").replace("%s", told.detail)))
        presenter, undo = self.presenter, None
        if told.undo and presenter is not None:
            undo = self._undo(presenter, told.undo)
        self.toast.button.setText(self.tr("Undo"))
        self.toast.say(text, "good" if good else "warn", undo)
        if not good:
            QApplication.beep()

    def _undo(self, presenter: StockPresenter, act_id: str) -> Callable[[], None]:
        return lambda: presenter.undo(act_id)

    # Keys ------------------------------------------------------------------------------------------------------

    def arrive(self) -> None:
        if self.presenter is None:
            return
        self.keys.arrive()
        self._catch_up(self.presenter)

    def _catch_up(self, presenter: StockPresenter) -> None:
        """Read what has changed since the screen was last looked at."""
        stale, self._stale = self._stale, frozenset()
        if stale:
            presenter.refresh("catalog" in stale)

    def handle_key(self, event: QKeyEvent) -> bool:
        return self.presenter is not None and self.keys.handle(event)

    def take_scan(self, code: str) -> bool:
        if self.presenter is not None:
            self.keys.scan(code)
        return self.presenter is not None

    def before_keys(self) -> PutBack:
        return self.keys.before_keys() if self.presenter is not None else nothing
