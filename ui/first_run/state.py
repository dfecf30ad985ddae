"""What the first run shows: one page at a time, and what is known on it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from app.domain.frozen import frozen

if TYPE_CHECKING:
    from app.found_backups import BackupFile
    from app.places import Place
    from app.shops import NewShop


class Page(StrEnum):
    START = "start"
    SHOP = "shop"
    JOIN = "join"
    BACKUP = "backup"
    WORKING = "working"


class Way(StrEnum):
    """How to begin, in the order of the cards."""

    DEMO = "demo"
    SHOP = "shop"
    JOIN = "join"
    BACKUP = "backup"


@frozen
class Trouble:
    """What went wrong and what to do, as the error says it."""

    message: str
    hint: str = ""


@frozen
class Hub:
    """What is typed to join a shop that has a hub. ``wrong`` is the field that cannot be used, ``trouble`` why."""

    url: str = ""
    code: str = ""
    authority: str = ""
    wrong: str = ""
    trouble: Trouble | None = None
    is_stopped: bool = False  # somebody did not want to wait for the hub any more

    @property
    def is_filled(self) -> bool:
        return bool(self.url.strip() and self.code.strip())


@frozen
class SetByCountry:
    """What a country set, in words: today's date, an amount, how cash is rounded."""

    date: str
    money: str
    cash_step: str = ""


@frozen
class FirstRunState:
    """``done`` is in thousandths; ``rates`` is what stands in the fields of the tax classes, ``wrong`` those that are
    no rates."""

    page: Page = Page.START
    way: Way = Way.DEMO
    folder: str = ""
    language: str = "en"
    place: Place | None = None
    shop: NewShop | None = None
    set_by_country: SetByCountry | None = None
    rates: tuple[tuple[str, str], ...] = ()
    wrong: frozenset[str] = frozenset()
    hub: Hub = Hub()
    asks_shop: bool = False  # of a till that joins: the hub does not know the shop's settings yet
    found: tuple[BackupFile, ...] = ()
    looking: bool = False
    backup: str = ""
    done: int = 0
    stopping: bool = False
    trouble: Trouble | None = None
