"""The texts: each is tried in every field."""

from __future__ import annotations

import os
import random

from tests.hostile.bait import BAIT, MARK

PULSE, CUT, INIT = "\x1bp\x00\x19\xfa", "\x1dV\x00", "\x1b@"
_PNG, _HTML, _CSS = (BAIT.file(ending) for ending in ("png", "html", "css"))
_UP = "../" * 24  # from any folder to the root

FIRST = ("markup", "printer", "nul", "long", "never-closed", "mixed")  # tried each time, before any that are drawn
TEXTS: dict[str, str] = {
    "markup": f'<b>Bold</b> <img src="file://{_PNG}"> <a href="{BAIT.url("a")}">a</a> &amp; &Mnemonic <!--',
    "style": f'<style>* {{ background: url("file://{_CSS}") }}</style>x<img src="{_PNG}"></p></td><h1>Big',
    "printer": f"A{INIT}{PULSE}{CUT}\x10\x14\x01\x00\x05Z",
    "control": "".join(map(chr, range(1, 32))) + "\x7f\x80\x85\x9b1mend",
    "nul": "before\x00after",
    "wide": f'<img src="{_PNG}">&M' + "W" * 10_000,
    "long": "W" * 10_000,
    "long-words": "Preiselbeerkonfitüre extra " * 400,
    "lines": "one\ntwo\r\nthree\u2028four\u2029five\vsix\fseven",
    "override": "\u202eevil\u202d \u2066\u2067 \u200f gnp.exe\u202c",
    "never-closed": "\u202e\u202e\u2067\u2067\u2068 price 9.99",
    "zero-width": "\u200bTe\u200da\u2060\ufeff\u00ad",
    "emoji": "\U0001f468\u200d\U0001f469\u200d\U0001f467 \U0001f1ee\U0001f1ea \U0001f3f4\U000e0067\U000e007f",
    "combining": "Z\u0351\u036b\u0343\u036a" + "\u0301" * 300 + "algo",
    "formula": f'=HYPERLINK("{BAIT.url("formula")}","x")',
    "formula-plus": "+1+cmd|' /C calc'!A0",
    "formula-at": "@SUM(1+1)*-2",
    "formula-line": "\n=1+1",
    "formula-wide": "\uff1d1+1",
    "sql": "Robert'); DROP TABLE orders;--",
    "format": "%s %n %a {0} {name} %(x)s ${x} \\n \\u0041",
    "quotes": "'\"`“”«»,;\t|",
    "scripts": "قهوة שלום 铁观音 ประเทศไทย नमस्ते Ωδ",
    "private": "\ue000\uf8ff\U0010ffff\ufffe\uffff",
    "surrogate": "lone \ud800 half",
    "blank": " \t\u00a0\u3000 ",
    "path": f"{_UP}{BAIT.folder}/made-{MARK} file://{_HTML}",
    "address": BAIT.url("address"),
    "mixed": f'=1+1{PULSE}<b>Bold</b><img src="{_PNG}">{_UP}{BAIT.folder}/made',
}

SEED = int(os.environ.get("CASHWRAP_HOSTILE_SEED", "1"))
ALL = bool(os.environ.get("HOSTILE"))


def drawn(many: int) -> list[str]:
    """The names of so many texts, drawn by CASHWRAP_HOSTILE_SEED; of all with HOSTILE=1."""
    return list(TEXTS) if ALL else random.Random(SEED).sample(list(TEXTS), many)
