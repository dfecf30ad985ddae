"""The shapes of requests and answers as JSON Schema, for the hub's description; app.sync.protocol reads by the same."""

from __future__ import annotations

from typing import Any

from app.sync.protocol import (
    JOINED_TEXTS,
    LARGEST_BODY,
    LONGEST_NAME,
    LONGEST_TOKEN,
    MOST_ASKED,
    MOST_FACTS,
    MOST_LIVES,
    MOST_NAMES,
)
from app.sync.protocol import NAMES as CALLED

Shape = dict[str, Any]


def _hex(size: int) -> Shape:
    return {"type": "string", "pattern": f"^[0-9a-f]{{{2 * size}}}$"}


def _text(longest: int) -> Shape:
    return {"type": "string", "maxLength": longest}


def _whole(least: int) -> Shape:
    return {"type": "integer", "minimum": least, "maximum": (1 << 62) - 1}


def _object(**fields: Shape) -> Shape:
    return {"type": "object", "properties": fields, "required": list(fields)}


def _list(of: Shape, most: int = 0) -> Shape:
    return {"type": "array", "items": of, **({"maxItems": most} if most else {})}


_HASH, _LIFE = _hex(32), _hex(16)
_LINK = {"type": "string", "pattern": "^([0-9a-f]{64})?$"}
_FLAG: Shape = {"type": "boolean"}
_AMOUNT: Shape = {"type": "integer"}
HEAD = _object(incarnation=_LIFE, seq=_whole(0), link=_LINK)
FACT = _object(
    seq=_whole(1),
    id=_text(64),
    type=_text(64),
    schema=_whole(0),
    actor=_text(64),
    shift=_text(64),
    at=_text(40),
    business_day=_text(10),
    training=_FLAG,
    body=_text(LARGEST_BODY),
    content=_HASH,
    link=_HASH,
)
ENVELOPE = _object(incarnation=_LIFE, before=_HASH, facts=_list(FACT, MOST_FACTS))
RESULT = _object(seq=_whole(1), id=_text(64), status=_text(20), code=_text(40))
NAMES = _object(names=_list(_HASH, MOST_NAMES))
ASKED = _object(people=_list({"type": "array"}, MOST_ASKED), blobs=_list(_HASH, MOST_NAMES))
FIELDS: Shape = {"type": ["object", "null"], "description": "name, phone, email … as text"}
RECORD = _object(person=_text(64), fact=_text(64), told=_whole(0), base=FIELDS, now=FIELDS)
RECORDS = _object(records=_list(RECORD, MOST_ASKED))
BLOB: Shape = {"type": "string", "format": "binary"}
ANSWER = _object(asked=ASKED, status=_text(20), stored=HEAD, results=_list(RESULT))
HEADS = _object(protocols={**_list(_AMOUNT), "minItems": 2, "maxItems": 2}, heads=_list(HEAD, 10_000))
HELLO = _object(
    protocol=_whole(0),
    platform=_text(64),
    at=_text(40),
    revoked=_FLAG,
    asked=ASKED,
    known=_list(_object(stored=HEAD, link_at=_LINK)),
    names=_object(**{name: _text(LONGEST_NAME) for name in CALLED}),
)
CONTAINED = _object(incarnation=_LIFE, upto=_whole(1), link=_HASH, without=_list(_AMOUNT))
ROW: Shape = {"type": "array", "minItems": 4, "maxItems": 4, "description": "entity, id, revision, values or null"}
PAGE = _object(
    stream=_text(100),
    cursor=_text(400),
    is_last=_FLAG,
    restarts=_FLAG,
    contains=_list(CONTAINED),
    ahead=_list(CONTAINED),
    ahead_rows=_whole(0),
    rows=_list(ROW),
)
FACTS = _object(facts=_list(FACT))
DAY = _object(business_day=_text(10), sales=_whole(0), refunds=_whole(0), total_minor=_AMOUNT, cash_minor=_AMOUNT)
JOIN = _object(code=_text(40), secret_hash=_HASH)
JOIN["properties"] |= {
    "lives": _list(_LIFE, MOST_LIVES),
    "currency": _text(10),
    "former": _text(LONGEST_TOKEN),
    "is_at_work": _FLAG,
}
SECRET = _object(secret_hash=_HASH)
SETTINGS: Shape = {"type": "object", "additionalProperties": {"type": "string"}, "description": "by key, as JSON"}
OTHERS: Shape = {"type": "object", "additionalProperties": _text(200), "description": "codes of stores by life"}
JOINED = _object(**{name: _text(LONGEST_NAME) for name in JOINED_TEXTS}, settings=SETTINGS, others=OTHERS)
DONE = _object(ok=_FLAG)
PROBLEM = _object(code=_text(40), message=_text(1000))

_WHY = {
    400: "The body is no JSON, or no gzip.",
    401: "No register proves itself by this.",
    403: "This register was put off.",
    404: "There is no such thing.",
    405: "That is not asked like this.",
    408: "The body came too slowly.",
    409: "The journal belongs to another register, the machine is at work, or sums are in another currency.",
    410: "The cursor is of another feed.",
    413: "The body is too large.",
    415: "The body is packed in a way that is not known here.",
    422: "The body is not what was agreed.",
    429: "Asked too often; wait as long as Retry-After says.",
    503: "The hub cannot do this now; ask again as Retry-After says.",
}
_READS = (400, 408, 413, 415, 422, 429, 503)


def refusals(*more: int) -> dict[int | str, dict[str, Any]]:
    """The refusals that a path may answer with, as FastAPI takes them."""
    return {status: {"description": _WHY[status], **_json(PROBLEM)} for status in sorted({429, 503, *more})}


def takes(shape: Shape, answer: Shape, *more: int) -> dict[str, Any]:
    """How a path that reads a body is described: what it takes, answers and refuses."""
    return {
        "openapi_extra": {"requestBody": {"required": True, **_json(shape)}},
        "responses": {200: {"description": "Done", **_json(answer)}, **refusals(*_READS, *more)},
    }


def gives(answer: Shape, *more: int) -> dict[str, Any]:
    """How a path without a body is described."""
    return {"responses": {200: {"description": "Found", **_json(answer)}, **refusals(*more)}}


def takes_blob(*more: int) -> dict[str, Any]:
    """How a path that takes bytes is described."""
    body = {"required": True, "content": {"application/octet-stream": {"schema": BLOB}}}
    return {
        "openapi_extra": {"requestBody": body},
        "responses": {200: {"description": "Done", **_json(DONE)}, **refusals(*_READS, *more)},
    }


def gives_blob(*more: int) -> dict[str, Any]:
    """How a path that gives bytes is described."""
    content = {"application/octet-stream": {"schema": BLOB}}
    return {"responses": {200: {"description": "Found", "content": content}, **refusals(*more)}}


def _json(shape: Shape) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": shape}}}
