"""GS1 element strings taken apart and checked: messages with FNC1, bracketed text, associations of identifiers.

FNC1 inside a message is U+001D, as scanners send it; the FNC1 that begins a symbol is told by its AIM identifier and
is not part of the text here. Source: GS1 General Specifications 7.8.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from app.domain.barcode import UnreadableCode
from app.domain.frozen import frozen
from app.domain.gs1.lint import RULES, Rule, cset39, cset64, cset82, numeric
from app.domain.gs1.table import TABLE

FNC1 = "\x1d"
_CHARSETS: dict[str, Rule] = {"n": numeric, "x": cset82, "y": cset39, "z": cset64}


@frozen
class Element:
    """One identifier with its value, and the value in the parts the standard gives it."""

    ai: str
    value: str
    parts: tuple[str, ...]


@frozen
class Part:
    shortest: int
    longest: int
    optional: bool
    rules: tuple[Rule, ...]


@frozen
class Identifier:
    """One application identifier of the table. ``needs`` and ``excludes`` are patterns with n for a digit."""

    ai: str
    title: str
    parts: tuple[Part, ...]
    fixed: bool = False
    link: bool = False
    paths: tuple[tuple[str, ...], ...] = ()  # qualifiers after this key in a Digital Link; empty: no key
    needs: tuple[tuple[str, ...], ...] = ()
    excludes: tuple[str, ...] = ()

    @property
    def shortest(self) -> int:
        return sum(part.shortest for part in self.parts if not part.optional)

    @property
    def longest(self) -> int:
        return sum(part.longest for part in self.parts)

    def element(self, value: str) -> Element:
        """The element of a whole value. Raises UnreadableCode naming the first rule it breaks."""
        if len(value) < self.shortest:
            raise UnreadableCode("ai-value-too-short", f"({self.ai}){value}")
        if len(value) > self.longest:
            raise UnreadableCode("ai-value-too-long", f"({self.ai}){value}")
        found: list[str] = []
        at = 0
        for part in self.parts:
            text = value[at : at + part.longest]
            if part.optional and not text:
                continue
            if len(text) < part.shortest:
                raise UnreadableCode("ai-value-length", f"({self.ai}){value}")
            for rule in part.rules:
                rule(text)
            found.append(text)
            at += len(text)
        return Element(self.ai, value, tuple(found))


def identifier(ai: str, unknown: bool = False) -> Identifier:
    """The identifier with exactly these digits; with ``unknown``, also one a later standard may have added.

    Raises UnreadableCode("unknown-ai").
    """
    known = _identifiers().get(ai)
    if known is not None:
        return known
    if unknown and re.fullmatch(r"[0-9]{2,4}", ai) and len(ai) == _sizes().get(ai[:2], len(ai)):
        return Identifier(ai, "UNKNOWN", (Part(1, 90, False, (cset82,)),))
    raise UnreadableCode("unknown-ai", ai)


def elements(message: str) -> tuple[Element, ...]:
    """The elements of a message. A separator after a value of fixed length is let pass. Raises UnreadableCode."""
    if not message:
        raise UnreadableCode("empty")
    found: list[Element] = []
    at = 0
    while at < len(message):
        prefix = message[at : at + 2]
        one = identifier(message[at : at + _sizes().get(prefix, 2)])
        at += len(one.ai)
        end = message.find(FNC1, at)
        end = len(message) if end < 0 else end
        if one.fixed:
            end = min(end, at + one.longest)
        found.append(one.element(message[at:end]))
        at = end + 1 if message[end : end + 1] == FNC1 else end
    return tuple(found)


def bracketed(text: str, unknown: bool = False) -> tuple[Element, ...]:
    r"""The elements of ``(01)…(10)…`` as printed under a symbol; ``\(`` is a bracket within a value."""
    found: list[Element] = []
    at = 0
    while at < len(text):
        head = re.compile(r"\(([^)]*)\)").match(text, at)
        if head is None:
            raise UnreadableCode("bracketed-ai-malformed", text, at)
        value = re.compile(r"(?:\\\(|[^(])*").match(text, head.end())
        assert value is not None  # the pattern matches nothing at all, too
        found.append(identifier(head[1], unknown).element(value[0].replace("\\(", "(")))
        at = value.end()
    if not found:
        raise UnreadableCode("empty")
    return tuple(found)


def message(parts: Iterable[Element]) -> str:
    """The elements as one message, with a separator only where the standard wants one."""
    text = ""
    open_ended = False
    for one in parts:
        text += (FNC1 if open_ended else "") + one.ai + one.value
        open_ended = not identifier(one.ai, unknown=True).fixed
    return text


def human_readable(parts: Iterable[Element]) -> str:
    """``(01)…(10)…``: the interpretation printed under a symbol (General Specifications 4.14)."""
    return "".join(f"({one.ai})" + one.value.replace("(", "\\(") for one in parts)


def check_repeats(parts: Sequence[Element]) -> None:
    """The same identifier twice must say the same (General Specifications 4.13). Raises "ai-repeated"."""
    seen: dict[str, str] = {}
    for one in parts:
        if seen.setdefault(one.ai, one.value) != one.value:
            raise UnreadableCode("ai-repeated", one.ai)


def check_exclusions(parts: Sequence[Element]) -> None:
    """No two identifiers that exclude each other. Raises UnreadableCode("ai-excluded")."""
    for one in parts:
        for pattern in identifier(one.ai, unknown=True).excludes:
            if any(other.ai != one.ai and _like(other.ai, pattern) for other in parts):
                raise UnreadableCode("ai-excluded", f"({one.ai})({pattern})")


def check_companions(parts: Sequence[Element]) -> None:
    """Every identifier has beside it what it describes. Raises UnreadableCode("ai-companion-missing")."""
    for one in parts:
        needs = identifier(one.ai, unknown=True).needs
        if needs and not any(all(_present(pattern, one.ai, parts) for pattern in group) for group in needs):
            raise UnreadableCode("ai-companion-missing", one.ai)


def check_signature(parts: Sequence[Element]) -> None:
    """A digital signature (8030) signs one thing, so the key beside it must carry its serial part."""
    if not any(one.ai == "8030" for one in parts):
        return
    for one in parts:
        if one.ai in ("253", "255", "8003") and len(one.value) == identifier(one.ai).shortest:
            raise UnreadableCode("signature-without-serial", one.ai)


def check_associations(parts: Sequence[Element]) -> None:
    """All four rules of General Specifications 4.13. Raises UnreadableCode."""
    check_repeats(parts)
    check_exclusions(parts)
    check_companions(parts)
    check_signature(parts)


def _present(pattern: str, besides: str, parts: Sequence[Element]) -> bool:
    return any(other.ai != besides and _like(other.ai, pattern) for other in parts)


def _like(ai: str, pattern: str) -> bool:
    return len(ai) == len(pattern) and all(want in ("n", got) for got, want in zip(ai, pattern, strict=True))


@cache
def _identifiers() -> dict[str, Identifier]:
    known: dict[str, Identifier] = {}
    for line in TABLE.strip().splitlines():
        names, content, rules, title = _cells(line)
        for ai in _expand(names):
            known[ai] = _parse(ai, content, rules, title)
    return known


def _cells(line: str) -> list[str]:
    # The title comes last and the rules may hold "|", so the row is cut at spaced bars.
    return [cell.strip() for cell in re.split(r"\s\|(?=\s)", line + " ")]


@cache
def _sizes() -> dict[str, int]:
    """How long an identifier is, by its first two digits (General Specifications 7.8.2)."""
    return {ai[:2]: len(ai) for ai in _identifiers()}


def _expand(names: str) -> list[str]:
    names, _, last = names.partition(":")
    found: list[str] = []
    for name in names.split(","):
        first, _, until = name.partition("-")
        found += [str(number).zfill(len(first)) for number in range(int(first), int(until or first) + 1)]
    return [name + str(digit) for name in found for digit in range(int(last) + 1)] if last else found


def _parse(ai: str, content: str, rules: str, title: str) -> Identifier:
    words = dict((word.partition("=")[::2]) for word in rules.split())
    paths: list[tuple[str, ...]] = []
    if "key" in words:
        paths = [tuple(filter(None, path.split(","))) for path in words["key"].split("|")]
    return Identifier(
        ai,
        title,
        tuple(_part(word) for word in content.split()),
        "fixed" in words,
        "link" in words,
        tuple(paths),
        tuple(tuple(group.split("+")) for group in words.get("with", "").split(",") if group),
        tuple(ai[:3] + "n" if name == "self" else name for name in words.get("not", "").split(",") if name),
    )


def _part(word: str) -> Part:
    sizes, *rules = word.rstrip("?").split(".")
    low, _, high = sizes[1:].partition("-")
    return Part(int(low), int(high or low), word.endswith("?"), (_CHARSETS[sizes[0]], *(RULES[rule] for rule in rules)))
