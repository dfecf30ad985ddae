"""Words of the catalogue: what is filtered, what a change does, what became of a product."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.domain.catalog import CATEGORY_MARK
from app.domain.repricing import Kind
from ui.catalog.fields import Shop, margin_words
from ui.kit import figures, times
from ui.kit.joined import filled, listed
from ui.kit.plural import counted
from ui.kit.product_words import field_word as field_word
from ui.kit.product_words import value_words as value_words
from ui.kit.told import said

if TYPE_CHECKING:
    from app.catalog_edits import Effect
    from app.queries.products import HistoryRow, ProductRow, Sort
    from ui.catalog.state import Building, CatalogState


def tr(text: str) -> str:
    return QCoreApplication.translate("", text)


def number(many: int) -> str:
    return figures.whole(many)


def items(many: int) -> str:
    return counted("%n items", many)


def last_part(path: str) -> str:
    return path.rpartition(CATEGORY_MARK)[2]


def found_words(state: CatalogState) -> tuple[str, str]:
    """How many are shown, and in words what is filtered; ``order_words`` says in what order."""
    if state.building is not None:
        return items(state.found), building_words(state.building)
    wanted = state.filter
    whole = state.active if wanted.active else state.products
    narrowed = bool(wanted.text or wanted.category or wanted.brand or wanted.stock or wanted.active is False)
    if state.partial:
        count = counted("%n items", state.found, f"{number(state.found)}+")
    elif narrowed and whole >= state.found:
        count = counted("%a of %n items", whole).replace("%a", number(state.found))
    else:
        count = items(state.found)
    parts = []
    if wanted.category:
        parts.append(tr("in %s").replace("%s", last_part(wanted.category)))
    if wanted.brand:
        parts.append(tr("by %s").replace("%s", wanted.brand))
    if wanted.text:
        parts.append(tr("with “%s”").replace("%s", wanted.text.strip()))
    parts.append({True: tr("on sale"), False: tr("not on sale"), None: tr("on sale or not")}[wanted.active])
    stock = {"low": tr("running low"), "out": tr("out of stock"), "negative": tr("under nothing")}.get(wanted.stock)
    if stock:
        parts.append(stock)
    return count, listed(parts)


def building_words(building: Building) -> str:
    """``Product list is being rebuilt, 34 %``."""
    loads = building.reason == "load"
    if not building.total:
        return tr("New items are being taken in") if loads else tr("Product list is being rebuilt")
    words = tr("New items are being taken in, %s") if loads else tr("Product list is being rebuilt, %s")
    return words.replace("%s", figures.percent(building.done * 100 // building.total * 10_000))


def order_words(state: CatalogState) -> str:
    return tr("best first") if state.is_best_first else sort_words(state.sort)


def sort_words(sort: Sort) -> str:
    down = sort.descending
    return {
        "name": tr("by name, Z first") if down else tr("by name"),
        "sku": tr("by code, last first") if down else tr("by code"),
        "price": tr("dearest first") if down else tr("cheapest first"),
        "category": tr("by category, Z first") if down else tr("by category"),
        "stock": tr("most on hand first") if down else tr("least on hand first"),
        "sold": tr("best sold first") if down else tr("least sold first"),
        "changed": tr("last changed first") if down else tr("longest unchanged first"),
    }[sort.by]


def history_words(row: HistoryRow, shop: Shop) -> str:
    """What one fact did: ``Price 4.20 → 4.40; tax 0 % → 23 %``."""
    if row.kind == "added":
        return tr("Added to the catalog")
    told = [
        f"{field_word(name)} {value_words(name, before, shop)} {figures.arrow()} {value_words(name, after, shop)}"
        for name, before, after in row.changes
    ]
    text = "; ".join(told)
    return text[:1].upper() + text[1:]


def effect_words(effect: Effect | None, state: CatalogState, shop: Shop = Shop()) -> tuple[str, str]:  # noqa: B008
    """What the change does in a sentence, and a warning where margins end too low."""
    if state.bulk.error:
        return "", said(state.bulk.error)
    if state.bulk.field != "price":
        value = state.bulk.value
        return (tr("Nothing is recorded before you press the button.") if value is not None else ""), ""
    if effect is None:
        return (tr("Type how much: the list shows it."), "") if state.bulk.rule is None else (tr("Working it out…"), "")
    return _margin_sentence(effect, state), _warning(effect, shop)


def effect_short(effect: Effect | None, state: CatalogState) -> str:
    """The sentence of ``effect_words`` where there is room for a few words only."""
    if state.bulk.field != "price":
        return tr("Not recorded yet.")
    if effect is None:
        return tr("Type how much.") if state.bulk.rule is None else tr("Working…")
    if not effect.changed:
        return tr("No change.")
    if effect.margin_before_ppm is None or effect.margin_ppm is None:
        return tr("No costs known.")
    words = tr("Margin %a → %b").replace("→", figures.arrow()).replace("%a", margin_words(effect.margin_before_ppm))
    return words.replace("%b", margin_words(effect.margin_ppm))


def under_floor_words(shop: Shop) -> str:
    """``under cost``, or under the margin that the shop wants at least."""
    if not shop.margin_floor:
        return tr("under cost")
    return tr("under your %s % floor").replace("%s", str(shop.margin_floor))


def _margin_sentence(effect: Effect, state: CatalogState) -> str:
    if not effect.changed:
        return tr("No price would change.")
    if effect.margin_before_ppm is None or effect.margin_ppm is None:
        return tr("No costs are known, so no margins.")
    words = tr("Margin goes from %a to %b on average")
    if effect.count < state.chosen_count:
        words = tr("Margin goes from about %a to about %b on average")
    return words.replace("%a", margin_words(effect.margin_before_ppm)).replace("%b", margin_words(effect.margin_ppm))


def _warning(effect: Effect, shop: Shop) -> str:
    if effect.under_floor:
        names = listed(effect.names[:2])
        more = effect.under_floor - len(effect.names[:2])
        names = counted("%s and %n more", more).replace("%s", names) if more > 0 else names
        return filled(tr("%1: %2"), names, under_floor_words(shop))
    if effect.no_cost and effect.changed == 0:
        return counted("%n items have no cost", effect.no_cost)
    return ""


def kinds(currency: str) -> tuple[tuple[str, Kind, bool, str], ...]:
    """Ways of changing a price: key, kind, whether by an amount, and the words."""
    sign = figures.sign(currency)
    return (
        ("raise%", Kind.RAISE, False, tr("Raise by %")),
        ("raise", Kind.RAISE, True, tr("Raise by %s").replace("%s", sign)),
        ("lower%", Kind.LOWER, False, tr("Lower by %")),
        ("lower", Kind.LOWER, True, tr("Lower by %s").replace("%s", sign)),
        ("set", Kind.SET, True, tr("Set to %s").replace("%s", sign)),
        ("margin", Kind.MARGIN, False, tr("To margin %")),
    )


def unit_words(row: ProductRow) -> str:
    return tr("each") if row.unit in ("", "pc") else figures.per(row.unit)


def when(stamp: str, zone: str, now: datetime | None = None) -> str:
    """``16:43`` today, ``21 Nov 16:43`` this year, else with the year."""
    return times.when(times.local(stamp, zone), now or times.now(zone))


def age(stamp: str, now: datetime | None = None) -> str:
    """``2 min ago``, ``3 h ago``, ``5 days ago``, then the date."""
    return times.ago(times.local(stamp), now or times.now())
