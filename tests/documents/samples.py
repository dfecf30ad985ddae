"""Receipts to look at and to test with: every figure is text here, as the product hands it over."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from app.documents.page import Bitmap
from app.documents.receipt import Amount, Receipt, ReceiptKind, ReceiptLine, ReceiptTax
from app.documents.words import format_money
from app.domain.receipt_code import CodeLine, ReceiptCode, encode


def _eur(minor: int) -> str:
    return format_money(minor, "EUR", "en_IE", symbol=False)


SHOP = ("Corner Bakery", "12 Harbour Street, Galway", "VAT IE 1234567 FA")
QR = "https://corner.example/r/9f2c41d07a6be3155c80"

SALE = Receipt(
    header=SHOP,
    number="GAL-2-A-000104",
    when="22 Nov 2026, 14:05",
    when_iso="2026-11-22T14:05:09+00:00",
    till="2",
    cashier="Mara",
    lines=(
        ReceiptLine("Sourdough loaf", _eur(420)),
        ReceiptLine("Espresso, double", _eur(560), "2", _eur(280)),
        ReceiptLine("Gouda, aged 18 months", _eur(743), "0.342 kg", "21.72/kg"),
        ReceiptLine("Almond croissant", _eur(1050), "3", _eur(350), Amount("Morning offer −10 %", _eur(-105))),
        ReceiptLine("Orange juice, fresh 0.3 l", _eur(390)),
        ReceiptLine("Carrier bag", _eur(25)),
        ReceiptLine("Tea “Assam” tin 125 g", _eur(1290), note="Batch 26-118"),
        ReceiptLine("Butter, salted", _eur(349)),
        ReceiptLine("Free-range eggs (6)", _eur(318), "2", _eur(159)),
        ReceiptLine("Raspberry jam", _eur(475), discount=Amount("", _eur(-50))),
        ReceiptLine("Deposit bottle returned", _eur(-100), "−4", _eur(25)),
        ReceiptLine("Gift card", _eur(2000)),
    ),
    subtotal=_eur(7365),
    discounts=(Amount("Loyalty card −5 %", _eur(-368)),),
    total=format_money(6997, "EUR", "en_IE"),
    rounding=_eur(-2),
    tenders=(Amount("Cash", _eur(10000)),),
    change=_eur(3005),
    taxes=(
        ReceiptTax("VAT", "23 %", _eur(3182), _eur(732)),
        ReceiptTax("VAT", "13.5 %", _eur(2716), _eur(367)),
    ),
    footer=("Thank you, see you tomorrow.", "Open daily 7–18"),
    proof="9f2c 41d0 7a6b",
    qr=QR,
)

REFUND = replace(
    SALE,
    kind=ReceiptKind.REFUND,
    number="GAL-2-A-000105",
    lines=(ReceiptLine("Espresso machine “Lucca”, stainless steel, 230 V", _eur(-124900), note="For GAL-2-A-000087"),),
    subtotal="",
    discounts=(),
    rounding="",
    change="",
    total=format_money(-124900, "EUR", "en_IE"),
    tenders=(Amount("Visa debit ••4521", _eur(-124900)),),
    taxes=(ReceiptTax("VAT", "23 %", _eur(-101545), _eur(-23355)),),
)

TRAINING = replace(SALE, lines=SALE.lines[:3], training=True, copy=True, number="GAL-2-T-000009")

SCRIPTS = replace(
    SALE,
    lines=(
        ReceiptLine("قهوة عربية 500 غ (طازج)", _eur(1250)),
        ReceiptLine("לחם שיפון 750 ג׳", _eur(480), "2", _eur(240)),
        ReceiptLine("กาแฟเย็น น้ำผึ้ง", _eur(390)),
        ReceiptLine("绿茶 龙井 特级", _eur(2890), "1", _eur(2890)),
        ReceiptLine("抹茶ラテ（アイス）", _eur(520)),
        ReceiptLine("김치 볶음밥 곱빼기", _eur(980)),
        ReceiptLine("Καφές ελληνικός / Кофе зерновой", _eur(640)),
        ReceiptLine("मसाला चाय", _eur(210)),
        ReceiptLine("Party box 🍎🥐☕😀 ❤️", _eur(1500)),
        ReceiptLine("Łódź żurek, crème brûlée, phở", _eur(1100)),
    ),
    subtotal="",
    discounts=(),
    rounding="",
    change="",
)

LONG = replace(
    SALE,
    header=("The Extraordinarily Long Named Delicatessen & Provisions Company of Kilkenny", "1 High Street"),
    cashier="Maximiliane-Alexandrina von Hohenlohe-Schillingsfürst",
    lines=(
        ReceiptLine(
            "Extra virgin olive oil, first cold pressing, unfiltered, organic, from the northern slopes, 5 l tin",
            "1,234,567.89",
            "12,345.678 kg",
            "1,234.567/kg",
            Amount("Discount for the oldest and most faithful of customers", "−1,234,567.89"),
        ),
        ReceiptLine("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbaubeamtengesellschaft", "98,765,432.10"),
        ReceiptLine("特级初榨橄榄油" * 8, "1.00"),
    ),
    subtotal="98,765,432.10",
    total="€98,765,432.10",
    tenders=(Amount("International Bank Transfer with Reference", "98,765,432.10"),),
    taxes=(
        ReceiptTax("Value added tax, standard", "23 %", "1,234,567.89", "1,234,567.89"),
        ReceiptTax("VAT", "13.5 %", "80,123,456.78", "12,345,678.90"),
    ),
    rounding="",
    change="",
)

KUWAIT = replace(
    SALE,
    header=("مخبز الزاوية", "شارع الخليج ١٢، الكويت"),
    labels={
        "number": "إيصال",
        "till": "الصندوق",
        "cashier": "البائع",
        "discount": "خصم",
        "subtotal": "المجموع الفرعي",
        "total": "الإجمالي",
        "rounding": "تقريب نقدي",
        "change": "الباقي",
        "tax": "الضريبة",
        "rate": "النسبة",
        "base": "الصافي",
        "refund": "استرجاع",
        "copy": "نسخة",
        "training": "تدريب",
        "proof": "إثبات",
    },
    language="ar",
    rtl=True,
    lines=(
        ReceiptLine("خبز بلدي", "0.250"),
        ReceiptLine("قهوة عربية 500 غ (طازج)", "3.500", "2", "1.750"),
        ReceiptLine("iPhone 17 Pro 256GB أسود", "419.900", discount=Amount("", "−20.000")),
    ),
    when="22/11/2026 14:05",
    cashier="مريم",
    subtotal="423.650",
    discounts=(),
    total=format_money(1403650, "KWD", "ar_KW"),
    rounding="",
    tenders=(Amount("نقداً", format_money(1404000, "KWD", "ar_KW", symbol=False)),),
    change="0.350",
    taxes=(),
    footer=("شكراً لزيارتكم",),
    copy=True,
)

JAPAN = replace(
    SALE,
    header=("角のパン屋", "東京都港区芝公園4-2-8", "登録番号 T1234567890123"),
    labels={
        "number": "領収書",
        "till": "レジ",
        "cashier": "担当",
        "discount": "割引",
        "subtotal": "小計",
        "total": "合計",
        "change": "お釣り",
        "tax": "消費税",
        "rate": "税率",
        "base": "対象額",
        "proof": "照合",
    },
    language="ja",
    lines=(
        ReceiptLine("食パン 六枚切り ※", "280"),
        ReceiptLine("抹茶ラテ（アイス）", "1,040", "2", "520"),
        ReceiptLine("エスプレッソマシン ステンレス製 二口 業務用 大型 二〇〇V", "12,345,678"),
    ),
    when="2026年11月22日 14:05",
    cashier="佐藤",
    subtotal="12,346,998",
    discounts=(),
    total=format_money(12346998, "JPY", "ja_JP"),
    rounding="",
    tenders=(Amount("現金", "12,347,000"),),
    change=format_money(2, "JPY", "ja_JP"),
    taxes=(ReceiptTax("", "10 %", "11,224,544", "1,122,454"), ReceiptTax("※", "8 %", "259", "21")),
    footer=("※印は軽減税率対象商品です。", "ありがとうございました。"),
)

_CODE = ReceiptCode(
    "GAL2-A-000104",
    "019ae1c2-7a40-7c11-8f3e-5b0d9c2a41f7",
    datetime(2026, 11, 22, 14, 5, 9, tzinfo=UTC),
    "EUR",
    6997,
    ("cash",),
    tuple(CodeLine(f"50123456789{place:02d}", 1000, 3, 420 + place) for place in range(12)),
    12,
    signature=bytes(range(1, 65)),
)

FULL = replace(
    SALE,
    intro=("Baked in the night, sold by noon",),
    lines=(
        *SALE.lines[:4],
        replace(SALE.lines[6], instead=_eur(1490), note="For Ms. Byrne\nred bow, no paper"),
        replace(SALE.lines[1], instead=_eur(300)),
    ),
    added=(Amount("City tax 1.5 %", _eur(98)),),
    note="Collect on Friday after 16:00. قهوة",
    taxes=tuple(replace(tax, gross=_eur(123456)) for tax in SALE.taxes),
    qr=encode(_CODE),
    kind=ReceiptKind.VOID,
    refers_to="GAL-2-A-000103",
    logo=Bitmap(24, 24, bytes.fromhex("ffffff" + "c00003" * 22 + "ffffff")),
)

GIFT = replace(FULL, kind=ReceiptKind.SALE, refers_to="", gift=True, copy=True)

SAMPLES = {
    "sale": SALE,
    "full": FULL,
    "gift": GIFT,
    "refund": REFUND,
    "training": TRAINING,
    "scripts": SCRIPTS,
    "long": LONG,
    "kuwait": KUWAIT,
    "japan": JAPAN,
}
