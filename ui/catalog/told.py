"""What is said once, after something was done or could not be."""

from __future__ import annotations

from ui.catalog.state import CatalogTold
from ui.catalog.words import counted, tr
from ui.kit import figures
from ui.kit.told import said


def told_words(told: CatalogTold) -> tuple[str, str]:
    """The sentence and its tone."""
    many = int(told.detail) if told.detail.isdecimal() else 0
    if told.code == "error":
        return " ".join(said(part) for part in (told.detail, told.hint) if part), "warn"
    if told.code == "saved":
        return counted(many, tr("1 item is changed"), tr("%n items are changed")), "good"
    if told.code == "bulk-saved":
        return counted(many, tr("1 item is changed"), tr("%n items are changed")), "good"
    if told.code == "card-saved":
        return tr("Saved"), "good"
    if told.code == "made":
        return tr("%s is in the catalog").replace("%s", told.detail), "good"
    if told.code == "draft-kept":
        return tr("What you typed about %s is kept as a draft").replace("%s", told.detail), "good"
    if told.code == "taken-back":
        words = counted(many, tr("Taken back in 1 item"), tr("Taken back in %n items"))
        if told.hint:
            words += ". " + counted(int(told.hint), tr("1 field"), tr("%n fields")) + " "
            return words + tr("stay as they were changed since"), "warn"
        return words, "good"
    if told.code == "paste-refused":
        return counted(many, tr("1 cell was"), tr("%n cells were")) + " " + tr(
            "not pasted"
        ) + f". {_named(told.hint)}", "warn"
    if told.code == "paste-too-big":
        return tr("At most %s rows can be pasted at once. Nothing was pasted.").replace(
            "%s", figures.whole(many)
        ), "warn"
    if told.code == "look-at-errors":
        return tr("Look at the fields marked red first"), "warn"
    return tr("Nothing to change: it is so already"), "good"


def _named(text: str) -> str:
    """An item's name, then why its cell was not taken."""
    name, between, why = text.partition(": ")
    return f"{name}{between}{said(why)}"
