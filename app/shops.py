"""New register folders: a shop from what its country sets, the demo shop, and one brought back from a backup."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

from app import places, rules, settings
from app.attempt import Attempt
from app.clock import Clock
from app.domain.frozen import frozen
from app.domain.linked import Joining
from app.domain.rates import HIGHEST_PPM
from app.domain.shop_settings import NEEDED, SHARED
from app.errors import FolderProblem, InvalidInput, Refused, ShopError
from app.errors import Stopped as Stopped
from app.half_made import half_of

DEMO_PAPERS = "papers"  # in the demo shop's folder: its receipts as PDF files, in place of a printer
Tell = Callable[[float], None]  # how much is done, from 0 to 1; what it raises stops the work
_EDITED_CLASS = "standard"  # where the law names no rate, as in the United States, the shop's own one


class SettingsUnknown(ShopError):
    """A hub took a till in and cannot say what its shop's settings are."""

    code = "settings-unknown"


@frozen
class NewShop:
    """What a new shop starts with; ``rates`` are tax classes and their parts per million, the most usual first."""

    country: str
    currency: str
    language: str
    timezone: str
    include_tax: bool
    tax_name: str
    rates: tuple[tuple[str, int], ...]
    policy: str
    paper: str
    name: str = ""
    address: str = ""
    tax_number: str = ""

    def settings(self) -> dict[str, Any]:
        """As the folder keeps it. Raises InvalidInput with words for what cannot be."""
        if any(not 0 <= rate <= HIGHEST_PPM for _, rate in self.rates):
            raise InvalidInput("A tax rate is more than ten times the price.", "Write it in percent, such as 8.875.")
        values = {
            "shop.name": self.name.strip(),
            "shop.address": self.address.strip(),
            "shop.tax_number": self.tax_number.strip(),
            "country": self.country,
            "currency": self.currency,
            "language": self.language,
            "timezone": self.timezone,
            "pricing.policy": self.policy,
            "prices.include_tax": self.include_tax,
            "taxes": {name: self._taxes(name, rate) for name, rate in self.rates},
            "invoice.paper": self.paper,
        }
        return {key: settings.checked(key, value) for key, value in values.items()}

    def _taxes(self, tax_class: str, rate: int) -> list[dict[str, Any]]:
        told = {"id": f"{self.country}-{tax_class}", "name": self.tax_name, "rate": rate}
        return [{**told, "included": self.include_tax}]


def starting(country: str, *, language: str, machine_zone: str, on: date) -> NewShop:
    """What ``country`` sets on a day; ``language`` is that of the screens, kept where they do not speak the country's.

    Raises NotFound for a country without rules.
    """
    found, place = rules.country(country, on), places.country(country)
    rates = tuple((one.id, one.rate_ppm) for one in found.tax_classes)
    if not any(rate for _, rate in rates):
        rates = ((_EDITED_CLASS, 0), *(pair for pair in rates if pair[0] != _EDITED_CLASS))
    return NewShop(
        country=country,
        currency=found.currency,
        language=place.language if place.language in places.SPOKEN else language,
        timezone=places.timezone_of(country, machine_zone),
        include_tax=found.prices_include_tax,
        tax_name=found.tax_name,
        rates=rates,
        policy=found.pricing_policy,
        paper=place.paper,
    )


def is_new(folder: Path) -> bool:
    """Whether nothing is kept in ``folder`` yet: it is missing, or holds nothing at all."""
    try:
        return not folder.exists() or (folder.is_dir() and not any(folder.iterdir()))
    except OSError:
        return False  # opening it says why, in words


def open_shop(folder: Path, wanted: Mapping[str, Any], *, clock: Clock | None = None) -> None:
    """Make the register folder of a new shop with these settings. Raises ShopError with words."""
    from app.register import Register

    with _Beside(folder) as half:
        Register.open(half, clock=clock, settings=wanted).close()


def open_demo(folder: Path, tell: Tell = lambda _done: None, *, clock: Clock | None = None) -> None:
    """Make the demo shop in ``folder``; its receipts go into a folder there. Raises ShopError with words."""
    from app.demo import create_demo

    with _Beside(folder) as half:
        (half / DEMO_PAPERS).mkdir()
        create_demo(half, clock=clock, tell=tell, printer=f"pdf:{folder.absolute() / DEMO_PAPERS}")


def join_shop(
    folder: Path,
    own: Mapping[str, Any],
    joining: Joining,
    authority: str = "",
    *,
    usual: Mapping[str, Any] | None = None,
    attempt: Attempt | None = None,
) -> None:
    """Make the register folder of one more till of a shop that has a hub; its codes and its name come from there.

    ``own`` are settings that are each till's. The shop's are those of the tills that are at the hub already, unless a
    person has looked over others, ``usual``. ``joining`` is the same for each try with a code: an answer that was lost
    is asked for again. Raises ShopError; SettingsUnknown where neither the hub nor ``usual`` has the shop's, Stopped
    where the ``attempt`` was given up.
    """
    from app.register import Register
    from app.sync.joining import answered, checked, keep

    asked = checked(joining, authority)
    _Beside(folder).check()  # before the code is used
    joined = answered(asked, authority)
    with _Beside(folder) as half:
        if attempt is not None:
            attempt.settle()
        shop = _told(joined.settings) if usual is None else usual
        if not shop.keys() >= NEEDED:
            raise SettingsUnknown(
                "The hub does not know the shop's country and taxes yet: this is the first till that tells them.",
                "Look them over, then open the till.",
            )
        named = {} if shop.get("shop.name") else {"shop.name": settings.plain(joined.name)}
        with Register.open(half, settings={**shop, **named, **own}) as register:
            keep(register, asked, joined, authority)


def _told(theirs: Mapping[str, str]) -> dict[str, Any]:
    try:
        return settings.readable(theirs, SHARED)
    except InvalidInput as problem:  # half of them would be another shop's prices and taxes
        words = "The shop's other tills have settings that this version of Cashwrap does not know."
        raise Refused(words, "Update Cashwrap on this machine, then join again.", "newer-settings") from problem


def bring_back(source: Path, folder: Path, tell: Tell = lambda _done: None) -> None:
    """Make ``folder`` of a backup file that is checked first. Raises ShopError with words."""
    from app.db.backup import restore

    if folder.is_dir() and is_new(folder):
        folder.rmdir()
    restore(source, folder, tell=tell)


class _Beside:
    """A folder beside ``folder`` to make things in, which takes its place when all went well and goes otherwise.

    So that a machine switched off in the middle leaves no half shop that the next start would take for a whole one.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder.absolute()
        self._half = self._folder

    def __enter__(self) -> Path:
        if not is_new(self._folder):
            raise Refused(f"{self._folder} is not empty; nothing was made.", "Start again and choose another folder.")
        try:
            self._folder.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._half = half_of(self._folder, "making")
        except OSError as problem:
            raise _unwritable(self._folder, problem) from problem
        return self._half

    def check(self) -> None:
        """Raises what making it would raise by now."""
        shutil.rmtree(self.__enter__(), ignore_errors=True)

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        if kind is not None:
            shutil.rmtree(self._half, ignore_errors=True)
            return
        try:
            with suppress(FileNotFoundError):
                self._folder.rmdir()
            self._half.replace(self._folder)
        except OSError as problem:
            shutil.rmtree(self._half, ignore_errors=True)
            raise _unwritable(self._folder, problem) from problem


def _unwritable(folder: Path, problem: OSError) -> FolderProblem:
    return FolderProblem(f"{folder} cannot be made ({problem.strerror or problem}).", "Check the disk and the path.")
