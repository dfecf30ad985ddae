"""Seeds of a campaign run beside each other, one worker a core; what comes back is in the order of the seeds."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import get_context
from typing import TypeVar

Asked = TypeVar("Asked")
Told = TypeVar("Told")


def workers() -> int:
    """How many runs may go on at once: the cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def beside(
    work: Callable[[Asked], Told], asked: Sequence[Asked], at_once: int = 0
) -> Iterator[tuple[Asked, Told | Exception]]:
    """Each of ``asked`` with what ``work`` says of it, or with what went wrong: also that its worker died.

    Workers are fresh interpreters (spawn): nothing that this process patched or opened comes with them.
    """
    with ProcessPoolExecutor(at_once or workers(), mp_context=get_context("spawn")) as pool:
        running: list[Future[Told]] = []
        for one in asked:
            try:
                running.append(pool.submit(work, one))
            except Exception as problem:  # noqa: BLE001 - a worker died already: this one does not even begin
                running.append(_failed(problem))
        for one, future in zip(asked, running, strict=True):
            problem = future.exception()
            yield one, future.result() if problem is None else _an_exception(problem)


def _failed(problem: Exception) -> Future[Told]:
    future: Future[Told] = Future()
    future.set_exception(problem)
    return future


def _an_exception(problem: BaseException) -> Exception:
    return problem if isinstance(problem, Exception) else RuntimeError(repr(problem))
