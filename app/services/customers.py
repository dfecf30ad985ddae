"""Customers: mutable records outside the chain; the journal knows only ids and revisions."""

from __future__ import annotations

from dataclasses import dataclass

from app.db.act import Act
from app.errors import InvalidInput, NotFound, Refused
from app.rights import Right, needs
from app.services.codes import check_id


@dataclass(frozen=True, slots=True)
class CustomerDetails:
    """What a shop may know of a customer; every field may be empty but the name."""

    name: str
    phone: str = ""
    email: str = ""
    address: str = ""
    tax_number: str = ""


@needs(Right.CUSTOMERS)
def save_customer(act: Act, customer_id: str, details: CustomerDetails) -> None:
    """Add a customer, or replace what is known of one."""
    if not details.name.strip():
        raise InvalidInput("A customer has a name.", "Type at least a name.")
    check_id(customer_id, "A customer's id")
    if act.rows("SELECT 1 FROM people WHERE id = ? AND kind <> 'customer'", (customer_id,)):
        raise Refused("This id belongs to someone who works here.", code="id-taken")
    # The journal's own count: a customer who was erased and comes back does not begin at 1 again.
    known = act.rows("SELECT revision FROM customers_known WHERE id = ?", (customer_id,))
    revision = 1 + (known[0][0] if known else 0)
    act.write(
        "INSERT INTO people (id, kind, role, revision, name, phone, email, address, tax_number) "
        "VALUES (?, 'customer', '', ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, "
        "name = excluded.name, phone = excluded.phone, email = excluded.email, address = excluded.address, "
        "tax_number = excluded.tax_number",
        (
            *(customer_id, revision, details.name, details.phone, details.email),
            *(details.address, details.tax_number),
        ),
    )
    act.record("CustomerChanged", {"customer": customer_id, "revision": revision, "erased": False})


@needs(Right.CUSTOMERS)
def erase_customer(act: Act, customer_id: str) -> None:
    """Forget a customer: the record goes, the orders keep an id that means nothing, the chain stays valid."""
    rows = act.rows("SELECT revision FROM people WHERE id = ? AND kind = 'customer'", (customer_id,))
    if not rows:
        raise NotFound("There is no such customer.")
    act.write("DELETE FROM people WHERE id = ?", (customer_id,))
    act.record("CustomerChanged", {"customer": customer_id, "revision": rows[0][0] + 1, "erased": True})
