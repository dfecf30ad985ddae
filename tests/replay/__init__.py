"""Tests of the room that plays sales files through a register."""
