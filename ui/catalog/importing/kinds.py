"""What became of a row and why, in words: each code of the reader's report as a person would say it."""

from __future__ import annotations

from ui.catalog.words import tr


def kind_word(kind: str) -> str:
    """A short reason; a code that has no words yet is said as it is, without its dashes."""
    return _words().get(kind) or kind.replace("-", " ").capitalize()


def _words() -> dict[str, str]:
    return {**_refused(), **_cleaned(), **_warned()}


def _refused() -> dict[str, str]:
    return {
        "no-name": tr("No name"),
        "no-sku": tr("Neither SKU nor barcode"),
        "no-handle": tr("No handle"),
        "no-variant": tr("No variant"),
        "bad-price": tr("Not a price"),
        "negative-price": tr("A price below 0"),
        "unclear-price": tr("Thousands or decimals?"),
        "bad-barcode": tr("Not a barcode"),
        "barcode-lost-digits": tr("A spreadsheet cut the barcode"),
        "bad-weighed": tr("Not yes or no"),
        "bad-options": tr("Options cannot be read"),
        "bad-cell": tr("Cannot be read"),
        "too-long": tr("Too long"),
        "too-many-cells": tr("More cells than headings"),
        "unclosed-quote": tr("A quote is not closed"),
        "cut-off": tr("The file ends here"),
        "line-too-long": tr("A line too long to read"),
        "product-twice": tr("This item stands there twice"),
        "not-allowed": tr("May not be so"),
    }


def _cleaned() -> dict[str, str]:
    return {
        "blanks": tr("Blanks taken out"),
        "control": tr("Hidden signs taken out"),
        "entities": tr("Web code made plain"),
        "tags": tr("Web tags taken out"),
        "encoding": tr("Broken letters mended"),
        "short-upc": tr("UPC without its first 0"),
        "zeros-restored": tr("Lost zeros put back"),
        "decimals-of-a-code": tr("Decimals taken off a code"),
        "case": tr("Same SKU, other case"),
    }


def _warned() -> dict[str, str]:
    return {
        "new": tr("New"),
        "field": tr("Changed"),
        "same-product": tr("Same item as an earlier line"),
        "no-price": tr("No price"),
        "shared-code": tr("Code of another item too"),
        "check-digit": tr("Check digit is wrong"),
        "odd-length": tr("Unusual length of a barcode"),
        "unknown-tax": tr("No such tax class"),
        "bad-cost": tr("Cost cannot be read"),
        "bad-active": tr("On sale cannot be read"),
        "name-cut": tr("Name cut to 300 letters"),
        "cut": tr("Cut, too long"),
        "too-many-columns": tr("Too many other columns"),
        "dated-sale": tr("Sale price with dates left out"),
        "not-sold-variable": tr("Only its variants are sold"),
        "not-sold-grouped": tr("A group, not sold itself"),
        "not-sold-external": tr("Sold elsewhere, not here"),
    }
