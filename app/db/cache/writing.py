"""The writer of the generation that is read, kept open from page to page: to open one takes as long as a small page."""

from __future__ import annotations

from app.db.cache.marks import Mark, read_mark
from app.db.cache.store import Cache
from app.db.engine import NORMAL, Connection, writer


class Writing:
    """For one thread at a time, which holds the cache's ``work``."""

    def __init__(self, cache: Cache) -> None:
        self._cache = cache
        self._connection: Connection | None = None
        self._file = (0, 0)

    @property
    def is_open(self) -> bool:
        return self._connection is not None

    def connection(self) -> Connection:
        """The writer of the generation that is read now; another one's is closed."""
        if self._connection is None or self._file != self._present():
            self.close()
            self._connection = writer(self._cache.path, synchronous=NORMAL)
            self._file = self._present()
        return self._connection

    def mark(self) -> Mark | None:
        """The bookmark of the generation that is read now; None where that is not the one kept open."""
        if self._connection is None or self._file != self._present():
            return None
        return read_mark(self._connection)

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _present(self) -> tuple[int, int]:
        """Which file stands under the name: one that was put there since is another."""
        try:
            found = self._cache.path.stat()
        except OSError:
            return (0, 0)
        return (found.st_dev, found.st_ino)
