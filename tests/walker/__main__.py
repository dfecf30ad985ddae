"""``python -m tests.walker``: walk through the till and say what is not as it should be.

``--all`` walks every stop in every language, theme, size and scale: a process for each language and scale.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

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
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), help="processes at a time; as many as processors")
    parser.add_argument("--child", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args(arguments)


def main(arguments: list[str]) -> int:
    options = options_of(arguments)
    return _child(options) if options.child else _parent(options)


@dataclass(frozen=True, slots=True)
class Outing:
    """What one process walks: a language at a scale, in some themes."""

    language: str
    themes: tuple[str, ...]
    scale: float = 1.0

    @property
    def name(self) -> str:
        return f"{self.language} {'/'.join(self.themes)} {self.scale:g}"


def outings(options: argparse.Namespace) -> list[Outing]:
    languages = options.language or (LANGUAGES if options.all else ("en",))
    themes = tuple(options.theme or (THEMES if options.all else ("light",)))
    wanted = [Outing(language, themes, scale) for scale in options.scale or (1.0,) for language in languages]
    if options.all and not options.scale:  # the scale moves pixels and no words: one language and theme will do
        wanted += [Outing("de", ("light",), scale) for scale in SCALES[1:]]
    return wanted


def _parent(options: argparse.Namespace) -> int:
    from tests.walker.report import as_json, table

    found, looks, seconds, broken = list[Finding](), 0, 0.0, 0
    with ThreadPoolExecutor(options.jobs) as hands:
        for outing, walked in hands.map(lambda one: (one, _walked_in_child(options, one)), outings(options)):
            if isinstance(walked, str):
                print(f"{outing.name} broke off at {walked}", file=sys.stderr, flush=True)
                broken += 1
                continue
            found += [Finding(**one) for one in walked["findings"]]
            looks, seconds = looks + walked["looks"], seconds + walked["seconds"]
            told = f"{len(walked['findings'])} findings at {walked['looks']} looks in {walked['seconds']} s"
            print(f"{outing.name}: {told}", file=sys.stderr, flush=True)
    print(table(found))
    if options.json:
        Path(options.json).write_text(as_json(found, looks, seconds), encoding="utf-8")
    return 2 if broken else 1 if found else 0


def _walked_in_child(options: argparse.Namespace, outing: Outing) -> dict[str, Any] | str:
    """What it says of its walk; or where it broke off, with its last words."""
    command = [sys.executable, "-X", "faulthandler", "-m", "tests.walker", "--child", "--language", outing.language]
    command += ["--stops", options.stops, "--sample", str(options.sample), "--seed", str(options.seed)]
    command += ["--translations", options.translations, "--scale", str(outing.scale)]
    command += ["--no-keyboard"] if options.no_keyboard else []
    for theme in outing.themes:
        command += ["--theme", theme]
    for size in options.size or ():
        command += ["--size", size]
    around = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(outing.scale)}
    done = subprocess.run(command, cwd=_REPOSITORY, env=around, capture_output=True, text=True, check=False)
    return str(done.stderr) if done.returncode else dict(json.loads(done.stdout))


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
    walked = walk(where, wanted, sizes, themes=options.theme, keyboard=not options.no_keyboard)
    kept = [one for one in walked.findings if not is_known(one)]
    print(as_json(kept, walked.looks, walked.seconds))
    return 0


def _size(text: str) -> tuple[int, int]:
    wide, _, high = text.partition("x")
    return int(wide), int(high)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
