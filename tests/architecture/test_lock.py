"""The lock pins everything an installation takes, by hash, and names no place it comes from."""

from __future__ import annotations

import re
import tomllib

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.architecture.source import REPOSITORY

LOCK = (REPOSITORY / "requirements.lock").read_text()
PROJECT = tomllib.loads((REPOSITORY / "pyproject.toml").read_text())
PINS = [line for line in re.sub(r"\\\n", " ", LOCK).splitlines() if line and not line.lstrip().startswith("#")]


def versions() -> dict[str, str]:
    """Locked version by package name."""
    return {
        canonicalize_name(name): version for name, version in (pin.split(maxsplit=1)[0].split("==") for pin in PINS)
    }


def test_every_pin_is_exact_and_hashed() -> None:
    assert PINS
    assert not [pin for pin in PINS if not re.match(r"\S+==\S+ .*--hash=sha256:[0-9a-f]{64}", pin)]


def test_no_address_is_written_down() -> None:
    assert not re.search(r"://|--index-url|--find-links|^-", LOCK, re.MULTILINE)


def test_the_lock_answers_the_project_as_it_is_now() -> None:
    wanted = [
        *PROJECT["build-system"]["requires"],
        *PROJECT["project"]["dependencies"],
        *PROJECT["project"]["optional-dependencies"]["dev"],
    ]
    locked = versions()
    stale = [
        want
        for want in wanted
        if not Requirement(want).specifier.contains(locked.get(canonicalize_name(Requirement(want).name), "0"))
    ]
    assert not stale, f"run `make lock`: {stale}"
