"""Search as one types: what is looked for in a million products, the best first, in the time between two keys.

Our rule. A product is found in the first of these ways that fits, and shown in this order:

0. Its SKU or one of its barcodes is the text.
1. Its label (the name with its variant) begins with the text, word for word.
2. Every word of the text begins a word of its label or brand.
3. Its SKU or one of its barcodes begins with the text, of at least three signs.
4. Every word of three signs or more stands somewhere in a word of its label; shorter ones begin one.

Among those found in one way, what sells comes first: by how often its sales have doubled, then by its place in the
generation. In way 3 it is SKUs, then barcodes of 8, 12, 13 and 14 digits and others, each in their order.
Words stand in any order; case, accents and width do not matter; "coca-cola" is also the word "cocacola". In scripts
without blanks a word begins at every sign. SKUs are the same in any case of A to Z; a barcode is as typed or in
capitals, a GTIN with or without the zeros in front of it.
"""

from __future__ import annotations

import json
import unicodedata
from array import array
from collections.abc import Callable, Container, Iterable, Iterator
from itertools import islice, zip_longest
from typing import Any

from app.db.reader import Reader
from app.domain.barcode import UnreadableCode, candidates
from app.domain.folding import BINDING, START, compounds, fold, is_unspaced, pairs, triples, words
from app.domain.frozen import frozen
from app.queries.catalog import PRODUCT_COLUMNS, Product, product_of

SHORTEST = 3  # signs by which the beginning of a code or the inside of a word is looked for
_TERMS = 12  # so many words or parts go to an index; whatever they let through is compared in full
_INDEXED = 4  # signs of the longest beginning that the word index holds ready; longer ones it has to gather first
_GLANCE = 200  # rows looked through by such a shorter beginning, before the longer one is gathered
_GTIN_ZEROS = ("000000", "00", "0", "")  # what a GTIN of 8, 12, 13 and 14 digits is filled up with
_LAST = "\U0010ffff"

Row = tuple[Any, ...]  # rid, key, brand, sold, then PRODUCT_COLUMNS
Check = Callable[[str, str], bool]  # a folded label and a brand

_ROW = f"p.rid, p.key, p.brand, p.sold, {PRODUCT_COLUMNS}"
_BY_SKU = (
    "SELECT {} FROM products AS p WHERE p.sku >= ? COLLATE NOCASE AND p.sku < ? COLLATE NOCASE{} "
    "ORDER BY p.sku COLLATE NOCASE, p.rid"
)
_BY_CODE = (
    "SELECT {} FROM barcodes AS b CROSS JOIN products AS p ON p.rid = b.rid WHERE b.code >= ? AND b.code < ?{} "
    "ORDER BY b.code, b.rid"
)
_BY_INDEX = (
    "SELECT {} FROM {index} AS i CROSS JOIN products AS p ON p.rid = i.rowid & 4294967295 WHERE i.{index} MATCH ?{} "
    "ORDER BY i.rowid"
)
_RIDS = (
    "SELECT coalesce(group_concat(place & 4294967295), '') FROM "
    "(SELECT rowid AS place FROM {index} WHERE {index} MATCH ? ORDER BY rowid)"
)
_INSIDE = (
    "SELECT coalesce(group_concat(value), '') FROM (SELECT value FROM json_each(?) AS j "
    "CROSS JOIN products AS p ON p.rid = j.value WHERE {} ORDER BY j.id)"
)


@frozen
class SearchResult:
    """The products found, best first; ``more`` says that others fit which are not among them."""

    rows: tuple[Product, ...]
    more: bool


NOTHING_FOUND = SearchResult((), False)


@frozen
class Match:
    """What an index is asked, and what of its answers holds: ``inside`` the label, and by ``check``, if there is one.

    ``glance`` asks for shorter beginnings, which the index answers row by row; what it lets through is always checked.
    What ``expression`` lets through is only where it is ``doubtful``.
    """

    index: str
    expression: str
    check: Check | None = None
    inside: tuple[str, ...] = ()
    glance: str = ""
    doubtful: bool = True


@frozen
class Wanted:
    """A text taken apart: its words as typed, those that no other begins with, and the codes it may be."""

    typed: tuple[str, ...]
    words: tuple[str, ...]
    codes: tuple[str, ...]

    @classmethod
    def of(cls, text: str) -> Wanted:
        found = words(fold(text))
        return cls(tuple(found), _longest(found), _codes(text))


