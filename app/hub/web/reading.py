"""Reading a request's body: at most so large, at most so long in coming, and nothing of it believed."""

from __future__ import annotations

import asyncio
import json
import zlib
from typing import Any

from fastapi import Request
from starlette.requests import ClientDisconnect

from app.hub.web.problems import Problem

LARGEST_SENT = 8 << 20  # bytes as they come
LARGEST = 48 << 20  # bytes once inflated: an envelope with its largest body
LARGEST_WORDS = 1 << 14  # bytes of what says a code or a secret, either way: whoever sends a code is nobody yet
SECONDS = 30  # for all of it to come


async def read_words(request: Request) -> Any:
    """As ``read_json``, of a few short texts. Raises Problem."""
    return await read_json(request, LARGEST_WORDS, LARGEST_WORDS)


async def read_json(request: Request, largest_sent: int = LARGEST_SENT, largest: int = LARGEST) -> Any:
    """The body as JSON, inflated where it came as gzip. Raises Problem."""
    data = await read_bytes(request, largest_sent)
    encoding = request.headers.get("content-encoding", "identity")
    if encoding == "gzip":
        data = inflated(data, largest)
    elif encoding != "identity":
        raise Problem(415, "encoding", "a body comes as it is or as gzip")
    try:
        return json.loads(data, parse_constant=_no_constant)
    except (ValueError, RecursionError) as problem:
        raise Problem(400, "no-json", "the body is no JSON") from problem


async def read_bytes(request: Request, largest: int) -> bytes:
    """The body as it came. Raises Problem."""
    try:
        async with asyncio.timeout(SECONDS):
            return await _read(request, largest)
    except TimeoutError as problem:
        raise Problem(408, "slow", f"the body did not come within {SECONDS} seconds") from problem
    except ClientDisconnect as problem:
        raise Problem(400, "cut", "the body ends in the middle") from problem


async def _read(request: Request, largest: int) -> bytes:
    parts: list[bytes] = []
    size = 0
    async for part in request.stream():
        size += len(part)
        if size > largest:
            raise Problem(413, "too-large", f"a body has at most {largest} bytes")
        parts.append(part)
    return b"".join(parts)


def inflated(data: bytes, largest: int) -> bytes:
    """What was packed as gzip. Raises Problem, also for a small body that would fill the memory."""
    packed = zlib.decompressobj(wbits=31)
    try:
        found = packed.decompress(data, largest)
    except zlib.error as problem:
        raise Problem(400, "no-gzip", "the body is no gzip") from problem
    if packed.unconsumed_tail or not packed.eof:
        cut = Problem(400, "no-gzip", "the body ends in the middle")
        raise Problem(413, "too-large", f"a body has at most {largest} bytes") if packed.unconsumed_tail else cut
    return found


def _no_constant(name: str) -> Any:
    raise ValueError(name)
