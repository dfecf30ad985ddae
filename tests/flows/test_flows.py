"""Some whole flows each way in the real window; all of them are ``python -m tests.flows``."""

from __future__ import annotations

from typing import Any

import pytest

from tests.flows.running import play
from tests.flows.xserver import NoScreen


def _played(by: str, *names: str) -> dict[str, dict[str, Any]]:
    try:
        told = play(by, names)
    except NoScreen as reason:
        pytest.skip(str(reason))
    assert [one["flow"] for one in told] == [*names, "verify"]
    assert [one for one in told if one["wrong"]] == []
    return {one["flow"]: one for one in told}


def test_by_keyboard_alone_with_one_key_for_a_sale_of_one_item() -> None:
    assert _played("keyboard", "sell", "refund")["sell"]["keys"] == 1


def test_by_touch_alone_with_two_touches_for_a_sale_of_one_item() -> None:
    played = _played("touch", "sell", "undo", "park-named")
    assert played["sell"]["touches"] == 2
    assert played["park-named"]["keys"] == 0, "its name is touched on the screen"


def test_scans_reach_the_sale_once_and_words_stay_whole() -> None:
    _played("scanner", "many-in-a-row", "in-a-menu")
