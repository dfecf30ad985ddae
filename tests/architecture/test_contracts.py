"""The house rules that a program can check: import contracts, and manners that import-linter has no word for."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

from tests.architecture.source import REPOSITORY, calls, files, imports, name, nodes, tree, within

WALL = 400
# The top-level doors, one a process and the link's thread: there a bug is logged and told, and the till stays up.
DOORS = {"app/__main__.py", "app/sync/loop.py", "ui/main.py"}
VAGUE = {"utils", "util", "helpers", "helper", "manager", "common", "misc"}
# Clock, chance and the outside world: a pure rule has none, and a service is handed its own.
WORLD = ("time", "random", "secrets", "uuid", "socket", "ssl", "urllib", "http", "requests", "subprocess")
DISK = ("os", "io", "pathlib", "shutil", "tempfile", "threading", "logging", "sqlite3")
CLOCK = {"datetime.now", "datetime.utcnow", "datetime.today", "date.today"}
# What drives a kill at a chance instant, or measures by the clock, means time itself; its tests do not.
DRIVERS = ("tests/faults/", "tests/bench/", "tests/flows/")
SLEEPS = {"time.sleep", "sleep", "qtbot.wait", "QTest.qWait", "QTest.qSleep"}
# QtSql brings a second SQLite into the process; QtCharts and QtDataVisualization are GPL.
UNWANTED_QT = ("PySide6.QtSql", "PySide6.QtCharts", "PySide6.QtDataVisualization", "PySide6.QtWebEngineWidgets")
# A product may be named "<b>": what a shop types is shown as it stands.
RICH = {"RichText", "AutoText", "MarkdownText", "setHtml", "insertHtml", "setMarkdown"}


def none_of(slips: list[str], rule: str) -> None:
    assert not slips, "\n  ".join([rule, *slips])


def test_the_import_contracts_hold(tmp_path: Path) -> None:
    tool = Path(sys.executable).with_name("lint-imports")
    command = [str(tool), "--no-logo", "--cache-dir", str(tmp_path)]
    result = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr


def test_the_domain_needs_the_standard_library_only() -> None:
    none_of(
        [
            f"{name(path)}:{line} {module}"
            for path in files("app/domain")
            for line, module in imports(path)
            if not within(module, "app.domain")
            and (module.split(".")[0] not in sys.stdlib_module_names or within(module, *WORLD, *DISK))
        ],
        "app.domain is pure: itself and the standard library, no clock, no chance, no files",
    )


def test_no_float_comes_near_money() -> None:
    none_of(
        [
            f"{name(path)}:{node.lineno} {node.value}"
            for path in files("app/domain")
            for node in nodes(path, ast.Constant)
            if isinstance(node.value, float)
        ]
        + [
            f"{name(path)}:{line} {call}"
            for path in files("app/domain")
            for line, call in calls(path)
            if call == "float"
        ],
        "app.domain counts in integers",
    )


def test_services_are_handed_their_clock_and_their_ids() -> None:
    none_of(
        [
            f"{name(path)}:{line} {module}"
            for path in files("app/services")
            for line, module in imports(path)
            if within(module, *WORLD)
        ]
        + [
            f"{name(path)}:{line} {call}"
            for path in files("app/services", "app/domain")
            for line, call in calls(path)
            if any(call == clock or call.endswith(f".{clock}") for clock in CLOCK)
        ],
        "services and rules never read the clock, make ids or touch the network",
    )


def test_http_stays_in_the_link_and_migrations_in_the_database() -> None:
    homes = {"requests": "app/sync", "alembic": "app/db"}
    none_of(
        [
            f"{name(path)}:{line} {module}"
            for path in files("app", "ui")
            for line, module in imports(path)
            for package, home in homes.items()
            if within(module, package) and not name(path).startswith(f"{home}/")
        ],
        "requests belongs to app/sync, alembic to app/db",
    )


def test_the_hub_shares_values_and_the_protocol_with_the_till_and_nothing_else() -> None:
    shared = ("app.hub", "app.domain", "app.sync.protocol", "app.clock", "app.steps")
    none_of(
        [
            f"{name(path)}:{line} {module}"
            for path in files("app", "ui")
            for line, module in imports(path)
            if (name(path).startswith("app/hub/") and within(module, "app", "ui") and not within(module, *shared))
            or (not name(path).startswith(("app/hub/", "app/cli/hub.py")) and within(module, "app.hub"))
        ],
        "the hub knows the till by app.domain, app.sync.protocol, the clock and the named steps of fault tests, "
        "and the till does not know the hub",
    )


def test_no_broad_except_outside_the_doors() -> None:
    def broad(kind: ast.expr | None) -> bool:
        kinds = kind.elts if isinstance(kind, ast.Tuple) else [kind]
        return any(one is None or ast.unparse(one) in {"Exception", "BaseException"} for one in kinds)

    def hands_on(handler: ast.ExceptHandler) -> bool:
        ends = ast.unparse(handler.body[-1])
        return ends == "raise" or any("set_exception(" in ast.unparse(line) for line in handler.body)

    none_of(
        [
            f"{name(path)}:{handler.lineno}"
            for path in files("app", "ui")
            if name(path) not in DOORS
            for handler in nodes(path, ast.ExceptHandler)
            if broad(handler.type) and not hands_on(handler)
        ]
        + [
            f"{name(path)}:{node.lineno}"
            for path in files("app", "ui")
            for node in nodes(path, ast.Call)
            if ast.unparse(node.func) in {"suppress", "contextlib.suppress"} and any(map(broad, node.args))
        ],
        "a bug is caught at the door and nowhere else, unless it is handed on",
    )


def test_no_room_has_grown_past_its_wall() -> None:
    lengths = {name(path): len(path.read_text("utf-8").splitlines()) for path in files("app", "ui", "tests")}
    none_of(
        [f"{path}: {lines} lines" for path, lines in lengths.items() if lines > WALL], f"at most {WALL} lines a file"
    )


def test_every_module_says_what_room_it_is() -> None:
    none_of(
        [name(path) for path in files("app", "ui") if path.stat().st_size and not ast.get_docstring(tree(path))],
        "a module opens with one sentence saying what room it is",
    )


def test_no_vague_rooms() -> None:
    none_of(
        [name(path) for path in files("app", "ui", "tests") if VAGUE & {path.stem, path.parent.name}], "plain nouns"
    )


def test_records_that_never_change_are_declared_in_one_way() -> None:
    """``dataclass(frozen=True)`` compiles methods for each class, and the till reads a hundred of them at its start."""
    none_of(
        [
            f"{name(path)}:{call.lineno}"
            for path in files("app", "ui")
            if path.name != "frozen.py"
            for call in nodes(path, ast.Call)
            if isinstance(call.func, ast.Name) and call.func.id == "dataclass"
            if any(word.arg == "frozen" for word in call.keywords)
        ],
        "records are declared by app.domain.frozen",
    )


def test_only_the_command_line_prints() -> None:
    none_of(
        [
            f"{name(path)}:{line}"
            for path in files("app", "ui")
            if path.name != "__main__.py"
            for line, call in calls(path)
            if call == "print"
        ],
        "print belongs to __main__",
    )


def test_screens_show_what_was_typed_and_nothing_more() -> None:
    none_of(
        [
            f"{name(path)}:{node.lineno} {node.attr}"
            for path in files("ui")
            for node in nodes(path, ast.Attribute)
            if node.attr in RICH
        ],
        "plain text only",
    )


def test_no_qt_module_that_breaks_locks_or_the_licence() -> None:
    none_of(
        [
            f"{name(path)}:{line} {module}"
            for path in files("ui")
            for line, module in imports(path)
            if within(module, *UNWANTED_QT)
        ],
        "these Qt modules stay out",
    )


def test_tests_do_not_sleep() -> None:
    none_of(
        [
            f"{name(path)}:{line} {call}"
            for path in files("tests")
            if path.name.startswith("test_") or not name(path).startswith(DRIVERS)
            for line, call in calls(path)
            if call in SLEEPS
        ],
        "wait for what should happen (qtbot.waitUntil, an event), never for time to pass",
    )
