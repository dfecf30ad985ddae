"""Contact sheets: all pictures of a stop on one page, with the surroundings of each under it."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

_WIDE, _GAP, _CAPTION, _ACROSS = 683, 16, 28, 3  # px


def sheet(pictures: list[Path], title: str, to: Path) -> None:
    """Lay ``pictures`` out on one page, three in a row, and write it."""
    small = [_small(path) for path in pictures]
    rows = [small[at : at + _ACROSS] for at in range(0, len(small), _ACROSS)]
    heights = [max(image.height for image in row) + _CAPTION + _GAP for row in rows]
    page = Image.new("RGB", (_ACROSS * (_WIDE + _GAP) + _GAP, sum(heights) + 48), "#808080")
    draw, font = ImageDraw.Draw(page), ImageFont.load_default(18)
    draw.text((_GAP, 12), title, "#FFFFFF", font=font)
    top = 48
    for number, row in enumerate(rows):
        for place, image in enumerate(row):
            left = _GAP + place * (_WIDE + _GAP)
            draw.text((left, top), pictures[number * _ACROSS + place].stem.partition("~")[2], "#FFFFFF", font=font)
            page.paste(image, (left, top + _CAPTION))
        top += heights[number]
    page.save(to)


def _small(path: Path) -> Image.Image:
    with Image.open(path) as image:
        return image.convert("RGB").resize((_WIDE, round(image.height * _WIDE / image.width)), Image.Resampling.LANCZOS)


def sheets(folder: Path) -> list[Path]:
    """Write a sheet for each stop of which there are pictures in ``folder``; returns where."""
    by_stop: dict[str, list[Path]] = defaultdict(list)
    for path in sorted(folder.glob("*~*.png")):
        by_stop[path.stem.partition("~")[0]].append(path)
    made = []
    (folder / "sheets").mkdir(exist_ok=True)
    for stop, pictures in by_stop.items():
        made.append(folder / "sheets" / f"{stop}.png")
        sheet(pictures, stop, made[-1])
    return made
