"""The setting of the logo holds a picture that was kept, and nothing else."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from app.cli.run import run
from app.errors import InvalidInput
from app.register import Register
from app.services.settings import change_settings
from app.settings import checked
from tests.shop import SetClock


@pytest.mark.parametrize("value", ["logo.png", "/etc/passwd", "\x1b@", "a" * 63, "A" * 64, "g" * 64, f"{'a' * 64}\n"])
def test_any_other_text_is_refused_with_what_to_do(value: str, tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="choose its file in Settings"):
        checked("receipt.logo", value)
    with Register.open(tmp_path / "shop", clock=SetClock()) as register, pytest.raises(InvalidInput):
        register.do(change_settings, {"receipt.logo": value}).result()


def test_a_kept_picture_and_none_are_taken() -> None:
    assert checked("receipt.logo", "") == ""
    assert checked("receipt.logo", "0f" * 32) == "0f" * 32


def test_the_command_line_keeps_the_file_that_is_named(tmp_path: Path) -> None:
    drawn = BytesIO()
    Image.new("L", (40, 20), 0).save(drawn, "PNG")
    file, folder = tmp_path / "logo.png", tmp_path / "shop"
    file.write_bytes(drawn.getvalue())
    assert run(["settings", f"receipt.logo={file}", "shop.name=Corner", "--folder", str(folder)]) == 0
    with Register.open(folder, clock=SetClock()) as register:
        name = register.settings["receipt.logo"]
        assert Image.open(BytesIO(register.blobs.get(name))).size == (40, 20)
        assert register.settings["shop.name"] == "Corner"
    assert run(["settings", f"receipt.logo={name}", "--folder", str(folder)]) == 0
    file.write_bytes(b"<svg/>")
    assert run(["settings", f"receipt.logo={file}", "shop.name=Other", "--folder", str(folder)]) != 0
    with Register.open(folder, clock=SetClock()) as register:
        assert (register.settings["receipt.logo"], register.settings["shop.name"]) == (name, "Corner")