def search(reader: Reader, text: str, limit: int = 60, *, active_only: bool = True) -> SearchResult:
    """The first ``limit`` products that ``text`` finds by our rule (see above), and whether there are more."""
    found: dict[int, Row] = {}
    for rows in _ways(reader, Wanted.of(text), " AND p.active" if active_only else ""):
        for row in rows:
            found.setdefault(row[0], row)
            if len(found) > limit:
                break
        if len(found) > limit:
            break
    return SearchResult(tuple(product_of(row[4:]) for row in islice(found.values(), limit)), len(found) > limit)


def matching_rids(reader: Reader, text: str) -> array[int]:
    """The rids of all products that ``text`` finds, sold or not, in the order of our rule. For a worker thread."""
    wanted = Wanted.of(text)
    found = dict.fromkeys(row[0] for row in _exactly(reader, wanted, ""))
    for match in (label_begins(wanted), words_begin(wanted)):
        found.update(dict.fromkeys(_rids(reader, match, found)))
    found.update(dict.fromkeys(row[0] for row in _coded(reader, wanted, "", "p.rid")))
    found.update(dict.fromkeys(_rids(reader, words_inside(wanted), found)))
    return array("q", found)


def _ways(reader: Reader, wanted: Wanted, also: str) -> Iterator[Iterable[Row]]:
    yield _exactly(reader, wanted, also)
    yield _matched(reader, label_begins(wanted), also)
    yield _matched(reader, words_begin(wanted), also)
    yield _coded(reader, wanted, also, _ROW)
    yield _matched(reader, words_inside(wanted), also)


def _exactly(reader: Reader, wanted: Wanted, also: str) -> list[Row]:
    rows: list[Row] = []
    for code in wanted.codes:
        rows += reader.cache.rows(f"SELECT {_ROW} FROM products AS p WHERE p.sku = ? COLLATE NOCASE{also}", (code,))
        for key in _keys(code):
            rows += reader.cache.rows(
                f"SELECT {_ROW} FROM barcodes AS b CROSS JOIN products AS p ON p.rid = b.rid WHERE b.code = ?{also}",
                (key,),
            )
    return sorted(rows, key=lambda row: (-row[3].bit_length(), row[0]))


def _matched(reader: Reader, match: Match | None, also: str) -> Iterator[Row]:
    if match is None:
        return
    sql = _BY_INDEX.format(_ROW, " AND instr(p.key, ?)" * len(match.inside) + also, index=match.index)
    if match.glance and match.check is not None:
        glanced = 0
        for row in islice(reader.cache.each(sql, (match.glance,)), _GLANCE):
            glanced += 1
            if match.check(row[1], row[2]):
                yield row
        if glanced < _GLANCE:
            return
    check = match.check if match.doubtful else None
    for row in reader.cache.each(sql, (match.expression, *match.inside)):
        if check is None or check(row[1], row[2]):
            yield row


def _rids(reader: Reader, match: Match | None, found: Container[int]) -> Iterable[int]:
    """The rids of what an index gives, as far as they are not found already."""
    if match is None:
        return ()
    if match.check is not None and match.doubtful:
        return (row[0] for row in _matched(reader, match, ""))
    # As one text it comes without a Python object for each row, and other threads run meanwhile.
    rids = _listed(reader, _RIDS.format(index=match.index), (match.expression,))
    if match.inside:
        new = json.dumps([rid for rid in rids if rid not in found])
        rids = _listed(
            reader, _INSIDE.format(" AND ".join(["instr(p.key, ?)"] * len(match.inside))), (new, *match.inside)
        )
    return rids


def _listed(reader: Reader, sql: str, values: tuple[Any, ...]) -> list[int]:
    rids: list[int] = json.loads(f"[{reader.cache.value(sql, values)}]")
    return rids


def _coded(reader: Reader, wanted: Wanted, also: str, columns: str) -> Iterator[Row]:
    codes = [code for code in wanted.codes if len(code) >= SHORTEST]
    for code in codes[:1]:
        yield from reader.cache.each(_BY_SKU.format(columns, also), (code, code + _LAST))
    for zeros in _GTIN_ZEROS:
        for code in codes:
            if not zeros or (code.isascii() and code.isdigit()):
                yield from reader.cache.each(_BY_CODE.format(columns, also), (zeros + code, zeros + code + _LAST))


# What the indexes are asked ------------------------------------------------------------------------------------


