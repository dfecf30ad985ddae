"""Sounds are started beside the screen, are told apart by ear, and a machine without a player stays quiet."""

from __future__ import annotations

import io
import threading
import wave
from array import array
from itertools import pairwise
from pathlib import Path

import pytest

from ui.kit import sounds
from ui.kit.sounds import RATE, TONES, Sounds, wave_of


def _pitch(samples: array[int]) -> float:
    """Hertz, from how often the curve goes up through zero."""
    ups = sum(1 for one, other in pairwise(samples) if one <= 0 < other)
    return ups * RATE / len(samples)


@pytest.mark.parametrize("name", [*TONES])
def test_each_sound_is_what_its_table_says(name: str) -> None:
    with wave.open(io.BytesIO(wave_of(name))) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, RATE)
        samples = array("h", file.readframes(file.getnframes()))
    assert len(samples) == sum(RATE * ms // 1000 for _, ms, _ in TONES[name])
    hertz, ms, loudness = TONES[name][0]
    first = samples[: RATE * ms // 1000]
    assert _pitch(first) == pytest.approx(hertz, rel=0.05)
    assert max(first) == pytest.approx(32_000 * loudness, rel=0.05)
    assert samples[0] == 0 and abs(samples[-1]) < 2_000, "it does not click"


def test_good_is_high_and_short_and_unknown_low_and_double() -> None:
    assert TONES["good"][0][0] > 3 * max(hertz for hertz, _, _ in TONES["unknown"])
    assert len([1 for hertz, _, _ in TONES["unknown"] if hertz]) == 2
    assert sum(ms for _, ms, _ in TONES["good"]) <= 100


@pytest.fixture
def played(tmp_path: Path) -> Path:
    return tmp_path / "played.txt"


@pytest.fixture
def command(tmp_path: Path, played: Path) -> tuple[str, ...]:
    script = tmp_path / "player"
    script.write_text(f'#!/bin/sh\nbasename "$1" >> {played}\n')
    script.chmod(0o755)
    return (str(script),)


def test_a_sound_is_played_once_by_another_thread(tmp_path: Path, played: Path, command: tuple[str, ...]) -> None:
    asked_by: list[str] = []

    def find() -> tuple[str, ...]:
        asked_by.append(threading.current_thread().name)
        return command

    ours = Sounds(lambda: tmp_path / "kept", find)
    ours.play("good")
    ours.join()
    assert asked_by == [], "they are off"
    ours.on = True
    for name in ("good", "unknown"):
        ours.play(name)
        ours.join()
    for one in ours._running:
        one.wait(10)
    assert sorted(played.read_text().split()) == ["good.wav", "unknown.wav"]
    assert asked_by == ["sounds"]
    assert (tmp_path / "kept" / "good.wav").read_bytes() == wave_of("good")


@pytest.mark.parametrize("player", [(), ("/nowhere/player",)])
def test_without_a_player_nothing_happens(tmp_path: Path, player: tuple[str, ...]) -> None:
    ours = Sounds(lambda: tmp_path, lambda: player)
    ours.on = True
    for _ in range(20):
        ours.play("unknown")
    ours.join()
    assert ours._running == []


def test_the_till_turns_them_on_and_off() -> None:
    sounds.use(True)
    assert sounds._sounds.on
    sounds.use(False)
    assert not sounds._sounds.on
