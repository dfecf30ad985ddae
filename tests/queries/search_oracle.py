"""The rule of search without an index: every product looked at, for tests and benchmarks to compare with."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field

from app.domain.folding import fold

_BARE = re.compile(r"[a-z0-9]+")
_UNSPACED = re.compile(
    "[\u0e00-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]"
)
_BLOCKS = ((0x0900, 0x109F), (0x1780, 0x17FF), (0x3099, 0x309A))


@dataclass(slots=True)
class Listed:
    """One product as search sees it. ``label`` and ``brand`` as they are shown."""

    rid: int
    label: str
    brand: str = ""
    sku: str = ""
    codes: tuple[str, ...] = ()
    sold: int = 0
    key: str = field(init=False)
    label_words: list[str] = field(init=False)
    heads: list[str] = field(init=False)
    runs: str = field(init=False)
    start: str = field(init=False)

    def __post_init__(self) -> None:
        self.key = fold(self.label)
        brand = fold(self.brand)
        self.label_words = split(self.key)
        self.heads = [*self.label_words, *split(brand), *bound(self.key), *bound(brand)]
        self.runs = f"{self.key}\n{brand}"
        self.start = " ".join(self.label_words)


def find(products: Iterable[Listed], text: str) -> list[int]:
    """The rids of what ``text`` finds, best first."""
    asked = split(fold(text))
    plain = unicodedata.normalize("NFKC", text.strip())
    codes = {text.strip(), plain, plain.upper()} - {""}
    found = []
    for product in products:
        way = _way(product, asked, codes)
        if way is not None:
            found.append((way, -product.sold.bit_length(), product.rid))
    return [rid for _, _, rid in sorted(found)]


def _way(product: Listed, asked: list[str], codes: set[str]) -> tuple[int, int, str] | None:
    sku = product.sku.lower()
    if sku and any(sku == code.lower() for code in codes if code.isascii()):
        return (0, 0, "")
    if any(code in product.codes or (_digits(code) and code.zfill(14) in product.codes) for code in codes):
        return (0, 0, "")
    if asked and product.start.startswith(" ".join(asked)):
        return (1, 0, "")
    if asked and all(_begins(product, word) for word in asked):
        return (2, 0, "")
    ways = list(_coded(product, codes))
    if ways:
        return (3, *min(ways))
    if any(len(word) >= 3 for word in asked) and all(_inside(product, word) for word in asked):
        return (4, 0, "")
    return None


def _begins(product: Listed, word: str) -> bool:
    return word in product.runs if _UNSPACED.match(word) else any(one.startswith(word) for one in product.heads)


def _inside(product: Listed, word: str) -> bool:
    if len(word) >= 3:
        return word in product.key
    if _UNSPACED.match(word):
        return word in product.key
    return any(one.startswith(word) for one in product.label_words)


def _coded(product: Listed, codes: set[str]) -> Iterable[tuple[int, str]]:
    for asked in codes:
        if len(asked) < 3:
            continue
        if product.sku.lower().startswith(asked.lower()):
            yield 0, product.sku.lower()
        for code in product.codes:
            for place, zeros in enumerate(("000000", "00", "0", ""), 1):
                if (not zeros or _digits(asked)) and code.startswith(zeros + asked):
                    yield place, code


def _digits(text: str) -> bool:
    return text.isascii() and text.isdigit()


def _is_sign(char: str) -> bool:
    return char.isalnum() or any(first <= ord(char) <= last for first, last in _BLOCKS)


def split(folded: str) -> list[str]:
    """The words of a folded text, written out sign by sign."""
    if folded.isascii():
        return _BARE.findall(folded)
    found: list[str] = []
    before = ""
    for char in folded:
        kind = "" if not _is_sign(char) else ("unspaced" if _UNSPACED.match(char) else "spaced")
        if kind and kind == before:
            found[-1] += char
        elif kind:
            found.append(char)
        before = kind
    return found


def bound(folded: str) -> list[str]:
    """Words held together by hyphens and apostrophes, as one."""
    found = []
    for run in re.split(r"[^-'’\w\u0900-\u109f\u1780-\u17ff\u3099\u309a]|_", folded):
        for piece in re.findall(r"[^-'’]+(?:[-'’][^-'’]+)+", run):
            one = "".join(re.split("[-'’]", piece))
            if not _UNSPACED.search(one):
                found.append(one)
    return found
