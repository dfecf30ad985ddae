"""``python -m tests.bench NAME [--json] [--quick]``: exit 1 where a goal is missed; ``--all`` runs each in turn."""

from __future__ import annotations

import argparse
import importlib

from tests.bench.result import Result

NAMES = (
    *("sale", "price", "replay", "start", "rss"),
    *("lookup", "search", "imports", "rebuild", "contend", "bulk"),
    *("ingest", "feed", "delta", "contend_linked", "backlog"),
    *("paper", "first", "scan", "window", "day", "idle", "taps"),
)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(NAMES))
    parser.add_argument("--all", action="store_true", help="every benchmark")
    parser.add_argument("--json", action="store_true", help="one JSON line for each and nothing else")
    parser.add_argument("--quick", action="store_true", help="few rounds: shows that it runs, holds to no goal")
    asked = parser.parse_args()
    if not asked.all and (not asked.names or set(asked.names) - set(NAMES)):
        parser.error(f"name benchmarks out of {', '.join(NAMES)}, or --all")
    missed = False
    for name in NAMES if asked.all else asked.names:
        # Each alone: the ones without a window run where there is none.
        result: Result = importlib.import_module(f"tests.bench.{name}").run(asked.quick)
        print(result.json_line() if asked.json else result.text_line(), flush=True)
        missed = missed or not result.ok
    return 1 if missed and not asked.quick else 0


if __name__ == "__main__":
    raise SystemExit(main())
