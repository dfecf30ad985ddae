"""A small shop with everything in it that a screen may have to show: long names, markup, other scripts, trouble."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.cart import Cart, CartLine
from app.domain.quantity import Quantity
from app.domain.tender import Tender, TenderKind
from app.imports.taking import import_bytes
from app.queries.catalog import Product, line_for, products_in
from app.register import Register
from app.services import carts
from app.services.cash import pay_out
from app.services.checkout import complete_sale, start_card_payment
from app.services.customers import CustomerDetails, save_customer
from app.services.invoices import issue_invoice
from app.services.returns import refund_lines, void_order
from app.services.stock import receive
from tests.shop import total_of

MILK, LOAF, OLIVES, UNPRICED = "5000000000012", "5000000000029", "5000000000036", "5000000000043"
UNKNOWN, OFF_SALE = "4006381333931", "5000000000050"
MANY = 200
_HEAD = "sku,barcode,name,price,tax_class,category,unit,weighed"
_FIRST = f"""MILK,{MILK},Full-fat milk 2 l,2.29,standard,Dairy,pc,
LOAF,{LOAF},Sourdough loaf 800 g,4.20,zero,Bakery,pc,
OLIV,{OLIVES},Kalamata olives in brine with herbs and lemon from the old grove 340 g,5.60,zero,Deli,pc,
HAM,,Air-dried ham,38.00,zero,Deli,kg,yes
MARK,,<b>Bold</b> & <i>tea</i>,1.00,zero,Deli,pc,
SOON,{UNPRICED},Elderflower pressé 250 ml,,zero,Drinks,pc,
GEN,,Gemüsebrühwürfelsortimentsgroßpackung,12.95,standard,Deli,pc,
ARAB,,قهوة عربية بالهيل,9.90,standard,Drinks,pc,
CHIN,,铁观音乌龙茶礼盒 250 克,28.00,standard,Drinks,pc,
DEAR,,Grand piano,12500.00,standard,Music & more,pc,
"""
_CATEGORIES = ("Dairy", "Bakery", "Deli", "Drinks", "Household", "Fruit and vegetables", "Frozen", "Sweets")
_RATES = {
    "standard": [{"id": "std", "name": "VAT", "rate": 230_000, "included": True}],
    "zero": [{"id": "zero", "name": "VAT", "rate": 0, "included": True}],
}


@dataclass(frozen=True, slots=True)
class Shop:
    """Its folder, and orders in it by what became of them."""

    folder: Path
    sold: str
    refunded: str
    refund: str
    voided: str
    invoiced: str
    words: tuple[str, ...]  # what is data and may be shortened, a part of it in any text


def goods(many: int = MANY) -> str:
    rest = (
        f"P{n:03d},{6_000_000_000_000 + n},{_CATEGORIES[n % 8].split()[0]} sort {n},{n % 40 + 1}.{n % 10}5,standard,"
        f"{_CATEGORIES[n % 8]},pc,"
        for n in range(many)
    )
    return "\n".join((_HEAD, _FIRST + "\n".join(rest)))


def make_shop(folder: Path, language: str = "en", many: int = MANY) -> Shop:
    """Make it in ``folder``, which is not there yet."""
    settings = {
        "country": "IE",
        "currency": "EUR",
        "timezone": "Europe/Dublin",
        "taxes": _RATES,
        "shop.name": "Fig & Thistle Provisions",
        "shop.address": "12 Larkmouth Quay\nDublin",
        "shop.tax_number": "IE6388047V",
        "printer": f"pdf:{folder / 'papers'}",
        "tenders.other": ["voucher", "lunch-cheque"],
    }
    if language in ("de", "ar", "zh_CN"):
        settings["language"] = language.partition("_")[0]
    (folder / "papers").mkdir(parents=True)
    with Register.open(folder, settings=settings) as register:
        import_bytes(register, goods(many).encode())
        return _Filling(register, folder).fill()


class _Filling:
    def __init__(self, register: Register, folder: Path) -> None:
        self.register, self.folder = register, folder
        self.products: tuple[Product, ...] = tuple(register.ask(products_in))

    def fill(self) -> Shop:
        people = self._customers()
        self._stock()
        sold = [self._sell(number) for number in range(9)]
        to_refund, to_void = self._sell(2), self._sell(1)
        register = self.register
        back = register.do(refund_lines, register.new_id(), to_refund, {0: Quantity(1000)}, reason="damaged").result()
        register.do(void_order, to_void, reason="wrong").result()
        invoiced = self._sell(3, people[0])
        register.do(issue_invoice, register.new_id(), invoiced, people[0]).result()
        for number in range(3):
            register.do(carts.park, self._cart(number + 1)).result()
        register.do(pay_out, 2500, "milk-round").result()
        words = (*(one.name for one in self.products), *_CATEGORIES, *_NAMES, *_OWN, *_PARTS)
        return Shop(self.folder, sold[-1], to_refund, back.order_id, to_void, invoiced, words)

    def _customers(self) -> list[str]:
        made = []
        for name in _NAMES:
            details = CustomerDetails(name, "020 7946 0101", "post@example.com", _PARTS[0], country="IE")
            made.append(self.register.new_id())
            self.register.do(save_customer, made[-1], details).result()
        return made

    def _stock(self) -> None:
        moved = [(one.id, Quantity(1000 * (place % 30))) for place, one in enumerate(self.products[:60]) if place % 30]
        self.register.do(receive, moved).result()

    def _cart(self, lines: int, customer: str = "") -> Cart:
        priced = [one for one in self.products if not one.weighed]
        chosen = tuple(self._line(one, 1000 * (1 + place % 3)) for place, one in enumerate(priced[:lines]))
        return Cart(self.register.new_id(), "EUR", chosen, customer_id=customer)

    def _line(self, product: Product, amount: int) -> CartLine:
        line = self.register.ask(line_for, product)
        return replace(line, id=self.register.new_id(), quantity=Quantity(amount))

    def _sell(self, number: int, customer: str = "") -> str:
        cart = self._cart(1 + number % 5, customer)
        total = total_of(cart)
        tenders: tuple[Tender, ...]
        if number % 3 == 2:
            tenders = (Tender(TenderKind.OTHER, 100, name="voucher", reference="V-1041"), self._card(cart, total - 100))
        else:
            tenders = (Tender(TenderKind.CASH, total + 35),)
        return self.register.do(complete_sale, cart, tenders).result().order_id

    def _card(self, cart: Cart, amount: int) -> Tender:
        intent = self.register.new_id()
        self.register.do(start_card_payment, intent, cart.id, amount).result()
        return Tender(TenderKind.CARD, amount, reference="AB12", intent_id=intent)


LONG_NAME = "Corner House Nursery and After-School Club of the Parish of Larkmouth"
_NAMES = (
    "Ines Marlowe",
    LONG_NAME,
    "<i>Tobias</i> & Söhne",
    "محمد القحطاني",
    "陈小明",
)
_OWN = ("Lunch cheque", "Elderflower pressé 250 ml")  # a code as it is read, and what is not sold yet
_PARTS = ("4 Corner Row\nLarkmouth", "post@example.com", "Fig & Thistle Provisions", "12 Larkmouth Quay")
