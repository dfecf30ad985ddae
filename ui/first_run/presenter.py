"""The first run without its screen: which page, what a country sets, and the one work that makes the folder."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from datetime import date
from pathlib import Path
from secrets import token_urlsafe
from typing import Any, Protocol

from app import places, rules, shops
from app.attempt import Attempt
from app.domain.linked import Joining
from app.domain.rates import rate_ppm, rate_text
from app.errors import ShopError
from app.found_backups import BackupFile, backups_in, usual_places
from app.settings import plain
from ui.first_run.state import FirstRunState, Page, SetByCountry, Trouble, Way
from ui.kit.hub_look import FIELD_OF

_SAMPLE_MINOR = 123_456
_OWN = ("language", "shop.address", "shop.tax_number")  # what each till has for itself
_UNTAXED = ("zero", "none")  # classes whose rate is their meaning


class Work(Protocol):
    """Runs ``job`` beside the screen, then ``done`` on its thread."""

    def __call__(self, job: Callable[[], Any], done: Callable[[Future[Any]], None], name: str) -> None: ...


class FirstRunPresenter:
    """``finished`` gets the folder that was made; ``demo_folder`` is where the demo goes, the same one if not said."""

    def __init__(
        self,
        folder: Path,
        post: Callable[[Callable[[], None]], None],
        work: Work,
        finished: Callable[[Path], None],
        *,
        today: date,
        machine_zone: str = "",
        machine_country: str = "",
        language: str = "en",
        demo_folder: Path | None = None,
        look_in: Callable[[], tuple[Path, ...]] = usual_places,
    ) -> None:
        self._folder, self._demo_folder = folder, demo_folder or folder
        self._post, self._work, self._finished = post, work, finished
        self._today, self._machine_zone, self._look_in = today, machine_zone, look_in
        self._machine_country = machine_country
        self._stop = threading.Event()
        self._attempt: Attempt | None = None
        self._secrets: dict[str, str] = {}  # by code: a lost answer is asked for again with the same
        self.render: Callable[[FirstRunState], None] = lambda _state: None
        self.state = FirstRunState(folder=str(folder), language=language)

    def _show(self, **changes: Any) -> None:
        self.state = replace(self.state, **changes)
        self.render(self.state)

    def choose(self, way: Way) -> None:
        """Take one of the cards."""
        if self.state.page is not Page.START:
            return
        if way is Way.DEMO:
            self._make_demo()
        elif way in (Way.SHOP, Way.JOIN):
            self._show(page=Page.SHOP if way is Way.SHOP else Page.JOIN, way=way, trouble=None, asks_shop=False)
            if self.state.place is None:
                self.take_country(_guessed(self._machine_zone, self._machine_country))
        else:
            self._show(page=Page.BACKUP, way=way, trouble=None, looking=True)
            self._work(lambda: backups_in(self._look_in()), self._found, "backups")

    def back(self) -> None:
        """One page back; work in hand is stopped first."""
        if self.state.page is Page.WORKING:
            self.cancel()
        elif self.state.page is not Page.START:
            self._show(page=Page.START, trouble=None)

    def speak(self, language: str) -> None:
        """The screens speak another language now; a shop whose country's own they do not speak follows."""
        self._show(language=language)

    # A new shop ------------------------------------------------------------------------------------------------

    def take_country(self, code: str) -> None:
        """Let a country set currency, taxes, rounding, language, date forms and time zone; keep what was typed."""
        shop = shops.starting(code, language=self.state.language, machine_zone=self._machine_zone, on=self._today)
        before = self.state.shop
        if before is not None:
            shop = replace(shop, name=before.name, address=before.address, tax_number=before.tax_number)
        rates = tuple((name, rate_text(rate)) for name, rate in shop.rates if name not in _UNTAXED)
        place = places.country(code, self.state.language)
        self._show(place=place, shop=shop, rates=rates, wrong=frozenset(), trouble=None, set_by_country=self._set(shop))

    def edit(self, field: str, value: Any) -> None:
        """Change one field of the new shop: name, address, tax_number, currency, language, timezone, include_tax."""
        if self.state.shop is not None:
            meant: Any = plain(value) if isinstance(value, str) else value
            shop = replace(self.state.shop, **{field: meant})
            self._show(shop=shop, set_by_country=self._set(shop), trouble=None)

    def edit_rate(self, tax_class: str, text: str) -> None:
        """What is typed as the rate of a class, in percent."""
        shop, wrong = self.state.shop, set(self.state.wrong)
        if shop is None:
            return
        try:
            rate = rate_ppm(text)
            wrong.discard(tax_class)
            shop = replace(shop, rates=tuple((name, rate if name == tax_class else old) for name, old in shop.rates))
        except ValueError:
            wrong.add(tax_class)
        rates = tuple((name, text if name == tax_class else old) for name, old in self.state.rates)
        self._show(shop=shop, rates=rates, wrong=frozenset(wrong), trouble=None)

    def open_shop(self) -> None:
        """Make the folder of the new shop."""
        shop = self.state.shop
        if shop is None or self.state.wrong or self.state.page is not Page.SHOP:
            return
        try:
            values = shop.settings()
        except ShopError as problem:
            self._show(trouble=Trouble(problem.message, problem.hint))
            return
        self._begin(Way.SHOP, self._folder, lambda _tell: shops.open_shop(self._folder, values))

    # A shop that has a hub --------------------------------------------------------------------------------------

    def type_hub(self, field: str, text: str) -> None:
        """What stands in a field of the hub's: url, code or authority."""
        typed: dict[str, Any] = {field: text}
        hub = replace(self.state.hub, is_stopped=False, **typed)
        hub = replace(hub, wrong="", trouble=None) if hub.wrong == field else hub
        self._show(hub=hub, asks_shop=False, trouble=None)  # another hub, or another store of it, may know

    def join(self) -> None:
        """Make the folder of one more till of the hub's shop; what is the shop's is asked where the hub has none."""
        shop, hub, asks = self.state.shop, self.state.hub, self.state.asks_shop
        if shop is None or self.state.page is not Page.JOIN or not hub.is_filled or (asks and self.state.wrong):
            return
        if not asks:  # a till speaks as its first page did
            shop = replace(shop, language=self.state.language)
        try:
            values = shop.settings()
        except ShopError as problem:
            self._show(trouble=Trouble(problem.message, problem.hint))
            return
        self._show(shop=shop, hub=replace(hub, wrong="", trouble=None, is_stopped=False))
        own = {key: values[key] for key in _OWN if values[key]}
        usual = values if asks else None
        joining = Joining(hub.url, hub.code.strip(), self._secrets.setdefault(hub.code.strip(), token_urlsafe(32)))
        folder = self._folder
        authority, attempt = hub.authority, Attempt()

        def make(_tell: shops.Tell) -> None:
            shops.join_shop(folder, own, joining, authority, usual=usual, attempt=attempt)

        self._begin(Way.JOIN, folder, make, attempt)

    def _set(self, shop: shops.NewShop) -> SetByCountry:
        rounding = rules.cash_rounding(shop.country, self._today)
        step = places.money_sample(rounding.step_minor, shop.currency, shop.language, shop.country)
        return SetByCountry(
            places.date_sample(shop.language, shop.country),
            places.money_sample(_SAMPLE_MINOR, shop.currency, shop.language, shop.country),
            step if rounding.step_minor > 1 and shop.currency == rules.country(shop.country).currency else "",
        )

    # A backup --------------------------------------------------------------------------------------------------

    def _found(self, future: Future[tuple[BackupFile, ...]]) -> None:
        self._show(looking=False, found=future.result())

    def bring_back(self, path: str) -> None:
        """Make the folder of a backup file, which is checked first."""
        if self.state.page is Page.BACKUP and path:
            self._show(backup=path)
            source = Path(path)
            self._begin(Way.BACKUP, self._folder, lambda tell: shops.bring_back(source, self._folder, tell))

    # The work --------------------------------------------------------------------------------------------------

    def _make_demo(self) -> None:
        folder = self._demo_folder
        if not shops.is_new(folder):
            self._finished(folder)
            return
        self._begin(Way.DEMO, folder, lambda tell: shops.open_demo(folder, tell))

    def _begin(
        self, way: Way, folder: Path, make: Callable[[shops.Tell], None], attempt: Attempt | None = None
    ) -> None:
        """``attempt``: of what waits for somebody else, and is left behind where it is given up."""
        self._stop.clear()
        before, self._attempt = self.state.page, attempt
        self._show(page=Page.WORKING, way=way, done=0, stopping=False, trouble=None)

        def ended(future: Future[None]) -> None:
            self._ended(future, folder, before)

        if attempt is None:
            self._work(lambda: make(self._tell), ended, "first run")
        else:
            attempt.make(lambda: make(self._tell), "first run", self._post, ended)

    def cancel(self) -> None:
        """Stop the work in hand; what it made goes."""
        if self.state.page is not Page.WORKING or self.state.stopping:
            return
        if self._attempt is None:
            self._stop.set()
            self._show(stopping=True)
        elif self._attempt.give_up():
            self._show(page=Page.JOIN, hub=replace(self.state.hub, is_stopped=True))

    def _tell(self, done: float) -> None:
        """On the thread of the work."""
        if self._stop.is_set():
            raise shops.Stopped("Stopped.", "Nothing was made.")
        share = round(1000 * done)
        self._post(lambda: self._show(done=share) if self.state.page is Page.WORKING else None)

    def _ended(self, future: Future[None], folder: Path, before: Page) -> None:
        error = future.exception()
        if error is None:
            self._finished(folder)
        elif isinstance(error, shops.Stopped):
            self._show(page=before, stopping=False)
        elif isinstance(error, ShopError):
            self._failed(error, before)
        else:
            self._show(page=before, stopping=False)
            raise error

    def _failed(self, error: ShopError, before: Page) -> None:
        """Back to where it was begun; what is wrong with a field is told there."""
        trouble, field = Trouble(error.message, error.hint), FIELD_OF.get(error.code, "")
        if before is Page.JOIN and field:
            self._show(page=before, stopping=False, hub=replace(self.state.hub, wrong=field, trouble=trouble))
        elif isinstance(error, shops.SettingsUnknown):
            self._show(page=before, stopping=False, asks_shop=True)
        else:
            self._show(page=before, stopping=False, trouble=trouble)


def _guessed(machine_zone: str, machine_country: str) -> str:
    """The country whose usual time zone this machine keeps, else that of its locale, else the United Kingdom."""
    known = places.countries()
    by_zone = (one.code for one in known if one.timezone == machine_zone)
    return next(by_zone, machine_country if machine_country in {one.code for one in known} else "GB")
