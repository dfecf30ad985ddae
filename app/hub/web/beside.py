"""What goes beside the facts: records of people and blobs. Their bodies are never logged."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Request
from fastapi.responses import JSONResponse, Response
from starlette.concurrency import run_in_threadpool

from app.hub.blobs import BadBlob
from app.hub.hub import Hub
from app.hub.web import shapes
from app.hub.web.problems import Problem
from app.hub.web.proving import Key, Proving
from app.hub.web.reading import read_bytes, read_json
from app.hub.web.threads import Writers
from app.sync import protocol
from app.sync.protocol import Malformed

LARGEST_BLOB = (4 << 20) + (64 << 10)  # bytes: what does not shrink grows a little when it is packed
BlobName = Annotated[str, Path(pattern="^[0-9a-f]{64}$")]


class Beside:
    """The paths of records and blobs. A register that was put off still hands in what its facts name."""

    def __init__(self, hub: Hub, proving: Proving, writers: Writers) -> None:
        self._hub = hub
        self._proving = proving
        self._writers = writers

    def add_to(self, paths: APIRouter) -> None:
        for method, path, serve, described in (
            ("POST", "/people", self.people, shapes.takes(shapes.RECORDS, shapes.ASKED, 401)),
            ("POST", "/blobs/missing", self.missing, shapes.takes(shapes.NAMES, shapes.NAMES, 401)),
            ("PUT", "/blobs/{name}", self.put, shapes.takes_blob(401)),
            ("GET", "/blobs/{name}", self.get, shapes.gives_blob(401, 403, 404, 422)),
            ("POST", "/blobs/{name}/lost", self.lose, shapes.gives(shapes.DONE, 401, 422)),
        ):
            paths.add_api_route(path, serve, methods=[method], **described)

    async def people(self, request: Request, key: Key) -> JSONResponse:
        """Hand in the records that were asked for; answers with what is still asked for."""
        proved = await self._proving.proved(key)
        said = await read_json(request)
        records = protocol.read_records(said.get("records") if isinstance(said, dict) else None)
        asked = await self._writers.run(self._hub.put_people, proved.sender, records)
        return JSONResponse(protocol.asked_json(asked))

    async def missing(self, request: Request, key: Key) -> JSONResponse:
        """Those of these blobs that are not here."""
        proved = await self._proving.proved(key)
        said = await read_json(request)
        names = protocol.read_names(said.get("names") if isinstance(said, dict) else None)
        return JSONResponse({"names": await run_in_threadpool(self._hub.missing_blobs, proved.sender, names)})

    async def put(self, request: Request, key: Key, name: BlobName) -> JSONResponse:
        """Keep a blob: its content packed with zlib, of which the name is the SHA-256."""
        proved = await self._proving.proved(key)
        packed = await read_bytes(request, LARGEST_BLOB)
        try:
            await self._writers.run(self._hub.put_blob, proved.sender, name, packed)
        except BadBlob as problem:
            raise Malformed(str(problem)) from problem
        return JSONResponse({"ok": True})

    async def get(self, key: Key, name: BlobName) -> Response:
        """A blob as it was put."""
        proved = await self._proving.served(key)
        try:
            packed = await run_in_threadpool(self._hub.blob, proved.sender, name)
        except LookupError as problem:
            raise Problem(404, "no-blob", "there is no such blob") from problem
        return Response(packed, media_type="application/octet-stream")

    async def lose(self, key: Key, name: BlobName) -> JSONResponse:
        """The register has lost a blob: the facts that name it go on waiting, what comes after them does not."""
        proved = await self._proving.proved(key)
        await self._writers.run(self._hub.lose_blob, proved.sender, name)
        return JSONResponse({"ok": True})
