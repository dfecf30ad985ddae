"""invoice, customers: who buys by name, and the paper an order becomes."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict
from pathlib import Path

from app.cli.shown import opened, result
from app.devices.printer_folder import plain_name
from app.errors import InvalidInput, NotFound, ShopError
from app.printing.papers import invoice_pdf
from app.queries import customers
from app.queries.orders import order_detail
from app.register import Register
from app.services.customers import CustomerDetails, save_customer
from app.services.invoices import Issued, issue_credit_note, issue_invoice

_SHOWN = 50


def invoice(options: Namespace) -> int:
    """An order as an invoice, a refund as a credit note; asked for again it is the same paper."""
    with opened(options) as register:
        row = register.ask(order_detail, options.order).row
        issued: Issued
        if row.kind == "sale" and row.state == "completed":
            customer = _customer(register, options.customer) if options.customer else ""
            issued = register.do(issue_invoice, register.new_id(), row.id, customer).result()
        else:
            issued = register.do(issue_credit_note, register.new_id(), row.id).result()
        path = options.to or Path(f"{plain_name(issued.number)}.pdf")
        _written(path, invoice_pdf(register, issued.id))
    again = " (issued before; nothing was numbered twice)" if issued.again else ""
    return result(options, {**asdict(issued), "file": str(path)}, f"{issued.number}  {path}{again}")


def list_customers(options: Namespace) -> int:
    with opened(options) as register:
        if options.add:
            details = CustomerDetails(
                *(options.add, options.phone, options.email, options.address.replace("\\n", "\n")),
                *(options.tax_number, options.country, options.language),
            )
            customer_id = register.new_id()
            register.do(save_customer, customer_id, details).result()
            rows: tuple[customers.CustomerRow, ...] = (register.ask(customers.one, customer_id),)
        else:
            rows = register.ask(customers.find, " ".join(options.words), _SHOWN)
    lines = ["  ".join(part for part in (row.id, row.name, row.phone, row.email) if part) for row in rows]
    return result(options, {"customers": [asdict(row) for row in rows]}, "\n".join(lines) or "Nobody was found.")


def _customer(register: Register, said: str) -> str:
    """A customer by id, or by words that find exactly one. Raises NotFound or InvalidInput."""
    try:
        return register.ask(customers.one, said).id
    except NotFound:
        found = register.ask(customers.find, said, 2)
    if len(found) > 1:
        raise InvalidInput(f"Several customers have {said!r}.", "Say more, or the id: cashwrap customers WORDS")
    if not found:
        raise NotFound(f"No customer has {said!r}.", "Add one: cashwrap customers --add NAME --address ADDRESS")
    return found[0].id


def _written(path: Path, content: bytes) -> None:
    try:
        path.write_bytes(content)
    except OSError as problem:
        raise ShopError(
            f"{path} cannot be written ({problem.strerror}).", "The invoice stands; name another file with --to."
        ) from problem
