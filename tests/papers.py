"""Orders whose receipts show everything a receipt can show, rung up in a real register."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw

from app.domain.cart import Cart, CartLine, Discount, DiscountKind
from app.domain.pricing import price, rules_for
from app.domain.quantity import Quantity, UnitPrice
from app.domain.tax import Tax
from app.domain.tender import Tender, TenderKind
from app.register import Register
from app.services.checkout import Placed, complete_sale
from app.services.customers import CustomerDetails, save_customer
from app.services.settings import change_settings
from tests.shop import SetClock

STANDARD, REDUCED = Tax("standard", "VAT", 200_000), Tax("reduced", "VAT", 50_000)

SHOP: dict[str, Any] = {
    "shop.name": "Corner Bakery",
    "shop.address": "12 Harbour Street\nBristol BS1 4RW",
    "shop.tax_number": "VAT GB 123 4567 89",
    "receipt.header": "Baked in the night, sold by noon",
    "receipt.footer": "Thank you, see you tomorrow.\nOpen daily 7–18",
    "timezone": "Europe/London",
}


def opened(folder: Path, **settings: Any) -> Register:
    """A shop with texts above and below; ``receipt__logo`` sets receipt.logo."""
    register = Register.open(folder, clock=SetClock())
    chosen = {key.replace("__", "."): value for key, value in settings.items()}
    register.do(change_settings, {**SHOP, **chosen}).result()
    return register


def logo_file() -> bytes:
    """A shop's mark: a ring, a loaf and a line of letters would be much the same."""
    picture = Image.new("RGBA", (480, 220), (0, 0, 0, 0))
    draw = ImageDraw.Draw(picture)
    draw.ellipse((130, 0, 350, 219), outline="black", width=14)
    draw.rounded_rectangle((170, 90, 310, 150), 28, fill="black")
    for left in (190, 225, 260):
        draw.line((left, 140, left + 25, 100), fill="white", width=7)
    kept = BytesIO()
    picture.save(kept, "PNG")
    return kept.getvalue()


def line(name: str, pence: int, thousandths: int = 1000, tax: Tax = STANDARD, **more: Any) -> CartLine:
    return CartLine(
        id=f"line-{name[:3]}-{pence}",
        product_id=f"product-{pence}",
        name=name,
        unit_price=UnitPrice(pence),
        quantity=Quantity(thousandths),
        taxes=(tax,),
        **more,
    )


def full_cart(register: Register, customer_id: str = "") -> Cart:
    """Weighed, discounted, overridden, noted, open-price, in other scripts; something off the whole order."""
    ten = Discount(DiscountKind.PERCENT, 100_000, "loyal")
    lines = (
        line("Sourdough loaf", 420, sku="5012345678900"),
        line("Espresso, double", 280, 2000, sku="COF-2"),
        line("Gouda, aged 18 months", 2172, 342, REDUCED, unit="kg", sku="CH-018"),
        line("Almond croissant", 350, 3000, discounts=(ten,)),
        line("Tea “Assam” tin 125 g", 990, list_price=UnitPrice(1290), price_reason="label", note="Gift wrap, red bow"),
        replace(line("Repair of a grinder", 1500), product_id=""),
        line("绿茶 龙井 特级 / قهوة عربية", 2890, tax=REDUCED),
    )
    return Cart(
        register.new_id(),
        "GBP",
        lines,
        discounts=(Discount(DiscountKind.AMOUNT, 250, "manager"),),
        customer_id=customer_id,
        note="Collect on Friday after 16:00.\nCall when ready.",
    )


def sell(register: Register, cart: Cart, *, training: bool = False, voucher: int = 0) -> Placed:
    """For cash, a note more than needed, and ``voucher`` pence of it by voucher."""
    total = price(cart, rules_for(register.settings["pricing.policy"], cart.currency)).total_minor
    tenders = [Tender(TenderKind.OTHER, voucher, "voucher")] if voucher else []
    tenders.append(Tender(TenderKind.CASH, total - voucher + 500))
    return register.do_as(register.owner, training, complete_sale, cart, tuple(tenders)).result()


def customer(register: Register, language: str) -> str:
    """The id of a customer who reads ``language``."""
    name = f"customer-{language.lower().replace('_', '-')}"
    register.do(save_customer, name, CustomerDetails("Someone", language=language)).result()
    return name
