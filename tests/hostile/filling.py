"""A shop whose every field says one text, as far as it is taken."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from pathlib import Path

from app.domain.catalog import Change
from app.errors import Refused, ShopError
from app.queries.catalog import products_in
from app.register import Register
from app.services.catalog import change_products
from app.services.invoices import issue_invoice
from tests.hostile.fields import FIELDS, Ground
from tests.walker.shop import Shop, make_shop

PLAIN = "Plain words"
_PRINTER = ("setting printer", "setting printer.width", "setting invoice.printer")
_WHERE = ("setting language", "setting country", "setting timezone", "setting backup.folder")
# Lists of short codes: what a plain word is refused for, a hostile one without blanks is taken for.
_CODES = tuple(f"setting {key}" for key in ("tenders.other", "discounts.reasons", "prices.reasons", "refunds.reasons"))
_LEFT_ALONE = (*_CODES, *_PRINTER, *_WHERE, "setting store.code", "setting register.code", "setting receipt.logo")


def fitting(text: str, longest: int) -> str:
    """As much of it as a product's name takes: one line, and no sign that means a control."""
    kept = "".join(sign for sign in text if sign.isprintable() or sign in "\u202e\u202d\u2066\u2067\u200b\u200d\u2060")
    return kept.strip()[:longest] or "?"


def fill(register: Register, text: str) -> Ground:
    """Put it into every field of an open shop, and into the names of all goods; refused ones keep what they had."""
    ground = Ground(register)
    for name, put in FIELDS.items():
        if name not in _LEFT_ALONE and not name.startswith(("search", "order", "scanned", "file head")):
            bare = "".join(sign for sign in text if sign.isprintable())[:20].strip() or "?"
            for shorter in (text, fitting(text, 190), fitting(text, 55), fitting(text, 20), bare):
                with contextlib.suppress(ShopError):
                    put(ground, shorter)
                    break
    goods = register.ask(products_in)[:50]
    name, category = fitting(text, 280), fitting(text, 100)
    base = {"name": "", "category": "", "custom": {}}
    new = {"category": category, "custom": {"Note": name}}
    changes = [Change(one.id, base, {"name": f"{name} {place}"[-290:], **new}) for place, one in enumerate(goods)]
    register.do(change_products, changes).result()
    return ground


def hostile_shop(folder: Path, text: str, many: int = 10) -> Shop:
    shop = make_shop(folder, many=many)
    with Register.open(shop.folder) as register:
        fill(register, text)
    return shop


def sale_of(ground: Ground) -> tuple[str, str]:
    """An order with words wherever an order has some, and its invoice, or nothing where there can be none."""
    register, cart = ground.register, ground.cart()
    words = register.ask(products_in)[0].name
    line = replace(cart.lines[0], note=words[:500])
    own = replace(line, id=register.new_id(), product_id="", name=words)
    order = ground.sell(replace(cart, lines=(line, own), note=words[:500]))
    try:
        return order, register.do(issue_invoice, register.new_id(), order, ground.person).result().id
    except Refused:  # a shop whose name is blanks has no invoices
        return order, ""
