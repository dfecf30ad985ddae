"""Which sentences the errors of the app say, read from the code itself, and which words they take into their places.

A sentence stands in the call that makes the error, or where a name there comes from: a constant, a table, a variable of
the function, what another function answers, or what callers hand in. A word in a sentence is found the same way.
"""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

_DEEPEST = 6  # steps from a name to where its text stands


@dataclass(frozen=True)
class Place:
    """Where a node stands: its module and the functions around it, the innermost last."""

    module: ast.Module
    around: tuple[ast.FunctionDef, ...] = ()


@dataclass
class Code:
    """All modules, with what is looked up in them again and again."""

    modules: list[ast.Module]
    calls: dict[str, list[tuple[ast.Call, Place]]] = field(default_factory=dict)
    kinds: set[str] = field(default_factory=set)
    handed: dict[tuple[int, str], list[str]] = field(default_factory=dict)  # to a function, for a parameter

    def __post_init__(self) -> None:
        for module in self.modules:
            self._walk(module, Place(module))
        self.kinds = _kinds(self.modules)

    def _walk(self, node: ast.AST, place: Place) -> None:
        for child in ast.iter_child_nodes(node):
            within = Place(place.module, (*place.around, child)) if isinstance(child, ast.FunctionDef) else place
            if isinstance(child, ast.Call):
                self.calls.setdefault(name_of(child.func), []).append((child, place))
            self._walk(child, within)

    # What is said ------------------------------------------------------------------------------------------------

    def sentences(self) -> list[str]:
        """Every sentence, with %1, %2 … where a value stands, then every word that stands for such a value."""
        found: dict[str, None] = {}
        values: dict[str, None] = {}
        for kind in sorted(self.kinds):
            for call, place in self.calls.get(kind, ()):
                for node in _said(call):
                    found |= dict.fromkeys(self.texts(node, place))
                    values |= dict.fromkeys(self._values(node, place))
        words = [value for value in values if " " in value and "%s" not in value and value not in found]
        return [text for text in (*found, *words) if re.search(r"[A-Za-z]{2}", text)]

    def _values(self, node: ast.expr, place: Place) -> Iterator[str]:
        for part in ast.walk(node):
            if isinstance(part, ast.FormattedValue) and part.conversion == -1 and part.format_spec is None:
                yield from self.texts(part.value, place)

    def texts(self, node: ast.expr, place: Place, deep: int = 0) -> Iterator[str]:
        """What a node may be, as far as it is written in the code."""
        if deep > _DEEPEST:
            return
        if isinstance(node, ast.Constant):
            if isinstance(node.value, str):
                yield node.value
        elif isinstance(node, (ast.JoinedStr, ast.BinOp)):
            yield _template(node, place.module)
        elif isinstance(node, ast.IfExp):
            yield from self.texts(node.body, place, deep + 1)
            yield from self.texts(node.orelse, place, deep + 1)
        elif isinstance(node, (ast.Tuple, ast.Dict)):
            for one in node.elts if isinstance(node, ast.Tuple) else node.values:
                yield from self.texts(one, place, deep + 1)
        elif isinstance(node, (ast.Starred, ast.Subscript)):
            yield from self.texts(node.value, place, deep + 1)
        elif isinstance(node, ast.Call):
            yield from self._answers(node, place, deep)
        elif isinstance(node, ast.Name):
            yield from self._named(node.id, place, deep)

    def _answers(self, call: ast.Call, place: Place, deep: int) -> Iterator[str]:
        """What a function of the module answers, or any of a table of functions; of ``get``, what is in the table."""
        if isinstance(call.func, ast.Attribute) and call.func.attr == "get":
            yield from self.texts(call.func.value, place, deep + 1)
        elif isinstance(call.func, ast.Name):
            names = [(call.func.id, place.module)]
            for function in place.around:
                for value, _ in _bound(function, call.func.id, self):
                    names += self._functions(value)
            for name, module in names:
                yield from self._returned(name, module, deep)

    def _functions(self, table: ast.expr) -> list[tuple[str, ast.Module]]:
        """The functions in a table that some module holds by this name."""
        while isinstance(table, (ast.Call, ast.Attribute, ast.IfExp)):
            table = (
                table.func
                if isinstance(table, ast.Call)
                else table.body
                if isinstance(table, ast.IfExp)
                else table.value
            )
        return [
            (value.id, module)
            for module in self.modules
            for node in module.body
            if isinstance(table, ast.Name) and table.id in _targets(node)
            for value in getattr(node.value, "values", ())  # type: ignore[attr-defined]
            if isinstance(value, ast.Name)
        ]

    def _returned(self, name: str, module: ast.Module, deep: int) -> Iterator[str]:
        for node in module.body:
            if isinstance(node, ast.FunctionDef) and node.name == name:
                for one in ast.walk(node):
                    if isinstance(one, ast.Return) and one.value is not None:
                        yield from self.texts(one.value, Place(module, (node,)), deep + 1)

    def _named(self, name: str, place: Place, deep: int) -> Iterator[str]:
        for level in range(len(place.around), 0, -1):
            function, within = place.around[level - 1], Place(place.module, place.around[:level])
            given = [one.arg for one in (*function.args.posonlyargs, *function.args.args)]
            if name in given or name in (one.arg for one in function.args.kwonlyargs):
                key = (id(function), name)
                if key not in self.handed:
                    self.handed[key] = []  # a function that hands on to itself adds nothing
                    self.handed[key] = list(self._handed_in(function, name, given, place.module, deep))
                yield from self.handed[key]
                return
            bound = list(_bound(function, name, self))
            if bound:
                for value, at in bound:
                    yield from self._part(value, at, within, deep)
                return
        for node in place.module.body:
            if name in _targets(node) and node.value is not None:  # type: ignore[attr-defined]
                yield from self.texts(node.value, Place(place.module), deep + 1)  # type: ignore[attr-defined]

    def _part(self, value: ast.expr, at: int | None, place: Place, deep: int) -> Iterator[str]:
        """A value, or of the tuples in it the part at a place."""
        if at is None:
            yield from self.texts(value, place, deep + 1)
            return
        table = self._table(value, place)
        for row in table:
            if isinstance(row, ast.Tuple) and at < len(row.elts):
                yield from self.texts(row.elts[at], place, deep + 1)

    def _table(self, value: ast.expr, place: Place) -> list[ast.expr]:
        node = value
        while isinstance(node, (ast.Subscript, ast.Call, ast.Attribute)):
            node = node.func if isinstance(node, ast.Call) else node.value
        for one in (*(part for function in place.around for part in ast.walk(function)), *place.module.body):
            if isinstance(node, ast.Name) and isinstance(one, (ast.Assign, ast.AnnAssign)) and node.id in _targets(one):
                held = one.value
                if isinstance(held, ast.Dict):
                    return list(held.values)
                return list(held.elts) if isinstance(held, (ast.Tuple, ast.List)) else []
        return []

    def _handed_in(
        self, function: ast.FunctionDef, name: str, given: list[str], module: ast.Module, deep: int
    ) -> Iterator[str]:
        """What callers anywhere hand in for a parameter, and what it is without them."""
        late = len(given) - len(function.args.defaults)
        at = given.index(name) if name in given else None
        if at is not None and at >= late:
            yield from self.texts(function.args.defaults[at - late], Place(module), deep + 1)
        for call, place in self.calls.get(function.name, ()):
            if at is not None and at < len(call.args):
                yield from self.texts(call.args[at], place, deep + 1)
            for word in call.keywords:
                if word.arg == name:
                    yield from self.texts(word.value, place, deep + 1)