def label_begins(wanted: Wanted) -> Match | None:
    """Labels whose words are the typed ones, the last one perhaps not to its end."""
    if not wanted.typed:
        return None
    first = START + START.join(wanted.typed[:2])
    text = " ".join(wanted.typed)

    def check(key: str, _brand: str) -> bool:
        return key.startswith(text) or " ".join(words(key)).startswith(text)

    if len(wanted.typed) < 3:
        glance = _prefix(first[:_INDEXED]) if len(wanted.typed) == 1 and len(first) > _INDEXED else ""
        return Match("words", _prefix(first), check, glance=glance, doubtful=False)
    middle = sorted(set(wanted.typed[2:-1]), key=len, reverse=True)
    terms = [_term(first), *map(_term, middle[: _TERMS - 2]), _prefix(wanted.typed[-1])]
    return Match("words", _all(terms), check)


def words_begin(wanted: Wanted) -> Match | None:
    """Labels and brands in which each word of the text begins a word."""
    terms = [term for word in wanted.words for term in _beginning(word)]
    if not terms:
        return None
    doubtful = len(terms) > _TERMS or any(len(word) >= SHORTEST and is_unspaced(word) for word in wanted.words)
    shorter = [term for word in wanted.words for term in _beginning(word, _INDEXED)]
    return Match(
        "words",
        _all(terms),
        lambda key, brand: _begin(wanted.words, key, fold(brand)),
        glance=_all(shorter) if shorter != terms else "",
        doubtful=doubtful,
    )


def words_inside(wanted: Wanted) -> Match | None:
    """Labels in which each longer word of the text stands anywhere, and each shorter one begins a word."""
    long = tuple(word for word in wanted.words if len(word) >= SHORTEST)
    short = sorted({word for word in wanted.typed if len(word) < SHORTEST})  # one that a longer one begins with too
    if not long:
        return None
    spread = [[_term(triple) for triple in triples(word)] for word in long]
    terms = [f'"{"  "[len(word) - 1 :]}{word}"' for word in short if not is_unspaced(word)]
    terms += [term for found in zip_longest(*spread) for term in found if term is not None]
    inside = tuple(word for word in long if len(word) > SHORTEST)
    if len(terms) <= _TERMS and not any(map(is_unspaced, short)):
        return Match("grams", _all(terms), inside=inside[:_TERMS])
    return Match("grams", _all(terms), lambda key, _brand: all(word in key for word in long) and _begin(short, key))


def _begin(wanted: Iterable[str], key: str, more: str | None = None) -> bool:
    """Whether each word begins one of the folded label, and with ``more`` one of that, or several bound together.

    One of an unspaced script may stand anywhere.
    """
    text = f"{key} {more or ''}"
    return all(_begins(word, text, more is not None) for word in wanted)


def _begins(word: str, text: str, bound: bool) -> bool:
    place = text.find(word)
    if place == 0 or (place > 0 and (text[place - 1] == " " or is_unspaced(word))):
        return True
    there = words(text) if place > 0 else []
    if bound and any(sign in text for sign in BINDING):
        there += compounds(text)
    return any(one.startswith(word) for one in there)


def _beginning(word: str, signs: int | None = None) -> list[str]:
    if not is_unspaced(word):
        return [_prefix(word[:signs])]
    return [_term(word)] if len(word) == 1 else [_term(pair) for pair in dict.fromkeys(pairs(word))]


def _longest(found: list[str]) -> tuple[str, ...]:
    """The words that no other begins with: whoever finds those finds all."""
    kept: list[str] = []
    for word in sorted(set(found), reverse=True):
        if not kept or not kept[-1].startswith(word):
            kept.append(word)
    return tuple(sorted(kept, key=lambda word: (-len(word), word)))


def _codes(text: str) -> tuple[str, ...]:
    """The text as a code: as it stands, with signs of full width made plain, in capitals."""
    typed = text.strip().encode("utf-8", "ignore").decode()
    plain = unicodedata.normalize("NFKC", typed)
    return tuple(dict.fromkeys(code for code in (typed, plain, plain.upper()) if code))


def _keys(code: str) -> tuple[str, ...]:
    try:
        return candidates(code)
    except UnreadableCode:
        return ()


def _all(terms: list[str]) -> str:
    return " AND ".join(terms[:_TERMS])


def _term(text: str) -> str:
    return f'"{text}"'


def _prefix(text: str) -> str:
    return f'"{text}"*'
