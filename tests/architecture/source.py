"""Reads the repository's own source as syntax trees, so that a rule can be said in a line or two."""

from __future__ import annotations

import ast
import functools
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

REPOSITORY = Path(__file__).resolve().parents[2]

Kind = TypeVar("Kind", bound=ast.AST)


def files(*rooms: str) -> list[Path]:
    """Every Python file of the named top-level folders."""
    return sorted(path for room in rooms for path in (REPOSITORY / room).rglob("*.py"))


def name(path: Path) -> str:
    """The path as a person says it, from the top of the repository."""
    return path.relative_to(REPOSITORY).as_posix()


@functools.cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def nodes(path: Path, kind: type[Kind]) -> Iterator[Kind]:
    return (node for node in ast.walk(tree(path)) if isinstance(node, kind))


def imports(path: Path) -> Iterator[tuple[int, str]]:
    """Line and dotted name of everything imported, inside functions too: ``from a import b`` gives a.b."""
    for plain in nodes(path, ast.Import):
        yield from ((plain.lineno, alias.name) for alias in plain.names)
    for chosen in nodes(path, ast.ImportFrom):
        source = "." * chosen.level + (chosen.module or "")
        yield from ((chosen.lineno, f"{source}.{alias.name}") for alias in chosen.names)


def calls(path: Path) -> Iterator[tuple[int, str]]:
    """Line and dotted name of every call, as written."""
    return ((node.lineno, ast.unparse(node.func)) for node in nodes(path, ast.Call))


def within(module: str, *packages: str) -> bool:
    """Whether ``module`` is one of the packages or stands inside one."""
    return any(module == package or module.startswith(f"{package}.") for package in packages)
