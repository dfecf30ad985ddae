"""The words of papers in each language of the product: what a receipt of that country's shops would say."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

ENGLISH: Mapping[str, str] = MappingProxyType(
    {
        "number": "Receipt",
        "till": "Till",
        "cashier": "Served by",
        "discount": "Discount",
        "subtotal": "Subtotal",
        "total": "Total",
        "rounding": "Cash rounding",
        "change": "Change",
        "tax": "Tax",
        "rate": "Rate",
        "base": "Net",
        "gross": "Gross",
        "refund": "Refund",
        "void": "Void",
        "copy": "Copy",
        "gift": "Gift receipt",
        "gift_note": "Without prices. Please keep it for an exchange.",
        "refers": "For receipt",
        "instead": "instead of %s",
        "training": "Training · not a receipt",
        "proof": "Proof",
        "cash": "Cash",
        "card": "Card",
        "voucher": "Voucher",
        "gift-card": "Gift card",
        "transfer": "Bank transfer",
        "cheque": "Cheque",
        "account": "On account",
        "exchange": "Exchanged goods",
    }
)

TENDERS = frozenset(("cash", "card", "voucher", "gift-card", "transfer", "cheque", "account", "exchange"))

_GERMAN = {
    "number": "Beleg",
    "till": "Kasse",
    "cashier": "Es bediente Sie",
    "discount": "Rabatt",
    "subtotal": "Zwischensumme",
    "total": "Summe",
    "rounding": "Bargeldrundung",
    "change": "Rückgeld",
    "tax": "Steuer",
    "rate": "Satz",
    "base": "Netto",
    "gross": "Brutto",
    "refund": "Rückgabe",
    "void": "Storno",
    "copy": "Kopie",
    "gift": "Geschenkbon",
    "gift_note": "Ohne Preise. Bitte für einen Umtausch aufbewahren.",
    "refers": "Zu Beleg",
    "instead": "statt %s",
    "training": "Schulung · kein Beleg",
    "proof": "Prüfzeichen",
    "cash": "Bar",
    "card": "Karte",
    "voucher": "Gutschein",
    "gift-card": "Geschenkkarte",
    "transfer": "Überweisung",
    "cheque": "Scheck",
    "account": "Auf Rechnung",
    "exchange": "Umgetauschte Ware",
}

_CHINESE = {
    "number": "小票号",
    "till": "收银台",
    "cashier": "收银员",
    "discount": "优惠",
    "subtotal": "小计",
    "total": "合计",
    "rounding": "现金舍入",
    "change": "找零",
    "tax": "税额",
    "rate": "税率",
    "base": "不含税",
    "gross": "含税",
    "refund": "退货",
    "void": "已作废",
    "copy": "补打",
    "gift": "礼品小票",
    "gift_note": "本小票不含价格，换货时请出示。",
    "refers": "原小票号",
    "instead": "原价 %s",
    "training": "培训练习 · 非正式小票",
    "proof": "校验码",
    "cash": "现金",
    "card": "银行卡",
    "voucher": "代金券",
    "gift-card": "礼品卡",
    "transfer": "银行转账",
    "cheque": "支票",
    "account": "挂账",
    "exchange": "换货抵扣",
}

_ARABIC = {
    "number": "إيصال رقم",
    "till": "صندوق",
    "cashier": "البائع",
    "discount": "خصم",
    "subtotal": "المجموع الفرعي",
    "total": "الإجمالي",
    "rounding": "تقريب نقدي",
    "change": "الباقي",
    "tax": "الضريبة",
    "rate": "النسبة",
    "base": "الصافي",
    "gross": "شامل الضريبة",
    "refund": "مرتجع",
    "void": "ملغى",
    "copy": "نسخة",
    "gift": "إيصال هدية",
    "gift_note": "بدون أسعار. يُرجى الاحتفاظ به للاستبدال.",
    "refers": "عن الإيصال رقم",
    "instead": "بدلاً من %s",
    "training": "تدريب · ليس إيصالاً",
    "proof": "رمز التحقق",
    "cash": "نقداً",
    "card": "بطاقة",
    "voucher": "قسيمة",
    "gift-card": "بطاقة هدية",
    "transfer": "تحويل بنكي",
    "cheque": "شيك",
    "account": "على الحساب",
    "exchange": "بضاعة مستبدلة",
}

VOCABULARIES: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {"en": ENGLISH, "de": _GERMAN, "zh": _CHINESE, "ar": _ARABIC}
)


def spoken(*wanted: str) -> str:
    """The first of these languages that papers have words in, else English: words and figures are of one language."""
    return next((one for one in wanted if one.replace("-", "_").split("_")[0].lower() in VOCABULARIES), "en")


def vocabulary(language: str) -> Mapping[str, str]:
    """The words of a language ("de", "zh_CN", "ar-EG"); English where the product does not speak it."""
    return VOCABULARIES.get(language.replace("-", "_").split("_")[0].lower(), ENGLISH)
