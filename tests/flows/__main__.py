"""``python -m tests.flows --by keyboard|touch|scanner [--only NAME,…] [--pictures DIR] [--size 1920x1080]``

Plays whole flows in the real window on a virtual screen of its own. Prints a line for each with its keys and touches;
the exit status is 1 if one went wrong, 3 where there is no virtual screen.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from tests.flows.xserver import NoScreen


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.flows", description=__doc__)
    parser.add_argument("--by", choices=("keyboard", "touch", "scanner"), action="append")
    parser.add_argument("--only", default="", help="names of flows, with commas between")
    parser.add_argument("--pictures", default="", help="a folder for a picture of each step, outside the repository")
    parser.add_argument("--size", default="1366x768")
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    told: list[dict[str, Any]] = []
    try:
        for by in asked.by or ["keyboard", "touch"]:
            told += [{"by": by, **one} for one in _played(by, asked)]
    except NoScreen as reason:
        sys.stderr.write(f"{reason}\n")
        return 3
    if asked.json:
        print(json.dumps(told), flush=True)
    return 1 if any(one["wrong"] for one in told) else 0


def _played(by: str, asked: argparse.Namespace) -> list[dict[str, Any]]:
    from tests.flows import bursts, by_keyboard, by_touch
    from tests.flows.running import play

    known = {"keyboard": by_keyboard, "touch": by_touch, "scanner": bursts}[by]
    wanted = [name for name in asked.only.split(",") if name] or [*known.FLOWS, *known.FIRST]
    wide, _, high = asked.size.partition("x")
    if asked.pictures:
        Path(asked.pictures, by).mkdir(parents=True, exist_ok=True)
    told = play(
        by,
        [name for name in known.FLOWS if name in wanted],
        [name for name in known.FIRST if name in wanted],
        str(Path(asked.pictures, by)) if asked.pictures else "",
        (int(wide), int(high)),
    )
    for one in told:
        print(f"{by} {one['flow']}: {one['wrong'] or 'ok'}", *_figures(one), flush=True)
    return told


def _figures(one: dict[str, Any]) -> list[str]:
    return [f"{name} {value}" for name, value in one.items() if name not in ("flow", "wrong", "by") and value]


if __name__ == "__main__":
    raise SystemExit(main())
