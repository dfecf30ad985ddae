"""Receipt numbers: gapless within a series, never the same again after a restore or on a copy.

A number is ``{store}-{register}-{series}-{n}``, at most 16 characters, so that it fits the strictest rule known
(India, CGST rule 46). The series' name comes from the incarnation, so two restores of one backup do not share one.
"""

from __future__ import annotations

import hashlib

from app.domain.frozen import frozen

LONGEST_NUMBER = 16
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSVWXYZ"  # no I, L, O, U to misread; T marks training
TILL, TRAINING = "till", "training"
INVOICE, SIMPLIFIED, CREDIT_NOTE = "invoice", "simplified-invoice", "credit-note"
_FIRST = {TRAINING: "T", INVOICE: "F", SIMPLIFIED: "S", CREDIT_NOTE: "C"}  # so that one kind is never taken for another


@frozen
class Series:
    """One run of receipt numbers; ``last_n`` is the last one taken."""

    name: str
    kind: str
    incarnation: bytes
    place: int
    last_n: int = 0


def series_name(incarnation: bytes, kind: str, place: int) -> str:
    """Four signs from a hash of the incarnation; the first is T for training, F for invoices, S for
    simplified ones where the law parts them, C for credit notes."""
    digest = hashlib.sha256(incarnation + kind.encode() + place.to_bytes(4, "big")).digest()
    letters = [_ALPHABET[byte % len(_ALPHABET)] for byte in digest[:4]]
    if kind in _FIRST:
        letters[0] = _FIRST[kind]
    elif letters[0] == "T":
        letters[0] = "V"  # a customer's receipt must not look like practice
    return "".join(letters)


def receipt_number(store: str, register: str, name: str, n: int) -> str:
    return f"{store}-{register}-{name}-{n}"
