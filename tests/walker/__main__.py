"""``python -m tests.walker``: walk through the till and say what is not as it should be.

``--all`` walks every stop in every language, theme, size and scale, each in a process of its own.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import random
import subprocess
import sys
from pathlib import Path

from tests.walker.finding import Finding
from tests.walker.place import LANGUAGES, SCALES, SIZES, THEMES, Surroundings

_REPOSITORY = Path(__file__).resolve().parents[2]


def options_of(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="tests.walker", description=__doc__)
    parser.add_argument("--all", action="store_true", help="every language, theme, size and scale")
    parser.add_argument("--stops", default="", help="only stops whose names begin so: sell, orders/sheet")
    parser.add_argument("--sample", type=int, default=0, help="so many stops, drawn by --seed")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--language", action="append", choices=None, help="may be said more than once")
    parser.add_argument("--theme", action="append", choices=THEMES)
    parser.add_argument("--scale", action="append", type=float)
    parser.add_argument("--size", action="append", help="as 1366x768")
    parser.add_argument("--translations", default="", help="a folder of pseudo-languages")
    parser.add_argument("--json", default="", help="write all findings there")
    parser.add_argument("--no-keyboard", action="store_true", help="leave out the walk by Tab")
    parser.add_argument("--child", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args(arguments)


def main(arguments: list[str]) -> int:
    options = options_of(arguments)
    return _child(options) if options.child else _parent(options)


def _surroundings(options: argparse.Namespace) -> list[Surroundings]:
    languages = options.language or (LANGUAGES if options.all else ("en",))
    themes = options.theme or (THEMES if options.all else ("light",))
    scales = options.scale or (1.0,)
    wanted = list(itertools.product(languages, themes, scales))
    if options.all and not options.scale:  # the scale moves pixels and no words: one language and theme will do
        wanted += [("de", "light", scale) for scale in SCALES[1:]]
    return [Surroundings(*one, translations=options.translations) for one in wanted]


def _parent(options: argparse.Namespace) -> int:
    from tests.walker.report import as_json, table

    found, looks, seconds = list[Finding](), 0, 0.0
    for where in _surroundings(options):
        walked = _walked_in_child(options, where)
        found += [Finding(**one) for one in walked["findings"]]
        looks, seconds = looks + walked["looks"], seconds + walked["seconds"]
        told = f"{where.name}: {len(walked['findings'])} findings at {walked['looks']} looks in {walked['seconds']} s"
        print(told, file=sys.stderr, flush=True)
    print(table(found))
    if options.json:
        Path(options.json).write_text(as_json(found, looks, seconds), encoding="utf-8")
    return 1 if found else 0


def _walked_in_child(options: argparse.Namespace, where: Surroundings) -> dict[str, object]:
    command = [sys.executable, "-m", "tests.walker", "--child", "--language", where.language, "--theme", where.theme]
    command += ["--stops", options.stops, "--sample", str(options.sample), "--seed", str(options.seed)]
    command += ["--translations", where.translations, "--scale", str(where.scale)]
    command += ["--no-keyboard"] if options.no_keyboard else []
    for size in options.size or ():
        command += ["--size", size]
    around = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(where.scale)}
    done = subprocess.run(command, cwd=_REPOSITORY, env=around, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"the walk in {where.name} broke off\n{done.stderr}")
    return dict(json.loads(done.stdout))


def _child(options: argparse.Namespace) -> int:
    from tests.walker.known import is_known
    from tests.walker.report import as_json
    from tests.walker.stops import stops
    from tests.walker.walk import walk

    where = Surroundings(options.language[0], options.theme[0], options.scale[0], options.translations)
    wanted = stops(options.stops)
    if options.sample:
        wanted = tuple(random.Random(options.seed).sample(wanted, min(options.sample, len(wanted))))
    sizes = tuple(_size(one) for one in options.size) if options.size else SIZES
    walked = walk(where, wanted, sizes, keyboard=not options.no_keyboard)
    kept = [one for one in walked.findings if not is_known(one)]
    print(as_json(kept, walked.looks, walked.seconds))
    return 0


def _size(text: str) -> tuple[int, int]:
    wide, _, high = text.partition("x")
    return int(wide), int(high)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
