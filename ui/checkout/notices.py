"""What needs a person, in words with answers: card payments nobody finished, and what opening the folder found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.checkout.catalog_pane import Notice
from ui.checkout.state import CheckoutState, OpeningNotice
from ui.kit import figures

if TYPE_CHECKING:
    from app.queries.till import CardPayment
    from ui.checkout.presenter import CheckoutPresenter


def tr(text: str) -> str:
    return QCoreApplication.translate("notices", text)


def notices(state: CheckoutState, presenter: CheckoutPresenter) -> tuple[Notice, ...]:
    cards = tuple(_card(one, state, presenter) for one in state.intents)
    return (*cards, *(_opening(one, presenter) for one in state.notices))


def cart_is_here(payment: CardPayment, state: CheckoutState) -> bool:
    """Whether the sale a card payment was started for is still in the cart."""
    return payment.order_id == state.priced.cart.id and bool(state.priced.lines)


def _card(payment: CardPayment, state: CheckoutState, presenter: CheckoutPresenter) -> Notice:
    code, intent = state.priced.cart.currency, payment.intent_id
    amount = f"{figures.sign(code)} {figures.amount(payment.amount_minor, code)}"
    text = tr("A card payment of %s was started and not finished: was the card charged?").replace("%s", amount)
    detail = tr("Look at the card reader's last slip.")
    no = (tr("Not charged"), lambda: presenter.intent_ended(intent, "failed"))
    if cart_is_here(payment, state):
        return Notice(text, detail, (no, (tr("Charged"), lambda: presenter.intent_was_charged(intent))))
    detail += " " + tr("Its cart is gone: if it was charged, give it back on the reader.")
    return Notice(text, detail, (no, (tr("Charged, given back"), lambda: presenter.intent_ended(intent, "reversed"))))


def _opening(found: OpeningNotice, presenter: CheckoutPresenter) -> Notice:
    text, detail = _WORDS.get(found.code, (found.code, ""))
    number = str(found.number // 1_000_000 if found.code == "disk-low" else found.number)
    answer = (tr("Understood"), lambda: presenter.put_away(found.code))
    return Notice(tr(text).replace("%n", number), tr(detail).replace("%n", number), (answer,))


_WORDS = {
    "folder-cloned": (
        "This till's folder comes from another machine.",
        "It goes on under numbers of its own. Do not sell from the old copy any more.",
    ),
    "folder-copied": (
        "This till's folder was copied.",
        "It goes on under numbers of its own. Do not sell from the other copy.",
    ),
    "folder-restored": (
        "This till's folder was put back from a backup.",
        "Sales made after the backup are not in it. New sales get numbers of their own.",
    ),
    "folder-head-missing": (
        "The till cannot tell whether its folder is the newest.",
        "If you have just put back a backup, sales made after it are missing.",
    ),
    "clock-behind": (
        "The machine's clock is behind the last sale.",
        "Set the clock, or today's sales get a wrong time.",
    ),
    "catalog-incomplete": (
        "Part of the catalog cannot be read on this machine.",
        "%n pieces are missing: bring the items in from a file again.",
    ),
    "disk-low": ("The disk is nearly full: %n MB are left.", "Make room soon; a sale that finds none is refused."),
}
