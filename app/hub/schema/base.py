"""What the tables of a hub are made with, and their version."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Integer, MetaData, Text

metadata = MetaData()
VERSION = 1


def key(name: str) -> Column[str]:
    return Column(name, Text, primary_key=True)


def text(name: str, default: str = "") -> Column[str]:
    return Column(name, Text, nullable=False, server_default=default)


def whole(name: str) -> Column[int]:
    return Column(name, BigInteger, nullable=False, server_default="0")


def flag(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False, server_default="0")
