"""Languages nobody speaks, to look at screens with: what was never handed to a translator shows at a glance.

``python packaging/translations.py pseudo FOLDER`` puts two of them there. ``en_XA`` has accents on every word and is
two fifths longer, as German is; ``ar_XB`` runs from the right. Both leave values, keys and line ends as they are. The
window takes them by ``ui.kit.language.speak(app, "en_XA", FOLDER)``, the walker by ``--translations FOLDER``.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterable
from pathlib import Path

from screen_words import Word

_KEPT = re.compile(r"%\w|[\u2066-\u2069\n]|\bF\d{1,2}\b|\b(?:Ctrl|Shift|Alt|Esc|Enter|Del|Tab)\b|\d+|&\w+;")
_ACCENTS = str.maketrans("aceginorsuyzACEGINORSUYZ", "åçéğîñøřšüýžÅÇÉĞÎÑØŘŠÜÝŽ")
_MORE = 0.4


def long_word(text: str) -> str:
    """``Add customer`` as ``[Åđđ çüštømér·····]``: the end of the brackets shows what was cut off."""
    dots = "\u00b7" * round(len(_KEPT.sub("", text)) * _MORE)
    return f"[{_between(text, lambda part: part.translate(_ACCENTS))}{dots}]"


def turned_word(text: str) -> str:
    """Each word from the right (UAX 9: a mark, then an override), in its place among values."""
    return _between(text, lambda part: re.sub(r"\w+", "\u200f\u202e\\g<0>\u202c\u200f", part))


def _between(text: str, change: Callable[[str], str]) -> str:
    """Change all but what must come through as it is."""
    made, at = [], 0
    for kept in _KEPT.finditer(text):
        made += [change(text[at : kept.start()]), kept[0]]
        at = kept.end()
    return "".join((*made, change(text[at:])))


PSEUDO: dict[str, Callable[[str], str]] = {"en_XA": long_word, "ar_XB": turned_word}


def write(words: Iterable[Word], change: Callable[[str], str], path: Path) -> None:
    """A .ts file in which every word is translated; its plural forms are the English two."""
    root = ET.Element("TS", version="2.1", language="en", sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for word in words:
        if word.context not in contexts:
            contexts[word.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[word.context], "name").text = word.context
        message = ET.SubElement(contexts[word.context], "message", {"numerus": "yes"} if word.plural else {})
        ET.SubElement(message, "source").text = word.text
        translation = ET.SubElement(message, "translation")
        if word.plural:
            for _ in range(2):
                ET.SubElement(translation, "numerusform").text = change(word.text)
        else:
            translation.text = change(word.text)
    path.write_text(f'<?xml version="1.0"?>\n<!DOCTYPE TS>\n{ET.tostring(root, encoding="unicode")}\n', "utf-8")
