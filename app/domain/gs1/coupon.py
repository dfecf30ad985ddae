"""North American coupons in GS1 DataBar: AI 8110 and the positive offer file's AI 8112, read field by field.

Source: North American Coupon Application Guideline Using GS1 DataBar Expanded Symbols (GS1 US).
"""

from __future__ import annotations

import re
from datetime import date

from app.domain.barcode import UnreadableCode


class _Fields:
    """Takes one field after the other; ``at`` is where the next begins."""

    def __init__(self, data: str) -> None:
        found = re.search(r"[^0-9]", data)
        if found:
            raise UnreadableCode("non-digit-character", data, found.start(), found.end())
        self.data = data
        self.at = 0

    def code(self, missing: str, invalid: str, allowed: str) -> str:
        """One digit out of ``allowed``."""
        if self.at == len(self.data):
            raise UnreadableCode(f"coupon-missing-{missing}", self.data)
        digit = self.data[self.at]
        if digit not in allowed:
            raise UnreadableCode(f"coupon-invalid-{invalid}", self.data, self.at, self.at + 1)
        self.at += 1
        return digit

    def take(self, size: int, short: str) -> str:
        """``size`` digits; what is left is at fault when it is less, or everything when nothing is left."""
        left = len(self.data) - self.at
        if left < size:
            raise UnreadableCode(f"coupon-{short}", self.data, self.at if left else 0)
        self.at += size
        return self.data[self.at - size : self.at]

    def variable(self, missing: str, invalid: str, allowed: str, more: int, name: str) -> str:
        """A length digit and as many digits as it says plus ``more``."""
        size = int(self.code(f"{missing}-vli", f"{invalid}-length", allowed))
        return self.take(size + more, f"truncated-{name}")

    def optional(self, tag: str) -> bool:
        """Whether the next field is the optional one with this number; its number is passed over."""
        if self.data[self.at : self.at + 1] != tag:
            return False
        self.at += 1
        return True

    def day(self, name: str, reason: str) -> str:
        digits = self.take(6, f"too-short-for-{name}")
        try:
            date(2000 + int(digits[:2]), int(digits[2:4]), int(digits[4:]))
        except ValueError:
            raise UnreadableCode(reason, self.data, self.at - 6, self.at) from None
        return digits

    def end(self) -> None:
        if self.at < len(self.data):
            raise UnreadableCode("coupon-excess-data", self.data, self.at)


def coupon_code(data: str) -> None:
    """AI 8110. Raises UnreadableCode at the first field that is missing, cut off or out of range."""
    fields = _Fields(data)
    fields.variable("gcp", "gcp", "0123456", 6, "gcp")
    fields.take(6, "truncated-offer-code")
    fields.variable("save-value", "save-value", "12345", 0, "save-value")
    _requirement(fields, "1st")
    if fields.optional("1"):
        rules = "additional-purchase-rules-code"
        fields.code(rules, rules, "0123")
        _requirement(fields, "2nd")
        _maker(fields, "2nd")
    if fields.optional("2"):
        _requirement(fields, "3rd")
        _maker(fields, "3rd")
    _dates(fields)
    if fields.optional("5"):
        fields.variable("serial-number", "serial-number", "0123456789", 6, "serial-number")
    if fields.optional("6"):
        name = "retailer-gcp-or-gln"
        fields.variable(name, name, "1234567", 6, name)
    if fields.optional("9"):
        _flags(fields)
    fields.end()


def positive_offer(data: str) -> None:
    """AI 8112, the coupon whose terms the retailer keeps. Raises UnreadableCode."""
    fields = _Fields(data)
    fields.code("format-code", "format-code", "01")
    fields.variable("funder", "funder", "0123456", 6, "funder")
    fields.take(6, "truncated-offer-code")
    fields.variable("serial-number", "serial-number", "0123456789", 6, "serial-number")
    fields.end()


def _requirement(fields: _Fields, which: str) -> None:
    name = f"{which}-purchase-requirement"
    fields.variable(name, name, "12345", 0, name)
    fields.code(f"{name}-code", f"{name}-code", "012349")
    fields.take(3, f"truncated-{which}-purchase-family-code")


def _maker(fields: _Fields, which: str) -> None:
    name = f"{which}-purchase-gcp"
    size = int(fields.code(f"{name}-vli", f"{name}-length", "01234569"))
    if size < 9:  # nine: the maker of the first purchase
        fields.take(size + 6, f"truncated-{name}")


def _dates(fields: _Fields) -> None:
    # The dictionary spells its reason "exipiration"; reasons are its names, so the slip is kept.
    expires = fields.day("expiration-date", "coupon-invalid-exipiration-date") if fields.optional("3") else ""
    if fields.optional("4"):
        starts = fields.day("start-date", "coupon-invalid-start-date")
        if expires and starts > expires:
            raise UnreadableCode("coupon-expiration-before-start", fields.data, fields.at - 14, fields.at)


def _flags(fields: _Fields) -> None:
    fields.code("save-value-code", "save-value-code", "01256")
    fields.code("save-value-applies-to-item", "save-value-applies-to-item", "012")
    fields.code("store-coupon-flag", "store-coupon-flag", "0123456789")
    fields.code("dont-multiply-flag", "dont-multiply-flag", "01")
