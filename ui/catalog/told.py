"""What is said once, after something was done or could not be."""

from __future__ import annotations

from ui.catalog.state import CatalogTold
from ui.catalog.words import tr
from ui.kit.joined import filled, sentences
from ui.kit.plural import counted
from ui.kit.told import said


def told_words(told: CatalogTold) -> tuple[str, str]:
    """The sentence and its tone."""
    many = int(told.detail) if told.detail.isdecimal() else 0
    if told.code == "error":
        return " ".join(said(part) for part in (told.detail, told.hint) if part), "warn"
    if told.code in ("saved", "bulk-saved"):
        return counted("%n items are changed", many), "good"
    if told.code == "card-saved":
        return tr("Saved"), "good"
    if told.code == "made":
        return tr("%s is in the catalog").replace("%s", told.detail), "good"
    if told.code == "draft-kept":
        return tr("What you typed about %s is kept as a draft").replace("%s", told.detail), "good"
    if told.code == "taken-back":
        words = counted("Taken back in %n items", many)
        if told.hint:
            kept = counted("%n fields stay as they were changed since", int(told.hint))
            return sentences((words, kept)), "warn"
        return words, "good"
    if told.code == "paste-refused":
        return sentences((counted("%n cells were not pasted", many), _named(told.hint))), "warn"
    if told.code == "paste-too-big":
        return counted("At most %n rows can be pasted at once. Nothing was pasted.", many), "warn"
    if told.code == "look-at-errors":
        return tr("Look at the fields marked red first"), "warn"
    return tr("Nothing to change: it is so already"), "good"


def _named(text: str) -> str:
    """An item's name, then why its cell was not taken."""
    name, between, why = text.partition(": ")
    return filled(tr("%1: %2"), name, said(why)) if between else said(name)
