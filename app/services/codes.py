"""Short codes instead of free text in the journal: words about a person must not enter a chain that cannot forget."""

from __future__ import annotations

import re

from app.domain.cart import Cart
from app.errors import InvalidInput

_CODE = re.compile(r"[a-z0-9][a-z0-9-]{0,31}", re.ASCII)


def check_code(code: str, what: str) -> None:
    """Raise InvalidInput unless ``code`` is empty or a short code: small letters, digits and hyphens."""
    if code and _CODE.fullmatch(code) is None:
        raise InvalidInput(
            f"{what} is a short code such as damaged or change-of-mind, not {code!r}.",
            "Put free words into the note, which is kept outside the journal.",
        )


def check_cart_codes(cart: Cart) -> None:
    """Check the reasons of every discount in a cart."""
    for discount in cart.discounts:
        check_code(discount.reason, "A discount's reason")
    for line in cart.lines:
        for discount in line.discounts:
            check_code(discount.reason, "A discount's reason")
