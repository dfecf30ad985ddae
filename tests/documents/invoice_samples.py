"""Invoices for tests and for the eye: any number of lines, any language, long names, several rates."""

from __future__ import annotations

from dataclasses import replace

from app.documents.invoice_words import paper_labels
from app.domain.invoice import (
    InvoiceDocument,
    InvoiceKind,
    InvoiceLine,
    InvoicePayment,
    InvoiceTax,
    Party,
    Reference,
)
from app.domain.money import divide
from app.domain.quantity import Quantity, UnitPrice

SELLERS = {
    "en": Party(
        "Harbour Goods Ltd",
        "12 Quay Street\nWhitby YO21 1DL",
        "GB 980 7806 84",
        "GB",
        "Harbour Stores",
        "Companies House 01234567",
        "+44 1947 555 0123",
        "hello@harbour.example",
    ),
    "de": Party(
        "Hafenladen Müller & Söhne GmbH",
        "Am Alten Hafen 12\n26723 Emden",
        "DE 136 695 976",
        "DE",
        "Hafenladen",
        "Amtsgericht Aurich HRB 12345",
        "+49 4921 55501",
        "post@hafenladen.example",
    ),
    "zh_CN": Party(
        "港口百货有限公司",
        "上海市浦东新区世纪大道100号\n200120",
        "91310115MA1H7XQ12C",
        "CN",
        phone="+86 21 5550 1234",
    ),
    "ar": Party(
        "شركة بضائع الميناء",
        "شارع الميناء ١٢\nجدة 23511",
        "310122393500003",
        "SA",
        "متجر الميناء",
        phone="+966 12 555 0123",
        email="hello@harbour.example",
    ),
}
BUYERS = {
    "en": Party(
        "Ms Anna-Lucia Featherstonehaugh",
        "Featherstonehaugh & Daughters\n4 Mill Lane\nYork YO1 7PX",
        "GB 123 4567 82",
        "GB",
    ),
    "de": Party(
        "Großhandelsgesellschaft für Schiffsbedarf mbH & Co. KG",
        "Einkauf\nLange Straße 123 a\n1010 Wien",
        "ATU13585627",
        "AT",
    ),
    "zh_CN": Party("北京长城贸易有限责任公司", "北京市朝阳区建国路88号\n100022", "91110105MA01ABCD2E", "CN"),
    "ar": Party("مؤسسة الأفق للتجارة", "طريق الملك فهد\nالرياض 12211", "300000000000003", "SA"),
}
NAMES = {
    "en": (
        "Rope, hemp, 12 mm",
        "Oilskin coat with a hood that folds into its own collar, dark navy, size XL/XXL",
        "Tea, loose",
        "Brass lamp",
        "Enamel mug",
        "Crème brûlée torch",
        "Sardines 6 × 125 g",
    ),
    "de": (
        "Tauwerk, Hanf, 12 mm",
        "Ölzeugjacke mit Kapuze, die sich im Kragen verstauen lässt, dunkelblau, Größe XL/XXL",
        "Tee, lose",
        "Messinglampe",
        "Emaillebecher",
        "Fußmatte",
        "Sardinen 6 × 125 g",
    ),
    "zh_CN": (
        "麻绳 12 毫米",
        "带可折叠风帽的深蓝色油布雨衣，大号，适合在雨天和海上使用",
        "散装茶叶",
        "黄铜灯",
        "搪瓷杯",
        "ชาไทยแท้จากเชียงใหม่",
        "沙丁鱼",
    ),
    "ar": (
        "حبل قنب 12 مم",
        "معطف مشمع بغطاء رأس قابل للطي داخل الياقة، أزرق داكن، مقاس كبير جدًا",
        "شاي سائب",
        "مصباح نحاسي",
        "كوب مطلي",
        "فرشاة",
        "סרדינים",
    ),
}
CURRENCIES = {"en": "GBP", "de": "EUR", "zh_CN": "CNY", "ar": "SAR"}
TAXES = {
    "en": ("VAT", 200_000, 0),
    "de": ("MwSt.", 190_000, 70_000),
    "zh_CN": ("增值税", 130_000, 90_000),
    "ar": ("ضريبة القيمة المضافة", 150_000, 0),
}


def invoice(
    count: int = 10,
    language: str = "en",
    *,
    paper: str = "A4",
    kind: InvoiceKind = InvoiceKind.INVOICE,
    included: bool = True,
    terms: str = "",
) -> InvoiceDocument:
    """A made-up document whose numbers add up."""
    names, (tax_name, *rates) = NAMES[language], TAXES[language]
    lines = tuple(
        _line(place, names[place % len(names)], rates[place % 3 == 2], place % 3 == 2, included)
        for place in range(count)
    )
    used = sorted({line.taxes[0] for line in lines})
    lines = tuple(_with_taxes(line, (used.index(line.taxes[0]),)) for line in lines)
    taxes = tuple(
        InvoiceTax(
            tax_name,
            rates[rate],
            included,
            sum(line.net_minor for line in lines if line.taxes == (at,)),
            sum(line.tax_minor for line in lines if line.taxes == (at,)),
        )
        for at, rate in enumerate(used)
    )
    net, tax = sum(line.net_minor for line in lines), sum(line.tax_minor for line in lines)
    title = "invoice" if kind is InvoiceKind.INVOICE else "credit-note"
    paid = (net + tax) * 2 // 3
    return InvoiceDocument(
        id="i",
        kind=kind,
        number="1-1-F3K2-117",
        title=title,
        simplified=False,
        rules="GB/2013-01-01",
        issued_on="2026-11-22",
        supplied_on="2026-11-20",
        language=language,
        paper=paper,
        currency=CURRENCIES[language],
        seller=SELLERS[language],
        buyer=BUYERS[language],
        order_number="1-1-V7Q2-1534",
        proof="8A7FB-7C5BA",
        lines=lines,
        taxes=taxes,
        payments=(InvoicePayment("card", "", paid), InvoicePayment("cash", "", net + tax - paid)),
        net_minor=net,
        tax_minor=tax,
        total_minor=net + tax,
        rounding_minor=0,
        terms=terms,
        refers_to=None if kind is InvoiceKind.INVOICE else Reference("1-1-F3K2-101", "2026-11-12"),
        labels=paper_labels(language, title),
    )


def _with_taxes(line: InvoiceLine, taxes: tuple[int, ...]) -> InvoiceLine:
    return replace(line, taxes=taxes)


def _line(place: int, name: str, rate: int, reduced: bool, included: bool) -> InvoiceLine:
    price = 199 + 7919 * place % 9901
    quantity = Quantity(750, 3) if place % 7 == 2 else Quantity(1000 * (1 + place % 12), 3)
    listed = divide(price * quantity.amount, 1000)
    off = listed // 10 if place % 5 == 3 else 0
    asked = listed - off
    tax = divide(asked * rate, 1_000_000 + rate) if included else divide(asked * rate, 1_000_000)
    net = asked - tax if included else asked
    unit = UnitPrice(divide(price * 100 * 1_000_000, 1_000_000 + rate), 4) if included else UnitPrice(price)
    return InvoiceLine(
        f"{name} {place}" if place >= 7 else name,
        f"SKU-{10_000 + place}" if place % 2 == 0 else "",
        "kg" if place % 7 == 2 else "pc",
        quantity,
        UnitPrice(price),
        unit,
        off,
        net,
        tax,
        net + tax,
        (int(reduced),),
    )
