"""What the scanner page says: facts of a scanner in short lines, and what became of a try."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.devices.scanner_measure import Measured
from app.devices.scanner_profile import Layout, Profile, Suffix
from ui.kit import figures
from ui.settings.scanner_presenter import Tried


def tr(text: str) -> str:
    return QCoreApplication.translate("", text)


def ms(count: int) -> str:
    return tr("%s ms").replace("%s", figures.whole(count))


def suffix(which: Suffix) -> str:
    return {
        Suffix.ANY: tr("Enter or Tab"),
        Suffix.ENTER: tr("Enter"),
        Suffix.TAB: tr("Tab"),
        Suffix.NONE: tr("Nothing: it ends with a pause"),
    }[which]


def layout(which: Layout) -> str:
    usual = tr("The same as this computer's")
    return tr("US; this computer's is AZERTY") if which is Layout.US_ON_AZERTY else usual


def signs(text: str) -> str:
    """Signs as they can be read: a control sign by its short name, a space as a mark."""
    names = {2: "STX", 3: "ETX", 28: "FS", 29: "GS", 30: "RS", 31: "US"}
    return "".join(f"‹{names.get(ord(one), ord(one))}›" if ord(one) < 32 else one.replace(" ", "␣") for one in text)


def facts(found: Measured) -> tuple[tuple[str, str], ...]:
    """What was measured, each with its name."""
    usual = ms(found.usual)
    between = usual if found.least == found.most else f"{usual} ({ms(found.least)} – {ms(found.most)})"
    return (
        (tr("Code"), signs(found.code)),
        (tr("Between two keys"), between),
        (tr("Before the code"), signs(found.prefix) or tr("Nothing")),
        (tr("After the code"), suffix(found.suffix)),
        (tr("Its keyboard"), layout(found.layout)),
    )


def verdict(found: Measured) -> tuple[str, str]:
    """What follows from it, and its tone."""
    if found.problem:
        return _problems()[found.problem], "warn"
    if not found.needs_profile:
        return tr("This scanner works as it is; keeping it is not needed."), "good"
    if found.prefix:
        return tr("Keep it. It says before each code that it is a scanner, so nothing can be mistaken."), "good"
    return tr("Keep it. It will be told from typing by these pauses."), "good"


def _problems() -> dict[str, str]:
    return {
        "short": tr("That was no code. Scan one with three signs or more."),
        "differ": tr("The three scans were not the same. Scan one and the same code three times."),
        "slow": tr(
            "As slow as a hand: nothing but a prefix tells it from typing. Its manual has a code that sets one, and one"
            " that makes it faster."
        ),
    }


def summary(profile: Profile) -> str:
    """A kept scanner in one line."""
    by = tr("told by its prefix %s").replace("%s", signs(profile.prefix)) if profile.prefix else tr("told by its speed")
    gaps = tr("up to %s between keys").replace("%s", ms(profile.longest_gap))
    parts = [by, gaps, tr("then %s").replace("%s", suffix(profile.suffix))]
    if profile.layout is Layout.US_ON_AZERTY:
        parts.append(tr("US keyboard"))
    return " · ".join(parts)


def tried(result: Tried | None) -> tuple[str, str]:
    """What became of a try, and its tone."""
    if result is None:
        return tr("Scan something now, or type as you usually do. Nothing is sold."), "muted"
    if not result.is_scan:
        return tr("Taken for typing: %s").replace("%s", signs(result.text)), "warn"
    words = tr("Scanned: %s").replace("%s", signs(result.text))
    by = tr("(by %s)").replace("%s", result.profile) if result.profile else ""
    return f"{words} {by}".strip(), "good"
