"""Which folder a command works on; it loads no database, so that the window is there before one is loaded."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path


def default_folder(name: str = "register") -> Path:
    """The user's own register folder."""
    from platformdirs import user_data_path

    return user_data_path("cashwrap") / name


def folder_of(options: Namespace) -> Path:
    found: Path | None = getattr(options, "folder", None)
    return found if found is not None else default_folder()
