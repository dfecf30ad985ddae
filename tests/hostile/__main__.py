"""``python -m tests.hostile [--fields] [--text NAME …] [--stops a,b]``: every screen, every text; says what is other.

Without ``--fields`` the shop is full of a text and each screen shows it. With it each text is put into each field of
each screen and finished there.
"""

from __future__ import annotations

import argparse
import json
import os
import sys

from tests.hostile.texts import TEXTS


def options_of() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.hostile", description=__doc__)
    parser.add_argument("--fields", action="store_true", help="type each text into each field")
    parser.add_argument("--text", action="append", choices=list(TEXTS))
    parser.add_argument("--stops", default="", help="names or beginnings of names, with commas between")
    parser.add_argument("--seed", type=int, default=1, help="draws the texts of fields that had all at another stop")
    parser.add_argument("--most", type=int, default=0, help="so many fields at each stop, drawn by the seed")
    parser.add_argument("--child", action="store_true", help="say it as JSON and end well")
    return parser.parse_args()


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    asked = options_of()
    texts, wanted = asked.text or list(TEXTS), [one for one in asked.stops.split(",") if one]
    if asked.fields:
        from tests.hostile.writing import written

        found = written(texts, wanted, asked.seed, sys.stderr, asked.most)
    else:
        from tests.hostile.screens import compared

        found = compared(texts, wanted)
    if asked.child:
        print(json.dumps(found), flush=True)
        return 0
    print("\n".join(found) or "nothing is other than with plain words", flush=True)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
