"""What the checkout says once, in a toast over the cart."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontMetrics

from ui.checkout.state import Told
from ui.kit import theme
from ui.kit import tokens as t
from ui.kit.floats import Toast
from ui.kit.told import said


def tr(text: str) -> str:
    return QCoreApplication.translate("", text)


class SaleToast(Toast):
    """Each thing is said once; one that was offered to be undone goes when it is no longer the last thing done."""

    _serial = 0

    def tell(self, told: Told | None, undo: Callable[[], None]) -> None:
        before, self._serial = self._serial, told.serial if told is not None else 0
        if told is None and before:
            self.hide()
        elif told is not None and told.serial != before:
            self.button.setText(tr("Undo"))
            self.say(told_words(told), "good" if told.can_undo else "warn", undo if told.can_undo else None)

    def confirm(self, words: str, answer: str, act: Callable[[], None]) -> None:
        """Ask: the button does it, nothing happens if it is left alone."""
        self.button.setText(answer)
        self.say(words, "warn", act)


def told_words(told: Told) -> str:
    """The sentence for what was just done, or why it was not."""
    words = {
        "removed": tr("%s removed"),
        "invoiced": tr("Invoice %s is written"),
        "cleared": tr("Cart emptied"),
        "parked": tr("Parked: %s") if told.detail else tr("Parked"),
        "discarded": tr("%s discarded"),
        "scans-first": tr("Goods still wait to be added. Look at the total, then pay."),
        "tenders-differ": tr("The total has changed: count again what was handed over."),
        "tenders-held": tr("Money was taken for this sale: finish it, or take the money back first."),
        "card-open": tr("Say first whether the card was charged."),
        "not-kept": tr("The open cart could not be saved. %s"),
        "price-on-label": tr("The label carries the price of %s."),
        "times-refused": tr("%s was added once."),
    }
    if told.code not in words:
        return " ".join(said(part) for part in (told.detail, told.hint) if part)
    detail = said(told.detail) if told.code == "not-kept" else _short(told.detail)
    return words[told.code].replace("%s", detail)


def _short(name: str) -> str:
    """A name that fits a toast; its end, where the size stands, stays."""
    return QFontMetrics(theme.font(t.BODY)).elidedText(name, Qt.TextElideMode.ElideMiddle, 200)