def _said(call: ast.Call) -> Iterator[ast.expr]:
    yield from call.args[:2]
    yield from (one.value for one in call.keywords if one.arg in ("message", "hint"))


def _bound(function: ast.FunctionDef, name: str, code: Code) -> Iterator[tuple[ast.expr, int | None]]:
    """What a function binds to a name, and at which place of the tuples there; words of own exceptions too."""
    for node in _bindings(function):
        if isinstance(node, ast.Assign):
            yield from _from(node.targets[0], node.value, name)
        elif isinstance(node, ast.For):
            yield from _from(node.target, node.iter, name)
        elif isinstance(node, ast.ExceptHandler) and node.name == name and node.type is not None:
            kinds = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
            for kind in kinds:
                if not hasattr(builtins, name_of(kind)):
                    yield from ((call.args[0], None) for call, _ in code.calls.get(name_of(kind), ()) if call.args)


@cache
def _bindings(function: ast.FunctionDef) -> list[ast.Assign | ast.For | ast.ExceptHandler]:
    return [node for node in ast.walk(function) if isinstance(node, (ast.Assign, ast.For, ast.ExceptHandler))]


def _from(target: ast.expr, value: ast.expr, name: str) -> Iterator[tuple[ast.expr, int | None]]:
    if isinstance(target, ast.Name) and target.id == name:
        yield value, None
    elif isinstance(target, ast.Tuple):
        yield from ((value, at) for at, one in enumerate(target.elts) if isinstance(one, ast.Name) and one.id == name)


def _targets(node: ast.stmt) -> list[str]:
    if isinstance(node, ast.Assign):
        return [one.id for one in node.targets if isinstance(one, ast.Name)]
    return [node.target.id] if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) else []


def _kinds(modules: list[ast.Module]) -> set[str]:
    """ShopError and every class below it, by name."""
    parents: dict[str, set[str]] = {}
    for module in modules:
        for node in ast.walk(module):
            if isinstance(node, ast.ClassDef):
                parents[node.name] = {name_of(base) for base in node.bases}
    kinds = {"ShopError"}
    while grown := {name for name, bases in parents.items() if bases & kinds} - kinds:
        kinds |= grown
    return kinds


def name_of(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def _template(node: ast.expr, module: ast.Module) -> str:
    """The text with %1, %2 … for its values; constants of the module that are texts stand in it as they are."""
    made, many = "", 0
    for part in _parts(node, module):
        if part is None:
            many += 1
            made += f"%{many}"
        else:
            made += part
    return made


def _parts(node: ast.expr, module: ast.Module) -> Iterator[str | None]:
    if isinstance(node, ast.Constant):
        yield str(node.value)
    elif isinstance(node, ast.JoinedStr):
        for part in node.values:
            is_name = isinstance(part, ast.FormattedValue) and isinstance(part.value, ast.Name)
            yield from _parts(part.value if is_name else part, module)  # type: ignore[attr-defined]
    elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        yield from _parts(node.left, module)
        yield from _parts(node.right, module)
    else:
        known = [one.value for one in module.body if isinstance(node, ast.Name) and node.id in _targets(one)]  # type: ignore[attr-defined]
        text = known[0] if known else None
        yield text.value if isinstance(text, ast.Constant) and isinstance(text.value, str) else None
