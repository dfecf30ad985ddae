"""GS1 Digital Link URIs read into element strings, as they come from a QR code or DataMatrix on a pack.

Source: GS1 Digital Link Standard: URI Syntax 1.3; only uncompressed links.
"""

from __future__ import annotations

import re

from app.domain.barcode import UnreadableCode
from app.domain.gs1.syntax import Element, Identifier, identifier

_URI = re.compile(r"(?:https?|HTTPS?)://([^/]*)(/[^?#]*)(?:\?([^#]*))?(?:#.*)?")
_LEGAL = re.compile(r"[0-9A-Za-z\-._~:/?#\[\]@!$&'()*+,;=%]*")
_DOMAIN = re.compile(r"[0-9A-Za-z\-.:\[\]]+")
# Words for keys and qualifiers, withdrawn from the standard in 2022 but still printed on packs.
_WORDS = {
    "cpid": "8010",
    "cpsn": "8011",
    "cpv": "22",
    "gcn": "255",
    "gdti": "253",
    "giai": "8004",
    "ginc": "401",
    "gln": "414",
    "glnx": "254",
    "gmn": "8013",
    "grai": "8003",
    "gsin": "402",
    "gsrn": "8018",
    "gsrnp": "8017",
    "gtin": "01",
    "itip": "8006",
    "lot": "10",
    "party": "417",
    "refno": "8020",
    "ser": "21",
    "srin": "8019",
    "sscc": "00",
}


def is_link(text: str) -> bool:
    """Whether the text begins like a web address; the scheme is all small or all capital letters."""
    return text.startswith(("http://", "https://", "HTTP://", "HTTPS://"))


def digital_link(uri: str, short_gtin: bool = False) -> tuple[Element, ...]:
    """The elements of a link: key, qualifiers, then query attributes; other query parameters are passed over.

    ``short_gtin`` also takes a GTIN-8, -12 or -13 after 01, as links of the first versions had them. Raises
    UnreadableCode: "uri-malformed", "no-primary-key" and whatever breaks a rule of an identifier.
    """
    match = _URI.fullmatch(uri)
    if match is None or _LEGAL.fullmatch(uri) is None or _DOMAIN.fullmatch(match[1]) is None:
        raise UnreadableCode("uri-malformed", uri)
    pairs = _path(match[2])
    names = [one.ai for one, _ in pairs]
    if tuple(names) not in _sequences(pairs[0][0]):
        raise UnreadableCode("link-qualifiers", uri)
    for one, value in _query(match[3] or ""):
        _check_attribute(one, names, [known.ai for known, _ in pairs])
        pairs.append((one, value))
    return tuple(one.element(_padded(value) if short_gtin and one.ai == "01" else value) for one, value in pairs)


def unescape(text: str, query: bool = False) -> str:
    """Percent signs undone, one character a byte; in a query a plus is a space. What is no escape stays."""
    plain = text.replace("+", " ") if query else text
    return re.sub("%([0-9A-Fa-f]{2})", lambda found: chr(int(found[1], 16)), plain)


def _path(path: str) -> list[tuple[Identifier, str]]:
    """The last key of the path and the qualifiers after it. What stands before is the owner's business."""
    steps = path.split("/")[1:]
    at = len(steps) - 2
    while at >= 0:
        try:
            one = identifier(_WORDS.get(steps[at], steps[at]))
        except UnreadableCode:
            break
        if one.paths:
            return [
                (identifier(_WORDS.get(name, name)), _value(text, query=False))
                for name, text in zip(steps[at::2], steps[at + 1 :: 2], strict=True)
            ]
        at -= 2
    raise UnreadableCode("no-primary-key", path)


def _query(query: str) -> list[tuple[Identifier, str]]:
    found: list[tuple[Identifier, str]] = []
    for parameter in query.split("&"):
        name, _, value = parameter.partition("=")
        # A name of digits is an identifier, or an error; a parameter without "=" is neither.
        if re.fullmatch("[0-9]+", name) and "=" in parameter:
            found.append((identifier(name, unknown=True), _value(value, query=True)))
    return found


def _value(text: str, query: bool) -> str:
    value = unescape(text, query)
    if not value or "\x00" in value:
        raise UnreadableCode("link-value-empty", text)
    return value


def _check_attribute(one: Identifier, path: list[str], seen: list[str]) -> None:
    if one.ai in seen:
        raise UnreadableCode("ai-repeated", one.ai)
    if not one.link and one.title != "UNKNOWN":
        raise UnreadableCode("not-a-link-attribute", one.ai)
    sequences = _sequences(identifier(path[0]))
    if any((*path[:at], one.ai, *path[at:]) in sequences for at in range(1, len(path) + 1)):
        raise UnreadableCode("belongs-in-path", one.ai)


def _sequences(key: Identifier) -> set[tuple[str, ...]]:
    """Every run of identifiers a path may have from this key: any of its qualifiers, in their order."""
    runs: set[tuple[str, ...]] = set()
    for qualifiers in key.paths:
        some: list[tuple[str, ...]] = [(key.ai,)]
        for qualifier in qualifiers:
            some += [(*run, qualifier) for run in some]
        runs.update(some)
    return runs


def _padded(value: str) -> str:
    return value.zfill(14) if len(value) in (8, 12, 13) else value
