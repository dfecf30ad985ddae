"""The commands that open a window: a second start on a shop that is open brings its window forward."""

from __future__ import annotations

from pathlib import Path

import pytest

import ui.main
from app.__main__ import main
from app.demo import create_demo
from app.errors import FolderInUse
from app.register import Register


def test_a_demo_that_is_open_is_brought_forward(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shop = tmp_path / "demo"
    create_demo(shop)
    asked: list[Path] = []
    monkeypatch.setattr(ui.main, "run", lambda folder: asked.append(folder) or 0)
    with Register.open(shop):
        assert main(["demo", "--folder", str(shop)]) == 0
    assert asked == [shop]


def test_a_demo_that_is_open_cannot_be_made_anew_without_a_window(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shop = tmp_path / "demo"
    create_demo(shop)
    with Register.open(shop):
        assert main(["demo", "--no-window", "--folder", str(shop)]) == FolderInUse.exit_status
    assert "already open" in capsys.readouterr().err
