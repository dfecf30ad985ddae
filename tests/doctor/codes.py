"""Every code the doctor can say, read from its source: whoever adds one learns that it has no words yet."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import app.doctor

_SAYING = ("Finding", "_told")


def codes() -> frozenset[tuple[str, str]]:
    """(group, code) of every finding that the source makes."""
    folder = Path(app.doctor.__file__).parent
    trees = (ast.parse(path.read_text("utf-8")) for path in sorted(folder.glob("*.py")))
    return frozenset(pair for tree in trees for call in ast.walk(tree) for pair in _said(call))


def _said(call: ast.AST) -> Iterator[tuple[str, str]]:
    if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in _SAYING and call.args:
        group = call.args[0]
        if isinstance(group, ast.Constant):
            yield from ((str(group.value), code) for code in _texts(call.args[1]))


def _texts(node: ast.expr) -> tuple[str, ...]:
    """The words a code may be: its own, or those of the two ends of a condition."""
    if isinstance(node, ast.IfExp):
        return (*_texts(node.body), *_texts(node.orelse))
    assert isinstance(node, ast.Constant), ast.unparse(node)
    return (str(node.value),)
