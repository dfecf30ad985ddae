"""The keys in force: which key does which act, on the buttons, in the window and on the page that lists them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from app.domain.frozen import frozen
from app.settings import counter_keys
from ui.kit.buttons import Button

_MEANING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
_keys: dict[str, str] = counter_keys.bound({})
_acts: dict[str, str] = {key: act for act, key in _keys.items()}


def use(changed: Mapping[str, str], window: QWidget | None = None) -> None:
    """Put the keys of a shop in force (setting ``counter.keys``), and on the buttons of a window."""
    global _keys, _acts
    _keys = counter_keys.bound(changed)
    _acts = {key: act for act, key in _keys.items() if key}
    for button in window.findChildren(Button) if window is not None else ():
        act = button.property("act")
        if act:
            _say_key(button, shown(act))


def key_of(act: str) -> str:
    """The key of an act, as settings name it: ``F9``, ``Ctrl+Z``; empty if it has none."""
    return _keys.get(act, "")


def shown(act: str) -> str:
    """The key of an act as a button says it: ``F9``, ``Ctrl Z``."""
    return key_of(act).replace("+", " ")


def act_of(event: QKeyEvent) -> str:
    """The act that a pressed key is bound to; empty for keys that type."""
    if event.text().isprintable() and event.text() and not event.modifiers() & _MEANING:
        return ""
    return _acts.get(name_of(event), "")


def name_of(event: QKeyEvent) -> str:
    """A pressed key as settings name it; the keys of the number block are the same ones."""
    pressed = QKeySequence((event.modifiers() & _MEANING).value | event.key())
    return pressed.toString(QKeySequence.SequenceFormat.PortableText)


def follow(button: Button, act: str) -> Button:
    """Let the hint of a button say the key of an act, whatever that is."""
    button.setProperty("act", act)
    _say_key(button, shown(act))
    return button


def _say_key(button: Button, key: str) -> None:
    if button.hint != key:
        button.hint = key
        button.updateGeometry()  # a longer hint needs a wider button
        button.update()


def words() -> dict[str, str]:
    """What each act is called, in the order in which a page lists them."""
    return {
        "quantity": tr("Quantity"),
        "price": tr("Another price"),
        "discount": tr("Discount on a line"),
        "cart-discount": tr("Discount on the whole sale"),
        "remove": tr("Remove a line"),
        "undo": tr("Undo"),
        "redo": tr("Redo"),
        "clear": tr("Empty the cart"),
        "pay": tr("Pay"),
        "exact-cash": tr("Exact cash"),
        "second": tr("The other answer to a question"),
        "park": tr("Park the sale"),
        "recall": tr("Take up a parked sale"),
        "open-price": tr("Sell at a price"),
        "new-item": tr("New item"),
        "find": tr("Find an item"),
        "note": tr("Note"),
        "customer": tr("Customer"),
        "why": tr("Why this price"),
        "mode": tr("Tiles or list"),
        "no-sale": tr("Open the drawer"),
        "receipt": tr("Print the receipt again"),
        "gift": tr("Gift receipt"),
        "pdf": tr("Receipt as PDF"),
        "invoice": tr("Invoice"),
    }


def tr(text: str) -> str:
    return QCoreApplication.translate("", text)


@frozen
class KeyGroup:
    """Keys that belong together: each as it is printed on a keyboard, and what it does."""

    title: str
    keys: tuple[tuple[str, str], ...]


def bound_group(title: str, acts: Sequence[str]) -> KeyGroup:
    """A group of acts with the keys they are bound to now; acts without a key are left out."""
    said = words()
    return KeyGroup(title, tuple((shown(act), said[act]) for act in acts if shown(act)))
