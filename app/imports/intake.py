"""Rows become changes: found again in the catalogue, merged where a file names a product twice, compared, written.

A row means the product whose id our export wrote; else the one with its SKU, whatever the case; else the one this
source has brought before (handle and options, number, code as it is spelled); else the one that has its barcode.
"""

from __future__ import annotations

import hashlib
from array import array
from bisect import bisect_left
from collections.abc import Callable
from typing import Any

from app.db.engine import Connection
from app.domain.catalog import DEFAULTS
from app.domain.quantity import plain
from app.imports.report import ADDED, CHANGED, CLEANED, MERGED, REFUSED, WARNED, Report
from app.imports.rows import Row, Shop
from app.imports.writing import Entry, Writer
from app.queries import known_products as known

GROUP = 1000  # rows that are looked up and written together
_MOST_LATE = 200_000  # products given further codes by later rows of a file
_NAMESPACE = "cashwrap/import/1"

Values = dict[str, Any]


def source_id(source: str) -> str:
    """The id of a product that its source names by ``source``: UUIDv8 by shape (RFC 9562, 5.8), the same for ever."""
    bits = int.from_bytes(hashlib.sha256(f"{_NAMESPACE}\x1f{source}".encode()).digest()[:16], "big")
    bits = bits & ~(0xF << 76) | (0x8 << 76)
    text = f"{bits & ~(0x3 << 62) | (0x2 << 62):032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


