"""What anyone may know of the catalogue's being built."""

from __future__ import annotations

from app.domain.frozen import frozen


@frozen
class CatalogState:
    """Whether a generation of the catalogue is being built, how much of it is done, and why.

    ``done`` and ``total`` count changes of products. ``reason`` is "" or a stable code: "lost" (the cache was gone or
    of another journal), "damaged", "load" (much was imported), "rearranged"; "failed" is one that could not be built,
    which is tried again after a minute and at the next start. ``missing`` blobs could not be read: their products
    are not there.
    """

    building: bool = False
    done: int = 0
    total: int = 0
    reason: str = ""
    missing: int = 0


WHOLE = CatalogState()
