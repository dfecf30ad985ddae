"""What every test has around it: an offscreen screen, folders of its own, and ears for warnings nobody expected."""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

REPOSITORY = Path(__file__).resolve().parent.parent
XDG_FOLDERS = ("STATE_HOME", "DATA_HOME", "CONFIG_HOME", "CACHE_HOME", "RUNTIME_DIR")

settings.register_profile("dev", deadline=None)
settings.register_profile(
    "ci",
    deadline=None,
    derandomize=True,
    database=None,
    max_examples=50,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "dev"))


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "warns(pattern): app or ui must log a warning that matches, and no other.")
    config.addinivalue_line("markers", "may_warn(pattern): app or ui may log a warning that matches, by chance or not.")


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Point every XDG folder into one of this test's own; children of the test inherit it."""
    home = tmp_path_factory.mktemp("xdg")
    for name in XDG_FOLDERS:
        folder = home / name.lower()
        folder.mkdir(mode=0o700)
        monkeypatch.setenv(f"XDG_{name}", str(folder))
    return home


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real input that is not part of the repository; without it the test is skipped."""
    named = os.environ.get("CASHWRAP_SHARED")
    folder = (Path(named) if named else REPOSITORY.parent / "shared") / "data"
    if not folder.is_dir():
        pytest.skip(f"no real input: set CASHWRAP_SHARED or put it at {folder.parent.name}/ beside the repository")
    return folder


class Ears(logging.Handler):
    """Keeps what app and ui log at WARNING or above, from any thread."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.heard.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    """Fail a test on a warning that it did not expect, and on an expected one that did not come."""
    ears = Ears()
    loggers = [logging.getLogger("app"), logging.getLogger("ui")]
    for logger in loggers:
        logger.addHandler(ears)
    try:
        yield
    finally:
        for logger in loggers:
            logger.removeHandler(ears)
    patterns = [mark.args[0] for mark in item.iter_markers("warns")]
    allowed = [*patterns, *(mark.args[0] for mark in item.iter_markers("may_warn"))]
    unexpected = [line for line in ears.heard if not any(re.search(pattern, line) for pattern in allowed)]
    if unexpected:
        pytest.fail("unexpected in the log:\n" + "\n".join(unexpected), pytrace=False)
    unheard = [pattern for pattern in patterns if not any(re.search(pattern, line) for line in ears.heard)]
    if unheard:
        pytest.fail(f"expected in the log, never said: {unheard}", pytrace=False)
