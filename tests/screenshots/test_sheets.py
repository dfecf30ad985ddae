"""A sheet holds every picture of its stop, and none of another."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from tests.screenshots.sheets import sheets


def test_each_stop_has_a_sheet_with_all_its_pictures(tmp_path: Path) -> None:
    for name, colour in (("sell-empty~en-light-1x1", "#FF0000"), ("sell-empty~de-dark-1x1", "#00FF00")):
        Image.new("RGB", (64, 32), colour).save(tmp_path / f"{name}.png")
    Image.new("RGB", (64, 32), "#0000FF").save(tmp_path / "pay-cash~en-light-1x1.png")
    made = {path.stem: Image.open(path).convert("RGB") for path in sheets(tmp_path)}
    colours = {name: {colour for _count, colour in image.getcolors(1 << 20) or ()} for name, image in made.items()}
    assert set(made) == {"sell-empty", "pay-cash"}
    assert {(255, 0, 0), (0, 255, 0)} <= colours["sell-empty"] and (0, 0, 255) not in colours["sell-empty"]
    assert (0, 0, 255) in colours["pay-cash"]
