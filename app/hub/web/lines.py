"""The hub's log and figures: a line of JSON for each request, counters for Prometheus, and nobody's data in either."""

from __future__ import annotations

import json
import logging
import os
import traceback
from datetime import UTC, datetime
from typing import Any

from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.multiprocess import MultiProcessCollector

from app.sync.protocol import Answer

LOG = logging.getLogger("cashwrap.hub")
SHARED = "PROMETHEUS_MULTIPROC_DIR"  # a folder, as prometheus_client reads it when a worker first imports it
_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)


class Lines(logging.Formatter):
    """A record as one line of JSON; what an error says may hold data of the shop, so only its kind and place stand."""

    def format(self, record: logging.LogRecord) -> str:
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        line: dict[str, Any] = {"at": at, "level": record.levelname, "said": record.getMessage()}
        line |= getattr(record, "fields", {})
        if record.exc_info and record.exc_info[1] is not None:
            problem = record.exc_info[1]
            line["error"] = type(problem).__name__
            line["trace"] = [
                f"{one.filename}:{one.lineno}" for one in traceback.extract_tb(problem.__traceback__)[-12:]
            ]
        return json.dumps(line, ensure_ascii=False)


class Figures:
    """What is counted of this worker, or of all of them where they keep it in SHARED together."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self.requests = Counter(
            "cashwrap_hub_requests", "Requests answered", ("path", "status"), registry=self.registry
        )
        self.seconds = Histogram(
            "cashwrap_hub_seconds", "How long an answer took", ("path",), buckets=_SECONDS, registry=self.registry
        )
        self.facts = Counter("cashwrap_hub_facts", "Facts by what became of them", ("status",), registry=self.registry)

    def text(self) -> bytes:
        """In Prometheus' own format: the sums of all workers, those that have ended among them."""
        shown = self.registry
        if os.environ.get(SHARED):
            shown = CollectorRegistry()
            MultiProcessCollector(shown)  # type: ignore[no-untyped-call]
        return generate_latest(shown)

    def answered(self, path: str, status: int, seconds: float) -> None:
        self.requests.labels(path, str(status)).inc()
        self.seconds.labels(path).observe(seconds)

    def took(self, answer: Answer) -> None:
        for one in answer.results:
            self.facts.labels(one.status).inc()
