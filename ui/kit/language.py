"""The language of the screens: which one, those there are, and putting one in force before words are read.

One rule says which: what this user chose, else what the shop's register says, else what the desktop speaks, else
English. The register is opened behind the window, so what it said last time is remembered beside the user's choice;
another language taken in Settings is newer than any choice and speaks from the next start. The country of the shop
decides with the language how figures, days and clocks are written.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QSettings, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from ui.kit import figures

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "translations"
SOURCE = "en"  # what is written in the code
PSEUDO = {"en_XA": "en", "ar_XB": "ar"}  # words with accents, and from right to left, whose figures are of the other
_CHOSEN, _SHOPS, _COUNTRY = "language", "language_of_shop", "country_of_shop"
_in_force: list[tuple[QTranslator, bytes]] = []  # the words of each: Qt reads them where they lie
_language = SOURCE


def there() -> tuple[str, ...]:
    """The languages the screens can speak here: English, and each with a translation beside the code."""
    return (SOURCE, *sorted(path.stem for path in FOLDER.glob("*.qm") if path.stem not in (SOURCE, *PSEUDO)))


def spoken() -> str:
    """The language in force."""
    return _language


# Which one -----------------------------------------------------------------------------------------------------


def wanted() -> str:
    """The language to start with: the user's, else the register's as it was last seen, else the desktop's."""
    own = _own()
    for said in (str(own.value(_CHOSEN, "")), str(own.value(_SHOPS, ""))):
        if said:
            return _nearest(said)
    return next((known for name in QLocale.system().uiLanguages() if (known := _nearest(name, ""))), SOURCE)


def choose(language: str) -> None:
    """This user wants to read it, whatever the shop's papers are in."""
    _own().setValue(_CHOSEN, language)


def remember(language: str, country: str) -> None:
    """What the register that is open says, for the next start."""
    own = _own()
    for name, value in ((_SHOPS, language), (_COUNTRY, country)):
        if own.value(name, "") != value:
            own.setValue(name, value)


def change(language: str) -> None:
    """The register's language was changed by hand: that is newer than what this user chose before."""
    _own().remove(_CHOSEN)
    _own().setValue(_SHOPS, language)


def _nearest(name: str, default: str = SOURCE) -> str:
    """The language there is for a name such as ``de-AT``, ``zh_Hans_CN`` or ``pt_BR``."""
    known = there()
    if (plain := name.replace("-", "_")) in known:
        return plain
    same = [one for one in known if one.partition("_")[0] == plain.partition("_")[0]]
    return same[0] if same else default


def _own() -> QSettings:
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "cashwrap", "screen")


# Putting it in force -------------------------------------------------------------------------------------------


def speak(app: QApplication, language: str, folder: Path | None = None) -> None:
    """Put a language in force for everything made from now on; one without a translation in ``folder`` is English."""
    folder = folder or FOLDER
    global _language
    while _in_force:
        translator, _words = _in_force.pop()
        app.removeTranslator(translator)
        translator.deleteLater()
    found = (folder / f"{language}.qm").exists()
    _language = language if found else SOURCE
    _install(app, folder / f"{_language}.qm")
    if _language != SOURCE:
        own = PSEUDO.get(_language, _language)
        _install(app, Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{own}.qm")
    settle(str(_own().value(_COUNTRY, "")))
    app.setLayoutDirection(_locale("").textDirection())


def settle(country: str) -> None:
    """Write figures, days and clocks as the language in force does in this country; empty is where most speak it."""
    locale = _locale(country)
    QLocale.setDefault(locale)
    figures.use(signs_of(locale))


def _locale(country: str) -> QLocale:
    own = PSEUDO.get(_language, _language)
    territory = QLocale.codeToTerritory(country) if country else QLocale.Country.AnyCountry
    if "_" in own or territory == QLocale.Country.AnyCountry:
        return QLocale(own)
    return QLocale(QLocale(own).language(), territory)


def signs_of(locale: QLocale) -> figures.Signs:
    """The signs of figures in a locale, read from what Qt's CLDR writes; digits are western ones everywhere."""
    if locale.language() == QLocale.Language.Arabic:
        return figures.Signs(mirrored=True, currencies=_currencies(locale))
    sample = locale.toString(12_345_678_901)
    group = locale.groupSeparator()
    parts = sample.split(group)
    short = group in locale.toString(1234)
    return figures.Signs(
        point=locale.decimalPoint(),
        group="\u2019" if group == "'" else group,
        groups=(len(parts[-1]), len(parts[-2])) if len(parts) > 2 else (3, 3),
        least=4 if short else 5,
        percent=_percent(locale),
        sign_leads=not locale.toCurrencyString(1, "¤").endswith("¤"),
        mirrored=locale.textDirection() == Qt.LayoutDirection.RightToLeft,
        currencies=_currencies(locale),
    )


def _percent(locale: QLocale) -> str:
    """CLDR's pattern, which Qt does not tell: no space in the languages of East Asia, Italian, Polish, Portuguese."""
    tight = ("zh", "ja", "ko", "it", "pl", "pt", "nl", "hi", "th", "id", "el", "vi")
    language = locale.name().partition("_")[0]
    if language == "en":
        return figures.ENGLISH.percent
    return "%" if language in tight else "\u202f%" if language == "fr" else "\u00a0%"


def _currencies(locale: QLocale) -> dict[str, str]:
    """Signs of the currencies that are paid with where this language is spoken; its own country's first."""
    same = QLocale.matchingLocales(locale.language(), QLocale.Script.AnyScript, QLocale.Country.AnyCountry)
    found: dict[str, str] = {}
    for one in (locale, *same):
        code = one.currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
        mark = one.currencySymbol().strip("\u200e\u200f\u061c.")
        if mark:
            found.setdefault(code, mark)
    return found


def form(text: str, many: int) -> str:
    """``text`` in the form that the language in force has for so many, ``%n`` still in it; English where it has none.

    Asked of the translators themselves: QCoreApplication.translate would put Qt's own figure in at once.
    """
    for translator, _words in (*_in_force, _english()):
        if found := translator.translate("", text, None, many):
            return found
    return text


@lru_cache(maxsize=1)
def _english() -> tuple[QTranslator, bytes]:
    return _read(QTranslator(), FOLDER / f"{SOURCE}.qm")


def _install(app: QApplication, path: Path) -> None:
    translator, words = _read(QTranslator(app), path)
    if not translator.isEmpty():
        app.installTranslator(translator)
        _in_force.append((translator, words))


def _read(translator: QTranslator, path: Path) -> tuple[QTranslator, bytes]:
    """From memory: Qt would map the file, and an update written over a mapped file ends the till at the next word."""
    words = path.read_bytes() if path.exists() else b""
    if words:
        translator.load(words)
    return translator, words
