"""What needs a person, in words with answers: card payments nobody finished, and what opening the folder found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.checkout.notice import Notice
from ui.checkout.state import CheckoutState, OpeningNotice, StockAsked
from ui.kit import figures
from ui.kit.joined import filled, sentences
from ui.kit.plural import counted
from ui.kit.told import noop

_NAMED = 3  # goods that a notice names; the rest is a number

if TYPE_CHECKING:
    from app.domain.oversell import Oversold
    from app.queries.till import CardPayment
    from ui.checkout.presenter import CheckoutPresenter


def tr(text: str) -> str:
    return QCoreApplication.translate("", text)


def notices(state: CheckoutState, presenter: CheckoutPresenter) -> tuple[Notice, ...]:
    cards = tuple(_card(one, state, presenter) for one in state.intents)
    stock = () if state.stock_asked is None else (_stock(state.stock_asked, presenter),)
    return (*stock, *cards, *(_opening(one, presenter) for one in state.notices))


def cart_is_here(payment: CardPayment, state: CheckoutState) -> bool:
    """Whether the sale a card payment was started for is still in the cart."""
    return payment.order_id == state.priced.cart.id and bool(state.priced.lines)


def _card(payment: CardPayment, state: CheckoutState, presenter: CheckoutPresenter) -> Notice:
    code, intent = state.priced.cart.currency, payment.intent_id
    amount = figures.money(payment.amount_minor, code)
    text = tr("A card payment of %s was started and not finished: was the card charged?").replace("%s", amount)
    detail = tr("Look at the card reader's last slip.")
    no = (tr("Not charged"), lambda: presenter.intent_ended(intent, "failed"))
    if cart_is_here(payment, state):
        return Notice(text, detail, (no, (tr("Charged"), lambda: presenter.intent_was_charged(intent))))
    detail += " " + tr("Its cart is gone: if it was charged, give it back on the reader, then sell or exchange again.")
    return Notice(text, detail, (no, (tr("Charged, given back"), lambda: presenter.intent_ended(intent, "reversed"))))


def _stock(asked: StockAsked, presenter: CheckoutPresenter) -> Notice:
    told = [_short(one) for one in asked.goods[:_NAMED]]
    if len(asked.goods) > _NAMED:
        told.append(counted("and %n more", len(asked.goods) - _NAMED))
    detail = sentences(told)
    back = (tr("Back to the cart"), presenter.back_to_cart, "Esc")
    if asked.is_refused:
        next_step = tr("Take out what is not there, or put the stock right first: receive or count it.")
        return Notice(tr("Not sold: there is not enough of it."), sentences((detail, next_step)), (back,))
    return Notice(
        tr("More is in the cart than in stock. Sell it all the same?"),
        detail,
        (back, (tr("Sell it"), presenter.sell_and_pay, "F10")),
    )


def _short(one: Oversold) -> str:
    wanted, there = figures.quantity(one.wanted, one.unit), figures.quantity(one.on_hand, one.unit)
    return filled(tr("%1: %2 in the cart, %3 in stock"), figures.named(one.name), wanted, there)


def _opening(found: OpeningNotice, presenter: CheckoutPresenter) -> Notice:
    text, detail = _WORDS.get(found.code, (found.code, ""))
    said = {
        "catalog-incomplete": (
            tr(text),
            counted("%n pieces are missing: bring the items in from a file again.", found.number),
        ),
        "disk-low": (
            counted("The disk is nearly full: %n MB are left.", found.number // 1_000_000),
            tr("Make room soon; a sale that finds none is refused."),
        ),
    }.get(found.code, (tr(text), tr(detail)))
    return Notice(*said, ((tr("Understood"), lambda: presenter.put_away(found.code)),))


_WORDS = {
    "folder-cloned": (
        noop("This till's folder comes from another machine."),
        noop("It goes on under numbers of its own. Do not sell from the old copy any more."),
    ),
    "folder-copied": (
        noop("This till's folder was copied."),
        noop("It goes on under numbers of its own. Do not sell from the other copy."),
    ),
    "folder-restored": (
        noop("This till's folder was put back from a backup."),
        noop("Sales made after the backup are not in it. New sales get numbers of their own."),
    ),
    "folder-head-missing": (
        noop("The till cannot tell whether its folder is the newest."),
        noop("If you have just put back a backup, sales made after it are missing."),
    ),
    "clock-behind": (
        noop("The machine's clock is behind the last sale."),
        noop("Set the clock, or today's sales get a wrong time."),
    ),
    "catalog-incomplete": (noop("Part of the catalog cannot be read on this machine."), ""),
}
