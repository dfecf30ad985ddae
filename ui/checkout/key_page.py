"""What the page of keys lists for the checkout: the sale loop first, then what hands do less often."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.checkout.payment import METHOD_KEYS
from ui.kit import keymap
from ui.kit.keymap import KeyGroup, bound_group


def tr(text: str) -> str:
    return QCoreApplication.translate("", text)


def groups(paying: bool, arranging: bool, paid: bool = False) -> tuple[KeyGroup, ...]:
    """The keys as they are bound now, those of what is being done first."""
    papers = bound_group(tr("Papers of the sale just made"), ("receipt", "gift", "pdf", "invoice"))
    if paying:
        return (_paying(), *_selling(), papers)
    if paid:
        return (papers, *_selling())
    return (_arranging(), *_selling(), papers) if arranging else (*_selling(), papers)


def _selling() -> tuple[KeyGroup, ...]:
    found = bound_group(tr("The sale"), ("pay", "exact-cash", "quantity", "price", "discount", "cart-discount"))
    typed = (
        ("0–9 A–Z", tr("Look for a code or a name")),
        ("Enter", tr("Add what was typed or marked")),
        ("3 *", tr("Three of the next item")),
        ("+ −", tr("One more or less of the marked line")),
        ("↑ ↓", tr("Mark another line, or another item found")),
        ("Esc", tr("One step back")),
    )
    return (
        found,
        KeyGroup(tr("Field and lines"), typed),
        bound_group(tr("Lines"), ("remove", "undo", "redo", "clear")),
        bound_group(tr("Sales"), ("park", "recall", "customer", "note", "why")),
        bound_group(tr("Items"), ("open-price", "new-item", "find", "second", "mode", "no-sale")),
    )


def _paying() -> KeyGroup:
    methods = (METHOD_KEYS[0], METHOD_KEYS[-1]) if METHOD_KEYS else ("", "")
    return KeyGroup(
        tr("Paying"),
        (
            ("Enter", tr("Take the amount")),
            (keymap.shown("exact-cash"), tr("The rest in cash, exactly")),
            (f"{methods[0]}–{methods[1]}", tr("How it is paid")),
            ("0–9 .", tr("Another amount")),
            ("Esc", tr("Back to the cart")),
        ),
    )


def _arranging() -> KeyGroup:
    return KeyGroup(
        tr("Arranging quick keys"),
        (
            ("Tab", tr("To the keys, their name and the buttons")),
            ("← → ↑ ↓", tr("Mark a key")),
            ("Ctrl ←→↑↓", tr("Move the marked key")),
            (keymap.shown("remove"), tr("Take the marked key away")),
            ("Esc", tr("Done")),
        ),
    )
