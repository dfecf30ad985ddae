"""``python -m tests.hostile [--text NAME …] [--stops a,b]``: every screen with every text; says what is other."""

from __future__ import annotations

import argparse
import json
import os
import sys

from tests.hostile.texts import TEXTS


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    parser = argparse.ArgumentParser(prog="python -m tests.hostile", description=__doc__)
    parser.add_argument("--text", action="append", choices=list(TEXTS))
    parser.add_argument("--stops", default="")
    parser.add_argument("--child", action="store_true", help="say it as JSON and end well")
    asked = parser.parse_args()
    from tests.hostile.screens import compared

    found = compared(asked.text or list(TEXTS), [one for one in asked.stops.split(",") if one])
    if asked.child:
        print(json.dumps(found), flush=True)
        return 0
    print("\n".join(found) or "nothing is other than with plain words", flush=True)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
