"""Which control a declared setting gets: by its key where it needs one of its own, else by its kind."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout

from app import places
from app.domain.money import currency
from app.domain.quantity import plain
from app.settings import SETTINGS
from ui.kit import codes, figures
from ui.kit.picker import Option
from ui.kit.plural import counted
from ui.settings.controls import (
    AddressControl,
    ChipsControl,
    Control,
    LinesControl,
    PickerControl,
    SwitchControl,
    TextControl,
)
from ui.settings.files import FolderControl, LogoControl
from ui.settings.groups import tr
from ui.settings.lists import ListControl, code_of
from ui.settings.taxes import TaxesControl
from ui.settings.words import choices_of, label_of

LINES = frozenset({"shop.address", "receipt.header", "receipt.footer", "invoice.terms"})
_MOST_CHIPS = 4


def control_for(key: str, currency_code: str) -> Control:
    """A new control for a setting; amounts are in ``currency_code``."""
    name, kind = label_of(key), SETTINGS[key].kind
    own: Callable[[], Control] | None = {
        "taxes": lambda: TaxesControl(name),
        "counter.cash_notes": lambda: _notes(name, currency_code),
        "receipt.logo": lambda: LogoControl(name),
        "backup.folder": lambda: FolderControl(name),
        "printer": lambda: AddressControl(name),
        "invoice.printer": lambda: AddressControl(name),
        "counter.quick_keys": lambda: QuickKeysControl(name),
        "country": lambda: PickerControl(name, _countries, _country_name),
        "currency": lambda: PickerControl(name, _currencies, _currency_name),
        "language": lambda: PickerControl(name, _languages, places.language_name),
        "timezone": lambda: PickerControl(name, _timezones, _timezone_name),
    }.get(key)
    if own is not None:
        return own()
    choices = choices_of(key)
    if len(choices) > _MOST_CHIPS:
        return PickerControl(name, lambda: [Option(*choice) for choice in choices], dict(choices).__getitem__)
    if choices:
        return ChipsControl(name, choices, int if kind is int else str)
    if kind is bool:
        return SwitchControl(name)
    if kind is list:
        return ListControl(name, code_of, codes.word, tr("Another one"))
    return LinesControl(name) if key in LINES else TextControl(name, right=kind is int)


class QuickKeysControl(SwitchControl):
    """How many there are; they are arranged at the counter, and can be cleared here."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        from ui.kit.buttons import Button
        from ui.kit.labels import Label

        self.switch.hide()
        self.many = Label("", tone="muted")
        self.clear = Button(tr("Take all out"))
        self.clear.setAccessibleName(f"{name}: {tr('Take all out')}")
        layout = self.layout()
        assert isinstance(layout, QHBoxLayout)
        layout.insertWidget(0, self.many)
        layout.addWidget(self.clear)
        self.clear.clicked.connect(lambda: self.done.emit([]))

    def show_value(self, value: object) -> None:
        pages = value if isinstance(value, list) else []
        items = sum(len(page.get("items", ())) for page in pages if isinstance(page, dict))
        self.many.setText(counted("%n items", items) if items else tr("None yet"))
        self.clear.setVisible(bool(pages))


def _notes(name: str, code: str) -> Control:
    unit = currency(code)

    def read(text: str) -> int:
        whole, _, part = text.strip().replace(",", ".").partition(".")
        if not (whole.isascii() and whole.isdigit()) or (part and not (part.isascii() and part.isdigit())):
            raise ValueError(text)
        if len(part) > unit.exponent or len(whole) > 9:
            raise ValueError(text)
        minor = int(whole + part.ljust(unit.exponent, "0"))
        if minor <= 0:
            raise ValueError(text)
        return minor

    def write(minor: int) -> str:
        whole, part = divmod(minor, 10**unit.exponent)
        return figures.as_typed(plain(minor, unit.exponent)) if part else str(whole)

    return ListControl(name, read, write, tr("Another one, such as 20"), ordered=True)


def _countries() -> Sequence[Option]:
    return [Option(one.code, _shown(one), one.currency, 0, one.words) for one in places.countries()]


def _country_name(code: str) -> str:
    return next((_shown(one) for one in places.countries() if one.code == code), code)


def _shown(one: places.Place) -> str:
    return f"{one.name} ({one.other_name})" if one.other_name else one.name


def _currencies() -> Sequence[Option]:
    return [Option(one.code, f"{one.code}  {one.name}") for one in places.currencies()]


def _currency_name(code: str) -> str:
    return f"{code}  {places.currency_name(code)}"


def _languages() -> Sequence[Option]:
    return [Option(one.code, one.name) for one in places.languages()]


def _timezones() -> Sequence[Option]:
    return [
        Option("", tr("As this computer")),
        *(Option(name, name.replace("_", " ")) for name in places.timezones()),
    ]


def _timezone_name(name: str) -> str:
    return name.replace("_", " ") or tr("As this computer")
