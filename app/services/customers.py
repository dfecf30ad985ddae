"""Customers: mutable records outside the chain; the journal knows only ids and revisions."""

from __future__ import annotations

import re
from dataclasses import asdict, replace

from app.clock import stamp
from app.db import people
from app.db.act import Act
from app.domain.frozen import frozen
from app.errors import InvalidInput, NotFound, Refused
from app.rights import Right, needs
from app.services.codes import check_id
from app.tax_numbers import checked_tax_number

LONGEST = 200  # signs of a line; an address has a few of them
LONGEST_ADDRESS = 600
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


@frozen
class CustomerDetails:
    """What a shop may know of a customer; every field may be empty but the name.

    ``address`` has a line for each of the envelope's. ``country`` is ISO 3166, empty for the shop's own; ``language``
    is that of the customer's papers, empty for the shop's.
    """

    name: str
    phone: str = ""
    email: str = ""
    address: str = ""
    tax_number: str = ""
    country: str = ""
    language: str = ""


@needs(Right.CUSTOMERS)
def save_customer(act: Act, customer_id: str, details: CustomerDetails) -> None:
    """Add a customer, or replace what is known of one. Raises InvalidInput with words.

    Raises NotFound for a customer whom another counter erased: that id is nobody's for ever.
    """
    check_id(customer_id, "A customer's id")
    known_as = checked_details(details, act.settings["country"])
    if act.rows("SELECT 1 FROM people WHERE id = ? AND kind <> 'customer'", (customer_id,)):
        raise Refused("This id belongs to someone who works here.", code="id-taken")
    mark = people.read_mark(act.connection, customer_id)
    if mark is not None and mark.erased:
        raise NotFound("There is no such customer.", "Look for them in the list of customers.")
    before = people.read_customer(act.connection, customer_id)
    if mark is not None and mark.base is None and before is not None:  # what the platform told is what this begins with
        people.put_mark(act.connection, customer_id, replace(mark, base=before.fields), stamp(act.now))
    # The journal's own count: a customer who was erased and comes back does not begin at 1 again.
    known = act.rows("SELECT revision FROM customers_known WHERE id = ?", (customer_id,))
    revision = 1 + max(known[0][0] if known else 0, before.revision if before else 0)
    people.put_customer(act.connection, customer_id, revision, asdict(known_as))
    act.record("CustomerChanged", {"customer": customer_id, "revision": revision, "erased": False})


def checked_details(details: CustomerDetails, shop_country: str) -> CustomerDetails:
    """The details as they are kept: blanks trimmed, lines of the address too. Raises InvalidInput with words."""
    name = _line(details.name, "A name")
    if not name:
        raise InvalidInput("A customer has a name.", "Type at least a name.", code="no-name")
    email = _line(details.email, "An e-mail address")
    if email and _EMAIL.fullmatch(email) is None:
        raise InvalidInput(
            f"{email} is no e-mail address.", "It has a name, an @ and a place: ana@example.com", "email"
        )
    country = details.country.strip().upper()
    _check_country(country)
    _check_language(details.language)
    return replace(
        details,
        name=name,
        phone=_line(details.phone, "A telephone number"),
        email=email,
        address=_address(details.address),
        tax_number=checked_tax_number(country or shop_country, _line(details.tax_number, "A tax number")),
        country=country,
    )


def _line(text: str, what: str) -> str:
    line = " ".join(text.split())
    if len(line) > LONGEST:
        raise InvalidInput(f"{what} has {LONGEST} signs at most, not {len(line)}.", "Shorten it.", code="too-long")
    return line


def _address(text: str) -> str:
    lines = [" ".join(line.split()) for line in text.splitlines()]
    address = "\n".join(line for line in lines if line)
    if len(address) > LONGEST_ADDRESS:
        words = f"An address has {LONGEST_ADDRESS} signs at most, not {len(address)}."
        raise InvalidInput(words, "Shorten it.", code="too-long")
    return address


def _check_country(code: str) -> None:
    from babel.core import get_global  # CLDR knows ISO 3166; only a change of a customer pays for it

    if code and code not in get_global("territory_languages"):
        raise InvalidInput(f"{code} is no country.", "Use its two letters, such as DE or NZ.", code="country")


def _check_language(code: str) -> None:
    from babel.core import Locale, UnknownLocaleError

    try:
        Locale.parse(code or "en")
    except (UnknownLocaleError, ValueError, TypeError) as problem:
        raise InvalidInput(f"{code} is no language.", "Use one such as en, de or zh_CN.", code="language") from problem


@needs(Right.CUSTOMERS)
def erase_customer(act: Act, customer_id: str) -> None:
    """Forget a customer: the record goes, the orders keep an id that means nothing, the chain stays valid.

    What stands on an invoice that was issued stays until its retain-until date, as the law asks of the shop (GDPR
    art. 17 (3) (b)).
    """
    rows = act.rows("SELECT revision FROM people WHERE id = ? AND kind = 'customer'", (customer_id,))
    if not rows:
        raise NotFound("There is no such customer.")
    people.drop_customer(act.connection, customer_id)
    act.has_erased = True
    act.record("CustomerChanged", {"customer": customer_id, "revision": rows[0][0] + 1, "erased": True})
