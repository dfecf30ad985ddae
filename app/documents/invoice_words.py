"""The words of invoices and credit notes in the languages that have them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

# %s, %d, %p and %n are put in after: a number or name, a date, a page and how many there are.
_ENGLISH = {
    "title.invoice": "Invoice",
    "title.tax-invoice": "Tax invoice",
    "title.statement": "Sales statement",
    "title.credit-note": "Credit note",
    "title.correction": "Invoice correction",
    "title.adjustment-note": "Adjustment note",
    "title.rectification": "Corrective invoice",
    "title.return-invoice": "Return invoice",
    "title.statement-credit": "Sales return statement",
    "corrects": "Corrects %s of %d",
    "number": "Number",
    "date": "Date",
    "supplied": "Date of supply",
    "returned": "Date of return",
    "receipt": "Receipt",
    "customer_tax": "Customer's tax number",
    "seller_tax": "Tax number",
    "position": "No.",
    "description": "Description",
    "quantity": "Quantity",
    "price": "Price",
    "price_net": "Price without tax",
    "tax": "Tax",
    "net": "Net",
    "amount": "Amount",
    "gross": "With tax",
    "discount": "Discount",
    "net_total": "Total without tax",
    "tax_on": "%s on %n",
    "total": "Total",
    "credited": "Total credited",
    "rounding": "Cash rounding",
    "cash": "Cash",
    "card": "Card",
    "voucher": "Voucher",
    "paid": "Paid on %d",
    "given_back": "Paid back on %d",
    "marked": "%s reduced rate %n",
    "proof": "Proof",
    "page": "Page %p of %n",
    "telephone": "Tel.",
}
_GERMAN = {
    "title.invoice": "Rechnung",
    "title.tax-invoice": "Rechnung",
    "title.statement": "Verkaufsaufstellung",
    "title.credit-note": "Rechnungskorrektur",
    "title.correction": "Rechnungskorrektur",
    "title.adjustment-note": "Rechnungskorrektur",
    "title.rectification": "Rechnungskorrektur",
    "title.return-invoice": "Rechnungskorrektur",
    "title.statement-credit": "Aufstellung einer Rückgabe",
    "corrects": "Korrigiert %s vom %d",
    "number": "Nummer",
    "date": "Datum",
    "supplied": "Leistungsdatum",
    "returned": "Rückgabedatum",
    "receipt": "Kassenbeleg",
    "customer_tax": "Ihre Steuernummer",
    "seller_tax": "Steuernummer",
    "position": "Pos.",
    "description": "Bezeichnung",
    "quantity": "Menge",
    "price": "Preis",
    "price_net": "Einzelpreis netto",
    "tax": "Steuer",
    "net": "Netto",
    "amount": "Betrag",
    "gross": "Brutto",
    "discount": "Rabatt",
    "net_total": "Summe netto",
    "tax_on": "%s auf %n",
    "total": "Gesamtbetrag",
    "credited": "Gutgeschriebener Betrag",
    "rounding": "Rundung bei Barzahlung",
    "cash": "Bar",
    "card": "Karte",
    "voucher": "Gutschein",
    "paid": "Bezahlt am %d",
    "given_back": "Erstattet am %d",
    "marked": "%s ermäßigter Satz %n",
    "proof": "Prüfwert",
    "page": "Seite %p von %n",
    "telephone": "Tel.",
}
_CHINESE = {
    "title.invoice": "账单",
    "title.tax-invoice": "税务账单",
    "title.statement": "销售明细单",
    "title.credit-note": "贷项通知单",
    "title.correction": "账单更正",
    "title.adjustment-note": "调整通知单",
    "title.rectification": "账单更正",
    "title.return-invoice": "退货账单",
    "title.statement-credit": "退货明细单",
    "corrects": "更正 %d 的 %s",
    "number": "编号",
    "date": "日期",
    "supplied": "供货日期",
    "returned": "退货日期",
    "receipt": "收银小票",
    "customer_tax": "客户税号",
    "seller_tax": "税号",
    "position": "序号",
    "description": "品名",
    "quantity": "数量",
    "price": "单价",
    "price_net": "不含税单价",
    "tax": "税率",
    "net": "不含税",
    "amount": "金额",
    "gross": "含税",
    "discount": "折扣",
    "net_total": "不含税合计",
    "tax_on": "%s（计税 %n）",
    "total": "合计",
    "credited": "退还合计",
    "rounding": "现金舍入",
    "cash": "现金",
    "card": "银行卡",
    "voucher": "代金券",
    "paid": "已付款，%d",
    "given_back": "已退款，%d",
    "marked": "%s 低税率 %n",
    "proof": "校验码",
    "page": "第 %p 页，共 %n 页",
    "telephone": "电话",
}
_ARABIC = {
    "title.invoice": "فاتورة",
    "title.tax-invoice": "فاتورة ضريبية",
    "title.statement": "بيان مبيعات",
    "title.credit-note": "إشعار دائن",
    "title.correction": "تصحيح فاتورة",
    "title.adjustment-note": "إشعار تسوية",
    "title.rectification": "فاتورة مصححة",
    "title.return-invoice": "فاتورة مرتجع",
    "title.statement-credit": "بيان مرتجعات",
    "corrects": "يصحح %s بتاريخ %d",
    "number": "الرقم",
    "date": "التاريخ",
    "supplied": "تاريخ التوريد",
    "returned": "تاريخ الإرجاع",
    "receipt": "الإيصال",
    "customer_tax": "الرقم الضريبي للعميل",
    "seller_tax": "الرقم الضريبي",
    "position": "م",
    "description": "الوصف",
    "quantity": "الكمية",
    "price": "السعر",
    "price_net": "السعر دون الضريبة",
    "tax": "الضريبة",
    "net": "الصافي",
    "amount": "المبلغ",
    "gross": "شامل الضريبة",
    "discount": "خصم",
    "net_total": "الإجمالي دون الضريبة",
    "tax_on": "%s على %n",
    "total": "الإجمالي",
    "credited": "إجمالي المبلغ الدائن",
    "rounding": "تقريب النقد",
    "cash": "نقدًا",
    "card": "بطاقة",
    "voucher": "قسيمة",
    "paid": "مدفوعة بتاريخ %d",
    "given_back": "أعيد المبلغ بتاريخ %d",
    "marked": "%s نسبة مخفضة %n",
    "proof": "رمز التحقق",
    "page": "صفحة %p من %n",
    "telephone": "هاتف",
}
_WORDS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {"en": _ENGLISH, "de": _GERMAN, "zh": _CHINESE, "ar": _ARABIC}
)
LANGUAGES: tuple[str, ...] = tuple(_WORDS)


def _base(language: str) -> str:
    return language.replace("-", "_").partition("_")[0].lower()


def paper_language(wanted: str, otherwise: str) -> str:
    """The first of two languages that papers have words in, else English: words and figures are of one language."""
    return next((one for one in (wanted, otherwise) if _base(one) in _WORDS), "en")


def paper_locale(language: str, country: str) -> str:
    """The language as written in a country where CLDR knows that, so that dates and figures are those of the place."""
    from babel.core import Locale, UnknownLocaleError

    wanted = language.replace("-", "_")
    if "_" in wanted or not country:
        return wanted
    try:
        return str(Locale.parse(f"{wanted}_{country}"))
    except (UnknownLocaleError, ValueError):
        return wanted


def paper_labels(language: str, title: str) -> dict[str, str]:
    """The words of a document in a language of ``paper_language``; ``title`` is a rule's, such as ``tax-invoice``."""
    words = {**_ENGLISH, **_WORDS.get(_base(language), {})}
    said = {key: word for key, word in words.items() if not key.startswith("title.")}
    return {**said, "title": words[f"title.{title}"]}
