"""Words, figures and times of the screens go through the rooms that know the reader's language."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture import source
from tests.architecture.source import files, name, nodes

SHOWS = ("setText", "setToolTip", "setPlaceholderText", "setAccessibleName", "setAccessibleDescription")
MADE_OF_WORDS = ("Label", "ElidedLabel", "Button", "QuietPay", "Link", "Field", "SearchField", "Tick", "TextBox", "Tag")
NAMES = ("Cashwrap", "Ctrl", "Enter", "Shift", "Esc", "PDF")  # said alike in every language


def words_shown(path: Path) -> Iterator[tuple[int, str]]:
    """Literal words that a widget is given without tr."""
    for call in nodes(path, ast.Call):
        asked = call.func
        shows = isinstance(asked, ast.Attribute) and asked.attr in SHOWS
        makes = isinstance(asked, ast.Name) and asked.id in MADE_OF_WORDS
        for given in call.args[:1] if shows or makes else ():
            yield from ((call.lineno, text) for text in _literal(given) if _is_words(text))


def _literal(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield from (str(part.value) for part in node.values if isinstance(part, ast.Constant))
    elif isinstance(node, ast.IfExp):
        yield from (*_literal(node.body), *_literal(node.orelse))


def _is_words(text: str) -> bool:
    for known in NAMES:
        text = text.replace(known, "")
    return re.search(r"[A-Za-z]{3}", text) is not None


def wrappers(path: Path) -> Iterator[tuple[int, str]]:
    """Functions that hand any text to Qt, with their context: Qt's reader gives a module's words the empty one."""
    for call in nodes(path, ast.Call):
        if isinstance(call.func, ast.Attribute) and call.func.attr == "translate" and len(call.args) > 1:
            context, text = call.args[:2]
            if isinstance(context, ast.Constant) and not isinstance(text, ast.Constant):
                yield call.lineno, str(context.value)


def figures_by_hand(path: Path) -> Iterator[tuple[int, str]]:
    """Figures and times written without the locale: ``{n:,}``, ``{x:.2f}``, ``strftime``; names of files are ISO's."""
    calls = [call for call in nodes(path, ast.Call) if ast.unparse(call.func).startswith("figures.")]
    handed_on = {id(part) for call in calls for part in ast.walk(call)}
    for part in nodes(path, ast.FormattedValue):
        if id(part) in handed_on:
            continue
        if part.format_spec is not None and re.search(r",|\.\df", ast.unparse(part.format_spec)):
            yield part.lineno, ast.unparse(part)
    for call in nodes(path, ast.Call):
        if isinstance(call.func, ast.Attribute) and call.func.attr == "strftime" and "%Y-%m" not in ast.unparse(call):
            yield call.lineno, ast.unparse(call)


def screens() -> list[Path]:
    return [path for path in files("ui") if name(path) != "ui/kit/figures.py"]


def test_no_widget_is_given_words_that_nobody_translates() -> None:
    slips = [f"{name(path)}:{line} {text!r}" for path in screens() for line, text in words_shown(path)]
    assert not slips, "\n  ".join(["words on a screen go through tr", *slips])


def test_the_words_of_a_module_have_the_context_that_qt_reads() -> None:
    known = {"ui/kit/told.py": {"errors", "settings"}}  # handed to the translators by name
    slips = [
        f"{name(path)}:{line} {context!r}"
        for path in screens()
        for line, context in wrappers(path)
        if context and context not in known.get(name(path), ())
    ]
    assert not slips, "\n  ".join(['tr() of a module is QCoreApplication.translate("", text)', *slips])


def test_figures_and_times_are_written_in_their_rooms() -> None:
    slips = [f"{name(path)}:{line} {code}" for path in screens() for line, code in figures_by_hand(path)]
    assert not slips, "\n  ".join(["write it with ui.kit.figures or ui.kit.times", *slips])


@pytest.mark.parametrize(
    ("code", "rule"),
    [
        ('label.setText("Add customer")', words_shown),
        ('Button(f"{n} items")', words_shown),
        ('QCoreApplication.translate("printer", text)', wrappers),
        ('f"{n:,}"', figures_by_hand),
        ('at.strftime("%H:%M")', figures_by_hand),
    ],
)
def test_the_rules_find_what_they_look_for(tmp_path: Path, code: str, rule: object) -> None:
    path = tmp_path / "slip.py"
    path.write_text(code, "utf-8")
    source.tree.cache_clear()
    assert list(rule(path)), code  # type: ignore[operator]
