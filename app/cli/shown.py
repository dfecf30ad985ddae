"""What the commands share: results as JSON or lines, amounts in and out of their text, notices in words."""

from __future__ import annotations

import json
import re
import sys
from argparse import Namespace
from typing import Any

from app.cli.where import folder_of
from app.db.folder import Notice
from app.domain.money import currency
from app.domain.quantity import decimal, plain
from app.errors import InvalidInput
from app.register import Register

# What a terminal obeys instead of showing it: C0 and C1 (ECMA-48) but line ends and tabs, and what turns the writing
# direction of all that follows (UAX 9).
_OBEYED = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def harmless(text: str) -> str:
    """``text`` for a terminal: signs that it would obey stand as ``\\u001b``, which JSON reads as the same sign."""
    return _OBEYED.sub(lambda sign: f"\\u{ord(sign[0]):04x}", text)


def opened(options: Namespace) -> Register:
    """The register of the command's folder, its notices told on standard error."""
    register = Register.open(folder_of(options))
    for notice in register.notices:
        sys.stderr.write(f"note: {harmless(notice_words(notice))}\n")
    return register


def result(options: Namespace, data: dict[str, Any], text: str) -> int:
    """Print a result as asked, and succeed."""
    sys.stdout.write(harmless(json.dumps(data, ensure_ascii=False) if options.json else text) + "\n")
    return 0


def amount_minor(text: str, code: str) -> int:
    """``"20.00"`` in minor units of a currency. Raises InvalidInput."""
    try:
        amount, given = decimal(text)
    except ValueError as problem:
        raise InvalidInput(f"{text!r} is not an amount.", "Write it with a point, such as 20.00.") from problem
    exponent = currency(code).exponent
    if given > exponent:
        raise InvalidInput(f"{text} is finer than {code} has coins.", f"Use at most {exponent} decimals.")
    return amount * int(10 ** (exponent - given))


def money(minor: int, code: str) -> str:
    return f"{plain(minor, currency(code).exponent)} {code}"


def notice_words(notice: Notice) -> str:
    """A notice as a sentence."""
    data = notice.data
    words = {
        "folder-restored": f"This folder was restored from an older copy: its journal ends at fact {data.get('seq')}, "
        f"this machine knew {data.get('head_seq')}. Receipts go on in a new series, so no number repeats.",
        "folder-cloned": "This folder comes from another machine. Receipts go on in a new series.",
        "folder-copied": "This folder is a copy. Receipts go on in a new series.",
        "folder-head-missing": "This machine has no note of this folder's last fact. Receipts go on in a new series.",
        "clock-behind": f"The clock says {data.get('now')}, before the last record of {data.get('last')}. "
        "Sales go on; check the clock.",
        "disk-low": f"Only {data.get('free_bytes', 0) // 1_048_576} MB are free on this disk.",
        "card-unfinished": "A card payment was started and its outcome is not known. Was the card charged?",
    }
    return words.get(notice.code, notice.code)
