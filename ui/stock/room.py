"""The stock room: what is there and why, goods in, counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from ui.kit.room import Room

if TYPE_CHECKING:
    from app.register import Register
    from ui.stock.view import StockView


class StockRoom(Room):
    name, icon, key, key_name = "stock", "box", Qt.Key.Key_F7, "F7"
    screen: StockView | None

    @property
    def word(self) -> str:
        return QCoreApplication.translate("stock", "Stock")

    def build(self) -> StockView:
        from ui.stock.view import StockView

        return StockView()

    def attach(self, register: Register) -> None:
        assert self.screen is not None
        self.screen.open(register, self.desk.post, self.desk.work)

    def changed(self, topics: frozenset[str], looked_at: bool) -> None:
        if self.screen is not None:
            self.screen.changed(topics, looked_at)

    def close(self) -> None:
        if self.screen is not None:
            self.screen.stop_search()  # it would ask a register that is closed
