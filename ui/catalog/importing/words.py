"""Words of the import: fields, forms, counts, how far it is."""

from __future__ import annotations

from ui.catalog.importing.state import Counts, FileFacts, ImportState, ImportTold, Progress, Stage, TakenBack
from ui.catalog.words import number, tr
from ui.kit import figures
from ui.kit.joined import listed, sentences
from ui.kit.plural import counted
from ui.kit.told import said

# The fields a column may be taken as, in the order they are offered.
FIELDS = (
    *("name", "sku", "barcode", "price", "cost", "tax_class", "category", "brand", "stock", "low_stock"),
    *("unit", "weighed", "plu", "active", "parent", "options"),
    *(f"option{n}_{part}" for n in (1, 2, 3) for part in ("name", "value")),
)


def field_word(field: str) -> str:
    words = {
        "name": tr("Name"),
        "sku": tr("SKU"),
        "barcode": tr("Barcode"),
        "price": tr("Price"),
        "cost": tr("Cost"),
        "tax_class": tr("Tax class or rate"),
        "category": tr("Category"),
        "brand": tr("Brand"),
        "stock": tr("In stock"),
        "low_stock": tr("Low stock at"),
        "unit": tr("Unit"),
        "weighed": tr("Sold by weight"),
        "plu": tr("PLU"),
        "active": tr("On sale"),
        "parent": tr("Product of a variant"),
        "options": tr("Options"),
        "custom": tr("Other columns"),
        "": "",
    }
    if field in words:
        return words[field]
    if field.startswith("option") and field[6:7].isdigit():
        word = tr("Option %s, name") if field.endswith("_name") else tr("Option %s, value")
        return word.replace("%s", field[6])
    return field.replace("_", " ").capitalize()


def form_word(form: str) -> str:
    return {
        "shopify": tr("Shopify export"),
        "woocommerce": tr("WooCommerce export"),
        "cashwrap": tr("Cashwrap export"),
    }.get(form, tr("List of items"))


def size_words(size: int) -> str:
    if size < 1024:
        return counted("%n bytes", size)
    for unit in ("KB", "MB"):
        size_in = size / 1024
        if size_in < 1024 or unit == "MB":
            return figures.number(f"{size_in:.1f}" if size_in < 10 else f"{size_in:.0f}") + f" {unit}"
        size //= 1024
    return ""


def file_words(file: FileFacts) -> str:
    """What the file is: ``1,286 rows, UTF-8, commas``."""
    separator = {",": tr("commas"), ";": tr("semicolons"), "\t": tr("tabs"), "|": tr("bars")}.get(file.separator, "")
    encoding = {"xlsx": "XLSX", "windows-1252": "Windows-1252"}.get(file.encoding, file.encoding.upper())
    rows = counted("%n rows", file.rows) if file.rows else ""
    return listed((rows, encoding, separator, size_words(file.size)))


def count_words(counts: Counts) -> str:
    """``1,240 new, 30 changed, 12 as they are, 4 refused``."""
    parts = (
        counted("%n new", counts.added) if counts.added else "",
        counted("%n changed", counts.changed) if counts.changed else "",
        counted("%n as they are", counts.same) if counts.same else "",
        counted("%n rows refused", counts.refused) if counts.refused else "",
    )
    return listed(parts) or tr("No items in it")


def outcome_word(outcome: str) -> str:
    return {
        "added": tr("New"),
        "changed": tr("Changed"),
        "refused": tr("Refused"),
        "merged": tr("Merged"),
        "cleaned": tr("Cleaned up"),
        "warned": tr("To look at"),
    }[outcome]


def left_words(seconds: int | None) -> str:
    if seconds is None:
        return ""
    if seconds < 5:
        return tr("a few seconds left")
    if seconds < 90:
        return counted("about %n s left", seconds if seconds < 20 else round(seconds / 5) * 5)
    return counted("about %n min left", round(seconds / 60))


def percent_word(progress: Progress) -> str:
    return figures.percent(progress.share // 10 * 10_000)


def progress_words(progress: Progress) -> str:
    rows = counted("%n rows", progress.rows) if progress.rows else ""
    return listed((rows, percent_word(progress), left_words(progress.left)))


def stage_words(progress: Progress, stopping: bool) -> str:
    if stopping:
        return tr("Stopping. Nothing is recorded.") if progress.stage is not Stage.SHOWING else tr("Almost done")
    if progress.stage is Stage.SHOWING:
        return tr("The items are in. The list is being made ready; scanned codes are found meanwhile.")
    if progress.stage is Stage.WAITING:
        return tr("Waiting for the product list")
    return tr("Reading the file. Until it is read, nothing is recorded.")


def status_word(state: ImportState) -> str:
    """What other screens say of an import that runs; empty while none does."""
    if state.undoing and state.back is not None:
        return tr("Taking back, %s").replace("%s", percent_word(state.back))
    return tr("Importing, %s").replace("%s", percent_word(state.running)) if state.running is not None else ""


def done_words(counts: Counts) -> tuple[str, str]:
    """The sentence of an import that is done, and what else there is to know."""
    if counts.changes_nothing:
        title = tr("Nothing had to change") if counts.same else tr("No items were taken in")
    else:
        title = count_words(counts)
    more = []
    if counts.opened:
        more.append(counted("%n opening stocks", counts.opened))
    if counts.unpriced:
        more.append(counted("%n items wait for their price, not sold", counts.unpriced))
    if counts.cut_at:
        more.append(tr("The file ends in the middle of line %s").replace("%s", number(counts.cut_at)))
    if counts.changes_nothing and counts.refused:
        more.append(counted("%n rows refused", counts.refused))
    if counts.changes_nothing and counts.same:
        more.append(counted("%n items are as they were", counts.same))
    return title, sentences(more)


def undone_words(back: TakenBack) -> str:
    parts = [counted("Taken back: %n items", back.changed)]
    if back.kept:
        parts.append(counted("%n items had sold or moved since: they stay in the list and are not sold", back.kept))
    if back.left:
        parts.append(counted("%n fields were changed since and left so", back.left))
    return sentences(parts)


def missing_words(missing: tuple[str, ...]) -> str:
    """What a person has to say before the list can be taken in."""
    if missing == ("name",):
        return tr("Say which column is the name: choose it in the head of that column.")
    if missing == ("key",):
        return tr("Say which column is the barcode or the SKU: choose it in the head of that column.")
    return tr("Say which columns are the name and the barcode or SKU: choose them in the heads below.")


def told_words(told: ImportTold) -> tuple[str, str]:
    """The sentence and its tone."""
    if told.code == "saved":
        return tr("The report is in %s").replace("%s", told.detail), "good"
    if told.code == "stopped":
        return tr("Stopped. Nothing was recorded."), "good"
    if told.code == "too-late":
        return tr("It was recorded before it could be stopped. You can undo it."), "warn"
    return " ".join(said(part) for part in (told.detail, told.hint) if part), "warn"
