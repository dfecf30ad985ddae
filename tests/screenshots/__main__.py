"""``python -m tests.screenshots [OUT]``: every stop in every theme, size and language as PNG, and a sheet for each.

Without OUT they go to a new temporary folder; its name is printed. A picture is called
``family-state~language-theme-WIDTHxHEIGHT.png``.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from PySide6.QtGui import QImage

from tests.screenshots.sheets import sheets
from tests.walker.place import LANGUAGES, SIZES, THEMES, Surroundings
from tests.walker.stops import Stop, stops

_REPOSITORY = Path(__file__).resolve().parents[2]


def options_of(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="tests.screenshots", description=__doc__)
    parser.add_argument("out", nargs="?", default="")
    parser.add_argument("--stops", default="", help="only stops whose names begin so")
    parser.add_argument("--language", action="append")
    parser.add_argument("--theme", action="append", choices=THEMES)
    parser.add_argument("--size", action="append", help="as 1366x768")
    parser.add_argument("--child", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args(arguments)


def main(arguments: list[str]) -> int:
    options = options_of(arguments)
    sizes = [_size(one) for one in options.size] if options.size else list(SIZES)
    if options.child:
        return _photograph(options.language[0], options.theme, options.stops, sizes, Path(options.out))
    out = Path(options.out or tempfile.mkdtemp(prefix="cashwrap-screens-"))
    out.mkdir(parents=True, exist_ok=True)
    for language in options.language or LANGUAGES:
        command = [sys.executable, "-m", "tests.screenshots", str(out.absolute()), "--child", "--stops", options.stops]
        command += ["--language", language]
        for theme in options.theme or THEMES:
            command += ["--theme", theme]
        for wide, high in sizes:
            command += ["--size", f"{wide}x{high}"]
        around = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "1"}
        subprocess.run(command, cwd=_REPOSITORY, env=around, check=True)
        print(language, file=sys.stderr, flush=True)
    print(f"{len(list(out.glob('*.png')))} pictures and {len(sheets(out))} sheets in {out}")
    return 0


def _photograph(language: str, themes: list[str], begin: str, sizes: list[tuple[int, int]], out: Path) -> int:
    from tests.walker.walk import walk

    def keep(stop: Stop, where: Surroundings, size: tuple[int, int], image: QImage) -> None:
        name = f"{stop.name.replace('/', '-')}~{where.language}-{where.theme}-{size[0]}x{size[1]}.png"
        image.save(str(out / name))

    first = Surroundings(language, themes[0])
    missed = walk(first, stops(begin), sizes, themes=themes, checks=(), keyboard=False, camera=keep).findings
    for one in missed:
        print(f"{one.stop}: {one.check} {one.words} {one.detail}", file=sys.stderr)
    return 0


def _size(text: str) -> tuple[int, int]:
    wide, _, high = text.partition("x")
    return int(wide), int(high)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
