"""The floor of ``ingest``: an endpoint of the same kind that stores the same rows, and does nothing else.

``python -m tests.bench.plain_hub PORT DATABASE``: no proof of who asks, no chain, no merging, no feed.
"""

from __future__ import annotations

import json
import sys
from typing import Any

import uvicorn
from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse
from sqlalchemy import Connection, insert
from starlette.concurrency import run_in_threadpool

from app.hub.database import Database
from app.hub.schema import facts as known
from app.hub.schema import inbox, movements, orders
from app.hub.web.reading import read_json

NAMED = {"merchant": "m", "store": "s"}


def rows_of(envelope: dict[str, Any]) -> tuple[list[dict[str, Any]], ...]:
    """What is stored of an envelope: its facts, their ids, the orders and their movements."""
    incarnation = bytes.fromhex(envelope["incarnation"])
    raw, ids, sold, moved = [], [], [], []
    for fact in envelope["facts"]:
        content, link = bytes.fromhex(fact["content"]), bytes.fromhex(fact["link"])
        place = {"merchant": "m", "incarnation": incarnation, "seq": fact["seq"], "id": fact["id"]}
        said = {name: fact[name] for name in ("type", "schema", "actor", "shift", "at", "business_day")}
        more = {"training": 0, "body": fact["body"].encode(), "content": content, "link": link}
        raw.append({**place, **said, **more, "stored_at": fact["at"], "status": "applied", "code": ""})
        ids.append({**place, "content": content})
        body = json.loads(fact["body"])
        if "order" not in body:
            continue
        head = {"id": body["order"], "fact": fact["id"], "number": body["number"], "currency": body["currency"]}
        state = {"kind": "sale", "state": "completed", "business_day": fact["business_day"], "at": fact["at"]}
        sums = {"total_minor": body["total"], "tax_minor": body["tax"], "cash_minor": body["total"], "training": 0}
        sold.append({**NAMED, **head, **state, **sums, "register": "r"})
        for position, line in enumerate(body["lines"]):
            delta = {"delta": -line["quantity"][0], "exponent": line["quantity"][1], "cause": "sale", "at": fact["at"]}
            named = {**NAMED, "incarnation": incarnation, "seq": fact["seq"], "fact": fact["id"]}
            moved.append({**named, "position": position, "product": line["product"], **delta})
    return raw, ids, sold, moved


def make_app(database: Database) -> FastAPI:
    web = FastAPI()

    @web.get("/health")
    async def health() -> JSONResponse:
        return JSONResponse({"ok": True})

    @web.post("/v1/push")
    async def push(request: Request) -> JSONResponse:
        stored = rows_of(await read_json(request))

        def write(connection: Connection) -> None:
            for table, rows in zip((inbox, known, orders, movements), stored, strict=True):
                if rows:
                    connection.execute(insert(table), rows)

        await run_in_threadpool(database.write, write)
        return JSONResponse({"ok": True})

    return web


def main() -> None:
    database = Database(sys.argv[2])
    database.prepare()
    uvicorn.run(make_app(database), host="127.0.0.1", port=int(sys.argv[1]), log_config=None, access_log=False)


if __name__ == "__main__":
    main()
