"""``python -m tests.replay FILE [--invoices N | --all] [--seed N] [--json]``

The retail file on four registers and one hub at once, as ``tests.replay.four`` says. The exit status is 1 if anything
is wrong.
"""

from __future__ import annotations

import argparse
import json
from itertools import islice
from pathlib import Path

from tests.replay.four import run


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.replay", description=__doc__)
    parser.add_argument("file", type=Path, help="the shop's file, as data/README.md describes it")
    parser.add_argument("--invoices", type=int, default=1000, help="the first so many")
    parser.add_argument("--all", action="store_true", help="the whole file")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    told = run(asked.file, None if asked.all else asked.invoices, asked.seed)
    if asked.json:
        print(json.dumps(told), flush=True)
    else:
        wrong = told.pop("wrong")
        print("\n".join(f"{name.replace('_', ' ')}: {value}" for name, value in told.items()))
        print("\n".join(islice(wrong, 20)) or "nothing is wrong", flush=True)
        return 1 if wrong else 0
    return 1 if told["wrong"] else 0


if __name__ == "__main__":
    raise SystemExit(main())
