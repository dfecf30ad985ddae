"""Tiles: what stands in one keeps its place and covers nothing, in every language."""

from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest
from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot

from resources import FOLDER
from ui.kit import tokens as t
from ui.kit.labels import tag_width
from ui.kit.tiles import beside_tag


def words_for(source: str) -> list[str]:
    """How every language says it, English first."""
    files = sorted((FOLDER / "translations").glob("*.ts"))
    said = (message for file in files for message in ET.parse(file).iter("message"))
    return [source, *(one.findtext("translation") or "" for one in said if one.findtext("source") == source)]


@pytest.mark.parametrize("width", [t.TILE_WIDTH, 200])
def test_sold_out_covers_no_picture_in_any_language(qtbot: QtBot, width: int) -> None:
    tile, said = QRect(30, 40, width, t.TILE_HEIGHT), words_for("Sold out")
    assert len(said) >= 4
    for word in said:
        picture, tag = beside_tag(tile, word)
        assert tile.contains(tag) and tile.contains(picture) and not tag.intersects(picture)
        assert tag.width() == tag_width(word, "plain"), "the whole word"


def test_a_word_as_long_as_a_tile_stands_alone(qtbot: QtBot) -> None:
    picture, _tag = beside_tag(QRect(0, 0, t.TILE_WIDTH, t.TILE_HEIGHT), "Sold out until further notice")
    assert picture.isEmpty()