class Intake:
    """Takes rows in the order of the file; ``tell_all`` reports each product added as well."""

    def __init__(
        self,
        cache: Connection | None,
        writer: Writer,
        report: Report,
        shop: Shop,
        new_id: Callable[[], str],
        *,
        tell_all: bool = False,
        on_stock: Callable[[str, Row], None] | None = None,
        tax_class: str = "",
    ) -> None:
        self._cache = cache if cache is not None and known.count(cache) else None
        self._writer, self._report, self._shop, self._new_id = writer, report, shop, new_id
        self._tell_all, self._on_stock, self._tax_class = tell_all, on_stock, tax_class
        self.added = self.changed = self.same = self.unpriced = 0
        # The line on which a product was named, or less than 0: the rid of one that was not named yet.
        self._places: dict[str | bytes, int] = {}
        self._codes: dict[str | int, int] = {}
        self._group: list[Row] = []
        self._in_group: dict[str | bytes, Row] = {}
        self._late: dict[int, list[str]] = {}
        self._same_lines, self._same_rids = array("q"), array("q")
        self._taken = bytearray()
        if self._cache is not None:
            self._taken = bytearray(known.last_rid(self._cache) + 1)
            for sku, rid in known.sku_keys(self._cache):
                self._places.setdefault(_key(sku.casefold()), -rid)

    def take(self, row: Row) -> None:
        key = self._key_of(row)
        seen = self._places.get(key)
        if seen is not None:
            if seen >= 0:
                self._merge(key, row, seen)
                return
            row.rid = -seen
        self._places[key] = row.line
        if row.source and "sku" in row.values:  # its source names it as well: no later row may be the same thing
            own = _key(f"\x1f{row.source}")
            if self._places.setdefault(own, row.line) != row.line:
                row.source = ""
        if row.codes:
            self._note_codes(row)
        self._group.append(row)
        self._in_group[key] = row
        if len(self._group) >= GROUP:
            self._flush()

    @staticmethod
    def _key_of(row: Row) -> str | bytes:
        if row.given:
            return _key(f"\x1e{row.given}")
        sku: str = row.values.get("sku", "")
        return _key(sku.casefold()) if sku else _key(f"\x1f{row.source}")

    def _merge(self, key: str | bytes, row: Row, first: int) -> None:
        """A product that an earlier line named: that line stands, and codes that only this one has are added to it."""
        was = f"{row.values.get('sku', '')} {row.values['name']}".strip()
        earlier = self._in_group.get(key)
        if earlier is not None:
            fresh = [code for code in row.codes if code not in earlier.codes]
            earlier.codes.extend(fresh)
        elif row.codes and (len(self._late) < _MOST_LATE or first in self._late):
            fresh = row.codes
            self._late.setdefault(first, []).extend(fresh)
        else:
            fresh = []
        if fresh:
            self._note_codes(Row(row.line, row.values, fresh), first)
        self._report.add(row.line, MERGED, "same-product", "sku", was, ", ".join(fresh), first)

    def _note_codes(self, row: Row, own: int = 0) -> None:
        for code in row.codes:
            mark = int(code) if len(code) == 14 and code.isascii() and code.isdigit() else code
            first = self._codes.setdefault(mark, row.line)
            if first not in (row.line, own):
                self._report.add(row.line, WARNED, "shared-code", "barcode", code, row.values["name"], first)

    def _flush(self) -> None:
        rows, self._group = self._group, []
        self._in_group.clear()
        before: dict[int, tuple[str, Values]] = {}
        if self._cache is not None:
            rows = self._found(rows)
            before = known.values_of_rids(self._cache, [row.rid for row in rows if row.rid])
        entries: list[Entry] = []
        lines: list[int] = []
        for row in rows:
            found = before.get(row.rid) if row.rid else None
            entry = self._fresh(row) if found is None else self._compared(row, *found)
            if entry is not None:
                entries.append(entry)
                lines.append(row.line)
            if row.stock and self._on_stock is not None:
                self._on_stock(entry["id"] if entry is not None else found[0] if found else "", row)
        self._writer.add(entries, lines)

    def _found(self, rows: list[Row]) -> list[Row]:
        """The rows with the rid of the product they mean, where their SKU did not tell it; none means one twice."""
        assert self._cache is not None
        asked = {row.given or source_id(row.source): row for row in rows if not row.rid and (row.given or row.source)}
        for product_id, rid in known.by_id(self._cache, list(asked)).items() if asked else ():
            asked[product_id].rid = rid
        bare = [row for row in rows if not row.rid and row.codes]
        claimed = known.by_code(self._cache, {code for row in bare for code in row.codes}) if bare else {}
        kept = []
        for row in rows:
            if not row.rid and row.given and (sku := row.values.get("sku")):
                row.rid = max(0, -self._places.get(_key(sku.casefold()), 0))
                row.rid = 0 if self._taken[row.rid] else row.rid
            if not row.rid and row.codes and not row.whole:
                self._find_by_code(row, claimed)
            if row.rid and self._taken[row.rid]:
                if row.given:
                    self._report.refused(row.line, "product-twice", row.values["name"])
                    continue
                row.rid, row.source = 0, ""
            if row.rid:
                self._taken[row.rid] = 1
            kept.append(row)
        return kept

    def _find_by_code(self, row: Row, claimed: dict[str, list[int]]) -> None:
        for code in row.codes:
            others = claimed.get(code, ())
            if "sku" not in row.values and len(others) == 1 and not self._taken[others[0]]:
                row.rid = others[0]
                return
            if others:
                self._report.add(row.line, WARNED, "shared-code", "barcode", code, row.values["name"])

    def _fresh(self, row: Row) -> Entry:
        values = row.values
        new = {name: value for name, value in values.items() if value != DEFAULTS[name]}
        if row.codes:
            new["barcodes"] = sorted(row.codes) if len(row.codes) > 1 else row.codes
        if self._tax_class and "tax_class" not in values and not row.whole:
            new["tax_class"] = self._tax_class
        if "price" not in values and not row.whole:
            self._without_price(row, new)
        self.added += 1
        if self._tell_all:
            self._report.add(row.line, ADDED, "new", "", values.get("sku", ""), values["name"])
        return {"id": self._id_for(row), "base": None, "new": new}

    def _id_for(self, row: Row) -> str:
        if row.given:
            return row.given
        return source_id(row.source) if row.source else self._new_id()

    def _without_price(self, row: Row, new: Values) -> None:
        self.unpriced += 1
        if not self._shop.sell_unpriced:
            new["active"] = False
        self._report.add(row.line, WARNED, "no-price", "price", row.values["name"])

    def _compared(self, row: Row, product_id: str, before: Values) -> Entry | None:
        after = {**DEFAULTS, **row.values} if row.whole else self._laid_over(row, before)
        new = {name: value for name, value in after.items() if value != before[name]}
        if not new:
            self.same += 1
            self._same_lines.append(row.line)
            self._same_rids.append(row.rid)
            return None
        self.changed += 1
        for name, value in new.items():
            self._report.add(row.line, CHANGED, "field", name, _shown(before[name]), _shown(value))
        return {"id": product_id, "base": {name: before[name] for name in new}, "new": new}

    def _laid_over(self, row: Row, before: Values) -> Values:
        """What the row says over what stands there: an empty cell takes nothing away, and no code is lost."""
        after = row.values
        if row.codes:
            after["barcodes"] = sorted({*before["barcodes"], *row.codes} - {code for code, _ in before["packs"]})
        if "custom" in after:
            kept = {name: text for name, text in before["custom"].items() if name not in row.titles}
            after["custom"] = {**kept, **after["custom"]}
        if after.get("sku", before["sku"]) != before["sku"] and after["sku"].casefold() == before["sku"].casefold():
            self._report.add(row.line, CLEANED, "case", "sku", after["sku"], before["sku"])
            del after["sku"]
        if "price" in after and "active" not in after and not before["active"] and before["price"][0] == 0:
            after["active"] = True  # it waited for its price
        return after

    def finish(self) -> None:
        """Write what is left, and the codes that later rows gave to earlier ones."""
        self._flush()
        wanted = {line: codes for line, codes in self._late.items() if self._writer.has(line)}
        for line, codes in self._late.items():
            if line not in wanted and self._cache is not None:
                self._add_to_same(self._cache, line, codes)
        if wanted:
            self._writer.add_codes(wanted, self._codes_before)

    def _codes_before(self, product_id: str) -> list[str]:
        assert self._cache is not None  # only a product that was there has a base
        (rid,) = known.by_id(self._cache, [product_id]).values()
        return list(known.values_of_rids(self._cache, [rid])[rid][1]["barcodes"])

    def _add_to_same(self, cache: Connection, line: int, codes: list[str]) -> None:
        place = bisect_left(self._same_lines, line)
        if place == len(self._same_lines) or self._same_lines[place] != line:
            return
        rid = self._same_rids[place]
        product_id, before = known.values_of_rids(cache, [rid])[rid]
        after = sorted({*before["barcodes"], *codes} - {code for code, _ in before["packs"]})
        if after != before["barcodes"]:
            self.same -= 1
            self.changed += 1
            entry = {"id": product_id, "base": {"barcodes": before["barcodes"]}, "new": {"barcodes": after}}
            self._writer.add([entry], [1 << 60])  # behind every line of the file

    @property
    def refused(self) -> int:
        return self._report.total(REFUSED)


def _shown(value: Any) -> str:
    """A field's value as people write it."""
    if value is None or isinstance(value, bool):
        return "" if value is None else "yes" if value else "no"
    if isinstance(value, list) and len(value) == 2 and all(type(one) is int for one in value):
        return plain(*value)
    if isinstance(value, list):
        return "; ".join(one if isinstance(one, str) else ": ".join(map(str, one)) for one in value)
    if isinstance(value, dict):
        return "; ".join(f"{name}: {plain(*one) if isinstance(one, list) else one}" for name, one in value.items())
    return str(value)


def _key(text: str) -> str | bytes:
    """What is kept of a key: itself if short, else 16 bytes that no two keys will share."""
    return text if len(text) <= 24 and text.isascii() else hashlib.blake2b(text.encode(), digest_size=16).digest()
