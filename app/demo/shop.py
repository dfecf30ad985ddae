"""Making the demo shop's folder: settings, catalogue with pictures, customers, and the days that ``days`` plays."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from app.clock import Clock, SystemClock
from app.demo.days import KIND, play_days
from app.demo.keys import demo_keys
from app.demo.pictures import picture
from app.domain.frozen import frozen
from app.domain.quantity import Quantity
from app.imports.taking import import_bytes
from app.queries.catalog import products_in
from app.queries.imports import unknown_skus
from app.queries.replayed import first_day
from app.register import Register
from app.replay.ids import thing_id
from app.rules import country
from app.services.customers import CustomerDetails, save_customer
from app.services.settings import change_settings
from app.services.stock import receive
from resources import FOLDER

MADE_TO_ORDER = ("Coffee and tea", "Kitchen")
CUSTOMERS = (
    CustomerDetails("Ines Marlowe", "020 7946 0101", "ines@example.com"),
    CustomerDetails("Tobias Fenn", "020 7946 0102", "tobias@example.com"),
    CustomerDetails("Priya Adeyemi", "020 7946 0103", "priya@example.com"),
    CustomerDetails("Corner House Nursery", "020 7946 0104", "office@example.org", "4 Corner Row, Larkmouth"),
)


@frozen
class Demo:
    """What is in the folder; ``fresh`` says that this call made it, or finished making it."""

    folder: Path
    products: int
    orders: int
    fresh: bool


def create_demo(
    folder: Path,
    *,
    clock: Clock | None = None,
    tell: Callable[[float], None] = lambda _done: None,
    printer: str = "none",
) -> Demo:
    """Make the demo shop in ``folder``, or finish making it; a finished one is left exactly as it is.

    The sales are of the three days before today and of today. ``tell`` hears how much is done, from 0 to 1, and may
    raise to stop. ``printer`` is the address of one, or of the file that stands for it. Raises FolderProblem.
    """
    clock = clock or SystemClock()
    skus = demo_skus()
    with Register.open(folder, clock=clock, settings=demo_settings()) as register:
        tell(0.05)
        missing = register.ask(unknown_skus, skus)
        if missing:
            pictures = _pictures(register)
            tell(0.35)
            import_bytes(register, demo_list(), source="demo", pictures=pictures)
        tell(0.6)
        _put_on_shelves(register)
        _put_keys(register)
        customers = tuple(_customer(register, details) for details in CUSTOMERS) if missing else ()
        tell(0.7)
        orders, recorded = play_days(register, clock.now(), customers or _customer_ids(), tell_part(tell, 0.7, 1.0))
        if missing and printer != "none":  # only now: the receipts of those days were given to nobody
            register.do(change_settings, {"printer": printer}).result()
        return Demo(folder, len(skus), orders, bool(missing) or recorded > 0)


def tell_part(tell: Callable[[float], None], first: float, last: float) -> Callable[[float], None]:
    """For a part of the work that counts from 0 to 1 and stands for the stretch from ``first`` to ``last``."""
    return lambda done: tell(first + (last - first) * done)


def demo_list() -> bytes:
    """The demo shop's catalogue as a list in the generic form: all but the column that names a drawing."""
    rows = [{name: text for name, text in row.items() if name != "picture"} for row in _demo_rows()]
    held = io.StringIO()
    writer = csv.DictWriter(held, list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return held.getvalue().encode()


def demo_skus() -> tuple[str, ...]:
    """The SKUs of the demo shop's catalogue."""
    return tuple(row["sku"] for row in _demo_rows())


def _demo_rows() -> list[dict[str, str]]:
    with (FOLDER / "demo" / "products.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def demo_settings() -> dict[str, Any]:
    """What the demo shop's folder starts with: a grocer's café in a British town that does not exist."""
    rules = country("GB")
    taxes = {one.id: rules.tax(one.id) for one in rules.tax_classes}
    return {
        "shop.name": "Fig & Ladder",
        "shop.address": "12 Weir Street, Larkmouth",
        "receipt.footer": "Thank you. See you tomorrow.",
        "country": "GB",
        "currency": "GBP",
        "timezone": "Europe/London",
        "pricing.policy": rules.pricing_policy,
        "prices.include_tax": rules.prices_include_tax,
        "taxes": {
            name: [{"id": tax.id, "name": tax.name, "rate": tax.rate_ppm, "included": tax.included}]
            for name, tax in taxes.items()
        },
    }


def _put_on_shelves(register: Register) -> None:
    """What came in before the first day, once; drinks and dishes are made when they are sold and have no stock."""
    goods = [product for product in register.ask(products_in) if product.category not in MADE_TO_ORDER]
    moves = [(product.id, Quantity((24 + sum(product.sku.encode()) % 50) * 1000)) for product in goods]
    register.do(receive, moves, act_id=thing_id("demo", "stock", "opening")).result()


def _put_keys(register: Register) -> None:
    """Once, before anything is sold: later the keys are as somebody has arranged them."""
    if not register.ask(first_day, KIND) and not register.settings["counter.quick_keys"]:
        ids = {product.sku: product.id for product in register.ask(products_in)}
        register.do(change_settings, {"counter.quick_keys": demo_keys(ids)}).result()


def _pictures(register: Register) -> dict[str, str]:
    """SKU → name of the blob with its picture. Drawn and put by several threads: each blob waits for the disk."""
    wanted = {row["sku"]: (row["picture"], row["category"]) for row in _demo_rows()}
    kinds = list(dict.fromkeys(wanted.values()))
    with ThreadPoolExecutor(8, "pictures") as pool:
        made = dict(zip(kinds, pool.map(lambda kind: register.blobs.put(picture(*kind)), kinds), strict=True))
    return {sku: made[kind] for sku, kind in wanted.items()}


def _customer(register: Register, details: CustomerDetails) -> str:
    customer_id = thing_id("demo", "customer", details.name)
    register.do(save_customer, customer_id, details).result()
    return customer_id


def _customer_ids() -> tuple[str, ...]:
    return tuple(thing_id("demo", "customer", details.name) for details in CUSTOMERS)
