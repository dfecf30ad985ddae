"""Which words the screens hand to Qt for translation, read from the code itself.

Qt's own reader of Python misses words inside f-strings and behind ``tr = self.tr``; it is given what is found here.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_FORMS = ', "", n'
NOOPS = ("noop",)  # words of tables, translated where they are shown
COUNTED = "counted"  # ui.kit.plural: a text with a form for every kind of number


@dataclass(frozen=True, order=True)
class Word:
    """One text to translate. ``context`` is the class that asks, empty for a module's own tr; ``plural`` has forms."""

    context: str
    text: str
    plural: bool = False


@dataclass(frozen=True)
class Unreadable:
    """A tr() whose text is not written where it stands: no translator can have seen it."""

    path: Path
    line: int
    code: str


def words_in(path: Path) -> Iterator[Word | Unreadable]:
    """Every text that the module hands to tr, in order."""
    yield from _walk(read(path), "", frozenset(), path)


@cache
def read(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def _walk(node: ast.AST, owner: str, aliases: frozenset[str], path: Path) -> Iterator[Word | Unreadable]:
    for child in ast.iter_child_nodes(node):
        within = child.name if isinstance(child, ast.ClassDef) else owner
        known = aliases | _aliases(child) if isinstance(child, ast.FunctionDef) else aliases
        if isinstance(child, ast.Call):
            yield from _call(child, within, known, path)
        yield from _walk(child, within, known, path)


def _aliases(function: ast.FunctionDef) -> frozenset[str]:
    """Names that stand for ``self.tr`` in a function."""
    return frozenset(
        target.id
        for node in ast.walk(function)
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Attribute) and node.value.attr == "tr"
        for target in node.targets
        if isinstance(target, ast.Name)
    )


def _call(call: ast.Call, owner: str, aliases: frozenset[str], path: Path) -> Iterator[Word | Unreadable]:
    asked = call.func
    if isinstance(asked, ast.Attribute) and asked.attr == "tr" and ast.unparse(asked.value) != "self":
        yield Unreadable(path, call.lineno, ast.unparse(call)[:80])  # Qt asks the other's class, which is not seen here
        return
    own = isinstance(asked, ast.Attribute) and asked.attr == "tr"
    own = own or (isinstance(asked, ast.Name) and asked.id in aliases)
    name = asked.id if isinstance(asked, ast.Name) else ""
    translate = isinstance(asked, ast.Attribute) and asked.attr == "translate" and len(call.args) >= 2
    if translate and isinstance(call.args[0], ast.Constant) and isinstance(call.args[1], ast.Constant):
        yield Word(str(call.args[0].value), str(call.args[1].value), len(call.args) > 3)
    elif (own or name in ("tr", COUNTED) or name in NOOPS) and call.args:
        text, plural = call.args[0], name == COUNTED
        if isinstance(text, ast.Constant):
            yield Word(owner if own else "", str(text.value), plural)
        elif not (isinstance(text, ast.Name) and text.id in ("text", "detail")):  # a noop's word, shown
            yield Unreadable(path, call.lineno, ast.unparse(call)[:80])


def as_module(words: list[Word]) -> str:
    """The words as a module that Qt's reader understands."""
    written = []
    for context in sorted({word.context for word in words}):
        mine = [word for word in words if word.context == context]
        asked = f'translate("{context}", ' if context and not context[0].isupper() else "tr("
        lead = ""
        if context and context[0].isupper():
            written.append(f"class {context}:\n    def words(self):\n")
            lead = "        self."
        written += [f"{lead}{asked}{quoted(word.text)}{_FORMS if word.plural else ''})\n" for word in mine]
    return "".join(written)


def quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
