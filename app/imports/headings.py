"""What the headings of lists mean, in the languages that shops write them in."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Mapping, Sequence

from app.domain.folding import fold
from app.errors import InvalidInput

OPTION_PAIRS = 3
LONGEST_NAME = 200  # of a field of one's own, as app.services.catalog_checks has it
_NO_SIGN = ("Cc", "Cs", "Zl", "Zp")
# Most telling first: of two headings for one field the one named earlier here is taken, the other one kept as it is.
_WORDS: Mapping[str, str] = {
    "sku": "sku|item code|product code|variant sku|article number|article no|item number|stock code|stockcode|code|"
    "reference|article|artikelnummer|artikelnr|artikel nr|art nr|artnr|bestellnummer|numero d article|code article|"
    "ref|referencia|codigo|codice|codice articolo|codigo do produto|artikelcode|kod produktu|indeks|kod|symbol|"
    "varenummer|artikelnummer nr|urun kodu|stok kodu|артикул|код|货号|商品编码|商品コード|品番|품번|id|item",
    "barcode": "barcode|ean|ean13|ean 13|ean8|gtin|upc|upc a|isbn|variant barcode|gtin upc ean or isbn|ean code|"
    "bar code|strichcode|eancode|code barre|code barres|code a barres|codigo de barras|codice a barre|streepjescode|"
    "kod kreskowy|kod ean|streckkod|strekkode|stregkode|barkod|штрихкод|штрих код|条码|条形码|バーコード|jan|바코드",
    "name": "name|product name|item name|title|product title|produktname|artikelname|artikelbezeichnung|nom|"
    "nom du produit|designation|libelle|nombre|nombre del producto|nome|nome prodotto|nome do produto|productnaam|"
    "naam|omschrijving|nazwa|nazwa produktu|namn|navn|urun adi|название|наименование|品名|商品名称|商品名|상품명|"
    "product|artikel|produit|producto|prodotto|produto|bezeichnung|descripcion|descrizione|description|beschreibung",
    "price": "price|unit price|retail price|selling price|sales price|variant price|price incl vat|price inc vat|"
    "regular price|preis|verkaufspreis|vk|vk brutto|vk preis|prix|prix ttc|prix de vente|prix unitaire|precio|"
    "precio de venta|pvp|prezzo|prezzo di vendita|preco|preco de venda|prijs|verkoopprijs|cena|cena brutto|"
    "cena sprzedazy|pris|fiyat|satis fiyati|цена|售价|价格|単価|価格|판매가|가격|sale price|unitprice",
    "cost": "cost|cost price|purchase price|cost per item|unit cost|einkaufspreis|ek|ek netto|ek preis|prix d achat|"
    "cout|precio de compra|coste|costo|prezzo di acquisto|preco de custo|custo|inkoopprijs|cena zakupu|inkopspris|"
    "innkjopspris|kostpris|alis fiyati|закупочная цена|себестоимость|进价|原価|원가",
    "tax_class": "tax class|tax|vat|tax code|tax rate|vat rate|tax percent|gst|mwst|mwst satz|ust|umsatzsteuer|"
    "steuersatz|steuerklasse|tva|taux tva|taux de tva|iva|tipo de iva|tipo iva|aliquota|aliquota iva|taxa de iva|btw|"
    "btw tarief|vat stawka|stawka vat|moms|mva|kdv|kdv orani|ндс|税率|消費税|부가세",
    "category": "category|categories|department|group|product group|product category|product type|kategorie|"
    "warengruppe|abteilung|categorie|rayon|famille|categoria|familia|reparto|departamento|productgroep|kategoria|"
    "grupa|kategori|varegruppe|категория|группа|分类|类别|カテゴリ|カテゴリー|카테고리|type",
    "brand": "brand|brands|vendor|manufacturer|maker|marke|hersteller|marque|fabricant|marca|fabricante|produttore|"
    "merk|fabrikant|marka|producent|varumarke|merke|марка|бренд|品牌|ブランド|브랜드",
    "unit": "unit|uom|unit of measure|sold by|einheit|mengeneinheit|unite|unidad|unidad de medida|unita|"
    "unita di misura|unidade|eenheid|jednostka|jm|enhet|enhed|birim|единица|ед изм|单位|単位|단위",
    "weighed": "weighed|by weight|sold by weight|weighable|waage|wiegeartikel|au poids|pese|por peso|pesado|a peso|"
    "gewogen|wazony|vejes|vags",
    "plu": "plu|scale code|plu code|plu nummer",
    "options": "options|variant|variant options|variante|varianten|opciones|opzioni|opcoes",
    "parent": "parent|parent sku|product id|handle|style|style number",
    "active": "active|enabled|status|published|aktiv|actif|activo|attivo|ativo|actief|aktywny",
    "stock": "stock|quantity|qty|on hand|quantity on hand|stock quantity|in stock|inventory|stock level|bestand|"
    "lagerbestand|menge|quantite|stock actuel|cantidad|existencias|quantita|giacenza|quantidade|estoque|voorraad|"
    "aantal|stan|stan magazynowy|ilosc|lagersaldo|lager|stok|остаток|количество|库存|在庫|在庫数|재고",
    "low_stock": "low stock|reorder level|reorder point|minimum stock|min stock|low stock amount|meldebestand|"
    "mindestbestand|stock minimum|stock minimo|scorta minima|estoque minimo|stan minimalny",
}
_PLACES: Mapping[str, tuple[str, int]] = {
    word: (field, place) for field, words in _WORDS.items() for place, word in enumerate(words.split("|"))
}
FIELDS = frozenset((*_WORDS, *(f"option{n}_{part}" for n in range(1, OPTION_PAIRS + 1) for part in ("name", "value"))))
SEVERAL = frozenset(("barcode", "plu"))  # a product has as many codes as there are columns for them


def key_of(title: str) -> str:
    """A heading as it is looked up: folded, everything but letters and digits as one blank."""
    return " ".join("".join(char if char.isalnum() else " " for char in fold(title)).split())


def meaning(title: str) -> str:
    """The field that a heading names by itself, or ""."""
    key = "" if title.strip().startswith("#") else key_of(title)  # "#NAME?": what a spreadsheet could not work out
    if key.startswith("option") and (found := key.replace(" ", "")):
        for n in range(1, OPTION_PAIRS + 1):
            for part in ("name", "value"):
                if found == f"option{n}{part}":
                    return f"option{n}_{part}"
    return _PLACES.get(key, ("", 0))[0]


def guessed(titles: Sequence[str]) -> list[str]:
    """The field of each heading, "" for those that are none of ours; each field once, but for codes."""
    best: dict[str, tuple[int, int]] = {}
    for column, title in enumerate(titles):
        field = meaning(title)
        if field and field not in SEVERAL:
            place = _PLACES.get(key_of(title), ("", 0))[1]
            best[field] = min(best.get(field, (place, column)), (place, column))
    chosen = {column: field for field, (_, column) in best.items()}
    return [chosen.get(column) or _if_several(meaning(title)) for column, title in enumerate(titles)]


def _if_several(field: str) -> str:
    return field if field in SEVERAL else ""


def said(titles: Sequence[str], mapping: Mapping[str, str], guess: Sequence[str]) -> list[str]:
    """``guess`` as {field: heading} of ``mapping`` corrects it; an empty heading means that no column is the field.

    Raises InvalidInput for a field or a heading that is not there.
    """
    found = list(guess)
    for field, title in mapping.items():
        if field not in FIELDS:
            raise InvalidInput(f"There is no field {field!r}.", "Use one of: " + ", ".join(sorted(FIELDS)))
        wanted = key_of(title)
        at = [column for column, one in enumerate(titles) if title and (one.strip() == title or key_of(one) == wanted)]
        if title and not at:
            raise InvalidInput(f"There is no column {title!r}.", "The columns are: " + ", ".join(titles)[:400])
        found = ["" if one == field else one for one in found]
        for column in at[: len(at) if field in SEVERAL else 1]:
            found[column] = field
    return found


def signature(titles: Sequence[str]) -> str:
    """What tells one source of lists from another: its headings, whatever their case and order."""
    text = "\x1f".join(sorted(map(key_of, titles)))
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def unlike(titles: Sequence[str]) -> list[str]:
    """The headings as names of fields of one's own: trimmed, none empty, none twice."""
    found: dict[str, None] = {}
    times: dict[str, int] = {}
    for column, title in enumerate(titles, 1):
        shown = "".join(" " if unicodedata.category(char) in _NO_SIGN else char for char in title)
        name = again = shown.strip()[:LONGEST_NAME].strip() or f"Column {column}"
        while again in found:
            times[name] = times.get(name, 1) + 1
            again = f"{name[: LONGEST_NAME - 8]} ({times[name]})"
        found[again] = None
    return list(found)
