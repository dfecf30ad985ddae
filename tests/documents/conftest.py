"""What tests of paper share: whether the fonts they name are on this machine."""

from __future__ import annotations

import pytest

from app.documents import fonts


@pytest.fixture
def noto() -> None:
    """For tests that name widths, faces or scripts of the packages the product is installed with."""
    for name in ("NotoSans-Regular.ttf", "NotoSansArabic-Regular.ttf", "wqy-microhei.ttc"):
        if fonts.path_of(name) is None:
            pytest.skip(f"{name} is not installed")
