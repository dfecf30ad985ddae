"""Words for how the link to the hub is: short ones for the strips, whole sentences for whoever asks or listens."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.kit import figures
from ui.kit.hub_look import AWAY, CONNECTING, FETCHING, SKEW, HubLook
from ui.kit.plural import counted

_MOST = 99_999


def tr(text: str) -> str:
    return QCoreApplication.translate("", text)


def age(minutes: int) -> str:
    """How old the data is that came from the hub."""
    if minutes < 1:
        return tr("Up to date")
    if minutes < 60:
        return counted("%n min old", minutes)
    if minutes < 48 * 60:
        return counted("%n h old", minutes // 60)
    return counted("%n days old", minutes // (24 * 60))


def strip_words(look: HubLook) -> tuple[str, str]:
    """The word of the strip, and under it what waits to be sent."""
    return _word(look), _to_send(look.unsent, look.compared) if look.unsent else ""


def _to_send(many: int, compared: bool = True) -> str:
    """From a hundred thousand on not to the last one: the strip has room for so much."""
    figure = f"{figures.whole(_MOST)}+" if many > _MOST else figures.whole(many)
    return counted("%n to send", many, figure) if compared else counted("%n to compare", many, figure)


def widest_words() -> tuple[str, ...]:
    """Whatever may stand in the strip, so that its place is as wide from the beginning."""
    ages = (age(0), age(58), age(47 * 60), age(400 * 24 * 60))
    return (*ages, tr("Hub away"), tr("Connecting"), tr("Fetching"), tr("Clock is off"), tr("Look at Sync"))


def widest_details() -> tuple[str, ...]:
    return (_to_send(_MOST + 1), _to_send(_MOST + 1, compared=False))


def _word(look: HubLook) -> str:
    if look.needs_somebody:
        return tr("Look at Sync")
    if look.code == CONNECTING:
        return tr("Connecting")
    if look.code == FETCHING:
        return tr("Fetching")
    if look.code == SKEW:
        return tr("Clock is off")
    if look.code == AWAY and not look.minutes:
        return tr("Hub away")
    return age(look.minutes or 0)


def whole_words(look: HubLook) -> str:
    """Everything that the strip says by its place, colour and words, as sentences."""
    if not look.unsent:
        unsent = tr("Everything is sent.") if look.compared else ""
    elif look.compared:
        unsent = counted("%n records wait to be sent.", look.unsent)
    else:
        unsent = counted("%n records are not compared with the hub yet.", look.unsent)
    return " ".join(filter(None, (_said(look), unsent)))


def _said(look: HubLook) -> str:
    if look.needs_somebody:
        return tr("The link to the hub needs somebody.")
    if look.code == AWAY and look.minutes is None:
        return tr("The hub has not answered since the till was opened.")
    if look.code == AWAY:
        return tr("The hub does not answer. What is known of it: %s.").replace("%s", age(look.minutes or 0))
    if look.code == CONNECTING:
        return tr("The hub is being asked.")
    if look.code == FETCHING:
        return tr("What the hub has is being fetched.")
    if look.code == SKEW:
        return skew_words(look)
    return tr("Linked to the hub: %s.").replace("%s", age(look.minutes or 0))


def stopped_words() -> str:
    """Somebody did not want to wait any more to be taken in."""
    return tr("Stopped. If the hub took the code already, it still works here, and nowhere else.")


def skew_words(look: HubLook) -> str:
    """How far the two clocks are apart."""
    behind = counted("The clock of this machine is %n min behind the hub's.", abs(look.skew))
    ahead = counted("The clock of this machine is %n min ahead of the hub's.", abs(look.skew))
    return behind if look.skew > 0 else ahead
