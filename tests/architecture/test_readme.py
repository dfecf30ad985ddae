"""What the README says can be typed, can be typed; what it links to is there."""

from __future__ import annotations

import argparse
import re

from app.cli.parser import build
from tests.architecture.source import REPOSITORY

README = (REPOSITORY / "README.md").read_text()


def commands(parser: argparse.ArgumentParser, before: str = "") -> set[str]:
    """Every command of the program, a nested one with its parent: "demo", "export orders"."""
    found: set[str] = set()
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, below in action.choices.items():
                found |= {f"{before}{name}"} | commands(below, f"{before}{name} ")
    return found


def test_every_command_named_exists() -> None:
    rows = [line for line in README.splitlines() if line.startswith("| `cashwrap")]
    spans = [span for row in rows for span in re.findall(r"`([^`]+)`", row.split("|")[1])]
    named = {re.sub(r" [A-Z]+$", "", span.removeprefix("cashwrap").strip()) for span in spans} - {""}
    assert len(named) > 10
    assert not named - commands(build())


def test_every_make_target_named_exists() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (REPOSITORY / "Makefile").read_text(), re.MULTILINE))
    named = set(re.findall(r"(?:^|`|; )make ([a-z-]+)", README, re.MULTILINE))
    assert {"demo", "test"} <= named
    assert not named - targets


def test_every_module_named_can_be_run() -> None:
    named = set(re.findall(r"python -m (tests\.[a-z.]+)", README))
    assert named
    assert not [name for name in named if not (REPOSITORY / name.replace(".", "/") / "__main__.py").is_file()]


def test_every_link_and_room_is_there() -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", README)
    assert links
    assert not [link for link in links if not (REPOSITORY / link).exists()]
