"""The demo shop's quick keys: a page for the morning, one for lunch, one for what lies on the scale."""

from __future__ import annotations

from collections.abc import Mapping

MORNING = (
    *("C002", "C004", "C007", "C010", "C021"),
    *("C027", "C029", "C016", "C025", "C032"),
    *("B050", "B051", "B052", "B053", "B055"),
    *("B040", "B041", "B044", "B048", "B047"),
    *("K070", "K071", "W153", "M136", "H206"),
)
LUNCH = (
    *("K066", "K067", "K068", "K072", "K073"),
    *("K077", "K078", "K079", "K080", "K074"),
    *("K069", "K075", "K076", "B057", "B059"),
    *("B060", "B061", "B062", "B063", "B065"),
    *("W147", "W149", "W155", "S191", "H206"),
)
SCALE = (
    *("F102", "F099", "F101", "F103", "F105"),
    *("F108", "F109", "F110", "F112", "F114"),
    *("F115", "F116", "F120", "F119", "F106"),
    *("D081", "D082", "D085", "D086", "D083"),
    *("D089", "D090", "D091", "D093", "D095"),
)
PAGES = (("Morning", MORNING), ("Lunch", LUNCH), ("By weight", SCALE))  # five in a row, as on a small screen


def demo_keys(ids: Mapping[str, str]) -> list[dict[str, object]]:
    """The pages as the setting ``counter.quick_keys`` keeps them; ``ids`` has the product of each SKU."""
    return [{"name": name, "items": [ids[sku] for sku in skus]} for name, skus in PAGES]
